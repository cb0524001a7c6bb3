"""A participle that opens a sentence with the words, and its subject behind them: `Calling it "a gift," Ann Lee signed it`."""

from __future__ import annotations

from quizapp.generate.attribution.cue_forms import verb_of
from quizapp.generate.attribution.phrase import Phrase, as_name, as_pronoun
from quizapp.generate.attribution.tokens import Token
from quizapp.generate.language import is_past

_UTTERS = frozenset(
    "call describe dub brand label denounce declare say tell argue insist warn vow promise claim shout yell".split()
)
"""Verbs of one's own words; whoever quotes, repeats or cites has those of others."""
_NEAR = 5
"""Tokens behind a subject in which its verb stands: "Gov. Ann Lee on Thursday signed"."""


def opening_participle(tokens: list[Token], at: int) -> tuple[Token, Phrase, str] | None:
    """The participle before the quotation at `at`, and who is the subject right behind it; None where that is not plain."""
    place = int(tokens[0].type == "A")
    if tokens[place].type != "v" or verb_of(tokens[place]) not in _UTTERS:
        return None
    if place >= at or any(t.type in "VvQR.;:" for t in tokens[place + 1 : at]):
        return None
    who = at + 1 + int(at + 1 < len(tokens) and tokens[at + 1].type == ",")
    if who + 1 >= len(tokens) or tokens[who].type not in "NP" or not _acts(tokens, who + 1):
        return None
    named = tokens[who]
    return tokens[place], as_name(named) if named.type == "N" else as_pronoun(named), "opening participle"


def _acts(tokens: list[Token], behind: int) -> bool:
    """Whether the verb of a subject that ends before index `behind` comes next, or behind a day, or an aside."""
    if tokens[behind].type == ",":
        behind = next((i + 1 for i in range(behind + 1, len(tokens)) if tokens[i].type == ","), len(tokens))
    for token in tokens[behind : behind + _NEAR]:
        if token.type in "XV" or (token.type == "W" and is_past(token.lower)):
            return True
        if token.type not in "AO":
            return False
    return False
