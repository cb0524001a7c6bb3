"""A gap in a quotation: one telling noun left out, to be chosen among nouns that others of the article use."""

from __future__ import annotations

import re
from functools import lru_cache

from quizapp.generate.analysis import Analysis
from quizapp.generate.candidate import WHO_SAID_WHAT, Candidate
from quizapp.generate.language import split_words, tag
from quizapp.generate.speech.lines import Line

_FEWEST_WORDS = 9
"""Words of a quotation that still tell enough with one of them left out."""
_SHORTEST_WORD = 5
_TELLING = {"NN", "NNS"}
_OPENS = frozenset({"DT", "PRP$"})
_ENDS = frozenset({"IN", "TO", ".", ",", "CC", "VBD", "VBZ", "MD"})
_GAP = "____"
_WORD = re.compile(r"\w+")


def gap(analysis: Analysis, line: Line, lines: list[Line], start: int) -> Candidate | None:
    """A candidate with one noun of `line` left out, or None where no noun tells enough or has rivals."""
    nouns = _nouns(line.words) if len(line.words.split()) >= _FEWEST_WORDS else []
    for word, kind in reversed(nouns):
        if sum(other.startswith(word) for other in _WORD.findall(line.words.lower())) != 1:
            continue
        others = _rivals(lines, line, word, kind)
        if len(others) >= 2:
            return Candidate(
                kind=WHO_SAID_WHAT,
                type="single-choice",
                form="gap-in-quotation",
                stem=f"Which word did {line.speaker.name} use in the gap? “{line.words.replace(word, _GAP, 1)}”",
                key=word,
                start=start,
                end=line.found.end,
                distractors=tuple(others),
                quote=analysis.text[line.found.quotation.start : line.found.quotation.end],
                speaker=line.speaker.name,
                focus=line.found.quotation.start,
                worth=0.45,
            )
    return None


@lru_cache(maxsize=256)
def _nouns(text: str) -> list[tuple[str, str]]:
    words = list(split_words(text).forms)
    tags = tag(words)
    return [
        (words[at], tags[at])
        for at in range(1, len(words))
        if tags[at] in _TELLING and len(words[at]) >= _SHORTEST_WORD and words[at].isalpha() and words[at].islower()
        # Such nouns fit each other's places: "the bridge" for "the river", but not "to panic".
        if tags[at - 1] in _OPENS and (at + 1 == len(words) or tags[at + 1] in _ENDS)
    ]


def _rivals(lines: list[Line], line: Line, word: str, kind: str) -> list[str]:
    """Nouns of the same number from other quotations, alike in length and first letter's sound."""
    found: list[str] = []
    for other in lines:
        if other.speaker is line.speaker:
            continue
        for noun, its in _nouns(other.words):
            alike = its == kind and (noun[0] in "aeiou") == (word[0] in "aeiou") and abs(len(noun) - len(word)) <= 5
            if alike and noun not in found and noun not in line.words and noun[:5] != word[:5]:
                found.append(noun)
        if len(found) >= 3:
            break
    return found[:3]
