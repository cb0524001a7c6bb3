"""A question that hangs on the day of its report says which day that was: "next year", "in October", "at noon", a poll."""

from __future__ import annotations

import re

from quizapp.generate.analysis import Analysis
from quizapp.generate.candidate import Candidate
from quizapp.generate.language import Sign
from quizapp.generate.passage.about import NAMES_ONLY
from quizapp.generate.passage.deixis import DAY_NAME, reported_on
from quizapp.generate.passage.lists import MONTH_NAMES, WEEKDAYS

_MONTHS = "|".join(MONTH_NAMES)
_HANGS = Sign(
    re.compile(
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
    re.compile(
        rf"\bat (?:noon|midnight|[0-9]\d?(?:[:.]\d\d)? ?[ap]\.?m)\b|(?<!\b[Ee]very ){DAY_NAME}\b"
        r"|\b(?:poll|survey)\b"
    ),
    frozenset(),
    ("at noon", "at midnight", *(f"at {figure}" for figure in range(10)), "poll", "survey", *WEEKDAYS),
)
"""The same in the writer's own words; in somebody's it hangs on what he speaks of."""
_NO_WORDS: frozenset[str] = frozenset()
"""Both are looked for where a mark of theirs stands: that is told faster than the words of a question."""
_QUOTED = re.compile(r"“[^“”]*”")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_LABELLED = re.compile(r"(?P<label>True or false|Fill the gap|What (?:number|year) fills the gap)(?P<mark>[:?])")
_ASKS = re.compile(r"(?:Who|Which|What|How|Where|When|In which|In what|With|To) ?\b")
_LONGEST = 450
"""Characters of a stem that may grow by the day."""


def dated(analysis: Analysis, candidate: Candidate) -> Candidate:
    """`candidate` with the day of the report in its question, where that has no year and hangs on the day."""
    day = analysis.article.date
    context, mark, question = candidate.stem.rpartition("\n")
    if day is None or len(candidate.stem) > _LONGEST:
        return candidate
    outside = _QUOTED.sub("", question) if "“" in question else question
    if not _HANGS.search(question, _NO_WORDS) and not _TOLD.search(outside, _NO_WORDS):
        return candidate
    if _YEAR.search(question) or NAMES_ONLY.search(context):
        return candidate
    when = reported_on(day)
    labelled = _LABELLED.match(question)
    if labelled is not None:
        question = f"{labelled['label']}{when}{labelled['mark']}{question[labelled.end() :]}"
    elif _ASKS.match(question):
        question = f"{when[2:3].upper()}{when[3:]}, {question[0].lower()}{question[1:]}"
    else:
        return candidate
    return candidate._replace(stem=f"{context}{mark}{question}")
