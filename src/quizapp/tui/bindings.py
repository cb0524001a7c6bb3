"""The keys of a screen in words: for the help screen, the command palette and the document of keys."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.binding import Binding

if TYPE_CHECKING:
    from textual.dom import DOMNode
    from textual.screen import Screen

_NAMES = {
    "question_mark": "?",
    "pageup": "page up",
    "pagedown": "page down",
    "K": "shift+k",
    "J": "shift+j",
}


@dataclass(frozen=True, slots=True)
class Described:
    """An action and the keys that do it."""

    keys: str
    """`h, f2`."""
    text: str
    action: str
    """Empty where the palette could not do it: it depends on where the cursor is."""


def described(screen: Screen[object]) -> list[Described]:
    """What can be done on `screen` just now: its own keys first, then those of the widget with the focus."""
    nodes: list[DOMNode] = [screen]
    if screen.focused is not None:
        nodes.append(screen.focused)
    return [entry for node in nodes for entry in merged(own_bindings(type(node)), screen is node)]


def own_bindings(kind: type[DOMNode]) -> list[Binding]:
    """The bindings that this app gives to a screen or a widget, base classes of this app included."""
    found: list[Binding] = []
    for base in kind.__mro__:
        if base.__module__.startswith("quizapp."):
            found += [entry for entry in vars(base).get("BINDINGS", ()) if isinstance(entry, Binding)]
    return found


def merged(bindings: Iterable[Binding], for_palette: bool = True) -> list[Described]:
    """Bindings in words; the nine that pick an option are one line."""
    lines: list[Described] = []
    picks = [binding for binding in bindings if binding.action.startswith("pick(")]
    if picks:
        lines.append(Described("1-9, a-e", "Pick, tick, assign or place the option of that number", ""))
    for binding in bindings:
        if binding not in picks:
            keys = ", ".join(_NAMES.get(key.strip(), key.strip()) for key in binding.key.split(","))
            lines.append(Described(keys, binding.description, binding.action if for_palette else ""))
    return lines
