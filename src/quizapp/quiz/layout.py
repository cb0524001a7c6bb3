"""The order in which an item's options are shown: fixed by the attempt's seed, so that a replay shows the same.

Numbers and letters ascend, `shuffle: false` keeps the author's order, everything else is shuffled. Over a run the keys of single
choices stand equally often in each place, so that no place is worth guessing.
"""

from __future__ import annotations

import random
from collections.abc import Sequence

from quizapp.model.item import Cloze, Item, Matching, MultipleChoice, Ordering, SingleChoice


def layouts(items: Sequence[Item], seed: int) -> tuple[tuple[str, ...], ...]:
    """For each item of a run the options in the order to show; empty where the answer is typed."""
    decks: dict[int, list[int]] = {}
    return tuple(_options(item, seed, decks) for item in items)


def _options(item: Item, seed: int, decks: dict[int, list[int]]) -> tuple[str, ...]:
    rng = random.Random(f"{seed}/options/{item.id}")
    match item:
        case SingleChoice():
            return _single(item, rng, seed, decks)
        case MultipleChoice():
            written = item.options or (*item.keys, *item.distractors)
            return _unique(item.options) if not item.shuffle and item.options else _mixed(written, rng, item.shuffle)
        case Matching():
            return _mixed((*item.pairs.values(), *item.distractors), rng)
        case Ordering():
            return _disordered(item.order, rng)
        case Cloze() if item.distractors:
            return _mixed((*(gap[0] for gap in item.gaps), *item.distractors), rng)
    return ("true", "false") if item.type == "true-false" else ()


def _single(item: SingleChoice, rng: random.Random, seed: int, decks: dict[int, list[int]]) -> tuple[str, ...]:
    options = _unique((item.key, *item.distractors))
    if not item.shuffle:
        return _unique((*item.options, *options)) if item.options else options
    if (ascending := _ascending(options)) is not None:
        return ascending
    others = list(options[1:])
    rng.shuffle(others)
    place = _next_place(len(options), seed, decks)
    return (*others[:place], item.key, *others[place:])


def _next_place(count: int, seed: int, decks: dict[int, list[int]]) -> int:
    """The next place from a shuffled deck of all places, which is renewed when it is used up."""
    deck = decks.setdefault(count, [])
    dealt = decks.setdefault(-count, [0])
    if not deck:
        deck.extend(range(count))
        random.Random(f"{seed}/places/{count}/{dealt[0]}").shuffle(deck)
        dealt[0] += 1
    return deck.pop()


def _mixed(options: Sequence[str], rng: random.Random, shuffle: bool = True) -> tuple[str, ...]:
    """The options once each: ascending if they are numbers, else shuffled."""
    unique = _unique(options)
    if not shuffle:
        return unique
    ascending = _ascending(unique)
    if ascending is not None:
        return ascending
    shuffled = list(unique)
    rng.shuffle(shuffled)
    return tuple(shuffled)


def _disordered(order: Sequence[str], rng: random.Random) -> tuple[str, ...]:
    """The steps shuffled, and never in the right order already."""
    steps = list(order)
    for _ in range(8):
        rng.shuffle(steps)
        if tuple(steps) != tuple(order):
            return tuple(steps)
    return tuple(reversed(order))


def _unique(options: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(options))


def _ascending(options: Sequence[str]) -> tuple[str, ...] | None:
    """The options in ascending order if every one is a number with the same unit, or a letter, else None.

    A letter so stands behind the same letter, which the rows are named by, where the options are the first ones of the alphabet.
    """
    if all(len(option) == 1 and option.isascii() and option.isalpha() for option in options):
        return tuple(sorted(options, key=lambda option: (option.casefold(), option)))
    if not all(any(char.isdigit() for char in option) for option in options):
        return None
    from quizapp.numbers import parse  # noqa: PLC0415 - most options hold no digit

    parsed = [parse(option) for option in options]
    found = [quantity for quantity in parsed if quantity is not None]
    if len(found) < len(options) or len({quantity.unit.casefold() for quantity in found}) > 1:
        return None
    return tuple(option for _, option in sorted(zip(found, options, strict=True), key=lambda pair: pair[0].value))
