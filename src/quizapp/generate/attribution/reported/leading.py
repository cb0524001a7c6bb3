"""Clauses behind their cue: `X said that ...`, `X told reporters in Leeds that ...`, `According to X, ...`."""

from __future__ import annotations

from quizapp.generate.attribution import subject
from quizapp.generate.attribution.phrase import NAME
from quizapp.generate.attribution.reported.spot import Spot, after_name, is_gesture, leads, named_between
from quizapp.generate.attribution.reported.verbs import BARE, CLAUSAL, HEARERS, TOLD
from quizapp.generate.attribution.tokens import Token
from quizapp.generate.language import past_tenses
from quizapp.generate.names.lists import WEEKDAYS
from quizapp.patterns import lazy_pattern

_FARTHEST_THAT = 14
"""Tokens between a cue and its "that"."""
_ENDS_ADDRESS = frozenset(":;.-VvXR(")
"""Types that do not stand between a cue and its "that"."""
_OPENS_CLAUSE = frozenset("NPGDT")
_OPENERS = frozenset(
    """there if when while although even nobody no-one everyone everybody someone somebody anyone most more about around
    nearly almost roughly fewer half at only just up some both neither none one six
    seven eight nine ten eleven twelve hundreds thousands millions dozens people""".split()
)
_SKIPPED = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday today yesterday earlier later also again previously
    repeatedly publicly flatly then recently bluntly simply""".split()
)
"""Words of time and manner that stand between a cue and its clause."""
_PREPOSITIONS = frozenset("before after since as".split())
_CONTRACTED = lazy_pattern(r"(?:he|she|it|they|there)['’]")
_COUNTING = frozenset("added adds noted confirmed announced admitted acknowledged conceded".split())
"""Verbs of saying that take a number of things as their object as well."""
_NO_CLAUSE = frozenset("yes so goodbye hello less little much thanks all nothing how why".split())


def said_that(tokens: list[Token]) -> Spot | None:
    """The clause of the sentence's first cue, where its subject leads the sentence."""
    cue = next((i for i, t in enumerate(tokens) if t.type == "V" and t.lower in CLAUSAL), None)
    if not cue:
        return None
    start = _behind_that(tokens, cue) or _bare(tokens, cue)
    phrase = (named_between(tokens, cue) or subject.before(tokens, cue)) if start else None
    if phrase is None or start is None or not leads(tokens, phrase, cue):
        return None
    return Spot(tokens[cue], phrase, tokens[start].start, _limit(tokens, cue, start), "cue before")


def _limit(tokens: list[Token], cue: int, start: int) -> int:
    """Where the clause ends at the latest: with the sentence, or with the "who said ...", or the "who was asked but
    said ...", that holds it."""
    before = next((t for t in reversed(tokens[:cue]) if t.type in ",R"), None)
    joined = tokens[cue - 1] if tokens[cue - 1].type != "X" else tokens[cue - 2]
    second = joined.lower in {"and", "but"} and before is not None and before.type == "R"
    if second or tokens[cue - 1].type == "R" or (tokens[cue - 1].type in "AX" and tokens[cue - 2].type == "R"):
        return next((t.start for t in tokens[start:] if t.type == ","), tokens[-1].end)
    return tokens[-1].end


def _behind_that(tokens: list[Token], cue: int) -> int | None:
    """Index of the first token behind the cue's "that"."""
    if is_gesture(tokens, cue):
        return None
    told = tokens[cue].lower in TOLD
    if [t.lower for t in tokens[cue + 1 : cue + 3]] == ["out", "that"]:
        clause = cue + 3  # of somebody else, where it is about "him": whoever points out answers another
        return clause if clause < len(tokens) and tokens[clause].type in _OPENS_POINTED else None
    for at in range(cue + 1, min(cue + _FARTHEST_THAT, len(tokens) - 1)):
        kind = tokens[at].type
        if tokens[at].lower in {"not", "never"} or (tokens[at].lower.endswith("ing") and tokens[at - 1].type == ","):
            return None  # "insisted on a showdown, not seeming to know that", "said, giving the first sign that"
        if kind == "S":
            return at + 1 if tokens[at + 1].type in "NPGDTWAOCv" else None
        if not told and at == cue + 1 and kind not in "AO,N" and tokens[at].lower not in HEARERS | {"last"}:
            return None  # "said people knew that ..."
        if (
            kind in _ENDS_ADDRESS
            or (kind in "PTI" and not told)
            or (kind == "C" and tokens[at].lower not in _PREPOSITIONS)
        ):
            return None
        if _past(tokens[at]):
            return None
    return None


_OPENS_POINTED = "NGDTWAOC"
"""Types of the tokens that open the clause of "pointed out that": no pronoun."""


def _bare(tokens: list[Token], cue: int) -> int | None:
    """Index of the token with which a clause without "that" begins: right behind the cue, its hearer or its day."""
    verb, at = tokens[cue].lower, cue + 1
    if verb in TOLD:
        at += tokens[at].type == "D" if at + 1 < len(tokens) and tokens[at + 1].type == "N" else 0  # "told the BBC"
        if at >= len(tokens) or not (tokens[at].type == "N" or tokens[at].lower in HEARERS):
            return None
        at += 1
    elif verb not in BARE:
        return None
    at = _behind_time(tokens, at)
    if at >= len(tokens) or tokens[at].lower in _NO_CLAUSE:
        return None
    return at if _opens_clause(tokens[at]) or _plain_noun(tokens, at) else None


def _behind_time(tokens: list[Token], at: int) -> int:
    """Index of the first token that is no word of time or manner: behind "on Monday", "later"."""
    while at + 1 < len(tokens) and (tokens[at].lower in _SKIPPED or tokens[at + 1].lower in WEEKDAYS):
        at += 1 if tokens[at].lower in _SKIPPED else 2
    return at


def _opens_clause(token: Token) -> bool:
    return token.type in _OPENS_CLAUSE or token.lower in _OPENERS or bool(_CONTRACTED.match(token.lower))


def _plain_noun(tokens: list[Token], at: int) -> bool:
    """True for a noun without a determiner that opens a clause: a plural, or an auxiliary soon follows it."""
    if tokens[at].type not in "Wv":
        return False
    word = tokens[at].lower
    verb = any(t.type == "X" for t in tokens[at + 1 : at + 4]) or any(_past(t) for t in tokens[at + 1 : at + 3])
    if word[0].isdigit():  # "said 31 of them were rescued", but "added 21 before half-time"
        return verb or tokens[at - 1].lower not in _COUNTING
    several = word.endswith("s") or (
        at + 1 < len(tokens) and tokens[at + 1].type == "W" and tokens[at + 1].lower.endswith("s")
    )
    return verb or (tokens[at].type == "W" and several)


def _past(token: Token) -> bool:
    return token.type in "WV" and (token.lower.endswith("ed") or token.lower in past_tenses())


def according_to(tokens: list[Token]) -> Spot | None:
    """`According to X, ...`: the clause behind the name and what is put after it."""
    if len(tokens) < 4 or tokens[0].lower != "according":
        return None
    phrase = subject.after(tokens, 1)
    if phrase is None or phrase.kind != NAME:
        return None
    at = next((i for i, t in enumerate(tokens) if t.start >= phrase.end), None)
    start = after_name(tokens, at) if at is not None else None
    if start is None:
        return None
    return Spot(tokens[0], phrase, tokens[start].start, tokens[-1].end, "according to")
