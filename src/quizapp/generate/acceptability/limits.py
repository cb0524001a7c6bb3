"""What a question is worth at the most, by what readers said of questions like it: reasons that the fitted model does not
weigh. A question is worth no more than the lowest limit that holds for it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from quizapp.generate.analysis import Analysis
from quizapp.generate.candidate import WHO_SAID_WHAT, Candidate
from quizapp.generate.passage.about import NAMES_ONLY
from quizapp.generate.passage.model import LABEL
from quizapp.generate.passage.slips import has_slip
from quizapp.text import fold

Limit = tuple[float, Callable[[Analysis, Candidate], bool]]
"""The worth at the most, and whether that holds for a question."""
LEANING, BARELY = 0.6, 0.5
"""Of words that lean on what is not shown: a sentence of some length, of which readers passed 76 of 126, and what is shorter,
reported, or a part of the writer's sentence, of which they passed 57 of 129."""
SELDOM = 0.35
"""Of what readers seldom pass: it fills no set."""
_SELDOM_PASSED = frozenset({"identity", "office"})
"""Forms of which readers passed 46 of 192 offices, and of those that filled a set 1 of 18."""
_IN_A_ROW = 4


def lowest(analysis: Analysis, candidate: Candidate, limits: Sequence[Limit]) -> float:
    """The lowest of the limits that hold; 1 where none does."""
    return min([most for most, holds in limits if holds(analysis, candidate)], default=1.0)


def _is_seldom_passed(_: Analysis, candidate: Candidate) -> bool:
    return candidate.form in _SELDOM_PASSED or any(map(has_slip, (candidate.stem, *candidate.distractors)))


def _is_typed_figure(_: Analysis, candidate: Candidate) -> bool:
    """Readers passed 16 of 38 on articles written for this, 11 of 13 on real ones: enough to fill a set."""
    return candidate.form == "quantity-typed"


def _behind_names(_: Analysis, candidate: Candidate) -> bool:
    """Whether only names stand before it; readers passed 31 of 138."""
    return candidate.stem.startswith(LABEL) and NAMES_ONLY.match(candidate.stem, len(LABEL)) is not None


def _unplaced(analysis: Analysis, candidate: Candidate) -> bool:
    """Whether a later sentence is asked about, and neither headline nor opening tells what report it is from; readers passed 2
    of 15."""
    at = candidate.focus if candidate.focus >= 0 else candidate.start
    bare = candidate.kind != WHO_SAID_WHAT and not candidate.stem.startswith(LABEL)
    return bare and analysis.sentence_at(at) > 0


def _is_told_before(_: Analysis, candidate: Candidate) -> bool:
    """Whether the context holds some words in a row of what is to be judged."""
    context, asked = candidate.stem.rpartition("\n")[::2]
    if not context or candidate.type != "true-false":
        return False
    told, words = f" {fold(context)} ", fold(asked).split()
    return any(f" {' '.join(words[at : at + _IN_A_ROW])} " in told for at in range(len(words) - _IN_A_ROW + 1))


OF_ALL: tuple[Limit, ...] = (
    (SELDOM, _is_seldom_passed),
    (BARELY, _is_typed_figure),
    (SELDOM, _behind_names),
    (SELDOM, _unplaced),
    (SELDOM, _is_told_before),
)
"""Limits of questions of both kinds."""
