"""The Textual front end: app > screens > widgets.

Only a screen holds a quiz session; widgets take values and post messages.
"""
