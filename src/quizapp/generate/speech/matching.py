"""Matching: several speakers and their lines, from one stretch of the article."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from quizapp.generate.analysis import Analysis
from quizapp.generate.candidate import WHO_SAID_WHAT, Candidate
from quizapp.generate.speech.lines import Line
from quizapp.generate.speech.words import names

_PAIRS = 4
_WORTH = 0.28
"""Lines of several beside each other tell little each: readers passed none, so a match comes only with all items."""
_FEWEST = 3
_LONGEST_EVIDENCE = 2400
"""Characters of the article that prove the whole match."""
_LONGEST_LINE = 18
"""Words: a match shows its lines one under the other."""


def matching(analysis: Analysis, lines: list[Line]) -> Iterator[Candidate]:
    """One match at most, from the first stretch of the article with enough speakers."""
    short = [e for e in lines if e.alone and len(e.words.split()) <= _LONGEST_LINE]
    for at, first in enumerate(short):
        chosen = [first]
        for place in range(at + 1, len(short)):
            line = short[place]
            if line.found.end - first.found.start > _LONGEST_EVIDENCE or len(chosen) == _PAIRS:
                break
            fits = line.speaker.kind == first.speaker.kind
            if fits and all(line.speaker is not c.speaker for c in chosen):
                chosen.append(line)
        if len(chosen) < _FEWEST or not all(_named_within(c, first.found.start) for c in chosen):
            continue
        if not any(names(c.words, other.speaker) for c in chosen for other in chosen):
            yield _candidate(analysis, chosen)
            return


def _named_within(line: Line, start: int) -> bool:
    """Whether the speaker is named between `start` and the end of the line's carrier."""
    mentions = line.speaker.mentions
    at = bisect_left(mentions, start, key=lambda m: m.start)
    return at < len(mentions) and mentions[at].start < line.found.end


def _candidate(analysis: Analysis, chosen: list[Line]) -> Candidate:
    first = chosen[0].found
    return Candidate(
        kind=WHO_SAID_WHAT,
        type="matching",
        form="match-speakers",
        stem="Match each quotation to its speaker.",
        key="; ".join(f"“{c.words}”: {c.speaker.name}" for c in chosen),
        start=first.start,
        end=chosen[-1].found.end,
        pairs={f"“{c.words}”": c.speaker.name for c in chosen},
        quote=analysis.text[first.quotation.start : first.quotation.end],
        speaker=chosen[0].speaker.name,
        focus=first.quotation.start,
        worth=_WORTH,
    )
