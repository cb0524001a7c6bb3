"""The shape of a read article. Plain dataclasses: the generator walks these by the ten thousand."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What a paragraph is. Only `BODY` may become a question or evidence."""

    BODY = "body"
    TITLE = "title"
    BYLINE = "byline"
    DATE = "date"
    CAPTION = "caption"
    HEADING = "heading"
    RELATED = "related"
    """A pointer to something else to read, watch or listen to."""
    SOURCE = "source"
    """Where the text comes from: links, copyright, "originally published in"."""
    OTHER = "other"
    """Everything else that is not the story: advertisements, newsletters, notes of the editor, biographies."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """`article.text[start:end]`, without surrounding white space."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Paragraph:
    """`article.text[start:end]`; `sentences` cover its prose in order.

    What stands before the prose is in the paragraph but in no sentence: a dateline, a speaker's label, a list's bullet.
    A sentence that a blank line breaks in the middle is one sentence of one paragraph, so both may hold line ends.
    """

    start: int
    end: int
    role: Role
    sentences: tuple[Sentence, ...]
    label: Sentence | None = None
    """In an interview or a transcript: the name before the colon, `Q` or `SMITH` or `Jane Doe`."""


@dataclass(frozen=True, slots=True)
class Article:
    """A read article.

    `text` is the file decoded as UTF-8, without a byte order mark and with LF line ends; every offset is a character
    offset into it. Markdown stays as written (`quizapp.article.plain` takes the marks off a passage); of a web page
    `text` is the main text taken out of it. It is not yet `clean()`: what is shown or stored must be.
    """

    path: str
    """As the caller gave it."""
    text: str
    title: str | None
    byline: str | None
    date: datetime.date | None
    """The day of publication, against which "Thursday" is resolved; None where the article does not state it."""
    paragraphs: tuple[Paragraph, ...]
    dateline_place: str | None = None
    """Where the report was sent from, as written: `HANOI`, `KYIV, Ukraine`."""

    @property
    def body(self) -> tuple[Paragraph, ...]:
        """The paragraphs that may be asked about."""
        return tuple(p for p in self.paragraphs if p.role is Role.BODY)
