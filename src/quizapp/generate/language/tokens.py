"""Words of a stretch of text, with their offsets.

Contractions and possessives are cut as treebanks cut them ("didn't" -> "did", "n't"; "Russia's" -> "Russia", "'s"),
abbreviations ("U.S.", "Mr."), numbers ("1,200.5") and hyphenated words stay whole.
"""

from __future__ import annotations

from dataclasses import dataclass

from quizapp.patterns import lazy_pattern

_ABBREVIATIONS = (
    "Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Fr|Hon|Gov|Sen|Rep|Reps|Sens|Gen|Lt|Col|Maj|Capt|Cmdr|Sgt|Cpl|Adm|Supt|Insp|Det|Pres|St"
    "|Jr|Sr|Inc|Corp|Co|Ltd|Bros|No|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Calif|Fla|Mass|Conn|Ill|Pa|Va|Wash|Ariz|Colo|Ga"
    "|Mich|Minn|Wis|Tenn|Tex|Okla|Ore|Mo|Ky|La|Md|Ind|Kan|Neb|Nev|Ala|Ark|Mont|Del|approx|dept|est"
)
_TOKEN = lazy_pattern(
    r"((?!cannot\b)[A-Za-z]+(?=[ ,])"  # most words: what follows would find the same, but try more on the way
    r"|(?:[A-Za-z]\.){2,}"  # U.S., a.m.
    r"|[A-Z]\.(?=\s+[A-Z][a-z])"  # an initial
    r"|(?:" + _ABBREVIATIONS + r")\.(?=\s+\S|$)"
    r"|\d+(?:[.,:/–-]\d+)*(?:st|nd|rd|th|s|m|bn|k|pm|am)?(?![\w]|[-‐‑][^\W\d_])"
    r"|(?:can)(?=not\b)"
    r"|[^\W_]+?(?=n['’]t\b)"
    r"|n['’]t\b"
    r"|['’](?:s|re|ve|ll|d|m|S)\b"
    r"|[^\W_]+(?:[-‐‑&’'/][^\W_]+)*?(?=['’](?:s|re|ve|ll|d|m|S)\b)"
    r"|[^\W_]+(?:[-‐‑&’'/][^\W_]+)*"
    r"|``|''|--+|\.\.\.+"
    r"|\S)\s*"  # the white space behind it as well: nothing is tried where no word can begin
)


@dataclass(frozen=True, slots=True)
class Words:
    """A tokenised text: three lists of equal length; offsets count from where the caller said."""

    forms: list[str]
    starts: list[int]
    ends: list[int]

    def __len__(self) -> int:
        return len(self.forms)


def split_forms(text: str) -> list[str]:
    """The words and punctuation marks of `text` alone, for who needs no offsets."""
    return _TOKEN.findall(text)


def split_words(text: str, offset: int = 0) -> Words:
    """The words and punctuation marks of `text`; `offset` is added to every position."""
    forms = _TOKEN.findall(text)
    starts: list[int] = []
    ends: list[int] = []
    at, find = 0, text.find
    for form in forms:  # only white space lies between words, so that the next place of a word is its own
        at = find(form, at)
        starts.append(offset + at)
        at += len(form)
        ends.append(offset + at)
    return Words(forms, starts, ends)
