"""Quantities and dates: how many, how much, how long, since when.

`find` yields candidates for the figures of an article's body:

    lists        words: units, openings, what is worth counting
    numbers      a number as written, and another value in the same form
    figure       a figure of a sentence; extract finds them, special those of a special form
    tallies      votes and scores, and other results of the same kind
    victims      counts of people without a noun
    askable      which figures a reader would care to remember; in_lead which of them the news is about
    events       figures that may belong to one event: contradictions, and values that fit too
    repeated     deeds done in more than one year, so that no year answers
    bounds       which values a bound like "at least" makes wrong, and which figures it leaves open
    bounded      options that keep their bound: "more than 70" beside "fewer than 50"
    questions    a natural question where grammar is certain, else the gap stays
    distractors  wrong values of the same unit, size, roundness and form
    compose      the forms of item; find puts all together

The sentence is made to stand alone, or refused, by `quizapp.generate.passage`.
"""

from quizapp.generate.facts.quantities.find import find

__all__ = ["find"]
