"""Typed words: what counts as the same answer, and which slips of the keyboard are forgiven.

Case, accents, punctuation, spacing and a leading article are folded away first (`quizapp.answers.fold_answer`). What
remains different is forgiven only as a small slip inside a word, and only where it cannot be another answer.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import cast

from quizapp.answers import fold_both, spaced, starred, unpointed, wordings
from quizapp.model.item import Cloze, ShortAnswer
from quizapp.model.response import Response
from quizapp.quiz.grading.grade import Grade, Part, from_parts
from quizapp.quiz.grading.slips import distance, slips_between

_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_LEAD = re.compile(
    r"^(?:(?:it|that|this|he|she) (?:is|was)|its|they (?:are|were)|(?:in|at|on|by)(?: the)?"
    r"|mr|mrs|ms|dr|sir|president|prime minister) (?=\S)"
)
"""What people write before an answer, folded: `it is Lima`, `it is the Andes`, `in Lima`, `President Lincoln`."""
_ARTICLE = re.compile(
    r"^(?:the|an?(?! (?:or|and) )) (?=[\w%$€£¥])"
)  # the a of `a + b` is no article, nor that of `a or b`
_FOLDING = 6
"""Edits that folding may make in a short answer: an article, an accent, a point or two."""
_PREFIX = re.compile("[a-z]{2,}-")
"""The beginning of a word as a dictionary gives it, `un-`; its hyphen is no sign as that of `Cl-` is."""


def grade_typed(item: ShortAnswer | Cloze, response: Response, known: Collection[str] = ()) -> Grade:
    """The grade of a typed item; see the function of its type."""
    if isinstance(item, Cloze):
        return grade_cloze(item, cast(Sequence[str], response), known)
    return grade_short_answer(item, cast(str, response), known)


def grade_short_answer(item: ShortAnswer, response: str, known: Collection[str] = ()) -> Grade:
    """All or nothing; `known` are other answers that the reply may have meant."""
    others = (*item.reject, *known)
    right, note = matches(response, (item.key, *item.accept), others)
    if right:
        return Grade(1.0, note=note)
    folded = spaced(_folded(response)[0])
    feedback = tuple(text for answer, text in item.feedback.items() if spaced(_folded(answer)[0]) == folded)
    return Grade(0.0, note=note, feedback=feedback)


def grade_cloze(item: Cloze, response: Sequence[str], known: Collection[str] = ()) -> Grade:
    """The share of gaps that are filled rightly; each gap weighs the same. `known` is that of `grade_short_answer`.

    What is chosen from a list is right as it stands there or not at all: `its` may be offered beside `it's`.
    """
    gaps = item.gaps
    replies = [*response, *[""] * len(gaps)][: len(gaps)]
    parts, notes = [], []
    for number, (accepted, reply) in enumerate(zip(gaps, replies, strict=True), 1):
        if item.distractors:
            right, note = reply in accepted, None
        else:
            right, note = matches(reply, accepted, (*(gap[0] for gap in gaps if gap is not accepted), *known))
        parts.append(Part(f"gap {number}", reply, accepted[0], right))
        notes.append(note)
    return from_parts(parts, "; ".join(note for note in notes if note) or None)


def matches(reply: str, accepted: Sequence[str], known: Collection[str] = ()) -> tuple[bool, str | None]:
    """Whether `reply` is one of the `accepted` answers, and a note where it was a near miss.

    `known` are answers to other questions: a reply that is one of them, or as near to one of them as to the right
    answer, is not forgiven.
    """
    targets = {form: answer for answer in reversed(accepted) for form in _forms(answer)}
    folded, kept = _folded(reply)
    if not folded or not targets:
        return False, None
    bare_keys = (_folded(answer, key=True)[0] for answer in accepted)
    if spaced(folded) in targets or spaced(kept) in targets or unpointed(folded) in bare_keys:
        return True, None
    right, note = _forgiven(spaced(folded), targets, known)
    plain = _LEAD.sub("", folded)
    if not right and (product := starred(reply)) != reply:
        return matches(product, accepted, known)
    if right or plain == folded or spaced(folded) in _near(folded, known, 0):
        return right, note
    bare = spaced(_ARTICLE.sub("", plain))
    return (True, None) if bare in targets or spaced(plain) in targets else _forgiven(bare, targets, known)


def _forgiven(folded: str, targets: Mapping[str, str], known: Collection[str]) -> tuple[bool, str | None]:
    """`matches` for a reply that is none of the `targets` (folded form -> answer) as it stands."""
    near = min(((found, form) for form in targets if (found := slips_between(folded, form)) is not None), default=None)
    if near is None:
        return False, None
    slips, form = near
    others = _near(folded, known, slips) - targets.keys()
    if folded in others:
        return False, None
    if _nearest(folded, others, slips) <= slips:
        return False, f"too near another answer; the right spelling is {targets[form]}"
    return True, f"spelling: {targets[form]}"


def _folded(text: str, *, key: bool = False) -> tuple[str, str]:
    """`text` without its article, and with it."""
    without, kept = (_THOUSANDS.sub("", form) or text.strip() for form in fold_both(text, key=key))
    return without, kept


def _forms(answer: str) -> Iterator[str]:
    """What may be typed for a right answer, folded."""
    for wording in (answer, *wordings(answer)):
        folded, kept = map(spaced, _folded(wording, key=True))
        yield folded
        yield unpointed(folded)  # who writes points at all must write the right ones
        yield kept
    if _PREFIX.fullmatch(answer):
        yield answer.rstrip("-")


def _near(reply: str, known: Iterable[str], slips: int) -> set[str]:
    """The folded forms of the known answers that can be near; folding all of a large bank would be felt."""
    most = slips + _FOLDING
    return {spaced(_folded(answer)[0]) for answer in known if distance(reply, answer.casefold(), most) <= most}


def _nearest(reply: str, others: Collection[str], cutoff: int) -> int:
    return min((distance(reply, other, cutoff) for other in others), default=cutoff + 1)
