"""Nodes -> Bank: gives types, and turns everything that does not fit into problems with a place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

from quizapp.bank.nodes import Listing, Mapping, Node, Scalar, start_of
from quizapp.bank.problem import Problem
from quizapp.bank.shape import BANK_FIELDS, EVIDENCE_FIELDS, TYPE_FIELDS, inferred_type, shaped
from quizapp.bank.source import Source
from quizapp.bank.words import NO_ID, NO_WRONG_OPTION, explained, items_name, meant, unknown, unknown_type
from quizapp.model.bank import Bank
from quizapp.model.base import Fault, Model, Unfit
from quizapp.model.item import ITEM_MODELS, Item, TrueFalse

M = TypeVar("M", bound=Model)
_ANY_ITEMS = (TrueFalse(id="any", stem="Any.", key=True),)
"""Stands for items that could not be made, so that the rest of the bank's fields can be judged."""


def validate(source: Source, root: Node | None, partial: bool = False) -> tuple[Bank | None, list[int], list[Problem]]:
    """The bank of all items that are well-formed, where each stands in the file's list, and every problem.

    `partial`: some of the file could not be read, so that missing items are no surprise. The bank is None where not
    even a part of it can be built. A list of items under a misspelt name is put under `items` in `root` as well, so
    that whoever looks for an item's place finds it.
    """
    if root is None and partial:
        return None, [], []  # what could not be read was told
    if not isinstance(root, Mapping):
        mend = "Begin with `title: ...` and `items:`, each at the start of its line."
        start = root.start if root is not None else 0
        return (
            None,
            [],
            [source.problem(start, "A bank is a mapping with `title` and `items`, but this is none.", mend)],
        )
    _give_items(root)
    validation = _Validation(source, root, partial)
    validation.run()
    return validation.bank, validation.places, validation.problems


def _give_items(root: Mapping) -> None:
    name = items_name(root)
    if name is not None and name != "items":
        root["items"] = root[name]


class _Validation:
    def __init__(self, source: Source, root: Mapping, partial: bool) -> None:
        self.source = source
        self.root = root
        self.partial = partial
        self.problems: list[Problem] = []
        self.places: list[int] = []
        """For each item of the bank its place in the file's list."""
        self.bank: Bank | None = None

    def run(self) -> None:
        fields = self._known((), self.root, BANK_FIELDS, "a bank")
        listed = fields.pop("items", None)
        items = self._items(listed) if isinstance(listed, Listing) else {}
        self.places = list(items)
        if self.partial:  # the title may be what could not be read
            fields.setdefault("title", "?")
        bank = self._made(Bank, {**fields, "items": tuple(items.values()) or _ANY_ITEMS}, ())
        self.bank = bank if items else None
        if not (self.partial or (isinstance(listed, Listing) and listed)):
            fault = Fault("missing") if listed is None else Fault("few" if listed == [] else "list", listed, "1")
            self._report(("items",), explained(fault, ("items",)))

    def _made(self, model: type[M], fields: dict[str, Any], path: tuple[str | int, ...]) -> M | None:
        """The model of `fields`; if some do not fit, without these, so that checks see the rest; None if it cannot be."""
        try:
            return model.of(fields)
        except Unfit as unfit:
            bad = unfit.faults
        for fault in bad:
            if fault.path == ("distractors",) and self._from_options(path):
                if fault.reason == "few":
                    words = NO_WRONG_OPTION if fields["options"] else explained(fault, ("options",))
                    self._report((*path, "options"), words)
                continue
            name_itself = fault.reason == "twice" or (
                len(fault.path) > 1 and fault.reason == "empty" and str(fault.path[-1]).strip() == ""
            )
            self._report((*path, *fault.path), explained(fault, fault.path), at_key=name_itself)
        names = {fault.path[0] for fault in bad}
        if any(field.required for field in model.FIELDS.values() if field.alias in names):
            return None
        return model.of({name: value for name, value in fields.items() if name not in names})

    def _from_options(self, path: Sequence[Any]) -> bool:
        """Whether the distractors of the item at `path` were not written, but are what `options` has beside the answer."""
        item = self.root["items"][path[1]]
        return "options" in item and "distractors" not in item

    def _items(self, items: Listing) -> dict[int, Item]:
        """Place in the list -> item, for those that can be made."""
        made: dict[int, Item] = {}
        for index, item in enumerate(items):
            kind = inferred_type(item) if isinstance(item, Mapping) else ""
            if not isinstance(item, Mapping):
                words = ("An item is a mapping, but this is not.", "Begin it with `- id: ...` and indent its fields.")
                self._report(("items", index), words)
            elif isinstance(item.get("type"), Listing | Mapping):
                self._report(("items", index, "type"), explained(Fault("text", item["type"]), ("type",)))
            elif kind not in ITEM_MODELS:
                self._report(("items", index, "type"), unknown_type(kind))
            elif not self._two_keys(index, item, kind):
                fields = shaped(self._fields(index, item, kind), kind)
                found = self._made(ITEM_MODELS[kind], fields, ("items", index))
                if found is not None:
                    made[index] = found
        return made

    def _fields(self, index: int, item: Mapping, kind: str) -> dict[str, Any]:
        """The item's fields without those that its type does not have, and with an id, so that all can be judged."""
        path = ("items", index)
        fields: dict[str, Any] = item
        if not item.keys() <= TYPE_FIELDS[kind]:
            fields = self._known(path, item, TYPE_FIELDS[kind], "an item", kind)
        evidence = fields.get("evidence")
        if isinstance(evidence, Mapping) and not evidence.keys() <= EVIDENCE_FIELDS:
            known = self._known((*path, "evidence"), evidence, EVIDENCE_FIELDS, "evidence")
            fields = {**fields, "evidence": known}
        if "id" not in fields:
            self._report(path, NO_ID)
            fields = {**fields, "id": f"item-{index + 1}"}
        return fields

    def _known(
        self, path: Sequence[Any], node: Mapping, known: frozenset[str], inside: str, kind: str | None = None
    ) -> dict[str, Any]:
        """The fields of `node` that are known; one whose name can be guessed stands under that name."""
        fields = {name: value for name, value in node.items() if name in known}
        for name in [name for name in node if name not in known]:
            self._report((*path, name), unknown(name, known, inside, kind), at_key=True)
            guess = meant(name, known)
            if guess is not None:
                fields.setdefault(guess, node[name])
        return fields

    def _two_keys(self, index: int, item: Mapping, kind: str) -> bool:
        answer = item.get("answer")
        if kind != "single-choice" or not isinstance(answer, Listing):
            return False
        words = (
            f"A single choice has one right answer, but `answer` lists {len(answer)}.",
            "Write one text, or make it `type: multiple-choice`.",
        )
        self._report(("items", index, "answer"), words)
        return True

    def _report(self, path: Sequence[Any], words: tuple[str, str], at_key: bool = False) -> None:
        index = start_of(self.root, path, at_key)
        self.problems.append(self.source.problem(index, *words, item=self._item_id(path)))

    def _item_id(self, path: Sequence[Any]) -> str | None:
        if len(path) < 2 or path[0] != "items" or not isinstance(self.root["items"], Listing):
            return None
        item = self.root["items"][path[1]]
        found = item.get("id") if isinstance(item, Mapping) else None
        return str(found)[:80] if isinstance(found, Scalar) and found else None
