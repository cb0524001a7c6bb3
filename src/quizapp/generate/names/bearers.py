"""Of people who share a surname, the one whom the bare surname means: by who was brought in first, is alive, speaks or is kin."""

from __future__ import annotations

import re
from functools import lru_cache

from quizapp.generate.names.gender import by_first_name
from quizapp.generate.names.keys import core_of, key_of
from quizapp.generate.names.kin import by_marriage
from quizapp.generate.names.model import Entity, Mention
from quizapp.patterns import lazy_pattern

_REMEMBERED = 64
"""Questions to a whole text whose answers are remembered: else each mention of a name would search it again."""


@lru_cache(maxsize=_REMEMBERED)
def has(text: str, pattern: str) -> bool:
    """Whether a text has a pattern, which a few mentions of one surname ask for again and again."""
    return re.search(pattern, text) is not None


def likeliest(text: str, mention: Mention, owners: list[Entity]) -> list[Entity]:
    """Of people who share a surname, the one whom the bare surname means, if the article's use of names tells.

    News style keeps the bare surname for one of them: the one who alone has been introduced so far, or the one whom
    the article names in full far more often than the other.
    """
    introduced = [p for p in owners if p.mentions[0].start < mention.start]
    if len(introduced) == 1:
        others = [p for p in owners if p is not introduced[0]]
        married = by_marriage(text, introduced[0].mentions[0])
        if all(p.mentions[0].start > mention.start for p in others) and not married:
            return introduced
    apart = [p for p in owners if not _named_behind(text, mention, p)]
    if len(apart) < len(owners):
        return apart if len(apart) == 1 else owners
    if (survivor := _survivor(text, mention, owners)) is not None:
        return [survivor]
    children = _by_first_name(owners, mention)
    if len(children) == len(owners) - 1 and not mention.titles:
        grown = next(p for p in owners if p not in children)
        full_names = [m for m in grown.mentions if len(m.words) > 1 and m.start < mention.start]
        if full_names and mention.start - full_names[-1].end < _WHILE:
            return [grown]  # "Natalie's grandmother, Ann Voss, wept. Voss recalled"
    own = [p for p in owners if not _only_describes(text, p, mention)]
    if len(own) == 1 and not mention.titles:
        return own
    if len(owners) == _TWICE and not mention.titles:
        elder, younger = sorted(owners, key=lambda p: p.mentions[0].start)
        if _is_told_of_as_kin(text, younger, elder.surname) and _is_silent_and_far(text, younger, mention):
            return [elder]
    full = sorted(owners, key=lambda p: -p.in_full)
    called = _called_by_surname(owners)
    others = [p for p in owners if p is not called]
    if called is not None and not mention.titles and all(_is_only_remembered(text, p, mention) for p in others):
        return [called]
    plain = all(key_of(title) in _CIVIL for title in mention.titles)
    if called is not None and plain and all(_stays_apart(text, p, called, mention) for p in others):
        return [called]
    if full[0].in_full >= 3 * full[1].in_full and called in (None, full[0]):
        return owners if any(_comes_in_before(p, mention) for p in full[1:]) else full[:1]
    return owners


def _comes_in_before(person: Entity, mention: Mention) -> bool:
    """Whether somebody is first named within a few sentences before the mention: the surname may be his."""
    return 0 < mention.start - person.mentions[0].end < A_FEW_SENTENCES


A_FEW_SENTENCES = 600
"""Characters in which an article may go on with somebody whom it has just brought in."""
_CIVIL = frozenset(("mr", "mrs", "ms"))


def _survivor(text: str, mention: Mention, owners: list[Entity]) -> Entity | None:
    """The widow, or the daughter, whom the bare surname means where its sentence goes on with "she": "McCain said she misses
    him". Of two of one surname the other is dead, and of the other sex."""
    if len(owners) != _TWICE or mention.titles:
        return None
    for living, dead in (owners, owners[::-1]):
        genders = living.gender or by_first_name(living), dead.gender or by_first_name(dead)
        if set(genders) == {"m", "f"} and any(_is_dead(text, m) for m in dead.mentions[:_LOOKED_AT]):
            told = _REST.match(text, mention.end)
            words = _ITS.findall(told[0].lower()) if told else []
            return living if {_ITS_GENDER[word] for word in words} == {genders[0]} else None
    return None


