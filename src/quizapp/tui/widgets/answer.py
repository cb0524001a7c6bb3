"""What every answer widget has in common: it shows a question, takes a response, and shows how the response was graded.

One widget serves all items of its types in turn: `show` replaces what it shows, in place.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from textual.message import Message

from quizapp.model.response import Response

if TYPE_CHECKING:
    from quizapp.quiz.question import Question

Hint = tuple[str, str]
"""Keys as shown and what they do: `("1-4", "pick")`."""


@dataclass
class Given(Message):
    """The student confirmed a response. None: they do not know."""

    response: Response


@dataclass
class Missing(Message):
    """The student confirmed, but something is missing: `text` says what.

    Confirming again gives `response` all the same: None ("I don't know") where nothing was given.
    """

    text: str
    response: Response


@dataclass
class Changed(Message):
    """The response, not yet confirmed, is another one now; only a cloze tells, since its stem shows what is in it."""

    texts: tuple[str, ...]


class Answer(Protocol):
    """An answer widget, as the quiz screen uses it."""

    async def show(self, question: Question) -> None:
        """Show the question's options, with its response and grade if it has them. A graded one cannot be changed."""

    def confirm(self) -> None:
        """Post `Given` with the response as it stands, or `Missing`."""

    def take_focus(self) -> None:
        """Put the focus where the first key should go."""

    @property
    def keys(self) -> tuple[Hint, ...]:
        """The keys that give a response, for the bottom line."""

    @property
    def types_text(self) -> bool:
        """Whether letters go into a field."""


def locked(question: Question) -> bool:
    """Whether the response can no longer be changed, since it was graded."""
    return question.state == "answered" and question.grade is not None
