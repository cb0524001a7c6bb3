"""A bank: a file of items."""

from __future__ import annotations

from pydantic import Field

from quizapp.model.base import Model, Text
from quizapp.model.item import Item


class Bank(Model):
    """A titled set of items, with the article that they are about, if there is one."""

    title: Text
    description: Text | None = None
    author: Text | None = None
    article: Text | None = None
    """The article's file, relative to the bank's own folder; evidence without an article of its own is from here."""
    items: tuple[Item, ...] = Field(min_length=1)
