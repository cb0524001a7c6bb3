"""Offices in descriptions: who "the senator" and "the Ohio Republican" may be."""

from __future__ import annotations

import re
from itertools import pairwise

from quizapp.generate.attribution.phrase import Phrase
from quizapp.generate.language import STATES_SHORT
from quizapp.generate.names import Entity
from quizapp.generate.names.called import BODY_NOUNS
from quizapp.generate.names.lists import CALENDAR
from quizapp.patterns import lazy_pattern

_SAME_OFFICE = {
    "senator": ("sen", "senator"), "governor": ("gov", "governor"), "congressman": ("rep", "representative", "congressman"),
    "congresswoman": ("rep", "representative", "congresswoman"), "professor": ("prof", "professor"),
    "lawmaker": ("rep", "representative"), "doctor": ("dr",), "pontiff": ("pope",),
    "judge": ("judge", "justice", "magistrate"), "justice": ("justice", "judge"), "monarch": ("king", "queen"),
}  # fmt: skip
_POLITICIANS = frozenset("republican democrat lawmaker independent candidate".split())
"""What any politician may be called."""
_ELECTED = frozenset(
    "sen senator rep representative gov governor congressman congresswoman candidate nominee speaker leader".split()
)
MANY_HOLD = frozenset(
    "senator congressman congresswoman representative lawmaker assemblyman assemblywoman councilman councillor".split()
)
"""Offices that many hold: "the senator" is one who was just named."""
VARYING = _POLITICIANS | {"senator", "governor", "congressman", "congresswoman"}
"""What a politician is called where the name stood in the sentence before: "the Ohio Republican"."""
_OF_WHAT = lazy_pattern(r"\s(?:of|for|at|in|with|from|to|who)\s")
"""What follows in a role is no role: the chairman of a co-operative is not the co-operative."""


def holds(person: Entity, head: str, deputy: str = "") -> bool:
    """Whether somebody has the office that a description names: a "Sen." is a "senator", a "Vice President" no "president".

    `deputy` is the word before the office in the description.
    """
    names = _SAME_OFFICE.get(head, (head,))
    held = [_OF_WHAT.split(role.lower())[0] for role in person.roles]
    if head in BODY_NOUNS:
        return False  # "Board President Ann Lee" is not the board
    asked = deputy if deputy in _DEPUTY else ""
    return any(
        word.strip(".,") in names and (before if before in _DEPUTY else "") == asked
        for role in held
        for before, word in pairwise(["", *role.split()])
    )


def only_was(text: str, person: Entity, head: str) -> bool:
    """Whether somebody's office is past by what stands before the full name, or by the role that tells of it: neither a
    retired House speaker nor "Ann Lee, a former speaker," is "the speaker"."""
    introduced = next((m for m in person.mentions if m.titles or m.role), person.mentions[0])
    if _PAST.search(text, max(0, introduced.outer - _LONGEST_OFFICE), introduced.start) is not None:
        return True
    names = _SAME_OFFICE.get(head, (head,))
    held = [_OF_WHAT.split(role.lower())[0].split() for role in person.roles]
    telling = [words for words in held if any(word.strip(".,") in names for word in words)]
    return bool(telling) and all(_WAS.intersection(words) for words in telling)


_DEPUTY = frozenset("vice deputy assistant associate lieutenant lt under acting junior shadow interim".split())
"""What makes another office of it: a vice president is not "the president"."""
_WAS = frozenset("former retired ex onetime one-time outgoing".split())
_PAST = lazy_pattern(r"\b(?:former|retired|ex|onetime|one-time|outgoing)[ -][^,.;:\n]*$", re.IGNORECASE)
_LONGEST_OFFICE = 50
"""Characters of "retired House speaker" and the like before a name."""


def of_state(text: str, person: Entity, state: str) -> bool:
    """Whether the article ties a politician to a state: "Sen. X of Ohio", "(R-Ohio)", "Ohio Sen. X"."""
    for mention in person.mentions[:_LOOKED_AT]:
        tied = _STATE_BEHIND.match(text, mention.end)
        named = tied and (tied["whole"] or tied["short"]).rstrip(".")
        if named and STATES_SHORT.get(named, named) == state:
            return True
        before = text[max(0, mention.outer - len(state) - 2) : mention.outer].rstrip()
        if mention.titles and before.endswith((state, f"{state}’s", f"{state}'s")):
            return True
    return False


_LOOKED_AT = 20
"""Mentions of somebody that are looked at."""
_STATE_BEHIND = lazy_pattern(
    r"(?:,? \([RDI]\))? of (?P<whole>[A-Z]\w+(?: (?:York|Jersey|Mexico|Hampshire|Carolina|Dakota|Virginia|Island))?)"
    r"|,? \(?[RDI][-–](?P<short>[A-Z][A-Za-z. ]{1,14}?)\.?(?=[),])"
)


def may_be_called(person: Entity, head: str) -> bool:
    """Whether a politician with that person's office may be called so."""
    wanted = _ELECTED if head in _POLITICIANS else frozenset(_SAME_OFFICE[head])
    return bool(wanted.intersection(word.strip(".,").lower() for role in person.roles for word in role.split()))


_SOMEWHERE = lazy_pattern(
    r"(?:^|[.“”\"]\s+|\b)(?:[Ii]n|[Nn]ear|[Aa]cross the (?:river|bay|border|bridge|valley) in|to"
    r"|[Ii]n a (?:town|city|village) (?:in|near|of))"
    r" (?P<place>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)(?P<behind>(?: with [^.,“\"]*)?,[^.“\"]*)$"
)
_LONG_AGO = lazy_pattern(r"\b[Ii]n (?:1[5-9]\d\d|200\d)\b|\bwhen (?:he|she) was (?:\d|a (?:boy|girl|child))")
_TOLD_UP = lazy_pattern(
    r"\b(?:novel|newsreel|(?:children[’']s|picture) book|cartoon|opera|play|film|movie|fable|fairy tale|comic|sketch)\b",
    re.IGNORECASE,
)
_BACK, _AHEAD = 160, 90


def elsewhere(text: str, holder: Entity, phrase: Phrase) -> bool:
    """Whether "the mayor" is one of another town, time or story: "In Halton, the mayor said", "in 1962", "In her novel".

    A town that the article names by the time it names the holder is his own.
    """
    before = text[max(0, phrase.start - _BACK) : phrase.start].rpartition("\n\n")[2]
    behind = re.split(r"[.!?]\s", text[phrase.end : phrase.end + _AHEAD], maxsplit=1)[0]
    sentences = re.split(r"(?<=[.!?”\"])\s+(?=[A-Z“\"])", before)
    near = " ".join(sentences[-3:])
    if _LONG_AGO.search(near) or _LONG_AGO.search(behind) or _TOLD_UP.search(near):
        return True
    for sentence in sentences[-3:]:
        found = _SOMEWHERE.search(sentence.rstrip('“" .'))
        known = text[: holder.mentions[0].end + _BACK]
        if found and found["place"] not in known and found["place"].lower() not in CALENDAR:
            return True
    return False
