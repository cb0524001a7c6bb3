"""Units beside a number: which spellings name the same one, and what a number with a unit says."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from quizapp.numbers import Quantity, parse
from quizapp.text import fold

_NAMES = {
    "percent": "% pct percentage", "percentage point": "pp",
    "dollar": "$ us$ usd", "euro": "€ eur", "pound": "£ gbp", "yen": "¥ jpy", "rouble": "ruble rub ₽", "yuan": "cny rmb",
    "metre": "m meter", "kilometre": "km kilometer", "centimetre": "cm centimeter", "millimetre": "mm millimeter",
    "mile": "mi", "foot": "ft feet", "inch": "in inches",
    "square metre": "m2 sqm", "square kilometre": "km2", "hectare": "ha", "cubic metre": "m3", "cubic kilometre": "km3",
    "gram": "g gramme", "kilogram": "kg kilo kilogramme", "tonne": "t", "litre": "l liter", "millilitre": "ml",
    "second": "s sec", "minute": "min mins", "hour": "h hr hrs", "day": "d", "year": "yr yrs",
    "degree": "° deg", "celsius": "°c c", "fahrenheit": "°f f", "kelvin": "k",
    "kilometre per hour": "km/h kmh kph", "mile per hour": "mph mi/h", "metre per second": "m/s",
    "watt": "w", "milliwatt": "mw", "kilowatt": "kw", "megawatt": "megaw", "gigawatt": "gw", "volt": "v", "millivolt": "mv",
    "hertz": "hz", "kilohertz": "khz", "megahertz": "megahz", "gigahertz": "ghz",
    "kilobyte": "kb", "megabyte": "megab", "gigabyte": "gb", "terabyte": "tb",
    "kilobit": "kbit", "megabit": "", "gigabit": "gbit", "terabit": "tbit",
}  # fmt: skip
_SAME = {spelling: name for name, spellings in _NAMES.items() for spelling in (name, *spellings.split())}
"""`mega` stands for the prefix M where a unit with the prefix m is another one; see `_in_one_case`."""

_SYMBOLS = frozenset("m g s A V W J N Pa Ω ohm eV Wh L l K mol t bar Bq Sv Gy".split())
_BOTH = frozenset("a v w j n pa ω ohm ev wh l".split())
"""Units that have both milli and mega, so that the prefix counts however the rest is written: `Mw` is a megawatt."""
_ONLY_MEGA = frozenset("hz b bit bits bps byte bytes".split())
"""Units of which nobody measures a thousandth, so that `mhz` is a megahertz."""
_LETTERS = re.compile(r"[^\W\d_]+")

_NEAR_K = re.compile(r"(?<=\d)[kK\u212a](?![^\W_])")
_FAR_K = re.compile(r"(?<=\d)\s+[kK\u212a](?![^\W_])")


def same_unit(first: str, second: str) -> bool:
    """Whether two units are one: `km`, `KM.` and `kilometers`; `%` and `per cent`; `day` and `days`; not `MW` and `mW`.

    Words after the unit of `first` do not matter: `12 m above the sea`.
    """
    wanted, given = _plain(second), _plain(first)
    if given in _NAMES:  # `percentage point` and `metre per second` go on with words of their own
        return given == wanted
    return given == wanted or given.startswith(f"{wanted} ") or _SAME.get(given.split(" ")[0], given) == wanted


def reader(key: str, units: Iterable[str | None]) -> Callable[[str], Quantity | None]:
    """How the numbers of an item with this `key` are read; `units` are those that it names.

    A K right behind a figure is kelvin where that is the unit, else a thousand, and the same in key and reply.
    """
    named = [unit for unit in units if unit]
    if not named and (own := parse(key)):
        named = [own.unit]
    if any(_plain(unit) == "kelvin" for unit in named):
        return lambda text: parse(_NEAR_K.sub(" K", text))
    if not any(named) and thousands(key):
        return lambda text: parse(_FAR_K.sub("K", text))
    return parse


def thousands(key: str) -> bool:
    """Whether a K stands right behind a figure of `key`: `300K`."""
    return _NEAR_K.search(key) is not None


def _plain(unit: str) -> str:
    unit = _LETTERS.sub(_in_one_case, unit)
    unit = " ".join(unit.casefold().replace("per cent", "percent").split())
    unit = unit.removeprefix("degrees ").removeprefix("degree ")
    known = _SAME.get(unit) or _SAME.get(unit.removesuffix("s"))
    unit = known or " ".join(_word(word) for word in (fold(unit) or unit).split())
    return _SAME.get(unit, unit)


def _in_one_case(found: re.Match[str]) -> str:
    """A symbol in small letters, with `mega` for the prefix M, and `bit` for the b of `Gb`, which is no `GB`."""
    symbol = found.group()
    first, rest = symbol[0], symbol[1:]
    small = rest.casefold()
    if rest == "b" and first in "MGTP":
        rest = small = "bit"
    mega = small in _ONLY_MEGA and symbol != "mHz" if first in "mM" else False
    if mega or (first == "M" and (rest in _SYMBOLS or small in _BOTH)):
        return f"mega{small}"
    return f"{first}{small}".casefold()


def _word(word: str) -> str:
    """A word in the singular, in its first spelling."""
    single = word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")) else word
    return _SAME.get(single, single) if len(single) > 2 else single
