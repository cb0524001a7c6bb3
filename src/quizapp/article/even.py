"""Texts made even for reading: one kind of space, hyphen and apostrophe, one space for each gap, nothing unseen.

A copy from a web page or a mail breaks lines within a name, puts two spaces or one that does not break between its words,
stores an accent as a sign of its own and hides hyphens in words. None of it tells anything, and all of it would have to be
thought of in every rule; so it goes before the rules begin, and what they find is led back to where the file has it. So do marks
of Markdown and the like (`marked`).

Within lines a text is made even before its paragraphs are told apart (`even_lines`), since line ends and indents tell these; a
paragraph is one line for whoever asks about it (`even_article`).
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace
from heapq import merge

from quizapp.article import marked
from quizapp.article.marked import Piece
from quizapp.article.model import Article, Paragraph, Sentence
from quizapp.article.source import uniform
from quizapp.patterns import lazy_pattern
from quizapp.text import REMOVED

_UNSEEN = f"{REMOVED}\u034f\u200c\u200d\ufe00-\ufe0f"
_ACCENTS = "\u0300-\u036f"
_WORDS = rf"(?P<unseen>[{_UNSEEN}]+)|(?P<accented>[^\W\d_][{_ACCENTS}]+)"
_IN_LINES = lazy_pattern(rf"(?P<gap>(?<=\S)[^\S\n]{{2,}}(?=\S))|{_WORDS}")
_IN_PARAGRAPHS = lazy_pattern(rf"(?P<gap>\s{{2,}}|[^\S ])|{_WORDS}")
_OPENS = frozenset("*_[\\")
_CLOSES = lazy_pattern(r"(?:[*_]+|\][(\[][^\n]*[)\]])+")
"""Marks that close what a passage holds, of emphasis and of links, which the even text has not."""
_PARTED = lazy_pattern(r"(?<=\w-)[^\S\n]*\n")
"""Behind a hyphen at the end of a line, which is kept: nothing tells yet whether the word has the hyphen."""


class Even:
    """A text made even, and where in the text as read each of its characters stands."""

    def __init__(
        self, read: str, spans: Sequence[tuple[int, int]], pieces: re.Pattern[str], marks: list[Piece]
    ) -> None:
        """Make `read` even where it has `pieces` in `spans`, which follow each other, and take `marks` out of it."""
        self.read = read
        self.text = uniform(read)
        self._origins: Sequence[int] | None = None
        """For each character of the even text, and for its end, its offset in the text as read; None: the same."""
        if marks or any(pieces.search(self.text, start, end) for start, end in spans):
            found = (
                (m.start(), m.end(), _written(m))
                for start, end in spans
                for m in pieces.finditer(self.text, start, end)
            )
            self._make(merge(marks, found) if marks else found)

    @property
    def keeps_places(self) -> bool:
        """Whether every character stands where it was, though it may be another."""
        return self._origins is None

    @property
    def is_as_read(self) -> bool:
        """Whether nothing was changed."""
        return self._origins is None and self.text == self.read

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where `[start:end]` of the even text stands in the text as read."""
        return (
            (start, end) if self._origins is None else (self._origins[start], max(self._origins[start], self._end(end)))
        )

    def passage(self, start: int, end: int) -> tuple[int, int]:
        """Where a passage of the even text stands in the text as read, with the marks that open and close at its ends."""
        start, end = self.span(start, end)
        if self._origins is None:
            return start, end
        while start and self.read[start - 1] in _OPENS and self._is_gone(start - 1):
            start -= 1
        following = self._origins[bisect_left(self._origins, end)]
        closed = _CLOSES.match(self.read, end, following)
        return start, closed.end() if closed else end

    def _is_gone(self, offset: int) -> bool:
        """Whether a character of the text as read is none of the even text."""
        return self._origins is not None and self._origins[bisect_left(self._origins, offset)] != offset

    def place(self, offset: int) -> int:
        """Where in the even text an offset into the text as read is."""
        return offset if self._origins is None else bisect_left(self._origins, offset)

    def words(self, words: str, start: int, end: int) -> str:
        """Words of `[start:end]` of the even text as the text as read has them; as they are where they do not stand there."""
        at = -1 if self.is_as_read else self.text.find(words, start, end)
        if at < 0:
            return words
        first, last = self.span(at, at + len(words))
        return self.read[first:last]

    def _end(self, end: int) -> int:
        """Behind the character of the text as read that the even text has before `end`, with its accents."""
        if self._origins is None or not end:
            return end
        last = self._origins[end - 1] + 1
        while last < len(self.read) and unicodedata.combining(self.read[last]):
            last += 1
        return last

    def _make(self, pieces: Iterable[Piece]) -> None:
        text, at = self.text, 0
        kept: list[str] = []
        origins = array("L")
        for start, end, written in pieces:
            if start < at:  # a gap beside a mark
                start, written = at, ""
            if start >= end:
                continue
            kept += (text[at:start], written)
            origins.extend(range(at, start))
            origins.extend([start] * len(written))
            at = end
        kept.append(text[at:])
        origins.extend(range(at, len(text) + 1))
        self.text, self._origins = "".join(kept), origins


