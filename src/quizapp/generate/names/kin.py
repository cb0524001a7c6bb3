"""Kin and other nouns for people of one sex, and where an article brings in somebody's kin by the first name alone."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from quizapp.generate.names.lists import HONORIFICS
from quizapp.generate.names.model import Mention
from quizapp.patterns import lazy_pattern

KIN_OF = {
    "f": frozenset("sister wife mother daughter girlfriend aunt niece grandmother widow fiancée mum mom".split()),
    "m": frozenset("brother husband father son boyfriend uncle nephew grandfather widower fiancé dad".split()),
}
"""Gender -> words for kin of it."""
KIN = frozenset[str]().union(*KIN_OF.values())
_OTHERS = dict.fromkeys("man boy schoolboy fisherman fireman salesman sportsman craftsman clergyman monk".split(), "m")
_OTHERS |= dict.fromkeys("girl schoolgirl nun heiress waitress matriarch housewife ballerina stepmother".split(), "f")
"""Noun -> gender, beside kin and titles."""
BY_FIRST_NAME = lazy_pattern(
    r"\b(?:his|her|His|Her|their|Their|[’']s) (?:elder |older |younger |twin |late )?(?P<kin>mother|father|mum|mom|dad|wife"
    r"|husband|brother|sister|son|daughter|widow|aunt|uncle), [A-Z][\w’'-]+,"
)
"""`his son, Cathal,`: "Mr Hehir" behind it may be either."""

OF_SEVERAL = lazy_pattern(
    r" (?:boys|girls|brothers|sisters|twins|siblings|cousins|children|kids|sons|daughters|famil(?:y|ies)|clan|household"
    r"|dynasty|administration|campaign|government|presidency|regime|era|years|camp|cabinet|transition|team)\b"
)
"""What stands behind a surname that is several people's, or a time's: "the Duke boys" are not "the Bo Duke boys"."""


def kin_gender(kin: str) -> str:
    """`f` for a sister, `m` for a brother."""
    return next(gender for gender, words in KIN_OF.items() if kin in words)


def gender_of_noun(noun: str) -> str:
    """`m` or `f` where a noun, in small letters, tells it of who is called so: "widow", "businessman"; else empty."""
    if noun in KIN:
        return kin_gender(noun)
    return "f" if noun.endswith("woman") else _OTHERS.get(noun) or HONORIFICS.get(noun, "")


def speaks_of_kin(text: str, at: int) -> str:
    """`m` or `f` where " said of his wife", or " of her husband" alone, stands at `at`: of the speaker; else empty."""
    own = _OF_OWN_KIN.match(text, at)
    return ("m" if own["whose"] == "his" else "f") if own else ""


_OF_OWN_KIN = lazy_pattern(
    r"(?: (?:said|says|added|wrote))? of (?P<whose>his|her)"
    r" (?:wife|husband|partner|mother|father|sister|brother|son|daughter)\b"
)


@lru_cache(maxsize=2)  # asked for every surname with a title of one article
def first_kin(text: str) -> Mapping[str, int]:
    """Gender -> where the article first brings in kin of it by the first name alone."""
    found: dict[str, int] = {}
    for kin in BY_FIRST_NAME.finditer(text):
        found.setdefault(kin_gender(kin["kin"]), kin.start())
    return found


def by_marriage(text: str, full: Mention) -> bool:
    """Whether somebody comes in as who is married to the holder of an office, who mostly has the surname, too."""
    told = _OF_AN_OFFICE.search(text, max(0, full.outer - _NEAR), full.outer)
    return told is not None or _AS_SUCH.match(text, full.end) is not None


_OF_AN_OFFICE = lazy_pattern(r"\b(?:[Ff]irst|[Ss]econd) (?:[Ll]ady|[Gg]entleman)(?: of [A-Z][\w ]{2,20})?,? $")
_AS_SUCH = lazy_pattern(r", the (?:first|second) (?:lady|gentleman)\b")
"""Who is married to whom the title names: "First lady Lucy Finch", beside President Finch."""
_NEAR = 40
