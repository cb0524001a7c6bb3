"""Slips of the keyboard: which differences between two folded answers are forgiven, and which make another word."""

from __future__ import annotations

import re

from quizapp.quiz.grading.terms import another_term, one_numeral

_LONG = 9
"""Characters of an answer whose words of four letters have room for a slip."""
_SYLLABLES = re.compile("[\u1100-\u139f\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\U00020000-\U0003ffff]")
"""Signs that stand for a syllable or a word, as in Chinese, Japanese, Korean and Amharic: another one is no slip."""
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
    if one_numeral(given, right):
        return 1
    if _ROMAN.fullmatch(right):
        return None
    if len(right) == 4 and in_long_answer:
        edits = 1 if distance(given, right, 1) == 1 and not _replaced(given, right) else 2
        allowed = 1
    else:
        allowed = 0 if len(right) < 5 else 1 if len(right) <= 8 else 2
        edits = distance(given, right, allowed)
    return edits if edits <= allowed and not another_term(given, right) else None


def _replaced(given: str, right: str) -> bool:
    """Whether letters were put in place of others: Iran and Iraq differ so."""
    return len(given) == len(right) and sorted(given) != sorted(right)


def distance(first: str, second: str, cutoff: int) -> int:
    """Edits between two texts, a swap of neighbours counting as one; `cutoff + 1` for anything above `cutoff`."""
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - only a reply that misses needs it

    return OSA.distance(first, second, score_cutoff=cutoff)