def even_lines(read: str) -> Even:
    """A text with its lines made even, their ends and indents left as they are."""
    return Even(read, [(0, len(read))], _IN_LINES, marked.in_lines(read))


def even_article(article: Article) -> tuple[Article, Even]:
    """The article with each paragraph of its body as one even line, and how that stands to the text as read."""
    spans = [(p.start, p.end) for p in article.body]
    marks = [*_within(spans, marked.in_lines(article.text)), *marked.in_words(article.text, spans)]
    even = Even(article.text, spans, _IN_PARAGRAPHS, sorted(marks))
    if even.keeps_places:
        return (article if even.text == article.text else replace(article, text=even.text)), even
    at = even.place
    paragraphs = (
        _moved(p, at(p.start), at(p.end), [(at(s.start), at(s.end)) for s in _parts(p)]) for p in article.paragraphs
    )
    return replace(article, text=even.text, paragraphs=tuple(paragraphs)), even


def _within(spans: Sequence[tuple[int, int]], pieces: Iterable[Piece]) -> Iterable[Piece]:
    """Those of the pieces that stand in one of the spans; both are in order."""
    starts = [start for start, _ in spans]
    for piece in pieces:
        at = bisect_right(starts, piece[0]) - 1
        if at >= 0 and piece[1] <= spans[at][1]:
            yield piece


def as_read(paragraphs: Sequence[Paragraph], even: Even) -> tuple[Paragraph, ...]:
    """Paragraphs of an even text at their offsets in the text as read."""
    if even.keeps_places:
        return tuple(paragraphs)
    at = even.span
    return tuple(_moved(p, *at(p.start, p.end), [at(s.start, s.end) for s in _parts(p)]) for p in paragraphs)


def _parts(paragraph: Paragraph) -> tuple[Sentence, ...]:
    return (*paragraph.sentences, *((paragraph.label,) if paragraph.label else ()))


def _moved(paragraph: Paragraph, start: int, end: int, parts: Sequence[tuple[int, int]]) -> Paragraph:
    """A paragraph at other offsets; `parts` are those of its sentences, and of its label behind them."""
    moved = [Sentence(*part) for part in parts]
    label = moved.pop() if paragraph.label else None
    return replace(paragraph, start=start, end=end, sentences=tuple(moved), label=label)


def _written(piece: re.Match[str]) -> str:
    """What stands for a gap, for what nobody sees, or for a letter with its accents."""
    if piece["gap"]:
        return "\n" if _PARTED.match(piece.string, piece.start()) else " "
    return unicodedata.normalize("NFC", piece["accented"]) if piece["accented"] else ""
