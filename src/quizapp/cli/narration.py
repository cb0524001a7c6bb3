"""What `generate` tells on standard error: progress, failures, why candidates were taken or dropped, and counts."""

from __future__ import annotations

import sys
from collections import Counter

from quizapp.cli import streams
from quizapp.generate.batch import Outcome
from quizapp.text import clean

_WIDTH = 30


class Narration:
    """Lines on standard error, and one progress bar over all articles when that is a terminal.

    `bar`: False where the items go to the same terminal, between which a bar would only be in the way.
    """

    def __init__(self, total: int, *, bar: bool) -> None:
        self._total = total
        self._done = 0
        self._items = 0
        self._bar = bar and total > 1 and sys.stderr.isatty()
        self._drawn = 0

    def line(self, text: str) -> None:
        """One line, on top of the bar."""
        self._erase()
        streams.tell(_shown(text))

    def step(self, outcome: Outcome) -> None:
        """One more article is done."""
        self._done += 1
        self._items += len(outcome.items)
        if self._bar:
            full = _WIDTH * self._done // self._total
            bar = f"[{'#' * full}{'.' * (_WIDTH - full)}] {self._done}/{self._total} articles, {self._items} items"
            print(f"\r{bar.ljust(self._drawn)}", end="", file=sys.stderr, flush=True)
            self._drawn = len(bar)

    def end(self) -> None:
        """Remove the bar."""
        self._erase()

    def _erase(self) -> None:
        if self._drawn:
            print(f"\r{' ' * self._drawn}\r", end="", file=sys.stderr, flush=True)
            self._drawn = 0


def explain(narration: Narration, outcome: Outcome) -> None:
    """For every candidate, in the order of the article, why it was taken or dropped."""
    told = [(c.start, f"  taken: {c.kind}, {c.form}: {c.stem} -> {c.speaker or c.key}") for c in outcome.items]
    told += [(d.start, f"  dropped: {d.stage}: {d.reason}: {d.text}") for d in outcome.drops]
    narration.line(f"{outcome.path}: {len(outcome.items)} taken, {len(outcome.drops)} dropped")
    for _, line in sorted(told, key=lambda pair: pair[0]):
        narration.line(line)


class Statistics:
    """How many candidates of each kind and form were taken, and how many each stage dropped for each reason."""

    def __init__(self) -> None:
        self._taken: Counter[tuple[str, str]] = Counter()
        self._dropped: Counter[tuple[str, str]] = Counter()

    def add(self, outcome: Outcome) -> None:
        """Count one article."""
        self._taken.update((c.kind, f"{c.form} ({c.type})") for c in outcome.items)
        self._dropped.update((d.stage, d.reason) for d in outcome.drops)

    def tell(self, narration: Narration) -> None:
        """One table of each, the commonest first."""
        for title, counts in (("taken", self._taken), ("dropped", self._dropped)):
            narration.line(f"{title}: {counts.total()}")
            for (group, name), count in counts.most_common():
                narration.line(f"  {count:6}  {group}: {name}")


def _shown(text: str) -> str:
    """Safe for a terminal, white space at the front kept, and on one line."""
    indent = len(text) - len(text.lstrip(" "))
    return " " * indent + " ".join(clean(text).split())
