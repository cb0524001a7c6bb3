"""What a report is about, by the names that it has most often: where the headline and the opening would give the key away.

Of 138 questions behind such a line readers passed 31: they come with `--all` alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizapp.generate.language import is_common
from quizapp.generate.names.joining import FIRST_FIELD
from quizapp.generate.names.lists import DEMONYMS
from quizapp.generate.names.model import BODY, PERSON, PLACE, Entity
from quizapp.generate.passage.shown import unescaped
from quizapp.patterns import lazy_pattern

if TYPE_CHECKING:
    from quizapp.generate.analysis import Analysis
    from quizapp.generate.passage.model import Hides

NAMES_ONLY = lazy_pattern(r"A report (?:of \w+ \d+, \d+ )?about |An interview of ")
"""How such a line begins."""
_INTERVIEW = lazy_pattern(r"\b[Ii]nterview(?:s|ed|ing)?\b|\bQ&A\b|\bin conversation\b")
_OFTEN, _FEWEST, _MOST = 2, 2, 3
"""Times that somebody is named, and names that the line has."""
_LOOKED_AT = 30
_FIELD = 60
"""Characters before a name in which the first half of it may stand."""
_NUMBERED = lazy_pattern(r" \d")
_LED = lazy_pattern(r"\b[Tt]he $")
_LED_PLACES = frozenset(
    f"{first} {last}".strip()
    for first, last in (
        ("United", "States"), ("United", "Kingdom"), ("United", "Arab Emirates"), ("Czech", "Republic"),
        ("Dominican", "Republic"), ("Solomon", "Islands"), ("Marshall", "Islands"), ("European", "Union"),
        ("Netherlands", ""), ("Philippines", ""), ("Bahamas", ""), ("Gambia", ""), ("Maldives", ""), ("Bronx", ""),
    )
)  # fmt: skip
"""Places that running text has with their article."""
_NO_TOPIC = frozenset(["pac", "super pac", "party", "campaign"])
"""Bodies of a kind rather than by name."""


_LED_BODIES = frozenset(
    ("White House", "Pentagon", "Kremlin", "Vatican", "Senate", "House", "Supreme Court", "United Nations")
)
_OUTLETS = frozenset("CNN BBC NBC ABC CBS MSNBC NPR PBS AP AFP Reuters Fox CNBC RTÉ ITV CBC".split())
"""Broadcasters and agencies: whose report it is, rather than what it is about."""


def about(analysis: Analysis, hides: Hides) -> str:
    """`A report of March 9, 2016 about Mexico, Ted Cruz and the State Department.`; nothing where too few are named.

    The place, the body and the person named most often come first, then whoever else is.
    """
    if _INTERVIEW.search(analysis.article.title or ""):
        on = analysis.article.date
        return f"An interview of {on:%B} {on.day}, {on.year}." if on else ""
    fit = [(kind, name) for kind, name in analysis.passages.named_often if not hides(name)]
    firsts = [next((name for its, name in fit if its == kind), "") for kind in (PLACE, BODY, PERSON)]
    told: list[str] = []
    for name in [*filter(None, firsts), *(name for _, name in fit)]:
        if len(told) < _MOST and not any(_alike(name, other) for other in told):
            told.append(name)
    if len(told) < _FEWEST:
        return ""
    day = analysis.article.date
    when = f" of {day:%B} {day.day}, {day.year}" if day else ""
    return f"A report{when} about {', '.join(told[:-1])} and {told[-1]}."


def named_often(analysis: Analysis) -> list[tuple[str, str]]:
    """The kinds and names that such a line may have, those named most often first."""
    return [(e.kind, name) for e in analysis.by_frequency[:_LOOKED_AT] if (name := _shown(analysis, e))]


def _shown(analysis: Analysis, entity: Entity) -> str:
    """The name as running text has it, where it is a full one of somebody, some place or some body."""
    name = unescaped(entity.name)
    told = sum(not analysis.labels(m.start) for m in entity.mentions[:_LOOKED_AT])
    if entity.kind not in (PERSON, PLACE, BODY) or told < _OFTEN:
        return ""
    if entity.kind == PERSON:
        return name if " " in name else ""
    if 2 * sum(_NUMBERED.match(analysis.text, m.end) is not None for m in entity.mentions) >= len(entity.mentions):
        return ""  # "Precinct 14"
    if name.isupper() and any(not m.words[0].isupper() for m in entity.mentions[:_LOOKED_AT]):
        return ""  # "ALBANY", before a report
    text, seen = analysis.text, entity.mentions[:_LOOKED_AT]
    halves = (m for m in seen if text[max(0, m.outer - 4) : m.outer] == "and ")
    if any(FIRST_FIELD.search(text, max(0, m.outer - _FIELD), m.outer) for m in halves):
        return ""  # "Restaurant Alliance" of "the Ohio Lodging and Restaurant Alliance"
    if name.lower() in DEMONYMS or _is_label(analysis, name):
        return ""
    if name in _LED_BODIES:
        return f"the {name}"
    if entity.kind == PLACE:
        return "" if name.isupper() else f"the {name}" if name in _LED_PLACES else name
    if name.lower() in _NO_TOPIC or name in _OUTLETS or (" " not in name and is_common(name)):
        return ""
    mentions = entity.mentions[:_LOOKED_AT]
    led = sum(_LED.search(analysis.text, max(0, m.outer - 4), m.outer) is not None for m in mentions)
    return f"the {name}" if 2 * led >= len(mentions) else name


def _is_label(analysis: Analysis, name: str) -> bool:
    """Whether a name in capitals is the initials of one of the article's people, as an interview has them."""
    people = (person.name for person in analysis.names.people) if name.isupper() and len(name) <= _INITIALS else ()
    return any("".join(word[0] for word in person.split()) == name for person in people)


_INITIALS = 4


def _alike(one: str, other: str) -> bool:
    """Whether one name is a part or the initials of the other."""
    short, long = sorted((one.removeprefix("the "), other.removeprefix("the ")), key=len)
    initials = "".join(word[0] for word in long.split() if word[0].isupper())
    return short in long or short.replace(".", "") == initials
