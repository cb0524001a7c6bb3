"""Compare whole processes: alternating runs, so that a machine that slows down slows both; medians, and their ratio."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BASE = [sys.executable, "-c", "pass"]


def seconds(command: Sequence[str]) -> float:
    """How long one run of `command` takes. Raises CalledProcessError if it fails."""
    begin = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - begin


def ratio(command: Sequence[str], base: Sequence[str] = BASE, runs: int = 15) -> tuple[float, float, float]:
    """Median seconds of `command` and of `base`, and the first over the second; one run of each warms up."""
    seconds(command), seconds(base)
    pairs = [(seconds(command), seconds(base)) for _ in range(runs)]
    measured, reference = (statistics.median(side) for side in zip(*pairs, strict=True))
    return measured, reference, measured / reference


def report(name: str, command: Sequence[str], bound: float, base: Sequence[str] = BASE, runs: int = 15) -> int:
    """Print the ratio beside its bound; the exit code, 1 if the bound is passed."""
    measured, reference, found = ratio(command, base, runs)
    verdict = "within" if found <= bound else "ABOVE"
    print(f"{name}: {found:.2f} x ({measured * 1000:.0f} ms / {reference * 1000:.0f} ms), {verdict} {bound:g} x")
    return int(found > bound)
