"""Gaps: a sentence of the article, kept as it stands, with a name taken out.

Only a sentence that stands alone word for word is used, and only a name of a closed kind: a person, a country, a US
state, a body of a known sort. The wrong words beside the gap are names of the same kind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizapp.generate.analysis import Analysis
from quizapp.generate.candidate import FACT_RECALL, Candidate, Drop
from quizapp.generate.facts import kinds
from quizapp.generate.facts.parsing import Parsed
from quizapp.generate.facts.rivals import rivals
from quizapp.generate.facts.wording import Unclear, Wording, month_of
from quizapp.generate.names import PERSON, Entity

STAGE = "gaps"
MIN_WORDS, MAX_WORDS = 8, 32
_EMPTY = re.compile(
    r"\b(?:declined to comment|spoke (?:to|with) (?:reporters|the media|journalists)|polls?|polling|surveys?"
    r"|respond(?:ed)? to (?:a|an|the|requests?)|contributed to this|read more)\b",
    re.IGNORECASE,
)
_EVENT = re.compile(r"\b(?:was|were|became|won|\w{3,}ed)\b")


def ask(analysis: Analysis, parsed: Parsed) -> Iterator[Candidate | Drop]:
    """At most one gap."""
    sentence = parsed.sentence
    if not 50 <= len(sentence.text) <= 260 or not _EVENT.search(sentence.text) or _EMPTY.search(sentence.text):
        return
    names = {id(m.entity) for m in parsed.mentions if m is not None}
    first = _start(parsed)
    inverted = parsed.tag(first) == "IN" and "," not in parsed.forms[first : first + 14]
    if len(names) > 1 and _past(parsed) and not inverted and not analysis.quoted(sentence.start, sentence.end):
        yield _gap(analysis, parsed)


def worth_reading(text: str) -> bool:
    """Whether a sentence in which somebody says something may stand alone with its "said": the test before parsing."""
    return 60 <= len(text) <= 240 and _PLAINLY_SAID.search(text) is not None and not _LOOSE.search(text)


def ask_reported(analysis: Analysis, parsed: Parsed) -> Iterator[Candidate | Drop]:
    """At most one gap in what somebody is reported to have said; the stem keeps who said it, and every word."""
    sentence = parsed.sentence
    if not analysis.quoted(sentence.start, sentence.end) and not _EMPTY.search(sentence.text):
        yield _gap(analysis, parsed, reported=True)


_PLAINLY_SAID = re.compile(r"\b(?:said|told|announced|according to)\b")
_LOOSE = re.compile(
    r"\b(?:it|its|they|their|them|this|these|those|here|there|such|same|both|another|others?|I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur"
    r"|what|alleg\w+|claim\w*|reportedly|den(?:y|ied|ies|ying)|disput\w+|false\w*|accus\w+|fake|hoax|joke\w*|tweet\w*|estimat\w+)\b"
    r"|[“”\"«»!?;:()\[\]—–]|''|``|--| - "
)
"""What makes a reported sentence unfit to be asked about: words that point outside, claims under dispute, marks."""


def _past(parsed: Parsed) -> bool:
    """Whether the sentence tells of the past: its first finite verb is a past tense, or "has" before a participle."""
    for at, tag in enumerate(parsed.tags):
        if tag in {"VBD", "VBZ", "VBP", "MD"}:
            return tag == "VBD" or (parsed.lower(at) in {"has", "have"} and parsed.tag(at + 1) in {"VBN", "VBD"})
    return False


def _gap(analysis: Analysis, parsed: Parsed, *, reported: bool = False) -> Candidate | Drop:
    reason = "no name of a sure kind stands alone in it"
    for position in _places(parsed):
        key = parsed.entity(position)
        if key is None or not _askable(parsed, key, position) or (reported and _speaks(parsed, position)):
            continue
        text, reason = _sentence(analysis, parsed, position, reason, reported=reported)
        if not text:
            continue
        if kinds.tokens_of([key.name, *key.forms]) & kinds.tokens_of([text]):
            reason = "the sentence holds another word of the key"
            continue
        if kinds.betrayed(key.name, text):
            reason = "another word of the sentence stands for the key"
            continue
        wrong = [
            w
            for w in rivals(analysis, key, parsed, text, outside=False)
            if kind_rank(key) == 3 or not w.startswith("the ")
        ]
        if len(wrong) < 2:
            reason = "fewer than two safe distractors"
            continue
        return _candidate(analysis, parsed, key, text, wrong)
    return Drop(STAGE, reason, parsed.sentence.text, parsed.sentence.start)


def _speaks(parsed: Parsed, position: int) -> bool:
    """Whether the name may be of the one who says it: it stands before "said", or close after it."""
    after = parsed.name_end(position)
    if any(parsed.lower(p) in {"said", "told", "announced", "says"} for p in range(after, len(parsed))):
        return True
    near = {parsed.lower(p) for p in (*range(position - 7, position), *range(after, after + 3))}
    return not near.isdisjoint({"said", "told", "announced", "according", "says"})


def _sentence(analysis: Analysis, parsed: Parsed, position: int, reason: str, *, reported: bool) -> tuple[str, str]:
    """The fullest statement with the gap that stands alone, or an empty one with the reason why there is none."""
    for end in [len(parsed)] if reported else _ends(parsed, parsed.name_end(position)):
        wording = Wording(analysis, parsed, None, gap=parsed.mentions[position])
        try:
            text = wording.render(_start(parsed), end, whole=reported)
            wording.alone()  # a gap with a context before it would be long to read
        except Unclear as unclear:
            reason = str(unclear)
            continue
        if MIN_WORDS <= len(text.split()) <= MAX_WORDS:
            return (text if text.endswith(".") else text + "."), ""
        reason = "too short or too long"
    return "", reason


def _ends(parsed: Parsed, after: int) -> list[int]:
    """Where the statement may end: with the sentence, or before a comma that opens an aside or another clause."""
    asides = [
        at
        for at in range(max(after, 6), len(parsed) - 3)
        if parsed.forms[at] == ","
        and (parsed.tag(at + 1) in {"WDT", "WP", "WRB", "VBG"} or parsed.lower(at + 1) in _ASIDE)
    ]
    return [len(parsed), *reversed(asides)]


_ASIDE = frozenset("but as while after before although though because since when where even despite following".split())


def _places(parsed: Parsed) -> list[int]:
    """Where names begin; persons first, since most readers ask who."""
    begins = [
        at
        for at in range(len(parsed))
        if parsed.mentions[at] is not None and (at == 0 or parsed.mentions[at] is not parsed.mentions[at - 1])
    ]
    return sorted(begins, key=lambda at: (kind_rank(parsed.entity(at)), at))


def kind_rank(entity: Entity | None) -> int:
    """Persons before countries before bodies."""
    if entity is None:
        return 9
    return {"person": 0, "country": 1, "state": 2}.get(kinds.kind_of(entity), 3)


def _askable(parsed: Parsed, key: Entity, position: int) -> bool:
    """Whether the name is one by itself: of a sure kind, once in the sentence, no part of a list or a longer name."""
    kind = kinds.kind_of(key)
    if kind in {"", "place", "body"} or (kind == "person" and not kinds.sure_person(key)):
        return False
    after = parsed.name_end(position)
    if sum(m is not None and m.entity is key for m in parsed.mentions) != after - position:
        return False
    if kind in {"country", "state"} and parsed.lower(position - 1) == "the":
        return False  # the article before the gap would give the key away
    if parsed.lower(position - 1) in {"like", "including", "as", "especially", "notably", "among", "than"}:
        return False  # an example, beside which others fit
    if parsed.lower(position - 1) == "of" and parsed.mentions[position - 2] is not None:
        return False  # "Senator X of Ohio": a label, not a fact of the sentence
    beside = {parsed.lower(position - 1), parsed.lower(after)}
    if beside & {"and", "or", "&", "-", "/"} or parsed.tag(after).startswith("NN") or parsed.tag(position - 1) == "NNP":
        return False
    listed = (
        parsed.lower(after) == "," and (parsed.mentions[after + 1] if after + 1 < len(parsed) else None) is not None
    )
    return not listed and not (parsed.lower(position - 1) == "," and parsed.lower(after) in {",", "and"})


def _start(parsed: Parsed) -> int:
    return (
        1 + (parsed.lower(1) == ",") if parsed.lower(0) in {"but", "and", "yet", "still", "meanwhile", "however"} else 0
    )


def _candidate(analysis: Analysis, parsed: Parsed, key: Entity, text: str, wrong: list[str]) -> Candidate:
    sentence, date = parsed.sentence, analysis.article.date
    when = f", as reported in {month_of(date)}" if date else ""
    return Candidate(
        kind=FACT_RECALL,
        type="single-choice",
        form="name-gap",
        stem=f"Fill the gap{when}: {text[0].upper()}{text[1:]}",
        key=kinds.bare(key),
        start=sentence.start,
        end=sentence.end,
        distractors=tuple(w.removeprefix("the ") for w in wrong),
        aliases=tuple(sorted({*key.forms, *(f"{form}'s" for form in key.forms)})),
        worth=0.45 if key.kind == PERSON else 0.4,
    )
