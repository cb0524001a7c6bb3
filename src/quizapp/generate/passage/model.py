"""What stands before a question, and what may not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

Hides = Callable[[str], bool]
"""Whether a text gives something away that a question asks for, and so may not be shown before it."""
LABEL = "Context: "
"""What a stem with a context begins with."""


@dataclass(frozen=True, slots=True)
class Context:
    """What stands before a question."""

    text: str
    sentences: tuple[int, ...]
    """Numbers of the body's sentences that it shows; none for a headline alone."""

    def before(self, stem: str) -> str:
        """The stem with this context before it."""
        return f"{LABEL}{self.text}\n{stem}"
