"""From the figures of an article to candidates: which may be asked, and against which other figures they must stand."""

from __future__ import annotations

import re
import zlib
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.generate.analysis import Analysis, BodySentence
from quizapp.generate.candidate import Candidate, Drop
from quizapp.generate.facts.quantities import lists
from quizapp.generate.facts.quantities.askable import unaskable
from quizapp.generate.facts.quantities.compose import Fact, compose
from quizapp.generate.facts.quantities.definite import GAP
from quizapp.generate.facts.quantities.extract import Figure, figures, has_figure
from quizapp.generate.facts.quantities.standalone import Named, Unclear, stand_alone, unescaped
from quizapp.generate.facts.quantities.subjects import full_name, shared, subject
from quizapp.generate.names.model import PERSON, PLACE

STAGE = "quantities"
MAX_SENTENCE = 420
"""Characters; a longer sentence cannot be trimmed to one that a stem can hold."""
ALIKE = 0.5
"""Share of content words from which two sentences may be about one event."""
_CONTENT = re.compile(r"\b[a-z]{4,}")
_PASSING = re.compile(
    r"\b(?:polls?|survey|rose|fell|gained|lost|dropped|climbed|jumped|slipped|slid|surged|plunged|tumbled|up|down|dip|lead)\b"
)
_DEATH = re.compile(r"\b(?:kill|die[sd]|dead|death|toll|bodies|casualt)")
_INJURY = re.compile(r"\b(?:injur|wound|hurt)")
_YEARS = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_NAMES = re.compile(r"\b[A-Z][a-z]{3,}")
_DOUBT_AFTER = re.compile(
    r"\b(?:false|not true|untrue|in fact|actually|incorrect|wrong|disputed|correction|overstated|exaggerat)"
)


@dataclass(frozen=True, slots=True)
class _Place:
    """A figure in its sentence."""

    sentence: BodySentence
    figure: Figure


def find(analysis: Analysis) -> Iterator[Candidate | Drop]:
    """Candidates for the figures of the article's body, and for every other figure the reason why it is not asked.

    A sentence is asked about one figure only, the one of most worth: two gaps in one sentence would tell each other.
    """
    latest = _latest(analysis)
    by_unit: dict[str, list[_Place]] = defaultdict(list)
    by_sentence: dict[int, list[_Place]] = defaultdict(list)
    for place in _places(analysis):
        by_unit[_comparable(place.figure)].append(place)
        by_sentence[place.sentence.index].append(place)
    for places in by_sentence.values():
        done = False
        for place in sorted(places, key=lambda p: (-_worth(p), p.figure.start)):
            if done:
                yield _drop(place, "another figure of the sentence is asked")
                continue
            for found in _candidates(analysis, place, by_unit[_comparable(place.figure)], latest):
                done = done or isinstance(found, Candidate)
                yield found


def _latest(analysis: Analysis) -> int:
    """The year of publication, or the last year that the body names."""
    if analysis.article.date:
        return analysis.article.date.year
    years = [int(year) for sentence in analysis.sentences for year in _YEARS.findall(sentence.text)]
    return max((year for year in years if year < 2100), default=0)


def _drop(place: _Place, reason: str) -> Drop:
    figure, sentence = place.figure, place.sentence
    return Drop(STAGE, reason, sentence.text[figure.start : figure.end], sentence.start + figure.start)


def _places(analysis: Analysis) -> Iterator[_Place]:
    for sentence in analysis.sentences:
        if 30 <= len(sentence.text) <= MAX_SENTENCE and has_figure(sentence.text):
            for figure in figures(sentence.text):
                yield _Place(sentence, figure)


def _comparable(figure: Figure) -> str:
    return figure.unit or figure.kind


def _candidates(analysis: Analysis, place: _Place, rivals: list[_Place], latest: int) -> Iterator[Candidate | Drop]:
    sentence, figure = place.sentence, place.figure
    reason = unaskable(sentence.text, figure)
    if reason is None and analysis.quoted(sentence.start + figure.start, sentence.start + figure.end):
        reason = "inside a quotation"
    reason = reason or _contradiction(analysis, place, rivals)
    if reason is None:
        try:
            fact = _fact(analysis, place, rivals, latest)
        except Unclear as unclear:
            reason = str(unclear)
        else:
            found = list(compose(fact))
            yield from found
            if found:
                return
            reason = "no good wrong values"
    yield _drop(place, reason)


def _contradiction(analysis: Analysis, place: _Place, rivals: list[_Place]) -> str | None:
    """A figure that the article gives differently, or doubts, is not asked."""
    following = place.sentence.index + 1
    if following < len(analysis.sentences) and _DOUBT_AFTER.search(analysis.sentences[following].text[:120]):
        return "doubted in the next sentence"
    if place.figure.kind == "year":
        return None
    for rival in rivals[:200]:
        other = rival.sentence is not place.sentence and rival.figure.number.value != place.figure.number.value
        if other and _same_event(place.sentence.text, rival.sentence.text):
            return f"given differently elsewhere: {rival.sentence.text[rival.figure.start : rival.figure.end]}"
    return None


