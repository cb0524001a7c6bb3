"""A candidate behind the sentences that it needs: `passage` finds them, this puts them before its stem."""

from __future__ import annotations

from quizapp.generate.candidate import Candidate
from quizapp.generate.passage import Context

_WORTH_LOST = 0.05
"""What a question is worth less for each sentence that must be read before it."""


def in_context(candidate: Candidate, context: Context) -> Candidate:
    """`candidate` with `context` before its stem."""
    lines = max(1, len(context.sentences))
    return candidate._replace(
        stem=context.before(candidate.stem),
        shows=context.sentences,
        worth=candidate.worth - _WORTH_LOST * lines,
    )
