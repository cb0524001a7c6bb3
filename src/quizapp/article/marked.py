"""Marks that are no part of the words, and signs that a copy has spoiled: what stands for each when a text is made even.

Marks of Markdown, of mail and of footnotes, emoji, other kinds of quotation marks, and UTF-8 that was read as Windows text. Each
is looked for only where a sign of it stands, which few articles have.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from quizapp.patterns import lazy_pattern

Piece = tuple[int, int, str]
"""Start and end in the text, and what is read in place of it."""

_ESCAPE = lazy_pattern(r"\\(?=[\"'$,!?;:%&()=/~^@|\[\]{}<])|(?<=\S)\\(?=[-+.])")
_STRUCK = lazy_pattern(r"(?<!~)~~(?=[^~\s])[^~\n]{1,300}(?<=[^~\s])~~(?!~) ?")
"""`~~two~~ three`: what is struck out is taken back."""
_CLAUSE_END = r"(?<=[.,!?;:…\"”’'»)\]*_])"
_NOTE = lazy_pattern(
    rf"\[\^[\w-]{{1,20}}\](?!:)|{_CLAUSE_END}(?:\[\d{{1,3}}\])+(?=[\s.,;:\"”’'»)*_—–]|$)"
    rf"|{_CLAUSE_END}(?:<sup>\W?\w{{1,3}}\W?</sup>|\^\[?\d{{1,3}}\]?\^|[¹²³⁰⁴-⁹]+(?=\s|$))"
)
_WIRE = lazy_pattern(r"(?:(?<=\n)|(?<![\s\S]))\^(?=[A-Z])(?:(?=(?P<line>[^\n]{1,200}[^\n<=])(?P<ends>[<=])(?:\n|$)))?")
"""`^By JILL MOSS=`, as wires mark the lines above a report."""
_BREAK = lazy_pattern(r"[ \t]*<br ?/?>(?=[ \t]*(?:\n|$))", re.IGNORECASE)
_QUOTED_LINE = lazy_pattern(r" {0,3}>(?:[ \t]?>)*[ \t]*")
_PICTURE = lazy_pattern(r"[\U0001f1e6-\U0001f1ff\U0001f300-\U0001faff][\ufe0f\u200d\U0001f300-\U0001faff]*[ \t]*")
_LOW = lazy_pattern(
    r"(?P<opens>„|(?<!,)(?<!\w),,(?=\w))(?:[^„“”\n,]|,(?!,)|\n(?!\s*\n)){1,3000}?(?P<closes>[“”„]|(?<!')''(?!'))"
)
_KINDS = {"″": '"', "＂": '"', "「": "“", "」": "”", "『": "“", "』": "”", "〝": "“", "〞": "”"}
_KIND = lazy_pattern("[″＂「」『』〝〞]")
_MISREAD = lazy_pattern("â€\ufffd|[ÂÃ-ï][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,2}")
"""What the bytes of one character look like in Windows text: `â€œ`, `Ã©`."""
_RARE = lazy_pattern(
    "[¹²³⁰⁴-⁹″＂「」『』〝〞\ue000-\uf8ff\U0001f1e6-\U0001faff]|[Â-ï](?=[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\ufffd])"
)
"""A sign of any of these: few texts with round marks have one."""
_PRIVATE = lazy_pattern("[\ue000-\uf8ff]+")
_LINK = lazy_pattern(
    r"(?<!!)\[(?=[^\[\]]{1,500}(?P<ends>\](?:\((?:[^()\s]|\([^()\s]{0,200}\)){0,2000}(?:\s+\"[^\"\n]{0,300}\")?\)|\[[^\[\]\n]{0,40}\])))"
)
_EMPHASIS = lazy_pattern(
    r"(?<![\w*])(?P<mark>\*{1,3})(?=[^\s*])(?P<words>[^*]{1,2000}?)(?<=[^\s*])(?P=mark)(?![\w*])"
    r"|(?<![\w_])(?P<line>_{1,3})(?=[^\s_])(?P<said>[^_]{1,2000}?)(?<=[^\s_])(?P=line)(?![\w_])"
)
_MOSTLY = 0.8
"""The share of lines with a mark from which on all of the text is a quotation, as of a mail."""


def in_lines(text: str) -> list[Piece]:
    """The marks that no line needs to be told by, in order."""
    found: list[Piece] = []
    if "\\" in text:
        found += _gone(_ESCAPE, text)
    if "~~" in text:
        found += _gone(_STRUCK, text)
    if "[" in text or "<" in text or "^" in text:
        found += (*_gone(_NOTE, text), *_gone(_BREAK, text))
    if text.startswith("^") or "\n^" in text:
        found += _wire_lines(text)
    if text.startswith(">") or "\n>" in text or "\n >" in text:
        found += _quoted_lines(text)
    if ",," in text:
        found += _low_marks(text)
    if not text.isascii():
        found += _beyond_ascii(text)
    return _in_order(found)


def in_words(text: str, spans: Iterable[tuple[int, int]]) -> list[Piece]:
    """Marks of emphasis and of links in paragraphs of which it is known what they are, in order."""
    found: list[Piece] = []
    links, marks = "](" in text or "][" in text, "*" in text or "_" in text
    for start, end in spans if links or marks else ():
        if links:
            for match in _LINK.finditer(text, start, end):
                found += ((match.start(), match.end(), ""), (*match.span("ends"), ""))
        if marks:
            for match in _EMPHASIS.finditer(text, start, end):
                inner = match.span("words" if match["mark"] else "said")
                found += ((match.start(), inner[0], ""), (inner[1], match.end(), ""))
    return _in_order(found)


def _gone(pattern: re.Pattern[str], text: str) -> Iterator[Piece]:
    return ((match.start(), match.end(), "") for match in pattern.finditer(text))


def _wire_lines(text: str) -> Iterator[Piece]:
    for match in _WIRE.finditer(text):
        yield match.start(), match.end(), ""
        if match["ends"]:
            yield *match.span("ends"), ""


def _beyond_ascii(text: str) -> Iterator[Piece]:
    if "„" in text:
        yield from _low_marks(text)
    if _RARE.search(text) is None:
        return
    for pattern in (_NOTE, _PICTURE, _PRIVATE):
        yield from _gone(pattern, text)
    yield from ((m.start(), m.end(), _KINDS[m.group()]) for m in _KIND.finditer(text))
    for match in _MISREAD.finditer(text):
        if (meant := _meant(match.group())) is not None:
            yield match.start(), match.start() + len(meant[0]), meant[1]


def _low_marks(text: str) -> Iterator[Piece]:
    """Marks that open below the line, „so“, as those that open above it."""
    for match in _LOW.finditer(text):
        yield *match.span("opens"), "“"
        yield *match.span("closes"), "”"


def _meant(misread: str) -> tuple[str, str] | None:
    """What was misread, of two characters or three, and what it was; None where it may be as it should."""
    if misread.endswith("\ufffd"):
        return misread, "”"  # the one mark whose last byte Windows has no character for
    for length in (3, 2):
        part = misread[:length]
        if len(part) == length:
            data = b"".join(_byte(character) for character in part)
            try:
                return part, data.decode("utf-8").replace("\u00a0", " ")
            except UnicodeDecodeError:
                continue
    return None


def _byte(character: str) -> bytes:
    try:
        return character.encode("cp1252")
    except UnicodeEncodeError:
        return character.encode("latin-1", "replace")


def _quoted_lines(text: str) -> Iterator[Piece]:
    """Marks of quoted lines: all where nearly every line has one, else but the first of each paragraph."""
    lines, at = text.split("\n"), 0
    told = [line for line in lines if line.strip()]
    marked = sum(_QUOTED_LINE.match(line) is not None for line in told)
    everywhere, goes_on = marked > 2 and marked >= _MOSTLY * len(told), False
    for line in lines:
        match = _QUOTED_LINE.match(line)
        words = match is not None and match.end() < len(line)
        if match and (everywhere or goes_on or not words):
            yield at, at + match.end(), ""
        goes_on = words
        at += len(line) + 1


def _in_order(pieces: list[Piece]) -> list[Piece]:
    """The pieces in order, without those that begin within another."""
    pieces.sort()
    kept: list[Piece] = []
    for piece in pieces:
        if not kept or piece[0] >= kept[-1][1]:
            kept.append(piece)
    return kept
