"""Findings and scores as text, JSON, CSV and Markdown. Pure: lines out, nothing printed."""
