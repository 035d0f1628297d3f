"""Service walks: read `journey` first."""
