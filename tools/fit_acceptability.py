"""Fit the chance that a strict reader passes a question to what readers said: `python tools/fit_acceptability.py`.

The readings stand in `tools/readings.csv`: one row for each question that a reader judged, with its
kind, the set of articles that it came from, the verdict (1 passed, 0.5 failed with doubts or passed, as the reader noted, 0
failed), and the features of the question as `quizapp.generate.acceptability.features` gives them. Most
articles were written for this, those of the sets whose names begin with `us` are real; no row comes from the articles
that quality is measured with.

The model is a logistic regression with ridge, fitted by Newton's method: the maximum of the penalised likelihood is one,
so the same rows give the same weights. Printed is how well it ranks rows of sets that it was not fitted to (area under
the curve, one fifth of the sets held out at a time) and what share passed in each tenth of the chance.

`python tools/fit_acceptability.py SHEET.json VERDICTS.jsonl ...` first adds the questions of sheets that
`tools/write_sheet.py` wrote and readers judged.
"""

from __future__ import annotations

import csv
import json
import math
import re
import sys
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from quizapp.article import read
from quizapp.generate.acceptability.features import features
from quizapp.generate.acceptability.model import WEIGHTS
from quizapp.generate.analysis import Analysis
from quizapp.generate.candidate import FACT_RECALL, WHO_SAID_WHAT, Candidate

READINGS = Path(__file__).parent / "readings.csv"
RIDGE = 12.0
WEIGHT_OF_REAL = 4.0
"""Of a reading on a real report, where one on an article written for the purpose has 1: real ones are what is asked about."""
REAL = "us"
"""How the names of the sets of real reports begin."""
STEPS = 25
FOLDS = 5
Row = tuple[str, str, float, dict[str, float]]
"""The kind, the set, the verdict, and the features."""
_HEADED = re.compile(r"^Context \([^)]*\): ")
"""A context with the day of its report, which no feature knows."""
_SPEECH = re.compile("quotation|attribution|match")


def rows() -> list[Row]:
    """The readings of the file."""
    with READINGS.open(encoding="utf-8", newline="") as lines:
        return [
            (
                row.pop("kind"),
                row.pop("set"),
                float(row.pop("passed")),
                {name: float(value) for name, value in row.items() if value},
            )
            for row in csv.DictReader(lines)
        ]


def write(found: Sequence[Row]) -> None:
    """Write the readings, sets in order."""
    names = sorted({name for *_, its in found for name in its})
    with READINGS.open("w", encoding="utf-8", newline="") as out:
        table = csv.writer(out, lineterminator="\n")
        table.writerow(["kind", "set", "passed", *names])
        for kind, where, passed, its in found:
            table.writerow([kind, where, f"{passed:g}", *(f"{its[name]:.3g}" if name in its else "" for name in names)])


@cache
def analysis(path: str) -> Analysis:
    """An article, read once."""
    return Analysis(read(path))


def judged(sheet: Path, verdicts: Path) -> list[Row]:
    """The questions of a sheet, with what a reader said of each."""
    questions, found = json.loads(sheet.read_text("utf-8")), []
    for line in filter(str.strip, verdicts.read_text("utf-8").splitlines()):
        verdict = json.loads(line)
        question = questions.get(verdict["id"])
        if question is None or question["type"] == "matching":
            continue
        kind = WHO_SAID_WHAT if _SPEECH.search(question["form"]) else FACT_RECALL
        candidate = Candidate(
            kind=kind,
            type=question["type"],
            form=question["form"],
            stem=_HEADED.sub("Context: ", question["stem"]),
            key=question["key"],
            start=question["start"],
            end=question["start"] + 1,
            focus=question["focus"],
            worth=question["worth"],
            speaker=question.get("speaker") or _speaker(question),
        )
        passed = (bool(verdict["pass"]) + bool(verdict["pass"] or verdict.get("doubt"))) / 2
        found.append((kind, sheet.stem, passed, features(analysis(question["file"]), candidate)))
    return found


def _speaker(question: dict[str, str]) -> str:
    """Who said it, from the stem or the key."""
    named = re.search(r"did (.+?) say\?|True or false: (.+?) (?:said|told|wrote|asked)", question["stem"])
    return question["key"] if named is None else named[1] or named[2]


