"""Where in the article a candidate belongs."""

from __future__ import annotations

from bisect import bisect_right

from quizapp.generate.analysis import Analysis
from quizapp.generate.candidate import Candidate


class Places:
    """Which sentence a candidate is about."""

    def __init__(self, analysis: Analysis) -> None:
        self._ends = [s.end for s in analysis.sentences]
        self._paragraphs = [s.paragraph for s in analysis.sentences]
        self.count = max(1, len(self._ends))

    def paragraph(self, candidate: Candidate) -> int:
        """Number of its paragraph."""
        return self._paragraphs[self.of(candidate)]

    def of(self, candidate: Candidate) -> int:
        """Index of the sentence in the body."""
        at = candidate.focus if candidate.focus >= 0 else candidate.start
        return min(bisect_right(self._ends, at), self.count - 1)
