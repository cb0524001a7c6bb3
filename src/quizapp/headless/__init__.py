"""The front end without a terminal: a script of answers in, a report out."""
