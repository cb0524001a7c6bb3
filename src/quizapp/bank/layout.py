"""Where items begin and end in a text that is no YAML any more: between dashes of one column, or between braces."""

from __future__ import annotations

import re
from dataclasses import dataclass

from quizapp.bank.nodes import Listing, Mapping
from quizapp.bank.source import Source

_BRACKET = re.compile(r"(?:[&!]\S*\s+)*\[")
_DASH = re.compile(r"(?:\A|[\r\n])([ ]*)-(?=[ \t\r\n]|\Z)")
_NEXT_IN_BRACKETS = re.compile(r"\}\s*,\s*(?=\{)")
_ITEMS_IN_BRACES = re.compile(r"""(?:"items"|'items'|items)\s*:\s*(\[)\s*""")


@dataclass(frozen=True, slots=True)
class Layout:
    """How the items of a bank are written. Indexes are character offsets."""

    before: str
    """What to read before an item, so that it and what follows are read as if all before were there."""
    first: int
    """Where the first item's line begins; in brackets, where the list does."""
    dash: re.Pattern[str] | None
    """The end of a line and an item's dash; None for items in brackets."""
    column: int
    """How far the bank's own fields are indented, where the items have dashes."""

    def is_outside(self, text: str, index: int, begin: int) -> bool:
        """Whether `index`, in the line from `begin` on, is in one of the bank's own fields."""
        if index < self.first:
            return True
        at = begin + self.column
        return (
            self.dash is not None and not text[begin:at].strip() and text[at : at + 1] not in ("", " ", "\t", "-", "#")
        )

    def around(self, text: str, items: Listing, begin: int, index: int, at: int) -> tuple[int, int | None] | None:
        """Where the item that holds `index` begins, and the next one; None for a place in no item.

        No item before `begin` is looked at; `at` is where the parser gave up. There may be no next one.
        """
        if self.dash is None:
            return self._in_brackets(text, items, begin, index, at)
        own = following = None
        for match in self.dash.finditer(text, max(begin, self.first) - 1):
            start = match.start() + 1
            if start > index:
                following = start
                break
            own = start
        return None if own is None else (own, following)

    def _in_brackets(self, text: str, items: Listing, begin: int, index: int, at: int) -> tuple[int, int | None]:
        if index < begin or index <= self.first:  # it is the list itself that lacks a comma or its bracket
            brace = text.find("{", at)
            return at, brace if brace >= 0 else None
        own = next((item.start for item in reversed(items) if begin <= item.start <= index), at)
        found = _NEXT_IN_BRACKETS.search(text, max(own, index))
        return own, found.end() if found else None


def layout(source: Source, text: str, root: Mapping, items: Listing) -> Layout | None:
    """How `items` are written, a list of `root` that has been begun; None where no dash can be seen."""
    if bracket := _BRACKET.match(text, items.start):
        before = '{"items":[' if text.startswith("{", root.start) else "items: ["
        return Layout(before, bracket.end() - 1, None, 0)
    line = items.start - source.position(items.start)[1] + 1
    dash = _DASH.search(text, max(line - 1, 0))
    if dash is None:
        return None
    column = source.position(root.start)[1] - 1
    pattern = re.compile(rf"[\r\n]{dash[1]}-(?=[ \t\r\n]|\Z)")
    return Layout(f"{' ' * column}items:\n", dash.start(1), pattern, column)


def items_in_braces(text: str, index: int) -> tuple[int, int] | None:
    """In a bank that is written in braces: where, after `index`, the list of items begins, and the first of them."""
    if not text.lstrip().startswith("{"):
        return None
    found = _ITEMS_IN_BRACES.search(text, index)
    return (found.start(1), found.end()) if found else None
