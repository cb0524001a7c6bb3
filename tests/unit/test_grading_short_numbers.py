"""Typed numbers in short form, years BC, rates, and units in their plurals and their other spellings."""

from __future__ import annotations

import pytest

from quizapp.bank.examine import examine
from quizapp.bank.source import Source
from quizapp.model.item import as_item
from quizapp.quiz.grading import Grade, grade
from quizapp.quiz.layout import layouts


def numeric(reply: str, answer: str, **fields: object) -> Grade:
    return grade(as_item({"id": "x", "type": "numeric", "question": "?", "answer": answer} | fields), reply)


def right(reply: str, answer: str, unit: str | None = None) -> bool:
    return numeric(reply, answer, **({"unit": unit} if unit else {})).fraction == 1


@pytest.mark.parametrize(
    ("unit", "answer", "replies", "wrong"),
    [
        ("£", "5000000", ["£5m", "£5M", "£5 m", "5m pounds", "£5 mio", "£0.005bn"], ["£5", "£5k", "€5m", "£5b"]),
        ("$", "5", ["$5", "5 dollars"], ["$5m", "$5M", "$5B", "$5 k", "$5 lakh", "$5mm"]),
        ("€", "5", ["€5"], ["€5 Mio", "€5 Mrd"]),
        ("$ million", "5", ["$5m", "$5M", "5m dollars", "5"], ["$5", "$5bn", "£5m"]),
        ("₹", "50000000", ["₹5 crore", "Rs 5 crore", "50 million rupees"], ["₹5", "₹5 lakh"]),
        ("people", "5000000", ["5M", "5m", "5m people", "5M people", "5 million"], ["5", "5k", "5bn people", "5m km"]),
        ("km", "5", ["5 km"], ["5m", "5M", "5M km", "5k"]),
        ("m", "5", ["5m", "5 m"], ["5M", "5 million"]),
        ("m", "5000000", ["5,000,000 m"], ["5m", "5 m"]),
        ("M", "0.5", ["0.5 M", "0.5M", "0.5"], ["0.5 km", "500000"]),
        (None, "5", ["5", "5 m", "5 km"], ["5M", "5B", "5 crore", "5 lakh", "5 mio", "5 Mrd", "5 k", "5k"]),
        (None, "500000", ["5 lakh", "5,00,000", "500k", "500 k"], ["5", "5 crore"]),
        (None, "1500000", ["1.5M", "1.5 mio", "15 lakh"], ["1.5", "1.5B"]),
        (None, "5M", ["5 million", "5M", "5000000"], ["5"]),
        (None, "5 M", ["5 M", "5"], ["5 million"]),
        (None, "5000000 m", ["5,000,000 m"], ["5m"]),
    ],
)
def test_a_letter_or_a_word_for_a_magnitude_counts(
    unit: str | None, answer: str, replies: list[str], wrong: list[str]
) -> None:
    assert [reply for reply in replies if not right(reply, answer, unit)] == []
    assert [reply for reply in wrong if right(reply, answer, unit)] == []


@pytest.mark.parametrize(
    ("answer", "unit", "replies", "wrong"),
    [
        ("1066", None, ["1066", "AD 1066", "1066 CE", "in 1066"], ["1066 BC", "BC 1066"]),
        ("44 BC", None, ["44 BC", "44 B.C.", "BC 44", "44 BCE", "about 44 BC"], ["44", "44 AD", "AD 44"]),
        ("44", "BC", ["44", "44 BC", "44 B.C.", "BC 44"], ["44 AD", "AD 44"]),
        ("-20", "°C", ["20 degrees below zero", "20 °C below zero", "-20"], ["20"]),
    ],
)
def test_a_year_has_its_side_of_the_first_one(
    answer: str, unit: str | None, replies: list[str], wrong: list[str]
) -> None:
    assert [reply for reply in replies if not right(reply, answer, unit)] == []
    assert [reply for reply in wrong if right(reply, answer, unit)] == []


def test_years_before_christ_stand_in_the_order_of_time() -> None:
    item = as_item(
        {"id": "x", "type": "single-choice", "question": "?", "answer": "AD 14", "distractors": ["44 BC", "753 BC"]}
    )
    assert layouts([item], seed=3)[0] == ("753 BC", "44 BC", "AD 14")


@pytest.mark.parametrize(
    ("unit", "reply", "expected"),
    [
        ("$", "$5 a day", False),
        ("$", "$5 per day", False),
        ("$", "$5 a head", True),
        ("km", "5 km an hour", False),
        ("km/h", "5 km an hour", True),
        ("km/h", "5 kilometres each hour", True),
        (None, "5 at least", False),
    ],
)
def test_what_is_told_for_a_time_is_another_unit(unit: str | None, reply: str, expected: bool) -> None:
    assert right(reply, "5", unit) == expected


@pytest.mark.parametrize(
    ("unit", "other"),
    [
        ("cities", "city"),
        ("centuries", "century"),
        ("box", "boxes"),
        ("house", "houses"),
        ("movies", "movie"),
        ("child", "children"),
        ("wolves", "wolf"),
        ("knife", "knives"),
        ("°C", "deg C"),
        ("°C", "degrees centigrade"),
        ("kWh", "kW h"),
        ("kWh", "kW·h"),
        ("mAh", "milliampere hours"),
        ("₹", "rupees"),
        ("₹", "INR"),
        ("mmHg", "mm Hg"),
        ("Mbit/s", "Mbps"),
        ("s⁻¹", "s-1"),
        ("s⁻¹", "1/s"),
        ("cm⁻¹", "cm-1"),
        ("m/s²", "ms-2"),
        ("m/s²", "ms^-2"),
    ],
)
def test_one_unit_in_two_spellings(unit: str, other: str) -> None:
    assert right(f"9.8 {other}", "9.8", unit)
    assert right(f"9.8 {unit}", "9.8", unit)


@pytest.mark.parametrize(
    ("unit", "other"),
    [
        ("mm", "mm Hg"),
        ("kW", "kW h"),
        ("cities", "citizens"),
        ("s", "s-1"),
        ("MB/s", "Mbps"),
        ("box", "boxer"),
        ("ft", '"'),
    ],
)
def test_two_units_stay_two(unit: str, other: str) -> None:
    assert not right(f"9.8 {other}", "9.8", unit)
    assert not right(f"9.8 {unit}", "9.8", other)


def test_feet_and_inches_may_have_their_signs() -> None:
    assert right("5'", "5", "ft")
    assert right("5″", "5", "in")
    assert not right("5'", "5", "in")


def test_figures_of_arabic_have_marks_of_their_own() -> None:
    assert right("٣٫١٤", "3.14")
    assert right("١٬٠٠٠", "1000")


@pytest.mark.parametrize("answer", ["5 s-1", "5 1/s", "$5m"])
def test_a_check_reads_such_numbers_too(answer: str) -> None:
    unit = "$" if "$" in answer else "s⁻¹"
    text = f"title: T\nitems:\n  - id: a\n    question: q\n    answer: {answer}\n    unit: {unit}\n"
    assert examine(Source("bank.yaml", text.encode())).problems == []


@pytest.mark.parametrize(("answer", "meant"), [("5M", "million"), ("5B", "billion")])
def test_a_check_tells_what_a_letter_is_taken_for(answer: str, meant: str) -> None:
    text = f"title: T\nitems:\n  - id: a\n    type: numeric\n    question: q\n    answer: {answer}\n"
    (found,) = examine(Source("bank.yaml", text.encode())).problems
    assert (found.severity, f"taken for a {meant}" in found.message) == ("warning", True)
