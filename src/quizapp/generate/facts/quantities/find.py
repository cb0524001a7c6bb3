"""From the figures of an article to candidates: which may be asked, and against which other figures they must stand."""

from __future__ import annotations

import re
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import compress

from quizapp.generate.analysis import Analysis, BodySentence
from quizapp.generate.candidate import Candidate, Drop
from quizapp.generate.context import in_context
from quizapp.generate.facts.quantities import events
from quizapp.generate.facts.quantities.askable import in_passing, unaskable
from quizapp.generate.facts.quantities.compose import Fact, compose
from quizapp.generate.facts.quantities.events import DEATH, YEARS, Line, Place
from quizapp.generate.facts.quantities.extract import figures, has_figure
from quizapp.generate.facts.quantities.repeated import in_other_years
from quizapp.generate.names.model import PLACE
from quizapp.generate.passage.another import goes_on_telling, tells_of_another
from quizapp.generate.passage.definite import GAP
from quizapp.generate.passage.lead import sets_scene, standing
from quizapp.generate.passage.line import NO_ANSWER
from quizapp.generate.passage.named import Named
from quizapp.generate.passage.standalone import Unclear, stand_alone
from quizapp.generate.passage.subjects import Subject, subject
from quizapp.generate.passage.weekdays import goes_on_in_the_past, is_of_another_time
from quizapp.patterns import lazy_pattern

STAGE = "quantities"
MAX_SENTENCE = 420
"""Characters; a longer sentence cannot be trimmed to one that a stem can hold."""
_PASSING = lazy_pattern(
    r"\b(?:polls?|survey|rose|fell|gained|lost|dropped|climbed|jumped|slipped|slid|surged|plunged|tumbled|up from"
    r"|down from|dip|lead|[Ss]hares|closed?)\b"
)
_OTHER_FIGURE = lazy_pattern(
    r"(?:[—–(]|--| - )(?=[^—–()]{0,120}\d)(?=[^—–()]{0,120}\b(?:said|says?|put|according|claimed|estimated)\b)"
)
"""An aside in which somebody counts otherwise: "around 600 people - the police said 350 - gathered"."""
_FIGURE = lazy_pattern(r"\d+(?:[.,]\d+)*")
"""A figure without its unit: "$6.8bn" tells "$6.8 billion"."""
_IN_PASSING = 0.25
"""The worth of a figure that only tells how large something was."""
_TALLY = 0.2
"""The worth of a vote or a score beside another figure of its sentence, which tells more of what is new."""
_DOUBT_AFTER = lazy_pattern(
    r"^(?:That|This|These|So|Such)\b[^.]{0,60}\b(?:forecasts?|figures?|estimates?|projections?|claims?|counts?|numbers?|versions?|says)\b"
    r"|\b(?:false|not true|untrue|actually (?:was|were|is|had)|incorrect|disputed|correction|overstated|exaggerat)"
)


def find(analysis: Analysis) -> Iterator[Candidate | Drop]:
    """Candidates for the figures of the article's body, and for every other figure the reason why it is not asked.

    A sentence is asked about one figure only, the one of most worth: two gaps in one sentence would tell each other.
    """
    by_unit: dict[str, list[Place]] = defaultdict(list)
    lines: list[list[Place]] = []
    for line in _lines(analysis):
        lines.append([])
        for figure in line.figures:
            rivals = by_unit[figure.unit or figure.kind]
            rivals.append(Place(line, figure, len(rivals)))
            lines[-1].append(rivals[-1])
    around = _Around(analysis, (places[0].line for places in lines if places))
    for places in lines:
        done = False
        for place in sorted(places, key=lambda p: (-_worth(p), p.figure.start)):
            if done:
                yield _drop(place, "another figure of the sentence is asked")
                continue
            rivals = by_unit[place.figure.unit or place.figure.kind]
            for found in _candidates(analysis, place, rivals, around):
                done = done or isinstance(found, Candidate)
                yield found


def _lines(analysis: Analysis) -> Iterator[Line]:
    for sentence in analysis.sentences:
        if 30 <= len(sentence.text) <= MAX_SENTENCE and has_figure(sentence.text, sentence.words):
            mentions = analysis.names.within(sentence.start, sentence.end)
            places = frozenset(m.entity.name for m in mentions if m.entity and m.entity.kind == PLACE)
            yield Line(sentence, tuple(figures(sentence.text)), places)


