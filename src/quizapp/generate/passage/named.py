"""Names in a sentence that is to stand alone: written out, or a reason why that cannot be done with certainty."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from quizapp.generate.names.kin import OF_SEVERAL
from quizapp.generate.names.lists import TITLES_OF_NAMES
from quizapp.patterns import lazy_pattern

_TITLE = lazy_pattern(r"(?:Mr|Mrs|Ms|Miss)\.? $")
_IN = lazy_pattern(r"\b(?:in|at|across|near|along|into) $")
_HOUSE = lazy_pattern(r"['’]s(?: (?:in|at|on|and|to|for|by)\b|[,.])")


class Named(NamedTuple):
    """A name in a sentence."""

    form: str
    """As the sentence has it."""
    full: str | None
    """The fullest form that the article has; None where it may be two people's."""
    person: bool
    titled: bool = False
    """An office stands before it, "President" or "Pope", which makes a single name enough."""
    sure: bool = True
    """False for a single capitalised word that may be a plain noun at the head of its sentence."""
    gender: str = ""
    """`m`, `f`, or empty where the article does not tell."""


def places(form: str, text: str) -> Iterator[int]:
    """Where `form` stands in `text` as words of its own; no expression is built, since names are countless."""
    at = text.find(form)
    while at >= 0:
        around = text[at - 1 : at] + text[at + len(form) : at + len(form) + 1]
        if not any(char.isalnum() or char in "_-" for char in around):
            yield at
        at = text.find(form, at + 1)


def objection(text: str, name: Named) -> str | None:
    """Why a person's name cannot be shown in `text`; None where it can, and for places and bodies."""
    if not name.person:
        return None
    for at in places(name.form, text):
        before, after = text[max(0, at - 8) : at], text[at + len(name.form) : at + len(name.form) + 8]
        if " " not in name.form and before.endswith(("the ", "The ")) and after[:1] == " " and after[1:2].islower():
            return "a name used as an adjective"
        if name.form != name.full and _IN.search(before) and after[:1] not in ("'", "’"):
            return "a name that stands like a place's"
        if _HOUSE.match(after):
            return "a house with a person's name"
    if not name.titled and (name.full is None or " " not in name.full):
        return "a name that the article does not give in full"
    return None


_FIRM = lazy_pattern(r" (?!I\b|U\.S\b)[A-Z]")
"""What goes on behind a name that is another's: "Reed Consolidated Freight"."""
_INITIAL = lazy_pattern(r"[A-Z]\. ")
_AN = lazy_pattern(r"\b(?:[Aa]n?|elder|younger|junior|senior) $")


def written_out(text: str, names: Sequence[Named]) -> str:
    """`text` with the first short form of each person's name written out.

    Two of one form keep what tells them apart: "Mrs. Lee met Mr. Lee".
    """
    fulls: dict[str, set[str | None]] = {}
    for name in names:
        fulls.setdefault(name.form, set()).add(name.full)
    for name in names:
        if len(fulls[name.form]) > 1:
            continue
        if name.full is None or " " not in name.full or not name.person or name.full in text:
            continue
        if _INITIAL.match(name.form):
            continue  # "under the name of H. Delahunt", which hid who that was
        at = next((p for p in places(name.form, text) if not _FIRM.match(text, p + len(name.form))), None)
        if at is not None:
            if OF_SEVERAL.match(text, at + len(name.form)):
                continue
            if _AN.search(text[:at]):
                continue  # "a Reed ace": the name stands for a kind, or "the elder Reed", who is told apart already
            titled = name.full.split(maxsplit=1)[0].lower() in TITLES_OF_NAMES
            if titled and not TITLES_OF_NAMES.isdisjoint(text[:at].lower().split()[-1:]):
                continue  # "Lady Morgan", elsewhere "Baroness Morgan"
            if (led := text[:at].rsplit(" ", 2)[-2:-1]) and led[0] in name.full.split() and led[0] != name.form:
                continue  # "Son Doong", elsewhere "Hong Son Doong": a part of it is shown already
            before = _TITLE.sub("", text[:at])
            text = before + name.full + text[at + len(name.form) :]
    return text
