"""The quiz engine: choose items, ask, grade, score. Pure: the clock, the random source and the sink are arguments."""
