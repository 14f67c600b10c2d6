"""ctcpl: dossiers of access to law, checked, scored and written as official documents."""

__version__ = "0.1.0"
