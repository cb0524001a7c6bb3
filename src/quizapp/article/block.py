"""A paragraph before it is known what it is."""

from __future__ import annotations

from dataclasses import dataclass

from quizapp.article.model import Role
from quizapp.patterns import lazy_pattern

_TERMINATED = lazy_pattern(r"[.!?…:;][\"”’')\]»*_]*$")


@dataclass(slots=True)
class Block:
    """A paragraph on its way: its span, its text as a reader sees it, and its role as far as it is known."""

    start: int
    end: int
    text: str
    role: Role | None
    raw: str
    of_a_mail: bool = False
    """Whether it is a header of a mail, whose day is that on which this was sent."""

    @property
    def terminated(self) -> bool:
        """Whether it ends as a sentence does."""
        return _TERMINATED.search(self.text[-12:]) is not None

    @property
    def words(self) -> int:
        """How many words it has."""
        return self.text.count(" ") + 1

    @property
    def prose(self) -> bool:
        """Whether it is open, and has the form of a paragraph of the story."""
        return self.role is None and self.terminated and self.words >= 8
