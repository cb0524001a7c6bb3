"""Items: one question with its key, in eight types.

Field names are the field's terms; the alias beside a field is its name in a bank's YAML (`question`, `answer`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, ClassVar, Literal, get_args

from quizapp.model.base import Fault, Model, Unfit, by_text, field, many, model, number, one_of, text, texts, truth
from quizapp.model.evidence import Evidence

Difficulty = Literal["easy", "medium", "hard"]

GAP = re.compile(r"\{\{(.+?)\}\}", re.DOTALL)
"""A gap in a cloze text: `{{Lima}}`, or `{{Lima|Ciudad de Lima}}` with further accepted answers."""


class ItemBase(Model):
    """What every item has."""

    id: str = field(text)
    """Given by the author, never derived from content, so that a corrected typo keeps a student's history."""
    stem: str = field(text, called="question")
    kind: str = field(text, default="general")
    """`who-said-what`, `fact-recall`, or whatever the author writes."""
    tags: tuple[str, ...] = field(texts, default=())
    points: float = field(number(above=0, most=1000), default=1.0)
    hints: tuple[str, ...] = field(texts, default=())
    """Shown one after the other, the vaguest first."""
    explanation: str | None = field(text, default=None)
    evidence: Evidence | None = field(model(Evidence), default=None)
    difficulty: Difficulty | None = field(one_of(*get_args(Difficulty)), default=None)


class SingleChoice(ItemBase):
    """One right option among several."""

    type: ClassVar[Literal["single-choice"]] = "single-choice"
    key: str = field(text, called="answer")
    distractors: tuple[str, ...] = field(many(text, least=1))
    feedback: dict[str, str] = field(by_text(), default={})
    """Wrong option -> what to tell who chose it."""
    shuffle: bool = field(truth, default=True)
    """False keeps the written order: the key first unless `options` gives one."""
    options: tuple[str, ...] = field(texts, default=())
    """All options in the order to show when `shuffle` is false (numbers ascending, say); none: key first."""


class MultipleChoice(ItemBase):
    """Several right options among more."""

    type: ClassVar[Literal["multiple-choice"]] = "multiple-choice"
    keys: tuple[str, ...] = field(many(text, least=1), called="answer")
    distractors: tuple[str, ...] = field(many(text, least=1))
    feedback: dict[str, str] = field(by_text(), default={})
    shuffle: bool = field(truth, default=True)
    options: tuple[str, ...] = field(texts, default=())


class TrueFalse(ItemBase):
    """A statement to be judged."""

    type: ClassVar[Literal["true-false"]] = "true-false"
    key: bool = field(truth, called="answer")
    feedback: dict[str, str] = field(by_text(), default={})
    """Keyed by the wrong judgement: `"true"` or `"false"`."""


class ShortAnswer(ItemBase):
    """A typed answer; case, accents, punctuation, articles and small typos are forgiven."""

    type: ClassVar[Literal["short-answer"]] = "short-answer"
    key: str = field(text, called="answer")
    accept: tuple[str, ...] = field(texts, default=())
    """Other wordings that are right."""
    reject: tuple[str, ...] = field(texts, default=())
    """Known wrong answers: a typo nearer to one of these than to the key is not forgiven."""
    feedback: dict[str, str] = field(by_text(), default={})


class Numeric(ItemBase):
    """A typed number, with a tolerance and perhaps a unit."""

    type: ClassVar[Literal["numeric"]] = "numeric"
    key: str = field(text, called="answer")
    """The number as written: `1.5`, `12,000`, `1e3`."""
    tolerance: str | None = field(text, default=None)
    """Absolute (`0.5`) or relative (`5%`); none means exact."""
    unit: str | None = field(text, default=None)
    """Shown beside the answer; a response may leave it out, but not name another."""
    accept_units: tuple[str, ...] = field(texts, default=())
    feedback: dict[str, str] = field(by_text(), default={})


class Cloze(ItemBase):
    """A text with gaps; see `GAP` for how one is written inside the stem."""

    type: ClassVar[Literal["cloze"]] = "cloze"
    distractors: tuple[str, ...] = field(texts, default=())
    """Wrong words; where there are some, each gap is chosen from a list instead of typed."""

    @property
    def gaps(self) -> tuple[tuple[str, ...], ...]:
        """For each gap the accepted answers, the key first."""
        found = (tuple(part.strip() for part in m.group(1).split("|")) for m in GAP.finditer(self.stem))
        return tuple(tuple(part for part in parts if part) for parts in found)

    @property
    def segments(self) -> tuple[str, ...]:
        """The text around the gaps: always one more than there are gaps."""
        return tuple(GAP.split(self.stem)[::2])


class Matching(ItemBase):
    """Left sides to be paired with right sides."""

    type: ClassVar[Literal["matching"]] = "matching"
    pairs: dict[str, str] = field(by_text(least=2))
    distractors: tuple[str, ...] = field(texts, default=())
    """Further right sides that belong to no left side."""


class Ordering(ItemBase):
    """Steps to be put in order."""

    type: ClassVar[Literal["ordering"]] = "ordering"
    order: tuple[str, ...] = field(many(text, least=2))
    """The steps in the right order."""


Item = SingleChoice | MultipleChoice | TrueFalse | ShortAnswer | Numeric | Cloze | Matching | Ordering
ITEM_MODELS: dict[str, type[Item]] = {kind.type: kind for kind in get_args(Item)}
"""The model of each type, in the order in which messages name them."""


def as_item(value: object) -> Item:
    """`value` if it is an item, else the item that a mapping with a `type` makes. Raises Unfit."""
    if isinstance(value, ItemBase):
        return value  # type: ignore[return-value]  # every model of an item is in the union
    if not isinstance(value, Mapping):
        raise Unfit(Fault("mapping", value))
    given: dict[str, Any] = dict(value)
    kind = given.pop("type", None)
    if kind not in ITEM_MODELS:
        raise Unfit(Fault("choice", kind, ", ".join(ITEM_MODELS), ("type",)))
    return ITEM_MODELS[kind].of(given)
