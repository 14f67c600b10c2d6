"""Placeholder until the renderer lands."""

import typer


def render_plan(ctx: typer.Context) -> int:
    return 0
