"""The two house themes: `ink` on dark, `paper` on light. Calm grounds, one blue for what is chosen, amber for keys.

Beside Textual's own colours each theme names four more: `quiet` for secondary text, `rule` for lines, `cursor` for the
ground of the chosen row, `evidence` for the ground of a highlighted passage.
"""

from __future__ import annotations

from textual.theme import Theme

INK = Theme(
    name="ink",
    dark=True,
    background="#16181d",
    surface="#1b1e25",
    panel="#242831",
    foreground="#d9dce3",
    primary="#8ab4d8",
    secondary="#a3adbb",
    accent="#dfb578",
    success="#93c492",
    warning="#dfb578",
    error="#e2928a",
    variables={
        "quiet": "#9199a7",
        "rule": "#383e4a",
        "cursor": "#25303d",
        "evidence": "#433a24",
        "scrollbar": "#383e4a",
        "scrollbar-background": "#16181d",
        "input-selection-background": "#8ab4d8 35%",
    },
)

PAPER = Theme(
    name="paper",
    dark=False,
    background="#fbf9f4",
    surface="#f4f1e8",
    panel="#e9e4d7",
    foreground="#2a2c31",
    primary="#27608f",
    secondary="#58616f",
    accent="#8a560f",
    success="#2c6c35",
    warning="#8a560f",
    error="#a33630",
    variables={
        "quiet": "#5f636c",
        "rule": "#d3ccbc",
        "cursor": "#e0e9f1",
        "evidence": "#f7e4b2",
        "scrollbar": "#cfc8b8",
        "scrollbar-background": "#fbf9f4",
        "input-selection-background": "#27608f 25%",
    },
)


def extra_colours(dark: bool) -> dict[str, str]:
    """`quiet`, `rule`, `cursor` and `evidence` for a theme that does not name them: one of Textual's own."""
    variables = (INK if dark else PAPER).variables
    return {name: variables[name] for name in ("quiet", "rule", "cursor", "evidence")}
