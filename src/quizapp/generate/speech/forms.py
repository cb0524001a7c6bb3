"""The forms of a who-said-what item: one candidate list for each attributed quotation, best form first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quizapp.generate.analysis import Analysis
from quizapp.generate.attribution import DIRECT, Attribution
from quizapp.generate.candidate import WHO_SAID_WHAT, Candidate, Drop
from quizapp.generate.names import Entity
from quizapp.generate.speech.rivals import rivals
from quizapp.generate.speech.wording import Stem, quoted_words, squeeze, stem
from quizapp.text import fold

_STAGE = "speech"
_LONGEST_EVIDENCE = 1500
"""Characters that the evidence may span: from the speaker's name to the words."""


def find(analysis: Analysis) -> Iterator[Candidate | Drop]:
    """A candidate, or several in different forms, for each quotation with a speaker; a drop for each without."""
    attributions = analysis.attributions
    for found in attributions:
        text = analysis.text[found.quotation.start : found.quotation.end]
        if found.speaker is None:
            yield Drop("attribution", found.how, text, found.quotation.start)
            continue
        yield from _for_quotation(analysis, attributions, found)


def _for_quotation(
    analysis: Analysis, attributions: Sequence[Attribution], found: Attribution
) -> Iterator[Candidate | Drop]:
    key = found.speaker
    text = analysis.text[found.quotation.start : found.quotation.end]
    quote = quoted_words(analysis, found)
    reason = _unfit(found, quote, attributions, analysis)
    start = _evidence_start(found)
    if key is None or reason or start is None:
        yield Drop(_STAGE, reason or "the speaker's name stands too far from the words", text, found.quotation.start)
        return
    asked = stem(analysis, found, quote)
    if asked is None:
        yield Drop(_STAGE, "no stem reads well", text, found.quotation.start)
        return
    others = rivals(analysis, attributions, found, asked.text, asked.gender)
    yield _speaker_asked(analysis, found, quote, asked, others, start)
    yield from _judged(found, quote, others, start, attributions, analysis)


def _unfit(found: Attribution, quote: str, attributions: Sequence[Attribution], analysis: Analysis) -> str:
    """Why a quotation with a speaker makes no item; empty when it may."""
    words = len(quote.split())
    if words < (2 if found.form != DIRECT else 3):
        return "too short to be recognised"
    folded = fold(quote)
    for other in attributions:
        if other is not found and other.speaker is not found.speaker and other.speaker is not None:
            theirs = fold(analysis.text[other.quotation.start : other.quotation.end])
            if folded == theirs or (len(folded) > 20 and (folded in theirs or theirs in folded)):
                return "said by more than one"
    return ""


def _evidence_start(found: Attribution) -> int | None:
    """Where the evidence begins: at the carrier, or further back where only there the speaker is named."""
    if found.speaker is None:
        return None
    starts = [m.outer for m in found.speaker.mentions if m.end <= found.end]
    inside = [s for s in starts if s >= found.start]
    if inside or not starts:
        return found.start if inside else None
    start = starts[-1]
    return start if found.end - start <= _LONGEST_EVIDENCE else None


def _speaker_asked(
    analysis: Analysis, found: Attribution, quote: str, asked: Stem, others: list[Entity], start: int
) -> Candidate:
    key = found.speaker
    assert key is not None  # noqa: S101 - the caller has looked
    enough = len(others) >= 2  # noqa: PLR2004
    return Candidate(
        kind=WHO_SAID_WHAT,
        type="single-choice" if enough else "short-answer",
        form="quotation-to-speaker",
        stem=asked.text,
        key=key.name,
        start=start,
        end=found.end,
        distractors=tuple(e.name for e in others) if enough else (),
        accept=() if enough else tuple(sorted({*key.forms, key.surname} - {key.name})),
        quote=analysis.text[found.quotation.start : found.quotation.end],
        speaker=key.name,
        feedback=_feedback(analysis, others) if enough else {},
        aliases=tuple(sorted(key.forms | {key.surname})),
        worth=asked.worth * (1.0 if enough else 0.7),
    )


def _feedback(analysis: Analysis, others: list[Entity]) -> dict[str, str]:
    """For each wrong option what the article has that person say."""
    told: dict[str, str] = {}
    for entity in others:
        said = next((a for a in analysis.attributions if a.speaker is entity), None)
        if said:
            words = squeeze(analysis.text[said.quotation.start : said.quotation.end])
            short = words if len(words) <= 160 else words[:157].rsplit(" ", 1)[0] + " ..."  # noqa: PLR2004
            told[entity.name] = f"{entity.name} said: “{short}”"
    return told


def _judged(
    found: Attribution,
    quote: str,
    others: list[Entity],
    start: int,
    attributions: Sequence[Attribution],
    analysis: Analysis,
) -> Iterator[Candidate]:
    """True or false: the words with their speaker, or with somebody else who speaks in the article."""
    return iter(())
