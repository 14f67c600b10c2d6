"""Numbers of a regime read from an official form: a Word or Excel file, what it says, and what a regime gains by it."""
