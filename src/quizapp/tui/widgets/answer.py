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
Draft = tuple[str, ...] | tuple[int, ...]
"""A response in the making, as its widget keeps it: texts of fields, or places of options (-1: none)."""


@dataclass(frozen=True, slots=True)
class Given:
    """A response that is whole. None: the student does not know."""

    response: Response


@dataclass(frozen=True, slots=True)
class Missing:
    """A response of which something is missing: `text` says what.

    Confirming again gives `response` all the same: None ("I don't know") where nothing was given.
    """

    text: str
    response: Response


class Confirmed(Message):
    """The student confirmed by a click; what they gave is asked from the widget, as after Enter."""


@dataclass
class Changed(Message):
    """The response, not yet confirmed, is another one now; a cloze tells its texts, since its stem shows them."""

    texts: tuple[str, ...] | None = None


class Answer(Protocol):
    """An answer widget, as the quiz screen uses it."""

    async def show(self, question: Question) -> None:
        """Show the question's options, with its response and grade if it has them. A graded one cannot be changed."""

    def confirm(self) -> Given | Missing | None:
        """The response as it stands; None where Enter has something else to do, such as to go on to the next gap.

        It is returned and not posted: a message could come late, when another question is in view already.
        """

    def draft(self) -> Draft:
        """What was given so far, confirmed or not."""

    def take_draft(self, draft: Draft) -> None:
        """Go on with what `draft` gave for the same question."""

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
