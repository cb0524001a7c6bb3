"""Which spellings name the same unit."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from quizapp.text import fold
from quizapp.units.compound import factors, flat, unjoined

_NAMES = {
    "percent": "% pct percentage", "percentage point": "pp",
    "dollar": "$ us$ usd", "euro": "€ eur", "pound": "£ gbp", "yen": "¥ jpy", "rouble": "ruble rub ₽", "yuan": "cny rmb",
    "rupee": "₹ rs inr", "won": "₩ krw", "shekel": "₪ ils", "hryvnia": "₴ uah", "zloty": "zł pln", "baht": "฿ thb",
    "person": "people", "child": "children", "man": "men", "woman": "women", "tooth": "teeth", "mouse": "mice",
    "metre": "m meter", "kilometre": "km kilometer", "centimetre": "cm centimeter", "millimetre": "mm millimeter",
    "nanometre": "nm nanometer", "micrometre": "μm um micrometer micron",
    "mile": "mi", "yard": "yd", "foot": "ft feet", "inch": "in inches",
    "hectare": "ha", "metre2": "sqm", "centimetre3": "cc ccm",
    "gram": "g gm gramme", "kilogram": "kg kilo kilogramme", "tonne": "t", "litre": "l liter ltr", "millilitre": "ml milliliter",
    "milligram": "mg milligramme", "microgram": "μg ug mcg", "lb": "", "ounce": "oz", "gallon": "gal", "pint": "pt",
    "week": "wk", "month": "mo mth mnth", "radian": "rad", "arcminute": "arcmin", "arcsecond": "arcsec",
    "penny": "p pence pennies", "cent": "¢", "beat per minute": "bpm", "revolution per minute": "rpm",
    "millisecond": "ms msec", "microsecond": "μs us", "nanosecond": "ns",
    "second": "s sec", "minute": "min mins", "hour": "h hr hrs", "day": "d", "year": "yr yrs",
    "degree": "° deg", "celsius": "°c c centigrade", "fahrenheit": "°f f", "kelvin": "k",
    "kilometre per hour": "km/h kmh kph kmph", "mile per hour": "mph mi/h", "metre per second": "m/s",
    "watt": "w", "milliwatt": "mw", "kilowatt": "kw", "megawatt": "megaw", "gigawatt": "gw",
    "watt hour": "wh hour·watt", "kilowatt hour": "kwh hour·kilowatt", "megawatt hour": "megawh hour·megawatt",
    "gigawatt hour": "gwh gigawatt·hour", "ampere hour": "ah ampere·hour", "milliampere hour": "mah hour·milliampere",
    "volt": "v", "millivolt": "mv",
    "ampere": "a amp", "milliampere": "ma milliamp", "ohm": "ω", "kiloohm": "kω kohm kilohm", "megaohm": "megaω megohm",
    "microfarad": "μf uf", "nanofarad": "nf", "picofarad": "pf", "coulomb": "", "farad": "", "tesla": "", "henry": "henries",
    "newton": "n", "kilonewton": "kn", "newton metre": "newtonm metre·newton", "pascal": "pa", "kilopascal": "kpa",
    "megapascal": "megapa", "joule": "j", "kilojoule": "kj", "megajoule": "megaj", "calorie": "cal", "kilocalorie": "kcal",
    "mole": "mol", "millimole": "mmol", "decibel": "db", "electronvolt": "ev", "becquerel": "bq", "sievert": "sv",
    "hertz": "hz", "kilohertz": "khz", "megahertz": "megahz", "gigahertz": "ghz",
    "kilobyte": "kb", "megabyte": "megab", "gigabyte": "gb", "terabyte": "tb",
    "kilobit": "kbit", "megabit": "", "gigabit": "gbit", "terabit": "tbit",
    "bit per second": "bps", "kilobit per second": "kbps", "megabit per second": "megabps", "gigabit per second": "gbps",
}  # fmt: skip
_SAME = {spelling: name for name, spellings in _NAMES.items() for spelling in (name, *spellings.split())} | {
    "mm hg": "mmhg", "millimetre of mercury": "mmhg",
}  # fmt: skip
"""`mega` stands for the prefix M where a unit with the prefix m is another one; see `_in_one_case`."""

_MONEY = frozenset(
    "dollar euro pound yen rouble yuan rupee won shekel hryvnia zloty baht cent penny crown franc peso".split()
)
_COUNTED = _MONEY | {"person", "child", "man", "woman", "tooth", "mouse"}
_SECOND = {
    "C": ("coulomb",), "F": ("farad",), "T": ("tesla",), "H": ("henry",), "pound": ("lb",), "pounds": ("lb",), "c": ("cent",),
    **dict.fromkeys("'′’", ("foot", "minute", "arcminute")),
    **dict.fromkeys(('"', "″", "”", "′′", "''", "’’"), ("inch", "second", "arcsecond")),
}  # fmt: skip
"""Units as written that are also others: `C` is read as degrees Celsius, `pounds` as money."""
_US = re.compile(r"\b(?:us|u\.s\.|american) (?=dollars?\b)")

_DEGREES = re.compile(r"^(?:deg(?:rees?|\.)? (?=\w)|° (?=[cfk]\b))")
_RATE = re.compile(
    r"(?<=[\w$€£¥₹%] )(?:an?|each|every) (?=(?:second|minute|hour|day|night|week|month|quarter|year|decade|century)\b)"
)
"""What says `per`: `5 km an hour`, `$5 a day`; but `$5 a head` tells of what the number is."""

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
    wanted = (plain(second), *_SECOND.get(second, ()))
    given = (plain(first), *_SECOND.get(first, ()))
    return any(_same(one, other) for one in given for other in wanted) or any(
        plain(apart) == wanted[0] for apart in unjoined(flat(first))
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
    unit = _DEGREES.sub("", _RATE.sub("per ", _US.sub("", unit)))
    if known := _SAME.get(unit) or _SAME.get(unit.removesuffix("s")):
        return _SAME.get(known, known)
    if parts := factors(unit):
        above, below = map(_product, parts[:2])
        unit = " ".join(filter(None, (_SAME.get(above, above), below and f"per {below}", _words(parts[2]))))
        return _SAME.get(unit, unit)
    unit = _words(unit)
    return _SAME.get(unit) or _SAME.get(" ".join(_SAME.get(word, word) for word in unit.split()), unit)  # `kW hours`


def _product(side: Iterable[tuple[str, str]]) -> str:
    """The units of one side with their powers, those of one unit taken together: `m/s/s` is `m/s²`."""
    powers: Counter[str] = Counter()
    for word, power in side:
        powers[_factor(word)] += int(power or 1)
    return "·".join(sorted(f"{word}{power if power > 1 else ''}" for word, power in powers.items()))


def _factor(word: str) -> str:
    return _SAME.get(word) or _SAME.get(word.removesuffix("s")) or _word(word)


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


def countable(unit: str) -> bool:
    """Whether `unit` is money or a thing that is counted, so that an m behind its number is a million and no metre."""
    words = re.split(r"[\W\d_]+", plain(unit))
    return plain(unit) in _MONEY or not any(word in _SAME and word not in _COUNTED for word in words)


def money(unit: str) -> bool:
    """Whether `unit` is money."""
    return plain(unit) in _MONEY


def _word(word: str) -> str:
    """A word in the singular, in its first spelling."""
    if len(word) < 3:
        return word
    if known := _SAME.get(word):
        return known
    single = word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")) else word
    return _SAME.get(single) or _alike(single)


def _alike(single: str) -> str:
    """A word without its last s, in one form for what was a singular and what was a plural: `city`, `box`, `wolf`.

    The form need not be a word, since only forms are compared: `movies` and `movie` are both `movy`.
    """
    if single.endswith("ie"):
        return f"{single[:-2]}y"
    if single.endswith(("olve", "eave", "oave", "nive", "wive", "live", "alve", "elve", "hieve", "oove")):
        return f"{single[:-2]}f"
    return single[:-1] if single.endswith(("se", "xe", "ze", "che", "she", "oe", "ife")) else single
