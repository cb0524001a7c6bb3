"""Gaps: a sentence of the article, kept as it stands, with a name taken out.

A sentence that leans on others stands behind them. Only a name of a sure kind is taken out: a person, a country, a US
state, a place, a body of a known sort. The wrong words beside the gap are names of the same kind from the article.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizapp.generate.analysis import Analysis
from quizapp.generate.candidate import BLANK, FACT_RECALL, Candidate, Drop
from quizapp.generate.context import in_context
from quizapp.generate.facts import kinds
from quizapp.generate.facts.introduction import introduction
from quizapp.generate.facts.parsing import DOUBTFUL, Parsed
from quizapp.generate.facts.rivals import rivals
from quizapp.generate.facts.wording import month_of
from quizapp.generate.names import PERSON, Entity
from quizapp.generate.passage.definite import GAP
from quizapp.generate.passage.named import Named
from quizapp.generate.passage.standalone import Unclear, stand_alone
from quizapp.generate.passage.subjects import subject

STAGE = "gaps"
MIN_WORDS = 7
_EMPTY = re.compile(
    r"\b(?:declined to comment|spoke (?:to|with) (?:reporters|the media|journalists)|polls?|polling|surveys?"
    r"|respond(?:ed)? to (?:a|an|the|requests?)|contributed to this|read more)\b"
    r"|^(?:About |Some |Nearly |Almost |Only |Just )?[\w.-]+ percent (?!of )",
    re.IGNORECASE,
)
_EVENT = re.compile(r"\b(?:was|were|became|won|\w{3,}ed)\b")


def ask(analysis: Analysis, parsed: Parsed) -> Iterator[Candidate | Drop]:
    """At most one gap."""
    sentence = parsed.sentence
    if not 50 <= len(sentence.text) <= 260 or not _EVENT.search(sentence.text) or _EMPTY.search(sentence.text):
        return
    inverted = parsed.tag(0) == "IN" and "," not in parsed.forms[:14]
    if _past(parsed) and not inverted and not analysis.quoted(sentence.start, sentence.end):
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
        try:
            return _asked(analysis, parsed, key, position, reported=reported)
        except Unclear as unclear:
            reason = str(unclear)
    return Drop(STAGE, reason, parsed.sentence.text, parsed.sentence.start)


def _asked(analysis: Analysis, parsed: Parsed, key: Entity, position: int, *, reported: bool) -> Candidate:
    """The sentence with a gap for the name, behind what it leans on. Raises `Unclear`."""
    told = None
    gapped, names, since = _gapped(analysis, parsed, key, position)
    try:
        text = stand_alone(gapped, analysis.article.date, names)
    except Unclear as unclear:
        told = introduction(analysis, parsed, key, unclear.needs) if unclear.leaning else None
        if told is None:
            raise
        text = unclear.text
    _refuse(key, text, reported=reported)
    shown = text.replace(GAP, BLANK)
    wrong = rivals(analysis, key, parsed, shown, outside=False)
    if len(wrong) < 2:
        raise Unclear("fewer than two safe distractors")
    date = analysis.article.date
    stem = f"Fill the gap{f', as reported in {month_of(date)}' if date else ''}: {shown[0].upper()}{shown[1:]}"
    made = _candidate(parsed, key, stem, wrong, since)
    return made if told is None else in_context(made, told)


def _refuse(key: Entity, text: str, *, reported: bool) -> None:
    """Raise `Unclear` where the statement is thin or doubtful, or gives its key away."""
    if len(text.split()) < MIN_WORDS:
        raise Unclear("too short or too long")
    if not reported and (doubt := DOUBTFUL.search(text.replace(GAP, "X"))):
        raise Unclear(f"`{doubt.group()}` in it")
    if kinds.tokens_of([key.name, *key.forms]) & kinds.tokens_of([text]):
        raise Unclear("the sentence holds another word of the key")
    if kinds.betrayed(key.name, text):
        raise Unclear("another word of the sentence stands for the key")


def _gapped(analysis: Analysis, parsed: Parsed, key: Entity, position: int) -> tuple[str, list[Named], int]:
    """The sentence with `GAP` for the name and the capitalised titles before it, the names in it, and where
    its evidence begins.

    "He" at its head becomes the name of whom it means, where that is certain.
    """
    sentence = parsed.sentence
    names = analysis.passages.names_in(sentence.index)
    start = parsed.starts[_titled(parsed, position)] - sentence.start
    end = parsed.ends[parsed.name_end(position) - 1] - sentence.start
    text = sentence.text[:start] + GAP + sentence.text[end:]
    known = subject(analysis, analysis.passages.naming, sentence)
    if known is None or start < known.end or known.name == key.name:
        return text, names, sentence.start
    return text[: known.start] + known.text + text[known.end :], [known.named, *names], known.since


def _titled(parsed: Parsed, position: int) -> int:
    """The position where the titles of the name at `position` begin."""
    mention = parsed.mentions[position]
    while mention is not None and position and parsed.starts[position - 1] >= mention.outer:
        position -= 1
    return position


def _speaks(parsed: Parsed, position: int) -> bool:
    """Whether the name may be of the one who says it: it stands before "said", or close after it."""
    after = parsed.name_end(position)
    if any(parsed.lower(p) in {"said", "told", "announced", "says"} for p in range(after, len(parsed))):
        return True
    near = {parsed.lower(p) for p in (*range(position - 7, position), *range(after, after + 3))}
    return not near.isdisjoint({"said", "told", "announced", "according", "says"})


def _places(parsed: Parsed) -> list[int]:
    """Where names begin; persons first, since most readers ask who."""
    begins = [
        at
        for at in range(len(parsed))
        if parsed.mentions[at] is not None and (at == 0 or parsed.mentions[at] is not parsed.mentions[at - 1])
    ]
    return sorted(begins, key=lambda at: (kind_rank(parsed.entity(at)), at))


def kind_rank(entity: Entity | None) -> int:
    """Persons before countries before bodies before other places."""
    if entity is None:
        return 9
    return {"person": 0, "country": 1, "state": 2, "city": 4, "place": 4}.get(kinds.kind_of(entity), 3)


def _askable(parsed: Parsed, key: Entity, position: int) -> bool:
    """Whether the name is one by itself: of a sure kind, once in the sentence, no part of a list or a longer name."""
    kind = kinds.kind_of(key)
    if kind in {"", "body"} or (kind == "person" and not kinds.sure_person(key)):
        return False
    if kind in {"place", "city"} and parsed.lower(position - 1) not in _PLACED:
        return False
    after = parsed.name_end(position)
    if sum(m is not None and m.entity is key for m in parsed.mentions) != after - position:
        return False
    position = _titled(parsed, position)
    if kind in {"country", "state"} and parsed.lower(position - 1) == "the":
        return False  # the article before the gap would give the key away
    if parsed.lower(position - 1) in {"like", "including", "as", "especially", "notably", "among", "than"}:
        return False  # an example, beside which others fit
    if parsed.lower(position - 1) == "of" and parsed.mentions[position - 2] is not None:
        return False  # "Senator X of Ohio": a label, not a fact of the sentence
    beside = {parsed.lower(position - 1), parsed.lower(after)}
    if beside & {"and", "or", "&", "-", "/"} or parsed.tag(after).startswith("NN") or parsed.tag(position - 1) == "NNP":
        return False
    listed = parsed.lower(after) == "," and after + 1 < len(parsed) and parsed.forms[after + 1][:1].isupper()
    return not listed and not (parsed.lower(position - 1) == "," and parsed.lower(after) in {",", "and"})


_PLACED = frozenset("in at near from to outside across around".split())
"""Words before a place's name by which it is a place there, and not a team or a government."""


def _candidate(parsed: Parsed, key: Entity, stem: str, wrong: list[str], since: int) -> Candidate:
    return Candidate(
        kind=FACT_RECALL,
        type="single-choice",
        form="name-gap",
        stem=stem,
        key=kinds.bare(key),
        start=since,
        end=parsed.sentence.end,
        focus=parsed.sentence.start,
        distractors=tuple(w.removeprefix("the ") for w in wrong),
        aliases=tuple(sorted({*key.forms, *(f"{form}'s" for form in key.forms)})),
        worth=0.45 if key.kind == PERSON else 0.4,
    )
