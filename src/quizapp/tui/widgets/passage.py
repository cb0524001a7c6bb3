"""The article pane: the text with one passage highlighted, scrolled to it.

It draws its own lines, so that a long article costs no more than the lines in view; of a very long one only the part
around the passage is shown.
"""

from __future__ import annotations

import re
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.style import Style

from quizapp.text import clean

LONGEST = 60_000
"""Characters of an article that are shown at once."""
_LONGEST_TITLE = 250
_EVIDENCE, _TITLE = Style(bold=True), Style(bold=True, dim=True)
"""Marks on the wrapped lines; a line gets the theme's colours for them only when it is drawn."""
_SPACES = re.compile(r"(?<=\S) {2,}(?=\S)")
Span = tuple[int, int]


class Passage(ScrollView, can_focus=True):
    """A text to read beside the question."""

    COMPONENT_CLASSES = {"passage--evidence", "passage--bar", "passage--title"}
    DEFAULT_CSS = """
    Passage {
        width: 1fr; height: 1fr; overflow-x: hidden; overflow-y: auto; scrollbar-size-vertical: 1;
        & > .passage--evidence { background: $evidence; color: $foreground; text-style: bold; }
        & > .passage--bar { color: $accent; }
        & > .passage--title { text-style: bold; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "scroll_up", "Scroll up", show=False),
        Binding("down,j", "scroll_down", "Scroll down", show=False),
        Binding("pageup", "page_up", "Scroll up a page", show=False),
        Binding("pagedown,space", "page_down", "Scroll down a page", show=False),
    ]

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._source: tuple[str, Span | None] | None = None
        self._text, self._span = "", (0, 0)
        self._lines: list[tuple[Content, bool]] = []
        self._width = 0

    @property
    def evidence_line(self) -> int | None:
        """The number of the first highlighted line; 0 is the top."""
        return next((number for number, (_, marked) in enumerate(self._lines) if marked), None)

    def show(self, text: str, evidence: Span | None = None) -> None:
        """Show `text`; `evidence` is a span of it to highlight and to scroll to."""
        if (text, evidence) == self._source:
            return
        same = self._source is not None and self._source[0] is text
        self._source = (text, evidence)
        self._text, self._span = _window(text, evidence)
        self._wrap()
        if evidence is not None:
            self.scroll_to_evidence()
        elif not same:
            self.scroll_to(y=0, animate=False)

    def scroll_to_evidence(self) -> None:
        """Bring the highlighted passage into view, a little below the top."""
        first = self.evidence_line
        if first is not None:
            self.scroll_to(y=max(0, first - max(1, self.size.height // 4)), animate=False, force=True)

    def on_resize(self) -> None:
        if self.scrollable_content_region.width != self._width:
            self._wrap()
            self.scroll_to_evidence()

    def render_line(self, y: int) -> Strip:
        number = y + self.scroll_offset.y
        base, width = self.visual_style, self.size.width
        if not 0 <= number < len(self._lines):
            return Strip.blank(width, base.rich_style)
        content, marked = self._lines[number]
        bar = Content.styled("▌" if marked else " ", self.get_visual_style("passage--bar")) + " "
        evidence, title = self.get_visual_style("passage--evidence"), self.get_visual_style("passage--title")
        shown = content.without_spans
        for span in content.spans:
            shown = shown.stylize(evidence if span.style == _EVIDENCE else title, span.start, span.end)
        segments = (bar + shown).render_segments(base)
        return Strip(segments).adjust_cell_length(width, base.rich_style)

    def _wrap(self) -> None:
        self._width = self.scrollable_content_region.width
        if self._width < 4:
            return
        content = Content(self._text)
        start, end = self._span
        lines: list[tuple[Content, bool]] = []
        offset = 0
        for paragraph in content.split("\n", allow_blank=True):
            length = len(paragraph.plain)
            first, last = max(start - offset, 0), min(end - offset, length)
            marked = first < last
            shown = paragraph
            if marked:
                shown = paragraph.stylize(_EVIDENCE, first, last)
            elif not lines and length <= _LONGEST_TITLE:
                shown = paragraph.stylize(_TITLE)
            if shown.plain.strip() or (lines and lines[-1][0].plain.strip()):
                lines += [(part, marked and _touched(part)) for part in shown.wrap(self._width - 3)] or [(shown, False)]
            offset += length + 1
        self._lines = lines
        self.virtual_size = Size(self._width, len(lines))
        self.refresh()


def _touched(part: Content) -> bool:
    return any(span.style == _EVIDENCE and span.start < span.end for span in part.spans)


def _flowing(text: str) -> str:
    """Clean text with single spaces within its lines; what indents a line stays."""
    return _SPACES.sub(" ", clean(text))


def _window(text: str, evidence: Span | None) -> tuple[str, Span]:
    """The clean part of `text` to show, without its own line breaks within paragraphs, and where the evidence is in it.

    Cleaning may shorten a text, so the three parts around the evidence are cleaned each for itself.
    """
    start, end = evidence if evidence else (0, 0)
    low = max(0, min(start - LONGEST // 2, len(text) - LONGEST))
    high = min(len(text), low + LONGEST)
    from quizapp.article.layout import unwrapped  # noqa: PLC0415 - a quiz without an article does without it

    window = unwrapped(text[low:high])
    before = ("[…]\n" if low else "") + _flowing(window[: start - low])
    passage = _flowing(window[start - low : min(end, start + LONGEST) - low])
    after = _flowing(window[end - low :]) if end < high else ""
    return before + passage + after + ("\n[…]" if high < len(text) else ""), (len(before), len(before) + len(passage))
