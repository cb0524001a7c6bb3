"""Words right behind a sentence in which their speaker asks or addresses somebody else, who is to answer."""

from __future__ import annotations

from quizapp.generate.attribution.said import Said, behind_cue, by_pronoun, sentences_before
from quizapp.generate.attribution.scene import REPLIES
from quizapp.generate.attribution.tokens import Token
from quizapp.generate.attribution.who import fits
from quizapp.generate.names import PERSON, Entity

_ASKS = frozenset("asked asks pressed questioned quizzed grilled cross-examined challenged begged".split())
_ADDRESSES = _ASKS | frozenset(
    "told accused thanked congratulated greeted urged reminded warned emailed texted wrote interrupted scolded".split()
)
_PASSIVE = frozenset("was were is are been being be".split())
_LONGEST = 12
"""Tokens between a verb and whom it names: "asked the director of safety, Jean Gow,"."""
_BACK = frozenset("shot hit fired snapped shoots hits fires snaps wrote writes".split())
"""What answers another, with "back" behind it."""


def asked_another(said: Said) -> bool:
    """Whether "he said" is given to whoever has just asked another, or "he replied" to whoever has just spoken to one.

    `Poole asked Frost, the mayor, when. "...," he said`, `Poole accused Frost of lying. "...," he replied`.
    """
    if not by_pronoun(said) or said.cue is None:
        return False
    before = sentences_before(said, 1)
    replies = said.cue.lower in REPLIES - {"asked"} or answers_back(said)
    verbs = _ADDRESSES if replies else _ASKS
    return any(_speaks_to(tokens, said.speaker, verbs, replies=replies) for tokens in before)


def answers_back(said: Said) -> bool:
    """Whether the cue is "shot back", "wrote back"."""
    return said.cue is not None and said.cue.lower in _BACK and [t.lower for t in behind_cue(said)[:1]] == ["back"]


def _speaks_to(tokens: list[Token], speaker: Entity, verbs: frozenset[str], *, replies: bool) -> bool:
    for at, token in enumerate(tokens):
        if token.lower not in verbs or not at or tokens[at - 1].lower in _PASSIVE:
            continue
        subject = next((t for t in reversed(tokens[:at]) if t.type in "NP"), None)
        if subject is None or (subject.mention is not None and subject.mention.entity is not speaker):
            continue
        behind = tokens[at + 1 : at + 1 + _LONGEST]
        whom = next((i for i, t in enumerate(behind) if _is_another(t, speaker)), None)
        if whom is None or any(t.type in "SQ" for t in behind[:whom]):
            continue
        request = any(t.lower == "to" for t in behind[whom:])  # "asked Judge Orr to dismiss it": he goes on himself
        if replies or not request:
            return True
    return False


def _is_another(token: Token, speaker: Entity) -> bool:
    """Whether a token names somebody else of the sex of the speaker, or of one that is not told."""
    entity = token.mention.entity if token.mention else None
    if token.mention is None or entity is speaker:
        return False
    kind = entity.kind if entity is not None else token.mention.kind
    return kind == PERSON and (entity is None or not speaker.gender or fits(entity, speaker.gender))
