"""Lines: direct quotations short and whole enough to be an option or one side of a match."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from quizapp.generate.analysis import Analysis
from quizapp.generate.attribution import DIRECT, Attribution
from quizapp.generate.names import Entity
from quizapp.generate.speech.leaning import needs_context, these_unknown
from quizapp.generate.speech.split import behind_cue, is_closed
from quizapp.generate.speech.substance import empty, thin
from quizapp.generate.speech.wording import CUT, quoted_words
from quizapp.generate.speech.words import names, tidy
from quizapp.patterns import lazy_pattern

_SHORTEST, _LONGEST = 5, 26
"""Words of a line."""
_FEWEST_ALONE = 6
"""Words of a line that is asked about alone."""
_CONDITION_ALONE = lazy_pattern(r"(?:If|When|Unless|Because|Although|While|Until) [^,]*$")
"""A clause whose sentence stands behind its cue: "If I took the gavel away from everybody"."""
_WIDEST = 2.0
"""How many times as long as the other one line may be beside it."""


@dataclass(frozen=True, slots=True)
class Line:
    """A quotation with its speaker."""

    found: Attribution
    speaker: Entity
    words: str
    alone: bool
    """True when the words can be understood without what was said before them."""


def quoted_line(analysis: Analysis, found: Attribution, longest: int = _LONGEST) -> Line | None:
    """The line of an attributed quotation, or None where it is no sentence, too short or too long."""
    if found.speaker is None or found.form != DIRECT or behind_cue(analysis, found):
        return None
    words = quoted_words(analysis, found)
    if not _SHORTEST <= len(words.split()) <= longest or names(words, found.speaker):
        return None
    shown = tidy(words)
    end = "" if is_closed(shown) else "."
    if empty(words) or _CONDITION_ALONE.match(words) or words.endswith(CUT):
        return None  # words without their point are no option and no matter for a verdict
    alone = len(words.split()) >= _FEWEST_ALONE and not (needs_context(words) or these_unknown(words) or thin(words))
    return Line(found, found.speaker, shown + end, alone)


def other_lines(line: Line, lines: list[Line], likeness: Callable[[Entity], tuple[bool, ...]]) -> list[Line]:
    """Up to three lines of other speakers that may stand beside `line` as wrong options: alike in length, no name
    of its speaker in them, no speaker twice; first those who could best be taken for the speaker, by `likeness`."""
    found: list[Line] = []
    for other in sorted(lines, key=lambda entry: (likeness(entry.speaker), not entry.alone)):
        fits = other.speaker.kind == line.speaker.kind and other.speaker is not line.speaker
        apart = all(other.speaker is not taken.speaker for taken in found)
        longer, shorter = max(len(other.words), len(line.words)), min(len(other.words), len(line.words))
        if fits and apart and longer <= _WIDEST * shorter and not names(other.words, line.speaker):
            found.append(other)
    return found[:3]
