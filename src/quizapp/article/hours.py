"""Whether an hour ends a sentence: "Lind left at 2 a.m. Carl Foss called the police"."""

from __future__ import annotations

import re

from quizapp.patterns import lazy_pattern

_NAME = r"[A-Z][\w.'’-]*(?:\s(?:de|da|van|von|der|bin|al|el))?"
_BEFORE_A_MAIN_CLAUSE = frozenset(
    "at by around about between until shortly on in before after since from just as when while if though although during".split()
)
"""How a sentence begins whose main clause may be still to come behind an hour."""
_LEAST_TOLD = 4
"""Words before an hour that may end a sentence."""
HOURS = frozenset(("a.m", "p.m", "am", "pm"))
"""What a full stop behind an hour closes."""
_OF_AN_HOUR = (
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)s?\b|Jan|Feb|Mar(?:ch)?\b|Apr|May\b|June?\b|July?\b"
    r"|Aug|Sept?|Oct|Nov|Dec|Eastern|Central|Mountain|Pacific|Atlantic|Greenwich|Standard|Daylight|Local|[A-Z]{2,4}T\b|GMT|UTC|BST|IST)"
)
"""What stands behind an hour and belongs to it."""
_SOMEBODY_DID = lazy_pattern(
    rf"(?!{_OF_AN_HOUR})(?:{_NAME}\s){{1,4}}(?:[a-z]{{2,}}ed|said|says|told|asked|was|were|is|are|has|have|had|will|would|can|could|must|may|did"
    r"|went|came|took|left|found|saw|made|gave|got|met|led|ran|held|lost|won|shot|hit|set|put|kept|brought|knew|thought|felt|sent"
    r"|spoke|drove|stood|sat|fell|broke|built|bought|sold|paid|caught|fought|beat|rose|grew|became|wore|swam|flew|hid|tore|sank)\b"
    rf"|(?!{_OF_AN_HOUR})(?:{_NAME}\s){{1,3}}{_NAME}, (?:who|an?|the|\d\d)\b"
)
"""Somebody with a verb, or described, behind an hour: a new sentence."""
_BEFORE_AN_HOUR = lazy_pattern(
    r"(?:^|.*\s)(?:(?i:an?|the|this|that|its|his|her|their|every|each)|[A-Z]\w+[’']s) [\d:.]+\s?$", re.DOTALL
)
"""An hour that describes what stands behind it: "the 2 p.m. Senate hearing"."""


def new_sentence(before: str, after: str) -> bool:
    """Whether `after`, behind a figure with "a.m." or "p.m." that follows `before`, is a sentence of its own.

    "At 3 a.m. Lind left" and "the 2 p.m. Senate hearing" are none.
    """
    if not _SOMEBODY_DID.match(after) or _BEFORE_AN_HOUR.match(before) or before.count(" ") < _LEAST_TOLD:
        return False
    return "," in before or before.lstrip().partition(" ")[0].lower() not in _BEFORE_A_MAIN_CLAUSE
