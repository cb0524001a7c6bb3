"""What is wrong, in an author's words: the models' faults and unknown fields as a sentence and a way to mend it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from quizapp.bank.misread import TOUCHING_DASH, odd_spaces
from quizapp.bank.nodes import Mapping
from quizapp.bank.shape import BANK_FIELDS, ITEM_FIELDS, TYPE_FIELDS
from quizapp.model.base import LONGEST, Fault

_SYNONYMS = {
    "stem": "question", "prompt": "question", "text": "question", "statement": "question", "q": "question",
    "key": "answer", "keys": "answer", "answers": "answer", "correct": "answer", "solution": "answer", "a": "answer",
    "wrong": "distractors", "choices": "options", "alternatives": "accept", "aliases": "accept", "hint": "hints",
    "reason": "explanation", "rationale": "explanation", "tag": "tags", "category": "kind", "score": "points",
    "steps": "order", "matches": "pairs", "quote": "evidence", "source": "article", "name": "title",
    "questions": "items",
}  # fmt: skip
_EXAMPLES = {
    "id": "id: capital-of-peru",
    "type": "type: numeric",
    "question": "question: What is the capital of Peru?",
    "answer": "answer: Lima",
    "distractors": "distractors: [Quito, La Paz]",
    "options": "options: [Lima, Quito, La Paz]",
    "tags": "tags: [geography, capitals]",
    "pairs": "pairs: {Peru: Lima, Ecuador: Quito}",
    "order": "order: [first step, second step]",
    "title": "title: Capitals",
    "text": "text: the words of the article",
    "items": "items:, and below it each item after a dash",
    "feedback": "feedback: {Quito: That is the capital of Ecuador.}",
    "hints": "hints: [It lies on the Pacific.]",
    "evidence": "evidence: the words of the article",
}


NO_ID = ("This item has no `id`.", "Write one, `id: capital-of-peru` say, or run `quizapp check --fix`.")
"""Message and mend for an item without an id."""
NO_WRONG_OPTION = (
    "`options` has nothing but right answers.",
    "Write at least one wrong option there. For example: options: [Lima, Quito, La Paz].",
)
"""Message and mend for a choice in which nothing is wrong."""
ID_BY_HAND = "Write one by hand, `id: capital-of-peru` say: `--fix` found no safe place for it."
"""The mend where `--fix` has just been run."""
ID_LATER = (
    "`--fix` has left this file as it was, since not all of it can be read or its items have another name than `items`. "
    "Mend that, and run `quizapp check --fix` again."
)
"""The mend where `--fix` has just been run and did not try."""


@lru_cache(maxsize=4096)
def meant(name: str, known: frozenset[str]) -> str | None:
    """The field that an author who wrote `name` meant, if that can be guessed."""
    from difflib import get_close_matches  # noqa: PLC0415 - most banks have no such name

    bare = name.lstrip("-").strip().casefold()
    guess = _SYNONYMS.get(bare, "")
    if guess in known:
        return guess
    return next(iter(get_close_matches(bare, sorted(known), 1, 0.7)), None)


def items_name(root: Mapping) -> str | None:
    """The name that the list of items has in a bank as it is written; a misspelt one, if it can be guessed."""
    if "items" in root:
        return "items"
    return next((name for name in root if name not in BANK_FIELDS and meant(name, BANK_FIELDS) == "items"), None)


def unknown(name: str, known: frozenset[str], inside: str, kind: str | None = None) -> tuple[str, str]:
    """Message and mend for a field that is none of those `known` inside a bank, evidence, or an item of type `kind`."""
    if kind and name in ITEM_FIELDS:
        takers = [other for other, fields in TYPE_FIELDS.items() if name in fields]
        mend = f"Delete it, or write the item as {' or '.join(takers)}."
        return f"A {kind} item has no `{name}`.", mend
    guess = meant(name, known)
    mend = f"Did you mean `{guess}`?" if guess else f"Known here: {', '.join(sorted(known))}."
    if odd := odd_spaces(name):
        return f"In this name {odd}, so that it is not a field of {inside}.", f"Write a space for it. {mend}"
    return f"`{name[:60]}` is not a field of {inside}.", mend


def unknown_type(name: str) -> tuple[str, str]:
    """Message and mend for a type that there is not."""
    guess = meant(name.replace("_", "-").replace(" ", "-"), frozenset(TYPE_FIELDS))
    mend = f"Did you mean {guess}?" if guess else f"Write one of {', '.join(TYPE_FIELDS)}, or leave it out."
    return f'"{name[:60]}" is not a type of item.', mend


def field_words(path: Sequence[str | int]) -> str:
    """`distractors`, entry 2: the place in an item or a bank, as a sentence names it."""
    if not path:
        return "This"
    words = []
    for step in path:
        if isinstance(step, int):
            words.append(f"entry {step + 1}")
        else:
            words.append(f"`{step[:60]}`")
    return " of ".join(reversed(words)) if not isinstance(path[-1], int) else ", ".join(words)


_LIST = "Write [one, two], or one entry a line, each after a dash."
_MAPPING = "Write name: value pairs, one a line and indented."
_NUMBER = "Write a number such as 2 or 0.5."
_EXPECTED = {
    "text": ("must be a text", "Write one text here."),
    "list": ("must be a list", _LIST),
    "mapping": ("must be a mapping", _MAPPING),
    "truth": ("must be true or false", "Write true or false."),
    "number": ("must be a number", _NUMBER),
    "range": ("must be {detail}", _NUMBER),
    "choice": ("must be {detail}", ""),
}
"""Reason of a fault -> what the value must be, and how to write it."""


def explained(fault: Fault, path: Sequence[str | int]) -> tuple[str, str]:
    """Message and mend for a `fault` at `path` within its item or bank."""
    what, reason = field_words(path), fault.reason
    name = next((step for step in reversed(path) if isinstance(step, str)), "")
    example = f"For example: {_EXAMPLES[name]}." if name in _EXAMPLES else ""
    if reason == "missing":
        return f"{what} is missing.", f"Add it. {example}".strip()
    if reason == "empty":
        return f"{what} is empty.", "Write a text, or delete the line."
    if reason == "long":
        return f"{what} is {fault.detail} characters long; {LONGEST:,} is the most.", "Shorten it."
    if reason == "twice":
        message = f'"{fault.detail[:60]}" is given twice in {field_words(path[:-1])}.'
        return message, "Delete or change one of the two; spaces around it do not count."
    if reason == "few":
        parts = "pairs" if name == "pairs" else "entries"
        few = "is empty" if fault.detail == "1" else f"has fewer than {fault.detail} {parts}"
        return f"{what} {few}.", f"Add more. {example}".strip()
    must, mend = _EXPECTED[reason]
    if reason in ("list", "mapping"):
        mend = f"{_spaces(fault.value)}{mend}"
    message = f"{what} {must.format(detail=fault.detail)}, but is {_shown(fault.value)}."
    return message, f"{mend} {example}".strip() or f"Write {fault.detail}."


def _spaces(value: object) -> str:
    """What to do about spaces that are missing, or are none to YAML, where a text or a mapping should be something else."""
    text = next((name for name in value if isinstance(name, str)), "") if isinstance(value, dict) else str(value)
    if odd := odd_spaces(text):
        return f"Write a space for each such character: {odd}. "
    return "Write a space after each dash. " if TOUCHING_DASH.match(text) else ""


def _shown(value: object) -> str:
    if isinstance(value, list | tuple | dict):
        return "a mapping" if isinstance(value, dict) else "a list"
    return f'"{str(value)[:60].strip()}"' if value else "empty"
