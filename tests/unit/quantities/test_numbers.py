"""Numbers are read as news writes them, and another value is written in the same form."""

import pytest

from quizapp.generate.facts.quantities.numbers import Number, read, read_ordinal, read_word, scaled


def digits(text: str) -> Number:
    number = read(text)
    assert number is not None
    return number


def word(text: str) -> Number:
    number = read_word(text)
    assert number is not None
    return number


def ordinal(text: str) -> Number:
    number = read_ordinal(text)
    assert number is not None
    return number


@pytest.mark.parametrize(
    ("written", "value"),
    [("7", 7), ("950", 950), ("1,200", 1200), ("12,000,000", 12_000_000), ("1,50,000", 150_000), ("1.5", 1.5)],
)
def test_digits_are_read(written: str, value: float) -> None:
    number = read(written)
    assert number is not None
    assert number.value == value


@pytest.mark.parametrize("odd", ["", "12,34", "1,2,3", "007", "1,2345", "1.x", "9" * 40])
def test_what_is_no_well_formed_number_is_refused(odd: str) -> None:
    assert read(odd) is None


def test_words_and_ordinals_are_read() -> None:
    assert word("Twelve").value == 12
    assert word("twenty-one").value == 21
    assert ordinal("third").value == 3
    assert ordinal("22nd").value == 22
    assert read_word("dog") is None
    assert read_ordinal("2th") is None


def test_a_scale_counts() -> None:
    assert scaled(digits("1.5"), "billion").value == 1.5e9
    assert scaled(digits("2"), "crore").value == 2e7


@pytest.mark.parametrize(
    ("written", "units", "like"),
    [
        ("1,200", 3400, "3,400"),
        ("1,50,000", 275_000, "2,75,000"),
        ("1,00,00,000", 25_000_000, "2,50,00,000"),
        ("1.5", 27, "2.7"),
        ("12", 15, "15"),
    ],
)
def test_another_value_is_written_alike(written: str, units: int, like: str) -> None:
    assert digits(written).like(units) == like


def test_words_stay_words_and_ordinals_ordinals() -> None:
    assert word("twelve").like(15) == "fifteen"
    assert ordinal("11th").like(13) == "13th"
    assert ordinal("3rd").like(22) == "22nd"
    assert ordinal("third").like(5) == "fifth"
    assert not word("twelve").writable(150)
