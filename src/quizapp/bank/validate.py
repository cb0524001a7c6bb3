"""Nodes -> Bank: gives types, and turns everything that does not fit into problems with a place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pydantic import ValidationError

from quizapp.bank.nodes import Listing, Mapping, Node, Scalar, start_of
from quizapp.bank.problem import Problem
from quizapp.bank.shape import BANK_FIELDS, TYPES, inferred_type, shaped, unknown_fields
from quizapp.bank.source import Source
from quizapp.bank.words import explained, unknown
from quizapp.model.bank import Bank


def validate(source: Source, root: Node | None) -> tuple[Bank | None, list[int], list[Problem]]:
    """The bank of all items that are well-formed, where each stands in the file's list, and every problem.

    The bank is None where not even a part of it can be built.
    """
    if not isinstance(root, Mapping):
        mend = "Begin with `title: ...` and `items:`, each at the start of its line."
        start = root.start if root is not None else 0
        return (
            None,
            [],
            [source.problem(start, "A bank is a mapping with `title` and `items`, but this is none.", mend)],
        )
    validation = _Validation(source, root)
    validation.run()
    return validation.bank, validation.places, validation.problems


class _Validation:
    def __init__(self, source: Source, root: Mapping) -> None:
        self.source = source
        self.root = root
        self.problems: list[Problem] = []
        self.places: list[int] = []
        """For each item of the bank its place in the file's list."""
        self.bank: Bank | None = None

    def run(self) -> None:
        for name in [name for name in self.root if name not in BANK_FIELDS]:
            self._report((name,), unknown(name, None, "bank"), at_key=True)
        fields = {name: value for name, value in self.root.items() if name in BANK_FIELDS}
        items = fields.get("items")
        good = self._shaped_items(items) if isinstance(items, Listing) else None
        if good is not None:
            fields["items"] = list(good.values())
        self.places = list(good or {})
        self._build(fields, lost=good is not None and len(good) < len(self.root["items"]))

    def _build(self, fields: dict[str, Any], lost: bool) -> None:
        """Validate, and where some items do not fit, once more without them."""
        try:
            self.bank = Bank.model_validate(fields)
            return
        except ValidationError as error:
            bad = self._report_errors(error, lost)
        if bad is None:
            return
        kept = [n for n in range(len(self.places)) if n not in bad]
        self.places = [self.places[n] for n in kept]
        if kept:
            self.bank = Bank.model_validate({**fields, "items": [fields["items"][n] for n in kept]})

    def _report_errors(self, error: ValidationError, lost: bool) -> set[int] | None:
        """Report each error; the items that have some, or None if it is the bank itself that does."""
        bad: set[int] = set()
        whole = False
        for details in error.errors(include_url=False):
            path = list(details["loc"])
            if path[0] == "items" and len(path) > 2:
                bad.add(int(path[1]))
                del path[2]  # the type, which is not a step in the file
                path[1] = self.places[int(path[1])]
                self._report(path, explained(details, path[2:]), at_key=path[-1] == "[key]")
                continue
            whole = True
            if not (lost and details["type"] == "too_short" and len(path) == 1):
                self._report(path, explained(details, path))
        return None if whole else bad

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
            elif self._well_formed(index, item, kind):
                good[index] = shaped(item, kind)
        return good

    def _well_formed(self, index: int, item: Mapping, kind: str) -> bool:
        path = ("items", index)
        strange = list(unknown_fields(item, kind))
        for steps in strange:
            inside = "evidence" if len(steps) > 1 else "item"
            self._report((*path, *steps), unknown(steps[-1], kind if inside == "item" else None, inside), at_key=True)
        answer = item.get("answer")
        if kind == "single-choice" and isinstance(answer, Listing):
            words = (
                f"A single choice has one right answer, but `answer` lists {len(answer)}.",
                "Write one text, or make it `type: multiple-choice`.",
            )
            self._report((*path, "answer"), words)
            return False
        return not strange

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
