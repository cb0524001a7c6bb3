"""Give a question that nothing in it places the headline, or the opening, of its article as its context.

A finder knows whether its words are whole; whether they tell which report they are from is seen here, alike for every
form: by the words that they share with the headline and the first sentence.
"""

from __future__ import annotations

from functools import lru_cache

from quizapp.generate.analysis import Analysis
from quizapp.generate.candidate import WHO_SAID_WHAT, Candidate
from quizapp.generate.context import in_context
from quizapp.generate.gapped import behind_gap, behind_opening
from quizapp.generate.passage import Context
from quizapp.generate.passage.about import about
from quizapp.generate.passage.model import LABEL
from quizapp.generate.passage.stems import stems
from quizapp.generate.speech.unnamed import is_told_of
from quizapp.generate.speech.words import first_name
from quizapp.patterns import lazy_pattern
from quizapp.text import fold

_LEFT_ALONE = frozenset({"identity", "office"})
"""Forms whose names tell what they are about."""
_SHOWS_SPEAKER = frozenset({"match-speakers", "speaker-to-quotation"})
"""Forms that name who spoke: to name them gives nothing away."""
_GAPS = frozenset({"quantity-gap", "lead-name"})
"""Forms that ask about the lead, and may stand behind its headline."""
_LOOKED_AT = 40
"""Names of the article that are looked for in its headline."""
_WORDS_PLACED = 4
"""Stems that somebody's words share with it: they are about more than the names in them tell."""
_LONGEST = 120
"""Words of a question with its context that may have the headline before it as well."""
_GENITIVE = lazy_pattern(r"[’']s\b")
_SUM = lazy_pattern(r"[$£€¥₹]\s?(\d{1,3}(?:\.\d+)?)(?![\d,])")
_HALF = lazy_pattern(r"\band[ -]a[ -]half\b")
_ROUNDED = 0.1
"""The share by which a rounded sum may miss the one that it stands for."""
_FIGURE = lazy_pattern(r"\d+(?:[.,]\d+)*")


def situated(analysis: Analysis, candidate: Candidate) -> Candidate:
    """`candidate`, behind what the article is about where its own words do not tell that and the article does."""
    place = _place(analysis, candidate)
    if place == 0 and analysis.lead is not None and candidate.form in _GAPS:
        return _named_by_headline(analysis, candidate)
    if place == 0 or candidate.form in _LEFT_ALONE:
        return candidate
    passages = analysis.passages
    if candidate.stem.startswith(LABEL):
        return _under_headline(analysis, candidate)
    speech = candidate.kind == WHO_SAID_WHAT
    verdict = candidate.type == "true-false"
    if speech and not verdict and len(stems(candidate.stem) & passages.head) >= _WORDS_PLACED:
        return candidate
    hides = _GivesAway(candidate)
    topic = passages.topic(place, hides)
    if topic is None and (gapped := behind_gap(analysis, candidate, hides)):
        topic, candidate = gapped
    if topic is None or not (
        passages.entries or topic.sentences in ((), (0,)) or topic.text.startswith(passages.titles)
    ):
        topic = passages.aside(place, hides)
    if topic is None and speech and place > 0 and (opened := behind_opening(analysis, candidate, hides)):
        topic, candidate = opened
    if topic is None and speech:
        names = about(
            analysis, lambda name: hides(name) or name in candidate.distractors
        )  # else the key alone is left out
        topic = Context(names, ()) if names else None
    return candidate if topic is None else in_context(candidate, topic)


def _place(analysis: Analysis, candidate: Candidate) -> int:
    """The number of the sentence that is asked about."""
    return analysis.sentence_at(candidate.focus if candidate.focus >= 0 else candidate.start)


def _under_headline(analysis: Analysis, candidate: Candidate) -> Candidate:
    """`candidate` with the headline before its context: of 29 that stood without one readers passed 12, of 294 others 194."""
    passages = analysis.passages
    told = candidate.stem.removeprefix(LABEL)
    if told.startswith(passages.titles):
        return candidate
    hides = _GivesAway(candidate)
    title = passages.heading(hides)
    if not title and (gapped := behind_gap(analysis, candidate, hides)):
        title, candidate = gapped[0].text, gapped[1]
    if not title and is_told_of(told) and (opening := passages.topic(_place(analysis, candidate), hides)):
        title = opening.text
    if not title or title in told or 0 in candidate.shows or len(told.split()) > _LONGEST:
        return candidate
    return candidate._replace(stem=f"{LABEL}{title} {told}")


def _named_by_headline(analysis: Analysis, candidate: Candidate) -> Candidate:
    """A question about the lead behind the headline, where that names who or what the lead only describes."""
    if candidate.stem.startswith(LABEL):
        return candidate
    title = analysis.passages.heading(_GivesAway(candidate))
    if candidate.form != "lead-name" and not _figures(title)[0] <= _figures(candidate.stem)[0]:
        return candidate  # "more than 90" tells 94
    told = f" {fold(title)} "
    shown = f" {fold(candidate.stem)} "
    unnamed = any(form in told and form not in shown for e in analysis.by_frequency[:_LOOKED_AT] for form in e.folded)
    nameless = not any(True for _ in analysis.names.within(candidate.start, candidate.end))
    return in_context(candidate, Context(title, ())) if title and (unnamed or nameless) else candidate


class _GivesAway:
    """Whether a text holds the key of `candidate` in any form: it is asked of every text that may stand before it.

    A verdict on words whose speaker is named is given away by nothing.
    """

    def __init__(self, candidate: Candidate) -> None:
        verdict = candidate.type == "true-false" or candidate.form in _SHOWS_SPEAKER
        self._anything = not (candidate.kind == WHO_SAID_WHAT and verdict)
        key, speaker = candidate.key, candidate.speaker or ""
        forms = {key, *candidate.aliases, *candidate.accept, speaker, speaker.rsplit(" ", 1)[-1]} - {"true", "false"}
        self._forms = [f" {form} " for form in map(fold, forms) if form]
        self._first = first_name(speaker or key)
        self._figures, self._sums = _figures(key)
        self._half = ".5" in key

    def __call__(self, text: str) -> bool:
        if not self._anything:
            return False
        folded = _folded(text)
        if any(form in folded for form in self._forms) or (self._first and self._first.search(text)):
            return True
        if not self._figures:
            return False
        figures, sums = _figures(text)
        if self._sums and any(abs(a - b) <= _ROUNDED * a for a in self._sums for b in sums):
            return True  # "€1.9m" tells "almost €2m"
        if self._half and _HALF.search(text):
            return True  # "metre-and-a-half" tells "1.5 metres"
        return self._figures <= figures  # "$6.8bn" tells "$6.8 billion"


@lru_cache(maxsize=64)  # the same few texts may stand before every question of an article
def _folded(text: str) -> str:
    return f" {fold(text)} / {fold(_GENITIVE.sub('', text))} "


@lru_cache(maxsize=64)
def _figures(text: str) -> tuple[frozenset[str], tuple[float, ...]]:
    """The figures of a text, and its sums of money without their thousands and millions."""
    return frozenset(_FIGURE.findall(text)), tuple(map(float, _SUM.findall(text)))
