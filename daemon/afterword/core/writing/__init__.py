"""Writing: from what is known to words, and from words to bytes. Pure: templates come as strings."""
