"""A typed number: right within its tolerance, in its unit."""

from __future__ import annotations

import re
from fractions import Fraction

from quizapp.model.item import Numeric
from quizapp.numbers import Quantity
from quizapp.quiz.grading.grade import Grade
from quizapp.text import fold
from quizapp.units import Reader, same_unit

_VARIABLE = re.compile("[abenqruxyz]|pi|[α-λν-ω]")
"""What makes a term of the number before it, and is a unit only where the item says so."""


def grade_numeric(item: Numeric, response: str) -> Grade:
    """All or nothing: within the tolerance (inclusive), and not in another unit."""
    read = Reader(item.key, (item.unit, *item.accept_units))
    key, replies = read(item.key), read.meanings(response)
    reply = replies[0] if replies else None
    feedback = tuple(text for wrong, text in item.feedback.items() if _same(read(wrong), reply))
    if key is None:
        return Grade(1.0 if fold(response) == fold(item.key) else 0.0, feedback=feedback)
    if reply is None:
        return Grade(0.0, note="not a number")
    near = {meant: off for meant in replies if (off := _off(read, item, key, meant)) <= tolerance(item, key.value)}
    if not near:
        return Grade(0.0, feedback=feedback)
    fitting = [off for meant, off in near.items() if _unit_fits(item, key, meant)]
    if not fitting:
        expected = item.unit or key.unit
        return Grade(0.0, note=f"another unit: expected {expected}" if expected else "not a number", feedback=feedback)
    return Grade(1.0, note=None if min(fitting) == 0 else f"within the tolerance; exactly {shown(item)}")


def _off(read: Reader, item: Numeric, key: Quantity, reply: Quantity) -> Fraction:
    """How far what a reply means lies from the key."""
    return min(abs(value - key.value) for value in _readings(read, item, key, reply))


def tolerance(item: Numeric, key: Fraction) -> Fraction:
    """How far a reply may lie from the key, in the key's unit: absolute (`0.5`) or a share of the key (`5%`)."""
    found = Reader(item.key, (item.unit, *item.accept_units)).within(item.tolerance) if item.tolerance else None
    if found is None:
        return Fraction(0)
    relative = same_unit(found.unit, "%")
    return abs(found.value * key / 100) if relative else abs(found.value)


def shown(item: Numeric) -> str:
    """The key with its unit, as feedback shows it."""
    key = Reader(item.key, (item.unit, *item.accept_units))(item.key)
    if not item.unit or (key is not None and key.unit):
        return item.key
    return f"{item.unit}{item.key}" if item.unit in "$€£¥" else f"{item.key} {item.unit}"


def _same(first: Quantity | None, second: Quantity | None) -> bool:
    return first is not None and second is not None and first.value == second.value


def _readings(read: Reader, item: Numeric, key: Quantity, reply: Quantity) -> tuple[Fraction, ...]:
    """What a reply may mean: where no unit is named, `50%` is a half, and 50 only where the key is no part of one."""
    if _units(item, key) or not same_unit(reply.unit, "%"):
        return read.readings(reply)
    return (reply.value / 100,) if abs(key.value) < 1 else (reply.value, reply.value / 100)


def _units(item: Numeric, key: Quantity) -> list[str]:
    return [unit for unit in (item.unit, key.unit, *item.accept_units) if unit]


def _unit_fits(item: Numeric, key: Quantity, reply: Quantity) -> bool:
    """A reply may leave the unit out; where the item names none, any is taken but a letter of mathematics, as in `2x`."""
    units = _units(item, key)
    if not units:
        return not _VARIABLE.fullmatch(reply.unit)
    return not reply.unit or any(same_unit(reply.unit, unit) for unit in units)
