"""Stems for reported speech: the writer's own clause behind "Who said that", with the verb that the writer chose."""

from __future__ import annotations

import re

from quizapp.generate.analysis import Analysis
from quizapp.generate.attribution import Attribution
from quizapp.generate.language import named_country
from quizapp.generate.names import PERSON, PLACE, Mention
from quizapp.generate.names.lists import DEMONYMS
from quizapp.generate.speech.context import sentence_before
from quizapp.generate.speech.standing import explains, hanging, persons_meant, points_away, tells_enough
from quizapp.generate.speech.stem import LONGEST_STEM, Stem
from quizapp.generate.speech.words import DAY, HE, LOOSE, SHE, WORD, curly, leaves_open, names, squeeze

_CLEAR = 0.8
_WITH_CONTEXT = 0.7
_SAID = {"adds": "says", "tells": "says"} | dict.fromkeys(
    "added told replied responded countered repeated assured informed reminded observed remarked stated".split(), "said"
)
"""Verbs that lean on what was said before, or on a hearer, and the plain verb in their place."""
_LONGEST_BETWEEN = 9
"""Words between a cue and its clause that a stem takes over."""
_PROPER = DEMONYMS | frozenset(
    """january february march april may june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday christmas easter ramadan diwali christian muslim jew hindu sikh buddhist catholic
    protestant republican democrat tory conservative labour""".split()
)
"""Words with a capital that are nobody's name."""
_POLITE = frozenset("mr mrs ms miss".split())
"""Titles that a full name does without."""
_NO_HEARER = re.compile(r"^(?:told|tells|assured|informed|reminded)\b")


def report(analysis: Analysis, found: Attribution) -> Stem | None:
    """Who said that ...: None where the clause tells too little, or hangs on what one sentence can't explain."""
    meant = persons_meant(analysis, found)
    if found.cue is None or found.speaker is None or meant is None or not tells_enough(analysis, found):
        return None
    words = _clause(analysis, found)
    asked = f"{_asker(found)} {_manner(analysis, found)} {words}?"
    if len(asked) > LONGEST_STEM or names(asked, found.speaker):
        return None
    gender, clear = meant
    away, head = points_away(analysis, found), hanging(analysis, found)
    if not away and not head:
        return Stem(asked, _CLEAR * clear, gender)
    context = sentence_before(analysis, found)
    if context and (away or explains(context, head)) and len(context) + len(asked) < LONGEST_STEM:
        return Stem(f"Context: {context}\n{asked}", _WITH_CONTEXT * clear, gender, context)
    return None


def _asker(found: Attribution) -> str:
    country = found.speaker is not None and found.speaker.kind == PLACE and named_country(found.speaker.name)
    return "Which country" if country else "Who"


def _clause(analysis: Analysis, found: Attribution) -> str:
    """The clause as the article has it, people in full; lower case where it opened the sentence."""
    start, end = found.quotation.start, found.quotation.end
    kept, at = "", start
    inside = found.inserted or (end, end)
    full: set[int] = set()
    for mention in analysis.names.within(start, end):
        name = _in_full(mention)
        if inside[0] <= mention.start < inside[1]:
            continue
        if at < inside[1] <= mention.start:
            kept, at = kept + analysis.text[at : inside[0]], inside[1]
        if name and mention.entity and mention.entity.id not in full:
            polite = all(title.rstrip(".").lower() in _POLITE for title in mention.titles)
            kept += analysis.text[at : mention.outer if polite else mention.start] + name
            at = mention.end
        if mention.entity:
            full.add(mention.entity.id)
    if at < inside[1] < end:
        kept, at = kept + analysis.text[at : inside[0]], inside[1]
    shown = DAY.sub("", f" {squeeze(kept + analysis.text[at:end])}").strip()
    return curly(_lowered(analysis, found, shown)).rstrip(" ,;:")


def _in_full(mention: Mention) -> str:
    """The full name of a person whom the clause gives by the surname alone."""
    entity = mention.entity
    if entity is None or entity.kind != PERSON or len(mention.words) != 1 or len(entity.name.split()) < 2:
        return ""
    return entity.name if mention.words[0] == entity.surname else ""


def _lowered(analysis: Analysis, found: Attribution, text: str) -> str:
    """`text` with its first word in lower case, where it had its capital from its place alone."""
    first = text.split(maxsplit=1)[0]
    word = first.strip(",’'").removesuffix("’s").removesuffix("'s")
    start = found.quotation.start
    if not word[:1].isupper() or (len(word) > 1 and not word[1:].islower()) or word == "I":
        return text
    named = any(m.outer <= start < m.end for m in analysis.names.within(start, start + 60))
    if named or {word.lower(), word.lower().removesuffix("s")} & _PROPER:
        return text
    return text[0].lower() + text[1:]


def _manner(analysis: Analysis, found: Attribution) -> str:
    """The cue with what stands between it and the clause: "said", "told reporters in Leeds that"."""
    cue = found.cue
    verb = "said" if cue is None or cue.type != "V" else cue.lower
    plain = _SAID.get(verb, verb)
    if cue is None or found.how != "cue before":
        return f"{plain} that"
    between = DAY.sub("", " " + squeeze(analysis.text[cue.end : found.quotation.start])).strip()
    had = _auxiliary(analysis, found)
    that = between == "that" or between.endswith(" that")
    said = f"{had}{plain} that" if that else f"{had}{plain}"
    words = {w.lower() for w in WORD.findall(between.removesuffix("that"))}
    leans = words & (HE | SHE | LOOSE | {"i", "we", "our", "us", "my", "also"}) or leaves_open(between)
    if not words or leans or len(between.split()) > _LONGEST_BETWEEN or "," in between:
        return said
    if plain != verb and not _NO_HEARER.match(verb):
        return said
    kept = f"{had}{verb} {between}"
    return kept if that or verb in {"told", "tells"} else said


def _auxiliary(analysis: Analysis, found: Attribution) -> str:
    """ "has " or "had " where the cue stands in the perfect tense."""
    if found.cue is None or found.phrase is None or found.phrase.end > found.cue.start:
        return ""
    before = analysis.text[found.phrase.end : found.cue.start].split()
    return next((f"{word} " for word in ("has", "had", "have") if word in before[-3:]), "")
