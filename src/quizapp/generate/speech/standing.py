"""Whether a reported clause stands alone: whom and what its pronouns mean, and whether it tells enough."""

from __future__ import annotations

import re

from quizapp.generate.analysis import Analysis
from quizapp.generate.attribution import Attribution
from quizapp.generate.language import by_letter
from quizapp.generate.names import BODY, PERSON, PLACE, UNKNOWN, Entity
from quizapp.generate.passage import needs_of
from quizapp.generate.passage.another import tells_of_another
from quizapp.generate.passage.lists import PLURAL
from quizapp.generate.speech.words import HE, SHE, WORD
from quizapp.patterns import lazy_pattern

_ENOUGH = 5
"""Telling words by which a clause without a name or a figure is worth asking."""
_FEWEST = 6
"""Words of a clause that is asked alone."""
_SMALL = frozenset(
    """that this with from have been were will would could should than then them they their there what when where
    which while about into over after before because also very more most some such only just even being does other
    good great right well going make made like want need thing things really much many people""".split()
)
_FIGURE = lazy_pattern(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|half)\b"
)
_BE = "is|was|be|has been|had been|seems|seemed|takes|took|makes|made|remains|remained|appears|appeared"
_MAY_BE = r"(?:would|will|could|may|might|should|can) (?:\w+ )?(?:be|take|make|help)"
_EMPTY_IT = lazy_pattern(
    rf"\b(?:[Ii]t(?:[’']s|[’']d be|[’']ll be| (?:{_BE})| {_MAY_BE})"
    r"\b(?=.{0,60}\b(?:to|that|for|when|how|if|whether|until|before|who)\b)"
    r"|(?:make|made|find|found|makes) it (?=\w+ (?:to|for|that)\b))"
)
_HERE = lazy_pattern(
    r"\b(?:this (?:year|month|season|summer|winter|autumn|fall|spring|century|decade|time)|those (?:who|of|in|with))\b"
)
_IT = lazy_pattern(r"\b(?:[Ii]t|[Ii]ts|itself)\b")
_THEY = lazy_pattern(r"\b(?:[Tt]hey|[Tt]hem|[Tt]heir|[Tt]heirs|themselves)\b")
_THERE_IS = (
    r"(?: (?:\w+ )?(?:is|was|are|were|has|have|had|will|would|may|might|could|should|must|can|be|being|isn|aren|wasn|weren)"
    r"\b|[’'])"
)
_POINTS = lazy_pattern(
    r"\beither(?=[.,]|$)|\bas well(?=[.,;]|$| if\b)"
    r"|\b(?:[Tt]his|[Tt]hese|[Tt]hose|[Ss]uch(?! as)|did so|do(?:es|ing)? so|[Aa]nother|tomorrow|tonight|yesterday"
    r"|[Tt]he (?:same|other|latter|former)|[Tt]he (?:two|three|four|both)(?! \w+ (?:of|in|from|who|that)\b)"
    r"|(?:[Aa]ll|[Bb]oth) (?:two|three|four|five|six)\b(?! (?:of|\w+ (?:of|in|from|who)))"
    r"|that (?:day|night|time|year|week|month|morning|evening|point|moment)"
    r"|(?:one|two|three|four|five|six|ten|\d+|many|some|several|hundreds|thousands|dozens)"
    r" (?:more(?! than| \w+ than)|other(?! \w+ than)))\b"
)
_THAT = lazy_pattern(
    rf"\b(?:that(?=[.,;]|$|[’'])|(?:{by_letter('of|with|for|by|about|do|does|did|done|doing|to|at')}) that\b"
    r"|(?:in|from|on|near|under|over) that (?!(?:he|she|it|they|the|an?|his|her|its|their|there|no|some|many)\b)[a-z]+"
    r"|(?:his|her|their) clients?\b|(?:as a result|likewise|otherwise|accordingly|therefore|the idea|the effect)\b"
    r"|the (?:remainder|rest)\b(?! of\b)"
    r"|th(?:e (?:first|second|third)|is one)(?=[,.]|$| (?:would|will|was|is|had|has|went|came|[a-z]+al)\b)"
    r"|[Tt]he (?:second|third|fourth|final) (?:reason|factor|question|point|problem|option|step|phase|stage)\b(?! (?:of|in)\b)"
    r"|(?<!and )then (?=[a-z]+ed\b|began|went|took|made|fell|rose|came|became|left)\b"
    r"|that (?:possibility|idea|question|point|claim|view|theory|option|risk|problem|detail|approach)\b"
    r"|(?:before|by|until|after|since) then\b|back then\b|similar \w+(?! to\b))|^[Tt]h(?:at|is|ese|ose)\b"
    r"|^(?:at least |only |about |some )?(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)"
    r" (?:had|have|has|were|was|are|is|would|will|remain\w*)\b"
    r"|^(?:half|most|some|a (?:third|quarter|fifth|tenth)) (?!of\b)"
)
_THERE = lazy_pattern(rf"\b[Hh]ere\b|\b[Tt]here(?!{_THERE_IS})\b")
_BOUNDARY = lazy_pattern(
    r"\b(?:that|which|who|if|when|because|and|but|or|before|after|until|while|than|as|so|unless|though|where|to|for)\b|[,:;]"
)
_THING_BEFORE = lazy_pattern(
    r"\b(?:[Tt]he|[Aa]n?|[Nn]o|[Ee]very|[Ee]ach|[Aa]ny|his|her|[A-Z][\w’'.-]+)\s+\S+|[A-Z][\w’'.-]+"
)
_PLURAL_BEFORE = lazy_pattern(rf"{PLURAL}|\band\b")


