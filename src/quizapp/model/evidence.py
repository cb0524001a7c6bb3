"""Evidence: the span of an article that proves a key."""

from __future__ import annotations

from quizapp.model.base import Model, field, offset, text


class Evidence(Model):
    """A verbatim passage of a named article.

    `start` and `end` are character offsets into the article's text, so that `text[start:end] == evidence.text`;
    both are None until the passage has been found there.
    """

    article: str | None = field(text, default=None)
    """The article's file as the bank names it; None means the bank's own `article`."""
    text: str = field(text)
    start: int | None = field(offset, default=None)
    end: int | None = field(offset, default=None)
