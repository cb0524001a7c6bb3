"""Items: one question with its key, in eight types.

Field names are the field's terms; the alias beside a field is its name in a bank's YAML (`question`, `answer`).
"""

from __future__ import annotations

import re
from typing import Annotated, Literal

from pydantic import ConfigDict, Field, TypeAdapter

from quizapp.model.base import Model, Text
from quizapp.model.evidence import Evidence

ItemType = Literal[
    "single-choice",
    "multiple-choice",
    "true-false",
    "short-answer",
    "numeric",
    "cloze",
    "matching",
    "ordering",
]
Difficulty = Literal["easy", "medium", "hard"]

GAP = re.compile(r"\{\{(.+?)\}\}", re.DOTALL)
"""A gap in a cloze text: `{{Lima}}`, or `{{Lima|Ciudad de Lima}}` with further accepted answers."""


class ItemBase(Model):
    """What every item has."""

    id: Text
    """Given by the author, never derived from content, so that a corrected typo keeps a student's history."""
    stem: Text = Field(alias="question")
    kind: Text = "general"
    """`who-said-what`, `fact-recall`, or whatever the author writes."""
    tags: tuple[Text, ...] = ()
    points: float = Field(default=1.0, gt=0, le=1000, allow_inf_nan=False)
    hints: tuple[Text, ...] = ()
    """Shown one after the other, the vaguest first."""
    explanation: Text | None = None
    evidence: Evidence | None = None
    difficulty: Difficulty | None = None


class SingleChoice(ItemBase):
    """One right option among several."""

    type: Literal["single-choice"] = "single-choice"
    key: Text = Field(alias="answer")
    distractors: tuple[Text, ...] = Field(min_length=1)
    feedback: dict[Text, Text] = {}
    """Wrong option -> what to tell who chose it."""
    shuffle: bool = True
    """False keeps the written order: the key first unless `options` gives one."""
    options: tuple[Text, ...] = ()
    """All options in the order to show when `shuffle` is false (numbers ascending, say); none: key first."""


class MultipleChoice(ItemBase):
    """Several right options among more."""

    type: Literal["multiple-choice"] = "multiple-choice"
    keys: tuple[Text, ...] = Field(alias="answer", min_length=1)
    distractors: tuple[Text, ...] = Field(min_length=1)
    feedback: dict[Text, Text] = {}
    shuffle: bool = True
    options: tuple[Text, ...] = ()


class TrueFalse(ItemBase):
    """A statement to be judged."""

    type: Literal["true-false"] = "true-false"
    key: bool = Field(alias="answer")
    feedback: dict[Text, Text] = {}
    """Keyed by the wrong judgement: `"true"` or `"false"`."""


class ShortAnswer(ItemBase):
    """A typed answer; case, accents, punctuation, articles and small typos are forgiven."""

    type: Literal["short-answer"] = "short-answer"
    key: Text = Field(alias="answer")
    accept: tuple[Text, ...] = ()
    """Other wordings that are right."""
    reject: tuple[Text, ...] = ()
    """Known wrong answers: a typo nearer to one of these than to the key is not forgiven."""
    feedback: dict[Text, Text] = {}


class Numeric(ItemBase):
    """A typed number, with a tolerance and perhaps a unit."""

    type: Literal["numeric"] = "numeric"
    key: Text = Field(alias="answer")
    """The number as written: `1.5`, `12,000`, `1e3`."""
    tolerance: Text | None = None
    """Absolute (`0.5`) or relative (`5%`); none means exact."""
    unit: Text | None = None
    """Shown beside the answer; a response may leave it out, but not name another."""
    accept_units: tuple[Text, ...] = ()
    feedback: dict[Text, Text] = {}


class Cloze(ItemBase):
    """A text with gaps; see `GAP` for how one is written inside the stem."""

    type: Literal["cloze"] = "cloze"
    distractors: tuple[Text, ...] = ()
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

    type: Literal["matching"] = "matching"
    pairs: dict[Text, Text] = Field(min_length=2)
    distractors: tuple[Text, ...] = ()
    """Further right sides that belong to no left side."""


class Ordering(ItemBase):
    """Steps to be put in order."""

    type: Literal["ordering"] = "ordering"
    order: tuple[Text, ...] = Field(min_length=2)
    """The steps in the right order."""


Item = Annotated[
    SingleChoice | MultipleChoice | TrueFalse | ShortAnswer | Numeric | Cloze | Matching | Ordering,
    Field(discriminator="type"),
]
ITEM: TypeAdapter[Item] = TypeAdapter(Item, config=ConfigDict(defer_build=True))
"""Validates one item, whatever its type: `ITEM.validate_python(mapping)`."""
