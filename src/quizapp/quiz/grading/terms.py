"""What tells one term from another although a letter or two would do: morphemes, directions, numerals and marks that spell.

The rules are about parts of words that change the meaning wherever they stand. Where an honest slip would often make one such
part of another (`definate`, `protocal`), they hold only beside the stems that have both (`stems`).
"""

from __future__ import annotations

import re
import unicodedata
from itertools import permutations

from quizapp.quiz.grading import stems

_NEGATIONS = ("an", "anti", "de", "dis", "il", "im", "in", "ir", "mis", "non", "un")
_BEGINNINGS = (
    ("hypo", "hyper"), ("endo", "exo", "ecto"), ("micro", "macro"), ("intra", "inter"), ("proto", "photo"),
    ("hex", "hept"), ("sex", "sept"), ("ses", "set"),
)  # fmt: skip
"""Beginnings that exclude each other, whatever follows; the last ones are six and seven."""
_SHORT_BEGINNINGS = ((("ad", "ab"), ""), (("deca", "deci"), "met|lit|gram|newton|joule|pascal"))
"""Beginnings that count only where all that follows is the same, and begins so: `adduction` and `abduction`, not `decimal`."""
_ENDINGS = (
    (("ane", "ene", "yne"), stems.CARBONS),
    (("ate", "ite", "ide"), stems.SALTS),
    (("ine", "ide"), stems.AMINES), (("ine", "ate"), stems.AMINES),
    (("ile", "ite"), stems.NITRILES), (("ile", "ide"), stems.NITRILES),
    (("ose", "ase"), stems.SUGARS), (("one", "ose"), stems.KETONES),
    (("ol", "al"), stems.ALCOHOLS), (("ol", "one"), stems.HYDROXYLS),
    (("er", "ee"), stems.PARTIES), (("or", "ee"), stems.PARTIES), (("o", "a"), stems.GENDERED),
    *((group, stems.ANY) for group in (
        ("ine", "osine", "inine"), ("in", "id"), ("ism", "ist"), ("us", "olus"),
        ("logy", "nomy"), ("cene", "gene"), ("phagia", "phasia"), ("kalemia", "calcemia"), ("kalaemia", "calcaemia"),
        ("tide", "side"), ("ctite", "gmite"), ("poly", "psony"),
        ("надцать", "дцать", "дцатый"), ("ة", ""), ("ה", ""),
    )),
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


def one_numeral(given: str, right: str) -> bool:
    """Whether two folded words are one word for a number, once in the singular and once in the plural: `tens` and `ten`."""
    short, long = sorted((given, right), key=len)
    return long == f"{short}s" and _NUMERAL.fullmatch(short) is not None


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
        given.startswith(one) and right == other + given[len(one) :] and re.match(follows, given[len(one) :])
        for group, follows in _SHORT_BEGINNINGS
        for one, other in permutations(group, 2)
    )


def _end_apart(given: str, right: str) -> bool:
    return any(
        first.endswith(one)
        and second == (stem := first.removesuffix(one)) + other
        and stems_with_both.fullmatch(stem) is not None
        for first, second in ((given, right), (given.removesuffix("s"), right.removesuffix("s")))
        for group, stems_with_both in _ENDINGS
        for one, other in permutations(group, 2)
    )


def _roots_apart(given: str, right: str) -> bool:
    return any(
        one in given and given.replace(one, other) == right for group in _ROOTS for one, other in permutations(group, 2)
    )