def _same_event(one: str, other: str) -> bool:
    """Whether two sentences may report one event; tolls of the dead or the hurt do unless they name other places."""
    for toll in (_DEATH, _INJURY):
        if toll.search(one) and toll.search(other):
            return not _set_apart(one, other)
    return _overlap(one, other) >= ALIKE


def _set_apart(one: str, other: str) -> bool:
    years = set(_YEARS.findall(one)), set(_YEARS.findall(other))
    if years[0] != years[1]:
        return True
    names = set(_NAMES.findall(one[1:])), set(_NAMES.findall(other[1:]))
    return bool(names[0] and names[1]) and not names[0] & names[1]


def _overlap(one: str, other: str) -> float:
    """Share of the content words of the shorter sentence; two in common at least."""
    first, second = set(_CONTENT.findall(one)) - lists.COMMON, set(_CONTENT.findall(other)) - lists.COMMON
    common = len(first & second)
    return common / min(len(first), len(second)) if common >= 2 else 0.0


def _fact(analysis: Analysis, place: _Place, rivals: list[_Place], latest: int) -> Fact:
    sentence, figure = place.sentence, place.figure
    text = sentence.text
    names = _names(analysis, sentence)
    gapped = text[: figure.start] + GAP + text[figure.end :]
    known = subject(analysis, sentence)
    if known and figure.start >= known.end:
        gapped = gapped[: known.start] + known.text + gapped[known.end :]
        names.insert(0, Named(known.name, known.name, known.person, titled=True))
    statement = stand_alone(gapped, analysis.article.date, names)
    written = text[figure.start : figure.end]
    if figure.kind == "year" and _near_year(statement, figure):
        raise Unclear("another year stands beside it")
    if figure.kind == "year" and analysis.article.date and figure.number.units == analysis.article.date.year:
        raise Unclear("the year of publication, which every stem tells")
    if figure.kind == "year" and 0 < latest < figure.number.units and text[: figure.start].endswith(" in "):
        raise Unclear("a year to come")
    if figure.kind == "date" and not analysis.article.date and not written[-4:].isdecimal():
        raise Unclear("a date without its year")
    undated = not analysis.article.date and not _YEARS.search(statement)
    if undated and figure.kind in ("percent", "compound") and _PASSING.search(statement):
        raise Unclear("a share of a day that the article does not give")
    return Fact(
        figure=figure,
        noun=text[figure.end : figure.noun_end].strip() if figure.kind == "count" else "",
        statement=statement,
        written=written.replace("\\", ""),
        start=sentence.start,
        end=sentence.end,
        published=analysis.article.date,
        latest=latest,
        known=tuple(r.figure for r in rivals if r.sentence is not sentence and _overlap(text, r.sentence.text) < 0.3),
        taken=tuple(r.figure.number.value for r in rivals if _overlap(text, r.sentence.text) >= 0.3)
        + tuple(other.number.value for other in figures(text)),
        beside=tuple(other for other in figures(text) if other.start != figure.start),
        worth=_worth(place),
        seed=zlib.crc32(f"{text}|{figure.start}".encode("utf-8", "replace")),
    )


def _names(analysis: Analysis, sentence: BodySentence) -> list[Named]:
    named = []
    for mention in analysis.names.within(sentence.start, sentence.end):
        entity = mention.entity
        named.append(
            Named(
                unescaped(analysis.text[mention.start : mention.end]),
                full_name(analysis, entity) if entity and not shared(analysis, mention) else None,
                (entity.kind if entity else mention.kind) == PERSON,
                any(title not in lists.COURTESY for title in mention.titles),
                len(mention.words) > 1 or mention.start > sentence.start or mention.kind in (PERSON, PLACE),
            )
        )
    return named


def _near_year(statement: str, figure: Figure) -> bool:
    return any(abs(int(year) - figure.number.units) <= 7 for year in _YEARS.findall(statement))


def _worth(place: _Place) -> float:
    """Money, shares and people matter; what stands early in an article matters more."""
    figure = place.figure
    base = {"money": 0.7, "percent": 0.6, "count": 0.55, "ratio": 0.6, "fraction": 0.55}.get(figure.kind, 0.45)
    if figure.unit in ("people", "person", "men", "women", "children") or _DEATH.search(place.sentence.text):
        base += 0.1
    if figure.number.value >= 100 and figure.kind == "count":
        base += 0.05
    return max(0.1, min(0.9, base - min(place.sentence.index, 40) * 0.004))