def _is_dead(text: str, mention: Mention) -> bool:
    before = text[max(0, mention.outer - _NEAR_KIN) : mention.outer]
    return _LATE.search(before) is not None or _DEATH.match(text, mention.end) is not None


_LATE = lazy_pattern(r"\b(?:late|widow of|widower of) (?:[A-Z]\w+\.? )*$")
_DEATH = lazy_pattern(r"[’'](?:s)? (?:death|funeral|burial|widow|widower|casket|coffin|passing|memorial service)\b")
_REST = lazy_pattern(r"[^.!?\n“\"]*")
_ITS_GENDER = {"she": "f", "her": "f", "hers": "f", "herself": "f", "he": "m", "him": "m", "his": "m", "himself": "m"}
_ITS = lazy_pattern(rf"\b(?:{'|'.join(_ITS_GENDER)})\b")
"""The rest of a sentence up to somebody's words, and its pronouns."""


def _stays_apart(text: str, person: Entity, called: Entity, mention: Mention) -> bool:
    """Whether somebody of the surname that `called` bears alone is called by the full name or the first: a son or a wife of his,
    or one whom the article names in passing. Right behind that name, the surname may be either's, and so may it be where both
    speak."""
    full = [m for m in person.mentions if len(m.words) > 1]
    if not _is_silent_and_far(text, person, mention):
        return False
    alone = sum(1 for m in called.mentions if _is_surname(called, m) and m.start < full[0].start)
    if alone < _ESTABLISHED or len(full) == 1:
        return alone >= _ESTABLISHED
    kin = any(_JUNIOR_KIN.search(text, max(0, m.outer - _NEAR_KIN), m.outer) for m in full[:_LOOKED_AT])
    return kin or has(text, _CALLED_KIN.format(re.escape(person.name.split()[0])))


def _is_told_of_as_kin(text: str, younger: Entity, surname: str) -> bool:
    """Whether the article calls somebody the kin of whom it calls by that surname alone: "Voss's son Hunter"."""
    called = _OF_SOMEBODY.format(re.escape(surname), re.escape(younger.name.split()[0]))
    return has(text, called)


def _is_silent_and_far(text: str, person: Entity, mention: Mention) -> bool:
    """Whether somebody says nothing by his name in the article, and is not named right before the mention."""
    full = [m for m in person.mentions if len(m.words) > 1]
    if any(_SAYS.match(text, m.end) or text.endswith(_SAID_BEFORE, 0, m.outer) for m in full):
        return False
    return not any(0 <= mention.start - m.end < _BESIDE for m in full)


_SAYS = lazy_pattern(
    r"(?: (?:also|later|then|has|had)|, [^,.]{3,60},)*"
    r" (?:said|says|told|tells|added|wrote|tweeted|asked|replied|noted|argued|insisted)\b|,? believes\b"
)
_SAID_BEFORE = ("said ", "says ", "added ", "wrote ", "asked ", "according to ")
_KIN = (
    r" (?:late |elder |eldest |older |oldest |younger |youngest |only |adult |own )?"
    r"(?:son|daughter|wife|husband|brother|sister|nephew|niece),? "
)
_WHOSE_KIN = rf"(?:\b(?:[Hh]is|[Hh]er)|[’']s){_KIN}"
_OF_SOMEBODY = rf"\b{{}}[’']s{_KIN}{{}}\b"
_JUNIOR_KIN = lazy_pattern(rf"{_WHOSE_KIN}$")
_CALLED_KIN = rf"{_WHOSE_KIN}{{}}\b"
"""Whose kin somebody is by the first name alone: "his son, Lee,"."""
_BESIDE, _NEAR_KIN, _LOOKED_AT, _ESTABLISHED = 160, 24, 8, 2
"""Characters behind a full name in which the surname may be its bearer's, and before it in which kin is told; mentions looked at;
and mentions by which a surname is one's own."""


