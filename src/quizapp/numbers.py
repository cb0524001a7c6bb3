"""Numbers as people write them: `1,234.5`, `1 234`, `1e3`, `−5`, `50%`, `$1.5 million`, `3/4`, `twenty-five`."""

from __future__ import annotations

import re
import unicodedata
from fractions import Fraction
from typing import NamedTuple

_MAGNITUDES = {
    "k": 3, "thousand": 3, "million": 6, "millions": 6, "mln": 6, "mn": 6,
    "billion": 9, "billions": 9, "bn": 9, "trillion": 12, "trillions": 12, "tn": 12,
}  # fmt: skip
_SMALL = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
]  # fmt: skip
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_WORDS = {word: value for value, word in enumerate(_SMALL)} | {word: 10 * n for n, word in enumerate(_TENS, 2)}

_HEDGE = re.compile(r"^(?:about|around|approximately|approx\.?|roughly|circa|ca\.?|some|~|≈)\s*")
_NUMBER = re.compile(
    r"""(?P<currency>[^\w\s.,+-]|us\$|[a-z]{3}(?=\s?\d))?\s*
        (?P<sign>[+-])?\s*(?P<currency2>[$€£¥])?
        (?:(?P<whole>\d+)\s+)??(?P<top>\d+)\s*/\s*(?P<bottom>\d+)(?P<rest1>.*)$
      |
        (?P<currency3>[^\w\s.,+-]|us\$|[a-z]{3}(?=\s?\d))?\s*
        (?P<sign3>[+-])?\s*(?P<currency4>[$€£¥])?
        (?P<digits>\d{1,3}(?:[ ,.'’_]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?|[.,]\d+)(?P<exp>e[+-]?\d{1,3}(?!\d))?
        (?P<rest>.*)$""",
    re.VERBOSE | re.DOTALL,
)
_ONE_SIGN = re.compile("[¼-¾⅐-⅞]")  # `2½` is two and a half, not 21/2
_LIMIT = 400


class Quantity(NamedTuple):
    """A number and the unit that was written beside it."""

    value: Fraction
    unit: str
    """As written, folded to lower case; empty for none."""


def parse(text: str) -> Quantity | None:
    """The number in `text`, exactly, with its unit; None where `text` is not one number."""
    text = (
        unicodedata.normalize("NFKC", _ONE_SIGN.sub(r" \g<0>", text))
        .casefold()
        .replace("−", "-")
        .replace("–", "-")
        .replace("⁄", "/")
    )
    text = _HEDGE.sub("", " ".join(text.split()))
    if not text or len(text) > _LIMIT:
        return None
    found = _NUMBER.match(text)
    return _in_digits(found) if found else _in_words(text)


def _in_digits(found: re.Match[str]) -> Quantity | None:
    if found["bottom"]:
        value = _ratio(found)
        sign, currency, rest = found["sign"], found["currency"] or found["currency2"], found["rest1"]
    else:
        value = _decimal(found["digits"], found["exp"])
        sign, currency, rest = found["sign3"], found["currency3"] or found["currency4"], found["rest"]
    if value is None or (any(char.isdigit() for char in rest) and not _unit_like(rest)):
        return None
    power, unit = _magnitude(rest)
    value *= 10**power
    return Quantity(-value if sign == "-" else value, " ".join(filter(None, (currency, unit))))


def _unit_like(rest: str) -> bool:
    return re.fullmatch(r"\s*[^\W\d]+\d(?:\W.*)?", rest) is not None  # m2, km3


def _ratio(found: re.Match[str]) -> Fraction | None:
    bottom = int(found["bottom"])
    return Fraction(int(found["top"]), bottom) + int(found["whole"] or 0) if bottom else None


def _decimal(digits: str, exponent: str | None) -> Fraction:
    """Which mark is the decimal one: the last of two kinds; a lone comma before three digits parts thousands."""
    digits = re.sub("[ '’_]", "", digits)
    comma, point = digits.rfind(","), digits.rfind(".")
    if comma > point and (point >= 0 or len(digits) - comma != 4) and digits.count(",") == 1:
        digits = digits.replace(".", "").replace(",", ".")
    elif digits.count(".") > 1:
        digits = digits.replace(".", "")
    return Fraction(digits.replace(",", "") + (exponent or ""))


def _magnitude(rest: str) -> tuple[int, str]:
    """The power of ten that the first word after a number names, and what is left: the unit."""
    word, _, after = rest.strip().strip(".").partition(" ")
    if word in _MAGNITUDES and not (word == "k" and rest.startswith(" ")):
        return _MAGNITUDES[word], after.strip()
    return 0, rest.strip().strip(".").strip()


def _in_words(text: str) -> Quantity | None:
    """`twenty-five`, `three hundred`, `a dozen km`: the words up to the first that is no number, the rest as unit."""
    total, current, used = 0, 0, 0
    words = text.replace("-", " ").split()
    for word in words:
        if word in _WORDS:
            current += _WORDS[word]
        elif word == "hundred":
            current = max(current, 1) * 100
        elif word == "dozen":
            current = max(current, 1) * 12
        elif word in _MAGNITUDES and word != "k":
            total, current = total + max(current, 1) * 10 ** _MAGNITUDES[word], 0
        elif not (word == "and" and used) and not (word == "a" and not used):
            break
        used += 1
    numeric = any(word in _WORDS or word in ("hundred", "dozen") or word in _MAGNITUDES for word in words[:used])
    return Quantity(Fraction(total + current), " ".join(words[used:])) if numeric else None
