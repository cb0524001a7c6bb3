"""Finding the figures of a sentence, each with its exact span, its unit and the words that belong to it."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet

from quizapp.generate.facts.quantities import lists, special
from quizapp.generate.facts.quantities.figure import NUMBER_WORDS, PERCENT, Figure, finish
from quizapp.generate.facts.quantities.numbers import Number, read, read_word, scaled
from quizapp.generate.facts.quantities.special import TOKEN
from quizapp.generate.facts.quantities.tallies import tally
from quizapp.generate.facts.quantities.victims import counted_people
from quizapp.generate.passage.lists import MONTH_NAMES, STOP
from quizapp.patterns import lazy_pattern

_PLAIN_WORDS = [*lists.UNIT_WORDS[2:], *lists.TEN_WORDS]
_FIRST_WORDS = sorted({*_PLAIN_WORDS, *lists.ORDINAL_WORDS[3:13], "one", "a", "half"})


def _by_letter() -> str:
    """The words by first letter: a scan then tries a handful of branches a character instead of forty."""
    letters = sorted({word[0] for word in _FIRST_WORDS} - {"o", "a", "h"})
    tails = {letter: "|".join(word[1:] for word in _FIRST_WORDS if word[0] == letter) for letter in letters}
    return "|".join(rf"[{letter.upper()}{letter}](?:{tail})\b" for letter, tail in tails.items())


_ANCHOR = lazy_pattern(rf"[$£€¥₹₦₩₱₺₪₫₴₽]|\d|{_by_letter()}|Rs\b|(?:one|a)[ -](?:third|quarter)\b|half of\b")
_SYMBOL = lazy_pattern(r"[$£€¥₹₦₩₱₺₪₫₴₽\d]")
_SPELT = frozenset(form for word in _FIRST_WORDS[1:] for form in (word, word.capitalize())) - {"one", "One"} | {
    "quarter",
    "quarters",
    "thirds",
}
_SPELT_SMALL = frozenset(word.lower() for word in _SPELT)
_DIGITS = lazy_pattern(r"\d{1,15}(?:,\d{2,3}){0,5}(?:\.\d{1,4})?")
_WORD_NUMBER = lazy_pattern(rf"(?:{NUMBER_WORDS})\b")
_CURRENCY = lazy_pattern(r"(?:US|NZ|HK|[ACSR])?\$ ?|[£€¥₹₦₩₱₺₪₫₴₽]|Rs\.? ?")
_SCALE = lazy_pattern(r"[ -](hundred|thousand|million|billion|trillion|lakh|crore|dozen)\b(?!s)|(mn|bn|tn|m|k|b)\b")
_COMPOUND = lazy_pattern(r"-([a-z]+)(-old|-long|-high|-wide|-deep|-tall|-strong)?\b")
_PART_OF = lazy_pattern(r" (?:out )?of (?:the |its |their )?\d[\d,]{0,9}(?= )")
_MAGNITUDE = lazy_pattern(r"\b[Mm]agnitude(?: of)?[ -]$")
_UNIT_KINDS = {
    **dict.fromkeys(lists.TIME_UNITS, "duration"),
    **dict.fromkeys(lists.MEASURES, "measure"),
    **{word.rstrip("s"): "money" for word in lists.CURRENCY_WORDS},
}
_SECOND_DAY = lazy_pattern(
    rf"\b(?:{'|'.join(MONTH_NAMES)}|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.) \d{{1,2}}(?: and | or | to |, )$"
)
_LONGEST_DAY = 20
"""Characters of a month, a day and what joins it to another day of that month."""
MAX_FIGURES = 12
"""A sentence with more figures than this is a table or a list, and is left alone."""


_CLOCK = lazy_pattern(r"\d{1,2}[.:]\d{2} (?=[A-Z])")
"""The time of an entry in a running report, which counts nothing: "11.24 Many voters complained"."""


def has_figure(text: str, words: AbstractSet[str]) -> bool:
    """Whether `text`, whose `small_words` are `words`, may hold a figure: a cheap gate."""
    if _SYMBOL.search(text) is not None:
        return True
    return not _SPELT_SMALL.isdisjoint(words) and not _SPELT.isdisjoint(text.replace("-", " ").split())


def figures(text: str) -> list[Figure]:
    """The figures of a sentence in order, without overlaps; empty where there are too many to be prose, or one is torn."""
    if _TORN.search(text):
        return []
    found: list[Figure] = []
    clock = _CLOCK.match(text)
    position, seen = clock.end() if clock else 0, 0
    while (anchor := _ANCHOR.search(text, position)) is not None:
        seen += 1
        if seen > MAX_FIGURES:
            return []
        figure = _figure(text, anchor.start())
        if figure is None:
            position = _skip(text, anchor.end())
            continue
        found.append(figure)
        position = max(figure.end, anchor.end())
    return found


_TORN = lazy_pattern(r"(?<![\d.,])\d{1,3}, \d{3}\b(?!,\d)")
"""Thousands behind a comma and a space, or two figures: "Some 1, 500 troops"."""
_REST = lazy_pattern(r"[\w,.]*")


def _skip(text: str, position: int) -> int:
    match = _REST.match(text, position)
    return match.end() if match else position


def _figure(text: str, start: int) -> Figure | None:
    date = special.date(text, start)
    if date is not None:
        return date
    if _SECOND_DAY.search(text, max(0, start - _LONGEST_DAY), start):
        return None  # "the April 11 and 26 local elections"
    money = _CURRENCY.match(text, start)
    if (
        start
        and (text[start - 1].isalnum() or text[start - 1] in ".,-/:+#&@_–'’")
        and text[max(0, start - 10) : start]
        not in (
            "magnitude-",
            "Magnitude-",
        )
    ):
        return _foreign_money(text, start) if money else None
    if money:
        return _money(text, start, money.end())
    return (
        tally(text, start)
        or special.versus(text, start)
        or special.ratio(text, start)
        or special.fraction(text, start)
        or special.ordinal(text, start)
        or _plain(text, start)
    )


def _foreign_money(text: str, start: int) -> Figure | None:
    for code in ("US", "NZ", "HK", "A", "C", "S"):
        begin = start - len(code)
        if begin >= 0 and text.startswith(code, begin) and not (begin and text[begin - 1].isalnum()):
            money = _CURRENCY.match(text, begin)
            return _money(text, begin, money.end()) if money else None
    return None


def _money(text: str, start: int, digits: int) -> Figure | None:
    match = _DIGITS.match(text, digits)
    number = read(match.group()) if match else None
    if match is None or number is None:
        return None
    number, end = _with_scale(text, match.end(), number, attached=True)
    if end < len(text) and (text[end].isalnum() or text[end] == "-"):
        return Figure("other", start, end, number)
    prefix, suffix = text[start:digits], text[match.end() : end]
    if start and text[start - 1] == "\\":  # Markdown's escape of a dollar sign goes with it
        start -= 1
    return finish(text, Figure("money", start, end, number, prefix, suffix, unit="money " + prefix.strip()))


def _with_scale(text: str, end: int, number: Number, *, attached: bool) -> tuple[Number, int]:
    scale = _SCALE.match(text, end)
    if scale is None or (scale.group(2) and not attached):
        return number, end
    return scaled(number, scale.group(1) or scale.group(2)), scale.end()


def _plain(text: str, start: int) -> Figure | None:
    match = _DIGITS.match(text, start)
    number = read(match.group()) if match else None
    if match is None:
        match = _WORD_NUMBER.match(text, start)
        number = read_word(match.group()) if match else None
    if match is None or number is None:
        return None
    year = special.year(text, start, match)
    if year is not None:
        return year
    number_end = match.end()
    magnitude = _MAGNITUDE.search(text[max(0, start - 24) : start])
    if magnitude and number.decimals == 1:
        return Figure("magnitude", start, number_end, number, unit="magnitude")
    number, end = _with_scale(text, number_end, number, attached=False)
    suffix = text[number_end:end]
    if end < len(text) and (text[end].isalnum() or text[end] in "'’/:"):
        return Figure("other", start, end, number)
    figure = _with_unit(text, Figure("other", start, end, number, suffix=suffix))
    return finish(text, figure)


def _with_unit(text: str, bare: Figure) -> Figure:
    """`bare` with its unit taken in, or with the noun that it counts found."""
    percent = PERCENT.match(text, bare.end)
    if percent:
        unit = "points" if "point" in percent.group() else "percent"
        return _grown(text, bare, percent.end(), "percent", unit)
    compound = _COMPOUND.match(text, bare.end)
    if compound:
        return _compound(text, bare, compound)
    part = _PART_OF.match(text, bare.end)  # "183 of the 276 seats" counts seats
    nouns = _noun(text, part.end() if part else bare.end)
    if nouns is None:
        return counted_people(text, bare)
    noun, noun_end, single = nouns
    kind = _UNIT_KINDS.get(noun) if single and not part else None
    if kind:
        return _grown(text, bare, noun_end, kind, f"money {noun}" if kind == "money" else noun)
    return Figure("count", bare.start, bare.end, bare.number, "", bare.suffix, noun, noun_end=noun_end)


def _grown(text: str, bare: Figure, end: int, kind: str, unit: str) -> Figure:
    suffix = bare.suffix + text[bare.end : end]
    return Figure(kind, bare.start, end, bare.number, bare.prefix, suffix, unit)


def _compound(text: str, bare: Figure, compound: re.Match[str]) -> Figure:
    unit, tail = compound.group(1), compound.group(2)
    if tail == "-old":
        return Figure("age", bare.start, compound.end(), bare.number, unit="age")
    known = unit in lists.TIME_UNITS or unit in lists.MEASURES or unit in lists.LOOSE_UNITS
    if (tail and tail != "-long") or not known or text[compound.end() : compound.end() + 1] == "-":
        return bare
    return _grown(text, bare, compound.end(), "compound", "-" + unit)


def _noun(text: str, position: int) -> tuple[str, int, bool] | None:
    """The head of the plural noun phrase after a number, in the singular; where it ends; whether it stands alone."""
    found: tuple[str, int, bool] | None = None
    for count in range(4):
        token = TOKEN.match(text, position)
        if token is None:
            break
        word = token.group(1).rstrip(".")
        if word.lower() in STOP or (found and not word[0].islower()):
            break
        if token.group(2):
            return None  # "12 states' governors": what is counted comes later
        position = token.start(1) + len(word)
        if _plural(word):
            found = (_singular(word), position, count == 0)
        elif found:
            break
        if text[position : position + 1] not in (" ", ""):
            break
    return found


def _plural(word: str) -> bool:
    if (
        word in lists.IRREGULAR_PLURALS
        or word in lists.CURRENCY_WORDS
        or word in ("km", "kg", "mm", "cm", "mph", "kph", "MW", "GW", "kW")
    ):
        return True
    plain = word[-1] == "s" and word[-2:] not in ("ss", "us", "is") and word[1:].islower()
    return plain and word.lower() not in lists.NOT_PLURALS


def _singular(word: str) -> str:
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word == "feet":
        return "foot"
    return word[:-1] if word[-1] == "s" else word
