"""What a question about a fact is worth at the most."""

from __future__ import annotations

from quizapp.generate.acceptability.limits import BARELY, SELDOM, Limit
from quizapp.generate.analysis import Analysis
from quizapp.generate.candidate import BLANK, Candidate
from quizapp.generate.language import split_forms, tag
from quizapp.generate.names.lists import DEMONYMS
from quizapp.generate.names.persons import is_person_noun
from quizapp.patterns import lazy_pattern

PETTY = 0.5
"""Of a statement that an exchanged figure makes false: of 70 readers passed 25."""
_STATEMENTS = frozenset({"statement", "reason"})
_SOME = lazy_pattern(r"(?:An?|One) (?!in\b|(?:[\w’'-]+ ){0,2}(?:team|group|study|court|jury|committee|panel)\b)")
"""How a lead begins that tells of one of many: readers passed no such verdict that names nobody."""
_OF_A_DAY = lazy_pattern(
    r"\bat (?:noon|midnight)\b|\b(?:[Aa]|[Tt]he) (?:new )?poll\b|\b[Ss]hares (?:closed|fell|rose)\b"
)
_YEAR = lazy_pattern(r"\b(?:19|20)\d\d\b")
_RELATIVES = frozenset(("that", "who", "which"))
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_LONGEST_HEAD = 8
"""Words of a subject among which somebody is looked for."""


def _is_petty(_: Analysis, candidate: Candidate) -> bool:
    return candidate.form == "quantity-true-false" and candidate.key == "false"


def _undated(analysis: Analysis, candidate: Candidate) -> bool:
    """Whether a later fact hangs on the day of a report that gives none: "reopened at noon", "a poll"."""
    question = candidate.stem.rpartition("\n")[2]
    if analysis.article.date is not None or _YEAR.search(question) or _is_of_lead(analysis, candidate):
        return False
    return _OF_A_DAY.search(question) is not None


def _names_nobody(analysis: Analysis, candidate: Candidate) -> bool:
    """Whether a lead to be judged names nobody and no place: "A teenager who filmed himself ... has been locked up"."""
    if candidate.form not in _STATEMENTS or not _is_of_lead(analysis, candidate):
        return False
    return _SOME.match(analysis.text, candidate.start) is not None and not analysis.names.within(
        candidate.start, candidate.end
    )


def _is_about_somebody_unnamed(analysis: Analysis, candidate: Candidate) -> bool:
    """Whether a lead to be judged is about one person whom only the next sentence names: "The capital's new mayor rejected
    ...". Of seven such readers passed one."""
    if candidate.form not in _STATEMENTS or not _is_of_lead(analysis, candidate):
        return False
    words, tags, verb = _told(candidate)
    verb = next((at for at, word in enumerate(words[:verb]) if word in _RELATIVES), verb)
    if _named(words, tags, verb):
        return False
    return any(is_person_noun(word.lower()) for word in words[: min(verb, _LONGEST_HEAD)])


def _told(candidate: Candidate) -> tuple[list[str], list[str], int]:
    """The words of a statement with their parts of speech, and where its first finite verb stands; 0 where it has none."""
    words = split_forms(candidate.stem.rpartition("\n")[2].partition(": ")[2])
    tags = tag(words)
    finite = (at for at, label in enumerate(tags) if label in _FINITE)
    return words, tags, next((at for at in finite if at and words[at - 1] not in _RELATIVES), 0)


def _named(words: list[str], tags: list[str], verb: int) -> bool:
    """Whether a name stands before the verb."""
    return any(
        word[0].isupper() and word.lower() not in _CALLED_SO and (at or tags[at].startswith("NNP"))
        for at, word in enumerate(words[:verb])
    )


_CALLED_SO = DEMONYMS | frozenset("democratic republican gop".split())
"""Capitals that name nobody: "A Democratic candidate", "The British capital's new mayor"."""


def _is_how_it_was_done(_: Analysis, candidate: Candidate) -> bool:
    """Whether a statement tells how a poll was made, or how a thing seems to the writer."""
    return candidate.form in _STATEMENTS and _METHOD.search(candidate.stem.rpartition("\n")[2]) is not None


