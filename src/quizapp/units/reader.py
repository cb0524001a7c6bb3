"""How the numbers of one item are read: its own units decide what belongs to a number."""

from __future__ import annotations

import re
from collections.abc import Iterable
from fractions import Fraction
from functools import lru_cache

from quizapp.numbers import Quantity, era, parse
from quizapp.units.names import countable, money, plain, same_unit

_NEAR_K = re.compile(r"(?<=\d)[kK\u212a](?![^\W_])")
_SHORT = {"k": 3, "m": 6, "mm": 6, "mil": 6, "b": 9}
"""What stands before money or things that are counted, as in `5m pounds` and `5M people`."""
_FAR_K = re.compile(r"(?<=\d)\s+[kK\u212a](?![^\W_])")
_EITHER_WAY = re.compile(r"^\s*(?:±|\+\s?/?\s?[-−–])\s*")


class Reader:
    """Reads the numbers of an item with this `key`; `units` are those that it names, the shown one first.

    A unit as it is shown belongs to no number, even if it has one itself: `150 million km` is 150 where `million km` is
    the unit. A K right behind a figure is kelvin where that is the unit, else a thousand, and the same in key and reply.
    """

    scale: Fraction
    """What the word for a number in the unit stands for: 1,000,000 in `million km` and `$ million`; 1 without any."""

    def __init__(self, key: str, units: Iterable[str | None]) -> None:
        named = [unit for unit in units if unit and unit.strip()]
        self._shown = {" ".join(unit.split()).rstrip(" ."): unit for unit in named}
        self.scale, self._base = _scaled(named[0]) if named else (Fraction(1), "")
        if not named and (own := parse(key)):
            named = [own.unit]
        self._kelvin = any(plain(unit) == "kelvin" for unit in named)
        self._thousands = not any(named) and _NEAR_K.search(key) is not None
        self._named = named
        self._before_christ = any(plain(unit) in ("bc", "bce") for unit in named)

    def __call__(self, text: str) -> Quantity | None:
        """The number that `text` says, in the unit that is shown; None where it is not one number."""
        if found := self._as_shown(text):
            return found
        if self._kelvin:
            text = _NEAR_K.sub(" K", text)
        elif self._thousands:
            text = _FAR_K.sub("K", text)
        found = parse(text)
        if found is None:
            return None
        if self._before_christ and (side := era(text)):
            return Quantity(abs(found.value), self._named[0] if side < 0 else "AD")
        found = self._lengthened(found)
        if self.scale == 1 or not found.unit or any(same_unit(found.unit, unit) for unit in self._named):
            return found
        return Quantity(found.value / self.scale, self._named[0]) if same_unit(found.unit, self._base) else found

    def meanings(self, text: str) -> tuple[Quantity, ...]:
        """All that `text` may mean, the likeliest first: `5m` is five metres, or five million where people are counted."""
        found = self(text)
        if found is None:
            return ()
        power = {"m": 6, "M": 6, "K": 3}.get(found.unit)
        if power is None or self._kelvin or not countable(self._base or "".join(self._named[:1])):
            return (found,)
        return (found, Quantity(found.value * 10**power, ""))

    def _lengthened(self, found: Quantity) -> Quantity:
        """The number with a letter behind it that stands for a magnitude: in `5m pounds`, in `5 k` where no kelvin are meant."""
        letter, _, unit = found.unit.partition(" ")
        power = _SHORT.get(letter.strip(".").casefold())
        if found.unit == "k" and not self._kelvin:
            return Quantity(found.value * 1000, "")
        if power is None or not unit:
            return found
        units = [*self._named, self._base]
        meant = money(unit) or (countable(unit) and any(same_unit(unit, named) for named in units if named))
        return Quantity(found.value * 10**power, unit) if meant else found

    def within(self, tolerance: str) -> Quantity | None:
        """The number that a tolerance says, with `±` before it or without."""
        return self(_EITHER_WAY.sub("", tolerance))

    def readings(self, found: Quantity) -> tuple[Fraction, ...]:
        """What a number that was read may mean: without a unit, `5,000,000` is 5 where `million` is the unit."""
        return (found.value,) if found.unit or self.scale == 1 else (found.value, found.value / self.scale)

    def _as_shown(self, text: str) -> Quantity | None:
        text = " ".join(text.split()).rstrip(" .")
        for shown, unit in self._shown.items():
            before = text.removesuffix(shown)
            if before == text or (before[-1:].isalnum() and before[-1].isdigit() == shown[0].isdigit()):
                continue
            found = parse(before)
            if found is not None and not found.unit:
                return Quantity(found.value, unit)
        return None


@lru_cache(maxsize=64)
def _scaled(unit: str) -> tuple[Fraction, str]:
    """What the number in a unit stands for, and the unit without it: `thousand tonnes`, `quarters`, `$ million`."""
    *rest, last = unit.split()
    turned = [] if "per" in rest else [" ".join([last, *rest])]
    for form in (unit, *turned):
        found = parse(f"2 {form}")
        if found is not None and found.value not in (0, 2):
            return found.value / 2, found.unit
    return Fraction(1), unit
