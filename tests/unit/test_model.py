"""Models: frozen, clean, equal by content; whatever does not fit is told with its path."""

from __future__ import annotations

import copy
import pickle

import pytest

from quizapp.model.bank import Bank
from quizapp.model.base import Unfit
from quizapp.model.evidence import Evidence
from quizapp.model.item import Cloze, MultipleChoice, ShortAnswer, SingleChoice, TrueFalse, as_item

ITEM = SingleChoice(id="a", stem=" What?\u202e ", key="x", distractors=["y", "z"])


def test_texts_are_clean_and_lists_are_tuples() -> None:
    assert (ITEM.stem, ITEM.distractors, ITEM.feedback, ITEM.points) == ("What?", ("y", "z"), {}, 1.0)


def test_models_are_equal_by_content_and_survive_copying() -> None:
    assert SingleChoice(id="a", question="What?", answer="x", distractors=("y", "z")) == ITEM
    assert pickle.loads(pickle.dumps(ITEM)) == copy.deepcopy(ITEM) == ITEM
    assert ITEM.replaced(key="w") != ITEM
    assert ShortAnswer(id="a", stem="q", key="x") != TrueFalse(id="a", stem="q", key=True)


def test_models_are_frozen() -> None:
    with pytest.raises(AttributeError, match="frozen"):
        ITEM.key = "y"  # type: ignore[misc]


def test_defaults_are_not_shared_between_models() -> None:
    first, second = (ShortAnswer(id="a", stem="q", key="x") for _ in range(2))
    first.feedback["x"] = "y"
    assert second.feedback == {}


def test_all_that_does_not_fit_is_told_at_once() -> None:
    with pytest.raises(Unfit) as caught:
        as_item(
            {
                "type": "multiple-choice",
                "id": "",
                "answer": [],
                "distractors": ["x", " "],
                "points": "nan",
                "tags": "t",
                "difficulty": "harsh",
                "evidence": {"text": "w", "start": -1},
                "shuffle": "perhaps",
                "feedback": {"": "x", "y": 3},
                "colour": "red",
            }
        )
    assert {(fault.path, fault.reason) for fault in caught.value.faults} == {
        (("id",), "empty"),
        (("question",), "missing"),
        (("answer",), "few"),
        (("distractors", 1), "empty"),
        (("points",), "range"),
        (("tags",), "list"),
        (("difficulty",), "choice"),
        (("evidence", "start"), "number"),
        (("shuffle",), "truth"),
        (("feedback", ""), "empty"),
        (("feedback", "y"), "text"),
        (("colour",), "unknown"),
    }


def test_a_bank_takes_items_and_mappings() -> None:
    bank = Bank(title="T", items=[ITEM, {"type": "cloze", "id": "b", "question": "The {{ x | y }} is {{z}}."}])
    assert isinstance(bank.items[1], Cloze)
    assert bank.items[1].gaps == (("x", "y"), ("z",))
    assert bank.items[1].segments == ("The ", " is ", ".")
    with pytest.raises(Unfit, match=r"items\.0\.type: choice"):
        Bank(title="T", items=[{"type": "essay"}])


def test_what_was_written_leaves_out_defaults() -> None:
    item = MultipleChoice(id="a", stem="q", keys=["x"], distractors=["y"], points=2)
    assert item.written() == {"id": "a", "question": "q", "answer": ("x",), "distractors": ("y",), "points": 2.0}
    assert Evidence(text="w").written() == {"text": "w"}
