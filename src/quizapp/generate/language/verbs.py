"""Verb forms: from "signed" to "sign" for "did ... sign", by listing the forms of known verbs.

Reasoning a base from a spelling goes wrong too often ("ended", "planned", "cited"); the other direction is safe, so
only the verbs of the two data files are known.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import NamedTuple

# Verbs of more than one syllable, or odd ones, that double their last consonant; British and American forms both.
_DOUBLING = frozenset(
    """stop drop plan ban bar bat chip clap clip crop dip drag drum fan fit flag flip flop gag grab grin grip hop hug
    jam jog knit lag lap log map mop mug nab nod pat peg pin plot plug pop prop quiz rip rob rub sag scan scrap ship
    shop skip slam slap slip slot snap snub span spot stab star stem step stir strap strip stun sum swap tag tap tip
    top trap trim trip tug wed whip wrap zip admit commit compel confer control defer deter embed emit equip expel
    kidnap occur omit outfit patrol permit prefer propel rebel recur refer regret repel submit transfer transmit
    scar spur ram""".split()
)
_BRITISH = frozenset(
    "cancel counsel duel fuel label level marshal model quarrel rival signal travel channel enrol".split()
)


class Verb(NamedTuple):
    """A verb and its past forms."""

    base: str
    pasts: frozenset[str]
    participles: frozenset[str]


def regular_past(base: str) -> frozenset[str]:
    """The `-ed` forms of a regular verb: one, or two where British spelling doubles an l."""
    if base.endswith("e"):
        return frozenset({base + "d"})
    if base.endswith("y") and base[-2] not in "aeou":
        return frozenset({base[:-1] + "ied"})
    if base in _DOUBLING:
        return frozenset({base + base[-1] + "ed"})
    if base in _BRITISH:
        return frozenset({base + "ed", base + base[-1] + "ed"})
    return frozenset({base + "ed"})


@cache
def irregular() -> dict[str, Verb]:
    """The irregular verbs by base."""
    rows = (line.split() for line in _read("irregular_verbs.txt"))
    return {base: Verb(base, frozenset(past.split("|")), frozenset(part.split("|"))) for base, past, part in rows}


@cache
def event_verbs() -> dict[str, Verb]:
    """The verbs of events and acts by base; their data file says which verbs these are."""
    known = irregular()
    bases = {base for line in _read("event_verbs.txt") for base in line.split()}
    return {base: known.get(base) or Verb(base, regular_past(base), regular_past(base)) for base in sorted(bases)}


@cache
def past_tenses() -> dict[str, str]:
    """Past tense -> base, of the verbs of events."""
    return {form: verb.base for verb in event_verbs().values() for form in sorted(verb.pasts)}


@cache
def _irregular_pasts() -> frozenset[str]:
    return frozenset(form for verb in irregular().values() for form in (*verb.pasts, *verb.participles))


def is_past(word: str) -> bool:
    """Whether a word in small letters may be a verb in the past or its participle: "came", "nursed"."""
    return word.endswith("ed") or word in _irregular_pasts() or word in past_tenses()


@cache
def participles() -> dict[str, str]:
    """Past participle -> base, of the verbs of events."""
    return {form: verb.base for verb in event_verbs().values() for form in sorted(verb.participles)}


def _read(name: str) -> list[str]:
    lines = files(__package__).joinpath("data", name).read_text("utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]
