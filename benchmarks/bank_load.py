"""Load and validate a bank of 10,000 items of about 1 kB, against what `yaml.CSafeLoader` takes to parse it alone.

The bound is a ratio of 0.4. Both run in this process by turns, and the best of three counts for each.
"""

from __future__ import annotations

import gc
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import yaml

from quizapp.bank.load import load

ITEMS = 10_000
BOUND = 0.4
ITEM = """\
  - id: item-{n}
    kind: fact-recall
    tags: [history, geography, chapter-{tag}]
    question: Which town was the seat of the government of province number {n} when the census of {year} was taken?
    answer: Middle Town {n}
    distractors: [Northern Town {n}, Eastern Town {n}, Southern Town {n}]
    points: 2
    hints:
      - It lies on the river that the first chapter names as the border of the province.
      - Its name tells where in the province to look for it, and it is on the way to the coast.
    explanation: >-
      The census of {year} names Middle Town {n} as the seat; the towns to the north, east and south were each the seat
      of a district only, as the table at the end of the second chapter shows, and none of them was larger than it
      until the railway came some thirty years later and turned trade away from the river.
    feedback:
      Northern Town {n}: That was the seat of the northern district only.
      Eastern Town {n}: That was the seat of the eastern district only.
    difficulty: medium
"""


def bank() -> str:
    """The text of the bank."""
    items = (ITEM.format(n=n, tag=n % 20, year=1800 + n % 200) for n in range(ITEMS))
    return "title: A large bank\nitems:\n" + "".join(items)


def seconds(action: Callable[[], object]) -> float:
    """Processor time of `action`; what it gives is thrown away when the clock has stopped."""
    gc.collect()
    start = time.process_time()
    kept = action()
    passed = time.process_time() - start
    del kept
    return passed


def main() -> int:
    """Print both times and their ratio; 1 if it is above the bound."""
    text = bank()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.yaml"
        path.write_text(text, encoding="utf-8")
        rounds = [(seconds(lambda: load(path)), seconds(lambda: yaml.load(text, yaml.CSafeLoader))) for _ in range(3)]
    loading, parsing = (min(times) for times in zip(*rounds, strict=True))
    ratio = loading / parsing
    print(f"{ITEMS:,} items, {len(text) / ITEMS:.0f} bytes each")
    print(f"load and validate {loading:.2f} s, CSafeLoader alone {parsing:.2f} s")
    print(f"ratio {ratio:.2f} (bound {BOUND})")
    return 0 if ratio <= BOUND else 1


if __name__ == "__main__":
    sys.exit(main())
