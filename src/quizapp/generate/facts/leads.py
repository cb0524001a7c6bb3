"""Whom the news is about: the lead of the report with a gap for the one person or country that it names.

The lead is the sentence that a reader should keep, and it was written to be understood first (`passage.lead`). Readers
passed three of four questions about it, and fewer than one in two about later sentences.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizapp.generate.analysis import Analysis, BodySentence
from quizapp.generate.candidate import BLANK, FACT_RECALL, Candidate, Drop
from quizapp.generate.facts.kinds import betrayed, kind_of, shown, sure_person, tokens_of
from quizapp.generate.facts.parsing import parse
from quizapp.generate.facts.rivals import rivals
from quizapp.generate.names import Entity, Mention
from quizapp.generate.passage.definite import GAP
from quizapp.generate.passage.deixis import reported_on
from quizapp.generate.passage.lead import standing
from quizapp.generate.passage.standalone import Unclear
from quizapp.patterns import lazy_pattern

STAGE = "leads"
FORM = "lead-name"
_ASKED = frozenset({"person", "country"})
_WORTH = 0.6
_FEWEST_RIVALS = 2


def find(analysis: Analysis) -> Iterator[Candidate | Drop]:
    """A candidate for each person and country of the lead that may be asked for, a drop with its reason for the others."""
    lead = analysis.lead
    if lead is None:
        return
    mentions = analysis.names.within(lead.start, lead.end)
    for mention in mentions:
        entity = mention.entity
        if entity is not None and kind_of(entity) in _ASKED:
            yield _asked(analysis, lead, mention, entity)


def _asked(analysis: Analysis, lead: BodySentence, mention: Mention, key: Entity) -> Candidate | Drop:
    if reason := _against(analysis, lead, mention, key):
        return _drop(lead, f"{key.name}: {reason}")
    text = lead.text
    first, last = mention.start - lead.start, mention.end - lead.start
    try:
        statement = standing(f"{text[:first]}{GAP}{text[last:]}", analysis.article.date)
    except Unclear as unclear:
        return _drop(lead, f"{key.name}: {unclear}")
    stem = f"Fill the gap{reported_on(analysis.article.date)}: {statement.replace(GAP, BLANK)}"
    pronoun = _PRONOUN.search(stem)
    gender = key.gender or ("" if pronoun is None else "m" if pronoun["he"] else "f") if pronoun else ""
    wrong = rivals(analysis, key, parse(analysis, lead), stem, gender)
    if len(wrong) < _FEWEST_RIVALS:
        return _drop(lead, f"{key.name}: fewer than two safe distractors")
    return Candidate(
        kind=FACT_RECALL,
        type="single-choice",
        form=FORM,
        stem=stem,
        key=shown(key),
        start=lead.start,
        end=lead.end,
        distractors=tuple(wrong),
        aliases=tuple(sorted(key.forms)),
        worth=_WORTH,
    )


def _against(analysis: Analysis, lead: BodySentence, mention: Mention, key: Entity) -> str:
    """Why the name may not be asked for; empty where it may."""
    if kind_of(key) == "person" and not sure_person(key):
        return "may be no person"
    if mention.genitive and mention.words[-1].endswith("s"):
        return "a genitive that tells its last letter"
    if analysis.quoted(mention.start, mention.end):
        return "in somebody's words"
    if any(m.entity is key and m is not mention for m in analysis.names.within(lead.start, lead.end)):
        return "named twice"
    words, title = tuple(tokens_of([key.name, key.surname, *key.forms]) - _SHARED), analysis.article.title or ""
    if _hinted(words, title) or betrayed(key.name, title):
        return "the headline tells it"
    if kind_of(key) == "country" and (reason := _against_country(lead, mention, key)):
        return reason
    rest = f"{lead.text[: mention.start - lead.start]} {lead.text[mention.end - lead.start :]}"
    told = _hinted(words, rest) or betrayed(key.name, rest)
    return "the lead tells it in another word" if told else ""


def _against_country(lead: BodySentence, mention: Mention, key: Entity) -> str:
    """Why a country may not be asked for, by what stands before it."""
    if shown(key) in _SEEN_THROUGH or shown(key).startswith("the "):
        return "any town in the lead, or its article, tells it"
    before = lead.text[max(0, mention.outer - lead.start - _BEFORE) : mention.outer - lead.start]
    if _OF_A_TOWN.search(before):
        return "the town beside it tells it"
    if _OF_SOMEBODY.search(before):
        return "whose it is tells it"
    return "" if _AS_PLACE.search(before) else "a country that acts"


_SEEN_THROUGH = frozenset(("the United States", "Britain", "England", "Scotland", "Wales", "Northern Ireland"))
"""Countries of which every reader knows the towns and the offices."""
_BEFORE = 40
"""Characters before a name that are looked at."""
_OF_SOMEBODY = lazy_pattern(r"[A-Z][\w’'-]+ (?:of|from) (?:the )?$")
"""What stands before the country of "Carolina Brandao of Portugal", whose name tells it."""
_AS_PLACE = lazy_pattern(
    r"\b(?:in|across|off|of|to|from|with|and|against|between|near|into|over|through|throughout|beat)"
    r"(?: the)?(?: [a-z]+ern| central)? $"
)
"""What stands before a country that is no subject: who acts for it would tell it, as "Putin" tells Russia."""


def _hinted(words: tuple[str, ...], text: str) -> bool:
    """Whether a text has one of the words of a name, or one that begins with it: "Korean" or "N.Korea" for North Korea."""
    low = text.casefold()
    if not any(map(low.__contains__, words)):
        return False
    return any(word.startswith(words) for word in _LETTERS.findall(low))


_LETTERS = lazy_pattern(r"[^\W\d_]+")
_SHARED = frozenset("north south east west new united states republic saint san".split())
"""Words of many names, which tell none of them."""
_PRONOUN = lazy_pattern(r"\b(?:(?P<he>he|him|his|himself)|she|her|herself)\b")
_OF_A_TOWN = lazy_pattern(r"[A-Z][\w’'-]+, $")
"""What stands before the country in "in Thessaloniki, Greece"."""


def _drop(lead: BodySentence, reason: str) -> Drop:
    return Drop(STAGE, reason, lead.text, lead.start, FORM)
