"""The JSON Schema of a bank, in the form that authors write: for editors that complete and check YAML.

It is written for draft 7, which every YAML language server knows. It describes shapes; what only reading can tell
(two equal options, evidence that is not in the article) is for `quizapp check`.
"""

from __future__ import annotations

import json
from typing import Any, get_args

from quizapp.bank.shape import BANK_FIELDS, EVIDENCE_FIELDS, ITEM_FIELDS, TYPES
from quizapp.model.item import Difficulty

FILE_NAME = "bank.schema.json"
"""What the schema is called where it lies beside banks."""
EDITOR_LINE = f"# yaml-language-server: $schema={FILE_NAME}"
"""The first line of a bank, by which an editor finds the schema beside it."""

BANK_DOCS = {
    "title": "What the bank is called in the list of banks.",
    "description": "What it is about, in a sentence or two.",
    "author": "Who wrote it.",
    "article": "The article's file, relative to this bank's folder. Evidence without an article of its own is from it.",
    "items": "The items: one question with its answer each.",
}
ITEM_DOCS = {
    "id": "A short name without spaces, unique in the bank. Never change it: a student's history hangs on it.",
    "type": "The type of the item. Leave it out and it is seen from the other fields.",
    "question": "What is asked; a statement for true-false; a text with {{gaps}} for cloze.",
    "answer": "The right answer. A list for multiple choice; true or false for true-false; a number for numeric.",
    "distractors": "The wrong options. They make the item a choice; in cloze, gaps are then chosen from a list.",
    "options": "All options in the order to show, instead of `distractors`; those that are no answer are wrong.",
    "shuffle": "Whether options are shuffled: true for `distractors`, false for `options`, unless given here.",
    "feedback": "For a wrong option or answer, what to tell the student who gave it.",
    "accept": "Other right wordings. Case, accents, punctuation and small typos are forgiven anyway.",
    "reject": "Known wrong answers: a reply nearer to one of these is not taken for a typo of the answer.",
    "tolerance": "How far a number may be off: 0.5, or 5% of the answer. Without it the number must be exact.",
    "unit": "The unit of the answer. A reply may leave it out, but may not give another.",
    "accept_units": "Other names of the same unit.",
    "pairs": "Matching: each left side with the right side that belongs to it.",
    "order": "Ordering: the steps in the right order.",
    "kind": "What kind of question it is: who-said-what, fact-recall, or a word of your own.",
    "tags": "Words to choose items by.",
    "points": "What the item is worth; 1 if left out.",
    "hints": "Shown one after the other on request, the vaguest first.",
    "explanation": "Shown after the answer: why it is right.",
    "evidence": "The passage of the article that proves the answer, word for word; or a mapping with text and article.",
    "difficulty": "easy, medium or hard.",
}
EVIDENCE_DOCS = {
    "text": "The passage, word for word. Line breaks and spaces may differ.",
    "article": "The article's file, relative to this bank's folder, where it is not the bank's own.",
}

# Editors read `answer: 1969` as a number, `answer: true` as a truth value and `answer: null` as nothing; to the loader
# all are text. Where hardly anybody writes `null`, nothing is what it looks like: a field that was left empty.
_TEXT: dict[str, Any] = {"type": ["string", "number", "boolean"]}
_ANY_TEXT: dict[str, Any] = {"type": ["string", "number", "boolean", "null"]}
_TEXTS: dict[str, Any] = {"type": "array", "items": _ANY_TEXT, "minItems": 1}
_ONE_OR_MORE: dict[str, Any] = {"anyOf": [_ANY_TEXT, _TEXTS]}
_ANY_NUMBER: dict[str, Any] = {"anyOf": [_ANY_TEXT, {**_TEXTS, "minItems": 0}]}
_BY_TEXT: dict[str, Any] = {"type": "object", "additionalProperties": _ANY_TEXT}
_TRUTH: dict[str, Any] = {  # `yes` is a text to an editor that reads YAML 1.2
    "anyOf": [
        {"type": "boolean"},
        {
            "type": "string",
            "pattern": "^([Yy][Ee][Ss]|[Nn][Oo]|[Oo][Nn]|[Oo][Ff][Ff]|[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])$",
        },
    ]
}

_SHAPES: dict[str, dict[str, Any]] = {
    "type": {"enum": list(TYPES)},
    "answer": _ONE_OR_MORE,
    "distractors": {**_TEXTS, "minItems": 0},
    "options": {**_TEXTS, "minItems": 2},
    "shuffle": {**_TRUTH, "default": True},
    "feedback": _BY_TEXT,
    "accept": _ANY_NUMBER,
    "reject": _ANY_NUMBER,
    "accept_units": _ANY_NUMBER,
    "pairs": {**_BY_TEXT, "minProperties": 2},
    "order": {**_TEXTS, "minItems": 2},
    "kind": {**_TEXT, "default": "general", "examples": ["who-said-what", "fact-recall"]},
    "tags": _ANY_NUMBER,
    "points": {"type": "number", "exclusiveMinimum": 0, "maximum": 1000, "default": 1},
    "hints": _ANY_NUMBER,
    "difficulty": {"enum": list(get_args(Difficulty))},
}


def bank_schema() -> dict[str, Any]:
    """The schema as JSON-able data."""
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "A bank of quizapp",
        "description": "A titled list of items to study.",
        **_object(BANK_FIELDS, BANK_DOCS, {"items": _items()}, ["title", "items"]),
        "definitions": {"item": _item()},
    }


def as_json() -> str:
    """The schema as the text of its file."""
    return json.dumps(bank_schema(), indent=2) + "\n"


def _items() -> dict[str, Any]:
    new = {"id": "${1:name}", "question": "${2:What is asked?}", "answer": "${3:the answer}"}
    snippet = {"label": "item", "description": "A new item", "body": [new]}
    return {"type": "array", "minItems": 1, "items": {"$ref": "#/definitions/item"}, "defaultSnippets": [snippet]}


def _item() -> dict[str, Any]:
    evidence = _object(EVIDENCE_FIELDS, EVIDENCE_DOCS, {}, ["text"])
    shapes = {**_SHAPES, "evidence": {"anyOf": [_TEXT, evidence]}}
    has_gap = {"properties": {"question": {"type": "string", "pattern": r"\{\{"}}}
    enough = [{"required": [name]} for name in ("answer", "pairs", "order")]
    choice = {
        "if": {"required": ["answer"]},
        "then": {"properties": {"distractors": {"minItems": 1}}},
    }
    return {**_object(ITEM_FIELDS, ITEM_DOCS, shapes, ["id", "question"]), "anyOf": [*enough, has_gap], **choice}


def _object(
    names: frozenset[str], docs: dict[str, str], shapes: dict[str, dict[str, Any]], required: list[str]
) -> dict[str, Any]:
    """An object of the fields `names`, in the order of `docs`; a field without a shape of its own is a text."""
    ordered = [name for name in docs if name in names]
    properties = {name: {**shapes.get(name, _TEXT), "description": docs[name]} for name in ordered}
    return {"type": "object", "additionalProperties": False, "required": required, "properties": properties}
