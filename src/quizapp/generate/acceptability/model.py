"""The chance that a strict reader passes a question, fitted to what readers said.

A logistic regression on `features` for each kind of item; the weights are written by `tools/fit_acceptability.py`.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from functools import cache
from pathlib import Path

WEIGHTS = Path(__file__).parent / "data" / "weights.json"


def chance(kind: str, found: Mapping[str, float]) -> float:
    """Between 0 and 1, for the kind of an item and its features; what the model has no weight for counts nothing."""
    weights = _weights()[kind]
    return 1 / (1 + math.exp(-weights[""] - sum([weights.get(name, 0.0) * value for name, value in found.items()])))


_READ_AS = {"report-true-false": "attribution-true-false"}
"""Forms that came after the readings -> the form that they are taken for."""


def read_as(form: str) -> str:
    """The form as which readers have judged questions of this form."""
    return _READ_AS.get(form, form)


def read(kind: str, form: str) -> bool:
    """Whether readers have judged questions of this form."""
    return f"form {read_as(form)}" in _weights()[kind]


@cache
def _weights() -> Mapping[str, Mapping[str, float]]:
    """Kind -> feature -> weight; the constant has no name."""
    read: dict[str, dict[str, float]] = json.loads(WEIGHTS.read_text("utf-8"))
    return read
