"""The sentences that tell what a quotation leans on: the speaker's other words, and those of the article."""

from __future__ import annotations

import re

from quizapp.generate.analysis import Analysis
from quizapp.generate.attribution import DIRECT, Attribution
from quizapp.generate.names import Entity
from quizapp.generate.passage import Context, Needs
from quizapp.generate.passage.model import Hides
from quizapp.generate.passage.stems import stems
from quizapp.generate.speech.leaning import needs_context, pointers, points_back
from quizapp.generate.speech.words import HE, SHE, first_name, names, quoted, sentences_of, unwrapped
from quizapp.patterns import lazy_pattern

_FARTHEST_NAMING = 5
"""Sentences before the words among which one is looked for that names whom they speak of."""
_LONGEST_BEFORE = 30
"""Words of a speaker's earlier quotation that are repeated before a later one."""
_FARTHEST_BEFORE = 220
"""Characters between two quotations that belong together."""


def words_before(analysis: Analysis, found: Attribution, before: Attribution | None) -> str:
    """What the speaker of `found` is quoted with right before, where that can be understood alone; or nothing."""
    if before is None or before.speaker is not found.speaker or before.form != DIRECT:
        return ""
    if found.how == "label" and before.quotation.paragraph != found.quotation.paragraph:
        return ""  # a question stands between two turns
    between = found.quotation.outer_start - before.quotation.outer_end
    if not 0 <= between <= _FARTHEST_BEFORE:
        return ""
    if before.start != found.start < found.quotation.outer_start:
        return ""  # "Back home he warned Seoul not to: ..." is about what that sentence tells, not the words before
    if _ASKED.search(analysis.text, before.quotation.outer_end, found.quotation.outer_start):
        return ""  # the words before answered another question
    if _OCCASION.search(analysis.text, before.quotation.outer_end, found.quotation.outer_start):
        return ""  # "In a brief interview at a luncheon, he was more pointed."
    told = _TOLD_BETWEEN.search(analysis.text, before.quotation.outer_end, found.quotation.outer_start)
    if told and _OTHERS.search(analysis.text, found.quotation.start, found.quotation.end):
        return ""  # "Spotting the next victim was easy, he said. "You can see them"": who they are stands between
    words = unwrapped(quoted(analysis, before.quotation.start, before.quotation.end))
    while len(words.split()) > _LONGEST_BEFORE:
        following = sentences_of(words)[1:]
        if not following:
            return ""
        words = words[following[0].start :]
    return "" if needs_context(words) or words[:1].islower() else words


_OCCASION = lazy_pattern(
    r"(?:^|[.!?]\s+|\n)\s*(?:In|At|On|During|Later|Earlier|Before|After|Outside|Speaking|Then|By)\b[^.“\"]*[.:]\s*$"
)
"""A sentence right before the words that tells of another occasion."""
_OTHERS = lazy_pattern(r"\b(?:they|them|their|these|those|he|him|his|she|her)\b", re.IGNORECASE)
"""Whom a sentence between two quotations may have brought in."""
_ASKED = lazy_pattern(r"\b(?:[Aa]sked|[Pp]ressed|[Qq]uestioned)\b")


def words_after(analysis: Analysis, found: Attribution, quote: str, after: Attribution | None) -> str:
    """What the speaker goes on to say in the paragraph, where the words of `found` are few and both together are not many.

    Half a quotation has lost its point: readers passed 16 of 17 that were shown with the rest.
    """
    if (
        after is None
        or after.speaker is None
        or after.speaker is not found.speaker
        or after.form != DIRECT
        or found.how == "label"
    ):
        return ""
    if after.quotation.paragraph != found.quotation.paragraph or len(quote.split()) >= _TELLS_ALONE:
        return ""
    if after.cue is not None and after.start != found.start and after.cue.lower not in _GOES_ON:
        return ""  # "..., he said in Rome. In Paris he said ...": another occasion
    if not 0 <= after.quotation.outer_start - found.quotation.outer_end <= _FARTHEST_BEFORE:
        return ""
    words = unwrapped(quoted(analysis, after.quotation.start, after.quotation.end))
    room = _LONGEST_TOGETHER - len(quote.split())
    while len(words.split()) > room:
        ends = [sentence.end for sentence in sentences_of(words)[:-1]]
        if not ends:
            return ""
        words = words[: next((end for end in reversed(ends) if not _INNER_OPEN.search(words[:end])), 0)].rstrip()
        if not words:
            return ""
    told = _TOLD_BETWEEN.search(analysis.text, found.quotation.outer_end, after.quotation.outer_start)
    if told and points_back(words):
        return ""  # "He said volunteers in Akron were ... "They say"": who says it stands between
    return "" if words[:1].islower() or names(words, after.speaker) else words


