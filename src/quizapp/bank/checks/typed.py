"""Short answer and cloze: what a student types can be judged."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizapp.answers import bracketed_apart, fold_key, spaced
from quizapp.bank.checks.finding import Finding, entries, repeated, shared, short
from quizapp.model.item import Cloze, ShortAnswer
from quizapp.text import seen

_BRACES = re.compile(r"\{{2,}|\}{2,}")
_FORMULA = re.compile(r"\\[A-Za-z]+\{\{[^{}]*\}\}")


def check_short(item: ShortAnswer) -> Iterator[Finding]:
    """Findings of a short answer."""
    accept, reject = entries("accept", item.accept), entries("reject", item.reject)
    if not fold_key(item.key):
        message = "Only punctuation makes this answer, so it must be typed just so."
        yield Finding(("answer",), message, "Write it out, or offer it as a choice.", "warning")
    yield from repeated(accept, "accepted answer")
    yield from repeated(reject, "rejected answer")
    for path, text in shared([item.key], accept, _form):
        message = f"{short(text)} adds nothing: case, accents and punctuation are forgiven in `answer` already."
        yield Finding(path, message, "Delete it.", "warning")
    answers = [item.key, *item.accept]
    for path, text in shared(answers, reject, _form):
        if all(bracketed_apart(text, answer) for answer in answers if _form(answer) == _form(text)):
            continue
        yield Finding(path, f"{short(text)} is rejected, but also a right answer.", "Delete it on one side.")
    for name in item.feedback:
        if _form(name) == _form(item.key):
            message = f"{short(name)} in `feedback` is the right answer."
            yield Finding(("feedback", name), message, "Write it as `explanation`.", at_key=True)


def _form(text: str) -> str:
    return spaced(fold_key(text)) or seen(text)


def check_cloze(item: Cloze) -> Iterator[Finding]:
    """Findings of a cloze text."""
    yield from _gaps(item.stem)
    answers = [answer for gap in item.gaps for answer in gap]
    distractors = entries("distractors", item.distractors)
    yield from repeated(distractors, "distractor")
    for path, text in shared(answers, distractors):
        if seen(text) in map(seen, answers):
            yield Finding(path, f"{short(text)} is a distractor, but also fills a gap.", "Delete or change it.")
        else:  # only the option itself is right, so that this can be what is asked
            message = f"The distractor {short(text)} is hard to tell from what fills a gap."
            yield Finding(path, message, "Delete it, or let it differ in more.", "warning")


def _gaps(stem: str) -> Iterator[Finding]:
    marks = [(match.group(), match.start(), match.end()) for match in _BRACES.finditer(stem)]
    path, mend = ("question",), "Write each gap as {{answer}}, with further answers as {{answer|other}}."
    if not marks:
        yield Finding(path, "A cloze text needs a gap, but this has none.", mend)
    elif any(len(mark) > 2 for mark, _, _ in marks):
        message = "Three braces in a row do not tell where a gap begins and ends."
        mend = "Put spaces between: {{ {1, 2} }} for an answer in braces, { {{answer}} } for a gap in braces."
        yield Finding(path, message, mend)
    elif [mark for mark, _, _ in marks] != ["{{", "}}"] * (len(marks) // 2):
        yield Finding(path, "The braces of a gap do not match: each {{ needs one }} after it.", mend)
    else:
        for (_, _, begin), (_, end, _) in zip(marks[::2], marks[1::2], strict=True):
            parts = stem[begin:end].split("|")
            if not all(part.strip() for part in parts):
                yield Finding(path, "A gap, or one of its answers, is empty.", mend)
        if found := _FORMULA.search(stem):
            message = f"{short(found.group())} looks like a formula, but {{{{...}}}} is a gap."
            mend = "Write { and } once each in a formula; for a gap, put a space before {{."
            yield Finding(path, message, mend, "warning")
