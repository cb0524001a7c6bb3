"""Quantities and dates: how many, how much, how long, since when.

`find` yields candidates for the figures of an article's body:

    extract      the figures of a sentence, with unit, approximator and counted noun
    standalone   the sentence made to stand alone, or refused
    questions    a natural question where grammar is certain, else the gap stays
    distractors  wrong values of the same unit, size, roundness and form
    compose      the forms of item; find puts all together
"""

from quizapp.generate.facts.quantities.find import find

__all__ = ["find"]
