"""Both themes can be read: text has a contrast of at least 4.5 to 1 on every ground that it stands on (WCAG 2.1, 1.4.3)."""

from __future__ import annotations

import pytest
from textual.color import Color
from textual.theme import Theme

from quizapp.tui.theme import INK, PAPER

TEXT = ("foreground", "primary", "secondary", "accent", "success", "warning", "error", "quiet")
GROUNDS = ("background", "surface", "panel", "cursor")


def colour(theme: Theme, name: str) -> Color:
    value = theme.variables.get(name) or getattr(theme, name)
    return Color.parse(value)


def luminance(color: Color) -> float:
    parts = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in color.normalized]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(first: Color, second: Color) -> float:
    dark, light = sorted((luminance(first), luminance(second)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", [INK, PAPER], ids=lambda theme: theme.name)
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("text", TEXT)
def test_text_stands_out_from_its_ground(theme: Theme, ground: str, text: str) -> None:
    assert contrast(colour(theme, text), colour(theme, ground)) >= 4.5


@pytest.mark.parametrize("theme", [INK, PAPER], ids=lambda theme: theme.name)
def test_a_highlighted_passage_can_be_read(theme: Theme) -> None:
    assert contrast(colour(theme, "foreground"), colour(theme, "evidence")) >= 7
