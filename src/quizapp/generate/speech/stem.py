"""A question about one quotation, and how well it stands alone."""

from __future__ import annotations

from dataclasses import dataclass

LONGEST_STEM = 420
"""Characters."""
UNCLEAR = 0.25
"""The worth of a stem that leans on what it does not show; a chosen set leaves it out."""


@dataclass(frozen=True, slots=True)
class Stem:
    """A question about one quotation."""

    text: str
    worth: float
    """0 to 1: how well it stands alone."""
    gender: str = ""
    """The gender that a pronoun in it betrays; options must fit it."""
    context: str = ""
    start: int | None = None
    """Where what it shows begins in the article, where that is before the carrier."""
