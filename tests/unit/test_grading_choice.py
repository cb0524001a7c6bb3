"""Choices, pairs and orders: how many points a partly right response gets."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.bank.examine import examine
from quizapp.bank.source import Source
from quizapp.model.item import as_item
from quizapp.quiz.grading import grade

SINGLE = as_item(
    {"id": "s", "type": "single-choice", "question": "?", "answer": "Lima", "distractors": ["Quito", "La Paz"],
     "feedback": {"Quito": "That is Ecuador's."}}
)  # fmt: skip
MULTIPLE = as_item(
    {"id": "m", "type": "multiple-choice", "question": "?", "answer": ["a", "b"], "distractors": ["c", "d"],
     "feedback": {"c": "Not c."}}
)  # fmt: skip
TRUE = as_item({"id": "t", "type": "true-false", "question": "?", "answer": True})
PAIRS = as_item(
    {"id": "p", "type": "matching", "question": "?", "pairs": {"Peru": "Lima", "Chile": "Santiago", "Cuba": "Havana"}}
)
STEPS = as_item({"id": "o", "type": "ordering", "question": "?", "order": ["1", "2", "3", "4", "5"]})


def test_a_single_choice_is_all_or_nothing_with_feedback_for_the_option() -> None:
    assert grade(SINGLE, "Lima").verdict == "right"
    assert grade(SINGLE, "Quito").feedback == ("That is Ecuador's.",)
    assert grade(SINGLE, "La Paz").feedback == ()


def test_true_or_false() -> None:
    assert grade(TRUE, "true").fraction == 1
    assert grade(TRUE, "false").fraction == 0


@pytest.mark.parametrize(
    ("picked", "fraction"),
    [("ab", 1), ("a", 0.5), ("abc", 0.5), ("ac", 0), ("abcd", 0), ("c", 0), ("cd", 0), ("", 0)],
)
def test_a_wrong_option_takes_what_a_right_one_gives(picked: str, fraction: float) -> None:
    assert grade(MULTIPLE, tuple(picked)).fraction == fraction


def test_each_option_of_a_multiple_choice_has_its_own_result() -> None:
    result = grade(MULTIPLE, ("a", "c"))
    assert [(part.label, part.right) for part in result.parts] == [("a", True), ("b", False), ("c", False), ("d", True)]
    assert result.feedback == ("Not c.",)


def test_each_pair_weighs_the_same_and_an_open_one_is_wrong() -> None:
    result = grade(PAIRS, {"Peru": "Lima", "Chile": "Havana"})
    assert result.fraction == pytest.approx(1 / 3, abs=1e-6)
    assert [part.right for part in result.parts] == [True, False, False]


@pytest.mark.parametrize(
    ("given_order", "fraction"),
    [("12345", 1), ("54321", 0), ("51234", 0.75), ("23451", 0.75), ("21345", 0.75), ("21435", 0.5), ("45123", 0.5)],
)
def test_one_misplaced_step_costs_one_share_wherever_it_went(given_order: str, fraction: float) -> None:
    assert grade(STEPS, tuple(given_order)).fraction == fraction


def test_two_equal_steps_may_stand_for_each_other() -> None:
    item = as_item({"id": "o", "type": "ordering", "question": "?", "order": ["mix", "bake", "mix"]})
    assert grade(item, ("mix", "bake", "mix")).verdict == "right"
    assert grade(item, ("mix", "mix", "bake")).fraction == 0.5


@given(st.permutations(["1", "2", "3", "4", "5"]))
def test_only_the_right_order_is_fully_right(steps: list[str]) -> None:
    assert (grade(STEPS, tuple(steps)).fraction == 1) == (steps == ["1", "2", "3", "4", "5"])


def test_feedback_is_that_of_the_very_option() -> None:
    fields = {"id": "x", "type": "single-choice", "question": "?", "answer": "C#", "distractors": ["C", "C++"]}
    item = as_item(fields | {"feedback": {"C": "No classes.", "C++": "No collector."}})
    assert grade(item, "C++").feedback == ("No collector.",)


@pytest.mark.parametrize("name", ["true", "True", "TRUE"])
def test_feedback_for_the_wrong_judgement_may_be_written_as_the_answer_may(name: str) -> None:
    text = f"title: T\nitems:\n  - id: a\n    question: q\n    answer: FALSE\n    feedback: {{{name}: No.}}\n"
    found = examine(Source("bank.yaml", text.encode()))
    assert found.problems == []
    assert found.bank is not None
    assert grade(found.bank.items[0], "true").feedback == ("No.",)
