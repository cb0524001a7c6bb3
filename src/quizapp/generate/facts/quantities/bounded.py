"""Options that keep their bound: "more than 70" beside "fewer than 50" and "more than 110".

With "more than ____" in the stem only larger values can be wrong ("more than 50" holds as well), so that the key would always be
the first option, and who knows that need not have read anything. With the bound in the options the smaller ones turn it round.
"""

from __future__ import annotations

from collections.abc import Sequence

from quizapp.generate.facts.quantities.bounds import LOWER, side
from quizapp.generate.facts.quantities.figure import Figure
from quizapp.generate.passage.definite import GAP

_TURNED = {
    "at least": "at most", "more than": "less than", "over": "under", "no fewer than": "at most", "no less than": "at most",
    "well over": "well under", "upwards of": "under", "at most": "at least", "less than": "more than",
    "fewer than": "more than", "under": "over", "up to": "more than", "as many as": "more than", "as much as": "more than",
    "no more than": "at least",
}  # fmt: skip
"""Bounds and what excludes them; "just over 12" is no bound, but nearly twelve."""


def opens(statement: str, figure: Figure) -> str:
    """The statement with its gap over bound and figure together, or nothing where no bound stands right before the gap."""
    led = f"{figure.approx} {GAP}"
    at = statement.lower().find(led.lower())
    if figure.approx not in _TURNED or at < 0:
        return ""
    return statement[:at] + GAP + statement[at + len(led) :]


def unbound(question: str, figure: Figure) -> str:
    """A question without the bound that it begins with, "At least how many ...?"; nothing where it does not begin so."""
    led = f"{figure.approx} how "
    return f"How {question[len(led) :]}" if question.lower().startswith(led) else ""


def option(figure: Figure, units: int) -> str:
    """A value with its bound: the figure's own where that excludes the key, else the one that turns it round."""
    key = figure.number.units
    implied = units < key if side("", figure) == LOWER else units > key
    return f"{turned(figure) if implied else figure.approx} {figure.written(units)}"


def turned(figure: Figure) -> str:
    """The bound that excludes the figure's own."""
    return "fewer than" if figure.approx == "more than" and figure.kind == "count" else _TURNED[figure.approx]


def false_ones(figure: Figure, options: Sequence[str]) -> list[str]:
    """Those options that the figure's bound excludes: what is more than 70 may be more than 110."""
    return [text for text in options if text.lower().startswith(turned(figure))]
