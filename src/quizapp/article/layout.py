"""How a text marks its paragraphs: blank lines, one line a paragraph, or lines wrapped at a column.

A blank line always parts paragraphs. Inside a run of lines without one, each line is a paragraph of its own, unless
the text is hard-wrapped: its lines are short, and most of them end where the next word would not have fitted.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from quizapp.article import dates
from quizapp.article.markdown import is_heading, is_list_item
from quizapp.patterns import lazy_pattern

Span = tuple[int, int]

_WIDEST = 110
"""No hard wrap is wider, in characters."""
_RULE = lazy_pattern(r"[ \t]*(?:[-*_=~][ \t]?){3,}[ \t]*")
_OF_RULES = "-*_=~"
_TERMINATORS = ".!?…\"”’'):]*_"
_BY = lazy_pattern(r"(?:By|BY)\s[A-Z](?:[^.!?]|(?<=[A-Z])\.){2,60}")
_ROOM = 14
"""So much room at the end of a line that went on would be left by no wrapping: more than a long word needs."""
_GOES_ON = lazy_pattern(
    r"(?:[ ](?:the|an?|of|and|or|to|in|on|at|by|for|from|with|that|which|as|its|his|her|their)|[a-z],)$"
)
"""How a line ends that another goes on."""
_BLANKS, _LINES = 3, 12
"""Runs of several lines from which on blank lines are seen to part the paragraphs, and lines of one in the middle at the most."""


def paragraphs(text: str, start: int = 0) -> list[Span]:
    """Start and end of each paragraph of `text` from `start` on, without white space around it, rules left out."""
    runs = list(_runs(text, start))
    wrapped = _is_wrapped(text, runs)
    blanks = _parted_by_blanks(runs)
    lines = (line for run in runs if len(run) > 1 or not blanks for line in run)  # else a headline may be the longest
    widest = max((length for line in lines if (length := _length(text, line)) <= _WIDEST), default=0)
    found: list[Span] = []
    for run in runs:
        found.extend(_joined(text, run, widest, blanks=blanks) if wrapped and len(run) > 1 else run)
    return [
        span
        for span in found
        if not (text[span[0]] in _OF_RULES and span[1] - span[0] < 200 and _RULE.fullmatch(text, *span))
    ]


def unwrapped(text: str) -> str:
    """`text` with a space for each line end within a paragraph, to be shown in any width; every offset stays."""
    kept, at = [], 0
    for start, end in paragraphs(text):
        kept += [text[at:start], text[start:end].replace("\n", " ")]
        at = end
    return "".join([*kept, text[at:]])


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


def _parted_by_blanks(runs: list[list[Span]]) -> bool:
    """Whether a blank line parts every two paragraphs: then no room at the end of a line does."""
    lengths = sorted(len(run) for run in runs if len(run) > 1)
    return len(lengths) >= _BLANKS and lengths[len(lengths) // 2] <= _LINES


def _is_wrapped(text: str, runs: list[list[Span]]) -> bool:
    """Whether lines end where a column is full: the next line's first word would have made them the longest."""
    inner = [(line, following) for run in runs for line, following in pairwise(run)]
    if not inner:
        return False
    if len(inner) < 3:  # too few to tell by share: each must be long and go on in small letters
        return all(60 <= end - start <= _WIDEST and text[after[0]].islower() for (start, end), after in inner)
    lengths = [_length(text, line) for line, _ in inner]
    if sum(length > _WIDEST for length in lengths) > len(inner) // 20:
        return False
    width = max((length for length in lengths if length <= _WIDEST), default=0)
    full = [
        length + 1 + _word_length(text, after) >= width - 3 for length, (_, after) in zip(lengths, inner, strict=True)
    ]
    open_ended = sum(text[end - 1] not in _TERMINATORS for (_, end), _ in inner)
    by_share = sum(full) >= 0.55 * len(inner) and open_ended >= 0.5 * len(inner)
    ragged = open_ended >= 0.6 * len(inner) and _small(text, inner) >= 0.25 * len(inner)
    return width >= 30 and (by_share or ragged or _goes_on_in_small_letters(text, inner, full))


