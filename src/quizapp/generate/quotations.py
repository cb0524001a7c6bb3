"""Find what stands between quotation marks: pairs of marks, per paragraph, whatever their style.

A paragraph that opens a quotation without closing it carries it on to the next paragraph that opens with a mark, as
news style has it; the parts are then one speaker's. What cannot be paired is left alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from quizapp.article.model import Article, Paragraph, Role
from quizapp.patterns import lazy_pattern

# Both begin with the set of their first characters and look back from there: such patterns are found ten times as fast.
_DOUBLE = lazy_pattern(r"[“”„‟«»\"`'‘’](?:(?<=[“”„‟«»\"])|(?<=`)`|(?<=')'|(?<=‘)‘|(?<=’)’)")
_SINGLE = lazy_pattern(r"[‘’'](?:(?<=(?<![\w’'])[‘'])(?=[\w\[(…£$€])|(?<=[\w.,!?…)\]—–”\"-][’'])(?![\w’']))")
_OPENERS = frozenset("“„«‟") | {"``", "‘‘"}
_CLOSERS = frozenset("”»") | {"’’"}


@dataclass(frozen=True, slots=True)
class Quotation:
    """One quoted stretch. Offsets into the article's text; `start` and `end` leave the marks out."""

    start: int
    end: int
    outer_start: int
    """Where the opening mark begins."""
    outer_end: int
    """After the closing mark, or the paragraph's end where there is none."""
    paragraph: int
    """Index into `article.paragraphs`."""
    closed: bool = True
    continues: bool = False
    """True when the paragraph before left its quotation open and this one goes on with it."""


def find_quotations(article: Article) -> tuple[Quotation, ...]:
    """Every quoted stretch of the body, in order, nested ones left to the one that holds them."""
    found: list[Quotation] = []
    open_before = False
    for number, paragraph in enumerate(article.paragraphs):
        if paragraph.role is not Role.BODY:
            continue
        here = _pair(article.text, paragraph, number)
        if open_before and here and not article.text[paragraph.start : here[0].outer_start].strip():
            first = here[0]
            here[0] = Quotation(
                first.start, first.end, first.outer_start, first.outer_end, number, first.closed, continues=True
            )
        open_before = bool(here) and not here[-1].closed
        found.extend(here)
    return tuple(found)


def _pair(text: str, paragraph: Paragraph, number: int) -> list[Quotation]:
    """The quotations of one paragraph by its double marks, or by single ones where it has no double mark."""
    marks = [(m.start(), m.end(), m.group()) for m in _DOUBLE.finditer(text, paragraph.start, paragraph.end)]
    marks = [m for m in marks if text[m[0] - 1 : m[0]] != "n" or not _FOR_APOSTROPHE.match(text, m[0] - 1)]
    if not marks:
        return _pair_single(text, paragraph, number)
    found: list[Quotation] = []
    opened: tuple[int, int, str] | None = None
    shapes = [shape for _, _, shape in marks]
    paired = sum(shape in _OPENERS for shape in shapes) == sum(shape in _CLOSERS for shape in shapes)
    inner = 0
    for mark in marks:
        opens = _opens(text, mark, paragraph)
        if opened is None:
            if opens:
                opened = mark
            elif stands := _STANDS_APART.match(text, mark[0], paragraph.end):
                opened = (mark[0], stands.end(), mark[2])
        elif opens and (end := _left_open(text, opened[1], mark[0])):
            found.append(Quotation(opened[1], end, opened[0], end, number, closed=False))
            opened = mark
        elif opens and mark[2] not in _OPENERS and _tail(text, opened[1], mark[0]).split()[-1:] in _UNENDED:
            inner += 1  # "he was the "Father of the House" and"
        elif inner and not opens:
            inner -= 1
        elif opens and mark[2] in _OPENERS and paired:
            inner += 1  # “They never saw a “Perry Mason” show,”
        elif opens and mark[2] in _OPENERS:
            return found  # an opening mark inside an open quotation: unbalanced, and nothing after it is sure
        else:
            found.append(Quotation(opened[1], mark[0], opened[0], mark[1], number))
            opened = None
    if opened is not None and _to_the_end(text, opened[1], paragraph.end):
        found.append(Quotation(opened[1], paragraph.end, opened[0], paragraph.end, number, closed=False))
    kept = [q for q in found if text[q.start : q.end].strip()]
    return _holding(text, paragraph, number, kept) or kept


_STANDS_APART = lazy_pattern(r"(?<=[.,:!?] )[\"”] +(?=[A-Z][^\"“”\n]{12,}[.,!?…—–-][\"”])")
"""A mark with spaces on both sides that can but open, since nothing is open: `Clinton said. " We have seen this before."`."""
_FOR_APOSTROPHE = lazy_pattern(r"(?<=[a-z])n[\"”]t\b")
"""A mark that the press, or a page's encoding, has put for an apostrophe: "doesn"t": it ends nobody's words."""
_UNENDED = [
    [word]
    for word in ("the", "a", "an", "of", "and", "or", "this", "that", "his", "her", "their", "my", "our", "your", "its")
]
"""Last words with which nobody ends."""
_NARRATED = lazy_pattern(
    r"[.!?]\s+(?P<who>(?:He|She|[A-Z][\w.-]+(?: [A-Z][\w-]+)?) (?:added|adds|said|says|continued|went on):?\s+)$"
)


