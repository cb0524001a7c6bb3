"""How words were said, for the question about them: "told reporters in Ohio", "said in a statement", else "said"."""

from __future__ import annotations

import re

from quizapp.generate.analysis import Analysis
from quizapp.generate.attribution import Attribution
from quizapp.generate.passage.shown import dayless
from quizapp.generate.speech.words import HE, LOOSE, SHE, WORD, leaves_open, names, squeeze
from quizapp.patterns import lazy_pattern

_TAIL_OPENERS = frozenset("of about in at during on to after".split())
_LONGEST_TAIL = 12
"""Words after a cue that a stem takes over."""
_THE_WRITER = frozenset(("me", "us"))
_VERBS_KEPT = frozenset("asked wrote tweeted testified".split())
_VERBS_SHOWN = frozenset(
    "said told wrote tweeted asked added warned argued replied testified announced declared".split()
)
_OF_THEN = lazy_pattern(r"\b(?:at the (?:same )?time|at th(?:at|is) point|then|later|before|in response)$")
"""A time or an occasion that only the sentences before tell."""
_SPAN_AT_END = lazy_pattern(
    r" (?:last|this|earlier this) (?:week|month|year|weekend|summer|winter|fall|autumn|spring)(?=\W*$)"
)
_ENDS = lazy_pattern(r",(?!\d)|[;“\"(—–]|:(?!\d)|''|\s-")
_MARKS = lazy_pattern(r",? ?(?:[“\"]|'')")
_OF_WHAT = frozenset("on in at of to for from with by during the a an about".split())
_HALVES_OF_DAY = (" a.m.", " p.m.")


def manner(analysis: Analysis, found: Attribution) -> str:
    """How it was said, from the carrier: "told reporters in Ohio", "said in a statement", else "said"."""
    cue = found.cue
    if cue is None or cue.lower not in _VERBS_SHOWN:
        return "said"
    verb = cue.lower if cue.lower in _VERBS_KEPT else "said"
    tail = _tail(analysis, found, cue.end) if found.how == "cue after" else ""
    if cue.lower == "told" and tail.split(" ")[0] in _THE_WRITER:
        return "said"
    if cue.lower == "told":
        return f"told {tail}" if tail and tail.split()[0] not in _TAIL_OPENERS else "said"
    return f"{verb} {tail}" if tail.split(" ")[0] in _TAIL_OPENERS else verb


def _tail(analysis: Analysis, found: Attribution, start: int) -> str:
    """The words after a cue that say to whom, where or of what; empty where they are long, or lean on other text."""
    tail = _SPAN_AT_END.sub("", dayless(" " + squeeze(analysis.text[start : found.end])))
    ends = _ENDS.search(tail)
    if ends and _MARKS.match(tail, ends.start()):
        return ""  # `told supporters holding "..." placards`: what stands in marks is not shown
    tail = tail[: ends.start()].strip() if ends else tail.strip()
    if tail.endswith(("’s", "'s")):
        return ""  # `said on Radio Larne's "Morning Tide"`: of a programme that is not shown
    if tail.rpartition(" ")[2].lower() in _OF_WHAT:
        return ""  # `said on "The Late Show"`, `told the "Herald"`: a title in marks is not shown
    tail = tail if tail.endswith(_HALVES_OF_DAY) else tail.rstrip(".")
    words = {w.lower() for w in WORD.findall(tail)}
    leans = words & (HE | SHE | LOOSE | {"that", "and", "but", "i", "we", "our", "when", "as", "while", "if", "who"})
    if leans or len(tail.split()) > _LONGEST_TAIL or (found.speaker and names(tail, found.speaker)):
        return ""
    return "" if leaves_open(tail) or re.search(r"day(?: \w+)?[’']s", tail) or _OF_THEN.search(tail) else tail
