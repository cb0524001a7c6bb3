"""What tells one term from another although a letter or two would do: morphemes, directions, numerals and marks that spell.

The rules are about parts of words that change the meaning wherever they stand, never about single words: an honest typo hardly
ever makes one such part of another and leaves all the rest as it was.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import permutations

_NEGATIONS = ("a", "an", "anti", "de", "dis", "il", "im", "in", "ir", "mis", "non", "un")
_BEGINNINGS = (
    ("hypo", "hyper"), ("endo", "exo", "ecto"), ("micro", "macro"), ("intra", "inter"), ("deca", "deci"), ("proto", "photo"),
    ("hex", "hept"), ("sex", "sept"), ("ses", "set"),
)  # fmt: skip
"""Beginnings that exclude each other, whatever follows; the last ones are six and seven."""
_SHORT_BEGINNINGS = (("ad", "ab"),)
"""Beginnings so short that they count only where all that follows is the same: `adduction` and `abduction`."""
_ENDINGS = (
    ("ane", "ene", "yne"),
    ("ate", "ite", "ide"), ("ine", "ide"), ("ine", "ate"), ("ile", "ite"), ("ile", "ide"), ("ose", "ase"), ("one", "ose"),
    ("ol", "al"), ("ol", "one"), ("ine", "osine", "inine"), ("in", "id"),
    ("er", "ee"), ("or", "ee"), ("ism", "ist"), ("o", "a"), ("us", "olus"),
    ("logy", "nomy"), ("cene", "gene"), ("phagia", "phasia"), ("kalemia", "calcemia"), ("kalaemia", "calcaemia"),
    ("tide", "side"), ("ctite", "gmite"), ("poly", "psony"),
    ("надцать", "дцать", "дцатый"), ("ة", ""), ("ה", ""),
)  # fmt: skip
"""Endings that tell one substance, person, field or number from another where all before them is the same."""
_ROOTS = (
    ("metre", "litre"), ("meter", "liter"), ("duct", "vect"), ("flect", "fract"), ("blast", "clast"), ("carp", "tars"),
    ("เอ็ด", "เจ็ด"),
)  # fmt: skip
"""Roots that make another term of a word wherever they stand in it."""
_DIRECTIONS = re.compile("north|south|east|west")

_UNITS = "one|two|three|four|five|six|seven|eight|nine"
_TEENS = "ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
_TEN = "(?:twen|thir|for|fif|six|seven|eigh|nine)t"
_LARGE = "hundred|thousand|(?:[mb]|tr|quadr|quint|sext|sept|oct|non|dec)illi(?:on|ard)"
_NUMERAL = re.compile(
    rf"""(?:(?:(?:{_TEN}y)?(?:{_UNITS})|{_TEENS}|{_TEN}y)(?:{_LARGE})?|{_LARGE})(?:s|ths?|fold)?
       | (?:{_TEN}y)?(?:first|second|third|fifth|eighth|ninth|twelfth)s? | {_TEN}ie(?:s|ths?)""",
    re.VERBOSE,
)
"""Words for numbers, joined or alone: `sixth` and `sixty`, `thousands` and `thousandths` are no slips of each other."""


def another_term(given: str, right: str) -> bool:
    """Whether two folded words that differ a little are two terms and no slip of each other: `nitrate` and `nitrite`."""
    if _NUMERAL.fullmatch(given) or spelling_marks(given) != spelling_marks(right):
        return True
    if any(long == prefix + short for long, short in ((given, right), (right, given)) for prefix in _NEGATIONS):
        return True
    ways, wanted = _DIRECTIONS.findall(given), _DIRECTIONS.findall(right)
    if ways != wanted and len(ways) == len(wanted):
        return True
    return _begin_apart(given, right) or _end_apart(given, right) or _roots_apart(given, right)


def spelling_marks(word: str) -> str:
    """The vowel signs and tone marks of a folded word, which spell it: those of Thai, say, and of the scripts of India."""
    if word.isascii():
        return ""
    return "".join(char for char in word if unicodedata.category(char)[0] == "M")


def _begin_apart(given: str, right: str) -> bool:
    for group in _BEGINNINGS:
        for one, other in permutations(group, 2):
            if given.startswith(one) and right.startswith(other):
                return True
    return any(
        given.startswith(one) and right == other + given[len(one) :]
        for group in _SHORT_BEGINNINGS
        for one, other in permutations(group, 2)
    )


def _end_apart(given: str, right: str) -> bool:
    return any(
        first.endswith(one) and second == first.removesuffix(one) + other
        for first, second in ((given, right), (given.removesuffix("s"), right.removesuffix("s")))
        for group in _ENDINGS
        for one, other in permutations(group, 2)
    )


def _roots_apart(given: str, right: str) -> bool:
    return any(
        one in given and given.replace(one, other) == right for group in _ROOTS for one, other in permutations(group, 2)
    )
