"""What a fact's question needs before it where it speaks of "the painting": the sentence that brings that in."""

from __future__ import annotations

from quizapp.generate.analysis import Analysis
from quizapp.generate.facts import kinds
from quizapp.generate.facts.parsing import Parsed
from quizapp.generate.names import Entity
from quizapp.generate.passage import Context, Needs
from quizapp.generate.passage.model import Hides

_MOST_FORMS = 50
"""Forms of one name beyond which a text is no article, and nothing is shown: the time stays linear."""


def introduction(analysis: Analysis, parsed: Parsed, key: Entity, needs: Needs) -> Context | None:
    """The sentences that give what `needs` asks for and do not give the key away; None where there are none."""
    return analysis.passages.context(parsed.sentence.index, needs, betrays(key))


def betrays(key: Entity) -> Hides:
    """Whether a text names `key`, holds a telling word of its name, or speaks of it by another word."""
    if len(key.forms) > _MOST_FORMS:
        return lambda _: True
    tokens = kinds.tokens_of([key.name, *key.forms])
    return lambda text: bool(tokens & kinds.tokens_of([text])) or kinds.betrayed(key.name, text)
