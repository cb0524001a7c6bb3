"""Where the items of a run come from: banks."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from quizapp.model.item import Item

if TYPE_CHECKING:
    from quizapp.bank.load import LoadedBank


@dataclass(frozen=True, slots=True)
class Source:
    """A bank that takes part in a run."""

    path: str
    """The bank's file; an attempt finds it again by this."""
    title: str
    items: tuple[Item, ...]
    digest: str = ""
    """A digest of the file's bytes, by which a later version is told from this one."""

    @classmethod
    def of(cls, loaded: LoadedBank) -> Source:
        """The source that a loaded bank is, under its absolute path."""
        return cls(os.path.abspath(loaded.path), loaded.bank.title, loaded.bank.items, loaded.digest)  # noqa: PTH100 - links stay as they are

    def to_dict(self) -> dict[str, Any]:
        """Path, title and digest as JSON-able data."""
        return {"path": self.path, "title": self.title, "digest": self.digest}


def owners(items: Sequence[Item], sources: Sequence[Source]) -> list[int | None]:
    """For each item the index of the source that holds it; None for an item without one."""
    by_identity = {id(item): index for index, source in enumerate(sources) for item in source.items}
    by_id = {item.id: index for index, source in reversed(list(enumerate(sources))) for item in source.items}
    return [by_identity.get(id(item), by_id.get(item.id)) for item in items]


def located(places: Sequence[Mapping[str, Any]], items: Sequence[Item], sources: Sequence[Source]) -> list[Item | None]:
    """The items that the `items` of a `started` event name, among those at hand; None for one that is not there."""
    by_place = {(owner, item.id): item for owner, item in zip(owners(items, sources), items, strict=True)}
    by_id = {item.id: item for item in reversed(items)}
    return [by_place.get((place["bank"], place["id"]), by_id.get(place["id"])) for place in places]
