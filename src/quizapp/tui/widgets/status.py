"""The head of the quiz: whose quiz it is, how far, how well, how long; and a thin bar of progress under it."""

from __future__ import annotations

from dataclasses import dataclass

from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

from quizapp.tui.safe import line

_LOW = 60.0
"""Seconds left from which on the time is shown as urgent."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What the head shows."""

    title: str
    position: int
    """1 is the first."""
    total: int
    done: int
    """Answered items."""
    score: str
    """`3 of 4 points`; empty in an exam."""
    seconds: float
    """Elapsed, or left where `limited`."""
    limited: bool = False


class Status(Widget):
    """Two lines."""

    DEFAULT_CSS = """
    Status { height: 2; width: 1fr; }
    """

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._standing: Standing | None = None

    def show(self, standing: Standing) -> None:
        """Show where the attempt stands; repaints only if that changed."""
        if standing != self._standing:
            self._standing = standing
            self.refresh()

    def render(self) -> Content:
        standing, width = self._standing, self.content_size.width
        if standing is None:
            return Content("")
        time = clock(standing.seconds) + (" left" if standing.limited else "")
        urgent = standing.limited and standing.seconds <= _LOW
        parts = [Content.styled(f"{standing.position}/{standing.total}", "bold $primary")]
        if standing.score:
            parts.append(Content.styled(standing.score, "$foreground"))
        parts.append(Content.styled(time, "bold $error" if urgent else "$quiet"))
        right = Content.styled("  ", "").join(parts) if width < 60 else Content.styled(" · ", "$rule").join(parts)
        room = width - right.cell_length - 2
        title = line(standing.title, "$quiet").truncate(max(0, room), ellipsis=True) if room > 3 else Content("")
        gap = max(1, width - title.cell_length - right.cell_length)
        return Content.assemble(title, " " * gap, right, "\n", bar(standing.done, standing.total, width))

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return 2


def bar(done: int, total: int, width: int) -> Content:
    """A bar of `width` cells; it is full only when everything is done."""
    filled = width * done // total if total else 0
    filled = max(filled, 1) if done else 0
    return Content.assemble(("━" * filled, "$primary"), ("─" * (width - filled), "$rule"))


def progress_bar(text: str, share: float, width: int) -> Content:
    """A bar of at most `width` cells for the `share` (0 to 1) that is done, and below it what is being done."""
    return Content.assemble(bar(round(share * 100), 100, width), "\n", (text, "$quiet"))


def clock(seconds: float) -> str:
    """`1:05`, `1:02:05`."""
    whole = int(seconds)
    hours, rest = divmod(whole, 3600)
    return f"{hours}:{rest // 60:02}:{rest % 60:02}" if hours else f"{rest // 60}:{rest % 60:02}"
