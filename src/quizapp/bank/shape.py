"""The author's form -> the form of the models: types inferred, single texts made lists, unknown fields found.

`TYPE_FIELDS` says which fields an item of each type may have, by the names that a bank uses.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from quizapp.bank.nodes import Listing, Mapping, Scalar
from quizapp.model.bank import Bank
from quizapp.model.base import Model
from quizapp.model.evidence import Evidence
from quizapp.model.item import ITEM_MODELS
from quizapp.text import clean

_FILLED_IN = {"start", "end"}
"""Fields of evidence that the loader finds; no author counts characters."""


def _names(model: type[Model]) -> frozenset[str]:
    return frozenset(field.alias for field in model.FIELDS.values())


TYPE_FIELDS = {kind: _names(model) | {"type"} for kind, model in ITEM_MODELS.items()}
BANK_FIELDS = _names(Bank)
EVIDENCE_FIELDS = _names(Evidence) - _FILLED_IN
ITEM_FIELDS = frozenset[str]().union(*TYPE_FIELDS.values())
TYPES = tuple(ITEM_MODELS)

_ONE_IS_ENOUGH = ("tags", "hints", "accept", "reject", "accept_units")
"""Lists that may be written as a single text."""
_CHOICES = ("single-choice", "multiple-choice")


def inferred_type(item: Mapping) -> str:
    """The type of an item as the author wrote it: as given, else from the fields that it has."""
    given = item.get("type")
    return given if isinstance(given, Scalar) and given else next(kind for kind, fits in _SIGNS if fits(item))


def _is_cloze(item: Mapping) -> bool:
    question = item.get("question")
    return "answer" not in item and isinstance(question, Scalar) and "{{" in question


def _is_judged(item: Mapping) -> bool:
    answer = item.get("answer")
    return isinstance(answer, Scalar) and answer.plain and answer.lower() in ("true", "false")


_SIGNS: tuple[tuple[str, Callable[[Mapping], bool]], ...] = (
    ("matching", lambda item: "pairs" in item),
    ("ordering", lambda item: "order" in item),
    ("multiple-choice", lambda item: isinstance(item.get("answer"), Listing)),
    ("cloze", _is_cloze),
    ("single-choice", lambda item: "distractors" in item or "options" in item),
    ("numeric", lambda item: "tolerance" in item or "unit" in item),
    ("true-false", _is_judged),
    ("short-answer", lambda _: True),
)
"""What gives each type away; the first that fits counts."""


def shaped(item: dict[str, Any], kind: str) -> dict[str, Any]:
    """A copy of `item`, of type `kind`, in the form that its model takes."""
    new = dict(item)
    new.pop("type", None)
    for name in _ONE_IS_ENOUGH:
        if isinstance(new.get(name), Scalar):
            new[name] = [new[name]]
    if isinstance(new.get("evidence"), Scalar):
        new["evidence"] = {"text": new["evidence"]}
    if kind == "multiple-choice" and isinstance(new.get("answer"), Scalar):
        new["answer"] = [new["answer"]]
    if kind in _CHOICES and isinstance(new.get("options"), Listing):
        _from_options(new)
    return new


def _from_options(new: dict[str, Any]) -> None:
    """`options` are in the order to show; those that are no answer are the distractors."""
    new.setdefault("shuffle", False)
    answer = new.get("answer")
    keys = [_read(key) for key in (answer if isinstance(answer, list) else [answer])]
    new.setdefault("distractors", [option for option in new["options"] if _read(option) not in keys])


def _read(value: object) -> object:
    """A text as a model reads it, so that a space behind an answer makes no other option of it."""
    return clean(value).strip() if isinstance(value, str) else value
