"""A verb within what somebody says, whose subject utters nothing: "Lind said she felt", "Lind said the spending reflects"."""

from __future__ import annotations

from quizapp.generate.attribution import cues
from quizapp.generate.attribution.cue_forms import verb_of
from quizapp.generate.attribution.nameless import GENDER
from quizapp.generate.attribution.phrase import DESCRIPTION, PRONOUN, Phrase
from quizapp.generate.attribution.texts import TEXTS, THINGS
from quizapp.generate.attribution.tokens import Token
from quizapp.generate.names import PERSON
from quizapp.generate.names.called import BODY_NOUNS
from quizapp.generate.names.persons import is_person_noun

_OF_THE_MIND = frozenset("feel hope believe think expect find see regret".split())
"""What somebody says of himself without having said it before: "said she felt", "said he hoped"."""
_OF_THINGS = frozenset("reflect mean underscore underline highlight".split())
"""What a thing does in the words of whoever tells it."""
_OPENS = 2
"""Tokens from the verb of saying to a pronoun behind it, "that" among them."""


def of_no_words(tokens: list[Token], place: int, phrase: Phrase) -> bool:
    """Whether the cue at `place`, which has `phrase` for its subject, is no verb of saying in what another verb reports.

    The words are then of whoever says the whole, if a pronoun takes up the sayer, or the subject is a thing.
    """
    verb = verb_of(tokens[place])
    if phrase.kind == PRONOUN and verb in _OF_THE_MIND:
        begins = next(at for at, t in enumerate(tokens) if t.start >= phrase.start)
        said = begins - (_OPENS if tokens[begins - 1].type == "S" else 1)
        return said > 0 and tokens[said].lower in _SAID and not _is_another(tokens[:said], phrase.words[0])
    if phrase.kind == DESCRIPTION and verb in _OF_THINGS and phrase.words[0] in cues.DETERMINER:
        noun = phrase.words[-1]
        utters = noun in TEXTS | THINGS | BODY_NOUNS or is_person_noun(noun) or is_person_noun(noun.removesuffix("s"))
        return len(phrase.words) == len(("the", "spending")) and not utters
    return False


def _is_another(tokens: list[Token], pronoun: str) -> bool:
    """Whether the person named last before the verb of saying is of another sex than the pronoun behind it."""
    last = next((t.mention.entity for t in reversed(tokens) if t.mention and t.mention.kind == PERSON), None)
    return last is not None and last.gender not in ("", GENDER[pronoun])


_SAID = frozenset("said says added adds admitted admits conceded acknowledged insisted explained stressed".split())
"""Verbs that have nobody who hears them between themselves and their clause."""
