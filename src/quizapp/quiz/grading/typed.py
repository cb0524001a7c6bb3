"""Typed words: what counts as the same answer, and which slips of the keyboard are forgiven.

Case, accents, punctuation, spacing and a leading article are folded away first (`quizapp.answers.fold_answer`). What
remains different is forgiven only as a small slip inside a word, and only where it cannot be another answer.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import cast

from quizapp.answers import fold_answer, unpointed
from quizapp.model.item import Cloze, ShortAnswer
from quizapp.model.response import Response
from quizapp.quiz.grading.grade import Grade, Part, from_parts

_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_LEAD = re.compile(
    r"^(?:(?:it|that|this|he|she) (?:is|was)|its|they (?:are|were)|(?:in|at|on|by)(?: the)?"
    r"|mr|mrs|ms|dr|sir|president|prime minister) (?:(?:the|an?) (?=[\w%$€£¥]))?(?=\S)"  # no article: the a of `a + b`
)
"""What people write before an answer, folded: `it is Lima`, `it is the Andes`, `in Lima`, `President Lincoln`."""
_FOLDING = 6
"""Edits that folding may make in a short answer: an article, an accent, a point or two."""
_LONG = 9
"""Characters of an answer whose words of four letters have room for a slip."""
_PREFIX = re.compile("[a-z]{2,}-")
"""The beginning of a word as a dictionary gives it, `un-`; its hyphen is no sign as that of `Cl-` is."""
_SYLLABLES = re.compile("[\u1100-\u139f\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\U00020000-\U0003ffff]")
"""Signs that stand for a syllable or a word, as in Chinese, Japanese, Korean and Amharic: another one is no slip."""
_NEGATIONS = ("a", "an", "anti", "de", "dis", "il", "im", "in", "ir", "mis", "non", "un")


def grade_typed(item: ShortAnswer | Cloze, response: Response, known: Collection[str] = ()) -> Grade:
    """The grade of a typed item; see the function of its type."""
    if isinstance(item, Cloze):
        return grade_cloze(item, cast(Sequence[str], response))
    return grade_short_answer(item, cast(str, response), known)


def grade_short_answer(item: ShortAnswer, response: str, known: Collection[str] = ()) -> Grade:
    """All or nothing; `known` are other answers that the reply may have meant."""
    others = (*item.reject, *known)
    right, note = matches(response, (item.key, *item.accept), others)
    if right:
        return Grade(1.0, note=note)
    folded = _folded(response)
    feedback = tuple(text for answer, text in item.feedback.items() if _folded(answer) == folded)
    return Grade(0.0, note=note, feedback=feedback)


def grade_cloze(item: Cloze, response: Sequence[str]) -> Grade:
    """The share of gaps that are filled rightly; each gap weighs the same.

    What is chosen from a list is right as it stands there or not at all: `its` may be offered beside `it's`.
    """
    gaps = item.gaps
    replies = [*response, *[""] * len(gaps)][: len(gaps)]
    parts, notes = [], []
    for number, (accepted, reply) in enumerate(zip(gaps, replies, strict=True), 1):
        if item.distractors:
            right, note = reply in accepted, None
        else:
            right, note = matches(reply, accepted, tuple(gap[0] for gap in gaps if gap is not accepted))
        parts.append(Part(f"gap {number}", reply, accepted[0], right))
        notes.append(note)
    return from_parts(parts, "; ".join(note for note in notes if note) or None)


def matches(reply: str, accepted: Sequence[str], known: Collection[str] = ()) -> tuple[bool, str | None]:
    """Whether `reply` is one of the `accepted` answers, and a note where it was a near miss.

    `known` are answers to other questions: a reply that is one of them, or as near to one of them as to the right
    answer, is not forgiven.
    """
    folded = _folded(reply)
    targets = {form: answer for answer in reversed(accepted) for form in _forms(answer)}
    if not folded or not targets:
        return False, None
    if folded in targets or unpointed(folded) in map(_folded, accepted):
        return True, None
    right, note = _forgiven(folded, targets, known)
    plain = _LEAD.sub("", folded)
    if right or plain == folded or folded in _near(folded, known, 0):
        return right, note
    return (True, None) if plain in targets else _forgiven(plain, targets, known)


def _forgiven(folded: str, targets: Mapping[str, str], known: Collection[str]) -> tuple[bool, str | None]:
    """`matches` for a reply that is none of the `targets` (folded form -> answer) as it stands."""
    near = min(((slips, form) for form in targets if (slips := _slips(folded, form)) is not None), default=None)
    if near is None:
        return False, None
    slips, form = near
    others = _near(folded, known, slips) - targets.keys()
    if folded in others:
        return False, None
    if _nearest(folded, others, slips) <= slips:
        return False, f"too near another answer; the right spelling is {targets[form]}"
    return True, f"spelling: {targets[form]}"


def _folded(text: str) -> str:
    return _THOUSANDS.sub("", fold_answer(text)) or text.strip()


def _forms(answer: str) -> Iterator[str]:
    """What may be typed for a right answer, folded."""
    folded = _folded(answer)
    yield folded
    yield unpointed(folded)  # who writes points at all must write the right ones
    if _PREFIX.fullmatch(answer):
        yield answer.rstrip("-")


def _slips(reply: str, answer: str) -> int | None:
    """How many forgivable slips lead from `answer` to `reply`; None where the difference is more than that.

    Allowed are one edit (a letter more, less, other, or two swapped) in a word of 5 to 8 letters and two in a longer
    one, at most two in the whole answer; in a word of 4 letters within an answer of 9 or more characters a letter more or
    less, or two swapped. Words with a digit must be equal. A word's first letter must stand, for
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
    if any(long == prefix + short for long, short in ((given, right), (right, given)) for prefix in _NEGATIONS):
        return None
    if len(right) == 4 and in_long_answer:
        return 1 if _distance(given, right, 1) == 1 and not _replaced(given, right) else None
    allowed = 0 if len(right) < 5 else 1 if len(right) <= 8 else 2
    edits = _distance(given, right, allowed)
    return edits if edits <= allowed else None


def _replaced(given: str, right: str) -> bool:
    """Whether letters were put in place of others: Iran and Iraq differ so."""
    return len(given) == len(right) and sorted(given) != sorted(right)


def _near(reply: str, known: Iterable[str], slips: int) -> set[str]:
    """The folded forms of the known answers that can be near; folding all of a large bank would be felt."""
    most = slips + _FOLDING
    return {_folded(answer) for answer in known if _distance(reply, answer.casefold(), most) <= most}


def _nearest(reply: str, others: Collection[str], cutoff: int) -> int:
    return min((_distance(reply, other, cutoff) for other in others), default=cutoff + 1)


def _distance(first: str, second: str, cutoff: int) -> int:
    """Edits between two texts, a swap of neighbours counting as one; `cutoff + 1` for anything above `cutoff`."""
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - only a reply that misses needs it

    return OSA.distance(first, second, score_cutoff=cutoff)
