"""Wrong values for a figure: of the same unit, size, roundness and written form, and never true.

Shares, spreads and bounds are those of the project's reference on item writing: counts differ by 20 to 60 percent,
percentages by 2 to 10 points, years by 1 to 6, and nothing lies within what "about" allows. Which rank the key takes
among the sorted options is drawn evenly.
"""

from __future__ import annotations

import datetime
import random
import re
from collections.abc import Iterable, Sequence

from quizapp.generate.facts.quantities.bounds import LOWER, UPPER, side
from quizapp.generate.facts.quantities.figure import Figure
from quizapp.generate.facts.quantities.lists import LOWER_BOUNDS
from quizapp.generate.passage.lists import MONTH_NAMES, MONTHS
from quizapp.patterns import lazy_pattern

WANTED = 3
LEAST = 2
_FRACTIONS = ("a quarter", "a third", "half", "two-thirds", "three-quarters")
_RATE = 15
"""Percent up to which a share with decimals is a rate, of interest or of growth."""
_MAX_YEARS = 6
_MOST_RUNGS = 400
_LEAST_RUNGS = 3


def nearby(
    figure: Figure,
    draw: random.Random,
    *,
    known: Iterable[Figure] = (),
    taken: Iterable[float] = (),
    beside: Iterable[Figure] = (),
    latest: int = 0,
    bound: str = "",
    every: int = 1,
    within: tuple[int, int] | None = None,
) -> tuple[int, list[int]]:
    """The key's units and the options' units in ascending order, the key among them; fewer than three is too few.

    `known` are other figures of the article that may serve as wrong answers, `taken` values that must not be options,
    `beside` the other figures of the sentence, `latest` the last year that may be meant (0: not known), `bound` on which side
    the figure is a bound, if it is one, `every` how many years lie between two that may be, `within` the only values that may be.
    """
    key = figure.number.units
    below, above = _ladder(figure, latest, bound or side("", figure), every)
    if within is not None:
        least, most = within
        below = [u for u in range(key - 1, least - 1, -1) if bound != LOWER]
        above = [u for u in range(key + 1, most + 1) if bound != UPPER]
    scale = figure.number.value / key if key else 1.0
    banned = {round(value, 6) for value in taken}
    others = [other for other in beside if other.kind in (figure.kind, "other", "count")]
    if any(_tells(figure, other) for other in others):
        return key, [key]
    fits = {u for u in below + above if round(u * scale, 6) not in banned and _consistent(figure, u * scale, others)}
    below, above = [u for u in below if u in fits], [u for u in above if u in fits]
    preferred = {other.number.units for other in known if other.number.scale == figure.number.scale}
    low = min(draw.randrange(WANTED + 1), len(below))
    high = min(WANTED - low, len(above))
    low = min(WANTED - high, len(below))
    return key, sorted([key, *_pick(below, low, preferred, draw), *_pick(above, high, preferred, draw)])


def _tells(figure: Figure, other: Figure) -> bool:
    """Whether another figure of the sentence lies so near that it tells the key: 148,902 votes against 146,377."""
    key, number = figure.number.value, other.number.value
    return figure.kind != "year" and key > _LARGE and abs(key - number) <= _NEAR_SHARE * key


_LARGE, _NEAR_SHARE = 100, 0.15
"""From which size on, and within which share of the key, another figure stands near it: wrong values differ by more."""


def _consistent(figure: Figure, value: float, others: Sequence[Figure]) -> bool:
    """Whether `value` stands to the sentence's other figures as the key does: a fall stays a fall, parts within 100."""
    key = figure.number.value
    for other in others:
        number = other.number.value
        if figure.kind == other.kind == "percent" and key + number <= 100 < value + number:
            return False
        if key / 4 <= number <= key * 4 and (value - number) * (key - number) <= 0 and figure.kind != "year":
            return False
    return True


