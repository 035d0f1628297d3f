"""Core thinks: same arguments, same result.

No clock, no randomness, no sockets, no files, no logging.
The time (``now``, always an aware datetime) and fresh identifiers are arguments.
A test watches these rooms with an audit hook and holds their imports to an allow-list.

Read the words first (``messages``, ``readings``, ``verdicts``, ``policy``, ``events``), then the rules.
"""
