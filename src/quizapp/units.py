"""Units beside a number: which spellings name the same one."""

from __future__ import annotations

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
    "watt": "w", "kilowatt": "kw", "megawatt": "mw", "gigawatt": "gw", "hertz": "hz", "volt": "v",
}  # fmt: skip
_SAME = {spelling: name for name, spellings in _NAMES.items() for spelling in spellings.split()}


def same_unit(first: str, second: str) -> bool:
    """Whether two units are one: `km`, `KM.` and `kilometers`; `%` and `per cent`; `day` and `days`.

    Words after the unit of `first` do not matter: `12 m above the sea`.
    """
    wanted, given = _plain(second), _plain(first)
    return given == wanted or given.startswith(f"{wanted} ") or _SAME.get(given.split(" ")[0], given) == wanted


def _plain(unit: str) -> str:
    unit = " ".join(unit.casefold().replace("per cent", "percent").split())
    unit = unit.removeprefix("degrees ").removeprefix("degree ")
    unit = _SAME.get(unit) or " ".join(_word(word) for word in (fold(unit) or unit).split())
    return _SAME.get(unit, unit)


def _word(word: str) -> str:
    """A word in the singular, in its first spelling."""
    single = word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")) else word
    return _SAME.get(single, single) if len(single) > 2 else single
