"""A question about one quotation, and how well it stands alone."""

from __future__ import annotations

from dataclasses import dataclass

from quizapp.generate.passage import Context

LONGEST_STEM = 420
"""Characters."""
UNCLEAR = 0.2
"""The worth of a stem that leans on what it does not show; a chosen set leaves it out."""
LOST = 0.1
"""The worth of one that says "called it" or "told him" where nothing tells what or whom: it may seem to mean another."""


@dataclass(frozen=True, slots=True)
class Stem:
    """A question about one quotation."""

    text: str
    worth: float
    """0 to 1: how well it stands alone."""
    gender: str = ""
    """The gender that a pronoun in it betrays; options must fit it."""
    context: Context | None = None
    """What stands before the question in `text`, if anything does."""
    start: int | None = None
    """Where what it shows begins in the article, where that is before the carrier."""
    end: int | None = None
    """Where what it shows ends in the article, where that is behind the carrier."""
    whole: bool = True
    """Whether it tells enough to be asked alone; else only before what the speaker goes on to say."""


def behind(context: Context, asked: str, worth: float, gender: str = "") -> Stem:
    """The question `asked` with what it needs before it."""
    return Stem(context.before(asked), worth, gender, context)
