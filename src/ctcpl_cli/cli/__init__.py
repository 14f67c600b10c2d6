"""One thin module per command: options, one call, exit code. Nothing else prints or exits."""
