"""Whether two figures of an article may belong to one event: then they contradict each other, or one fits the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from quizapp.generate.analysis import BodySentence
from quizapp.generate.facts.quantities import lists
from quizapp.generate.facts.quantities.figure import Figure
from quizapp.patterns import lazy_pattern

ALIKE = 0.5
"""Share of content words from which two sentences may be about one event."""
NEAR = 0.3
"""Share from which a figure of the one sentence might fit the other."""
REACH = 40
"""How many figures of the same unit before and after are compared: a long article stays linear."""
YEARS = lazy_pattern(r"\b(?:1[5-9]|20)\d\d\b")
DEATH = lazy_pattern(r"\b(?:kill|die[sd]|dead|death|toll|bodies|casualt)")
_INJURY = lazy_pattern(r"\b(?:injur|wound|hurt)")
_CONTENT = lazy_pattern(r"\b[a-z]{4,}")


@dataclass(frozen=True)
class Line:
    """A sentence with its figures."""

    sentence: BodySentence
    figures: tuple[Figure, ...]
    places: frozenset[str] = frozenset()
    """The places that it names."""

    @cached_property
    def words(self) -> frozenset[str]:
        """What the sentence is about, as far as single lower-case words tell."""
        return frozenset(_CONTENT.findall(self.sentence.text)) - lists.COMMON

    @cached_property
    def tolls(self) -> tuple[bool, bool]:
        """Whether it tells of dead, and of hurt people."""
        text = self.sentence.text
        return DEATH.search(text) is not None, _INJURY.search(text) is not None

    @cached_property
    def years(self) -> frozenset[str]:
        """The years it names."""
        return frozenset(YEARS.findall(self.sentence.text))


@dataclass(frozen=True, slots=True)
class Place:
    """A figure in its sentence."""

    line: Line
    figure: Figure
    order: int
    """Its number among the article's figures of the same unit."""

    @property
    def written(self) -> str:
        """The figure as the article has it."""
        return self.line.sentence.text[self.figure.start : self.figure.end]


def near(place: Place, rivals: Sequence[Place]) -> Sequence[Place]:
    """The figures of the same unit around `place`, its own sentence left out."""
    around = rivals[max(0, place.order - REACH) : place.order + REACH]
    return [rival for rival in around if rival.line is not place.line]


def contradiction(place: Place, rivals: Sequence[Place]) -> str | None:
    """Another figure that the article gives for what may be the same thing."""
    if place.figure.kind == "year":
        return None
    for rival in rivals:
        if rival.figure.number.value != place.figure.number.value and _same_event(place.line, rival.line):
            return f"given differently elsewhere: {rival.written}"
    return None


def overlap(one: Line, other: Line) -> float:
    """Share of the content words of the shorter sentence; two in common at least."""
    common = len(one.words & other.words)
    return common / min(len(one.words), len(other.words)) if common >= 2 else 0.0


def _same_event(one: Line, other: Line) -> bool:
    """Tolls of the dead or the hurt are of one event unless other places or years set them apart."""
    for mine, theirs in zip(one.tolls, other.tolls, strict=True):
        if mine and theirs:
            apart = bool(one.places and other.places) and not one.places & other.places
            return one.years == other.years and not apart
    return overlap(one, other) >= ALIKE
