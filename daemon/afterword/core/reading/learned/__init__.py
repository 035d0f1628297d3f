"""Weights that were learned; made by `make weights`, never by hand."""

#: What they were learned from: the hash of all labelled mail (tests/core/reading/test_learned.py).
FROM = "cca61e013a99e4c6"
#: The signs that they were learned for.
SIGNS = "3e0b9dfa3f0502f3"
