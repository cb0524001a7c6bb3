"""What one item of a set tells about another."""

from __future__ import annotations

from quizapp.generate.candidate import Candidate
from quizapp.patterns import lazy_pattern
from quizapp.text import fold

_TELLING, _FEWEST_TELLING = 40, 15
"""Characters of a quotation by which it is recognised in another stem: so many of it, or all of a shorter one."""
_TELLING_END = 28
"""Characters of its end that do so: writers like to quote the end again."""
_ADDED = " and added, “"
"""What stands in a stem between somebody's words and the rest of them."""
_BRACKETS = lazy_pattern(r" ?\[[^\]]*\]")


def tells(shown: Candidate, asked: Candidate) -> bool:
    """Whether the stem of `shown`, which has the sentence of `asked`, gives that one's key away."""
    if asked.type == "true-false" or not asked.key:
        return True
    told = f" {fold(shown.stem)} "
    return any(f" {fold(form)} " in told for form in (asked.key, *asked.accept, *asked.aliases))


def shows(one: Candidate, other: Candidate) -> bool:
    """True when the stem of `one` shows the quotation that `other` asks about."""
    return _is_in(other, one.stem)


def _is_in(candidate: Candidate, text: str) -> bool:
    """True when `text` has the quotation that `candidate` asks about, or enough of it."""
    if not text:
        return False
    told, shown = _unbracketed(candidate.quote or ""), _unbracketed(text)
    return len(told) >= _FEWEST_TELLING and (told[:_TELLING] in shown or told[-_TELLING_END:] in shown)


def _unbracketed(text: str) -> str:
    """`text` folded, without what stands in square brackets: a stem may add a surname there that the words have not."""
    return fold(_BRACKETS.sub("", text) if "[" in text else text)


def goes_on_with(one: Candidate, other: Candidate) -> bool:
    """True when the stem of `one` shows the quotation that `other` asks about as the rest of the speaker's words."""
    return one.speaker == other.speaker and _is_in(other, one.stem.partition(_ADDED)[2])


def words_asked(candidate: Candidate) -> tuple[str, ...]:
    """The words in marks that a question shows below its context, folded: two that show the same ones, and no others, are one."""
    return tuple(fold(words) for words in _IN_MARKS.findall(candidate.stem.rpartition("\n")[2]))


def share_words(one: Candidate, other: Candidate) -> bool:
    """Whether both show one part of a quotation: the end of one item's words, and what the other's go on from."""
    mine, others = ({part.rstrip(_ENDS) for part in words_asked(item)} for item in (one, other))
    return any(len(part) >= _TELLING for part in mine & others)


_ENDS = " ,.?!;:"
_IN_MARKS = lazy_pattern(r"“([^“”]+)”")


def betrays(one: Candidate, other: Candidate) -> bool:
    """True when the stem of `one` holds the key of `other`, which is about the same passage."""
    if other.type == "matching":
        return False
    if other.type == "true-false" and not other.speaker:
        return False
    key = fold(other.speaker or other.key)
    if not key or f" {key} " not in f" {fold(one.stem)} ":
        return False
    if not other.quote:
        return True
    shown = _unbracketed(f"{one.stem} {' '.join(one.distractors)}")
    return (
        _unbracketed(other.quote)[:_TELLING] in shown
    )  # another line of the same speaker tells nothing about this one
