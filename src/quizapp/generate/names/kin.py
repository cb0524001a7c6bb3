"""Kin: the words for them, and where an article brings somebody's in by the first name alone."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

KIN_OF = {
    "f": frozenset("sister wife mother daughter girlfriend aunt niece grandmother widow fiancée mum mom".split()),
    "m": frozenset("brother husband father son boyfriend uncle nephew grandfather widower fiancé dad".split()),
}
"""Gender -> words for kin of it."""
KIN = frozenset[str]().union(*KIN_OF.values())
BY_FIRST_NAME = re.compile(
    r"\b(?:his|her|His|Her|their|Their|[’']s) (?:elder |older |younger |twin |late )?(?P<kin>mother|father|mum|mom|dad|wife"
    r"|husband|brother|sister|son|daughter|widow|aunt|uncle), [A-Z][\w’'-]+,"
)
"""`his son, Cathal,`: "Mr Hehir" behind it may be either."""


def kin_gender(kin: str) -> str:
    """`f` for a sister, `m` for a brother."""
    return next(gender for gender, words in KIN_OF.items() if kin in words)


@lru_cache(maxsize=2)  # asked for every surname with a title of one article
def first_kin(text: str) -> Mapping[str, int]:
    """Gender -> where the article first brings in kin of it by the first name alone."""
    found: dict[str, int] = {}
    for kin in BY_FIRST_NAME.finditer(text):
        found.setdefault(kin_gender(kin["kin"]), kin.start())
    return found
