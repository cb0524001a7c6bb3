"""What is wrong, in an author's words: pydantic's errors and unknown fields as a sentence and a way to mend it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from difflib import get_close_matches
from typing import Any

from quizapp.bank.shape import ITEM_FIELDS, TYPE_FIELDS

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


def meant(name: str, known: Iterable[str]) -> str | None:
    """The field that an author who wrote `name` meant, if that can be guessed."""
    guess = _SYNONYMS.get(name.casefold(), "")
    if guess in known:
        return guess
    return next(iter(get_close_matches(name.casefold(), sorted(known), 1, 0.7)), None)


def unknown(name: str, known: Collection[str], inside: str, kind: str | None = None) -> tuple[str, str]:
    """Message and mend for a field that is none of those `known` inside a bank, evidence, or an item of type `kind`."""
    if kind and name in ITEM_FIELDS:
        takers = [other for other, fields in TYPE_FIELDS.items() if name in fields]
        mend = f"Delete it, or write the item as {' or '.join(takers)}."
        return f"A {kind} item has no `{name}`.", mend
    guess = meant(name, known)
    mend = f"Did you mean `{guess}`?" if guess else f"Known here: {', '.join(sorted(known))}."
    return f"`{name[:60]}` is not a field of {inside}.", mend


def field_words(path: Sequence[str | int]) -> str:
    """`distractors`, entry 2: the place in an item or a bank, as a sentence names it."""
    if not path:
        return "This"
    words = []
    for step in path:
        if step == "[key]":
            words.append("the left side" if path[0] == "pairs" else "its name")
        elif isinstance(step, int):
            words.append(f"entry {step + 1}")
        else:
            words.append(f"`{step[:60]}`")
    return " of ".join(reversed(words)) if not isinstance(path[-1], int) else ", ".join(words)


def explained(error: Mapping[str, Any], path: Sequence[str | int]) -> tuple[str, str]:
    """Message and mend for one of pydantic's errors at `path` within its item or bank."""
    what, kind, context = field_words(path), str(error["type"]), error.get("ctx") or {}
    name = next((str(step) for step in reversed(path) if isinstance(step, str) and step != "[key]"), "")
    example = f"For example: {_EXAMPLES[name]}." if name in _EXAMPLES else ""
    if kind == "missing":
        return f"{what} is missing.", f"Add it. {example}".strip()
    if kind == "value_error":
        reason = str(context.get("error", "is not right"))
        return f"{what} {reason}.", "Write a text, or delete the line." if "empty" in reason else "Shorten it."
    if kind == "too_short":
        return _too_short(what, name, int(context["min_length"])), f"Add more. {example}".strip()
    return _wrong_kind(what, kind, error, example)


def _too_short(what: str, name: str, least: int) -> str:
    if least == 1:
        return f"{what} is empty."
    return f"{what} has fewer than {least} {'pairs' if name == 'pairs' else 'entries'}."


_EXPECTED = {
    "string_type": ("a text", "Write one text here."),
    "string_sub_type": ("a text", "Write one text here."),
    "tuple_type": ("a list", "Write [one, two], or one entry a line, each after a dash."),
    "list_type": ("a list", "Write [one, two], or one entry a line, each after a dash."),
    "dict_type": ("a mapping", "Write name: value pairs, one a line and indented."),
    "model_type": ("a mapping", "Write name: value pairs, one a line and indented."),
    "model_attributes_type": ("a mapping", "Write name: value pairs, one a line and indented."),
    "bool_type": ("true or false", "Write true or false."),
    "bool_parsing": ("true or false", "Write true or false."),
    "float_type": ("a number", "Write a number such as 2 or 0.5."),
    "float_parsing": ("a number", "Write a number such as 2 or 0.5."),
    "finite_number": ("a number", "Write a number such as 2 or 0.5."),
}


def _wrong_kind(what: str, kind: str, error: Mapping[str, Any], example: str) -> tuple[str, str]:
    given = error.get("input")
    shown = "a list" if isinstance(given, list) else "a mapping" if isinstance(given, dict) else f'"{str(given)[:60]}"'
    if kind in _EXPECTED:
        expected, mend = _EXPECTED[kind]
        return f"{what} must be {expected}, but is {shown}.", f"{mend} {example}".strip()
    if kind == "literal_error":
        return f"{what} cannot be {shown}.", f"Write {error['ctx']['expected']}."
    if kind in ("greater_than", "less_than_equal"):
        limit = error["ctx"].get("gt", error["ctx"].get("le"))
        side = "more than" if kind == "greater_than" else "at most"
        return f"{what} is {shown}, but must be {side} {limit:g}.", "Change the number."
    return f"{what}: {error['msg']}.", f"Correct it. {example}".strip()
