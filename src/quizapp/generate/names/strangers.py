"""Surnames that the article uses before it names anybody in full who bears them, and that may be another's.

"Lady Ashworth wore it in 1911. ... Her great-grandson, Piers Ashworth, found it": the Ashworth of the text is she as often as he,
and nothing says which. News names a politician by the title first, too, and in full later ("Mayor Reed ... Anna Reed"), so
somebody is a stranger only where what stands at the full name tells of kin, of another sex or of another office.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from quizapp.generate.names.full_names import same_person
from quizapp.generate.names.gender import gender_of_first
from quizapp.generate.names.keys import core_of, key_of
from quizapp.generate.names.kin import KIN, by_marriage
from quizapp.generate.names.lists import FAMILY_FIRST, HONORIFICS
from quizapp.generate.names.model import PERSON, Mention
from quizapp.patterns import lazy_pattern

_KIN = "|".join(sorted(KIN | set(
    """great-grandson great-granddaughter grandson granddaughter descendant heir heiress namesake successor predecessor cousin
    stepson stepdaughter stepbrother stepsister half-brother half-sister brother-in-law sister-in-law son-in-law
    daughter-in-law father-in-law mother-in-law twin relative ancestor grandparent great-grandfather great-grandmother
    great-uncle great-aunt great-nephew great-niece""".split()
)))  # fmt: skip
_BEFORE = lazy_pattern(
    rf"(?:\b(?:[Hh]is|[Hh]er|[Tt]heir|[Aa]|[Tt]he)|[’']s)(?: [\w-]+){{0,4}} (?:{_KIN}),?(?: [\w-]+){{0,4}},? $"
)
"""Kin right before a name: "his daughter, the actress Lucy Finch"."""
_BEHIND = lazy_pattern(
    rf"(?:, \d+)?,(?: [\w’'-]+){{0,5}}? (?:{_KIN})\b"
    r"|,? \(?(?:who is )?(?:no relation|not related)"
    rf"|, [\w’' ]*?[’']s (?:[\w-]+ )?(?:{_KIN})\b"
)
"""Kin, or none, right behind one: "Lucy Finch, a niece of the painter", "Kev Quinn, no relation"."""
_WITH = lazy_pattern(r",? (?:and|with)(?: (?:his|her|the|(?!was |is |were |are )[a-z-]+)){0,4},? (?:[A-Z][a-z]+\.? )?")
"""What stands between a surname and the full name of another: "Finch and first lady Lucy Finch"."""
_WHOSE = lazy_pattern(rf", (?:the |a )?\w+[’']s (?:[\w-]+ )?(?:{_KIN})\b")
"""Whose kin the bearer of a title is: "Mr Kalnins, the journalist's father"."""
_FAR = 70
_OF_OLD = frozenset("father lord lady king queen prince princess sister brother duke earl baron captain".split())
"""Titles that no other office comes beside."""
_NEUTRAL = frozenset("mr mrs ms miss dr sir".split())


def strangers(text: str, mentions: Sequence[Mention]) -> frozenset[str]:
    """The surnames, as keys, that alone are nobody's."""
    short: dict[str, list[Mention]] = defaultdict(list)
    full: dict[str, Mention] = {}
    several: set[str] = set()
    found: set[str] = set()
    for mention in mentions:
        core = core_of(mention.words)
        if len(core) == 1:
            short[core[0]].append(mention)
            if mention.titles and _WHOSE.match(text, mention.end):
                found.add(core[0])  # "Mr Kalnins, the journalist's father"
        elif mention.kind == PERSON:
            for surname in (core[-1], core[0]) if core[0] in FAMILY_FIRST else core[-1:]:
                first = full.setdefault(surname, mention)
                if first is not mention and not same_person(core, core_of(first.words)):
                    several.add(surname)
    for surname, first in full.items():
        before = [m for m in short[surname] if m.start < first.start]
        another = bool(before) and (_is_another(text, first, before) or _stands_beside(text, first, before[-1]))
        alone = surname not in several and any(m.titles for m in short[surname])
        if another or (alone and (by_marriage(text, first) or _has_an_elder(text, first, short[surname]))):
            found.add(surname)
    return frozenset(found)


def _has_an_elder(text: str, full: Mention, short: list[Mention]) -> bool:
    """Whether a surname has an office, and who is named in full is a Jr. without it: "President Finch", beside Al Finch Jr."""
    if key_of(full.words[-1]) not in {"jr", "ii", "iii"}:
        return False
    behind = text[full.end : full.end + _FAR].lstrip(".").partition(".")[0]
    told = f"{text[max(0, full.outer - _FAR) : full.outer]} {behind if behind.startswith(',') else ''}".lower()
    return any(key_of(t) not in _NEUTRAL and key_of(t) not in told for m in short for t in m.titles)


def _stands_beside(text: str, full: Mention, short: Mention) -> bool:
    """Whether a surname and a full name are two: "Finch and Lucy Finch waved"."""
    return full.outer - short.end < _FAR and _WITH.fullmatch(text, short.end, full.outer) is not None


def _headline_names_another(text: str, full: Mention, surname: str) -> bool:
    """Whether the headline has the surname behind another first name: "Bo Lind meets the king", above "Lind's grandfather, Al
    Lind"."""
    named = re.search(rf"\b([A-Z][a-z]+) {surname}\b", text.partition("\n")[0])
    if named is None or not gender_of_first(named[1].lower()):
        return False
    return not same_person(core_of((named[1], full.words[-1])), core_of(full.words))


def _is_another(text: str, full: Mention, before: list[Mention]) -> bool:
    """Whether who is first named in full may be another than whom the surname alone has meant until then."""
    if _BEFORE.search(text, max(0, full.outer - _FAR), full.outer) or _BEHIND.match(text, full.end):
        return True
    owner = re.escape(before[-1].words[0])
    if re.search(rf"\b{owner}[’']s(?: [\w-]+){{1,4}}(?:,| [–—-])? $", text[max(0, full.outer - _FAR) : full.outer]):
        return True  # "Choi's rival, Choi Yuna", "Lind's grandfathers – Bo Lind and"
    if _headline_names_another(text, full, owner):
        return True
    gender = full.gender or gender_of_first(key_of(full.words[0]))
    told = {m.gender for m in before if m.gender} | {HONORIFICS.get(key_of(t), "") for m in before for t in m.titles}
    told.discard("")
    if gender and told and gender not in told:
        return True
    titles = {key_of(t) for m in before for t in m.titles} - _NEUTRAL
    own = {key_of(t) for t in full.titles} - _NEUTRAL
    if full.role and not titles.isdisjoint(_OF_OLD):
        return True  # "Father Quinn saved them. ... mayor Kev Quinn"
    return bool(titles and own and titles.isdisjoint(own))
