"""What the article tells of somebody's words without quoting a sentence: the questions of its reported clauses."""

from __future__ import annotations

from quizapp.generate.analysis import Analysis
from quizapp.generate.attribution import DIRECT, INDIRECT, Attribution
from quizapp.generate.speech.predicate import predicate
from quizapp.generate.speech.report import report
from quizapp.generate.speech.stem import Stem
from quizapp.patterns import lazy_pattern

_TIES = frozenset(["", "but", "and", "still", "yet", "so"])


_ELSEWHERE = lazy_pattern(
    r"\b(?:in|at|during|on) (?:an?|his|her) (?:[\w-]+ ){0,3}(?P<where>interview|tweet|statement|post|letter|speech|message"
    r"|podcast|rally|event|conference|town hall|fundraiser|radio)\b"
    r"|\b(?:after|before) (?:the|his|her) (?P<then>meeting|hearing|vote|speech|session|match|game|verdict|ruling|debate)\b"
    r"|\b(?:told|tells) (?:an? )?(?:[\w-]+ ){0,4}(?P<host>host|station|newspaper|podcaster|broadcaster)\b"
)
"""An occasion of its own: "..., Mr Lind said in an interview aboard his bus"."""


def on_one_occasion(analysis: Analysis, found: Attribution) -> bool:
    """Whether nothing before the speaker and the words tells of another time or place: "On Friday, he remarked: ..."."""
    spoken = found.quotation.outer_start if found.form != INDIRECT else found.quotation.start
    if found.phrase is not None and found.phrase.start < spoken:
        mention = found.phrase.mention
        spoken = min(found.phrase.start, mention.outer) if mention is not None else found.phrase.start
    if analysis.text[found.start : spoken].strip(" ,\"“‘'").lower() not in _TIES:
        return False
    place = analysis.sentence_at(found.start)
    before = analysis.sentences[place - 1].text if place else ""
    elsewhere = _ELSEWHERE.search(analysis.text, found.cue.start, found.end) if found.cue is not None else None
    return elsewhere is None or (elsewhere["where"] or elsewhere["then"] or elsewhere["host"]) in before


class Told:
    """The questions of one article's reported clauses, each made once: it is asked alone, and before what follows it."""

    def __init__(self, analysis: Analysis) -> None:
        self.analysis = analysis
        self._asked: dict[int, Stem | None] = {}

    def question(self, found: Attribution) -> Stem | None:
        """`Who said that ...?` for a reported clause, `Who called it “...”?` for a part of a sentence in marks."""
        if id(found) not in self._asked:
            made = report(self.analysis, found) if found.form == INDIRECT else predicate(self.analysis, found)
            self._asked[id(found)] = made
        return self._asked[id(found)]

    def before(self, found: Attribution, previous: Attribution | None) -> Stem | None:
        """The question for `previous`, where that is what the speaker of `found` is told to have said a sentence before."""
        if previous is None or previous.speaker is not found.speaker or previous.form == DIRECT:
            return None
        adjoins = self.analysis.sentence_at(found.start) - self.analysis.sentence_at(previous.start) == 1
        follows = adjoins and previous.end <= found.start and on_one_occasion(self.analysis, found)
        made = self.question(previous) if follows else None
        return made if made is not None and made.text.endswith("?") else None
