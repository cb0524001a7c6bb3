"""Stems for words whose subject the writer has told before the cue: `A downturn, he said, "could be a good time to borrow"`."""

from __future__ import annotations

from quizapp.generate.analysis import Analysis
from quizapp.generate.attribution import Attribution
from quizapp.generate.language import is_common
from quizapp.generate.passage.shown import curly
from quizapp.generate.speech.stem import LONGEST_STEM, UNCLEAR, Stem
from quizapp.generate.speech.words import HE, LOOSE, SHE, WORD, marked, names, tidy

_FINITE = frozenset(
    "is are was were has had will would can could may might must should does did isn't wasn't won't wouldn't".split()
)
"""With these the quoted words go on with what the writer began."""
_LONGEST_SUBJECT = 10
_HANGS = HE | SHE | LOOSE | {"i", "we", "our", "us", "my", "you", "but", "and", "that", "this", "these", "those"}


def parted(analysis: Analysis, found: Attribution, quote: str) -> Stem | None:
    """`Who said that a downturn “could be a good time to borrow”?`, where the quoted words end the sentence."""
    if found.cue is None or found.phrase is None or found.how != "cue before" or found.speaker is None:
        return None
    if quote.split(" ", 1)[0].lower() not in _FINITE or analysis.text[found.quotation.outer_end : found.end].strip(
        " .”"
    ):
        return None
    told = marked(analysis, found.start, found.phrase.start)
    between = analysis.text[found.phrase.end : found.quotation.outer_start].strip()
    subject = told.rstrip()
    if not subject.endswith(",") or between.rstrip(",") != found.cue.lower or not between.endswith(","):
        return None
    subject = subject[:-1]
    words = [w.lower() for w in WORD.findall(subject)]
    if not 1 < len(words) <= _LONGEST_SUBJECT or "," in subject or _HANGS.intersection(words):
        return None
    first = subject.split()[0]
    if names(subject, found.speaker) or not (first.isalpha() and is_common(first)) or "“" in subject:
        return None
    asked = f"Who said that {subject[0].lower()}{subject[1:]} “{tidy(quote)}”?"
    return Stem(curly(asked), UNCLEAR) if len(asked) <= LONGEST_STEM else None
