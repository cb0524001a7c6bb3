"""What the article itself takes back is not asked: its corrections against the evidence of an item."""

from __future__ import annotations

import re

from quizapp.article.corrections import corrections
from quizapp.generate.analysis import Analysis
from quizapp.generate.candidate import FACT_RECALL, Candidate
from quizapp.generate.passage.revised import takes_back, untrue
from quizapp.generate.passage.stems import STEM
from quizapp.patterns import lazy_pattern

_TOLD_WRONG = lazy_pattern(
    r"\b(?:mis(?:stat|identif|spel|attribut|report)\w+|incorrectly|erroneously|wrongly|mistakenly)\b", re.IGNORECASE
)
_NAME = lazy_pattern(r"(?<![.!?:] )(?<!^)\b[A-Z][\w’'-]{2,}|\d[\d,.]*\d|\d")
_WORD = lazy_pattern(r"[^\W\d_]{5,}")
_NAMES, _ALL = 2, 3
"""Names or figures, and stems of words in all, that a sentence shares with the correction that is about it."""


class Corrected:
    """The corrections of one article."""

    def __init__(self, analysis: Analysis) -> None:
        self._article = analysis.article
        self._analysis = analysis
        self._notes = [_signs(_wrong(text)) for text in corrections(analysis.article)]
        self._untrue = untrue(analysis.sentences)

    def __call__(self, candidate: Candidate) -> bool:
        """Whether the article takes back what `candidate` asks: in a note, by a later figure, or as a story that is none."""
        if candidate.kind == FACT_RECALL:
            at = self._analysis.sentence_at(candidate.focus if candidate.focus >= 0 else candidate.start)
            if at in self._untrue or takes_back(self._analysis, at):
                return True
        if not self._notes:
            return False
        names, stems = _signs(self._article.text[candidate.start : candidate.end])
        return any(
            len(names & told) >= _NAMES and len(names & told) + len(stems & words) >= _ALL
            for told, words in self._notes
        )


def _wrong(text: str) -> str:
    """The part of a note that tells what was wrong; all of it where no word shows where that begins."""
    found = _TOLD_WRONG.search(text)
    return text[found.end() :] if found else text


def _signs(text: str) -> tuple[frozenset[str], frozenset[str]]:
    names = frozenset(name.removesuffix("'s").removesuffix("’s").strip(".,") for name in _NAME.findall(text))
    return names, frozenset(word[:STEM] for word in _WORD.findall(text) if word[:1].islower())
