"""Nodes -> Bank: gives types, and turns everything that does not fit into problems with a place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pydantic import ValidationError

from quizapp.bank.nodes import Listing, Mapping, Node, Scalar, start_of
from quizapp.bank.problem import Problem
from quizapp.bank.shape import BANK_FIELDS, EVIDENCE_FIELDS, TYPE_FIELDS, TYPES, inferred_type, shaped
from quizapp.bank.source import Source
from quizapp.bank.words import NO_ID, explained, meant, unknown
from quizapp.model.bank import Bank

_NEEDED = {"id", "question", "answer", "distractors", "pairs", "order"}
"""Fields without which an item of one type or another is none."""


def validate(source: Source, root: Node | None, partial: bool = False) -> tuple[Bank | None, list[int], list[Problem]]:
    """The bank of all items that are well-formed, where each stands in the file's list, and every problem.

    `partial`: some of the file could not be read, so that missing items are no surprise. The bank is None where not
    even a part of it can be built.
    """
    if not isinstance(root, Mapping):
        mend = "Begin with `title: ...` and `items:`, each at the start of its line."
        start = root.start if root is not None else 0
        return (
            None,
            [],
            [source.problem(start, "A bank is a mapping with `title` and `items`, but this is none.", mend)],
        )
    validation = _Validation(source, root, partial)
    validation.run()
    return validation.bank, validation.places, validation.problems


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
        items = fields.get("items")
        good = self._shaped_items(items) if isinstance(items, Listing) else None
        if good is not None:
            fields["items"] = list(good.values())
            self.partial |= len(good) < len(self.root["items"])
        self.places = list(good or {})
        self._build(fields)

    def _build(self, fields: dict[str, Any]) -> None:
        """Validate; where some items do not fit, once more without what does not, so that the checks see the rest."""
        try:
            self.bank = Bank.model_validate(fields)
            return
        except ValidationError as error:
            unfit = self._report_errors(error)
        if unfit is None:
            return
        kept: dict[int, dict[str, Any]] = {}
        for place, item in zip(self.places, fields["items"], strict=True):
            if not unfit.get(place, set()) & _NEEDED:
                kept[place] = {name: value for name, value in item.items() if name not in unfit.get(place, ())}
        self.places = list(kept)
        if kept:
            self.bank = Bank.model_validate({**fields, "items": list(kept.values())})

    def _report_errors(self, error: ValidationError) -> dict[int, set[str]] | None:
        """Report each error; for the items that have some, the fields; None if the bank itself has some."""
        unfit: dict[int, set[str]] = {}
        whole = False
        for details in error.errors(include_url=False):
            path: list[Any] = list(details["loc"])
            if path[0] == "items" and len(path) > 2:
                del path[2]  # the type, which is not a step in the file
                path[1] = self.places[path[1]]
                unfit.setdefault(path[1], set()).add(str(path[2]))
                self._report(path, explained(details, path[2:]), at_key=path[-1] == "[key]")
            elif not (path == ["items"] and (unfit or self.partial)):
                whole = True
                self._report(path, explained(details, path))
        return None if whole else unfit

    def _shaped_items(self, items: Listing) -> dict[int, dict[str, Any]]:
        """Place in the list -> the item as its model takes it; what cannot be judged by a model is reported."""
        good: dict[int, dict[str, Any]] = {}
        for index, item in enumerate(items):
            kind = inferred_type(item) if isinstance(item, Mapping) else ""
            if not isinstance(item, Mapping):
                words = ("An item is a mapping, but this is not.", "Begin it with `- id: ...` and indent its fields.")
                self._report(("items", index), words)
            elif kind not in TYPES:
                words = (f'"{kind[:60]}" is not a type of item.', f"Write one of {', '.join(TYPES)}, or leave it out.")
                self._report(("items", index, "type"), words)
            elif not self._two_keys(index, item, kind):
                good[index] = shaped(self._fields(index, item, kind), kind)
        return good

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
        steps = [step for step in path if step != "[key]"]
        item = self._item_id(path)
        self.problems.append(self.source.problem(start_of(self.root, steps, at_key), *words, item=item))

    def _item_id(self, path: Sequence[Any]) -> str | None:
        if len(path) < 2 or path[0] != "items" or not isinstance(self.root["items"], Listing):
            return None
        item = self.root["items"][path[1]]
        found = item.get("id") if isinstance(item, Mapping) else None
        return str(found)[:80] if isinstance(found, Scalar) and found else None
