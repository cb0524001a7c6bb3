"""A bank: a file of items."""

from __future__ import annotations

from quizapp.model.base import Model, field, many, text
from quizapp.model.item import Item, as_item


class Bank(Model):
    """A titled set of items, with the article that they are about, if there is one."""

    title: str = field(text)
    description: str | None = field(text, default=None)
    author: str | None = field(text, default=None)
    article: str | None = field(text, default=None)
    """The article's file, relative to the bank's own folder; evidence without an article of its own is from here."""
    items: tuple[Item, ...] = field(many(as_item, least=1))