def tells_enough(analysis: Analysis, found: Attribution) -> bool:
    """True for a clause with a name, a figure, or many words that mean something."""
    clause = analysis.text[found.quotation.start : found.quotation.end]
    if len(clause.split()) < _FEWEST:
        return False
    return anchored(analysis, found) or len({w.lower() for w in WORD.findall(clause) if len(w) > 3} - _SMALL) >= _ENOUGH


def anchored(analysis: Analysis, found: Attribution) -> bool:
    """True for a clause with a name or a figure by which a reader of the article recognises it."""
    start, end = found.quotation.start, found.quotation.end
    inside = found.inserted or (end, end)
    named = any(not inside[0] <= m.start < inside[1] for m in analysis.names.within(start, end))
    return named or _FIGURE.search(analysis.text, start, end) is not None


def points_away(analysis: Analysis, found: Attribution) -> bool:
    """True when a pronoun of the clause means something that the clause does not name and that is not the speaker."""
    clause = _EMPTY_IT.sub("So ", _HERE.sub("now", analysis.text[found.quotation.start : found.quotation.end]))
    if _POINTS.search(clause):
        return True
    speaker = found.speaker
    body = speaker is not None and speaker.kind in {BODY, PLACE, UNKNOWN}
    it = None if body else _IT.search(clause)
    if it and not _bound(clause, it, _THING_BEFORE):
        return True
    they = _THEY.search(clause)
    return they is not None and not _bound(clause, they, _PLURAL_BEFORE)


def says_that(analysis: Analysis, found: Attribution) -> bool:
    """True when a "that" of the clause, or "his client", can be understood by no sentence before it."""
    clause = analysis.text[found.quotation.start : found.quotation.end]
    return bool(_THAT.search(clause) or _THERE.search(clause))


def _bound(clause: str, pronoun: re.Match[str], antecedent: re.Pattern[str]) -> bool:
    """True when what a pronoun may mean stands before it: in a clause before, where the pronoun is an object."""
    if not antecedent.search(clause, 0, pronoun.start()):
        return False
    owns = pronoun.group().lower() in {"its", "their", "theirs", "itself", "themselves"}
    boundaries = _BOUNDARY.finditer(clause, 0, pronoun.start())
    apart = (boundary for boundary in boundaries if clause[boundary.end() : pronoun.start()].strip())  # not "for it"
    return owns or any(antecedent.search(clause, 0, boundary.start()) for boundary in apart)


