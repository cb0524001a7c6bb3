"""What a mention names, a person, a body or a place, and a person's gender, by its words and those around it."""

from __future__ import annotations

from functools import lru_cache

from quizapp.generate.names import lists
from quizapp.generate.names.keys import FIRST_AND_LAST, THREE_IN_ONE, plain_letters
from quizapp.generate.names.model import BODY, PERSON, PLACE, UNKNOWN, Mention
from quizapp.generate.names.surroundings import TRADES, is_firm, is_role_behind, kind_around
from quizapp.generate.names.titles import FIRST_NAMES, PARTIES, TITLES_ALL, bare, is_first, joint_office
from quizapp.patterns import lazy_pattern

_THING_BEFORE = lazy_pattern(
    r"\b(?:journal|newspaper|magazine|company|firm|charity|startup|start-up|band|website|airline|ship|ferry|boat|show|series"
    r"|film|movie|book|novel|album|song|app|brand|retailer|supermarket|bank|tabloid|agency|village|town|city"
    r"|think tank|group|club|league|(?:fund|asset|wealth|property|money|infrastructure|network) manager)[ ]$"
)
_NATIONAL = lists.COUNTRIES - frozenset("jordan chad georgia israel malta cuba".split())
"""Countries that end the names of bodies, "Cycling Ireland", and are nobody's surname."""
_RELIEF = frozenset((("Red", "Cross"), ("Red", "Crescent")))
"""The last words of bodies that read like a first name and a surname."""
_OF_BOTH = lists.BODY_WORDS | lists.PLACE_WORDS
"""Last words of bodies and places, which are surnames as well."""
_NOBODY = frozenset((("Jim", "Crow"), ("Uncle", "Sam"), ("John", "Doe"), ("Jane", "Doe"), ("Santa", "Claus")))
"""What reads like a person and is laws, a country, somebody without a name or a tale."""
_NATIONS = frozenset(("u.s", "u.k", "e.u", "u.n"))
_SPEECHES = frozenset(["state of the state", "state of the union"])
_THINGS = frozenset(
    "amendment proposition act award bible bill bowl prize show stadium tower street zika expo radio project".split()
)
_TRADES = TRADES | frozenset("agent sponsor promoter manufacturer lender insurer carrier retailer".split())
"""What a body or a person may be."""


def kind_of(text: str, mention: Mention) -> str:
    """`PERSON`, `BODY`, `PLACE`, `UNKNOWN` where neither the words nor those around them tell, or nothing for no name."""
    words = mention.words
    if len(words) > 1 and bare(words[-1]) in TITLES_ALL and bare(words[-2]) in _CHURCHES:
        return ""  # "The Roman Catholic Archbishop of Cardiff": nobody's name
    if len(words) == 1 and mention.titles and bare(words[0]) in _RANKS:
        return ""  # "the Princess Consort"
    titled = bool(mention.titles) and _is_titled(mention)
    if len(words) == FIRST_AND_LAST and is_first(words[0]) and text[mention.end : mention.end + 1] == ",":
        if not titled and bare(words[-1]) in _OF_BOTH and is_role_behind(text, mention):
            return PERSON  # "Emma Bank, an analyst at Berenford,", "Kate Hill, a farmer,"
    if kind := _kind_by_last_word(words, titled):
        return kind
    if not titled and is_firm(text, mention):
        return BODY
    before = text[mention.outer - 1 : mention.outer]
    if not titled and before == " " and _THING_BEFORE.search(text, max(0, mention.outer - 20), mention.outer):
        around = kind_around(text, mention)
        return around if around in (BODY, PLACE) else UNKNOWN
    after_the = text[max(0, mention.outer - 4) : mention.outer].lower() == "the "
    trade = mention.role and mention.role.rsplit(" ", 1)[-1] in _TRADES
    if titled or (mention.role and not (trade and not _known_first(words))):
        return PERSON
    if (kind := _kind_by_form(words)) and not (after_the and kind == PERSON and len(words) > 2):
        return kind
    around = kind_around(text, mention) or UNKNOWN
    return UNKNOWN if around == PERSON and after_the and len(words) > 1 else around


def _is_titled(mention: Mention) -> bool:
    """Whether one of the titles is a person's, or a party or a nation before a first name: "Libertarian Walt Reed"."""
    if any(bare(title) in TITLES_ALL or joint_office(title) for title in mention.titles):
        return True
    if (
        len(mention.words) > 1
        and is_first(mention.words[0])
        and all(t.isupper() and t.isalpha() for t in mention.titles)
    ):
        return True  # "PTI MNA Arif Lee"
    label = bare(mention.titles[-1]) if len(mention.words) > 1 and is_first(mention.words[0]) else ""
    return label in PARTIES or label in lists.DEMONYMS


