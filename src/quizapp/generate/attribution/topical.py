"""What somebody speaks of, in a sentence without any of his words: "Reed criticised the plan", "She spoke about her mother".

News goes on with the words themselves, in a sentence of its own without a verb of saying: `Reed criticised the plan. "It will
cost us a year."`
"""

from __future__ import annotations

from quizapp.generate.attribution.cue_forms import verb_of
from quizapp.generate.attribution.main_clause import main_subject
from quizapp.generate.attribution.nameless import LINKS
from quizapp.generate.attribution.phrase import NAME, PRONOUN, Phrase
from quizapp.generate.attribution.tokens import Token
from quizapp.generate.language import is_past
from quizapp.generate.names import PERSON, UNKNOWN

_OF_A_MATTER = frozenset(
    """accuse acknowledge apologise apologize applaud argue assail attack bemoan blame blast boast brag chide commend complain
    condemn criticise criticize decry defend denounce deny deride describe dismiss dispute emphasise emphasize explain fault fume
    hail joke lament lambaste laud marvel mock pledge praise predict promise question rail rebuke recall reflect ridicule rip
    slam stress tout underscore urge vent vow warn welcome""".split()
)
"""Cues with an object that tells what the words are about."""
_WITH = {
    "spoke": "about of out", "speaks": "about of out", "talked": "about", "talks": "about", "touched": "on upon",
    "touches": "on upon", "weighed": "in", "weighs": "in", "tore": "into", "tears": "into", "lashed": "out", "lashes": "out",
    "opened": "up", "opens": "up", "doubled": "down", "elaborated": "on", "commented": "on", "hinted": "at", "took": "aim issue",
    "takes": "aim issue", "called": "for on", "calls": "for on", "pushed": "back", "hit": "back out", "reacted": "to",
    "reacts": "to", "expanded": "on", "voiced": "his her", "voices": "his her", "expressed": "his her concern doubt frustration",
    "expresses": "his her concern doubt frustration",
}  # fmt: skip
"""Verbs that tell of speech only with one of these words behind them."""
_LONGEST = 40
"""Tokens of such a sentence."""


def speaks_of(tokens: list[Token]) -> Phrase | None:
    """Who speaks of a matter in a sentence, a name or a pronoun; None for any other sentence, and where another may speak."""
    if len(tokens) > _LONGEST or tokens[-1].lower != "." or any(t.type in "QRSI;:v" for t in tokens):
        return None
    while len(tokens) > 1 and (tokens[0].lower in LINKS or tokens[0].type == ","):
        tokens = tokens[1:]  # "But she also criticised the plan"
    leading = main_subject(tokens, len(tokens))
    if leading is None or leading.kind not in (NAME, PRONOUN):
        return None
    if leading.kind == NAME and (leading.mention is None or leading.mention.kind != PERSON):
        return None
    verb = next((at for at, t in enumerate(tokens) if t.start >= leading.end and t.type not in "AX"), len(tokens))
    if verb + 1 >= len(tokens) or not _tells(tokens, verb):
        return None
    behind = tokens[verb + 1 :]
    return None if any(_acts(behind, at) for at in range(len(behind) - 1)) else leading


def _tells(tokens: list[Token], verb: int) -> bool:
    """Whether the verb at `verb` is one of telling, in the past or the present of news, and nothing denies it."""
    token, following = tokens[verb], tokens[verb + 1]
    if any(t.lower in {"not", "never"} or t.lower.endswith(("n’t", "n't")) for t in tokens[max(0, verb - 3) : verb]):
        return False
    if any(t.lower in _TO_COME for t in tokens[max(0, verb - 2) : verb]):
        return False
    if following.lower in _WITH.get(token.lower, "").split():
        return True
    return token.type == "V" and verb_of(token) in _OF_A_MATTER


_TO_COME = frozenset("will would could may might should shall must be been was is were are to".split())


def _acts(tokens: list[Token], at: int) -> bool:
    """Whether another may be who speaks next: somebody with a verb of his own, or a verb of saying behind the first."""
    token, following = tokens[at], tokens[at + 1]
    if token.type in "VPI" or token.lower in {"who", "whom"}:
        return True
    named = token.type == "N" and token.mention is not None and token.mention.kind in (PERSON, UNKNOWN)
    return named and (following.type in "XV" or (following.type == "W" and is_past(following.lower)))
