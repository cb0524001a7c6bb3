"""Part-of-speech tags (the Penn treebank's) for the words of one sentence.

A greedy averaged perceptron (Collins 2002; its features are close to those of Honnibal 2013). The weights are data,
made by `tools/train_tagger.py` from the Georgetown University Multilayer corpus and shipped beside this module;
words that the corpus tags in one way only are looked up instead.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from importlib.resources import files
from typing import NamedTuple

MARKS = {
    ",": ",", ".": ".", "?": ".", "!": ".", ":": ":", ";": ":", "-": ":", "–": ":", "—": ":", "--": ":", "...": ":",
    "…": ":", "/": ":", "(": "(", ")": ")", "[": "(", "]": ")", '"': '"', "“": '"', "”": '"', "``": '"', "''": '"',
    "'": '"', "‘": '"', "’": '"', "$": "$", "£": "$", "€": "$", "¥": "$", "₹": "$", "%": "NN", "&": "CC",
}  # fmt: skip
"""Marks with one tag each: every quotation mark is `"`, every bracket `(` or `)`, every currency sign `$`."""

LIMIT = 45
"""Weights are whole numbers from -LIMIT to LIMIT."""
KEPT = 20_000
"""Words whose own features are kept added up, at most."""
_FIELD = 16
"""Bits that hold a tag's score: a dozen weights at most are added up."""
_ALPHABET = "".join(chr(code) for code in range(0x21, 0x7F) if chr(code) not in '"\\')
_NUMBER = {char: number for number, char in enumerate(_ALPHABET)}


class Model(NamedTuple):
    """What the data file holds, and what has been unpacked of it."""

    tags: list[str]
    lexicon: dict[str, str]
    """Lower-case word -> its one tag."""
    likely: dict[str, str]
    """Lower-case word -> its most frequent tag, for looking ahead."""
    packed: dict[str, str]
    """Feature -> tag numbers and weights, see `pack`."""
    weights: dict[str, int]
    """The features that have been unpacked so far, see `_row`."""
    sums: dict[tuple[str, ...], int]
    """What features that often come together add up to: those of a word and its shape, and those of the two tags
    before a word, its shape and what follows it."""


def pack(weights: Iterable[tuple[int, int]]) -> str:
    """Pairs of tag number and weight as a string, two characters a pair, none of which JSON needs to escape."""
    return "".join(_ALPHABET[tag] + _ALPHABET[weight + LIMIT] for tag, weight in weights)


def unpack(packed: str) -> tuple[tuple[int, int], ...]:
    """The pairs that `pack` wrote."""
    numbers = [_NUMBER[char] for char in packed]
    return tuple((tag, weight - LIMIT) for tag, weight in zip(numbers[::2], numbers[1::2], strict=True))


@cache
def model() -> Model:
    """The shipped model; read once, unpacked feature by feature as they are met."""
    raw = json.loads(files(__package__).joinpath("data/tagger.json").read_text("utf-8"))
    return Model(raw["tags"], raw["lexicon"], raw["likely"], raw["weights"], {}, {})


def tag(words: Sequence[str], known: Model | None = None, given: Sequence[str | None] | None = None) -> list[str]:
    """A tag for each word of one sentence, by the shipped model or another.

    `given` holds, for each word, a tag that is known from elsewhere, or None.
    """
    known = known or model()
    lower = [word.lower() for word in words]
    lexicon, likely, sums = known.lexicon, known.likely, known.sums
    size = _FIELD // 8 * len(known.tags)
    level = int.from_bytes(b"\0\x80" * len(known.tags), "little")  # so that no score is below nothing
    scores_of = struct.Struct(f"<{len(known.tags)}H").unpack
    tags: list[str] = []
    before, last = "-", "-"
    for position, word in enumerate(words):
        sure = given[position] if given else None
        found = sure or MARKS.get(word) or lexicon.get(lower[position])
        if found is None or (found != "NNP" and position and sure is None and word[:1].isupper()):
            form = shape(word, position)
            previous, following, ahead = _beside(lower, position, likely)
            inside, around = (lower[position], form), (before, last, form, ahead)
            own, near = sums.get(inside), sums.get(around)
            total = level + (_sum(known, inside, _inside) if own is None else own)
            total += _sum(known, around, _around) if near is None else near
            total += _added(known, ("x" + last + lower[position], "p" + previous, "f" + following))
            scores = scores_of(total.to_bytes(size, "little"))
            found = known.tags[scores.index(max(scores))]
        tags.append(found)
        before, last = last, found
    return tags


def _sum(known: Model, key: tuple[str, ...], names: Callable[..., tuple[str, ...]]) -> int:
    """The scores that the features `names(*key)` add up to; kept, since the same come back again and again."""
    if len(known.sums) > KEPT or len(known.weights) > 20 * KEPT:  # a hostile text is full of new words
        known.sums.clear()
        known.weights.clear()
    kept = known.sums[key] = _added(known, names(*key))
    return kept


def _added(known: Model, names: Iterable[str]) -> int:
    """The weights of some features for all tags, added up."""
    weights = known.weights
    total = 0
    for name in names:
        row = weights.get(name)
        if row is None:
            row = weights[name] = _row(known.packed[name]) if name in known.packed else 0
        total += row
    return total


def _row(packed: str) -> int:
    """The weights that `pack` wrote as one number with a field of bits for each tag: one addition of two such numbers
    adds up all their fields, which for lists of numbers would take a loop."""
    return sum(weight << (_FIELD * tag) for tag, weight in unpack(packed))


def features(
    words: Sequence[str], lower: Sequence[str], position: int, history: tuple[str, str], likely: dict[str, str]
) -> tuple[str, ...]:
    """What the perceptron sees of a word: itself, its ending and shape, its neighbours, two tags before it."""
    last, before = history
    form = shape(words[position], position)
    previous, following, ahead = _beside(lower, position, likely)
    beside = ("x" + last + lower[position], "p" + previous, "f" + following)
    return (*_inside(lower[position], form), *_around(before, last, form, ahead), *beside)


def _inside(word: str, form: str) -> tuple[str, ...]:
    return "w" + word, "3" + word[-3:], "2" + word[-2:] + form


def _around(before: str, last: str, form: str, ahead: str) -> tuple[str, ...]:
    return "l" + last, "b" + before + last, "a" + ahead, "y" + last + form + ahead


def _beside(lower: Sequence[str], position: int, likely: dict[str, str]) -> tuple[str, str, str]:
    """The word before, the word after, and the likely tag of that, or its ending."""
    previous = lower[position - 1] if position else "^"
    following = lower[position + 1] if position + 1 < len(lower) else "$"
    return previous, following, likely.get(following) or "?" + following[-2:]


def shape(word: str, position: int) -> str:
    """`a` lower case, `A` capitalised (`I` at the start), `U` capitals, `9` has a digit, `-` a hyphen, `.` else."""
    if word.isalpha():
        if word.islower():
            return "a"
        if word[0].isupper():
            return "U" if len(word) > 1 and word.isupper() else "A" if position else "I"
    if any(char.isdigit() for char in word):
        return "9"
    return ("-" if "-" in word else ".") + ("A" if word[:1].isupper() else "a")


def is_common(word: str) -> bool:
    """Whether the word is known as something else than a name, whatever its capital: "Fast", not "Tesla"."""
    return model().likely.get(word.lower(), "NNP") != "NNP"
