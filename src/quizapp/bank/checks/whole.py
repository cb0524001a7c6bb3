"""Checks of one item by its type, and of all items together: ids, tags, questions asked twice."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from typing import Any

from quizapp.bank.checks.arranged import check_judged, check_matching, check_ordering
from quizapp.bank.checks.choices import check_choice
from quizapp.bank.checks.finding import Finding, entries, repeated, short
from quizapp.bank.checks.typed import check_cloze, check_short
from quizapp.bank.nodes import Listing, Mapping, Scalar
from quizapp.model.item import GAP, Item
from quizapp.text import clean, seen

_LONGEST_ID = 100


def check_item(item: Item, written: Container[str]) -> Iterator[Finding]:
    """Every finding of one item; `written` names the fields that its author wrote."""
    if not item.id.isprintable() or " " in item.id or len(item.id) > _LONGEST_ID:
        message = f"An id has no spaces and at most {_LONGEST_ID} characters."
        yield Finding(("id",), message, "Write a short name: capital-of-peru.")
    if item.tags:
        yield from _tags(item.tags)
    match item.type:
        case "single-choice" | "multiple-choice":
            yield from check_choice(item, written)
        case "true-false":
            yield from check_judged(item)
        case "short-answer":
            yield from check_short(item)
        case "numeric":
            from quizapp.bank.checks.numeric import check_numeric  # noqa: PLC0415 - exact numbers are slow to import

            yield from check_numeric(item)
        case "cloze":
            yield from check_cloze(item)
        case "matching":
            yield from check_matching(item)
        case "ordering":
            yield from check_ordering(item)
    if item.type != "cloze" and "{{" in item.stem and GAP.search(item.stem):
        message = f"{{{{...}}}} is a gap only in a cloze text, but this is a {item.type} item."
        yield Finding(("question",), message, "Delete `answer`, or the braces.", "warning")


def _tags(tags: tuple[str, ...]) -> Iterator[Finding]:
    if len({tag.casefold() for tag in tags}) < len(tags):
        yield from repeated(entries("tags", tags), "tag")
    for path, tag in entries("tags", tags):
        if "," in tag:
            yield Finding(path, f"{short(tag)} is one tag with a comma in it.", "Write [one, two] for two tags.")


def doubled_ids(items: Listing) -> Iterator[tuple[int, Finding]]:
    """Ids that an earlier item has; by place in the file's list, since items with other faults count too."""
    places: dict[str, int] = {}
    for place, item in enumerate(items):
        written = item.get("id") if isinstance(item, Mapping) else None
        name = seen(clean(written)) if isinstance(written, Scalar) else ""
        if name:
            first = places.setdefault(name, place)
            if first != place:
                message = f"The id {short(name)} is taken: item {first + 1} of this bank has it."
                yield place, Finding(("id",), message, "Give this item an id of its own.")


def check_all(items: Sequence[Item]) -> Iterator[tuple[int, Finding]]:
    """Findings that concern several items, each with the number of the later one."""
    asked: dict[tuple[str, Any], str] = {}
    for number, item in enumerate(items):
        question = " ".join(item.stem.split()).casefold(), _key(item)
        first = asked.setdefault(question, item.id)
        if first != item.id:
            message = f"This asks the same as item {first}, with the same answer."
            yield number, Finding(("question",), message, "Delete one of the two, or ask another thing.", "warning")


def _key(item: Item) -> object:
    match item.type:
        case "multiple-choice":
            return item.keys
        case "matching":
            return tuple(item.pairs.items())
        case "ordering":
            return item.order
        case "cloze":
            return None
        case _:
            return item.key
