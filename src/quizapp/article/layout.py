"""How a text marks its paragraphs: blank lines, one line a paragraph, or lines wrapped at a column.

A blank line always parts paragraphs. Inside a run of lines without one, each line is a paragraph of its own, unless
the text is hard-wrapped: its lines are short, and most of them end where the next word would not have fitted.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from quizapp.article.markdown import is_heading, is_list_item

Span = tuple[int, int]

_WIDEST = 110
"""No hard wrap is wider, in characters."""
_RULE = re.compile(r"[ \t]*(?:[-*_=~][ \t]?){3,}[ \t]*")
_TERMINATORS = ".!?…\"”’'):]*_"


def paragraphs(text: str, start: int = 0) -> list[Span]:
    """Start and end of each paragraph of `text` from `start` on, without white space around it, rules left out."""
    runs = list(_runs(text, start))
    wrapped = _is_wrapped(text, runs)
    found: list[Span] = []
    for run in runs:
        found.extend(_joined(text, run) if wrapped and len(run) > 1 else run)
    return [span for span in found if not (span[1] - span[0] < 200 and _RULE.fullmatch(text, *span))]


def _runs(text: str, start: int) -> Iterable[list[Span]]:
    """Runs of lines with no blank line between; each line without the white space at its ends."""
    run: list[Span] = []
    position = start
    for line in text[start:].split("\n"):
        stripped = line.strip()
        if stripped:
            begin = position + line.index(stripped[0])
            run.append((begin, begin + len(stripped)))
        elif run:
            yield run
            run = []
        position += len(line) + 1
    if run:
        yield run


def _is_wrapped(text: str, runs: list[list[Span]]) -> bool:
    """Whether lines end where a column is full: the next line's first word would have made them the longest."""
    inner = [(line, following) for run in runs for line, following in pairwise(run)]
    if not inner:
        return False
    if len(inner) < 3:  # too few to tell by share: each must be long and go on in small letters
        return all(60 <= end - start <= _WIDEST and text[after[0]].islower() for (start, end), after in inner)
    lengths = [end - start for (start, end), _ in inner]
    if sum(length > _WIDEST for length in lengths) > len(inner) // 20:
        return False
    width = max((length for length in lengths if length <= _WIDEST), default=0)
    full = sum(
        length + 1 + _word_length(text, after) >= width - 3 for length, (_, after) in zip(lengths, inner, strict=True)
    )
    open_ended = sum(text[end - 1] not in _TERMINATORS for (_, end), _ in inner)
    return width >= 30 and full >= 0.55 * len(inner) and open_ended >= 0.5 * len(inner)


def _word_length(text: str, line: Span) -> int:
    """Length of a line's first word, counted up to 40."""
    return len(text[line[0] : min(line[1], line[0] + 40)].split(None, 1)[0])


def _joined(text: str, run: list[Span]) -> Iterable[Span]:
    """The paragraphs of a hard-wrapped run: a heading, a bullet, an indented line or a short last line parts them."""
    width = max((end - start for start, end in run if end - start <= _WIDEST), default=_WIDEST)
    begin = run[0][0]
    for (start, end), (next_start, next_end) in pairwise(run):
        if _parts(text, (start, end), (next_start, next_end), width):
            yield begin, end
            begin = next_start
    yield begin, run[-1][1]


def _parts(text: str, line: Span, following: Span, width: int) -> bool:
    start, end = line
    first = text[start : min(end, start + 100)]
    second = text[following[0] : min(following[1], following[0] + 100)]
    if is_heading(first) or is_heading(second) or is_list_item(second):
        return True
    indented = text[following[0] - 1] in " \t" and text[start - 1 : start] not in (" ", "\t")
    fits = end - start + 1 + _word_length(text, following) <= width - 2
    closed = text[end - 1] in ".!?…\"”’'):]"
    return closed and (indented or fits) and not second[:1].islower()
