"""When and where a deed was done, where nothing in its question tells: "In March 2024, who resigned", "In Ohio, who beat"."""

from __future__ import annotations

from quizapp.generate.analysis import Analysis
from quizapp.generate.facts.clauses import PERFECT, Clause
from quizapp.generate.facts.wording import Wording, month_of
from quizapp.generate.names import Entity
from quizapp.generate.passage.deixis import DAY_NAME, is_some_day
from quizapp.generate.passage.lists import MONTH_NAMES
from quizapp.generate.passage.standalone import Unclear
from quizapp.generate.passage.weekdays import goes_on_in_the_past, is_of_another_time, months_of_days
from quizapp.patterns import lazy_pattern


def when(analysis: Analysis, clause: Clause, wording: Wording) -> tuple[str, bool]:
    """What a stem begins with that does not tell its year or its month, and whether its day is lost and nothing tells it.

    Raises Unclear where a day is told whose month may be another than that of publication.
    """
    if wording.dated:
        return "", False
    if clause.year:
        return f"In {clause.year}, ", False
    if not (wording.fresh or clause.fresh):
        return "", False
    date = analysis.article.date
    if date is None:
        return "", True
    told = clause.parsed.sentence.text
    months = months_of_days(told, date)
    unsure = is_of_another_time(told, date) or is_some_day(told)
    if len(months) > 1 or unsure or goes_on_in_the_past(analysis.sentences, clause.parsed.sentence.index, date):
        raise Unclear("a day whose month is not told")
    year, month = next(iter(months), (date.year, date.month))
    if clause.voice == PERFECT:
        year, month = date.year, date.month  # whatever day is told beside it, the deed was done by that of the report
    elif (year, month) != (date.year, date.month) and _AHEAD.search(told):
        raise Unclear("a day that may be one to come")
    since = "As of" if clause.voice == PERFECT else "In"  # "As of May 2024, who has tried for weeks"
    return f"{since} {month_of(date.replace(year=year, month=month, day=1))}, ", False


_AHEAD = lazy_pattern(
    r"\b(?:will|would|is to|are to|was to|were to|due|scheduled|set to|until|before|next|for|plans?|planned|expected"
    r"|expects) (?:[^.;]*\b)?"
    rf"{DAY_NAME}\b"
)
"""What makes a day in a sentence one to come."""


def placed(clause: Clause, key: Entity, begins: str, stem: str) -> str:
    """The stem behind what it `begins` with and the place before the subject, where it tells no place and that is not the key."""
    where = _IN_A_PLACE.match(clause.parsed.sentence.text)
    place = where["place"] if where else ""
    if place and clause.subject_start == len(place.split()) + 2 and place not in stem and key.name not in place:
        begins += f"{'in' if begins else 'In'} {place}, "
    return f"{begins}{stem[0].lower()}{stem[1:]}" if begins else stem


_IN_A_PLACE = lazy_pattern(
    rf"In (?P<place>(?!(?:{'|'.join(MONTH_NAMES)})\b)(?:the )?[A-Z][\w’-]+(?: [A-Z][\w’-]+){{0,2}}), "
)
"""A place before the subject, without which something else would be asked: "In Ohio, Lind beat Reed by 50,000 votes"."""