def fit(found: Sequence[Row]) -> dict[str, float]:
    """The weights, the constant under the empty name, by Newton's method on the penalised likelihood."""
    names = ["", *sorted({name for *_, its in found for name in its})]
    table = [[1.0 if not name else its.get(name, 0.0) for name in names] for *_, its in found]
    weights = [0.0] * len(names)
    for _ in range(STEPS):
        slope = [0.0 if not at else -RIDGE * w for at, w in enumerate(weights)]
        bend = [[(RIDGE if at and at == to else 0.0) for to in range(len(names))] for at in range(len(names))]
        for line, (_, where, passed, _) in zip(table, found, strict=True):
            chance = 1 / (1 + math.exp(-sum(w * x for w, x in zip(weights, line, strict=True))))
            filled = [at for at, x in enumerate(line) if x]
            counts = WEIGHT_OF_REAL if where.startswith(REAL) else 1.0
            for at in filled:
                slope[at] += counts * (passed - chance) * line[at]
                for to in filled:
                    bend[at][to] += counts * chance * (1 - chance) * line[at] * line[to]
        weights = [w + step for w, step in zip(weights, solved(bend, slope), strict=True)]
    return {name: round(weight, 3) for name, weight in zip(names, weights, strict=True)}


def solved(matrix: list[list[float]], right: list[float]) -> list[float]:
    """The solution of a system of linear equations, by elimination."""
    size = len(right)
    rows_ = [[*line, value] for line, value in zip(matrix, right, strict=True)]
    for at in range(size):
        pivot = max(range(at, size), key=lambda row: abs(rows_[row][at]))
        rows_[at], rows_[pivot] = rows_[pivot], rows_[at]
        for row in range(at + 1, size):
            share = rows_[row][at] / rows_[at][at]
            if share:
                rows_[row] = [x - share * y for x, y in zip(rows_[row], rows_[at], strict=True)]
    result = [0.0] * size
    for at in range(size - 1, -1, -1):
        told = sum(rows_[at][to] * result[to] for to in range(at + 1, size))
        result[at] = (rows_[at][size] - told) / rows_[at][at]
    return result


def chance(weights: dict[str, float], its: dict[str, float]) -> float:
    """The chance that a question with these features passes."""
    return 1 / (1 + math.exp(-weights[""] - sum(weights.get(name, 0.0) * value for name, value in its.items())))


def held_out(found: Sequence[Row]) -> list[tuple[float, float]]:
    """For each row the chance that a model of other sets gives it, and the verdict."""
    sets = sorted({row[1] for row in found})
    pairs = []
    for fold in range(FOLDS):
        out = set(sets[fold::FOLDS])
        weights = fit([row for row in found if row[1] not in out])
        pairs += [(chance(weights, its), passed) for _, where, passed, its in found if where in out]
    return pairs


def area(pairs: Sequence[tuple[float, float]]) -> float:
    """The chance that a question that passed without doubt is ranked before one that failed, doubtful or not."""
    passed = [p for p, verdict in pairs if verdict == 1]
    failed = [p for p, verdict in pairs if verdict < 1]
    won = sum((one > other) + (one == other) / 2 for one in passed for other in failed)
    return won / (len(passed) * len(failed))


def main() -> None:
    """Add readings, fit, and tell how good the fit is."""
    found = rows() if READINGS.exists() else []
    files = [Path(name) for name in sys.argv[1:]]
    for sheet, verdicts in zip(files[::2], files[1::2], strict=True):
        found = [*(row for row in found if row[1] != sheet.stem), *judged(sheet, verdicts)]
    if files:
        write(sorted(found, key=lambda row: row[:2]))
        found = rows()
    weights = {}
    for kind in (WHO_SAID_WHAT, FACT_RECALL):
        here = [row for row in found if row[0] == kind]
        tell(kind, here)
        weights[kind] = fit(here)
    WEIGHTS.write_text(json.dumps(weights, indent=0, ensure_ascii=False) + "\n", "utf-8")
    print(f"{WEIGHTS}: {sum(map(len, weights.values()))} weights")


def tell(kind: str, found: Sequence[Row]) -> None:
    """Print how well the model ranks readings of sets that it was not fitted to."""
    pairs = held_out(found)
    print(f"{kind}: {len(found)} readings of {len({row[1] for row in found})} sets; area, held out: {area(pairs):.3f}")
    for tenth in range(10):
        here = [verdict for p, verdict in pairs if tenth <= p * 10 < tenth + 1]
        if here:
            share, doubtful = sum(v == 1 for v in here) / len(here), sum(v > 0 for v in here) / len(here)
            print(f"  {tenth / 10:.1f}: {len(here):4} questions, {share:.0%} passed, {doubtful:.0%} with doubts")


if __name__ == "__main__":
    main()
