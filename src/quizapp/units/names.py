"""Which spellings name the same unit."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from quizapp.text import fold
from quizapp.units.compound import factors, flat

_NAMES = {
    "percent": "% pct percentage", "percentage point": "pp",
    "dollar": "$ us$ usd", "euro": "€ eur", "pound": "£ gbp", "yen": "¥ jpy", "rouble": "ruble rub ₽", "yuan": "cny rmb",
    "metre": "m meter", "kilometre": "km kilometer", "centimetre": "cm centimeter", "millimetre": "mm millimeter",
    "nanometre": "nm nanometer", "micrometre": "μm um micrometer micron",
    "mile": "mi", "yard": "yd", "foot": "ft feet", "inch": "in inches",
    "hectare": "ha", "metre2": "sqm",
    "gram": "g gramme", "kilogram": "kg kilo kilogramme", "tonne": "t", "litre": "l liter", "millilitre": "ml milliliter",
    "milligram": "mg milligramme", "microgram": "μg ug mcg", "lb": "", "ounce": "oz", "gallon": "gal", "pint": "pt",
    "millisecond": "ms msec", "microsecond": "μs us", "nanosecond": "ns",
    "second": "s sec", "minute": "min mins", "hour": "h hr hrs", "day": "d", "year": "yr yrs",
    "degree": "° deg", "celsius": "°c c", "fahrenheit": "°f f", "kelvin": "k",
    "kilometre per hour": "km/h kmh kph", "mile per hour": "mph mi/h", "metre per second": "m/s",
    "watt": "w", "milliwatt": "mw", "kilowatt": "kw", "kilowatt hour": "kwh", "megawatt": "megaw", "gigawatt": "gw",
    "volt": "v", "millivolt": "mv",
    "ampere": "a amp", "milliampere": "ma milliamp", "ohm": "ω", "kiloohm": "kω kohm kilohm", "megaohm": "megaω megohm",
    "microfarad": "μf uf", "nanofarad": "nf", "picofarad": "pf", "coulomb": "", "farad": "", "tesla": "", "henry": "henries",
    "newton": "n", "kilonewton": "kn", "newton metre": "newtonm metre·newton", "pascal": "pa", "kilopascal": "kpa",
    "megapascal": "megapa", "joule": "j", "kilojoule": "kj", "megajoule": "megaj", "calorie": "cal", "kilocalorie": "kcal",
    "mole": "mol", "millimole": "mmol", "decibel": "db", "electronvolt": "ev", "becquerel": "bq", "sievert": "sv",
    "hertz": "hz", "kilohertz": "khz", "megahertz": "megahz", "gigahertz": "ghz",
    "kilobyte": "kb", "megabyte": "megab", "gigabyte": "gb", "terabyte": "tb",
    "kilobit": "kbit", "megabit": "", "gigabit": "gbit", "terabit": "tbit",
}  # fmt: skip
_SAME = {spelling: name for name, spellings in _NAMES.items() for spelling in (name, *spellings.split())}
"""`mega` stands for the prefix M where a unit with the prefix m is another one; see `_in_one_case`."""

_SECOND = {"C": "coulomb", "F": "farad", "T": "tesla", "H": "henry", "pound": "lb", "pounds": "lb"}
"""Units as written that are also another one: `C` is read as degrees Celsius, `pounds` as money."""
_US = re.compile(r"\b(?:us|u\.s\.|american) (?=dollars?\b)")

_SYMBOLS = frozenset("m g s A V W J N Pa Ω ohm eV Wh L l K mol t bar Bq Sv Gy".split())
_BOTH = frozenset("a v w j n pa ω ohm ev wh l".split())
"""Units that have both milli and mega, so that the prefix counts however the rest is written: `Mw` is a megawatt."""
_ONLY_MEGA = frozenset("hz b bit bits bps byte bytes".split())
"""Units of which nobody measures a thousandth, so that `mhz` is a megahertz."""
_LETTERS = re.compile(r"[^\W\d_]+")


def same_unit(first: str, second: str) -> bool:
    """Whether two units are one: `km`, `KM.` and `kilometers`; `%` and `per cent`; `day` and `days`; not `MW` and `mW`.

    Words after the unit of `first` do not matter: `12 m above the sea`.
    """
    return any(
        _same(given, wanted)
        for given, wanted in (
            (plain(first), plain(second)),
            (_SECOND.get(first), plain(second)),
            (plain(first), _SECOND.get(second)),
        )
        if given is not None and wanted is not None
    )


def _same(given: str, wanted: str) -> bool:
    """`same_unit` for units in their plain form."""
    if given == "degree" and wanted in ("celsius", "fahrenheit"):
        return True  # the scale may be left out, as a unit may
    if given == wanted or given in _NAMES:  # `percentage point` goes on with words of its own
        return given == wanted
    word, _, after = given.partition(" ")
    if given.startswith(f"{wanted} "):
        after = given.removeprefix(f"{wanted} ")
    elif _SAME.get(word, word) != wanted:
        return False
    return not after.startswith("per ")


@lru_cache(maxsize=256)
def plain(unit: str) -> str:
    """The form in which units are compared: a word in the singular for what has one, `metre per second2` for `m s⁻²`."""
    unit = _LETTERS.sub(_in_one_case, flat(unit))
    unit = " ".join(unit.casefold().replace("per cent", "percent").split())
    unit = _US.sub("", unit)
    unit = unit.removeprefix("degrees ").removeprefix("degree ")
    if known := _SAME.get(unit) or _SAME.get(unit.removesuffix("s")):
        return _SAME.get(known, known)
    if parts := factors(unit):
        above, below = map(_product, parts[:2])
        unit = " ".join(filter(None, (_SAME.get(above, above), below and f"per {below}", _words(parts[2]))))
        return _SAME.get(unit, unit)
    unit = _words(unit)
    return _SAME.get(unit, unit)


def _product(side: Iterable[tuple[str, str]]) -> str:
    """The units of one side with their powers, those of one unit taken together: `m/s/s` is `m/s²`."""
    powers: Counter[str] = Counter()
    for word, power in side:
        powers[_factor(word)] += int(power or 1)
    return "·".join(sorted(f"{word}{power if power > 1 else ''}" for word, power in powers.items()))


def _factor(word: str) -> str:
    return _SAME.get(word) or _word(word)


def _words(unit: str) -> str:
    return " ".join(_word(word) for word in (fold(unit) or unit).split())


def _in_one_case(found: re.Match[str]) -> str:
    """A symbol in small letters, with `mega` for the prefix M, and `bit` for the b of `Gb`, which is no `GB`."""
    symbol = found.group()
    if symbol == "Nm":
        return "newtonm"  # a newton metre is no nanometre
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
