"""Short answer, numeric and cloze: what a student types can be judged."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizapp.answers import fold_answer
from quizapp.bank.checks.finding import Finding, entries, repeated, shared, short
from quizapp.model.item import Cloze, Numeric, ShortAnswer

_BRACES = re.compile(r"\{\{|\}\}")


def check_short(item: ShortAnswer) -> Iterator[Finding]:
    """Findings of a short answer."""
    accept, reject = entries("accept", item.accept), entries("reject", item.reject)
    if not fold_answer(item.key):
        message = "Only punctuation makes this answer, so it must be typed just so."
        yield Finding(("answer",), message, "Write it out, or offer it as a choice.", "warning")
    yield from repeated(accept, "accepted answer")
    yield from repeated(reject, "rejected answer")
    for path, text in shared([item.key], accept, fold_answer):
        message = f"{short(text)} adds nothing: case, accents and punctuation are forgiven in `answer` already."
        yield Finding(path, message, "Delete it.", "warning")
    for path, text in shared([item.key, *item.accept], reject, fold_answer):
        yield Finding(path, f"{short(text)} is rejected, but also a right answer.", "Delete it on one side.")
    for name in item.feedback:
        if fold_answer(name) == fold_answer(item.key):
            message = f"{short(name)} in `feedback` is the right answer."
            yield Finding(("feedback", name), message, "Write it as `explanation`.", at_key=True)


def check_numeric(item: Numeric) -> Iterator[Finding]:
    """Findings of a numeric item."""
    from quizapp.numbers import parse  # noqa: PLC0415 - exact numbers are slow to import

    key = parse(item.key)
    if key is None:
        yield Finding(("answer",), f"{short(item.key)} is not a number.", "Write 12.5, 12,000, 1e3 or 3/4.")
    if item.tolerance is not None:
        yield from _tolerance(item.tolerance, zero=key is not None and key.value == 0)
    for name in item.feedback:
        found = parse(name)
        if found is None:
            message, mend = (
                f"{short(name)} in `feedback` is not a number.",
                "Write the wrong number as a student would.",
            )
            yield Finding(("feedback", name), message, mend, at_key=True)
        elif key is not None and found.value == key.value:
            message = f"{short(name)} in `feedback` is the right answer."
            yield Finding(("feedback", name), message, "Write it as `explanation`.", at_key=True)


def _tolerance(text: str, zero: bool) -> Iterator[Finding]:
    from quizapp.numbers import parse  # noqa: PLC0415

    found = parse(text)
    path, mend = ("tolerance",), "Write a number as 0.5, or a share of the answer as 5%."
    if found is None:
        yield Finding(path, f"{short(text)} is not a tolerance.", mend)
    elif found.value < 0:
        yield Finding(path, "A tolerance cannot be negative.", mend)
    elif found.unit == "%" and found.value > 100:
        yield Finding(path, "A tolerance above 100% takes nearly everything.", mend)
    elif found.unit == "%" and zero:
        yield Finding(path, "A share of 0 is 0, so this tolerance has no effect.", "Write it as a number, 0.5 say.")


def check_cloze(item: Cloze) -> Iterator[Finding]:
    """Findings of a cloze text."""
    yield from _gaps(item.stem)
    answers = [answer for gap in item.gaps for answer in gap]
    distractors = entries("distractors", item.distractors)
    yield from repeated(distractors, "distractor")
    for path, text in shared(answers, distractors):
        yield Finding(path, f"{short(text)} is a distractor, but also fills a gap.", "Delete or change it.")


def _gaps(stem: str) -> Iterator[Finding]:
    marks = [(match.group(), match.start(), match.end()) for match in _BRACES.finditer(stem)]
    path, mend = ("question",), "Write each gap as {{answer}}, with further answers as {{answer|other}}."
    if not marks:
        yield Finding(path, "A cloze text needs a gap, but this has none.", mend)
    elif [mark for mark, _, _ in marks] != ["{{", "}}"] * (len(marks) // 2):
        yield Finding(path, "The braces of a gap do not match: each {{ needs one }} after it.", mend)
    else:
        for (_, _, begin), (_, end, _) in zip(marks[::2], marks[1::2], strict=True):
            parts = stem[begin:end].split("|")
            if not all(part.strip() for part in parts):
                yield Finding(path, "A gap, or one of its answers, is empty.", mend)
