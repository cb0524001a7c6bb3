"""How long until a key press is painted in a bank of 10,000 items, and against a bank of 10. Bound: 20 ms.

The app runs in a pseudo-terminal of 100 x 30. For each key the median over its presses is printed: milliseconds until
its frame is written, and the ratio to the same key in the small bank.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

from terminal import Terminal

BOUND = 20.0
ROUNDS = 12
KEYS = {
    "down": ("\x1b[B", "▌"),
    "2 (pick)": ("2", "▌"),
    "enter (verdict)": ("\r", "of 1 point"),
    "enter (go on)": ("\r", "What is"),
}
"""Key -> what is sent, and a text that shows that it was painted."""


def write_bank(path: Path, count: int) -> None:
    """A bank of `count` single choices."""
    with path.open("w", encoding="utf-8") as file:
        file.write(f"title: {count} sums\nitems:\n")
        for number in range(count):
            file.write(
                f"  - id: sum-{number}\n    question: What is {number} and one?\n    answer: {number + 1}\n"
                f"    distractors: [{number + 2}, {number + 5}, {number + 10}]\n    tags: [t{number % 7}]\n"
            )


def measured(bank: Path, home: str) -> dict[str, float]:
    """Key -> median milliseconds until it is painted."""
    argv = [sys.executable, "-m", "quizapp", "study", str(bank), "--in-order"]
    times: dict[str, list[float]] = defaultdict(list)
    with Terminal(argv, {"QUIZAPP_HOME": home}) as terminal:
        terminal.wait_for("What is")
        terminal.settle()
        for turn in range(ROUNDS if bank.stem != "small" else 9):
            for name, (key, text) in KEYS.items():
                painted = terminal.press(key, text)
                if turn:  # the first use of a key imports what it needs
                    times[name].append(painted)
    return {name: statistics.median(found) for name, found in times.items()}


def main() -> int:
    """Print a line for each key; 1 if one is out of bounds."""
    with tempfile.TemporaryDirectory() as folder:
        small, large = Path(folder) / "small.yaml", Path(folder) / "large.yaml"
        write_bank(small, 10)
        write_bank(large, 10_000)
        home = str(Path(folder) / "home")
        few, many = measured(small, home), measured(large, home)
    print(f"{'key':<18}{'10 items':>10}{'10,000 items':>14}{'ratio':>8}")
    for name in KEYS:
        slow = "" if many[name] <= BOUND else "   TOO SLOW"
        print(f"{name:<18}{few[name]:>7.1f} ms{many[name]:>11.1f} ms{many[name] / few[name]:>8.2f}{slow}")
    print(f"bound {BOUND:g} ms")
    return int(max(many.values()) > BOUND)


if __name__ == "__main__":
    sys.exit(main())
