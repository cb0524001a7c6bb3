"""Whom "the mayor" means: the one person to whom the article gives that role."""

from __future__ import annotations

import re

from quizapp.generate.attribution.discourse import Discourse
from quizapp.generate.attribution.offices import elsewhere, holds, only_was
from quizapp.generate.attribution.phrase import Phrase
from quizapp.generate.names import Entity
from quizapp.patterns import lazy_pattern

_FOLLOWING = frozenset(("successor", "predecessor"))


def holder_of(discourse: Discourse, phrase: Phrase) -> Entity | None:
    """The one person whom the article gives the role in "the mayor", introduced before."""
    words, text, people = phrase.words, discourse.text, discourse.names.people
    if not words or words[0] != "the" or "of" in words or "for" in words or phrase.mention is not None:
        return None
    head = words[-1]
    if head in _COUNTRIES:
        return None  # "The US weekly said", which is not the US president
    if head not in _FOLLOWING and any(_FOLLOWING.intersection(" ".join(p.roles).lower().split()) for p in people):
        return None  # "the editor", where one followed another
    if not _NEWLY.isdisjoint(words):
        return None  # "the new coach": the one named may be the old one
    plain = [w for w in words[1:-1] if w not in {"former", "current"}]
    holders = [p for p in people if p.mentions[0].start < phrase.start and holds(p, head, words[-2])]
    past = bool({"former", "ex"}.intersection(words))
    holders = [p for p in holders if past == only_was(text, p, head)]  # whoever is mayor is not "the former mayor"
    if len(holders) > 1 and not plain and not past and head not in _TRADES:
        holders = [
            p for p in holders if any(role.lower() == head for role in p.roles)
        ] or holders  # no foreign president
    if plain:
        holders = [p for p in holders if all(any(w in r.lower() for r in p.roles) for w in plain)]
    if len(holders) != 1 or _another_brought_in(text, holders[0], phrase.start, head):
        return None
    if elsewhere(text, holders[0], phrase):
        return None
    return holders[0]


def _another_brought_in(text: str, holder: Entity, offset: int, head: str) -> bool:
    """Whether somebody without a name has been brought in since with the same role: "A New York investor who gave ..."."""
    last = next((m.end for m in reversed(holder.mentions) if m.end <= offset), 0)
    since = text[last:offset]
    found = re.search(rf"(?<!, )\b[Aa](?:n|nother)? (?:[\w’'-]+ ){{0,4}}{re.escape(head)}\b(?!,? [A-Z])", since)
    if found is not None and found.start() > _APPOSED:
        return True
    return any(m.start() > _APPOSED for m in re.finditer(_OF_ANOTHER_PLACE.format(re.escape(head)), since)) or (
        _SUCCEEDED.search(since) is not None
    )


_OF_ANOTHER_PLACE = (
    r"\b{0} of (?:an?\b|[A-Z])|[’']s (?:first |last |own |woman )*{0}\b|\b(?:as|was|once|elected|then|other|real|its|child) {0}\b"
    r"|\b[Tt]he {0} (?:there|who)\b|\b(?:mayor|president) of [A-Z]\w+, who\b"
)
"""Who else bears an office: "the mayor of Eastport", "Westport's mayor", "elected mayor in 1922"."""
_SUCCEEDED = lazy_pattern(
    r"\b(?:replaced by|was hired|succeed(?:s|ed)|took (?:his|her|over)|takes over|has the baton|resigned|quit|stepped down"
    r"|was sacked|was fired|[Hh](?:is|er) successor)\b"
)
"""What tells that an office has changed hands."""
_COUNTRIES = frozenset("us uk eu un".split())
_TRADES = frozenset(
    """analyst economist researcher scientist professor lawyer attorney expert consultant strategist historian author writer
    doctor activist critic reporter journalist pollster physician engineer official spokesman spokeswoman""".split()
)
"""What a "political" or a "chief" before it makes nobody else: "the analyst" may be the political analyst."""
_NEWLY = frozenset("new then incoming next real".split())


_APPOSED = 3
"""Characters behind a name within which what follows is said of it."""
