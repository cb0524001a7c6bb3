"""Numbers as news writes them: read from digits or words, and written again in the very same form.

A distractor must look like its key ("1.5 million", never "1,500,000"; "twelve", never "12"), so a `Number` keeps how
it was written beside its value, and `like` writes another value in that form.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from quizapp.generate.facts.quantities.lists import ORDINAL_WORDS, TEN_WORDS, UNIT_WORDS


def _words() -> dict[str, int]:
    words = {word: value for value, word in enumerate(UNIT_WORDS)}
    for ten, name in enumerate(TEN_WORDS, start=2):
        words[name] = ten * 10
        for one in range(1, 10):
            words[f"{name}-{UNIT_WORDS[one]}"] = ten * 10 + one
    return words


WORDS: dict[str, int] = _words()
"""Number word -> value, 0 to 99."""
ORDINALS: dict[str, int] = {word: value for value, word in enumerate(ORDINAL_WORDS) if value}
"""Ordinal word -> value, 1 to 20."""
_WORD_FOR = {value: word for word, value in WORDS.items()}
_ORDINAL_FOR = {value: word for word, value in ORDINALS.items()}

SCALES = {
    "hundred": 10**2,
    "thousand": 10**3,
    "lakh": 10**5,
    "million": 10**6,
    "crore": 10**7,
    "billion": 10**9,
    "trillion": 10**12,
    "dozen": 12,
    "k": 10**3,
    "m": 10**6,
    "mn": 10**6,
    "bn": 10**9,
    "b": 10**9,
    "tn": 10**12,
}
"""Word or suffix after a number -> its factor."""
MAX_DIGITS = 15
"""Longer runs of digits are not figures that a reader would remember."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number in its written form; `units` counts steps of 10 ** -`decimals`, so that 1.50 is 150 with 2 decimals."""

    units: int
    decimals: int = 0
    style: str = "plain"
    """`plain` digits, `western` (1,500,000) or `indian` (15,00,000) grouping, `words`, `ordinal` (11th),
    `ordinal-words`."""
    scale: str = ""
    """`million`, `bn`, `lakh` and so on, as written, or nothing."""

    @property
    def value(self) -> float:
        """The value, with its scale."""
        return self.units / float(10**self.decimals) * SCALES.get(self.scale.lower(), 1)

    def like(self, units: int) -> str:
        """`units` written as this number is, without its scale."""
        if self.style == "words":
            return _WORD_FOR[units]
        if self.style == "ordinal-words":
            return _ORDINAL_FOR[units]
        if self.style == "ordinal":
            return f"{units}{_ordinal_ending(units)}"
        whole, part = divmod(units, 10**self.decimals)
        text = _grouped(whole, self.style)
        return f"{text}.{part:0{self.decimals}d}" if self.decimals else text

    def writable(self, units: int) -> bool:
        """Whether `units` can be written in this number's form."""
        if self.style == "words":
            return units in _WORD_FOR
        if self.style == "ordinal-words":
            return units in _ORDINAL_FOR
        if self.style == "plain" and not self.decimals and units >= 1000:
            return self.units >= 1000  # 950 is written without a comma, and 1,150 with one
        if self.style in ("western", "indian"):
            return units >= int(10 ** (self.decimals + 3))
        return units > 0


def read(digits: str) -> Number | None:
    """`1,50,000`, `12.5`, `950`; None for what is no well-formed number."""
    whole, _, part = digits.partition(".")
    if not whole or len(digits) > MAX_DIGITS + 5 or (part and not part.isdecimal()):
        return None
    groups = whole.split(",")
    if not all(group.isascii() and group.isdecimal() for group in groups):
        return None
    style = _style(groups)
    if style is None or sum(map(len, groups)) + len(part) > MAX_DIGITS:
        return None
    return Number(int("".join(groups) + part), len(part), style)


def read_word(word: str) -> Number | None:
    """`twelve`, `twenty-one`; None for another word."""
    value = WORDS.get(word.lower())
    return None if value is None else Number(value, style="words")


def read_ordinal(word: str) -> Number | None:
    """`11th`, `third`; None for another word or a wrong ending (`2th`)."""
    value = ORDINALS.get(word.lower())
    if value is not None:
        return Number(value, style="ordinal-words")
    digits = word[:-2]
    if not (digits.isascii() and digits.isdecimal()) or len(digits) > 4 or _ordinal_ending(int(digits)) != word[-2:]:
        return None
    return Number(int(digits), style="ordinal")


def scaled(number: Number, scale: str) -> Number:
    """`number` counted in `scale`."""
    return replace(number, scale=scale)


def _style(groups: list[str]) -> str | None:
    if len(groups) == 1:
        return None if len(groups[0]) > 1 and groups[0][0] == "0" else "plain"
    if not 1 <= len(groups[0]) <= 3 or len(groups[-1]) != 3 or groups[0][0] == "0":
        return None
    middle = {len(group) for group in groups[1:-1]}
    if middle <= {3}:
        return "western"
    return "indian" if middle == {2} and len(groups[0]) <= 2 else None


def _grouped(whole: int, style: str) -> str:
    if style == "western":
        return f"{whole:,}"
    text = str(whole)
    if style != "indian" or len(text) <= 3:
        return text
    head, tail = text[:-3], text[-3:]
    pairs = [head[max(0, end - 2) : end] for end in range(len(head), 0, -2)][::-1]
    return ",".join([*pairs, tail])


def _ordinal_ending(value: int) -> str:
    if value % 100 in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