def _known_first(words: tuple[str, ...]) -> bool:
    """Whether a first name is among the words before the last."""
    return any(is_first(word) for word in words[:-1])


@lru_cache(maxsize=4096)  # an article comes back to the same names
def _kind_by_last_word(words: tuple[str, ...], titled: bool) -> str:
    """The kind of a known place, or of a name whose last word no person has, whatever stands around it; else empty."""
    first, last = bare(words[0]), bare(words[-1])
    if first in _NATIONS or any(char.isdigit() for char in words[-1]):
        return UNKNOWN  # "U.S. Bonds", "General Dynamics F-16"
    if "&" in words:
        return BODY  # "Bradley & Bing"
    if words in _NOBODY:
        return UNKNOWN
    if not titled and " ".join(words).lower() in lists.FIRMS_LIKE_PEOPLE:
        return BODY
    if len(words) > 1 and last in ("island", "islands"):
        return PLACE  # "Lord Howe Island" is no lord
    if words[-2:] in _RELIEF or (len(words) > 1 and not titled and last in lists.COMPANY_ENDINGS):
        return BODY
    if (not titled or len(words) > 1) and " ".join(words).lower() in lists.PLACES:
        return PLACE  # "Rival South Korea" is nobody
    if last in lists.DEMONYMS or last.removesuffix("s") in lists.DEMONYMS:
        return UNKNOWN
    if len(words) > 1 and last in lists.PLACE_WORDS and all(map(str.isupper, words)):
        return PLACE  # "OKLAHOMA CITY", before a report
    if " ".join(words).lower() in _SPEECHES:
        return UNKNOWN
    if not titled and len(words) > 1 and last in lists.BODY_WORDS and first not in FIRST_NAMES:
        return BODY
    if len(words) > 1 and not titled and last.split()[-1] in _NATIONAL and first not in FIRST_NAMES:
        return BODY  # "Cycling Ireland", "Infraestruturas de Portugal"
    if len(words) > 1 and last in lists.NEVER_A_SURNAME:
        return UNKNOWN if last in _THINGS else BODY
    return ""


_RANKS = frozenset("consort regent mother dowager royal charming apparent".split())
"""What stands behind a title and is no name."""
_CHURCHES = frozenset(
    "catholic anglican orthodox methodist episcopal lutheran presbyterian coptic baptist maronite evangelical".split()
)
_EARTHLY = frozenset(
    "atlantic pacific arctic global national international united continental metropolitan royal".split()
)
"""Adjectives with which the names of bodies begin, and nobody's."""


@lru_cache(maxsize=4096)
def _kind_by_form(words: tuple[str, ...]) -> str:
    """The kind of a name without a title by its own words; empty where only what stands around it can tell."""
    first, last, name = bare(words[0]), bare(words[-1]), words[-1]
    if len(words) > 1 and first in lists.COMPASS | _EARTHLY and last not in lists.PLACE_WORDS:
        return BODY  # "Northern Catch", "Atlantic Foods"
    if len(words) > 1 and _plain(first) in FIRST_NAMES and last not in lists.PLACE_WORDS:
        return PERSON
    if len(words) > 1 and (first.startswith(("l'", "l’")) or first in lists.FOREIGN_BODIES):
        return BODY  # "L'Osservatore Romano", "L'Espresso"
    if last in lists.PLACE_WORDS:
        return PLACE
    if len(words) == 1 and "-" in name and (half := THREE_IN_ONE.fullmatch(name)) and half[1] not in _BODIES_OF:
        return PERSON
    acronym = len(words) == 1 and 2 <= len(name) <= 6 and name.isupper() and not name.endswith(".")
    return BODY if acronym or last in lists.BODY_WORDS else ""


def _plain(word: str) -> str:
    """A first name as the short list has it: `jose` for "josé"."""
    return word if word.isascii() else plain_letters(word)


_BODIES_OF = frozenset("Eid Idd Jamaat Jamiat Jamat Lashkar Hizb Sipah Harkat Dar Bait Umm Rabi".split())
"""What such a name begins with that is a feast or a body."""


def gender_by_words(mention: Mention) -> str:
    """`m` or `f` by title, role or first name; empty where these tell nothing, or both sexes bear the name."""
    for title in mention.titles:
        if told := lists.HONORIFICS.get(bare(title)):
            return told
    for word in mention.role.split():
        if told := lists.HONORIFICS.get(word):
            return told
    first = next((w for w in map(_plain, map(bare, mention.words[:-1])) if w in FIRST_NAMES), "")
    if first not in lists.NEUTRAL_NAMES:
        return "m" if first in lists.MALE else "f" if first in lists.FEMALE else ""
    return ""
