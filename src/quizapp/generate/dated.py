"""A question says which day its report is of: a context with its label, a bare question where it hangs on that day."""

from __future__ import annotations

import datetime

from quizapp.generate.analysis import Analysis
from quizapp.generate.candidate import Candidate
from quizapp.generate.language import Sign
from quizapp.generate.passage.deixis import DAY_NAME, reported_on, written
from quizapp.generate.passage.lists import MONTH_NAMES, WEEKDAYS
from quizapp.generate.passage.model import LABEL
from quizapp.patterns import lazy_pattern

_MONTHS = "|".join(MONTH_NAMES)
_HANGS = Sign(
    lazy_pattern(
        r"\b(?:next|last|this|(?:later|earlier) (?:in|this|that)(?: the)?) "
        r"(?:year|month|week|weekend|season|spring|summer|autumn|fall|winter|term|session|quarter)\b"
        rf"|\b(?:[Ii]n|[Uu]ntil|[Ss]ince|[Bb]y|[Ff]rom|[Ll]ast|[Nn]ext) (?:early |mid-|late )?(?:{_MONTHS})\b(?!,? \d|[’'])"
        r"|\b(?:tomorrow|tonight)\b"
    ),
    frozenset(),
    (
        *"year month week season spring summer autumn fall winter term session quarter tomorrow tonight".split(),
        *MONTH_NAMES,
    ),
)
"""What means another day, or is true no longer, once a report is old."""
_TOLD = Sign(
    lazy_pattern(
        rf"\bat (?:noon|midnight|[0-9]\d?(?:[:.]\d\d)? ?[ap]\.?m)\b|(?<!\b[Ee]very ){DAY_NAME}\b"
        r"|\b(?:poll|survey)\b"
    ),
    frozenset(),
    ("at noon", "at midnight", *(f"at {figure}" for figure in range(10)), "poll", "survey", *WEEKDAYS),
)
"""The same in the writer's own words; in somebody's it hangs on what he speaks of."""
_NO_WORDS: frozenset[str] = frozenset()
"""Both are looked for where a mark of theirs stands: that is told faster than the words of a question."""
_QUOTED = lazy_pattern(r"“[^“”]*”")
_YEAR = lazy_pattern(r"\b(?:19|20)\d\d\b")
_LABELLED = lazy_pattern(r"(?P<label>True or false|Fill the gap|What (?:number|year) fills the gap)(?P<mark>[:?])")
_ASKS = lazy_pattern(r"(?:Who|Which|What|How|Where|When|In which|In what|With|To) ?\b")
_LONGEST = 450
"""Characters of a stem that may grow by the day."""


def dated(analysis: Analysis, candidate: Candidate) -> Candidate:
    """`candidate` with the day of the report in its question, where that has no year and hangs on the day."""
    day = analysis.article.date
    question = candidate.stem
    if day is None or "\n" in question or len(question) > _LONGEST:
        return candidate  # a context gets the day with its label: `headed`
    outside = _QUOTED.sub("", question) if "“" in question else question
    if not _HANGS.search(question, _NO_WORDS) and not _TOLD.search(outside, _NO_WORDS):
        return candidate
    if _YEAR.search(question):
        return candidate
    when = reported_on(day)
    labelled = _LABELLED.match(question)
    if labelled is not None:
        question = f"{labelled['label']}{when}{labelled['mark']}{question[labelled.end() :]}"
    elif _ASKS.match(question):
        question = f"{when[2:3].upper()}{when[3:]}, {question[0].lower()}{question[1:]}"
    else:
        return candidate
    return candidate._replace(stem=question)


def headed(published: datetime.date | None, candidate: Candidate) -> Candidate:
    """`candidate` with the day of the report in the label of its context: "Context (March 3, 2027): ...".

    Last of all, so that whatever comes before knows a context by its plain label. A key that is a date itself has no such
    label, which might tell it.
    """
    if published is None or not candidate.stem.startswith(LABEL) or _OF_TIME.search(candidate.key):
        return candidate
    day = written(published)
    if any(f"{said} {day}" in candidate.stem for said in ("reported on", "report of", "interview of")):
        return candidate
    return candidate._replace(stem=f"{LABEL.removesuffix(': ')} ({day}): {candidate.stem[len(LABEL) :]}")


_OF_TIME = lazy_pattern(rf"\b(?:{_MONTHS}|{DAY_NAME}|(?:19|20)\d\d)\b")
"""A key that the day of the report may tell."""
