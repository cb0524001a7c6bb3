"""Where a reported clause ends, and whether it is whole: one speaker's claim that the article lets stand."""

from __future__ import annotations

import re

from quizapp.generate.language import FINITE, by_letter, past_tenses, split_forms, tag
from quizapp.patterns import lazy_pattern

_SHORTEST, _LONGEST = 6, 40
"""Words of a reported clause."""
_SHORTEST_BEHIND = 4
"""Words of one behind its cue: too few to be asked, but what the speaker goes on to say may stand behind it."""
_NO_SUBJECT = lazy_pattern(r"(?:something|anything|nothing|what|evening|morning|afternoon|night)\b", re.IGNORECASE)
"""What stands behind a verb of saying and opens no clause: "said something that ...", "on Sunday evening before ..."."""
_AUXILIARIES = frozenset(
    "is was are were has had have will would could should may might must can did does do cannot".split()
)
"""Words that need no tagger to be known as finite verbs."""
_SUBORDINATORS = frozenset(
    """after when as because if while before since although though unless until once whether asked speaking given
    despite like unlike""".split()
)
_CONTRASTS = "but(?! only\\b| not\\b)|although|though|whereas|while|even as|despite|amid"
_TURNS = (
    "adding|noting|citing|saying|calling|echoing|referring"
    "|describing|quoting|pointing|prompting|drawing|leading|according|accusing|urging|warning|something"
    "|which (?:he|she)"
    "|and (?:he|she|it|they|has|had|have|is|was|will|then|called|urged|accused|asked|added|criticized|criticised|warned"
    "|noted|vowed)"
    "|(?:a|an|the) (?:claim|charge|point|statement|allegation|comment|remark|accusation|assertion|view|idea|move|reference"
    "|nod|sign|policy|theory)"
)
_APART = r",?\s\((?!D\b|R\b|I\b)(?![^()]{1,60}\)\s[a-z])|;\s|\sand (?=(?:called|urged|accused|praised|warned)\b)"
_ASIDE = lazy_pattern(rf"{_APART}|,\s(?!but that\b)(?=(?:{_CONTRASTS}|{_TURNS})\b)")
"""What ends a clause before its sentence does: a turn of the writer's, or the speaker's next deed."""
_BEFORE_CUE = lazy_pattern(rf"{_APART}|,\s(?=(?:{_TURNS})\b)")
"""The same of a clause before its cue, where a "but" is the speaker's: "The firm will be sold, but for little, Lind said"."""
_ANOTHER_SUBJECT = lazy_pattern(r", and (?=(?:the|its|his|her) [^,]{3,60}, [A-Z][^,]{2,60}, [a-z]+ed\b)")
"""What ends it before somebody else is told of: "..., and the top Democrat on the panel, Ann Lee, blasted the bill"."""
_DASH = lazy_pattern(r"\s[-–—]{1,2}\s|[—–]|\s-\s")
_OTHERS_WORDS = lazy_pattern(
    r"\b(?:"
    + by_letter(
        r"said|says|saying|testified|t(?<!be t)(?<!been t)(?<!was t)(?<!were t)old|tells|according|reportedly|allegedly|denies"
        r"|d(?<!be d)(?<!been d)(?<!was d)(?<!were d)enied|claimed|claims that|wrote that|tweeted"
        r"|I|[Ww]e|[Mm]y|[Oo]ur|[Yy]our?|me|[Mm]yself|ours|us"
    )
    + r")\b|[“”\"\[\]]|''|``|\*\*|https?:|www\."
)
"""What must not stand in a clause: speech in the speech, the writer's own person, marks."""
_FALSE = (
    r"false(?:ly)?|untrue|incorrect(?:ly)?|debunked|disput(?:e|ed|es)|no evidence|misleading|inaccurate|baseless|misspoke"
    r"|contradict(?:s|ed)|refut(?:e|ed|es)|not true|without evidence|exaggerat\w+|retracted|backtracked|fact[- ]check\w*"
    r"|lied\b|an? lie\b|lies\b"
    r"|(?:den(?:y|ied|ies)|reject(?:s|ed)?) (?:it\b|the (?:claim|charge|allegation|accusation|report|suggestion)|any\b)"
)
_DISPUTED = lazy_pattern(rf"\b(?:{_FALSE})", re.IGNORECASE)
_DOUBTED = lazy_pattern(
    rf"\b(?:{_FALSE}|den(?:y|ied|ies)\b|wrong|mistaken|lied\b|lies?\b|rejected|actually)", re.IGNORECASE
)


def clause_end(text: str, start: int, end: int, *, cued_behind: bool = False) -> int:
    """Where the clause that begins at `start` ends: before the writer goes on about something else.

    `cued_behind`: the cue stands behind it, so that all of it is the speaker's.
    """
    asides = (_BEFORE_CUE if cued_behind else _ASIDE).finditer(text, start, end)
    aside = next((m for m in asides if _enough(text, start, m.start())), None)
    another = _ANOTHER_SUBJECT.search(text, start, end)
    stop = min(aside.start() if aside else end, another.start() if another else end)
    dashes = list(_DASH.finditer(text, start, stop))
    if len(dashes) == 1 and _enough(text, start, dashes[0].start()):
        stop = dashes[0].start()
    return start + len(text[start:stop].rstrip(" .,;:\n"))


def _enough(text: str, start: int, end: int) -> bool:
    return len(text[start:end].split()) >= _SHORTEST


def whole(clause: str, *, introduced: bool, behind: bool = False, cued_behind: bool = False) -> bool:
    """True for a clause of a fit length with a finite verb, in which nobody else speaks.

    Where it is `introduced`, a participle counts as one: the tagger takes many for the other. `behind` its cue it may be
    shorter; `cued_behind` as for `clause_end`.
    """
    own = clause.partition("“")[0]
    size = len(clause.split())
    if not (_SHORTEST_BEHIND if behind else _SHORTEST) <= size <= _LONGEST or _OTHERS_WORDS.search(own):
        return False
    if size < _SHORTEST and _NO_SUBJECT.match(clause):
        return False
    if clause.partition(" ")[0].lower() in _SUBORDINATORS - {"asked", "speaking", "given"} and "," not in clause:
        return False  # "while the firm would remain a friend": what else it would do is cut
    if clause.partition(" ")[0].lower() in _AUXILIARIES:
        return False  # "is located in the centre": what is located stands before a comma
    if any(m.group().startswith(",") for m in (_BEFORE_CUE if cued_behind else _ASIDE).finditer(clause)):
        return False  # "acknowledged the rule, but noted ...": no clause before the turn
    return clause.count("(") == clause.count(")") and _has_verb(clause, introduced)


def _has_verb(clause: str, introduced: bool) -> bool:
    """True when a finite verb stands in the main clause, behind an opening that a comma ends."""
    words = split_forms(clause)
    begin = 1
    if words and words[0].lower() in _SUBORDINATORS:
        begin = next((at + 2 for at, word in enumerate(words) if word == ","), len(words))
    rest = words[begin:]
    if not _AUXILIARIES.isdisjoint(rest) or (introduced and not past_tenses().keys().isdisjoint(rest)):
        return True
    tags = tag(words)[begin:]
    return any(found in FINITE or (introduced and found == "VBN") for found in tags)


def disputed(text: str, start: int, end: int, after: int) -> bool:
    """True when the rest of the sentence, `text[start:end]`, or the one after it calls the clause into question."""
    return bool(_DOUBTED.search(text, start, end) or _DISPUTED.search(text, end, after))
