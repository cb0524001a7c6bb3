"""The choices of the set-up screen: values, steps, and what they leave of the bank. No widget."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.content import Content

from quizapp.quiz.selection import chosen
from quizapp.quiz.settings import Mode, Settings
from quizapp.tui.safe import line
from quizapp.tui.widgets.rows import EMPTY

if TYPE_CHECKING:
    from quizapp.model.item import Item
    from quizapp.tui.material import Material

MOST_TAGS = 60
"""Tags that are offered, the most frequent ones."""
MOST_COUNTED = 600
"""Items up to which it is worked out how many will be asked, which takes some milliseconds for each key."""
_MINUTES = (None, 5, 10, 15, 20, 30, 45, 60, 90)
_COUNTS = (5, 10, 15, 20, 30, 50, 100)
_LONGEST_MINUTES = 999


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of the set-up."""

    name: str
    text: Content
    note: Content = EMPTY
    box: str = ""
    heading: bool = False


class Choices:
    """What is chosen so far."""

    def __init__(self, material: Material, seed: int = 0) -> None:
        """`seed` is that of the attempt to come, on which it depends how many items are left out."""
        self.seed = seed
        self._asked: dict[Settings, int] = {}
        self._all_missed = material.missed
        self._items = material.items
        self._missed = material.missed & {id(item) for item in self._items}
        self._kinds = Counter(item.kind for item in self._items)
        self._tags = Counter(tag for item in self._items for tag in item.tags)
        self.count: int | None = None
        self.minutes: int | None = None
        self.mode: Mode = "practice"
        self.missed_only = False
        self.kinds: set[str] = set()
        """Those ticked; none means all. The same for `tags`."""
        self.tags: set[str] = set()
        self._typing: str | None = None

    @property
    def left(self) -> int:
        """How many items kinds, tags and earlier answers leave."""
        return sum(self._fits(item) for item in self._items)

    def _fits(self, item: Item) -> bool:
        if self.kinds and item.kind not in self.kinds:
            return False
        if self.tags and not self.tags & set(item.tags):
            return False
        return not self.missed_only or id(item) in self._missed

    def entries(self) -> list[Entry]:
        """The rows, top to bottom."""
        asked = "all" if self.count is None else str(self.count)
        rows = [
            Entry("count", Content("Items"), _value(asked)),
            Entry("mode", Content("Mode"), _value(self.mode)),
            Entry("minutes", Content("Time limit"), _value("none" if self.minutes is None else f"{self.minutes} min")),
        ]
        if self._missed:
            rows.append(Entry("missed", Content("Only what I missed"), _value("yes" if self.missed_only else "no")))
        for name, counts, ticked in (("kind", self._kinds, self.kinds), ("tag", self._tags, self.tags)):
            if len(counts) > 1:
                rows.append(Entry(name, Content(f"{name.upper()}S"), heading=True))
                rows += [
                    Entry(
                        f"{name}:{value}",
                        line(value, longest=60),
                        Content.styled(str(count), "$quiet"),
                        _box(value in ticked),
                    )
                    for value, count in counts.most_common(MOST_TAGS)
                ]
        return rows

    def summary(self) -> str:
        """What will happen, in a sentence."""
        if not self.left:
            return "No item fits these choices."
        number, total = self._number(), len(self._items)
        items = f"{number:,} of {total:,} items" if number < total else f"All {number:,} items"
        if number < self.left and self.count is None:
            items += f" ({self.left - number:,} would give other answers away)"
        if self.left > MOST_COUNTED:
            items = f"Up to {number:,} of {total:,} items"
        if total == 1:
            items = "The one item that there is"
        ending = "the verdict after each answer" if self.mode == "practice" else "no verdict before you hand in"
        return f"{items}, {ending}." + self._limit()

    def _number(self) -> int:
        """How many items will be asked: fewer than are left where some would give others away."""
        most = self.left if self.count is None else min(self.count, self.left)
        if self.left > MOST_COUNTED:
            return most
        settings = self.settings(self.seed)
        if settings not in self._asked:
            self._asked[settings] = len(chosen(self._items, settings, self._all_missed))
        return self._asked[settings]

    def _limit(self) -> str:
        if self.minutes is None:
            return ""
        return " 1 minute." if self.minutes == 1 else f" {self.minutes} minutes."

    def change(self, row: int, step: int) -> None:
        """One step for the value in `row`; a kind or tag is ticked or unticked."""
        name = self._name(row)
        self._typing = None
        if name == "count":
            counts = (None, *(count for count in _COUNTS if count < len(self._items)))
            self.count = _stepped(counts, self.count, step)
        elif name == "minutes":
            self.minutes = _stepped(_MINUTES, self.minutes, step)
        elif name == "mode":
            self.switch_mode()
        elif name == "missed":
            self.missed_only = not self.missed_only
        elif ":" in name:
            kind, value = name.split(":", 1)
            (self.kinds if kind == "kind" else self.tags).symmetric_difference_update({value})

    def switch_mode(self) -> None:
        """Practice or exam."""
        self.mode = "exam" if self.mode == "practice" else "practice"

    def type_digit(self, row: int, digit: str) -> None:
        """Append a digit to the number in `row`; an empty one takes the last digit away."""
        name = self._name(row)
        if name not in ("count", "minutes"):
            return
        current = self.count if name == "count" else self.minutes
        typed = "" if self._typing != name or current is None else str(current)
        typed = typed + digit if digit else str(current or "")[:-1]
        self._typing = name
        value = min(int(typed), len(self._items) if name == "count" else _LONGEST_MINUTES) if typed else None
        if name == "count":
            self.count = value or None
        else:
            self.minutes = value or None

    def settings(self, seed: int) -> Settings:
        """The settings of the attempt."""
        return Settings(
            count=self.count,
            kinds=tuple(sorted(self.kinds)),
            tags=tuple(sorted(self.tags)),
            missed_only=self.missed_only,
            seed=seed,
            mode=self.mode,
            time_limit=None if self.minutes is None else 60.0 * self.minutes,
        )

    def _name(self, row: int) -> str:
        entries = self.entries()
        return entries[row].name if 0 <= row < len(entries) else ""


def _value(text: str) -> Content:
    return Content.assemble(("< ", "$rule"), (text, "bold $primary"), (" >", "$rule"))


def _box(ticked: bool) -> str:
    return "[x]" if ticked else "[ ]"


def _stepped(values: tuple[int | None, ...], current: int | None, step: int) -> int | None:
    """The value before or after `current`, round the end; from one that was typed to its neighbours."""
    if current in values:
        return values[(values.index(current) + step) % len(values)]
    typed = current or 0
    above = next((index for index, value in enumerate(values) if (value or 0) > typed), len(values))
    return values[(above if step > 0 else above - 1) % len(values)]
