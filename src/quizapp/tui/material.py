"""What a quiz is made from: the items of one or more banks, and the articles that prove them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quizapp.model.item import Item
    from quizapp.quiz.sources import Source


@dataclass(frozen=True, slots=True)
class Material:
    """Items to study."""

    title: str
    items: tuple[Item, ...]
    sources: tuple[Source, ...] = ()
    articles: Mapping[int, str] = field(default_factory=dict)
    """`id(item)` -> text of the article that proves it; two banks may use the same item id, but no two objects one."""
    missed: frozenset[int] = frozenset()
    """`id(item)` of the items whose last answer was not fully right."""

    def article(self, item: Item) -> str | None:
        """The article to show beside `item`: that of its evidence."""
        return self.articles.get(id(item))
