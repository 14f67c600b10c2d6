"""Looks at Word templates before anything is rendered: do they ask only for what the documents have?

``shapes`` are what values look like, ``specimens`` those of every document, ``placeholders`` walks a template's tags,
``elements`` looks for what an official document must carry, ``inspecting`` puts it together for a file.
"""
