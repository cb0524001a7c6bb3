"""Numbers in figures: decimal marks and those that part thousands, fractions, powers and money."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import NamedTuple

_ISO = (
    "usd|eur|gbp|jpy|cny|rmb|chf|cad|aud|nzd|inr|rub|brl|mxn|krw|sek|nok|dkk|pln|czk|huf|try|zar|ils|sgd|hkd|twd|thb|idr|myr"
    "|php|vnd|aed|sar|egp|ngn|kes|pkr|bdt|uah|ron|bgn|isk|clp|cop|ars|pen"
)
_SIGNS = "$¢£¤¥֏؋৳฿៛₠-₿"
_MONEY = rf"(?:[a-z]{{0,2}}[{_SIGNS}]|(?:{_ISO}|rs\.?)(?=\s?\d))"
"""What may stand before a number beside its sign: money, and nothing else; `#5`, `> 5` and `not 5` are no plain numbers."""
_NUMBER = re.compile(
    rf"""(?P<currency>{_MONEY})?\s*(?P<sign>[+-])?\s*(?P<currency2>{_MONEY})?\s*
        (?: (?:(?P<whole>\d+)(?:\s+(?:and\s+)?|(?P<hyphen>-)))??(?P<top>\d+)\s*/\s*(?P<bottom>\d+)
          | (?: (?P<indian>\d{{1,2}}(?:,\d{{2}})+,\d{{3}})(?:\.(?P<paise>\d+))?(?![,.]?\d)
              | (?P<grouped>\d{{1,3}}(?P<mark>[ ,.'’_])\d{{3}}(?:(?P=mark)\d{{3}})*)(?:(?!(?P=mark))[.,](?P<part>\d+))?(?!\d)
              | (?P<plain>\d+(?:[.,]\d+)?|[.,]\d+) )
            (?P<exp>e[+-]?\d{{1,3}}(?!\d))?
            (?: (?:\s?[x×*·⋅]\s?(?P<ten>10))?\s?(?:\^|\*\*)\s?(?P<open>\()?(?P<power>[+-]?\d{{1,3}})(?!\d)(?(open)\)) )? )
        (?P<rest>.*)$""",
    re.VERBOSE | re.DOTALL | re.IGNORECASE,
)
_LONGEST_BASE = 30
"""Figures of a number that is raised to a power: what is longer is nobody's answer, but takes long to work out."""


class Figures(NamedTuple):
    """A number in figures, as it begins a text."""

    value: Fraction
    """Without its sign."""
    negative: bool
    currency: str
    """As written before the number; empty for none."""
    rest: str
    """What follows the number, with the space between."""


def read_digits(text: str) -> Figures | None:
    """The number that `text` begins with; None where it begins with none."""
    found = _NUMBER.match(text)
    value = _value(found) if found else None
    if found is None or value is None:
        return None
    return Figures(value, found["sign"] == "-", found["currency"] or found["currency2"] or "", found["rest"])


def _value(found: re.Match[str]) -> Fraction | None:
    if found["bottom"]:
        bottom = int(found["bottom"])
        if found["hyphen"] and int(found["top"]) >= bottom:
            return None  # 1-1/2 is one and a half, 1-3/2 a subtraction
        return Fraction(int(found["top"]), bottom) + int(found["whole"] or 0) if bottom else None
    value = _grouped(found) if found["grouped"] else Fraction(_plain(found))
    if value is None:
        return None
    if found["exp"]:
        value *= Fraction(10) ** int(found["exp"][1:])
    if not found["power"]:
        return value
    power = int(found["power"])
    if found["ten"]:
        return value * Fraction(10) ** power
    too_long = len(found["grouped"] or _plain(found)) > _LONGEST_BASE
    return None if too_long or (power < 0 and not value) else value**power


def _plain(found: re.Match[str]) -> str:
    """A number without marks between its thousands, or with those of India: `12,34,567`."""
    if found["indian"]:
        return f"{found['indian'].replace(',', '')}.{found['paise'] or 0}"
    return found["plain"].replace(",", ".")


def _grouped(found: re.Match[str]) -> Fraction | None:
    """The number whose marks stand before three figures each: one lone point is a decimal one, a lone comma is not.

    Nobody parts thousands behind a lone 0: `0,125` is an eighth, and `0,125,000` is no number.
    """
    grouped, mark, part = found["grouped"], found["mark"], found["part"]
    if mark in ".," and not part and grouped.count(mark) == 1 and (mark == "." or not int(grouped.partition(mark)[0])):
        return Fraction(grouped.replace(",", "."))
    if not int(grouped.partition(mark)[0]):
        return None
    return Fraction(f"{grouped.replace(mark, '')}.{part or 0}")
