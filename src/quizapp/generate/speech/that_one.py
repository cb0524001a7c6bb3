"""The "that" of "Lind said that figure was wrong", which points at what was told before, and is no conjunction."""

from __future__ import annotations

from quizapp.generate.passage import needs_of
from quizapp.patterns import lazy_pattern

_THAT = "that "
_IS = lazy_pattern(r"[a-z]+ (?:is|was|has|had|would|will|could|can|may|might|did|does)\b")
"""A single thing and its verb: a clause behind a conjunction would open with "the figure was", or "figures were"."""


def that_one(text: str, start: int, clause: str) -> tuple[str, ...]:
    """What `clause`, which begins at `start` behind its verb of saying, points at with its "that", or nothing."""
    if text[max(0, start - len(_THAT)) : start] != _THAT or _IS.match(clause) is None:
        return ()
    return tuple(word for word in needs_of(f"{_THAT}{clause}").before if word.startswith(_THAT))
