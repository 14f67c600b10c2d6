"""Digests of what a dossier says, part by part, so that any later change can be named."""
