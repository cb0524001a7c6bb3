"""The record of who said what."""

from __future__ import annotations

from dataclasses import dataclass

from quizapp.generate.attribution.phrase import Phrase
from quizapp.generate.attribution.tokens import Token
from quizapp.generate.names import Entity
from quizapp.generate.quotations import Quotation

DIRECT = "direct"
MIXED = "mixed"
INDIRECT = "indirect"


@dataclass(frozen=True, slots=True)
class Attribution:
    """A quotation with its speaker, or with the reason why it has none."""

    quotation: Quotation
    speaker: Entity | None
    form: str
    """`DIRECT` when the quotation is a sentence of its own, `MIXED` when it is a part of the writer's sentence,
    `INDIRECT` when it is a reported clause without quotation marks."""
    start: int
    end: int
    """The evidence: the carrier, and where the speaker stands elsewhere, the sentences from there on."""
    how: str
    """The rule that found the speaker, or what was missing."""
    cue: Token | None = None
    phrase: Phrase | None = None
    inserted: tuple[int, int] | None = None
    """Where the writer's "X said" stands inside a reported clause, with its commas."""
