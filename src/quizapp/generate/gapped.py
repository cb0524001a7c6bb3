"""The headline without the name that is asked for, where it would give that away: `Governor ____ vetoes school voucher bill`.

Before somebody's words "[the speaker]" stands there, since their question has no gap of its own to fill.

It tells what a report is about as no other line does, and whom a report is about it nearly always names. Readers passed
13 of 15 questions for whole quotations of persons behind such a headline, and 31 of 138 behind a line of names.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from quizapp.generate.analysis import Analysis
from quizapp.generate.candidate import BLANK, WHO_SAID_WHAT, Candidate
from quizapp.generate.language import split_forms, tag
from quizapp.generate.names import PERSON
from quizapp.generate.names.lists import BODY_WORDS
from quizapp.generate.passage import Context
from quizapp.generate.speech.lead_in import opening_without
from quizapp.generate.speech.unnamed import called
from quizapp.patterns import lazy_pattern
from quizapp.text import fold

_FEWEST = 2
"""Wrong options that a question keeps."""
_FEWEST_WORDS = 5
"""Words of a headline that tells something beside the gap."""
_IN_MARKS = lazy_pattern(rf"(?<!\w)['‘“\"][^'’”\"]*{BLANK}[^'’”\"]*['’”\"]")
_TOLD_TO = lazy_pattern(rf"{BLANK} (?:told|urged|asked|ordered|warned|invited|advised) (?:to|not|by|of|over)\b")
"""A headline about one who is spoken to, which reads otherwise behind "[The speaker]"."""
_PRONOUN = lazy_pattern(r"\b(?:(?P<he>[Hh]e|[Hh]im|[Hh]is)|[Ss]he|[Hh]er|[Hh]ers)\b")


def behind_gap(
    analysis: Analysis, candidate: Candidate, hides: Callable[[str], bool]
) -> tuple[Context, Candidate] | None:
    """The headline with its gap, and `candidate` without the wrong options that it rules out; None where that does not fit.

    `hides` tells whether a text gives the key away.
    """
    if candidate.type != "single-choice" or candidate.options:
        return None
    titles = analysis.passages.titles
    forms = _forms(analysis, candidate) if titles else []
    if not any(form in title for form in forms for title in titles):
        return None
    name = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, forms))})(?![\w-])")
    titles = tuple(title for title in titles if not _names_a_body(analysis, title, forms))
    title = next((t for t in (name.sub(BLANK, title) for title in titles) if BLANK in t and not hides(t)), "")
    if candidate.kind == WHO_SAID_WHAT and not title.startswith(f"{BLANK} "):
        if opened := behind_opening(analysis, candidate, hides):
            return opened
    if _IN_MARKS.search(title):
        return None  # "'Not Today, Karen'": what somebody calls her
    if len(title.split()) <= _FEWEST_WORDS or title.count(BLANK) > 1:
        return None
    if title.partition(f"{BLANK} ")[2].split(" ", 1)[0].lower() in BODY_WORDS:
        return None  # "Hartwell Foods to shut three plants", which is not Ms Hartwell
    if candidate.kind == WHO_SAID_WHAT and (_is_adjective(title) or _TOLD_TO.match(title)):
        return None
    if candidate.kind == WHO_SAID_WHAT:
        title = title.replace(BLANK, f"[{called(analysis)}]")
        title = f"[T{title[2:]}" if title.startswith("[t") else title
    pronoun = _PRONOUN.search(title)
    gender = "" if pronoun is None else "m" if pronoun["he"] else "f"
    fitting = _with_fitting_options(analysis, candidate, title, gender)
    return None if fitting is None else (Context(title, ()), fitting)


def behind_opening(
    analysis: Analysis, candidate: Candidate, hides: Callable[[str], bool]
) -> tuple[Context, Candidate] | None:
    """The first sentence with "the speaker" for the name, where the headline would have it in its middle, or not at all."""
    chosen = candidate.type == "single-choice" and not candidate.options
    speaker = analysis.names.called(candidate.speaker or "") if chosen else None
    opened = opening_without(analysis, speaker) if speaker is not None else None
    if opened is None or hides(opened[0]):
        return None
    text, gender = opened
    fitting = _with_fitting_options(analysis, candidate, text, gender)
    return None if fitting is None else (Context(text, (0,)), fitting)


def _with_fitting_options(analysis: Analysis, candidate: Candidate, text: str, gender: str) -> Candidate | None:
    """`candidate` with the wrong options alone that `text` before it leaves possible; None where too few are left."""
    told = f" {fold(text)} "
    kept = tuple(wrong for wrong in candidate.distractors if _fits(analysis, wrong, told, gender))
    if len(kept) < _FEWEST:
        return None
    feedback = {wrong: said for wrong, said in candidate.feedback.items() if wrong in kept}
    return candidate._replace(distractors=kept, feedback=feedback)


def _is_adjective(title: str) -> bool:
    """Whether the name belongs to the noun behind it: "Rabbis vow to boycott Trump speech" is no headline about the speaker."""
    words = split_forms(title.replace(BLANK, _SOMEBODY))
    at = next((place for place, word in enumerate(words) if word == _SOMEBODY), len(words))
    behind, further = [*words[at + 1 : at + 3], "", ""][:2]
    if not behind.islower():
        return False
    if not at:
        return further == ":"  # "Clinton camp: Trump's words threaten security"; else it does what stands behind it
    tags = tag(words)
    return tags[at + 1] in ("NN", "NNS") and (tags[at - 1].startswith("VB") or tags[at - 1] in ("IN", "TO"))


_SOMEBODY = "Smith"


def _names_a_body(analysis: Analysis, title: str, forms: list[str]) -> bool:
    """Whether the name in the headline is a part of another: "Chip start-up Halvorsen Reyes", which is not Ms Reyes."""
    others = (entity.name for entity in analysis.names.entities if entity.kind != PERSON and " " in entity.name)
    return any(name in title and not set(name.split()).isdisjoint(forms) for name in others)


def _forms(analysis: Analysis, candidate: Candidate) -> list[str]:
    """The names by which a headline may call the person who is asked for, the longest first."""
    asked = candidate.speaker if candidate.kind == WHO_SAID_WHAT else candidate.key
    person = analysis.names.called(asked or "")
    if person is None or person.kind != PERSON:
        return []
    forms = {person.name, person.surname, *person.forms}
    if any(other is not person and other.surname == person.surname for other in analysis.names.people):
        forms = {form for form in forms if " " in form}  # "Rovers land Lind" is her son
    return sorted(forms, key=len, reverse=True)


def _fits(analysis: Analysis, wrong: str, told: str, gender: str) -> bool:
    """Whether the headline, folded, which may name others and have a "she", leaves a wrong option possible."""
    if any(f" {fold(form)} " in told for form in {wrong, wrong.rsplit(" ", 1)[-1]}):
        return False
    person = analysis.names.called(wrong) if gender else None
    return not gender or (person is not None and person.gender == gender)
