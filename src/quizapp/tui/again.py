"""A quiz once more: the same settings with another seed, or only what was missed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quizapp.quiz.session import Session
    from quizapp.quiz.settings import Settings
    from quizapp.tui.material import Material


def again(session: Session, material: Material, only_missed: bool) -> tuple[Material, Settings]:
    """Material and settings of the next attempt; the next seed gives items and options another order."""
    settings = replace(session.settings, seed=session.settings.seed + 1)
    if not only_missed:
        return material, settings
    missed = tuple(line.item for line in session.report().missed)
    return replace(material, items=missed), replace(settings, count=None, kinds=(), tags=(), missed_only=False)
