"""Reading: bytes in, what they wrote and what it means out. Pure."""
