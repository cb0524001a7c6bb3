"""Numbers as people write them: `1,234.5`, `1 234`, `1e3`, `3 × 10⁸`, `−5`, `50%`, `$1.5 million`, `3/4`, `two and a half`.

What is only part of a reply is not taken for the number itself: `three or four`, `<3`, `3!` and `√9` are no numbers.
"""

from __future__ import annotations

import re
import unicodedata
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

from quizapp.numbers.digits import read_digits
from quizapp.numbers.words import completed, counted, is_count, is_part

__all__ = ["Quantity", "era", "parse"]

_HEDGE = re.compile(
    r"^(?:(?:about|around|approximately|approx|roughly|circa|ca|some|exactly|precisely|just|only)(?![^\W\d_])\.?|c\.(?=\s*\d)"
    r"|(?:in\s)?(?:the\s)?year\s(?=\d)|in\s(?=\d{4}\.?$)|[^\W\d_]\s*=|[~≈=])\s*",
    re.IGNORECASE,
)
_LEAD = re.compile(r"^(?:it['’]?s|(?:it|that|the answer) (?:is|was)|there (?:is|are|was|were))\s+", re.IGNORECASE)
_BRACKETED = re.compile(r"\(([-+][^()]*)\)")  # a lone (5) may be a loss of 5
_TWICE = re.compile(r"([^()]+?)\s?\(([^()]+)\)\s?([^()]*)")
"""A number with the same one in brackets, as `5 (five)` and `five (5) days`."""
_BC, _AD = r"b\.?\s?c\.?(?:\s?e\b\.?)?", r"(?:a\.?\s?d|c\.?\s?e)\b\.?"
_ERA = re.compile(
    rf"(?<!\w)(?:(?P<bc>{_BC})|{_AD})\s?(?=\d{{1,5}}$)|(?<=\d)\s*(?:(?P<bc2>{_BC})|{_AD})$", re.IGNORECASE
)
"""What tells on which side of the year 1 a year is: `44 BC`, `AD 1066`."""
_BELOW = re.compile(r"\s+below zero$", re.IGNORECASE)
_OR_SO = re.compile(r"\s+(?:or so|exactly)$", re.IGNORECASE)
_MINUS = re.compile(r"(?:(?:minus|negative)\s+|([+-])\s*(?=[^\W\d_]{3}))(?![+-])", re.IGNORECASE)
_QUOTED = re.compile("([\"'“‘«„])(.*)[\"'”’»“]", re.DOTALL)
_ONE_SIGN = re.compile("[¼-¾⅐-⅞]")  # `2½` is two and a half, not 21/2
_POWER = re.compile("(?<=[0-9])(?=[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹])|(?=⁻[¹²³⁴⁵⁶⁷⁸⁹])")  # of 10³ and s⁻², but not of m²
_DASHES = str.maketrans({"−": "-", "–": "-", "—": "-", "‐": "-", "‑": "-", "⁄": "/", "٫": ".", "٬": ","})
_RINGS = str.maketrans("º˚", "°°")  # they look like the sign for degrees
_LIMIT = 400

_NO_UNIT = re.compile(
    r"\s*(?:[)\]}<>=+*#&|\\^~!×·⋅√±π]|x\d|i(?!\w)"
    r"|(?:or|to|and|squared|cubed|minus|plus|at\s+least|at\s+most|recurring)\b)",
    re.IGNORECASE,
)
"""What makes another number, a range or a formula of the number before it."""
_EXPONENT = re.compile(r"(?<![^\W_])[^\W\d_]+(?:\^-?)?\d(?![^\W_])|(?<=[^\W_][ ·*.])[^\W\d_]{1,3}-[1-4](?![^\W_])")
"""A small figure behind a unit: `m2`, `s^-2`, and the last of `m s-2`, but `m-6` in `5 m-6 m` is a range."""
_SYMBOL = "[kmcdµμnMGp]?(?:m(?:ol|in)?|g|s|K|N|J|W|V|A|C|T|L|l|h|Pa|Hz|rad|eV|cd|bar)(?:-?[1-4])?"
_INVERSE = re.compile(rf"\s*(?:[^\W\d_]{{1,4}}-[1-4]|(?=.*-)(?:{_SYMBOL}){{2,5}})", re.IGNORECASE)
"""Units of which one is divided by, as all that stands behind a number: `s-1`, `cm-1`, and in one word `ms-2` and `Jkg-1K-1`."""
_ONE_BY = re.compile(r"^\s+1(?=/[^\W\d_])")  # of `5 1/s`
_PER = re.compile(
    r"(?:\bper\s+|(?<=[^\W\d_])/)(?:10[\d,.]*|[a-z]+)", re.IGNORECASE
)  # deaths per 100,000, parts per million
_NEAR = {"k": 3, "K": 3, "M": 6, "B": 9}
_OF_MONEY = {"k": 3, "m": 6, "mm": 6, "mil": 6, "b": 9, "t": 12}
_JOINT = re.compile(r"^-(?=[^\W\d_])")  # of `5-km`
_WORD = re.compile(r"[^\W\d_]+")


