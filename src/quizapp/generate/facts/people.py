"""Facts about people, bodies and places: one walk over the sentences, each parsed once and asked about once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from quizapp.generate.analysis import Analysis, BodySentence
from quizapp.generate.candidate import Candidate, Drop
from quizapp.generate.facts import deeds
from quizapp.generate.facts.clauses import STANDING
from quizapp.generate.facts.kinds import kind_of
from quizapp.generate.facts.offices import Offices, mentions_office
from quizapp.generate.facts.parsing import ATTRIBUTED, parse
from quizapp.generate.language import participles, past_tenses
from quizapp.generate.names import PERSON
from quizapp.patterns import lazy_pattern

LONGEST = 600
"""Characters of a sentence beyond which it is a list or a mishap, and is left alone."""
_WORD = lazy_pattern(r"[a-z]+")
_RELATIVE = lazy_pattern(r", (?:who|which) ")


def find(analysis: Analysis) -> Iterator[Candidate | Drop]:
    """Deeds from every sentence that states something outright; then the offices of all people."""
    offices = Offices(analysis)
    for sentence in analysis.sentences:
        if len(sentence.text) > LONGEST or not _askable(analysis, sentence):
            continue
        claim = _claim(analysis, sentence)
        held = mentions_office(sentence) and _names_a_person(analysis, sentence)
        aside = claim is not None and _said_aside(sentence.text, claim)
        if claim and not (held or aside or _RELATIVE.search(sentence.text)):
            yield Drop("facts", f"`{claim.group()}`: a claim, not a fact", sentence.text, sentence.start)
            continue
        if not held and not _tells(sentence.text):
            continue
        parsed = parse(analysis, sentence)
        if held:
            offices.read(parsed)
        if claim and aside:
            parsed, claim = parsed.until(sentence.start + claim.start() - 2), None
        yield from deeds.ask(analysis, parsed, sentence.start + claim.start() if claim else None)
    yield from offices.ask()


def _claim(analysis: Analysis, sentence: BodySentence) -> re.Match[str] | None:
    """What makes the sentence somebody's claim, if anything outside of quotation marks does."""
    if not ATTRIBUTED.may_stand_in(sentence.text, sentence.words):
        return None
    return ATTRIBUTED.pattern.search(_unquoted(analysis, sentence))


def _tells(text: str) -> bool:
    """Whether a word of the sentence may be the verb of an event: only such sentences are worth parsing."""
    return not _telling().isdisjoint(_WORD.findall(text))


@cache
def _telling() -> frozenset[str]:
    return frozenset({*past_tenses(), *participles(), *STANDING})


def _said_aside(text: str, claim: re.Match[str]) -> bool:
    """Whether the word of saying opens an aside at the end: "X cut the tax, saying ..."; before it the article speaks."""
    return (
        claim.group() in {"saying", "telling", "adding", "arguing", "claiming"}
        and text[: claim.start()].endswith(", ")
        and text[: claim.start()].count(",") == 1
    )


def _askable(analysis: Analysis, sentence: BodySentence) -> bool:
    """Whether the sentence names anybody or anything that could be asked for: the cheapest test, so the first."""
    if sentence.text.startswith(("He ", "She ")):
        return True
    named = analysis.names.within(sentence.start, sentence.end)
    return any(m.entity is not None and kind_of(m.entity) not in {"", "place"} for m in named)


def _names_a_person(analysis: Analysis, sentence: BodySentence) -> bool:
    named = analysis.names.within(sentence.start, sentence.end)
    return any(m.entity is not None and m.entity.kind == PERSON for m in named)


def _unquoted(analysis: Analysis, sentence: BodySentence) -> str:
    """The sentence with blanks for what stands in quotation marks: what somebody says there claims nothing here."""
    text = sentence.text
    if not _MARK.search(text) and not analysis.quoted(sentence.start, sentence.end):
        return text
    for quotation in analysis.quotations_in(sentence.start, sentence.end):
        first = max(0, quotation.start - sentence.start)
        last = min(len(text), quotation.end - sentence.start)
        if first < last:
            text = text[:first] + " " * (last - first) + text[last:]
    return text


_MARK = lazy_pattern(r"[“”\"«»]|``|''|‘")
