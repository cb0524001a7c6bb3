"""Typed words: what counts as the same answer, and which slips of the keyboard are forgiven.

Case, accents, punctuation, spacing and a leading article are folded away first (`quizapp.answers.fold_answer`). What
remains different is forgiven only as a small slip inside a word, and only where it cannot be another answer.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import cast

from quizapp.answers import bracketed_apart, fold_both, fold_key, retyped, spaced, unpointed, wordings
from quizapp.model.item import Cloze, ShortAnswer
from quizapp.model.response import Response
from quizapp.quiz.grading.grade import Grade, Part, from_parts
from quizapp.quiz.grading.slips import distance, slips_between
from quizapp.text import seen

_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_PARTED = re.compile(r"(?<![\d.,])(?<!\d\s)\d{1,3}(?:\s\d{3})+(?![.,]?\d|\s\d)")
"""A number whose thousands are parted by spaces, `1 000 000`."""
_LEAD = re.compile(
    r"^(?:(?:it|that|this|he|she) (?:is|was)|its|they (?:are|were)|(?:in|on|by|at(?! (?:least|most|all)$))(?: the)?) (?=\S)"
)
"""What people write before an answer, folded: `it is Lima`, `it is the Andes`, `in Lima`."""
_TITLE = re.compile(r"^(?:mr|mrs|ms|dr|sir|president|prime minister) (?=\S)")
"""What they write before a name, unless it has an article: `President Lincoln`, but `Dr. Who` is none of The Who."""
_JOINED = re.compile(r"\W*[^\W\d_]+[-‐‑](?=\w)")
"""A first word that a hyphen joins to the next one: `by-product`, `in-visible`."""
_COMMAND = re.compile(r"[a-z][\w./-]*(?: \S+)*? -[A-Za-z]{2}")
_FLAG = re.compile(r"(?<![\w-])-+[a-z][\w-]*")
"""A command with flags of several letters: its hyphens are no punctuation, as they are in `Paris -Dakar`."""
_ARTICLE = re.compile(
    r"^(?:the|an?(?! (?:or|and) )) (?=[\w%$€£¥])"
)  # the a of `a + b` is no article, nor that of `a or b`
_LAST_SIGN = re.compile(r"(?:(?<=\s)(?:\.|~|\*)|\.\.)\s*$")
"""What may end a command as a word of its own; `cd..` is `cd ..`."""
_DASHES = ("-", "−", "–", "⁻")
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
    accepted = [
        answer
        for answer in accepted
        if (not _COMMAND.match(answer) or _flags(answer) == _flags(reply)) and not bracketed_apart(answer, reply)
    ]
    targets = {form: answer for answer in reversed(accepted) for form in _forms(answer)}
    folded, kept = _folded(reply)
    if not folded or not targets:
        return False, None
    if last := _LAST_SIGN.search(reply):
        whole = f"{spaced(folded)} {last.group().rstrip()}"
        if whole in targets or whole in (spaced(fold_key(other)) for other in known):
            return whole in targets, None
    bare_keys = (_folded(answer, key=True)[0] for answer in accepted)
    if spaced(folded) in targets or spaced(kept) in targets or unpointed(folded) in bare_keys:
        return True, None
    if reply.rstrip()[-1:] in _DASHES and f"{spaced(folded)} -" in targets:
        return True, None  # the charge of an ion in small letters: `hcoo-`
    right, note = _forgiven(spaced(folded), targets, known)
    if any(matches(other, accepted, known) == (True, None) for other in retyped(reply)):
        return True, None
    if right:
        return right, note
    plain = "" if _JOINED.match(reply) else _LEAD.sub("", folded)
    if not plain or plain == folded:
        plain = _TITLE.sub("", folded)
        targets = {form: answer for form, answer in targets.items() if not _ARTICLE.match(answer.casefold())}
    if plain == folded or not targets or _meant(folded, known):
        return right, note
    bare = spaced(_ARTICLE.sub("", plain))
    return (True, None) if bare in targets or spaced(plain) in targets else _forgiven(bare, targets, known)


def _meant(folded: str, known: Iterable[str]) -> bool:
    """Whether a reply is a known answer with all its words, which may be written as one: `in visible`."""
    joined = folded.replace(" ", "")
    return spaced(folded) in _near(folded, known, 0) or joined in _near(joined, known, 0)


def _flags(text: str) -> list[str]:
    return _FLAG.findall(text.casefold().replace("—", "--").replace("–", "-").replace("−", "-"))


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
    text = _PARTED.sub(lambda found: "".join(found.group().split()), text)
    without, kept = (_THOUSANDS.sub("", form) or seen(text) for form in fold_both(text, key=key))
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