def _small(text: str, inner: list[tuple[Span, Span]]) -> int:
    """How many lines go on in small letters."""
    return sum(text[after[0]].islower() for _, after in inner)


def _goes_on_in_small_letters(text: str, inner: list[tuple[Span, Span]], full: list[bool]) -> bool:
    """A short text has many last lines; but no line that begins a paragraph begins with a small letter."""
    within = [fills for fills, (_, after) in zip(full, inner, strict=True) if text[after[0]].islower()]
    return len(within) >= 3 and len(within) >= len(inner) // 4 and sum(within) >= 0.9 * len(within)


def _indent(text: str, line: Span) -> int:
    """How far a line is indented, counted up to 40."""
    start = line[0]
    while start > 0 and line[0] - start < 40 and text[start - 1] in " \t\u00a0":
        start -= 1
    return line[0] - start


def _length(text: str, line: Span) -> int:
    """Length of a line with its indentation, which takes its room from the words."""
    return line[1] - line[0] + _indent(text, line)


def _word_length(text: str, line: Span) -> int:
    """Length of a line's first word, counted up to 40."""
    return len(text[line[0] : min(line[1], line[0] + 40)].split(None, 1)[0])


def _joined(text: str, run: list[Span], widest: int, *, blanks: bool) -> Iterable[Span]:
    """The paragraphs of a hard-wrapped run: a heading, a bullet, an indented line or, where no blank lines do, a short last
    line parts them."""
    width = max((length for line in run if (length := _length(text, line)) <= _WIDEST), default=_WIDEST)
    loose = not any(text[start].islower() for start, _ in run[1:])
    if loose:
        width = widest  # perhaps a headline and what stands under it, which fill no line and go on in none
    base = min(_indent(text, line) for line in run)
    begin = run[0][0]
    for (start, end), (next_start, next_end) in pairwise(run):
        if _parts(text, (start, end), (next_start, next_end), width, base, loose=loose, blanks=blanks):
            yield begin, end
            begin = next_start
    yield begin, run[-1][1]


def _parts(text: str, line: Span, following: Span, width: int, base: int, *, loose: bool, blanks: bool) -> bool:
    """Whether a paragraph ends with `line`.

    `width` and `base`: the longest line and the least indentation of the run; `loose`: none of its lines goes on; `blanks`:
    blank lines part the paragraphs.
    """
    start, end = line
    first = text[start : min(end, start + 100)]
    second = text[following[0] : min(following[1], following[0] + 100)]
    room = width - (_length(text, line) + 1 + _word_length(text, following))
    if is_heading(first) or is_heading(second) or (is_list_item(second) and not _is_dash(text, line, second, room)):
        return True
    if second[:1].islower() or _GOES_ON.search(text, max(start, end - 12), end):
        return False
    if _is_head(first, end - start, width) or _is_head(second, following[1] - following[0], width):
        return True
    indented = _indent(text, following) > base
    closed = (loose and not blanks) or text[end - 1] in ".!?…\"”’'):]"
    if blanks and not loose:
        return closed and indented
    return (closed and (indented or room >= 2)) or room >= _ROOM


def _is_dash(text: str, line: Span, second: str, room: int) -> bool:
    """Whether what looks like a bullet is a dash within a sentence, which happens to begin a line."""
    return second[:2] == "- " and second[2:3].islower() and room < 2 and text[line[1] - 1] not in _TERMINATORS


def _is_head(line: str, length: int, width: int) -> bool:
    """A byline or a date as a line of its own, which fills no line."""
    return length <= min(80, width * 3 // 4) and (_BY.fullmatch(line) is not None or dates.is_date_line(line))
