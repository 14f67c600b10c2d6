"""From typed files and assessments to official Word documents.

``plans`` and ``recognition`` say what each document shows; ``engine`` compiles Word templates and writes documents.
"""
