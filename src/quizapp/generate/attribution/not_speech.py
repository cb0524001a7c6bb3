"""What stands in quotation marks and nobody has said: titles, names of things, and words denied or only expected."""

from __future__ import annotations

import re

from quizapp.generate.attribution.doubt import doubted
from quizapp.generate.attribution.tokens import Token
from quizapp.generate.attribution.undone import acted_or_undone
from quizapp.generate.names.roles import ROLE_NOUNS
from quizapp.patterns import lazy_pattern

_NOT = frozenset("not never hardly neither".split())
_SUPPOSED = frozenset("would could might may should shall will must can can't cannot won't wouldn't couldn't".split())
_NOT_YET = frozenset(
    """expected likely unlikely want wants wanted plan plans planned planning going supposed ready due set hoped hopes
    willing able unable reluctant unwilling refuse refuses refused decline declines declined fail fails failed urged
    asked told forced scheduled prepared poised intends intended tempted""".split()
)
"""Words after which "to say" tells what was not, or not yet, said."""
_WORKS = frozenset(
    """album anthem article ballad blockbuster book chapter cartoon column comedy documentary drama episode essay
    exhibition film game headline hit hymn initiative memoir movie musical mural novel number opera op-ed painting
    paper piece play podcast poem programme program report segment series show sitcom sketch song sonnet study
    symphony thriller track trilogy""".split()
)
"""What has a title; "his poem "X"" gives its title, not what he said."""
_NAMED = frozenset("titled entitled nicknamed codenamed headlined captioned subtitled so-called".split())
_PERFORMED = frozenset(
    """sing sings singing sang sung play plays playing played hum hums humming hummed perform performs performing performed
    whistle whistled whistling watch watches watching watched read reads reading recorded recording""".split()
)
_IN = frozenset("in on of for at from to with".split())
_SMALL = frozenset("with from into over under about the and for but nor off per via".split())
"""Longer words that titles may have in small letters."""
_CALLED = frozenset("called named dubbed known".split())
_REACH = 4
"""Tokens before a cue that may deny it."""


def unsaid(tokens: list[Token], cue: int) -> bool:
    """True when the clause of the cue at index `cue` does not state that the words were uttered."""
    if tokens[0].lower in {"if", "had", "should", "suppose", "imagine"} and not any(
        t.type == "," for t in tokens[1:cue]
    ):
        return True
    if _inside_what_was_asked(tokens, cue) or doubted(tokens, cue) or acted_or_undone(tokens, cue):
        return True
    for at in range(cue - 1, max(-1, cue - 1 - _REACH), -1):
        token = tokens[at]
        if token.type in "Q,.;:NGPR":
            return False
        if token.lower in _NOT or token.lower.endswith(("n't", "n’t")):
            return True
        if token.lower in _SUPPOSED and token.type != "A":  # "signed it in May and called it"
            return True
        if token.lower == "to" and at and tokens[at - 1].lower in _NOT_YET:
            return True
    return False


def _inside_what_was_asked(tokens: list[Token], cue: int) -> bool:
    """True for "Asked if it was true that Mr Lee had said ..., she said": a question tells what nobody may have said."""
    if tokens[0].lower not in _ASKED or not _WHETHER.intersection(t.lower for t in tokens[1:_NEAR_WHETHER]):
        return False
    return not any(
        tokens[at].type == "," and tokens[at + 1].type in "PND" and tokens[at + 2].type in "VX"
        for at in range(1, cue - 2)
    ) and not (tokens[cue - 1].type in "PN" and tokens[cue - 2].type == ",")


_ASKED = frozenset("asked pressed questioned challenged quizzed".split())
_WHETHER = frozenset("if whether why how what when about".split())
_NEAR_WHETHER = 6


def _from_own_words(tokens: list[Token], according: int) -> bool:
    """Whether "according to" names what the speaker wrote down, or what keeps words as they were said, and nobody else."""
    source = tokens[according + 2 : according + _REACH_OF_SOURCE]
    end = next((at for at, t in enumerate(source) if t.type in ",.;Q"), len(source))
    words = [t.lower for t in source[:end]]
    return not any(t.type in "NG" for t in source[:end]) and not _RECORDS.isdisjoint(words)


