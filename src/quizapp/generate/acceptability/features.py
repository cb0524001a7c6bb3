"""What of a question tells whether a strict reader passes it: plain numbers, each of its own.

They are read from the stem as the student sees it. None knows a name, a topic or an article.
"""

from __future__ import annotations

import re

from quizapp.generate.analysis import Analysis
from quizapp.generate.candidate import FACT_RECALL, Candidate
from quizapp.generate.passage.context import LABEL
from quizapp.generate.passage.needs import needs_of
from quizapp.generate.passage.stems import stems

_COUNTED = {
    "it": re.compile(r"\b[Ii]t(?:[’']s|s)?\b"),
    "that": re.compile(r"\bthat(?:[’']s)?\b(?! [a-z])"),
    "this": re.compile(r"\b(?:[Tt]his|[Tt]hese|[Tt]hose|[Ss]uch)\b"),
    "they": re.compile(r"\b(?:[Tt]hey|[Tt]hem|[Tt]heir)\b"),
    "he or she": re.compile(r"\b(?:[Hh]e|[Hh]im|[Hh]is|[Ss]he|[Hh]er)\b"),
    "I": re.compile(r"\b(?:I|[Mm]y|me)\b"),
    "you": re.compile(r"\b[Yy]our?\b"),
    "the": re.compile(r"\b[Tt]he [a-z]"),
    "names": re.compile(r"(?<=[a-z,;] )[A-Z][\w’.-]+"),
}
_MOST_COUNTED = 3
_KEYS = {
    "year": re.compile(r"^(?:1[5-9]|20)\d\d$"),
    "date": re.compile(r"^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"),
    "money": re.compile(r"[$£€¥₹]|\b(?:million|billion|euros?|dollars?|pounds?|rupees?)\b"),
    "share": re.compile(r"%|\bper ?cent\b"),
    "duration": re.compile(r"\b(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?)\b"),
    "number in words": re.compile(r"^[A-Za-z]+$"),
}
"""What a fact asks for."""
_LONG_WORD = re.compile(r"[a-z’'-]{5,}")
_FIGURE = re.compile(r"\d")
_OPENS_ON = re.compile(r"(?:And|But|So|Because|Well|Or|Yeah|Yes|No)\b")
_OPENS_WITH_PRONOUN = re.compile(r"(?:It|He|She|They|That|This|These|Those|There)\b")
_SHORT, _LONG = 9, 38
"""Words of a quotation that says little, and of one that is hard to take in."""
UNCLEAR = 0.2
"""The worth up to which whoever found a question knows that it leans on what it does not show."""
_TEN = 10.0
"""Words are told in tens, so that all numbers are of one size."""


def features(analysis: Analysis, candidate: Candidate) -> dict[str, float]:
    """Name of a feature -> its value, most of them between 0 and 5; a feature that is not named is 0."""
    told, _, asked = candidate.stem.rpartition("\n")
    context = told.removeprefix(LABEL)
    words = _words_asked_about(candidate, asked)
    length, needs = len(words.split()), needs_of(words)
    at = candidate.focus if candidate.focus >= 0 else candidate.start
    speaker = analysis.names.called(candidate.speaker or "")
    found = {
        f"form {candidate.form}": 1.0,
        f"context {_context_kind(analysis, context)}": 1.0,
        "context words": len(context.split()) / _TEN,
        "stem words": min(len(asked.split()), 50) / _TEN,
        "quoted words": min(length, 40) / _TEN if "“" in asked else 0.0,
        "quotation short": float("“" in asked and length < _SHORT),
        "quotation long": float(length > _LONG),
        "in marks": float("“" in asked),
        "telling words": min(len(set(_LONG_WORD.findall(words.lower()))), 20) / 5,
        "figure": float(_FIGURE.search(words) is not None),
        "opens on": float(_OPENS_ON.match(words) is not None),
        "opens with a pronoun": float(_OPENS_WITH_PRONOUN.match(words) is not None),
        "leans back": float(min(len(needs.before), 4)),
        "leans on nouns": float(min(len(needs.nouns), 4)),
        "shares with the head": float(min(len(stems(asked) & analysis.passages.head), 6)),
        "place": analysis.sentence_at(at) / max(1, len(analysis.sentences)),
        "speaker named": min(len(speaker.mentions), 12) / 4 if speaker else 0.0,
        "speaker no person": float(speaker is None),
        "typed": float(candidate.type in ("short-answer", "cloze")),
        "gap": float(asked.startswith("Fill")),
        "question": float("?" in words),
        "exclamation": float("!" in words),
        "brackets": float("[" in words),
        "false": float(candidate.key == "false"),
    }
    if candidate.kind == FACT_RECALL:
        found |= {f"key {name}": 1.0 for name, pattern in _KEYS.items() if pattern.search(candidate.key)}
    else:
        found["unclear to its finder"] = float(candidate.worth <= UNCLEAR)
    for name, pattern in _COUNTED.items():
        found[name] = float(min(len(pattern.findall(words)), _MOST_COUNTED))
    return {name: value for name, value in found.items() if value}


def _words_asked_about(candidate: Candidate, asked: str) -> str:
    """The words in marks, else the question whole; where a quotation is chosen, the right one."""
    shown = candidate.key if candidate.form == "speaker-to-quotation" else asked
    first, last = shown.find("“"), shown.rfind("”")
    return shown[first + 1 : last] if -1 < first < last else shown


def _context_kind(analysis: Analysis, context: str) -> str:
    passages = analysis.passages
    if not context:
        return "none"
    if context in passages.titles:
        return "headline"
    if context == passages.opening_text:
        return "first sentence"
    return "headline and more" if passages.titles and context.startswith(passages.titles) else "other sentence"
