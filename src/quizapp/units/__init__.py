"""Units beside a number: which spellings name the same one, and what a number with a unit says."""

from __future__ import annotations

from quizapp.units.names import same_unit
from quizapp.units.reader import Reader

__all__ = ["Reader", "same_unit"]
