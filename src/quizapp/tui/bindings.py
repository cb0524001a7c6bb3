"""The keys of a screen in words: for the help screen, the command palette and the document of keys."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from textual.binding import Binding
from textual.dom import DOMNode
from textual.keys import key_to_character
from textual.widgets import Input

if TYPE_CHECKING:
    from textual.screen import Screen
    from textual.widget import Widget

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
    """What can be done on `screen` just now: its own keys first, then those of the widget with the focus.

    What the screen does by no key, since all of its keys go to the widget, has empty `keys`: the palette does it.
    """
    focused = screen.focused
    if focused is None:
        return merged(own_bindings(type(screen)))
    left = [_without(binding, focused) for binding in own_bindings(type(screen))]
    own = [binding for binding in own_bindings(type(focused)) if _does(focused, binding)]
    return [*merged(left), *merged(own, for_palette=False)]


def _without(binding: Binding, focused: Widget) -> Binding:
    """The binding of a screen without the keys that go to the widget with the focus; perhaps none is left."""
    if binding.priority:
        return binding
    bases = (base for base in type(focused).__mro__ if issubclass(base, DOMNode))
    bindings = [entry for base in bases for entry in vars(base).get("BINDINGS", ()) if isinstance(entry, Binding)]
    taken = {key.strip() for entry in bindings if _does(focused, entry) for key in entry.key.split(",")}
    keys = [key for key in binding.key.split(",") if key.strip() not in taken]
    if isinstance(focused, Input):
        keys = [key for key in keys if not (key_to_character(key.strip()) or "\n").isprintable()]
    return replace(binding, key=",".join(keys))


def _does(focused: Widget, binding: Binding) -> bool:
    """Whether the widget does just now what the binding says; one that cannot scroll sideways leaves those keys alone."""
    if binding.action in ("scroll_left", "scroll_right") and not focused.allow_horizontal_scroll:
        return False
    return focused.check_action(binding.action.split("(")[0], ()) is True


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
