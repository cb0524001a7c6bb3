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
    SOURCE = "source"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Sentence:
    """`article.text[start:end]`, without surrounding white space."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Paragraph:
    """`article.text[start:end]`; `sentences` cover it in order."""

    start: int
    end: int
    role: Role
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Article:
    """A read article.

    `text` is the file decoded as UTF-8, without a byte order mark and with LF line ends; every offset is a character
    offset into it. It is not yet `clean()`: what is shown or stored must be.
    """

    path: str
    """As the caller gave it."""
    text: str
    title: str | None
    byline: str | None
    date: datetime.date | None
    """The day of publication, against which "Thursday" is resolved; None where the article does not state it."""
    paragraphs: tuple[Paragraph, ...]

    @property
    def body(self) -> tuple[Paragraph, ...]:
        """The paragraphs that may be asked about."""
        return tuple(p for p in self.paragraphs if p.role is Role.BODY)
