"""What the article itself takes back is not asked: its corrections against the evidence of an item."""

from __future__ import annotations

import re

from quizapp.article.corrections import corrections, notes
from quizapp.generate.analysis import Analysis
from quizapp.generate.candidate import FACT_RECALL, WHO_SAID_WHAT, Candidate
from quizapp.generate.passage.revised import takes_back, units, untrue
from quizapp.generate.passage.stems import STEM
from quizapp.generate.taken_back import Wrong, of_words, stems_of, wrong_values
from quizapp.patterns import lazy_pattern

_TOLD_WRONG = lazy_pattern(
    r"\b(?:mis(?:stat|identif|spel|attribut|report)\w+|incorrectly|erroneously|wrongly|mistakenly)\b", re.IGNORECASE
)
_NAME = lazy_pattern(r"(?<![.!?:] )(?<!^)\b[A-Z][\w’'-]{2,}|\d[\d,.]*\d|\d")
_WORD = lazy_pattern(r"[^\W\d_]{5,}")
_NAMES, _ALL = 2, 3
"""Names or figures, and stems of words in all, that a sentence shares with the correction that is about it."""
_DESCRIBED = lazy_pattern(
    r"\b(?:above|described|reported (?:here|above)|this (?:story|article|report))\b.*\b(?:did not|never|was not|were not"
    r"|has not|no longer|false"
    r"|untrue|wrong(?! [a-z])|withdrawn|retracted|invented|cancell?ed)\b|\b(?:retracted|withdrawn) (?:this|the) (?:story|article"
    r"|report)\b",
    re.IGNORECASE | re.DOTALL,
)
"""A note that takes back what stands above it, without a word of that."""
_OF_A_FIGURE = lazy_pattern(
    r"\b(?:misstat\w+|corrects?|wrong|incorrect) (?:the )?(?:number|amount|figure|total|cost|price|sum|share|year|age|size)\b"
)
"""A note on a figure that need not say which it was."""
_MISNAMED = lazy_pattern(
    r"\b(?:wrongly|incorrectly|mistakenly|erroneously|in error) (?:named|identified|called|credited|listed|described)\b"
    r"|\bmis(?:named|identified)\b",
    re.IGNORECASE,
)
_MARKS = ("“", '"')
"""Marks of words that somebody says of a hoax; what is reported without them may be what it says."""


class _Note:
    """What a paragraph that opens as a correction or an update is about, by its names, its words and what its figures count."""

    def __init__(self, text: str) -> None:
        names, self._stems = _signs(text)
        self._names = frozenset(name for name in names if not name[0].isdigit())
        self._units = units(text)
        self._misnames = _MISNAMED.search(text) is not None

    def is_about(self, text: str) -> bool:
        """Whether it shares what a figure counts with a sentence, or a name and a word, or two words if it names nobody."""
        names, stems = _signs(text)
        if self._units & units(text):
            return True
        if self._names & names:
            return self._misnames or bool(self._stems & stems)  # "We wrongly named Tom Price as the buyer", or "bought"
        return not self._names and len(self._stems & stems) >= _NAMES


class Corrected:
    """The corrections of one article."""

    def __init__(self, analysis: Analysis) -> None:
        self._article = analysis.article
        self._analysis = analysis
        told, outside = notes(analysis.article), corrections(analysis.article)
        self._notes = [_signs(_wrong(text)) for text in outside]
        every = dict.fromkeys([*outside, *(text for text, _ in told)])
        self._wrong: list[Wrong] = [wrong for text in every for wrong in wrong_values(text)]
        self._of_words = [text for text in every if of_words(text)]
        self._of_figures = [stems_of(text) for text in every if _OF_A_FIGURE.search(text)]
        self._untrue = untrue(analysis.sentences)
        self._about = [_Note(text) for text, _ in told]
        above = [start for text, start in told if _DESCRIBED.search(text)]
        self._untrue |= {s.index for s in analysis.sentences if any(s.end <= start for start in above)}

    def __call__(self, candidate: Candidate) -> bool:
        """Whether the article takes back what `candidate` asks: in a note, by a later figure, or as a story that is none."""
        at = self._analysis.sentence_at(candidate.focus if candidate.focus >= 0 else candidate.start)
        if at in self._analysis.retold and not any(
            mark in self._article.text[candidate.start : candidate.end] for mark in _MARKS
        ):
            return True
        if candidate.kind == FACT_RECALL:
            if (
                at in self._analysis.unvouched
                or at in self._untrue
                or at in self._analysis.disputed
                or takes_back(self._analysis, at)
            ):
                return True
            if self._about and self._is_noted(candidate):
                return True
        if (self._wrong and self._tells_wrong(candidate)) or (self._of_words and self._of_another(candidate)):
            return True
        if self._of_figures and self._tells_such_a_figure(candidate):
            return True
        if not self._notes:
            return False
        names, stems = _signs(self._article.text[candidate.start : candidate.end])
        return any(
            len(names & told) >= _NAMES and len(names & told) + len(stems & words) >= _ALL
            for told, words in self._notes
        )

    def _tells_wrong(self, candidate: Candidate) -> bool:
        """Whether the question, its context or a sentence of its evidence tells a value that a note calls wrong."""
        first, last = self._analysis.sentence_at(candidate.start), self._analysis.sentence_at(candidate.end - 1)
        told = [s.text for s in self._analysis.sentences[first : last + 1]]
        told += [*candidate.stem.split("\n"), candidate.key, *candidate.pairs, *candidate.pairs.values()]
        return any(wrong.stands_in(text) for wrong in self._wrong for text in told)

    def _tells_such_a_figure(self, candidate: Candidate) -> bool:
        """Whether a note says that a figure was wrong, and not which, and a line of the question has one of what it counts."""
        lines = [stems_of(line) for line in candidate.stem.split("\n") if any(c.isdigit() for c in line)]
        return any(len(told & words) >= _NAMES for told in lines for words in self._of_figures)

    def _of_another(self, candidate: Candidate) -> bool:
        """Whether a note says that the speaker did not say this: it shares two words, or as many as any sentence does."""
        if candidate.kind != WHO_SAID_WHAT:
            return False
        speakers = [candidate.speaker] if candidate.speaker else list(candidate.pairs.values())
        for note in self._of_words:
            named = [name for name in speakers if re.search(rf"\b{re.escape(name.split()[-1])}\b", note)]
            if named and self._is_meant(note, candidate):
                return True
        return False

    def _is_meant(self, note: str, candidate: Candidate) -> bool:
        told = stems_of(note)
        most = max((len(told & stems_of(s.text)) for s in self._analysis.sentences), default=0)
        return len(told & stems_of(self._article.text[candidate.start : candidate.end])) >= min(most, _NAMES)

    def _is_noted(self, candidate: Candidate) -> bool:
        text = self._article.text[candidate.start : candidate.end]
        return any(note.is_about(text) for note in self._about)


def _wrong(text: str) -> str:
    """The part of a note that tells what was wrong; all of it where no word shows where that begins."""
    found = _TOLD_WRONG.search(text)
    return text[found.end() :] if found else text


def _signs(text: str) -> tuple[frozenset[str], frozenset[str]]:
    names = frozenset(name.removesuffix("'s").removesuffix("’s").strip(".,") for name in _NAME.findall(text))
    return names, frozenset(word[:STEM] for word in _WORD.findall(text) if word[:1].islower())
