"""Slips of the keyboard: which differences between two folded answers are forgiven, and which make another word."""

from __future__ import annotations

import re
from itertools import permutations

_LONG = 9
"""Characters of an answer whose words of four letters have room for a slip."""
_SYLLABLES = re.compile("[\u1100-\u139f\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\U00020000-\U0003ffff]")
"""Signs that stand for a syllable or a word, as in Chinese, Japanese, Korean and Amharic: another one is no slip."""
_NEGATIONS = ("a", "an", "anti", "de", "dis", "il", "im", "in", "ir", "mis", "non", "un")
_OPPOSED = (("hypo", "hyper"), ("endo", "exo"), ("micro", "macro"), ("intra", "inter"))
_ENDINGS = (("ane", "ene", "yne"), ("ate", "ite", "ide"), ("ol", "al"))
"""Beginnings and endings of terms that tell one substance, place or measure from another."""

_NUMBERS = frozenset(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    " twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion first second third fourth"
    " fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth"
    " nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth thousandth millionth"
    " billionth trillionth twenties thirties forties fifties sixties seventies eighties nineties".split()
)
"""Words for numbers: `sixth` and `sixty` are one letter apart, but no slip of each other."""
_ROMAN = re.compile("(?=.)m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})")
"""Roman numbers: Henry VII is not Henry VIII."""


def slips_between(reply: str, answer: str) -> int | None:
    """How many forgivable slips lead from `answer` to `reply`; None where the difference is more than that.

    Allowed are one edit (a letter more, less, other, or two swapped) in a word of 5 to 8 letters and two in a longer
    one, at most two in the whole answer; in a word of 4 letters within an answer of 9 or more characters a letter more or
    less, or two swapped. Words with a digit and Roman numbers must be equal. A word's first letter must stand, for
    slips there are rare (Yannakoudakis and Fawthrop 1983) and names such as Gambia and Zambia differ by it.
    """
    if reply.replace(" ", "") == answer.replace(" ", ""):
        return 0 if not any(char.isdigit() for char in answer) else None
    pairs = list(zip(reply.split(), answer.split(), strict=False))
    if len(reply.split()) != len(answer.split()):
        return None
    total = 0
    for given, right in pairs:
        if given == right:
            continue
        edits = _word_slips(given, right, len(answer) >= _LONG)
        if edits is None:
            return None
        total += edits
    return total if total <= 2 else None


def _word_slips(given: str, right: str, in_long_answer: bool) -> int | None:
    if given[0] != right[0] or any(char.isdigit() for char in given + right) or _SYLLABLES.search(right):
        return None
    if given in _NUMBERS or _ROMAN.fullmatch(right):
        return None
    if any(long == prefix + short for long, short in ((given, right), (right, given)) for prefix in _NEGATIONS):
        return None
    if _opposed(given, right):
        return None
    if len(right) == 4 and in_long_answer:
        return 1 if distance(given, right, 1) == 1 and not _replaced(given, right) else None
    allowed = 0 if len(right) < 5 else 1 if len(right) <= 8 else 2
    edits = distance(given, right, allowed)
    return edits if edits <= allowed else None


def _opposed(given: str, right: str) -> bool:
    """Whether two words differ by what tells terms apart: `hypothermia` and `hyperthermia`, `nitrate` and `nitrite`."""
    for one, other in _OPPOSED:
        if (given.startswith(one) and right.startswith(other)) or (given.startswith(other) and right.startswith(one)):
            return True
    given, right = given.removesuffix("s"), right.removesuffix("s")
    stems = (
        (given.removesuffix(one), right.removesuffix(other))
        for endings in _ENDINGS
        for one, other in permutations(endings, 2)
        if given.endswith(one) and right.endswith(other)
    )
    return any(first == second for first, second in stems)


def _replaced(given: str, right: str) -> bool:
    """Whether letters were put in place of others: Iran and Iraq differ so."""
    return len(given) == len(right) and sorted(given) != sorted(right)


def distance(first: str, second: str, cutoff: int) -> int:
    """Edits between two texts, a swap of neighbours counting as one; `cutoff + 1` for anything above `cutoff`."""
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - only a reply that misses needs it

    return OSA.distance(first, second, score_cutoff=cutoff)
