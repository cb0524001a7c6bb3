"""How good the generated items are, measured on articles whose quotations people have annotated: `make quality`.

Needs the evaluation slice (articles/, gold.jsonl, score_who_said_what.py) in ../shared/eval, or in the folder given as
the argument; without it there is nothing to measure, which is said and is no failure. Prints precision with its 95 %
interval, recalls, items an article, how each kind and form fares, and words a second.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from quizapp.generate.batch import Outcome, Wanted, outcome
from quizapp.generate.output import json_lines

DEFAULT = Path(__file__).resolve().parent.parent.parent / "shared" / "eval"
LONG = 400
"""Words from which on an article should give ten items."""


def main() -> int:
    """Print the figures; 0 even where there is nothing to measure with."""
    parser = argparse.ArgumentParser(description="Measure the generator on annotated articles.")
    parser.add_argument("folder", nargs="?", type=Path, default=DEFAULT)
    parser.add_argument("--show", choices=["wrong", "missed", "unjudged"], help="list these quotations too")
    args = parser.parse_args()
    paths = sorted(str(path) for path in (args.folder / "articles").glob("*.txt"))
    if not paths:
        print(f"Nothing to measure: {args.folder} holds no annotated articles.")
        return 0
    outcome(paths[0], Wanted(everything=True))  # what is loaded once is not part of the speed
    start = time.process_time()
    everything = [outcome(path, Wanted(everything=True)) for path in paths]
    seconds = time.process_time() - start
    chosen = [outcome(path, Wanted()) for path in paths]
    _speakers(args.folder, everything, args.show)
    _amounts("all proved items", everything)
    _amounts("the balanced choice", chosen)
    _forms(everything)
    words = sum(len(result.text.split()) for result in everything)
    print(f"speed: {words / seconds:,.0f} words a second, from the file to proved items, on one core")
    for failed in (result for result in everything if result.error):
        print(f"failed: {failed.error}")
    return 0


def _speakers(folder: Path, results: Sequence[Outcome], show: str | None) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        items = Path(scratch) / "items.jsonl"
        lines = [line for result in results for line in json_lines(result.path, result.text, result.items)]
        items.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
        command = [sys.executable, folder / "score_who_said_what.py", folder / "gold.jsonl", folder / "articles", items]
        shown = ["--show", show] if show else []
        output = subprocess.run([*command, *shown], check=True, capture_output=True, text=True).stdout
    *listed, last = output.strip().splitlines()
    score = json.loads(last)
    print("\n".join(listed), end="\n" if listed else "")
    low, high = score["precision_95"]
    print(f"who said what: precision {score['precision']} (95 % interval {low} to {high})")
    print("  " + ", ".join(f"{name} {score[name]}" for name in ("right", "wrong", "unjudged", "unplaced")))
    print("of the quotations of five words or more by a named speaker:")
    print(f"  recall {score['recall_direct']} of {score['direct']} direct ones")
    print(f"  recall {score['recall_mixed']} of {score['mixed']} mixed ones")


def _amounts(name: str, results: Sequence[Outcome]) -> None:
    long = [result for result in results if len(result.text.split()) >= LONG]
    counts = sorted(len(result.items) for result in results)
    ten = sum(len(result.items) >= 10 for result in long)
    five = sum(len(result.items) >= 5 for result in long)
    print(f"{name}: {sum(counts)} on {len(counts)} articles, median {counts[len(counts) // 2]}, fewest {counts[0]}")
    shares = f"{ten / len(long):.0%} have ten items or more, {five / len(long):.0%} five or more" if long else "none"
    print(f"  of {len(long)} articles of {LONG} words or more: {shares}")


def _forms(results: Sequence[Outcome]) -> None:
    forms = Counter((item.kind, f"{item.form}, {item.type}") for result in results for item in result.items)
    print("kinds and forms:")
    for (kind, form), count in sorted(forms.items(), key=lambda pair: (pair[0][0], -pair[1])):
        print(f"  {count:5}  {kind}: {form}")


if __name__ == "__main__":
    sys.exit(main())
