"""The feedback panel: verdict as sign, word and colour, then the key, what the chosen option was, and the reason."""

from __future__ import annotations

from dataclasses import dataclass

from textual.content import Content
from textual.widgets import Static

from quizapp.tui.safe import block

SIGNS = {"right": ("✓", "Right"), "partly": ("~", "Partly right"), "wrong": ("✗", "Wrong")}
COLOURS = {"right": "$success", "partly": "$warning", "wrong": "$error", "open": "$quiet", "disputed": "$warning"}


@dataclass(frozen=True, slots=True)
class Feedback:
    """What is told after an answer. Everything but `verdict` and `points` may be missing."""

    verdict: str
    points: str
    """`1 of 2 points`."""
    known: bool = True
    """False if the student said that they do not know."""
    key: str | None = None
    note: str | None = None
    chosen: str | None = None
    """The wrong option, where there is feedback for it."""
    feedback: tuple[str, ...] = ()
    explanation: str | None = None
    evidence: str | None = None
    """Shown here only where the article is not beside the question."""
    airy: bool = False
    """Whether there is room for blank lines between the parts."""


class Verdict(Static):
    """A panel with a bar in the verdict's colour."""

    DEFAULT_CSS = """
    Verdict { height: auto; padding: 0 1; margin: 1 0 0 0; background: $surface; border-left: outer $quiet; display: none; }
    Verdict.-right { border-left: outer $success; }
    Verdict.-partly { border-left: outer $warning; }
    Verdict.-wrong { border-left: outer $error; }
    """

    def tell(self, feedback: Feedback | None) -> None:
        """Show `feedback`, or hide the panel."""
        self.display = feedback is not None
        if feedback is None:
            return
        for verdict in SIGNS:
            self.set_class(verdict == feedback.verdict, f"-{verdict}")
        self.update(_text(feedback))


def _text(told: Feedback) -> Content:
    sign, word = SIGNS[told.verdict]
    word = word if told.known else "Not answered"
    head = Content.assemble((f"{sign} {word}", f"bold {COLOURS[told.verdict]}"), (f"   {told.points}", "$quiet"))
    if told.note:
        head += Content.assemble(("   ", ""), block(told.note, "$quiet"))
    if told.key:
        head = Content.assemble(head, "\n", ("Answer  ", "$quiet"), block(told.key, "bold"))
    parts = [head]
    if told.feedback:
        chosen = Content.assemble("You chose ", block(told.chosen, "bold"), ". ") if told.chosen else Content("")
        parts.append(chosen + Content("\n").join(block(text) for text in told.feedback))
    if told.explanation:
        parts.append(block(told.explanation))
    if told.evidence:
        parts.append(Content.assemble(("In the article\n", "$quiet"), block(told.evidence, "italic")))
    return Content("\n\n" if told.airy else "\n").join(parts)
