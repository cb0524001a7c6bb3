"""Who else could have said it: distractors from the article that are of the key's kind and provably did not."""

from __future__ import annotations

from collections.abc import Sequence

from quizapp.generate.analysis import Analysis
from quizapp.generate.attribution import Attribution
from quizapp.generate.names import BODY, PERSON, PLACE, Entity
from quizapp.generate.names.lists import COUNTRIES
from quizapp.generate.speech.wording import names
from quizapp.text import fold

WANTED = 3


def rivals(analysis: Analysis, found: Attribution, shown: str, gender: str) -> list[Entity]:
    """Up to `WANTED` people, or bodies, who may stand beside the speaker of `found` as wrong options.

    `shown` is the stem: nobody whom it names is offered. Speakers of the article come before those who are only named.
    """
    key = found.speaker
    if key is None:
        return []
    attributions = analysis.attributions
    speakers = [a.speaker for a in attributions if a.speaker is not None]
    pool = list(dict.fromkeys([*speakers, *analysis.names.entities]))
    here = {m.entity for m in analysis.names.within(found.start, found.end)}
    fit = [e for e in pool if _fits(e, key, gender) and not names(shown, e) and not _kin(e, key)]
    fit = [e for e in fit if not _said_alike(e, found, attributions, analysis)]
    fit = [e for e in fit if e not in here or e in speakers]
    distinct: list[Entity] = []
    for entity in fit:
        if all(entity.surname != other.surname for other in distinct):
            distinct.append(entity)
    return distinct[:WANTED]


def _fits(entity: Entity, key: Entity, gender: str) -> bool:
    if entity is key or entity.kind != key.kind:
        return False
    if key.kind == PERSON:
        full, needs_full = len(entity.name.split()) > 1, len(key.name.split()) > 1
        return full == needs_full and (not gender or entity.gender == gender)
    if key.kind == PLACE:
        return (entity.name.lower() in COUNTRIES) == (key.name.lower() in COUNTRIES)
    return key.kind == BODY and not entity.name.lower().endswith("s")


def _kin(entity: Entity, key: Entity) -> bool:
    """True for two who may be taken for one voice: one works for the other, or they share a name."""
    if {w.lower() for w in entity.name.split()} & {w.lower() for w in key.name.split() if len(w) > 2}:
        return True
    return any(entity.surname.lower() in r.lower() for r in key.roles) or any(
        key.surname.lower() in r.lower() for r in entity.roles
    )


def _said_alike(entity: Entity, found: Attribution, attributions: Sequence[Attribution], analysis: Analysis) -> bool:
    """True when `entity` is quoted with nearly the same words."""
    words = _content(analysis.text[found.quotation.start : found.quotation.end])
    for other in attributions:
        if other.speaker is entity and words:
            theirs = _content(analysis.text[other.quotation.start : other.quotation.end])
            if theirs and len(words & theirs) >= 0.5 * min(len(words), len(theirs)):
                return True
    return False


def _content(text: str) -> set[str]:
    return {w for w in fold(text).split() if len(w) > 3}
