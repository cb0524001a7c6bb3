"""A quotation with what its sentence tells of who said it, as the vetoes look at it."""

from __future__ import annotations

from typing import NamedTuple

from quizapp.generate.attribution.discourse import Discourse
from quizapp.generate.attribution.phrase import PRONOUN, Phrase
from quizapp.generate.attribution.records import Attribution
from quizapp.generate.attribution.tokens import Token
from quizapp.generate.names import Entity
from quizapp.generate.quotations import Quotation


class Said(NamedTuple):
    """A quotation with what its sentence tells of who said it."""

    discourse: Discourse
    quotation: Quotation
    tokens: list[Token]
    at: int
    """Place of the quotation among the tokens."""
    cue: Token | None
    phrase: Phrase | None
    how: str
    """The rule that found the cue."""
    speaker: Entity
    paragraph: int
    sentence: int
    """Its place in the paragraph."""
    last: Attribution | None
    """What was found for the quotation before."""

    @property
    def words(self) -> str:
        """The quotation's."""
        return self.discourse.text[self.quotation.start : self.quotation.end]


def behind_cue(said: Said) -> list[Token]:
    """The tokens of the sentence behind the cue; none where there is no cue."""
    return said.tokens[said.tokens.index(said.cue) + 1 :] if said.cue is not None else []


def sentences_before(said: Said, most: int) -> list[list[Token]]:
    """So many sentences before that of the words, those of the paragraph before among them."""
    here = said.discourse.sentences(said.paragraph)[: said.sentence]
    place = said.discourse.previous(said.paragraph) if len(here) < most else None
    return [*(said.discourse.sentences(place) if place is not None else ()), *here][-most:]


def by_pronoun(said: Said) -> bool:
    """Whether a pronoun tells who speaks."""
    return said.phrase is not None and said.phrase.kind == PRONOUN
