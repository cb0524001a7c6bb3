"""Which body "the company" or "it" means: the one that the sentence before has for its speaker or subject, alone."""

from __future__ import annotations

from itertools import pairwise

from quizapp.generate.attribution import subject
from quizapp.generate.attribution.discourse import Discourse
from quizapp.generate.attribution.main_clause import main_subject
from quizapp.generate.attribution.phrase import DESCRIPTION, NAME, OTHER, Phrase
from quizapp.generate.attribution.tokens import Token
from quizapp.generate.attribution.who import can_speak
from quizapp.generate.names import BODY, PLACE, UNKNOWN, Entity
from quizapp.generate.names.called import BODY_NOUNS, is_untold, of_another_kind

_PERSONAL = frozenset("he she his her him who".split())


def body_meant(discourse: Discourse, phrase: Phrase, number: int, index: int) -> Entity | None:
    """The body that `phrase`, in sentence `index` of paragraph `number`, takes up from the sentence before it, be it the last one
    of the paragraph before."""
    before = _before(discourse, number, index) if _takes_up(phrase) else None
    if not before:
        return None
    if any(t.type == "Q" for t in before) and discourse.speakers.get(before[0].start) is not _leading(before):
        return None
    named = {
        t.mention.entity for t in before if t.mention and t.mention.entity and t.mention.entity.kind in {BODY, UNKNOWN}
    }
    places = {t.mention.entity for t in before if t.type == "N" and t.mention and t.mention.kind == PLACE}
    leading = _leading(before)
    only = named == {leading} and not (phrase.words == ("it",) and places)
    if phrase.words == ("it",) and _tells_of_a_body(before):
        return None
    noun = phrase.words[-1]
    if leading is not None and (of_another_kind(noun, leading.name) or is_untold(noun, leading.name)):
        return None
    short = leading is not None and leading.kind == UNKNOWN and _has_longer_name(discourse, leading)
    return leading if leading and only and not short and can_speak(leading) else None


def _before(discourse: Discourse, number: int, index: int) -> list[Token] | None:
    """The sentence before sentence `index` of paragraph `number`; None where the article begins there."""
    if index:
        return discourse.sentences(number)[index - 1]
    place = discourse.previous(number)
    sentences = discourse.sentences(place) if place is not None else []
    return sentences[-1] if sentences else None


def _takes_up(phrase: Phrase) -> bool:
    if phrase.kind == OTHER:
        return phrase.words == ("it",)
    two = phrase.kind == DESCRIPTION and len(phrase.words) == 2 and phrase.mention is None
    return two and phrase.words[0] == "the" and phrase.words[1] in BODY_NOUNS


def _leading(tokens: list[Token]) -> Entity | None:
    """The body that opens the sentence or reports in it: "..., Unison Networks said"."""
    cue = next((at for at, t in enumerate(tokens) if t.type == "V"), None)
    for phrase in (main_subject(tokens, len(tokens)), subject.before(tokens, cue) if cue else None):
        entity = phrase.mention.entity if phrase and phrase.kind == NAME and phrase.mention else None
        led = phrase is not None and any(a.lower == "the" and b.mention is phrase.mention for a, b in pairwise(tokens))
        thing = (
            entity is not None
            and entity.kind == UNKNOWN
            and not led
            and not _PERSONAL.intersection(t.lower for t in tokens)
        )
        if entity is not None and (entity.kind == BODY or thing):
            return entity
    return None


def _tells_of_a_body(tokens: list[Token]) -> bool:
    """Whether what a sentence reports is about a body, which "it" may mean as well: "NAN reports that the government had"."""
    cue = next((at for at, t in enumerate(tokens) if t.type == "V"), len(tokens))
    clause = tokens[cue + 1 : cue + 1 + _NEAR_CUE]
    return any(t.type == "D" for t in clause) and any(t.lower in BODY_NOUNS | _POWERS for t in clause)


_POWERS = frozenset("government state police army court team city country party parliament".split())
"""Bodies that news does not call by such a noun, but reports on."""
_NEAR_CUE = 6
"""Tokens behind a cue in which the subject of its clause stands."""


def _has_longer_name(discourse: Discourse, entity: Entity) -> bool:
    """Whether the article has a longer name that begins with this one: "Brightline Grocers" for Brightline."""
    return any(other.name.startswith(f"{entity.name} ") for other in discourse.names.entities)