class _Around:
    """What the whole article says, worked out once."""

    def __init__(self, analysis: Analysis, lines: Iterable[Line]) -> None:
        self.latest = _latest(analysis, lines)
        title = analysis.passages.title
        self.titled = frozenset((f.number.value, f.kind == "money") for f in figures(title)) if title else frozenset()
        self.lead = analysis.lead


def _latest(analysis: Analysis, lines: Iterable[Line]) -> int:
    """The year of publication, or the last year that the body names."""
    if analysis.article.date:
        return analysis.article.date.year
    return max((int(year) for line in lines for year in line.years if year < "2100"), default=0)


def _quoted(analysis: Analysis, place: Place) -> bool:
    start = place.line.sentence.start
    return analysis.quoted(start + place.figure.start, start + place.figure.end)


def _drop(place: Place, reason: str) -> Drop:
    return Drop(STAGE, reason, place.written, place.line.sentence.start + place.figure.start)


def _candidates(
    analysis: Analysis, place: Place, rivals: Sequence[Place], around: _Around
) -> Iterator[Candidate | Drop]:
    lead = place.line.sentence is around.lead
    reason = unaskable(place.line.sentence.text, place.figure, lead=lead)
    if reason is None and (place.figure.number.value, place.figure.kind == "money") in around.titled:
        reason = "the headline tells it"  # and stands before other questions
    if reason is None and sets_scene(analysis, place.line.sentence):
        reason = "sets the scene of a feature"
    if reason is None and tells_of_another(analysis.sentences, place.line.sentence.index):
        reason = 'its "he" may be another'
    if reason is None and goes_on_telling(analysis.sentences, place.line.sentence.index):
        reason = "what somebody may go on to say"
    if reason is None and goes_on_in_the_past(analysis.sentences, place.line.sentence.index, analysis.article.date):
        reason = "a day that the day of publication does not tell"
    if reason is None and NO_ANSWER.search(place.line.sentence.text, place.line.sentence.words):
        reason = "somebody did not answer"
    if reason is None and _quoted(analysis, place):
        reason = "inside a quotation"
    if reason is None:
        rivals = events.near(place, rivals)
        reason = _doubted(analysis, place) or events.contradiction(place, rivals) or in_other_years(place, rivals)
    if reason is None:
        try:
            found = list(compose(_fact(analysis, place, rivals, around)))[: 1 if lead else None]
            reason = "no good wrong values"
        except Unclear as unclear:
            reason = str(unclear)
            found = list(_in_context(analysis, place, rivals, around, unclear)) if unclear.leaning else []
        if found:
            yield from found
            return
    yield _drop(place, reason)


def _in_context(
    analysis: Analysis, place: Place, rivals: Sequence[Place], around: _Around, unclear: Unclear
) -> Iterator[Candidate]:
    """The candidates of a sentence that leans on others, behind the sentences that it needs."""
    told = analysis.passages.context(place.line.sentence.index, unclear.needs, _Hides(place.written))
    if told is None:
        return
    try:
        fact = _fact(analysis, place, rivals, around, unclear.text)
    except Unclear:
        return  # a year or a day that no context makes clear
    yield from (in_context(found, told) for found in compose(fact))


class _Hides:
    """Whether a text holds the figure that is asked for."""

    def __init__(self, written: str) -> None:
        self._written = written
        self._small = written.casefold()
        self._figures = frozenset(_FIGURE.findall(written))

    def __call__(self, text: str) -> bool:
        if self._figures and self._figures <= frozenset(_FIGURE.findall(text)):
            return True
        if self._small not in text.casefold():
            return False  # as nearly always: a pattern of its own for each figure would take far longer to make than to use
        written = rf"(?<![\w.,]){re.escape(self._written)}(?![\w%]|[.,]\d)"
        return re.search(written, text, re.IGNORECASE) is not None


def _doubted(analysis: Analysis, place: Place) -> str | None:
    if _OTHER_FIGURE.search(place.line.sentence.text):
        return "another gives another figure, in an aside"
    following = place.line.sentence.index + 1
    if following < len(analysis.sentences) and _DOUBT_AFTER.search(analysis.sentences[following].text[:120]):
        return "doubted in the next sentence"
    return None


