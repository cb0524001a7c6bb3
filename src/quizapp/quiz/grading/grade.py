"""What grading gives: a fraction, a verdict in one word, and the parts it is made of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Literal, NamedTuple

Verdict = Literal["right", "partly", "wrong"]


class Part(NamedTuple):
    """One part of an item: an option ticked or not, a gap, a pair, a step."""

    label: str
    """What the part is about: the option, `gap 1`, the left side, `step 1`."""
    response: str
    """What the student gave for it; empty for nothing."""
    key: str
    right: bool


class Grade(NamedTuple):
    """How right a response is."""

    fraction: float
    """0 (wrong) to 1 (right)."""
    parts: tuple[Part, ...] = ()
    """Each part's result for types that have parts."""
    note: str | None = None
    """A near miss in a few words, such as `spelling: Quito`."""
    feedback: tuple[str, ...] = ()
    """What the author wrote for the wrong option or answer that was given."""

    @property
    def verdict(self) -> Verdict:
        """`right`, `partly` or `wrong`."""
        if self.fraction >= 1:
            return "right"
        return "partly" if self.fraction > 0 else "wrong"

    def to_dict(self) -> dict[str, Any]:
        """The grade as JSON-able data."""
        return {
            "verdict": self.verdict,
            "fraction": round(self.fraction, 6),
            "note": self.note,
            "feedback": list(self.feedback),
            "parts": [
                {"label": part.label, "response": part.response, "key": part.key, "right": part.right}
                for part in self.parts
            ],
        }


def share(right: int, total: int) -> float:
    """`right / total` as a fraction between 0 and 1, not rounded: a third of three points is one point."""
    return max(0, min(right, total)) / total if total else 0.0


def from_parts(parts: Iterable[Part], note: str | None = None, feedback: Sequence[str] = ()) -> Grade:
    """The grade in which each part weighs the same, as in Moodle's matching and cloze questions."""
    parts = tuple(parts)
    return Grade(share(sum(part.right for part in parts), len(parts)), parts, note, tuple(feedback))
