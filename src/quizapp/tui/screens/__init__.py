"""Screens: what the student sees at one time. A screen may hold a session; it hands values to its widgets."""