def _fact(
    analysis: Analysis,
    place: Place,
    rivals: Sequence[Place],
    around: _Around,
    statement: str = "",
) -> Fact:
    sentence, figure = place.line.sentence, place.figure
    statement = statement or _statement(analysis, place, around.lead)
    if sentence is not around.lead:
        _check_time(analysis, place, statement, around.latest)
    near = [events.overlap(place.line, rival.line) >= events.NEAR for rival in rivals]
    fitting = list(compress(rivals, near))
    beside = tuple(other for other in place.line.figures if other is not figure)
    return Fact(
        figure=figure,
        noun=sentence.text[figure.end : figure.noun_end].strip() if figure.kind == "count" else "",
        statement=statement,
        written=place.written.replace("\\", ""),
        start=known.since if (known := _subject_before(analysis, place)) else sentence.start,
        end=sentence.end,
        asked=sentence.start,
        published=analysis.article.date,
        latest=around.latest,
        known=tuple(rival.figure for rival, fits in zip(rivals, near, strict=True) if not fits),
        taken=tuple(other.number.value for other in (*beside, *(rival.figure for rival in fitting))),
        beside=beside,
        worth=_worth(place),
        seed=zlib.crc32(f"{sentence.text}|{figure.start}".encode("utf-8", "replace")),
    )


def _statement(analysis: Analysis, place: Place, lead: BodySentence | None) -> str:
    """The sentence with a gap for the figure, standing alone. Raises `Unclear`."""
    sentence, figure = place.line.sentence, place.figure
    published = analysis.article.date
    if published and is_of_another_time(sentence.text, published):  # asked with its year, which may be the figure
        raise Unclear("a day that the day of publication does not tell")
    names = analysis.passages.names_in(sentence.index)
    gapped = sentence.text[: figure.start] + GAP + sentence.text[figure.end :]
    if sentence is lead:
        return _of_lead(analysis, gapped, names)
    if known := _subject_before(analysis, place):
        gapped = gapped[: known.start] + known.text + gapped[known.end :]
        names = (known.named, *names)
    return stand_alone(gapped, analysis.article.date, names)


def _of_lead(analysis: Analysis, gapped: str, names: Sequence[Named]) -> str:
    """The lead with a gap, whole, since it is written to stand alone, else trimmed. Raises `Unclear`.

    Trimmed ones lose what the news is: readers passed 9 of 17.
    """
    try:
        return standing(gapped, analysis.article.date)
    except Unclear:
        return stand_alone(gapped, analysis.article.date, names)


def _subject_before(analysis: Analysis, place: Place) -> Subject | None:
    """Who "he" or "the company" at the head of the sentence is, if it stands before the figure and that is certain."""
    known = subject(analysis, analysis.passages.naming, place.line.sentence)
    return known if known and place.figure.start >= known.end else None


def _check_time(analysis: Analysis, place: Place, statement: str, latest: int) -> None:
    """Raise `Unclear` for a year or a day that the stem tells already, or that nothing tells."""
    figure, published, written = place.figure, analysis.article.date, place.written
    years = [int(year) for year in YEARS.findall(statement)]
    if figure.kind == "year":
        if any(abs(year - figure.number.units) <= 7 for year in years):
            raise Unclear("another year stands beside it")
        if published and figure.number.units == published.year:
            raise Unclear("the year of publication, which every stem tells")
        if 0 < latest < figure.number.units and place.line.sentence.text[: figure.start].endswith(" in "):
            raise Unclear("a year to come")
    if published:
        return
    if figure.kind == "date" and not written[-4:].isdecimal():
        raise Unclear("a date without its year")
    if not years and figure.kind in ("percent", "compound", "money") and _PASSING.search(statement):
        raise Unclear("a share of a day that the article does not give")


def _worth(place: Place) -> float:
    """Money, shares and people matter; what stands early in an article matters more."""
    figure = place.figure
    if in_passing(place.line.sentence.text, figure):
        return _IN_PASSING
    base = {"money": 0.7, "percent": 0.6, "count": 0.55, "ratio": 0.6, "fraction": 0.55, "tally": _TALLY}.get(
        figure.kind, 0.45
    )
    if figure.unit in ("people", "person", "men", "women", "children") or DEATH.search(place.line.sentence.text):
        base += 0.1
    if figure.number.value >= 100 and figure.kind == "count":
        base += 0.05
    return max(0.1, min(0.9, base - min(place.line.sentence.index, 40) * 0.004))
