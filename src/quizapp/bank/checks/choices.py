"""Single and multiple choice: exactly the right options, each once, and feedback for options that exist."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

from quizapp.bank.checks.finding import Finding, entries, look, repeated, shared, short
from quizapp.model.item import MultipleChoice, SingleChoice
from quizapp.text import seen

_GUESSED, _COMPARED = 50, 200
"""For how many names of an item a near option is looked for, and how many characters are compared: no bank takes long."""


def check_choice(item: SingleChoice | MultipleChoice, written: Container[str]) -> Iterator[Finding]:
    """Findings of one item; `written` names the fields that its author wrote."""
    keys = (item.key,) if isinstance(item, SingleChoice) else item.keys
    if "options" in written:
        yield from _listed(item, keys, "distractors" in written)
    else:
        yield from _keys_and_distractors(item, keys)
    wrong = frozenset(item.distractors)
    unknown = [name for name in item.feedback if name not in wrong]
    for number, name in enumerate(unknown):
        near = _near(name, item.distractors) if number < _GUESSED else None
        mend = f"Did you mean {short(near)}?" if near else "Write it exactly like a distractor."
        yield Finding(("feedback", name), f"{short(name)} in `feedback` is not a wrong option.", mend, at_key=True)


def _near(name: str, wrong: Sequence[str]) -> str | None:
    """The wrong option that an author who wrote `name` meant, if one is near."""
    from rapidfuzz import fuzz, process  # noqa: PLC0415 - most banks have no such name

    found = process.extractOne(
        name[:_COMPARED], (option[:_COMPARED] for option in wrong), scorer=fuzz.ratio, score_cutoff=60
    )
    return wrong[found[2]] if found else None


def _keys_and_distractors(item: SingleChoice | MultipleChoice, keys: tuple[str, ...]) -> Iterator[Finding]:
    distractors = entries("distractors", item.distractors)
    texts = [*keys, *item.distractors]
    if len(set(map(look, texts))) == len(texts):
        return
    yield from repeated(entries("answer", keys), "answer")
    yield from repeated(distractors, "distractor")
    for path, text in shared(keys, distractors):
        if seen(text) in map(seen, keys):
            yield Finding(path, f"{short(text)} is a distractor, but also the right answer.", "Delete or change it.")
        else:
            message = f"The distractor {short(text)} is hard to tell from the right answer."
            yield Finding(path, message, "Delete it, or let it differ in more.", "warning")


def _listed(item: SingleChoice | MultipleChoice, keys: tuple[str, ...], both: bool) -> Iterator[Finding]:
    yield from repeated(entries("options", item.options), "option")
    for number, key in enumerate(keys):
        if key not in item.options:
            path = ("answer",) if isinstance(item, SingleChoice) else ("answer", number)
            yield Finding(path, f"The answer {short(key)} is not among `options`.", "Write it exactly as it is there.")
    if both and set(item.options) != {*keys, *item.distractors}:
        message = "`options` and `distractors` do not agree."
        yield Finding(("options",), message, "Delete `distractors`: every option that is no answer is one.")
