"""Widgets: they take values, draw them, and post messages. None of them knows a quiz session."""
