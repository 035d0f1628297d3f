"""Adapters touch the world. Thin: no rules."""
