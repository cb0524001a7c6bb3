"""Words that are not the speech of whom the cue names: thought, cried by a crowd, read out, on a leaflet or in a picture."""

from __future__ import annotations

from itertools import pairwise

from quizapp.generate.attribution.reported.verbs import TOLD
from quizapp.generate.attribution.said import Said, behind_cue

_CRIES = frozenset("cries shouts chants calls screams jeers whispers murmurs howls yells accusations".split())
"""What others utter with whom somebody meets: "Greeted with cries of"."""
_SAYING = frozenset("saying claiming insisting admitting telling promising declaring".split())
_INSTEAD = frozenset("from of without than".split())
"""Before "saying" in what was not said: "far from", "instead of", "rather than"."""
_ALOUD_TO_NOBODY = frozenset("silently inwardly".split())


def not_aloud(said: Said) -> bool:
    """Whether the sentence tells that the words were thought, or not said: "wondered silently", "far from saying"."""
    before = [t.lower for t in said.tokens[max(0, said.at - 2) : said.at]]
    instead = before[-1:] and before[-1] in _SAYING and before[0] in _INSTEAD
    return bool(instead) or any(t.lower in _ALOUD_TO_NOBODY for t in behind_cue(said)[:1])


def met_with(said: Said) -> bool:
    """Whether the words are cries that somebody meets with, and the cue behind them has another object."""
    before = [t.lower for t in said.tokens[max(0, said.at - 2) : said.at]]
    return len(before) > 1 and before[1] == "of" and before[0] in _CRIES


def in_a_picture(said: Said) -> bool:
    """Whether "The poster shows Mr Lind hiding, saying": the words are those of who made it."""
    phrase = said.phrase
    if phrase is None or said.cue is None or said.cue.type != "v":
        return False
    before = [t.lower for t in said.tokens if t.end <= phrase.start][-_NEAR_NAME:]
    return not _SHOWS.isdisjoint(before)


_NEAR_NAME = 4
"""Tokens before a name among which a title, and the verb of a picture, stand."""
_SHOWS = frozenset(
    "shows showed showing depicts depicted depicting pictures pictured portrays portrayed portraying".split()
)


def of_a_text(said: Said) -> bool:
    """Whether "leaflets condemning", or "the charter, which states that", stands before the words: who hands them out, or cites
    them, need not have written them."""
    cue = said.cue
    if (
        cue is not None
        and cue.start > said.quotation.start
        and _stands_in_it([t.lower for t in said.tokens[: said.at]])
    ):
        return True
    if cue is None or cue.type != "v":
        return False
    at = said.tokens.index(cue)
    return at > 0 and said.tokens[at - 1].lower in _TEXTS


def _stands_in_it(before: list[str]) -> bool:
    words = before[:-1] if before[-1:] == ["that"] else before
    return words[-2:-1] == ["which"] and words[-1] in _STATES


_STATES = frozenset(
    "states stated reads says declares declared provides guarantees proclaims proclaimed stipulates".split()
)
_TEXTS = frozenset(
    """leaflet leaflets flyer flyers poster posters sign signs banner banners placard placards book books novel novels film
    films movie movies song songs petition petitions pamphlet pamphlets sticker stickers graffiti slogan slogans t-shirt t-shirts
    shirt shirts cartoon cartoons advert adverts advertisement advertisements ad ads billboard billboards badge badges""".split()
)


def read_aloud(said: Said) -> bool:
    """Whether "Mr Lind read", "She read from a message": the words are those of who wrote them."""
    own = (
        said.phrase is not None and said.phrase.mention is not None and said.phrase.mention.genitive
    )  # "Lind's tweet read"
    if said.cue is not None and said.cue.lower in {"read", "reads"} and not own:
        return True
    return any(a.lower in {"read", "reads"} and b.lower in {"aloud", "out", "from"} for a, b in pairwise(said.tokens))


def put_to_the_asked(said: Said) -> bool:
    """Whether people are asked what they think of the words: "asked 10,000 people to evaluate the following statement"."""
    before = [t.lower for t in said.tokens[: said.at]]
    return not _PUT.isdisjoint(before[-_NEAR_NAME:]) and not _WEIGHED.isdisjoint(before)


_PUT = frozenset("statement statements sentence proposition assertion claim".split())
_WEIGHED = frozenset("evaluate rate assess judge agree disagree agreed disagreed consider respond".split())


def of_the_hearers(said: Said) -> bool:
    """Whether "told the crowd, which answered with shouts of": a relative clause stands between a cue and the words."""
    tokens, cue = said.tokens, said.cue
    if cue is None or cue.start >= tokens[said.at].start or cue.lower not in TOLD:
        return False
    between = tokens[tokens.index(cue) + 1 : said.at]
    return any(comma.type == "," and relative.type == "R" for comma, relative in pairwise(between))
