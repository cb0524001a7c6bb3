"""The quiz engine: grading, the session, selection, hints. Pure: the clock and the random source are arguments."""
