"""What the generator hands over for one article: the items, what was dropped and why, or why there are none."""

from __future__ import annotations

from dataclasses import dataclass

from quizapp.generate.candidate import Candidate, Drop


@dataclass(frozen=True, slots=True)
class Result:
    """The outcome for one article."""

    items: tuple[Candidate, ...]
    """The proved and chosen candidates, in the order in which they are to be written."""
    drops: tuple[Drop, ...] = ()
    """Everything that was considered and did not become an item."""
    refusal: str | None = None
    """Why nothing could be asked, as a sentence for people; None where there are items."""
