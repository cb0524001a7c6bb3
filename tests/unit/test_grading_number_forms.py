"""Numbers in figures, powers and words: what is one number, and what is only part of a reply."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.model.item import as_item
from quizapp.numbers import parse
from quizapp.quiz.grading import grade
from quizapp.quiz.layout import layouts


def right(reply: str, answer: str, **fields: object) -> bool:
    item = as_item({"id": "x", "type": "numeric", "question": "?", "answer": answer} | fields)
    return grade(item, reply).fraction == 1


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("3.1416", "3.1416", ""),
        ("0.0001", "0.0001", ""),
        ("99.0000000000000001", "99.0000000000000001", ""),
        ("12,345.6789", "12345.6789", ""),
        ("1.234.567,8912", "1234567.8912", ""),
        ("1 234,567", "1234.567", ""),
        ("3,1416", "3.1416", ""),
        ("10³", "1000", ""),
        ("10^-3 m", "0.001", "m"),
        ("5²", "25", ""),
        ("3 × 10⁸ m/s", "300000000", "m/s"),
        ("3x10^8", "300000000", ""),
        ("2.5·10⁻³", "0.0025", ""),
        ("m²", None, ""),
        ("three point one four", "3.14", ""),
        ("two and a half million", "2500000", ""),
        ("3 and a half", "3.5", ""),
        ("two and three quarters", "2.75", ""),
        ("half a million", "500000", ""),
        ("half an hour", "0.5", "hour"),
        ("three quarters of an hour", "0.75", "hour"),
        ("a third", "1/3", ""),
        ("two-thirds", "2/3", ""),
        ("3 dozen eggs", "36", "eggs"),
        ("5 hundred", "500", ""),
        ("two thousand and five", "2005", ""),
        ("two thousand million", "2000000000", ""),
        ("minus five", "-5", ""),
        ("-five", "-5", ""),
        ("negative 5", "-5", ""),
        ("‑5", "-5", ""),
        ("‐5", "-5", ""),
        ("—5", "-5", ""),
        ("CAD 5", "5", "CAD"),
        ("ca. 5", "5", ""),
        ("in 1945.", "1945", ""),
        ("the year 1945", "1945", ""),
        ("(-5)", "-5", ""),
        ("it is 5 km", "5", "km"),
        ("It’s about 5.", "5", ""),
        ("exactly 5", "5", ""),
        ("5 (five)", "5", ""),
        ("five (5) days", "5", "days"),
        ("5 (six)", None, ""),
        ("ca5", "5", ""),
        ("5 people or so", "5", "people"),
        ("12 per 100,000 people", "12", "per 100,000 people"),
        ("400 parts per million", "400", "parts per million"),
        ("9.8 m/s²", "9.8", "m/s2"),
        ("1 point", "1", "point"),
        ("1-1/2 cups", "1.5", "cups"),
        ("1 and 1/2", "1.5", ""),
        ("12,34,567", "1234567", ""),
        ("₹1,00,000.50", "100000.5", "₹"),
        ("1.6 x 10^(-19) C", "1.6e-19", "C"),
        ("3 x 10**8", "300000000", ""),
        ("AD 1066", "1066", ""),
        ("in 1945", "1945", ""),
        ("x = 3.14", "3.14", ""),
        ("$144 million, roughly", "144000000", "$ roughly"),
        ("five million, roughly", "5000000", "roughly"),
    ],
)
def test_numbers_in_figures_powers_and_words(text: str, value: str | None, unit: str) -> None:
    assert parse(text) == (None if value is None else (Fraction(value), unit))


@pytest.mark.parametrize(
    "text",
    [
        "three or four",
        "three to four",
        "three and four",
        "three four",
        "twenty fifth",
        "nineteen eighty-four",
        "two third",
        "two of the four",
        "3 squared",
        "3!",
        "3π",
        "<3",
        "≠3",
        "√9",
        "5x3",
        "5 × 3",
        "5m-6m",
        "5 m-6 m",
        "3/4/5",
        "1,234,5678",
        "1.234.5678",
        "minus -5",
        "0^-1",
        "9" * 99 + "^999",
        "2^0.5",
        "1-3/2",
        "12,34,5678",
        "10^(3",
        "in 5",
        "xy = 3",
        "x == 3",
    ],
)
def test_what_only_holds_a_number_is_none(text: str) -> None:
    assert parse(text) is None


@pytest.mark.parametrize(
    "reply", ["three point five", "three or four", "three quarters", "3 and a half", "3!", "3 dozen"]
)
def test_a_number_with_words_around_it_is_not_taken_for_the_number_alone(reply: str) -> None:
    assert not right(reply, "3")


@pytest.mark.parametrize(
    ("reply", "answer", "expected"),
    [
        ("50%", "0.5", True),
        ("0.5%", "0.5", False),
        ("0.5", "0.5", True),
        ("25 per cent", "1/4", True),
        ("50%", "50", True),  # the question may ask for a share in per cent
        ("150%", "1.5", True),
        ("5%", "50", False),
    ],
)
def test_a_share_in_per_cent_is_a_hundredth_where_no_unit_is_named(reply: str, answer: str, expected: bool) -> None:
    assert right(reply, answer) == expected


@pytest.mark.parametrize("dash", "-−–—‐‑")
def test_any_dash_before_a_number_is_a_minus(dash: str) -> None:
    assert right(f"{dash}5", "-5")
    assert not right(f"{dash}5", "5")


@given(st.integers(0, 10**9), st.integers(0, 10**7), st.sampled_from(["", ","]))
def test_a_decimal_is_read_exactly_however_many_places_it_has(whole: int, part: int, marks: str) -> None:
    text = f"{whole:{marks}}.{part:07}"
    assert parse(text) == (Fraction(f"{whole}.{part:07}"), "")


def test_decimals_of_any_length_are_put_in_ascending_order() -> None:
    item = as_item(
        {"id": "x", "type": "single-choice", "question": "?", "answer": "10.5", "distractors": ["3.1416", "2.7183"]}
    )
    assert layouts([item], seed=3)[0] == ("2.7183", "3.1416", "10.5")


@pytest.mark.parametrize("reply", ["2x", "2 y", "2e", "2b", "2 pi", "2α"])
def test_a_letter_of_mathematics_makes_another_number_unless_it_is_the_unit(reply: str) -> None:
    assert not right(reply, "2")
    assert right(reply, "2", unit=reply[1:].strip())
    assert right("2 m", "2")
    assert right("2 cats", "2")
