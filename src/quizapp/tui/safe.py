"""Text from banks, articles, files and errors on its way to a widget: literal, and never more than can be shown.

Textual parses `[...]` in a plain `str`, so that a bank could plant a button; a `Content` is shown as it is. A text of
a megabyte, or of a hundred thousand lines, would freeze the screen, so it is cut, and says so.
"""

from __future__ import annotations

from textual.content import Content

from quizapp.text import clean

LONGEST_LINE = 300
"""Characters of a title, an option's short form, a file name."""
LONGEST_BLOCK = 6_000
"""Characters of a stem, an option, an explanation."""
MOST_LINES = 120


def line(text: str, style: str = "", longest: int = LONGEST_LINE) -> Content:
    """`text` on one line, white space folded, cut to `longest` characters with an ellipsis."""
    short = " ".join(clean(text[: longest * 8]).split())
    if len(short) > longest or len(text) > longest * 8:
        short = short[: longest - 1] + "…"
    return Content.styled(short, style) if style else Content(short)


def block(text: str, style: str = "", longest: int = LONGEST_BLOCK) -> Content:
    """`text` with its line ends; what is beyond `longest` characters or `MOST_LINES` lines is cut, and said to be."""
    shown = clean(text[:longest])
    lines = shown.split("\n", MOST_LINES)
    if len(lines) > MOST_LINES:
        shown = "\n".join(lines[:MOST_LINES])
    content = Content.styled(shown, style) if style else Content(shown)
    left = len(text) - len(shown)
    return content if left <= 0 else content.append_text(f" … ({left:,} more characters)", "$quiet")
