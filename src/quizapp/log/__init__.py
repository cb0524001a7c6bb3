"""The append-only answer log, and everything that is computed from its events."""
