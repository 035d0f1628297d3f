"""What notes are made of, one module a language. Jinja2 sources as strings: core opens no files."""
