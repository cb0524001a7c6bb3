"""What titles and appositions of an article say that somebody is, and whether the name is seen to speak."""

from __future__ import annotations

import re

from quizapp.generate.names.joining import speaks
from quizapp.generate.names.model import PERSON, Entity, Mention
from quizapp.generate.names.roles import ROLE_NOUNS
from quizapp.patterns import lazy_pattern

_APPOSITION = lazy_pattern(r",\s((?:an?|the|his|her|its)\s)?([^,.;:()“”\"\n]{3,90})(?=[,.;:(—–\n])")
_TURNED = lazy_pattern(r"(?:^|\n|[.!?][”\"]? )(?P<lead>The|Its|His|Her|Their|An?) (?P<what>[^,.;:()“”\"\n]{3,60}), $")
_DEGREE = lazy_pattern(
    r"\b(?P<degree>Deputy|Acting|Interim|Shadow|Vice|Assistant|Associate|Former|Retired|Outgoing|Ex)[ -](?P<rest>[a-z’' -]*)$"
)
"""What makes another office of the one behind it, where it opens a sentence: "Deputy mayor Ann Lee"."""
_LONGEST_DEGREE = 14
_LONGEST_TURNED = 70
"""Characters of "The minister of transport, " and what ends the sentence before it."""
_WAS = frozenset("former retired late then outgoing acting ex".split())
_NO_ROLE = frozenset("told said says tells wrote writes was is has had will would gave took met saw".split())
_STOPS = frozenset(["of", "for", "at", "in", "who", "whose", "from", "with", "to", "by", "on", "and"])


def describe(text: str, entity: Entity) -> None:
    """Collect what titles and appositions say that a person is, and whether the name is seen to speak."""
    entity.speaks = any(speaks(text, m) for m in entity.mentions)
    if entity.kind != PERSON:
        return
    for mention in entity.mentions:
        if mention.titles or mention.role:
            role = " ".join([mention.role, *mention.titles]).strip()
            degree = _DEGREE.search(text, max(0, mention.outer - len(mention.role) - _LONGEST_DEGREE), mention.outer)
            led = degree is not None and degree["rest"].strip() == mention.role
            entity.roles.append(f"{degree['degree'].lower()} {role}" if degree and led else role)
        found = _APPOSITION.match(text, mention.end)
        if found and not mention.genitive and _is_role(found):
            entity.roles.append(((found.group(1) or "") + found.group(2)).strip())
        if turned := _turned(text, mention):
            entity.roles.append(turned)
    entity.roles = list(dict.fromkeys(entity.roles))


def _turned(text: str, mention: Mention) -> str:
    """What opens a sentence before a name between commas: `the minister of transport` of "The minister of transport,
    Ann Lee, denied it"; empty where that is no role, or the role of another ("A spokesman for the minister, Ann Lee,")."""
    if mention.genitive or len(mention.words) == 1 or text[mention.outer - 2 : mention.outer] != ", ":
        return ""
    if text[mention.end : mention.end + 1] not in (",", " ") or text[mention.end : mention.end + 2] not in (", ", " ("):
        return ""
    found = _TURNED.search(text, max(0, mention.outer - _LONGEST_TURNED), mention.outer)
    if found is None:
        return ""
    words = found["what"].lower().split()
    head = next((i for i, w in enumerate(words) if w in _STOPS), len(words))
    if not head or words[head - 1] not in ROLE_NOUNS or _WAS.intersection(words):
        return ""
    return "" if any(word in ROLE_NOUNS for word in words[head:]) else f"{found['lead'].lower()} {found['what']}"


def _is_role(found: re.Match[str]) -> bool:
    """True for an apposition that names a role: "the campaign manager", "vice chairwoman for ..."."""
    words = found.group(2).lower().split()
    head = next((i for i, w in enumerate(words) if w in _STOPS), len(words))
    if words[0].endswith("ed") or not _NO_ROLE.isdisjoint(words[: max(head, 1)]):
        return False  # "his advocate, Ann Lee, told Magistrate Reed", "against Lind, former envoy Bo Reed told us"
    return bool(found.group(1) or found.group(2)[0].islower()) and any(w in ROLE_NOUNS for w in words[:head])
