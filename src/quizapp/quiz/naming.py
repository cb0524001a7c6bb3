"""The names by which items are known within a run: they hang on the banks that were given, never on what is asked of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from quizapp.model.item import Item
from quizapp.quiz.sources import Source, owners


def references(items: Sequence[Item], sources: Sequence[Source]) -> list[str]:
    """The name of each of `items`, which are some or all of those in `sources`; see `Names`."""
    ids = [item.id for item in items]
    if len(sources) < 2 and len(set(ids)) == len(ids):
        return ids
    names = Names(items, sources)
    return [names.of(item) for item in items]


class Names:
    """The names of all items of some banks, and of `items`, should some of these be in no bank.

    An item's name is its id. Where another item has that id too, or where the id reads like `bank/id` of another item,
    the name is `bank/id`; where that is the same too, the first keeps it and the others get a number.
    """

    def __init__(self, items: Sequence[Item], sources: Sequence[Source]) -> None:
        self._entries = list(_entries(items, sources))
        ids = [item.id for _, item in self._entries]
        uses = Counter(ids)
        self._full = _numbered([f"{_bank(owner, sources)}/{item.id}" for owner, item in self._entries])
        # One bank alone has no need of such names, so that a `/` in its ids means nothing.
        taken = set(self._full) if len(sources) > 1 or len(uses) < len(ids) else set[str]()
        self._names = [
            name if uses[name] == 1 and name not in taken else full for name, full in zip(ids, self._full, strict=True)
        ]

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def of(self, item: Item) -> str:
        """The name of `item`, which is one of the banks' items, or has the id of one."""
        name = self._by_identity.get(id(item))
        return self._by_id[item.id][0][0] if name is None else name

    def meant(self, name: str) -> dict[str, Item]:
        """The items that `name` may mean, each with its own name: several for an id that two banks use.

        Besides an item's own name, its id and its `bank/id` mean it too.
        """
        own = self._by_name.get(name)
        if own is not None:
            return {name: own}
        return dict([*self._by_id.get(name, ()), *self._by_full.get(name, ())])

    @cached_property
    def _by_identity(self) -> dict[int, str]:
        return {id(item): name for name, (_, item) in zip(self._names, self._entries, strict=True)}

    @cached_property
    def _by_name(self) -> dict[str, Item]:
        return {name: item for name, (_, item) in zip(self._names, self._entries, strict=True)}

    @cached_property
    def _by_id(self) -> dict[str, list[tuple[str, Item]]]:
        found: dict[str, list[tuple[str, Item]]] = {}
        for name, (_, item) in zip(self._names, self._entries, strict=True):
            found.setdefault(item.id, []).append((name, item))
        return found

    @cached_property
    def _by_full(self) -> dict[str, list[tuple[str, Item]]]:
        rows = zip(self._full, self._names, self._entries, strict=True)
        return {full: [(name, item)] for full, name, (_, item) in rows}


def _entries(items: Sequence[Item], sources: Sequence[Source]) -> Iterable[tuple[int | None, Item]]:
    """Each item once, with the index of its bank: those of the banks, then those of `items` that are in none."""
    pool: list[tuple[int | None, Item]] = [
        (owner, item) for owner, source in enumerate(sources) for item in source.items
    ]
    known = {(owner, item.id) for owner, item in pool}
    loose = zip(owners(items, sources), items, strict=True)
    pool += [(owner, item) for owner, item in loose if owner is None or (owner, item.id) not in known]
    return {id(item): (owner, item) for owner, item in pool}.values()


def _bank(owner: int | None, sources: Sequence[Source]) -> str:
    """The name of a bank's file without its ending."""
    if owner is None:
        return "bank"
    return sources[owner].path.replace("\\", "/").rsplit("/", 1)[-1].rsplit(".", 1)[0] or "bank"


def _numbered(names: Sequence[str]) -> list[str]:
    """The names, those that stand there twice told apart by a number that makes none of the other names."""
    written, given = set(names), set[str]()
    result: list[str] = []
    for name in names:
        free, number = name, 2
        while free in given or (free != name and free in written):
            free, number = f"{name}-{number}", number + 1
        given.add(free)
        result.append(free)
    return result
