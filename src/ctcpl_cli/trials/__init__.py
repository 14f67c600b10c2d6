"""Test files of regimes: facts with what the law gives for them, run like dossiers, and which limits they reach."""