def _left_open(text: str, start: int, mark: int) -> int | None:
    """Where words end whose closing mark is wanting before another opening one: with their last sentence, without "He added:"."""
    within = _tail(text, start, mark)
    start = mark - len(within)
    narrated = _NARRATED.search(within)
    if narrated is not None:
        return start + len(within[: narrated.start("who")].rstrip())
    ended = within.rstrip()
    return start + len(ended) if ended != within and ended[-1:] in (".", "!", "?") else None


def _tail(text: str, start: int, end: int) -> str:
    """The end of a stretch, as much as tells how it ends: it may be long, and be asked about for every mark that follows."""
    return text[max(start, end - _TAIL) : end]


_TAIL = 200


def _holding(text: str, paragraph: Paragraph, number: int, inner: list[Quotation]) -> list[Quotation]:
    """The quotations in single marks that hold all of those in double ones: ‘She said, “Mama, that is him.” She was four.’"""
    first = text[paragraph.start : inner[0].outer_start] if inner else ""
    if not any(mark in first for mark in ("‘", " '")) and not first.startswith("'"):
        return []
    outer = _pair_single(text, paragraph, number)
    held = all(any(q.start <= i.outer_start and i.outer_end <= q.end for q in outer) for i in inner)
    return outer if held else []


def _opens(text: str, mark: tuple[int, int, str], paragraph: Paragraph) -> bool:
    """True when a mark opens a quotation: by its shape, or for straight ones by the white space around it."""
    start, end, shape = mark
    if shape in _OPENERS:
        return True
    before = text[start - 1] if start > paragraph.start else " "
    after = text[end] if end < paragraph.end else " "
    if shape in _CLOSERS:  # turned round by the press: "Lind said:”I was busy"
        return (
            shape == "”"
            and after.isupper()
            and (start == paragraph.start or text[start - 2 : start] == ": " or before == ":")
        )
    if after in _NEVER_FIRST:
        return False  # "as headquarters "?even though": a dash that a page has lost
    return not after.isspace() and (before.isspace() or before in "([{—–-‘'“/:")


_NEVER_FIRST = "?!,;:)]\ufffd"
"""Marks with which nobody's words begin."""


def _to_the_end(text: str, start: int, end: int) -> bool:
    """True when an unclosed quotation may run to the paragraph's end: it ends as a sentence does."""
    return text[start:end].rstrip()[-1:] in {".", "!", "?", "…", ":", ","}


_INNER = lazy_pattern(r"['‘]\w(?:[^'’‘\n.?!]{0,30}\w)?['’](?![\w’'])")
"""A word or a few in the same marks as the words that hold them: 'They make me pay for a 'cardboard' bag'."""
_SINGLE_CLOSES = lazy_pattern(r"[\w.,!?…)][’'](?![\w’'])")
_SINGLE_BELOW = lazy_pattern(r"\s*\n\s*[‘'](?=\w)")
_OPENED_BY = frozenset("[(…£$€")
"""What stands behind an opening mark beside letters and digits."""


def _pair_single(text: str, paragraph: Paragraph, number: int) -> list[Quotation]:
    """Quotations in single marks, apostrophes told apart by what stands around them."""
    found: list[Quotation] = []
    opened: re.Match[str] | None = None
    inner_end = 0
    for mark in _SINGLE.finditer(text, paragraph.start, paragraph.end):
        after = text[mark.end() : mark.end() + 1]
        opens = after.isalnum() or after in _OPENED_BY
        before = text[mark.start() - 1 : mark.start()]
        opens = opens and not before.isalnum()
        if mark.start() < inner_end:
            continue
        if opened is None and opens:
            opened = mark
        elif opened is not None and opens and (inner := _INNER.match(text, mark.start(), paragraph.end)):
            closes = _SINGLE_CLOSES.search(text, inner.end(), paragraph.end) or _goes_on_below(text, paragraph)
            inner_end = inner.end() if closes else 0
        elif opened is not None and not opens:
            genitive = before == "s" and text[mark.end() : mark.end() + 2].strip()[:1].islower()
            if genitive and _SINGLE.search(text, mark.end(), paragraph.end):
                continue  # the apostrophe of "the workers' pay" inside a quotation
            found.append(Quotation(opened.end(), mark.start(), opened.start(), mark.end(), number))
            opened = None
    begins = opened is not None and (opened.start() == paragraph.start or text.endswith((": ", ":"), 0, opened.start()))
    if opened is not None and begins and _goes_on_below(text, paragraph):
        found.append(Quotation(opened.end(), paragraph.end, opened.start(), paragraph.end, number, closed=False))
    return found


def _goes_on_below(text: str, paragraph: Paragraph) -> bool:
    """Whether a paragraph ends as a sentence does, and the next one opens with a single mark of its own, as what goes on does."""
    ended = text[paragraph.start : paragraph.end].rstrip()[-1:] in {".", "!", "?"}
    return ended and _SINGLE_BELOW.match(text, paragraph.end) is not None
