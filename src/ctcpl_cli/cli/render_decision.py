"""Placeholder until the renderer lands."""

import typer


def render_decision(ctx: typer.Context) -> int:
    return 0
