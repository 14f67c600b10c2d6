"""Dossiers, plans and decisions as typed in their files, and the workspace that holds them."""
