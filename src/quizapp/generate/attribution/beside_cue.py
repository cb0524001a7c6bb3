"""Words beside a cue that are not its speaker's: on things, cried by a crowd, complained of, played or only wished for."""

from __future__ import annotations

from itertools import pairwise

from quizapp.generate.attribution.said import Said
from quizapp.generate.attribution.texts import TEXTS, THINGS
from quizapp.generate.attribution.tokens import Token
from quizapp.generate.names import PERSON, UNKNOWN

_BEARS = frozenset("holding wearing carrying waving bearing brandishing displaying sporting".split())
_CRIED = frozenset(
    """chant chants chanting chanted slogan slogans cry cries crying shout shouts jeer jeers heckle heckles scream screams
    heckling booing jeering""".split()
)
_BORNE = (THINGS - {"survey", "poll", "study"}) | frozenset(
    """placards banners shirts t-shirts hats caps button buttons badges stickers posters flags pin pins chant chants campaign
    chorus slogans rally movement ad ads advert advertisement""".split()
)
"""What has the words on it that stand before it: "holding “no more lies” placards"."""
_REMARKS = TEXTS | frozenset(
    """remarks claims assertion allegation suggestion accusation comment comments statement promise pledge view argument
    characterization characterisation insult jibe prediction belief contention""".split()
)
_REJECTS = frozenset(
    """dismissed rejected denied denounced condemned mocked criticized criticised blasted slammed ridiculed disputed rebutted
    attacked decried challenged refuted contested derided assailed scoffed responding reacting replying referring dismissing
    rejecting denying denouncing mocking ridiculing disputing""".split()
)
_OWN = frozenset("his her their its".split())
_PLAYS = frozenset("playing portraying impersonating imitating mimicking parodying parroting".split())
_MODALS = frozenset("would should could might ought".split())
_NEAR, _PERFECT = 7, 4
"""Tokens before the words in which a cry stands, and behind a modal in which its "have" and verb do."""


def borne_or_cried(said: Said) -> bool:
    """Whether the words stand on a thing or are a crowd's: `told supporters holding "no more lies" placards`."""
    between = _between(said)
    if between is None:
        return False
    behind = said.tokens[said.at + 1 : said.at + 2]
    if behind and behind[0].lower in _BORNE and not said.words.endswith((",", ".", "!", "?")):
        return True
    near = [t.lower for t in between[-_NEAR:]]
    return not _CRIED.isdisjoint(near) or not _BEARS.isdisjoint(near)


def handed_over(said: Said) -> bool:
    """Whether a cue that leads words before it is followed by another who has the word: `"...," Lind said, prompting Reed to
    reply, "..."`, `"...," Lind said, and the answer came: "..."`."""
    between = _between(said)
    if between is None or said.cue is None or not any(t.quotation for t in said.tokens[: said.tokens.index(said.cue)]):
        return False
    if said.words[:1].islower() and not (between and between[-1].type == "G"):
        return False  # `"It will hold," Lind said to Reed, "and it will not leak"`
    if any(t.lower in _GOES_ON for t in between[-2:]):
        return False  # `"It will hold," Lind said after Reed left, adding, "It will not leak."`
    another = any(t.type in "NG" and _is_another(t, said) for t in between) or any(
        t.type == "P" and place and between[place - 1].type == "C" for place, t in enumerate(between)
    )
    return another or any(t.lower in _ANSWERS for t in between)


_GOES_ON = frozenset("adding saying noting continuing writing insisting".split())
_ANSWERS = frozenset(
    """reply replies answer answers response retort rebuke riposte comeback heckle interrupted contradicted followed gallery
    crowd""".split()
)
"""What tells between a cue and words that they are another's."""


def in_anothers_words(said: Said) -> bool:
    """Whether "in her words" stands before what a man's cue leads to, or "in his words" where another man is named."""
    before = [t for t in said.tokens[: said.at] if t.type != ","][-len(_IN_WORDS) :]
    if len(before) < len(_IN_WORDS) or before[0].lower != "in" or before[2].lower not in {"words", "phrase"}:
        return False
    gender = {"her": "f", "his": "m"}.get(before[1].lower, "")
    if before[1].type == "G":
        return _is_another(before[1], said)
    return bool(gender) and said.speaker.gender not in (gender, "")


_IN_WORDS = ("in", "her", "words")


def complained_of(said: Said) -> bool:
    """Whether the words are another's remark of which the cue's subject speaks: `told Lind to withdraw her claim that "..."`."""
    between = _between(said)
    if between is None or said.cue is None:
        return False
    at = next((i for i in range(len(between) - 1, 0, -1) if between[i].lower in _REMARKS), 0)
    if not at or not any(t.type == "S" for t in between[at:]):
        return False
    owner = between[at - 1]
    rejects = said.cue.lower in _REJECTS or any(t.lower in _REJECTS for t in between[:at])
    if owner.lower in _OWN:
        return rejects or any(_is_another(t, said) for t in between[:at])
    return rejects and owner.type == "D"


def played(said: Said) -> bool:
    """Whether an actor speaks, or whom he plays: `the comedian Lind, playing Reed, said`."""
    if said.cue is None:
        return False
    place = said.tokens.index(said.cue)
    return any(t.lower in _PLAYS and b.type in "NG" for t, b in pairwise(said.tokens[max(0, place - _NEAR) : place]))


def only_wished_for(said: Said) -> bool:
    """Whether the words are those that somebody should have said: `A better answer, Lind said, would have been, "..."`."""
    before = [t.lower for t in said.tokens[: said.at] if t.type not in ",:"]
    if before[-1:] not in (["was"], ["is"], ["been"], ["be"]):
        return False
    apart = said.tokens[said.at - 1].type in ",:" or before[0] == "what"
    perfect = (before[at + 1 : at + _PERFECT] for at, word in enumerate(before) if word in _MODALS)
    return apart and any("have" in words for words in perfect)


def _between(said: Said) -> list[Token] | None:
    """The tokens from a cue to the words behind it; None where it stands behind them."""
    if said.cue is None or said.cue.start > said.quotation.start:
        return None
    return said.tokens[said.tokens.index(said.cue) + 1 : said.at]


def _is_another(token: Token, said: Said) -> bool:
    mention = token.mention
    return mention is not None and mention.kind in (PERSON, UNKNOWN) and mention.entity is not said.speaker
