"""JSON Schemas (draft-07) of the files that people write and of what the program prints."""
