"""A workspace as it was: revisions, changed files, snapshots, and what a change means. The only room that runs git."""
