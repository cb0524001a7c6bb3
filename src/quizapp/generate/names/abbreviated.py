"""Names that are short for another by a rule: initials, the first half of a compound, the last word of a paper."""

from __future__ import annotations

from collections import defaultdict

from quizapp.generate.names.full_names import attach
from quizapp.generate.names.keys import THREE_IN_ONE
from quizapp.generate.names.model import BODY, PERSON, UNKNOWN, Entity


def _give(short: Entity, owner: Entity) -> None:
    """Give the mentions of a short name to whom it is short for."""
    for mention in short.mentions:
        attach(mention, owner)
    short.mentions = []


def join_acronyms(entities: list[Entity]) -> None:
    """Give the mentions of "CNSA", or "B&B", to the one body whose initials these are."""
    by_initials: dict[str, list[Entity]] = defaultdict(list)
    for entity in entities:
        words = entity.name.split()
        if entity.kind != PERSON and len(words) > 1:
            by_initials["".join(w[0] for w in words if w[0].isupper() or w == "&")].append(entity)
    for entity in entities:
        owners = by_initials.get(entity.name, []) if entity.name.isupper() else []
        if entity.kind != PERSON and len(owners) == 1 and len(entity.name) > 1:
            owners[0].kind = BODY
            _give(entity, owners[0])
        elif entity.kind != PERSON and len(owners) > 1:  # "LMA" of two that are called so: either's
            for mention in entity.mentions:
                mention.entity = None
            entity.mentions = []


def join_first_halves(entities: list[Entity]) -> None:
    """Give the mentions of "Misbah" to the one whose full name is "Misbah-ul-Haq", who is a person."""
    whole: dict[str, list[Entity]] = defaultdict(list)
    for entity in entities:
        if half := THREE_IN_ONE.fullmatch(entity.name):
            whole[half[1]].append(entity)
    for entity in entities if whole else ():
        owners = whole.get(entity.name, [])
        if len(owners) == 1 and entity.kind in (PERSON, UNKNOWN):
            _give(entity, owners[0])


def join_papers(entities: list[Entity]) -> None:
    """Give the mentions of "the Post" to the one paper of that name, "The Washington Post"."""
    whole: dict[str, list[Entity]] = defaultdict(list)
    for entity in entities:
        *_, last = entity.name.split()
        if last in _PAPERS and entity.kind != PERSON:
            whole[last].append(entity)
    for last, owners in whole.items():
        full, short = [e for e in owners if e.name != last], [e for e in owners if e.name == last]
        if len(full) == 1:
            for entity in short:
                _give(entity, full[0])


_PAPERS = frozenset(
    "Post Times Journal Herald Tribune Telegraph Gazette Chronicle Inquirer Dispatch Examiner Enquirer".split()
)
"""Last words by which a paper is called in short."""