_TOLD_BETWEEN = lazy_pattern(
    r"(?<!\b[A-Z])(?<!\.[A-Z])(?<!\bSen)(?<!\bRep)(?<!\bGov)(?<!\bDr)(?<!\bM[rs])(?<!\bMrs)(?<!\bSt)"
    r"[.!?]\s+[A-Z](?:[^.“\"]|\.(?! ))*[a-z] (?:[^.“\"]|\.(?! ))*\.\s*$"
)
"""A sentence of the writer's own right before the words."""


_GOES_ON = frozenset("added adds continued continues concluded".split())
_TELLS_ALONE = 20
"""Words from which on a quotation needs no rest."""
_LONGEST_TOGETHER = 44
"""Words of a quotation and its rest."""
_INNER_OPEN = lazy_pattern(r"(?<![\w’'])['‘](?=\w)(?:[^’'‘]|[’'](?=\w))*$")
"""A single mark that opens what another said, and none that closes it: "so that they can say, 'See? "."""


def told_before(analysis: Analysis, found: Attribution, needs: Needs) -> Context | None:
    """What a question about `found` needs before it, without naming the speaker."""
    context = analysis.passages.context(analysis.sentence_at(found.start), needs, hides(found))
    return None if context is not None and _names_another(analysis, found, context) else context


def _names_another(analysis: Analysis, found: Attribution, context: Context) -> bool:
    """Whether a context names somebody whom the "he" or "she" of the words would be taken for, and another of that gender has
    been named since."""
    pronoun = pointers(analysis.text[found.quotation.start : found.quotation.end])[0]
    if pronoun not in HE | SHE:
        return False
    gender, end = "m" if pronoun in HE else "f", found.quotation.outer_start
    near = analysis.names.within(max(0, end - _REACH), end)
    told = (
        m.entity for m in reversed(near) if m.entity and m.entity.gender == gender and m.entity is not found.speaker
    )
    meant = next(told, None)
    if meant is None or names(context.text, meant):
        return False
    people = (p for p in analysis.names.people if p.gender == gender and p is not found.speaker)
    return any(names(context.text, person) for person in people)


_REACH = 1500
"""Characters before the words in which somebody is named whom their "he" may mean."""


def situation(analysis: Analysis, found: Attribution) -> Context | None:
    """The sentence before the carrier, else what the article is about: what the words were said of."""
    at, hidden = analysis.sentence_at(found.start), hides(found)
    before = analysis.passages.before(at, hidden)
    if before is None:
        return analysis.passages.topic(at, hidden)
    words = analysis.text[found.quotation.start : found.quotation.end].lower()
    of_another = pointers(words)[0] in HE | SHE and analysis.names.within(*_span(analysis, at - 1))
    near = any(stem in words for stem in stems(before.text))
    if not of_another and (near or needs_context(words)):
        return before
    return analysis.passages.topic(at, hidden) or before  # whom the sentence before names may be another than "he"


def _span(analysis: Analysis, index: int) -> tuple[int, int]:
    """Where a sentence of the body begins and ends."""
    sentence = analysis.sentences[max(0, index)]
    return sentence.start, sentence.end


def headline(analysis: Analysis, found: Attribution) -> Context | None:
    """The headline, unless it names the speaker."""
    return analysis.passages.headline(hides(found))


def about_one(analysis: Analysis, found: Attribution, quote: str) -> Context | None:
    """A headline or a sentence that names alone the one person whom the "he" or "she" of the words can mean.

    That is whom the article names far more often than anybody else of that gender.
    """
    pronoun = pointers(quote)[0]
    if pronoun not in HE | SHE:
        return None
    whom = analysis.protagonist("m" if pronoun in HE else "f")
    if whom is None or whom is found.speaker or names(quote, whom):
        return None
    at, hidden = analysis.sentence_at(found.start), hides(found)
    near = (analysis.passages.sentence(place, hidden) for place in range(at - 1, max(-1, at - _FARTHEST_NAMING), -1))
    for context in (analysis.passages.topic(at, hidden), analysis.passages.headline(hidden), *near):
        if context is not None and names(context.text, whom) and not _others_in(analysis, context.text, whom):
            return context
    return None


def _others_in(analysis: Analysis, text: str, whom: Entity) -> bool:
    """True when `text` names somebody else; a son of the same surname is not named by it."""
    return any(p is not whom and p.surname != whom.surname and names(text, p) for p in analysis.names.people)


def hides(found: Attribution) -> Hides:
    """Whether a text names the speaker: it may not stand before a question for him."""
    speaker = found.speaker
    if speaker is None:
        return lambda text: True
    first = first_name(speaker.name)
    return lambda text: names(text, speaker) or (first is not None and first.search(text) is not None)