_METHOD = lazy_pattern(
    r"\b(?:poll|survey)\b[^.]*\b(?:was|were) (?:conducted|carried out|taken|done)\b|\bmargin of (?:sampling )?error\b"
    r"|\b(?:doesn[’']t|does not|don[’']t|do not) (?:seem|appear)\b|\bseems? (?:to|like|as)\b|\b(?:definitely|arguably)\b"
)


def _is_of_lead(analysis: Analysis, candidate: Candidate) -> bool:
    return analysis.lead is not None and candidate.start == analysis.lead.start


def _has_election_year(_: Analysis, candidate: Candidate) -> bool:
    """Whether the year of an election is asked for, which the names of those who ran tell: readers passed none of four."""
    asked = candidate.stem.rpartition("\n")[2]
    return _A_YEAR.fullmatch(candidate.key) is not None and _ELECTION.search(asked) is not None


_A_YEAR = lazy_pattern(r"(?:19|20)\d\d")
_ELECTION = lazy_pattern(
    r"\b(?:presidential|elections?|primary|primaries|reelect\w*|re-elect\w*|voters|ballots?|nominee|nomination|electoral)\b"
    r"|\b(?:won|lost|carried|captured) (?:[A-Z]\w+ )+(?:by|in|with)\b"
)


def _asks_a_past_year(analysis: Analysis, candidate: Candidate) -> bool:
    """Whether a year is asked for that a later sentence tells in passing: readers passed 51 of 129, and none of seven of real
    reports."""
    return _A_YEAR.fullmatch(candidate.key) is not None and not _is_of_lead(analysis, candidate)


def _is_about_a_subject(analysis: Analysis, candidate: Candidate) -> bool:
    """Whether it asks who did a thing that a later sentence tells: of 176 such questions readers passed 56, of real reports two
    of 25."""
    return candidate.form == "subject" and not _is_of_lead(analysis, candidate)


def _is_subject_of_lead(analysis: Analysis, candidate: Candidate) -> bool:
    """Whether it asks who did what the lead tells: of 15 readers passed nine."""
    return candidate.form == "subject" and _is_of_lead(analysis, candidate)


def _asks_whom_the_lead_names(_: Analysis, candidate: Candidate) -> bool:
    """Whether it asks for the one person or country that the lead names. Of 36 such questions about made-up reports readers
    passed 23, of 13 about real ones one: nobody else of the article could be meant."""
    return candidate.form == "lead-name"


def _is_told_by_its_gap(_: Analysis, candidate: Candidate) -> bool:
    """Whether the headline before it has a gap as well, or the name asked for has an office beside its gap that few can bear:
    "Rep. ____", "the nominees, ____,", "the ____ administration"."""
    context, asked = candidate.stem.rpartition("\n")[::2]
    return BLANK in context or _OFFICE_BESIDE.search(asked) is not None


_OFFICE_BESIDE = lazy_pattern(
    r"\b(?:Reps?|Sens?|Govs?|Gen|Congress(?:wo)?man|Senator|Governor|Representative|President|Prime Minister"
    r"|Speaker|[Nn]ominees?|[Cc]andidate|[Ll]eader|Secretary|Chair(?:wo)?man),?\.? ____"
    r"|____ (?:administration|campaign|government|presidency)\b"
)


OF_FACTS: tuple[Limit, ...] = (
    (PETTY, _is_petty),
    (SELDOM, _is_told_by_its_gap),
    (SELDOM, _has_election_year),
    (SELDOM, _asks_whom_the_lead_names),
    (SELDOM, _asks_a_past_year),
    (SELDOM, _is_about_a_subject),
    (BARELY, _is_subject_of_lead),
    (BARELY, _is_about_somebody_unnamed),
    (SELDOM, _is_how_it_was_done),
    (BARELY, _undated),
    (BARELY, _names_nobody),
)
"""Limits of questions about facts."""