def gender_of(found: Attribution) -> str:
    """The speaker's gender, from the pronoun that stands for the speaker where there is one."""
    if found.phrase is not None and found.phrase.kind == "pronoun":
        return "m" if found.phrase.words[0] == "he" else "f"
    return found.speaker.gender if found.speaker else ""


def _taken_as_own(analysis: Analysis, found: Attribution, gender: str) -> bool:
    """True for a speaker of unknown gender where neither the sentence nor the one before names another person whom
    the pronoun may mean."""
    speaker = found.speaker
    if speaker is None or speaker.kind != PERSON or gender_of(found):
        return False
    opens = WORD.match(analysis.text, found.quotation.start)
    if opens and opens.group().lower() in HE | SHE:  # "X said he ..."
        own = "m" if opens.group().lower() in HE else "f"
        return own == gender and not _may_be(analysis, found.start, found.quotation.start, gender, speaker)
    before = analysis.sentences[max(0, analysis.sentence_at(found.start) - 1)]
    return not _may_be(analysis, before.start, found.end, gender, speaker)


def persons_meant(analysis: Analysis, found: Attribution) -> tuple[str, float] | None:
    """The gender that the clause's "he" or "she" betrays of the speaker, and how clear it is; None where it means
    somebody whom the clause does not name."""
    start, end = found.quotation.start, found.quotation.end
    clause = analysis.text[start:end]
    own, betrayed, clear = gender_of(found), "", 1.0
    for gender, pronouns in (("m", HE), ("f", SHE)):
        first = next(
            (m for m in WORD.finditer(clause) if m.group().lower().split("’")[0].split("'")[0] in pronouns), None
        )
        if first is None:
            continue
        named = _may_be(analysis, start, start + first.start(), gender, found.speaker)
        if first.start() == 0 and first.group().lower() in _SUBJECTS and found.how == "clause before cue":
            if own == gender and found.phrase is not None and found.phrase.kind == "name":
                return None  # "She applied in May, Lind said": her lawyer Lind
        if own == gender and not named and of_who_was_told_of(analysis, found):
            return None
        if own == gender or _taken_as_own(analysis, found, gender):
            betrayed, clear = gender, 0.85 if named else 1.0
        elif not named:
            return None
    return betrayed, clear


_SUBJECTS = frozenset(("he", "she"))


def of_who_was_told_of(analysis: Analysis, found: Attribution) -> bool:
    """Whether the "he" of somebody who is named for the first time may be whom the sentence before tells of: "They denied
    holding him. A spokesman, Lind, said he"."""
    index = analysis.sentence_at(found.start)
    if found.phrase is None or found.phrase.kind != "name" or not tells_of_another(analysis.sentences, index):
        return False
    start = analysis.sentences[index].start
    return found.speaker is not None and all(m.start >= start for m in found.speaker.mentions)


def _may_be(analysis: Analysis, start: int, end: int, gender: str, speaker: Entity | None) -> bool:
    """True when `text[start:end]` names somebody whom a pronoun of that gender may mean."""
    return any(
        m.entity is not None
        and m.entity is not speaker
        and (m.entity.kind == PERSON or (m.entity.kind == UNKNOWN and m.entity.speaks))
        and m.entity.gender in {gender, ""}
        for m in analysis.names.within(start, end)
    )


_THAT_ONE = "that "
_SINGLE_AND_VERB = lazy_pattern(r"[a-z]+ (?:is|was|has|had|would|will|could|can|may|might|did|does)\b")
"""A single thing and its verb: a clause behind a conjunction would open with "the figure was", or "figures were"."""


def pointed_at(text: str, start: int, clause: str) -> tuple[str, ...]:
    """What `clause`, which begins at `start` behind its verb of saying, points at with a "that" which is no conjunction, as in
    "Lind said that figure was wrong"; or nothing."""
    if text[max(0, start - len(_THAT_ONE)) : start] != _THAT_ONE or _SINGLE_AND_VERB.match(clause) is None:
        return ()
    return tuple(word for word in needs_of(f"{_THAT_ONE}{clause}").before if word.startswith(_THAT_ONE))
