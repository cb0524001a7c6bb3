"""Numeric: a key, a tolerance and units that say one thing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizapp.bank.checks.finding import Finding, short
from quizapp.model.item import Numeric
from quizapp.numbers import Quantity
from quizapp.units import Reader, same_unit

_SHORT = re.compile(r"(?<=\d)[KMB](?![^\W_])")
_MEANT = {"K": "thousand", "M": "million", "B": "billion"}


def check_numeric(item: Numeric) -> Iterator[Finding]:
    """Findings of a numeric item."""
    named = [unit for unit in (item.unit, *item.accept_units) if unit]
    read = Reader(item.key, named)
    key = read(item.key)
    if key is None:
        yield Finding(("answer",), f"{short(item.key)} is not a number.", "Write 12.5, 12,000, 1e3 or 3/4.")
    else:
        yield from _own_unit(item, key, named)
    if item.tolerance is not None:
        units = [*named, key.unit] if key is not None and key.unit else named
        yield from _tolerance(item.tolerance, read.within(item.tolerance), key, units)
    for name in item.feedback:
        found = read(name)
        if found is None:
            message = f"{short(name)} in `feedback` is not a number."
            yield Finding(("feedback", name), message, "Write the wrong number as a student would.", at_key=True)
        elif key is not None and found.value == key.value:
            message = f"{short(name)} in `feedback` is the right answer."
            yield Finding(("feedback", name), message, "Write it as `explanation`.", at_key=True)


def _own_unit(item: Numeric, key: Quantity, named: list[str]) -> Iterator[Finding]:
    if item.unit and key.unit and not any(same_unit(key.unit, unit) for unit in named):
        message = f"The answer is in {short(key.unit)}, but `unit` says {short(item.unit)}."
        yield Finding(("answer",), message, "Write the number in that unit, or correct `unit`.")
    if not named and not key.unit and (letter := _SHORT.search(item.key)):
        message = f"The {letter.group()} of {short(item.key)} is taken for a {_MEANT[letter.group()]}."
        yield Finding(
            ("answer",), message, f"Write the zeros out; if it is the unit, add `unit: {letter.group()}`.", "warning"
        )


def _tolerance(text: str, found: Quantity | None, key: Quantity | None, units: list[str]) -> Iterator[Finding]:
    path, mend = ("tolerance",), "Write a number as 0.5, or a share of the answer as 5%."
    share = found is not None and same_unit(found.unit, "%")
    if found is None:
        yield Finding(path, f"{short(text)} is not a tolerance.", mend)
    elif found.value < 0:
        yield Finding(path, "A tolerance cannot be negative.", mend)
    elif share and found.value > 100:
        yield Finding(path, "A tolerance above 100% takes nearly everything.", mend)
    elif share and key is not None and key.value == 0:
        yield Finding(path, "A share of 0 is 0, so this tolerance has no effect.", "Write it as a number, 0.5 say.")
    elif found.unit and not share and not any(same_unit(found.unit, unit) for unit in units):
        has = f"is in {short(units[0])}" if units else "has no unit"
        mend = (
            f"Write it in {units[0]}, and the number alone, 0.5 say." if units else "Write the number alone, 0.5 say."
        )
        yield Finding(path, f"The tolerance is in {short(found.unit)}, but the answer {has}.", mend)
