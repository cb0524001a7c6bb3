"""Typed numbers: how they may be written, how far off they may be, which unit they may have."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.model.item import as_item
from quizapp.numbers import parse
from quizapp.quiz.grading import Grade, grade


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("7", "7", ""),
        ("007", "7", ""),
        ("1,234.5", "1234.5", ""),
        ("1.234,5", "1234.5", ""),
        ("1,5", "1.5", ""),
        ("1,234", "1234", ""),
        ("1 234", "1234", ""),
        ("1\u00a0234\u202f567", "1234567", ""),
        ("12'000", "12000", ""),
        ("1.234.567", "1234567", ""),
        ("1e3", "1000", ""),
        ("1.5E-3 g", "0.0015", "g"),
        ("−5", "-5", ""),
        ("- 5 °C", "-5", "°C"),
        ("+3", "3", ""),
        (".5", "0.5", ""),
        ("50%", "50", "%"),
        ("50 per cent", "50", "per cent"),
        ("$1.5 million", "1500000", "$"),
        ("US$1.5bn", "1500000000", "US$"),
        ("-$3", "-3", "$"),
        ("EUR 20", "20", "EUR"),
        ("5k", "5000", ""),
        ("5 km", "5", "km"),
        ("12 m²", "12", "m2"),
        ("3/4", "3/4", ""),
        ("1 1/2 hours", "3/2", "hours"),
        ("½", "1/2", ""),
        ("2½ cups", "5/2", "cups"),
        ("about 300 people", "300", "people"),
        ("~40", "40", ""),
        ("= 40", "40", ""),
        ("twelve", "12", ""),
        ("twenty-five people", "25", "people"),
        ("three hundred and six", "306", ""),
        ("two million", "2000000", ""),
        ("a dozen eggs", "12", "eggs"),
        ("12,000 troops", "12000", "troops"),
        ("0,125", "1/8", ""),  # nobody parts thousands behind a lone 0
        ("-0,500 kg", "-1/2", "kg"),
        (",500", "1/2", ""),
        ("HK$5", "5", "HK$"),
        ("“5”", "5", ""),
        ("5 mW", "5", "mW"),
    ],
)
def test_numbers_are_read_as_people_write_them(text: str, value: str, unit: str) -> None:
    assert parse(text) == (Fraction(value), unit)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "many",
        "x7",
        "1/0",
        "5-6",
        "10 to 12",
        "1:30",
        "2024-06-20",
        "1e9999",
        "--5",
        "and",
        "1,23,4",
        "9" * 999,
        "5₂",
        "1⑤",
        "0,125,000",
        "0 125",
        "> 100",
        "<5",
        "#5",
        "(5)",
        "5)",
        "5+",
        "not 5",
        "May 5",
    ],
)
def test_what_is_not_one_number_is_none(text: str) -> None:
    assert parse(text) is None


@given(st.text(max_size=40))
def test_any_text_is_read_the_same_with_spaces_around_it(text: str) -> None:
    assert parse(f"  {text} ") == parse(text)


@given(st.integers(-(10**12), 10**12), st.sampled_from(["{:d}", "{:,d}", "{:_d}"]))
def test_a_whole_number_is_read_exactly_however_it_is_grouped(number: int, form: str) -> None:
    quantity = parse(form.format(number))
    assert quantity is not None
    assert quantity.value == number


def numeric(reply: str, answer: str, **fields: object) -> Grade:
    return grade(as_item({"id": "x", "type": "numeric", "question": "?", "answer": answer} | fields), reply)


@pytest.mark.parametrize(
    ("reply", "answer", "fields", "right"),
    [
        ("8849", "8,849", {}, True),
        ("8850", "8,849", {}, False),
        ("8850", "8,849", {"tolerance": "1"}, True),
        ("8851", "8,849", {"tolerance": "1"}, False),
        ("1.1", "1.0", {"tolerance": "0.1"}, True),  # inexact in binary, exact here
        ("105", "100", {"tolerance": "5%"}, True),
        ("105.1", "100", {"tolerance": "5%"}, False),
        ("-95", "-100", {"tolerance": "5 %"}, True),
        ("8849 m", "8,849", {"unit": "m"}, True),
        ("8849", "8,849", {"unit": "m"}, True),
        ("8849 km", "8,849", {"unit": "m"}, False),
        ("8849 metres", "8,849", {"unit": "m", "accept_units": ["metres", "meters"]}, True),
        ("8849 metres", "8,849", {"unit": "m"}, True),
        ("8849 meters above the sea", "8,849", {"unit": "m"}, True),
        ("8849 miles", "8,849", {"unit": "m"}, False),
        ("8849 m", "8,849", {"unit": "meters"}, True),
        ("20 degrees Celsius", "20", {"unit": "°C"}, True),
        ("20 °F", "20", {"unit": "°C"}, False),
        ("90 kilometres per hour", "90", {"unit": "km/h"}, True),
        ("90 km", "90", {"unit": "km/h"}, False),
        ("12 square kilometers", "12", {"unit": "km²"}, True),
        ("3 GB", "3", {"unit": "gb"}, True),
        ("12 years old", "12", {"unit": "years"}, True),
        ("50 percent", "50", {"unit": "%"}, True),
        ("50%", "50 per cent", {}, True),
        ("$50", "50%", {}, False),
        ("1,500,000 dollars", "$1.5 million", {}, True),
        ("1.5 million", "1,500,000", {"unit": "$"}, True),
        ("3 days", "3", {"unit": "day"}, True),
        ("twelve", "12", {}, True),
        ("12 people", "12", {}, True),
        ("0.75", "3/4", {}, True),
        ("-5", "5", {}, False),
        ("1000", "10³", {}, True),
        ("10²", "102", {}, False),
        ("0.125", "0,125", {}, True),
        ("300K", "300", {"unit": "K"}, True),
        ("300K", "300", {"unit": "m", "accept_units": ["kelvin"]}, True),
        ("300,000", "300", {"unit": "K"}, False),
        ("310K", "300", {"unit": "K", "tolerance": "10K"}, True),
        ("300 K", "300K", {}, True),
        ("300,000", "300K", {}, True),
        ("300K", "300 K", {}, True),
        ("5 mW", "5", {"unit": "MW"}, False),
        ("5 MW", "5", {"unit": "MW"}, True),
        ("5 mW", "5", {"unit": "megawatts"}, False),
        ("5 mHz", "5", {"unit": "MHz"}, False),
        ("5 mhz", "5", {"unit": "MHz"}, True),
        ("5 Gb", "5", {"unit": "GB"}, False),
        ("5 KM", "5", {"unit": "km"}, True),
        ("5 Kg", "5", {"unit": "kg"}, True),
        ("5 MM", "5", {"unit": "mm"}, True),
        ("5 metres per second", "5", {"unit": "m"}, False),
        ("5 percentage points", "5", {"unit": "%"}, False),
    ],
)
def test_within_the_tolerance_and_in_its_unit(reply: str, answer: str, fields: dict[str, object], right: bool) -> None:
    assert (numeric(reply, answer, **fields).fraction == 1) == right


def test_the_student_is_told_what_was_off() -> None:
    assert numeric("8849 km", "8,849", unit="m").note == "another unit: expected m"
    assert numeric("8850", "8,849", unit="m", tolerance="1%").note == "within the tolerance; exactly 8,849 m"
    assert numeric("5 mW", "5", unit="MW").note == "another unit: expected MW"
    assert numeric("tall", "8,849").note == "not a number"
    assert numeric("1 million", "1 million", unit="m", tolerance="1").note is None
    assert numeric("1000001", "1 million", unit="m", tolerance="1").note == "within the tolerance; exactly 1 million m"


def test_feedback_for_a_wrong_number_is_found_however_it_is_written() -> None:
    assert numeric("1000", "7", feedback={"1e3": "Too many."}).feedback == ("Too many.",)
