"""Evidence: the span of an article that proves a key."""

from __future__ import annotations

from pydantic import Field

from quizapp.model.base import Model, Text


class Evidence(Model):
    """A verbatim passage of a named article.

    `start` and `end` are character offsets into the article's text, so that `text[start:end] == evidence.text`;
    both are None until the passage has been found there.
    """

    article: str | None = None
    """The article's file as the bank names it; None means the bank's own `article`."""
    text: Text
    start: int | None = Field(default=None, ge=0)
    end: int | None = Field(default=None, ge=0)