_REACH_OF_SOURCE = 10
_RECORDS = frozenset(
    "pool remarks transcript transcripts recording recordings audio video footage minutes transcription prepared".split()
)


def is_title(text: str, tokens: list[Token], at: int) -> bool:
    """True when the quotation at index `at` is what a work or a thing is called: `the novel "X"`, `a show called "X"`."""
    last = tokens[at - 1] if at else None
    if last is None:
        return False
    if last.lower in _WORKS:  # titles have a capital: "get the programme “back on track”" is none
        return text[tokens[at].start : tokens[at].end].lstrip("“‘\"'`")[:1].isupper()
    if last.lower == "as" and at >= 2:
        return tokens[at - 2].lower == "known"
    if last.lower in _NAMED or (last.type == "," and at >= 2 and tokens[at - 2].lower in _NAMED):
        return True
    if last.type == "N" and last.mention is not None and last.mention.words[-1].lower() in _EVENTS:
        return _in_capitals(
            text[tokens[at].start : tokens[at].end], fewest=2
        )  # "during the Forum “Arctic - Land of Dialogue”"
    if last.lower in _PERFORMED:  # "the class was singing “The Long Way Home”"
        return _in_capitals(text[tokens[at].start : tokens[at].end], fewest=2)
    if last.type == "," and at >= 2 and tokens[at - 2].lower in _WORKS:  # "in his memoir, “The Long Way Down”"
        return _in_capitals(text[tokens[at].start : tokens[at].end])
    if last.lower == "of" and at > 1 and tokens[at - 2].lower in ROLE_NOUNS:  # "the author of “The Wall,”"
        return _in_capitals(text[tokens[at].start : tokens[at].end])
    if last.lower == "which" or _DATED.match(text, tokens[at].end):  # "of which “The Long Table” (1970) sold best"
        return _in_capitals(text[tokens[at].start : tokens[at].end], fewest=2)
    if last.type == "G" or last.lower in _IN:  # "on NBC's “Sunday With Ann Lee”", "in “The Long Table at Larne”"
        return _in_capitals(text[tokens[at].start : tokens[at].end], fewest=2)
    return last.lower in _CALLED and at >= 2 and tokens[at - 2].lower in _WORKS


_EVENTS = frozenset(
    "forum conference congress festival exhibition operation project programme program summit seminar campaign award".split()
)
"""What has a title of its own behind its name."""


_DATED = lazy_pattern(r" \((?:1[5-9]|20)\d\d\)")
"""When a work came out, behind its title."""


def _in_capitals(title: str, fewest: int = 1) -> bool:
    """True when every longer word, of which there are so many, begins with a capital, as titles have it."""
    words = [w for w in re.findall(r"[^\W\d_]+", title) if len(w) > 2 and w.lower() not in _SMALL]
    return len(words) >= fewest and all(w[0].isupper() for w in words)


def titles_as_words(text: str, tokens: list[Token], at: int) -> list[Token]:
    """The tokens of a sentence with a word for each title beside the quotation at index `at`: "Lind, host of “The Table,” said".

    The comma within the marks of a title stands behind it.
    """
    found: list[Token] = []
    for place, token in enumerate(tokens):
        if token.quotation is None or place == at or not is_title(text, tokens, place):
            found.append(token)
            continue
        found.append(Token("W", token.start, token.end, "", upper=True))
        if text[token.quotation.start : token.quotation.end].endswith(","):
            found.append(Token(",", token.end - 1, token.end, ","))
    return found


def relayed(tokens: list[Token], cue: Token | None) -> bool:
    """True when the sentence has the words from a third party: `X said, according to Y`, `..., the Times reported`."""
    for place, token in enumerate(tokens):
        if token.lower == "according":
            return not _from_own_words(tokens, place)
        if token.lower in {"reported", "reports"} and token is not cue and place + 1 < len(tokens):
            outlet = place - 2 if tokens[place - 1].type == "A" else place - 1  # not "messages, first reported by"
            return outlet >= 0 and tokens[outlet].type in "NA" and tokens[place + 1].type in ".AO"
    return False
