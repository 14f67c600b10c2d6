"""Speed as ratios against a baseline measured in the same run, in turn, so that the machine's mood cancels out."""
