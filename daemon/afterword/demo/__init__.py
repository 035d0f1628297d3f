"""A whole world in one process, for showing what Afterword does: two servers on loopback, employers, an owner."""
