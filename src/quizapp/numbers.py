"""Numbers as people write them: `1,234.5`, `1 234`, `1e3`, `−5`, `50%`, `$1.5 million`, `3/4`, `twenty-five`."""

from __future__ import annotations

import re
import unicodedata
from fractions import Fraction
from itertools import pairwise
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

_HEDGE = re.compile(r"^(?:about|around|approximately|approx\.?|roughly|circa|ca\.?|some|~|≈|=)\s*", re.IGNORECASE)
_ISO = (
    "usd|eur|gbp|jpy|cny|rmb|chf|cad|aud|nzd|inr|rub|brl|mxn|krw|sek|nok|dkk|pln|czk|huf|try|zar|ils|sgd|hkd|twd|thb|idr|myr"
    "|php|vnd|aed|sar|egp|ngn|kes|pkr|bdt|uah|ron|bgn|isk|clp|cop|ars|pen"
)
_SIGNS = "$¢£¤¥֏؋৳฿៛₠-₿"
_MONEY = rf"(?:[a-z]{{0,2}}[{_SIGNS}]|(?:{_ISO}|rs\.?)(?=\s?\d))"
"""What may stand before a number beside its sign: money, and nothing else; `#5`, `> 5` and `not 5` are no plain numbers."""
_NUMBER = re.compile(
    rf"""(?P<currency>{_MONEY})?\s*(?P<sign>[+-])?\s*(?P<currency2>{_MONEY})?\s*
        (?: (?:(?P<whole>\d+)\s+)??(?P<top>\d+)\s*/\s*(?P<bottom>\d+)
          | (?P<digits>\d{{1,3}}(?:[ ,.'’_]\d{{3}})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?|[.,]\d+)(?P<exp>e[+-]?\d{{1,3}}(?!\d))? )
        (?P<rest>.*)$""",
    re.VERBOSE | re.DOTALL | re.IGNORECASE,
)
_NO_UNIT = re.compile(r"\s*[)\]}<>=+*#&|\\^~]")
_QUOTED = re.compile("([\"'“‘«„])(.*)[\"'”’»“]", re.DOTALL)
_ONE_SIGN = re.compile("[¼-¾⅐-⅞]")  # `2½` is two and a half, not 21/2
_SMALL_PART = re.compile("0*([ ,.'’_])")
_LIMIT = 400


class Quantity(NamedTuple):
    """A number and the unit that was written beside it."""

    value: Fraction
    unit: str
    """As written; empty for none."""


def parse(text: str) -> Quantity | None:
    """The number in `text`, exactly, with its unit; None where `text` is not one number."""
    if not text.isascii():
        if _raised(text):
            return None
        text = unicodedata.normalize("NFKC", _ONE_SIGN.sub(r" \g<0>", text))
        text = text.replace("−", "-").replace("–", "-").replace("⁄", "/")
    text = " ".join(text.split())
    quoted = _QUOTED.fullmatch(text)
    text = _HEDGE.sub("", quoted[2].strip() if quoted else text)
    if not text or len(text) > _LIMIT:
        return None
    found = _NUMBER.match(text)
    return _in_digits(found) if found else _in_words(text)


def _raised(text: str) -> bool:
    """Whether a small or ringed figure stands behind another one: 10³ is not 103, nor 5₂ fifty-two."""
    return any(a.isdecimal() and b.isdigit() and not b.isdecimal() for a, b in pairwise(text))


def _in_digits(found: re.Match[str]) -> Quantity | None:
    value = _ratio(found) if found["bottom"] else _decimal(found["digits"], found["exp"])
    rest = found["rest"]
    if value is None or _NO_UNIT.match(rest) or (any(char.isdigit() for char in rest) and not _unit_like(rest)):
        return None
    power, unit = _magnitude(rest)
    value *= 10**power
    return Quantity(
        -value if found["sign"] == "-" else value,
        " ".join(filter(None, (found["currency"] or found["currency2"], unit))),
    )


def _unit_like(rest: str) -> bool:
    return re.fullmatch(r"\s*[^\W\d]+\d(?:\W.*)?", rest) is not None  # m2, km3


def _ratio(found: re.Match[str]) -> Fraction | None:
    bottom = int(found["bottom"])
    return Fraction(int(found["top"]), bottom) + int(found["whole"] or 0) if bottom else None


def _decimal(digits: str, exponent: str | None) -> Fraction | None:
    """Which mark is the decimal one: the last of two kinds; a lone comma before three digits parts thousands.

    Nobody parts thousands behind a lone 0: `0,125` is an eighth, and `0,125,000` is no number.
    """
    if small := _SMALL_PART.match(digits):
        after = digits[small.end() :]
        return Fraction(f"0.{after}{exponent or ''}") if small[1] in ".," and after.isdecimal() else None
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
    word = word.casefold()
    if word in _MAGNITUDES and not (word == "k" and rest.startswith(" ")):
        return _MAGNITUDES[word], after.strip()
    return 0, rest.strip().strip(".").strip()


def _in_words(text: str) -> Quantity | None:
    """`twenty-five`, `three hundred`, `a dozen km`: the words up to the first that is no number, the rest as unit."""
    total, current, used = 0, 0, 0
    written = text.replace("-", " ").split()
    words = [word.casefold() for word in written]
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
    return Quantity(Fraction(total + current), " ".join(written[used:])) if numeric else None
