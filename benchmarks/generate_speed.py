"""How fast articles become items: beyond start-up, words a second, growth with length, and what a second core gives.

    python benchmarks/generate_speed.py [ARTICLE]

Bounds: the shipped article at most 0.3 s as a whole process beyond the start of the interpreter; at least 50,000
words a second once imported; two processes near twice as fast as one on a machine with two idle cores. How the time
grows with the length is told by `generate_growth.py`.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from quizapp.article import parse
from quizapp.generate import pipeline
from quizapp.places import shipped


def best(run: Callable[[], object], times: int = 5, clock: Callable[[], float] = time.process_time) -> float:
    """Seconds of the fastest of some runs; of this process's own work, unless another clock is given."""
    seconds = []
    for _ in range(times):
        start = clock()
        run()
        seconds.append(clock() - start)
    return min(seconds)


def children() -> float:
    """Seconds that finished child processes have worked, which other work on the machine does not add to."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def generate(text: str) -> None:
    """From text to every proved item."""
    pipeline.generate(parse(text, "-"), everything=True)


def process(*arguments: str) -> Callable[[], object]:
    """A run of a Python process with these arguments, which keeps its bytecode as an installed program does."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return lambda: subprocess.run([sys.executable, *arguments], check=True, capture_output=True, env=environment)


def told(name: str, value: float, bound: float, unit: str, *, most: bool = True) -> bool:
    """Print one figure beside its bound; whether it holds."""
    holds = value <= bound if most else value >= bound
    print(f"{'ok  ' if holds else 'MISS'} {name}: {value:,.2f} {unit} (at {'most' if most else 'least'} {bound:,.2f})")
    return holds


def main() -> int:
    """Print the figures; 1 where one of them is outside its bound."""
    path = sys.argv[1] if len(sys.argv) > 1 else str(next(shipped("seeds").glob("*.txt")))
    text = Path(path).read_text(encoding="utf-8")
    nothing = best(process("-c", "pass"), clock=children)
    whole = best(process("-m", "quizapp", "generate", path, "--all", "--format", "jsonl"), clock=children)
    held = [told("the shipped article, whole process beyond start-up", whole - nothing, 0.3, "s")]
    words = len(text.split())
    held.append(told("once imported", words / best(lambda: generate(text), 60), 50_000, "words a second", most=False))
    held.append(told("two processes against one", _second_core(text), 1.5, "times as fast", most=False))
    return 0 if all(held) else 1


def _second_core(text: str) -> float:
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / f"{number}.txt" for number in range(400)]
        for path in paths:
            path.write_text(text, encoding="utf-8")
        command = ["-m", "quizapp", "generate", *map(str, paths), "--all", "--format", "jsonl", "--jobs"]
        return best(process(*command, "1"), 2, time.perf_counter) / best(process(*command, "2"), 2, time.perf_counter)


if __name__ == "__main__":
    sys.exit(main())
