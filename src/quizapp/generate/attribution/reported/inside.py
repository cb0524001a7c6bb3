"""Clauses around their cue: `The plan, X said, would cost ...`, `If the wall holds, X said, ...`."""

from __future__ import annotations

from quizapp.generate.attribution import subject
from quizapp.generate.attribution.phrase import NAME, PRONOUN, Phrase
from quizapp.generate.attribution.reported.spot import CONDITIONS, Spot, leads
from quizapp.generate.attribution.reported.verbs import CLAUSAL, TOLD
from quizapp.generate.attribution.tokens import Token
from quizapp.generate.names.roles import ROLE_NOUNS

_LONGEST_SUBJECT = 8
"""Tokens between two commas, the cue among them."""


def said_inside(tokens: list[Token]) -> Spot | None:
    """The sentence without the "X said" between two commas that stands in it."""
    cue = next((at for at, t in enumerate(tokens) if t.type == "V" and t.lower in CLAUSAL), None)
    if not cue or tokens[cue].lower in TOLD or tokens[0].lower in {"and", "but"}:
        return None
    opening = next((at for at in range(cue - 1, max(0, cue - _LONGEST_SUBJECT), -1) if tokens[at].type == ","), None)
    closing = next(
        (at for at in range(cue + 1, min(cue + _LONGEST_SUBJECT, len(tokens))) if tokens[at].type in ",."), None
    )
    if not opening or closing is None or closing + 1 >= len(tokens) or tokens[closing].type != ",":
        return None
    if any(t.type in "VSR" for t in tokens[cue + 1 :]) or any(t.type == ";" for t in tokens[:opening]):
        return None  # "Her staff asked her to stop; she has, she says, not yet": the first half is the writer's
    phrase = _subject(tokens, opening, cue, closing)
    if (
        phrase is None
        or (cue == opening + 1 and tokens[closing + 1].lower in {"a", "an", "the"})  # "said Marchuk, a fire ecologist"
        or (cue == opening + 1 and any(t.lower in ROLE_NOUNS for t in _until_comma(tokens, closing + 1)))
        or (cue == opening + 1 and _is_description(tokens[closing + 1 :]))
        or tokens[closing + 1].lower.endswith("ing")
        or (tokens[closing + 1].type in "VvRC" and tokens[closing + 1].lower not in CONDITIONS)
    ):
        return None
    comma = tokens[opening]
    adjunct = tokens[0].type in "OCA" and tokens[closing + 1].type != "X"  # "In May, the wall"; not "Half of it had"
    cut = (comma.end if adjunct else comma.start, tokens[closing].end)
    return Spot(tokens[cue], phrase, tokens[0].start, tokens[-1].end, "clause around cue", cut)


def _is_description(tokens: list[Token]) -> bool:
    """Whether the rest of a sentence only says what somebody is: "says Ann Lee, associate professor at Larne University"."""
    early = any(t.lower in ROLE_NOUNS for t in tokens[:_NEAR_ROLE])
    return early and not any(t.type in "XV" for t in tokens)


_NEAR_ROLE = 4
"""Tokens of a description by the end of which it has told what somebody is."""


def _until_comma(tokens: list[Token], start: int) -> list[Token]:
    """The tokens up to the next comma: what somebody is, in "said Bui Mai, chief inspector for Larne, because"."""
    end = next((at for at in range(start, len(tokens)) if tokens[at].type in ",."), len(tokens))
    return tokens[start:end] if end < len(tokens) and tokens[end].type == "," else []


def _subject(tokens: list[Token], opening: int, cue: int, closing: int) -> Phrase | None:
    """Who speaks between the two commas, in either order, with nothing left over."""
    if cue == opening + 1:
        phrase = subject.after(tokens, cue)
        whole = phrase is not None and phrase.kind == NAME and phrase.end >= tokens[closing - 1].end
        return phrase if whole else None
    phrase = subject.before(tokens, cue, opening + 1)
    if phrase is None or phrase.kind not in {NAME, PRONOUN} or closing != cue + 1:
        return None
    return phrase if leads(tokens[opening + 1 :], phrase, cue - opening - 1) else None
