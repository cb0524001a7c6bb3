"""Surnames in capitals, as wires and agencies of many countries write them: "Hans MUELLER" is the Mueller of later sentences."""

from __future__ import annotations

from quizapp.generate.names.model import PERSON, Mention
from quizapp.patterns import lazy_pattern

_FEWEST = 4
"""Letters from which capitals are a name's, wherever that is not written in small ones too: shorter ones may be a body's."""
_AFTER_MC = lazy_pattern(r"(?<=\bMc)[a-z]")


def lowered(name: str) -> str:
    """A name in capitals as it is written elsewhere: "MCDONALD" -> "McDonald"."""
    return _AFTER_MC.sub(lambda letter: letter.group().upper(), name.title())


def even_capitals(mentions: list[Mention]) -> list[Mention]:
    """The mentions, those of a person's surname in capitals with the words that they have in small letters."""
    spelt = {word for m in mentions for word in m.words if not word.isupper()}
    surnames: set[str] = set()
    for mention in mentions:
        last = mention.words[-1]
        if mention.kind != PERSON or len(mention.words) == 1 or not _in_capitals(last):
            continue
        if lowered(last) in spelt or (len(last) >= _FEWEST and not mention.words[0].isupper()):
            surnames.add(last)
            mention.words = tuple(lowered(w) if w == last or _in_capitals(w) else w for w in mention.words)
    for mention in mentions:
        if len(mention.words) == 1 and mention.words[0] in surnames:
            mention.words = (lowered(mention.words[0]),)
            mention.kind = PERSON  # by itself it looked like the letters of a body
    return mentions


def _in_capitals(word: str) -> bool:
    """Whether a word is all capitals, and neither an initial nor the number of a king."""
    return len(word) > 1 and word.isupper() and word.translate(_JOINTS).isalpha() and not _ROMAN.issuperset(word)


_ROMAN = frozenset("IVXLC")
_JOINTS = str.maketrans("", "", "-’'")
