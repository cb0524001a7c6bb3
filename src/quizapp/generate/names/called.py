"""What a body may be called: "the company" is no association, whose name tells what it is."""

from __future__ import annotations

BODY_NOUNS = frozenset(
    """company firm group agency ministry union charity council board department club bank airline commission
    association organisation organization manufacturer retailer carmaker watchdog regulator body federation""".split()
)
"""Nouns by which news takes up a body that it has named."""
_FOR_ANY = frozenset("group agency organisation organization body club regulator watchdog".split())
"""Those that fit bodies of several kinds."""

_TOLD = frozenset("agency ministry union council board department commission federation association".split())
"""Those that a name of several words tells: "New World Pictures" is no agency."""


def is_untold(noun: str, name: str) -> bool:
    """Whether a name of several words would tell that it is such a body, and does not."""
    words = name.split()
    return noun in _TOLD and len(words) > 1 and BODY_NOUNS.isdisjoint(map(str.lower, words))


def of_another_kind(noun: str, name: str) -> bool:
    """Whether a body of that name cannot be called by the noun, in lower case."""
    told = BODY_NOUNS.intersection(name.lower().split())
    return bool(told) and noun in BODY_NOUNS - _FOR_ANY and noun not in told