class Quantity(NamedTuple):
    """A number and the unit that was written beside it."""

    value: Fraction
    unit: str
    """As written; empty for none."""


def parse(text: str) -> Quantity | None:
    """The number in `text`, exactly, with its unit; None where `text` is not one number. Years BC are below 0."""
    if not text.isascii():
        text = _POWER.sub("^", _ONE_SIGN.sub(r" \g<0>", text.translate(_RINGS)))
        if _raised(text):
            return None
        text = unicodedata.normalize("NFKC", text).translate(_DASHES)
    text = " ".join(text.split())
    for wrapped in (_QUOTED, _BRACKETED):
        if found := wrapped.fullmatch(text):
            text = found[found.lastindex or 0].strip()
    text = _once(_LEAD.sub("", text))
    if side := era(text):
        text = _ERA.sub("", text).removeprefix("in ")
    elif _BELOW.search(text):
        text, side = _BELOW.sub("", text), -1
    text = _OR_SO.sub("", _HEDGE.sub("", text))
    if not text or len(text) > _LIMIT:
        return None
    if signed := _MINUS.match(text):
        read = _read(text[signed.end() :])
        read = read and Quantity(read.value if signed[1] == "+" else -read.value, read.unit)
    else:
        read = _read(text)
    return Quantity(-abs(read.value), read.unit) if read and side < 0 else read


def _once(text: str) -> str:
    """`text` without what repeats its number in brackets; as it is where that is no number, or another."""
    twice = _TWICE.fullmatch(text) if len(text) <= _LIMIT else None
    if twice is None:
        return text
    first, second = _read(twice[1]), _read(twice[2])
    same = first and second and first.value == second.value and not second.unit
    return f"{twice[1]} {twice[3]}".strip() if same else text


def era(text: str) -> int:
    """-1 for a year before Christ, 1 for one that is told to be after, else 0."""
    found = _ERA.search(text.strip())
    if found is None:
        return 0
    return -1 if found["bc"] or found["bc2"] else 1


def _raised(text: str) -> bool:
    """Whether a ringed or lowered figure stands behind another one: 5₂ is not 52."""
    return any(a.isdecimal() and b.isdigit() and not b.isdecimal() for a, b in pairwise(text))


def _read(text: str) -> Quantity | None:
    """`parse` for a text without hedge or sign in words."""
    found = read_digits(text)
    if found is None:
        words = text.replace("-", " ").split()
        if (count := counted(words)) is None:
            return None
        value, used = count
        return _with_unit(value, " ".join(words[used:]), "")
    value, rest, used = found.value, _JOINT.sub(" ", found.rest), 0
    words = rest.split()
    if words and (power := _short(words[0], near=not rest.startswith(" "), money=bool(found.currency))):
        value, used = value * 10**power, 1
    value, used = completed(value, words, used)
    return _with_unit(-value if found.negative else value, " ".join(words[used:]) if used else rest, found.currency)


def _short(word: str, *, near: bool, money: bool) -> int:
    """The power of ten that a letter behind a figure stands for, as in `5k`, `1.5M` and `£5m`; 0 for none.

    Small letters are units as well (`5m`), and so is what stands apart (`5 M`), but not behind the sign of a currency.
    """
    word = word.strip(".,")
    if money:
        return _OF_MONEY.get(word.casefold(), 0)
    return _NEAR.get(word, 0) if near else 0


def _with_unit(value: Fraction, rest: str, currency: str) -> Quantity | None:
    """The number with what is written behind it; None where that makes another number of it."""
    if not rest:
        return Quantity(value, currency)
    if _NO_UNIT.match(rest) or _counts(rest) or any(map(is_part, _WORD.findall(rest)[:1])):
        return None
    unit = rest.strip().strip(".").strip()
    return Quantity(value, " ".join(filter(None, (currency, unit))))


def _counts(rest: str) -> bool:
    """Whether a second number stands behind the first one and its unit."""
    if rest.isalpha():
        return is_count(rest)
    if _INVERSE.fullmatch(rest):
        return False
    rest = _PER.sub("", _EXPONENT.sub("", _ONE_BY.sub("", rest)))
    return any(char.isdigit() for char in rest) or any(is_count(word) for word in _WORD.findall(rest))
