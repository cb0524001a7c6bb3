"""Words that the sentence's named speaker only passes on, received, or is said to have said."""

from __future__ import annotations

from quizapp.generate.attribution.phrase import NAME
from quizapp.generate.attribution.said import Said, behind_cue, by_pronoun, sentences_before
from quizapp.generate.attribution.texts import TEXTS
from quizapp.generate.attribution.tokens import Token

_BEGINS = frozenset(
    "began begins ended ends opened opens read reads ran runs went was were is concluded concludes".split()
)
"""What a letter does before its words: "One letter, Lind said, began:"."""
_WRITES = frozenset("wrote writes added adds continued continues".split())
_POSTS = frozenset(
    "post posts video videos meme memes page pages website websites account accounts rumour rumor".split()
)
_SAY = frozenset("say says said claim claims claimed allege alleges suggest suggests".split())
_DENIES = frozenset("deny denies denied denying disputes disputed misquoted".split())
_PASSES_ON = frozenset("retweeted reposted reshared retweets reposts".split())
_HEDGES = frozenset(["allegedly", "supposedly"])
_NEAR, _ADDRESSED = 6, 7
"""Tokens."""


def of_what_begins(said: Said) -> bool:
    """Whether the cue stands in an aside of a sentence about a text: `One letter, Lind told the jury, began: "..."`."""
    if said.cue is None or said.phrase is None or said.cue.start > said.quotation.start:
        return False
    tokens, at = said.tokens, said.at
    begins = next((i for i, t in enumerate(tokens) if t.start >= said.phrase.start), 0)
    if not begins or tokens[begins - 1].type != "," or any(t.type in "VXQ" for t in tokens[: begins - 1]):
        return False
    closing = next((i for i in range(at - 1, begins, -1) if tokens[i].type == ","), None)
    between = tokens[closing + 1 : at] if closing is not None else []
    whole = tokens[at - 1].lower == ":"  # not "What was clear, Lind said, was that “...”", which are his words
    return whole and any(t.lower in _BEGINS for t in between[:2])


def addressed(said: Said) -> bool:
    """Whether "he wrote" is given to whom a letter is to: "A letter from Lind to the mayor, Reed, was read out"."""
    if not by_pronoun(said) or said.cue is None or said.cue.lower not in _WRITES:
        return False
    for tokens in sentences_before(said, 1):
        if not any(t.lower in TEXTS for t in tokens):
            continue
        for at, token in enumerate(tokens):
            named = next(
                (i for i in range(at + 1, min(at + _ADDRESSED, len(tokens) - 1)) if _names(tokens[i], said)), None
            )
            if token.lower == "to" and named is not None and tokens[named + 1].type in ",.":
                return True  # but not "In a letter to the staff on Monday, Lind gave no reason"
    return False


def passed_over(said: Said) -> bool:
    """Whether somebody named stands right behind the words, and a later "he denies" was taken for their tag."""
    if said.phrase is None or said.phrase.kind == NAME or said.how != "cue after":
        return False
    behind = [t for t in said.tokens[said.at + 1 :] if t.type not in ",-"][:1]
    return bool(behind) and behind[0].type == "N" and behind[0].end < said.phrase.start


def posted_of(said: Said) -> bool:
    """Whether a post says that somebody said it, or a claim that is checked: `Claim: Lind said "..."`."""
    before = [t.lower for t in said.tokens if said.phrase is not None and t.end <= said.phrase.start]
    if before[:2] == ["claim", ":"]:
        return True
    posts = next((i for i, word in enumerate(before) if word in _POSTS), None)
    return posts is not None and not _SAY.isdisjoint(before[posts + 1 : posts + _NEAR])


def quoted_and_denied(said: Said) -> bool:
    """Whether who is quoted as saying it denies it in the same sentence."""
    return said.how == "quoted as saying" and any(t.lower in _DENIES for t in said.tokens)


def passed_on(said: Said) -> bool:
    """Whether the cue passes on another's words, or a hedge beside it says that they may not have been said."""
    if said.cue is None:
        return False
    at = said.tokens.index(said.cue)
    hedged = at > said.at and any(t.lower in _HEDGES for t in said.tokens[at - 1 : at])
    return said.cue.lower in _PASSES_ON or hedged


def told_by_another(said: Said) -> bool:
    """Whether another tells that the speaker said it: `"...," Lind told him, Reed said.`"""
    behind = behind_cue(said)
    for at, token in enumerate(behind[:-2]):
        named = behind[at + 1].mention
        if token.type == "," and behind[at + 1].type == "N" and named is not None and named.entity is not said.speaker:
            ends = at + 3 >= len(behind) or behind[at + 3].type in ".,"
            if behind[at + 2].type == "V" and ends:
                return True
    return False


def _names(token: Token, said: Said) -> bool:
    return token.mention is not None and token.mention.entity is said.speaker
