"""Sentences whose subject is a part, or another one, of what only the sentence before names: "A third are older"."""

from __future__ import annotations

from collections.abc import Collection

from quizapp.generate.passage.definite import GAP
from quizapp.patterns import lazy_pattern

PART = lazy_pattern(
    rf"^(?:(?:About |Some |Nearly |Almost |Around |Over )?(?:[Aa]|[Oo]ne|[Tt]wo|[Tt]hree|{GAP})?[ -]?"
    r"(?:third|quarter|fifth|tenth|half)s?"
    rf"|(?:(?:More|Fewer|Less) than |About |Some |Nearly |Almost |Around |Over |Just |Only )?"
    rf"(?:\d[\d.,]*|{GAP}) ?(?:%|per ?cent)"
    r"|Each|Most|Both|Half|Many|Some|All|None|The (?:first|second|last|rest|others?|latter|former))"
    r" (?:is|are|was|were|has|have|had|will|would|can|could|must|may|costs?|carr(?:y|ies|ied)|holds?|held|gets?|got|takes?|took"
    r"|never|now|still|came|went|left|returned|died|lives?|lived|works?|worked|earns?|earned|clears?|pays?|paid|spends?|spent"
    r"|[a-z]+ed)\b"
)
FIRST_OF = lazy_pattern(
    r"\b(?:was|were|is|became) the (?:first|second|third|fourth|last|only|youngest|oldest) (?:man|woman|one|person|country|player"
    r"|team|side|boy|girl|Briton|American|African|European)(?:, in (?:the )?\S+)?[,.]"
    r"|\b(?:just|only) (?:two|three|four|five|six|seven|eight|nine|ten|\d+) to [a-z]+\b|\bto blame\b(?! for\b)"
    r"|\bhad been (?:[a-z]+ ){1,5}for \S+(?: minutes| hours| days)?\."
)
_SO_DOES = lazy_pattern(
    r"The (?:other|others|first|second|latter|former), |Not (?:the|an?|all|every|one|just|only|even)\b"
    r"|(?:So|Neither|Nor) (?:is|are|was|were|has|have|had|will|would|does|did|do|can|could) "
)
"""What says the same of somebody else, or what only the sentence before denies: "So is the lawyer", "Not the chairman"."""


_SIGNS = frozenset("first second third fourth last only just blame youngest oldest been".split())
"""Words one of which `FIRST_OF` has: it is asked of every sentence."""


def part_of_them(text: str, words: Collection[str] = _SIGNS) -> bool:
    """Whether `text`, a sentence, begins with such a subject; `words` are its words in small letters, where they are known."""
    if not _SIGNS.isdisjoint(words) and FIRST_OF.search(text):
        return True  # to do what?
    return PART.match(text) is not None or _SO_DOES.match(text) is not None
