"""Nouns that mean a person, of whom a sentence may tell without a name: "the guard", "a neighbour"."""

from __future__ import annotations

from functools import cache, lru_cache
from importlib.resources import files

from quizapp.generate.names.kin import KIN
from quizapp.generate.names.roles import is_role


@cache
def _listed() -> frozenset[str]:
    """The nouns of `data/person_nouns.txt`, which `tools/write_person_nouns.py` writes."""
    return frozenset(files(__package__).joinpath("data/person_nouns.txt").read_text("utf-8").split())


ANYONE = frozenset("somebody someone whoever".split())
"""Pronouns that may mean anybody."""
_MORE = frozenset(
    """co-accused passer-by onlooker accused culprit someone somebody medic co-pilot copilot fan double runner-up operator
    physio dj local half-brother half-sister brother-in-law sister-in-law mother-in-law father-in-law son-in-law
    daughter-in-law stand-in lookalike pen-pal room-mate crewmate ex ex-wife ex-husband ex-convict podcaster vlogger
    clown sherpa birdwatcher volunteer""".split()
)
_NOT_SO_HERE = frozenset(
    """star head opener substitute qualifier host majority minority security vice senior press major general private foreign
    national prime executive party rookie""".split()
)
"""Roles, and words of titles, that are as often something else where no name follows them."""


_ENDS = ("-year-old", "man", "woman")
_THINGS = frozenset("human talisman ottoman subhuman superhuman caiman roman german norman".split())


@lru_cache(maxsize=8192)  # the words of an article are few, and most of them those of every article
def is_person_noun(word: str) -> bool:
    """Whether a noun, in small letters and singular, means a person more often than anything else."""
    if word in _NOT_SO_HERE:
        return False
    return (
        word in _listed()
        or word in KIN
        or word in _MORE
        or is_role(word)
        or (word.endswith(_ENDS) and word not in _THINGS)
    )