def _only_describes(text: str, person: Entity, mention: Mention) -> bool:
    """Whether somebody is named once or twice, first to tell whose kin another of the surname is, and says nothing: "Ann Lee, the
    niece of Senator Bo Lee,"."""
    full = [m for m in person.mentions if len(m.words) > 1]
    if not full or len(full) > _TWICE or not _KIN_OF.search(text, max(0, full[0].outer - _FAR), full[0].outer):
        return False
    return _is_silent_and_far(text, person, mention)


_TWICE, _WHILE = 2, 1200
"""How often somebody is named at the most, or by the first name at the least; and characters that an article stays with kin."""
_KIN_OF = lazy_pattern(
    r"\b(?:husband|wife|widow|widower|father|mother|brother|sister|son|daughter|niece|nephew|grandson|granddaughter|cousin)"
    r" of (?:the )?(?:[A-Z][\w.-]*\s|[a-z-]+\s(?!of )){0,6}$"
)


def _is_only_remembered(text: str, person: Entity, mention: Mention) -> bool:
    """Whether somebody is named once as kin who is dead, some way before: "Her husband, Lee Reed, who died in 2003,", "Reed,
    daughter of the late Senator Lee Reed,"."""
    named = person.mentions[0]
    if person.in_full == 1 and _KIN_OF_LATE.search(text, max(0, named.outer - _FAR), named.outer):
        return mention.start - named.end > _ASIDE
    before, behind = text[max(0, named.outer - _NEAR) : named.outer], text[named.end : named.end + _NEAR]
    dead = behind.startswith((", who died", ", who was killed")) or " late " in f" {before}"
    return dead and person.in_full == 1 and _OWN_KIN.search(before) is not None and mention.start - named.end > _ASIDE


_OWN_KIN = lazy_pattern(
    r"\b(?:[Hh]is|[Hh]er) (?:late )?(?:husband|wife|father|mother|brother|sister|son|daughter|uncle|aunt),? $"
)
_KIN_OF_LATE = lazy_pattern(
    r"\b(?:husband|wife|widow|widower|father|mother|brother|sister|son|daughter|niece|nephew|grandson|granddaughter)"
    r" of (?:the )?late (?:[A-Z][\w.-]* )*$"
)
_NEAR, _FAR = 24, 60
"""Characters beside a name that tell of death and kin."""
_ASIDE = 400
"""Characters that an article stays with whom it remembers."""


def _called_by_surname(owners: list[Entity]) -> Entity | None:
    """Who of people with one surname bore it alone before the next came in: whom news style goes on to call so."""
    first, second = sorted(owners, key=_comes_in_with_surname)[:2]
    comes_in = _comes_in_with_surname(second)  # not "his son Hunter" before that: no surname is needed for him there
    return first if any(m.start < comes_in and _is_surname(first, m) for m in first.mentions) else None


def _comes_in_with_surname(person: Entity) -> int:
    """Where somebody is first called by the surname, alone or in full."""
    return next(
        (m.start for m in person.mentions if len(m.words) > 1 or _is_surname(person, m)), person.mentions[0].start
    )


def _is_surname(person: Entity, mention: Mention) -> bool:
    """Whether somebody is called by the surname alone: not "Natalie" of Natalie Voss."""
    return len(mention.words) == 1 and core_of(mention.words)[-1] == core_of(tuple(person.name.split()))[-1]


def _by_first_name(owners: list[Entity], mention: Mention) -> list[Entity]:
    """Those whom the article calls by the first name alone: a bare surname is not theirs."""
    return [
        p
        for p in owners
        if sum(len(m.words) == 1 and not _is_surname(p, m) and m.start < mention.start for m in p.mentions) >= _TWICE
    ]


def _named_behind(text: str, mention: Mention, person: Entity) -> bool:
    """Whether the same sentence names somebody in full after a bare surname, which then is another's: "Lee, who is the
    brother of Ann Lee, said"."""
    behind = (m for m in person.mentions if 0 < m.start - mention.end < _PASSAGE and len(m.words) > 1)
    return any(_NO_PASSAGE.isdisjoint(text[mention.end : m.outer]) for m in behind)


_NO_PASSAGE = frozenset('\n.!?”"“')
_PASSAGE = 80
"""Characters of "Lee, who is the brother-in-law of Commissioner Ann Lee"."""