def _pick(ladder: Sequence[int], count: int, preferred: set[int], draw: random.Random) -> list[int]:
    """`count` rungs of a ladder (nearest first): one from the article if there is one, the rest spread out."""
    rungs = list(ladder)
    if count >= len(rungs):
        return rungs
    chosen = [rung for rung in rungs if rung in preferred][:1] if count else []
    rest = [rung for rung in rungs if rung not in chosen]
    wanted = count - len(chosen)
    for part in range(wanted):  # one from each stretch of the ladder, so that no two options stand side by side
        stretch = rest[len(rest) * part // wanted : len(rest) * (part + 1) // wanted]
        chosen.append(stretch[draw.randrange(len(stretch))])
    return chosen


def _ladder(figure: Figure, latest: int, bound: str, every: int) -> tuple[list[int], list[int]]:
    """Possible wrong values below and above the key, nearest first."""
    key = figure.number.units
    if figure.kind == "year":
        steps = range(every, every * (_MAX_YEARS if every == 1 else WANTED) + 1, every)
        below = [key - step for step in steps]
        above = [key + step for step in steps if not latest or key > latest or key + step <= latest]
        return below, above
    fits = [units for units in _steps(figure) if units > 0 and units != key and _allowed(figure, units)]
    below, above = sorted((u for u in fits if u < key), reverse=True), sorted(u for u in fits if u > key)
    if bound == LOWER:  # more than 12 is more than 10 too, but need not be more than 15
        return [], above
    return (below, []) if bound == UPPER else (below, above)


def _allowed(figure: Figure, units: int) -> bool:
    number = figure.number
    if number.decimals and units < 10**number.decimals <= number.units:
        return False  # "$0.8 billion" beside "$1.9 billion"
    if not number.writable(units) or (number.decimals and units % 10 == 0 and number.units % 10):
        return False
    if units == 10**number.decimals and not number.scale and number.units != units:
        return figure.kind in ("ratio", "money")  # "one people" and "1 months" would give the key away
    if figure.kind == "percent" and figure.unit == "percent" and number.value <= 100:
        return units < int(100 * 10**number.decimals)
    return True


def _steps(figure: Figure) -> list[int]:
    key, number = figure.number.units, figure.number
    if figure.kind == "magnitude":
        return [key + step for step in range(-16, 17) if abs(step) >= 4 and key + step < 96]
    if figure.kind == "ratio":
        return list(range(1, int(figure.unit.split()[1])))
    if figure.kind == "ordinal" and key % 10 == 0 and key > _TENTH:
        return [key + step for step in range(-40, 41, 10) if key + step > 1]  # a birthday, an anniversary
    if figure.kind == "ordinal" and key % 5 == 0 and key > _TENTH:
        return [key + step for step in range(-15, 16, 5) if key + step > 1]  # 25th beside 23rd would stand out
    if figure.kind == "ordinal":
        return [key + step for step in range(-4, 5) if key + step > 1]
    if (whole := _WHOLE.get(figure.unit.lstrip("-"))) and key >= 2 * whole and key % whole == 0:
        return [whole * times for times in range(1, 2 * key // whole + 2)]
    if figure.kind == "percent" and number.decimals and number.value <= _RATE:
        return _tenths_away(figure)
    if figure.kind == "percent" and 8 <= number.value <= 100:
        return _points_away(figure)
    if figure.kind == "money" and number.decimals == 2 and not number.scale:
        return _prices_away(figure)
    if key <= 12 and not number.decimals:
        near = 2 if figure.approx else 1
        return [
            u for step in range(near, 5) for u in (key - step, key + step) if key * 3 <= u * 10 and u <= max(key * 2, 5)
        ]
    return _shares_away(figure)


_TENTH = 10
_WHOLE = {"hour": 24, "hours": 24, "month": 12, "months": 12}
"""Unit -> how many of it make a whole day or year: beside 72 hours, 29 stand out."""


def _points_away(figure: Figure) -> list[int]:
    """Percentages a few points off; round ones differ by tens."""
    key, one = figure.number.units, 10**figure.number.decimals
    grain = _grain(key)
    round_ten = grain % (10 * one) == 0
    least, most = (4, 12) if figure.approx else (3, 11)
    steps = range(least * one, (25 if round_ten else most) * one + 1)
    return [units for step in steps for units in (key - step, key + step) if _grain_fits(units, grain)]


def _tenths_away(figure: Figure) -> list[int]:
    """Rates such as 6.75 percent half a point to three points off, in steps of the key's own ending: .75, .5, .0, .1."""
    key, one = figure.number.units, 10**figure.number.decimals
    grain = next(share for share in (one // 2, one // 4, 1) if share and key % share == 0)
    least, most = max(grain, one * 4 // 10), min(3 * one, key * 8 // 10)
    return [u for step in range(least, most + 1) for u in (key - step, key + step) if u % grain == 0]


def _prices_away(figure: Figure) -> list[int]:
    """Prices such as $17.90, 6 to 30 percent off: one half as high would be no price of the same thing on the same day."""
    key = figure.number.units
    grain = 5 if key % 5 == 0 else 1
    return [u for u in range(key * 7 // 10, key * 13 // 10) if abs(u - key) * 100 >= key * 6 and _grain_fits(u, grain)]


def _shares_away(figure: Figure) -> list[int]:
    """Values 20 to 60 percent off; 25 at least where the key is itself an estimate, up to double above a bound."""
    key = figure.number.units
    grain = 1 if figure.number.decimals else _grain(key)
    top = 20 if figure.approx in LOWER_BOUNDS else 16
    stride = grain if grain * 2 * _LEAST_RUNGS <= key or grain == 1 else grain // 2
    picked = range(-(-key * 4 // 10 // stride) * stride, key * top // 10 + 1, stride)
    if len(picked) > _MOST_RUNGS:
        picked = picked[:: _uneven(len(picked) // (_MOST_RUNGS // 2))]
    least = key * (25 if figure.approx else 20)
    return [units for units in picked if abs(units - key) * 100 >= least and _grain_fits(units, stride)]


def _uneven(step: int) -> int:
    """The least step from `step` on by which not all values are round: no multiple of two or five."""
    return next(longer for longer in range(step, step + 5) if longer % 2 and longer % 5)


def _grain(units: int) -> int:
    """The roundness of a value: 125,000 is counted in steps of 5,000, 120,000 of 10,000, 123 of 1."""
    grain = 1
    while units and units % (grain * 10) == 0:
        grain *= 10
    if grain > 1 and units < grain * 10:
        return grain  # 500: a single figure and noughts
    return grain * 5 if units % (grain * 5) == 0 and units > grain * 10 else grain


def _grain_fits(units: int, grain: int) -> bool:
    """`units` is as round as the key: not less, and not rounder where that would stand out."""
    if units % grain:
        return False
    if grain > 1 and units >= grain * _EXACT:
        return units % (grain * 10) != 0  # beside $41,870, $29,000 is no bill
    return grain > 1 or units % 10 != 0 or units < 20


_EXACT = 100
"""Grains from which on a value is exact, and a rounder one stands out beside it."""


_DAY_STEPS = (3, 5, 8, 10, 12, 15, 19, 22)
_MONTH_STEPS = (2, 3, 4, 5, 7, 8, 10, 11, 13)
_DATE = lazy_pattern(
    r"(?P<month>[A-Z][a-z]+)(?P<point>\.?) (?:(?P<day>\d{1,2})\b(?!\d))?(?P<link>,? ?)(?P<year>\d{4})?$"
    r"|(?P<day2>\d{1,2}) (?P<month2>[A-Z][a-z]+)(?P<link2>,? ?)(?P<year2>\d{4})?$"
)


def dates(
    written: str, draw: random.Random, published: datetime.date | None, latest: int
) -> tuple[str, list[str]] | None:
    """The key and the options for a date or a month of a year, in order of time; None where they cannot be had.

    Nothing lies after the day of publication unless the key does.
    """
    match = _DATE.match(written)
    if match is None or (match["month"] or match["month2"]) not in MONTHS:
        return None
    month, day = MONTHS[match["month"] or match["month2"]], int(match["day"] or match["day2"] or 0)
    year = int(match["year"] or match["year2"] or latest or 2001)
    try:
        key = datetime.date(year, month, day or 1)
    except ValueError:
        return None
    if match["point"] == "." or (not (match["year"] or match["year2"]) and not day):
        return None
    if published and abs((published - key).days) < 10:
        return None  # the stem says when the report appeared
    steps = _DAY_STEPS if day else _MONTH_STEPS
    shifted = [_shifted(key, sign * step, by_day=bool(day)) for step in steps for sign in (-1, 1)]
    late = published if published and key <= published else None
    below = [d for d in shifted if d < key]
    above = [d for d in shifted if d > key and (late is None or d <= late)]
    low = min(draw.randrange(WANTED + 1), len(below))
    high = min(WANTED - low, len(above))
    chosen = [*_spread(below, WANTED - high, draw), *_spread(above, high, draw), key]
    return written, [written if d == key else _dated_like(match, d) for d in sorted(chosen)]


def _spread(values: list[datetime.date], count: int, draw: random.Random) -> list[datetime.date]:
    return [
        part[draw.randrange(len(part))]
        for number in range(count)
        if (part := values[len(values) * number // count : len(values) * (number + 1) // count])
    ]


def _shifted(day: datetime.date, step: int, *, by_day: bool) -> datetime.date:
    if by_day:
        return day + datetime.timedelta(days=step)
    months = day.year * 12 + day.month - 1 + step
    return datetime.date(months // 12, months % 12 + 1, 1)


def _dated_like(match: re.Match[str], day: datetime.date) -> str:
    name = MONTH_NAMES[day.month - 1]
    if match["day2"]:
        return f"{day.day} {name}" + (f"{match['link2']}{day.year}" if match["year2"] else "")
    text = f"{name} {day.day}" if match["day"] else f"{name} "
    return text + (f"{match['link']}{day.year}" if match["year"] else "")


def fractions(text: str, draw: random.Random) -> tuple[str, list[str]] | None:
    """The key and the options for a plain fraction, in ascending order."""
    key = (
        text.lower()
        .replace("one ", "a ")
        .replace("a-", "a ")
        .replace(" thirds", "-thirds")
        .replace(" quarters", "-quarters")
    )
    if key not in _FRACTIONS:
        return None
    others = [other for other in _FRACTIONS if other != key]
    draw.shuffle(others)
    return key, [other for other in _FRACTIONS if other == key or other in others[:WANTED]]
