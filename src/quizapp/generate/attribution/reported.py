"""Reported speech: `X said that ...`, where the writer gives the words as a clause, without quotation marks."""

from __future__ import annotations

import re

from quizapp.generate.attribution import subject
from quizapp.generate.attribution.discourse import Discourse
from quizapp.generate.attribution.records import INDIRECT, Attribution
from quizapp.generate.attribution.tokens import Token
from quizapp.generate.language import by_letter
from quizapp.generate.quotations import Quotation

_VERBS = (
    "said says told added argued argues warned warns noted notes announced acknowledged claimed claims insisted insists "
    "denied denies confirmed predicted suggested explained stressed testified promised pledged vowed estimated "
    "concluded complained conceded admitted emphasized emphasised maintained recalled revealed urged declared"
).split()
_GATE = re.compile(rf"\b(?:{by_letter('|'.join(_VERBS))})\b")
_FREE = frozenset("said says promised pledged vowed warned predicted insisted".split())
"""Verbs after which the clause may begin without "that"."""
_CLAUSE_OPENERS = frozenset("NPGD")
_SHORTEST, _LONGEST = 6, 40
"""Words of the reported clause."""


def reported(discourse: Discourse) -> list[Attribution]:
    """Every reported clause of the body whose speaker the sentence itself names, in order."""
    found: list[Attribution] = []
    for number in discourse.paragraphs():
        paragraph = discourse.paragraph(number)
        if paragraph.label is not None or not _GATE.search(discourse.text, paragraph.start, paragraph.end):
            continue
        for index, tokens in enumerate(discourse.sentences(number)):
            made = _in_sentence(discourse, number, index, tokens)
            if made is not None:
                found.append(made)
    return found


def _in_sentence(discourse: Discourse, number: int, index: int, tokens: list[Token]) -> Attribution | None:
    if any(t.type == "Q" for t in tokens):
        return None
    cues = [i for i, t in enumerate(tokens) if t.type == "V" and t.lower in _VERBS]
    if not cues:
        return None
    cue = cues[0]
    phrase = subject.before(tokens, cue)
    if phrase is None or phrase.kind != subject.NAME or _opened(tokens, phrase):
        return None
    start = _clause_begins(tokens, cue)
    speaker = discourse.resolve(phrase, number, index)
    if start is None or speaker is None:
        return None
    end = tokens[-1].start if tokens[-1].type == "." else tokens[-1].end
    words = len(discourse.text[tokens[start].start : end].split())
    if not _SHORTEST <= words <= _LONGEST or any(t.lower == "according" for t in tokens):
        return None
    quotation = Quotation(tokens[start].start, end, tokens[start].start, end, number)
    return Attribution(quotation, speaker, INDIRECT, tokens[0].start, tokens[-1].end, "cue before", tokens[cue], phrase)


def _opened(tokens: list[Token], phrase: subject.Phrase) -> bool:
    """True when more than a short opening stands before the speaker: the cue may not govern the sentence."""
    return any(t.end <= phrase.start and t.type in "VvSCR" for t in tokens)


def _clause_begins(tokens: list[Token], cue: int) -> int | None:
    """Index of the first token of the reported clause: after "that", or right after a verb that needs none."""
    for at in range(cue + 1, min(cue + 7, len(tokens))):
        kind = tokens[at].type
        if kind == "S":
            following = tokens[at + 1].type if at + 1 < len(tokens) else "."
            return at + 1 if following in "NPGDWTA" else None
        if kind in _CLAUSE_OPENERS and tokens[cue].lower in _FREE and all(t.type == "A" for t in tokens[cue + 1 : at]):
            return at
        if kind in ",:;.-V":
            return None
    return None
