"""Numbers in words: `twenty-five`, `three hundred and six`, `two and a half million`, `three quarters`."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

_LATIN = ("m", "b", "tr", "quadr", "quint", "sext", "sept", "oct", "non", "dec")
_POWERS = {f"{name}illion": 3 * place for place, name in enumerate(_LATIN, 2)} | {
    "thousand": 3, "lakh": 5, "crore": 7, "milliard": 9,
}  # fmt: skip
_MANY = {f"{word}s": power for word, power in _POWERS.items()}
_MAGNITUDES = _POWERS | _MANY | {"mln": 6, "mn": 6, "mio": 6, "bn": 9, "mrd": 9, "tn": 12}
"""Words that multiply what stands before them -> the power of ten."""
_SMALL = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
]  # fmt: skip
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_WORDS = {word: value for value, word in enumerate(_SMALL)} | {word: 10 * n for n, word in enumerate(_TENS, 2)}
_ROUND = {"hundred": 100, "dozen": 12}
_PARTS = {
    "half": 2, "third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
    "twelfth": 12, "sixteenth": 16, "twentieth": 20, "hundredth": 100, "thousandth": 1000, "millionth": 10**6,
}  # fmt: skip
_MANY_PARTS = {f"{word}s": value for word, value in _PARTS.items()} | {"halves": 2}

Count = tuple[Fraction, int]
"""A value, and how many of the words say it."""


def is_count(word: str) -> bool:
    """Whether `word` is the name of a whole number, alone or within a longer one."""
    word = word.casefold()
    return word in _WORDS or word in _ROUND or word in _MAGNITUDES


def is_part(word: str) -> bool:
    """Whether `word` names a share, such as `third` or `quarters`."""
    word = word.casefold()
    return word in _PARTS or word in _MANY_PARTS


def counted(written: Sequence[str]) -> Count | None:
    """The number that the words begin with; None where they begin with none.

    What is no number although its words are leaves some of them behind: `three four`, `twenty fifth`.
    """
    words = [word.casefold().strip(".,;") for word in written]
    if words[:1] == ["half"]:
        return _of(Fraction(1, 2), words, 1)
    if words[:1] == ["a"] and len(words) > 1 and words[1] in _PARTS:
        return _of(Fraction(1, _PARTS[words[1]]), words, 2)
    if words[:1] == ["point"]:
        return completed(Fraction(0), words) if _decimals(words, 1) else None
    value, used = _whole(words)
    return completed(Fraction(value), words, used) if used else None


def completed(value: Fraction, written: Sequence[str], used: int = 0) -> Count:
    """`value` with what the words from `used` on make of it: decimals, shares and magnitudes."""
    if used >= len(written):
        return value, used
    words = [word.casefold().strip(".,;") for word in written]
    word = words[used]
    if value.denominator == 1:
        if word == "point" and (decimals := _decimals(words, used + 1)):
            value, used = value + Fraction(f"0.{decimals}"), used + 1 + len(decimals)
        elif parts := (_PARTS if value == 1 else _MANY_PARTS).get(word):
            return _of(value / parts, words, used + 1)
        elif word == "and" and (share := _share(words, used + 1)):
            value, used = value + share[0], share[1]
    return _multiplied(value, words, used)


def _multiplied(value: Fraction, words: Sequence[str], used: int) -> Count:
    while used < len(words) and (by := _factor(words[used])):
        value, used = value * by, used + 1
    return value, used


def _of(value: Fraction, words: Sequence[str], used: int) -> Count:
    """A share with the words that lead to what it is a share of: `half an hour`, `a quarter of a million`."""
    if words[used : used + 1] == ["of"]:
        used += 1
    if words[used : used + 1] in (["a"], ["an"]):
        used += 1
    return _multiplied(value, words, used)


def _share(words: Sequence[str], at: int) -> Count | None:
    """The share at `at`: `a half`, `half`, `three quarters`."""
    value, used = _whole(words[at:])
    at += used
    if not used:
        value = 1
        if at < len(words) and words[at] in ("a", "an"):
            at += 1
    names = _PARTS if value == 1 else _MANY_PARTS
    return (Fraction(value, names[words[at]]), at + 1) if at < len(words) and words[at] in names else None


def _factor(word: str) -> int:
    """What `word` multiplies a number by; 0 for a word that does not."""
    return 10 ** _MAGNITUDES[word] if word in _MAGNITUDES else _ROUND.get(word, 0)


def _decimals(words: Sequence[str], at: int) -> str:
    """The figures that the words from `at` on name one by one; empty for none."""
    figures = ""
    while at < len(words) and _WORDS.get(words[at], 10) < 10:
        figures, at = figures + str(_WORDS[words[at]]), at + 1
    return figures


def _whole(words: Sequence[str]) -> tuple[int, int]:
    """The whole number that the words begin with, and how many say it; 0 for none."""
    total, at = 0, 0
    current: int | None = None
    last = 0
    if words[:1] == ["a"] and len(words) > 1 and _factor(words[1]):
        current, at = 1, 1
    while at < len(words):
        word = words[at]
        if word == "and" and _goes_on(words, at + 1) and (current % 100 == 0 if current else total):
            at, word = at + 1, words[at + 1]
        if word in _WORDS and _joins(current, _WORDS[word]):
            current = (current or 0) + _WORDS[word]
        elif word in _ROUND and (current is None or 0 < current < 100):
            current = (current or 1) * _ROUND[word]
        elif word in _MAGNITUDES and (current is None or not last or _MAGNITUDES[word] < last):
            if current is None and not total and word in _MANY:
                break  # `millions` are no number
            last = _MAGNITUDES[word]
            total = (total or 1) * 10**last if current is None else total + current * 10**last
            current = None
        else:
            break
        at += 1
    return total + (current or 0), at


def _goes_on(words: Sequence[str], at: int) -> bool:
    """Whether the word after an `and` belongs to the number before it: not in `two thousand and three quarters`."""
    return at < len(words) and words[at] in _WORDS and (at + 1 == len(words) or words[at + 1] not in _MANY_PARTS)


def _joins(current: int | None, more: int) -> bool:
    """Whether `current` and `more` make one number in words: `twenty` and `five`, but not `five` and `six`."""
    if current is None:
        return True
    after_tens = current % 100 >= 20 and current % 10 == 0 and more < 10
    return more > 0 and (after_tens or (current >= 100 and current % 100 == 0))
