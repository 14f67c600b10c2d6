"""Files that a new workspace begins with, and new plans, letters and decisions, written out as they will be read."""
