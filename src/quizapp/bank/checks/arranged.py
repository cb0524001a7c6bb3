"""True-false, matching and ordering: sides and steps that can be told apart."""

from __future__ import annotations

from collections.abc import Iterator

from quizapp.bank.checks.finding import Entry, Finding, entries, repeated, shared, short
from quizapp.model.item import Matching, Ordering, TrueFalse


def check_judged(item: TrueFalse) -> Iterator[Finding]:
    """Findings of a true-false item."""
    wrong = "false" if item.key else "true"
    for name in item.feedback:
        if name.casefold() != wrong:
            message = f"{short(name)} in `feedback` is not the wrong judgement, which is `{wrong}`."
            yield Finding(("feedback", name), message, f"Write `{wrong}: ...`, or use `explanation`.", at_key=True)


def check_matching(item: Matching) -> Iterator[Finding]:
    """Findings of a matching."""
    lefts: list[Entry] = [(("pairs", left), left) for left in item.pairs]
    distractors = entries("distractors", item.distractors)
    for finding in repeated(lefts, "left side"):
        yield finding._replace(at_key=True)
    yield from repeated(distractors, "distractor")
    for path, text in shared(item.pairs.values(), distractors):
        yield Finding(path, f"{short(text)} is a distractor, but also belongs to a left side.", "Delete it.")


def check_ordering(item: Ordering) -> Iterator[Finding]:
    """Findings of an ordering."""
    yield from repeated(entries("order", item.order), "step")
