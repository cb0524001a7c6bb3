"""Units made of others: `m/s²`, `m s^-2`, `J/(mol·K)` and `metres per second squared`, in one form."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

_RINGS = str.maketrans("º˚", "°°")
"""Signs that keyboards have beside the one for degrees, and that look like it."""
_POWERS = [
    (re.compile(r"\b(?:square|sq\.?) ([^\W\d_]+)"), r"\g<1>2"),
    (re.compile(r"\b(?:cubic|cu\.?) ([^\W\d_]+)"), r"\g<1>3"),
    (re.compile(r"([^\W\d_]) squared\b"), r"\g<1>2"),
    (re.compile(r"([^\W\d_]) cubed\b"), r"\g<1>3"),
    (re.compile(r"(?:^1(?=/))? ?(?:/|\bper\b) ?"), "/"),
    (re.compile(r" ?[·⋅∙*×] ?|(?<=[^\W\d_])\.(?=[^\W\d_])"), "·"),
]
_FACTOR = r"(?:[^\W\d_]+(?:-?[1-9])?|[%‰$€£¥])"
_SYMBOL = r"(?:mega|[kmcdµμnpgt])?(?:m|g|s|k|n|j|w|v|c|t|h|f|l|ω|pa|hz|mol|cd|wb|lx|lm|ev|bq|sv|gy|rad|sr)(?:-?[1-9])?(?![^\W_])"
"""Only between these is a space a sign of multiplication; elsewhere it ends the unit: `12 m2 of land`."""
_PRODUCT = rf"(?:{_SYMBOL}(?:[ ·]{_SYMBOL})+|{_FACTOR}(?:·{_FACTOR})*)"
_COMPOUND = re.compile(rf"({_PRODUCT})?((?:/(?:{_PRODUCT}|\({_PRODUCT}\)))*)(?= |$)")
_MADE = re.compile(r"[/· \d]")
_PARTS = re.compile(r"([^\W\d_]+|[%‰$€£¥])(-?)([1-9]?)")

_RUN = re.compile(r"(?=[^-]*-[1-4])(?:[^\W\d_]{1,7}(?:-?[1-4])?){1,5}")
_JOINED = re.compile(
    r"[kmcdµμnMGp]?(?:m(?:ol|in)?|g|s|K|N|J|W|V|A|C|T|L|h|Pa|Hz|rad|eV|cd|sr|bar)(?:-?[1-4])?", re.IGNORECASE
)
_LONGEST_RUN = 24
_LONGEST_SYMBOL = 6

Factors = list[tuple[str, str]]
"""Each unit with its power, which is empty for 1."""


def flat(unit: str) -> str:
    """`unit` with its powers as plain figures: `m²` and `m^2` as `m2`, `s⁻¹` as `s-1`."""
    if not unit.isascii():
        unit = unicodedata.normalize("NFKC", unit.translate(_RINGS)).replace("−", "-")
    return re.sub(r"(?<=[^\W\d_])\^(?=-?\d)", "", unit)


def unjoined(unit: str) -> Iterator[str]:
    """The ways to part units that are written in one word with a divisor, which `unit`, flat, is: `mol·dm-3` for `moldm-3`.

    `ms-2` may be metres and seconds, but also one for a millisecond, which is no way to part it.
    """
    if len(unit) <= _LONGEST_RUN and _RUN.fullmatch(unit):
        for parts in _parted(unit):
            if len(parts) > 1:
                yield "·".join(parts)


def _parted(run: str) -> Iterator[list[str]]:
    if not run:
        yield []
    for end in range(1, min(len(run), _LONGEST_SYMBOL) + 1):
        if _JOINED.fullmatch(run, 0, end):
            yield from ([run[:end], *rest] for rest in _parted(run[end:]))


def factors(unit: str) -> tuple[Factors, Factors, str] | None:
    """The units that `unit` multiplies, those by which it divides, and the words behind; None where it begins with one unit.

    `unit` is flat and in small letters.
    """
    for pattern, made in _POWERS:
        unit = pattern.sub(made, unit)
    found = _COMPOUND.match(unit)
    if found is None or not _MADE.search(found.group()):
        return None
    above: Factors = []
    below: Factors = []
    for part, turned in ((found[1] or "", False), (found[2], True)):
        for word, minus, power in _PARTS.findall(part):
            (below if bool(minus) != turned else above).append((word, "" if power == "1" else power))
    return above, below, unit[found.end() :].strip()
