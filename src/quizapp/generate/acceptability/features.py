"""What of a question tells whether a strict reader passes it: plain numbers, each of its own.

They are read from the stem as the student sees it. None knows a name, a topic or an article.
"""

from __future__ import annotations

import re

from quizapp.generate.acceptability.model import read_as
from quizapp.generate.analysis import Analysis
from quizapp.generate.candidate import BLANK, FACT_RECALL, Candidate
from quizapp.generate.passage.about import NAMES_ONLY
from quizapp.generate.passage.model import LABEL
from quizapp.generate.passage.needs import pointers
from quizapp.generate.passage.stems import stems
from quizapp.generate.speech.stem import UNCLEAR
from quizapp.generate.speech.unnamed import is_told_of
from quizapp.generate.speech.words import leaves_open, tells_of_all
from quizapp.patterns import lazy_pattern

_COUNTED = {
    word: name
    for name, words in {
        "it": "it it’s it's its",
        "this": "this these those such",
        "they": "they them their they’re they're",
        "he or she": "he him his she her",
        "I": "i my me",
        "you": "you your",
        "the": "the",
    }.items()
    for word in words.split()
}
"""Words, in small letters, that are counted -> as what."""
_QUOTED = lazy_pattern(r"“[^”]*”")
_TIED = lazy_pattern(r"\b(?:afterwards?|later|earlier|subsequently)\b")
"""What ties a sentence to what was told before."""
_TIES = ("later", "earlier", "afterward", "subsequently")
_BODY = lazy_pattern(
    r"the(?<!\wthe) (?:campaign|group|company|firm|party|union|team|club|board|panel|committee)\b(?! (?:of|for|that)\b)"
)
"""One of several that an article may have."""
_HAD_DONE = lazy_pattern(r": [^,_]{1,60}? had (?:(?:been|already|also|never|then) )?[a-z]+(?:ed|t|n|d|k|g)\b")
"""A fact of what had gone before."""
_GAPPED = lazy_pattern(r"\[[Tt]he (?:speaker|person quoted)\]")
_THAT = lazy_pattern(r"\bthat(?:[’']s)?\b(?! [a-z])")
_NAMES = lazy_pattern(r"(?<=[a-z,;] )[A-Z][\w’.-]+")
_MAY_BE_FIGURE = lazy_pattern(r"[^\x00-/:-\x7f‘’“”–—…]")
"""Any character but those of which most words consist and that are no figures."""
_MOST_COUNTED = 3
_KEYS = {
    "year": lazy_pattern(r"^(?:1[5-9]|20)\d\d$"),
    "date": lazy_pattern(
        r"^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
    ),
    "money": lazy_pattern(r"[$£€¥₹]|\b(?:million|billion|euros?|dollars?|pounds?|rupees?)\b"),
    "share": lazy_pattern(r"%|\bper ?cent\b"),
    "duration": lazy_pattern(r"\b(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?)\b"),
    "length": lazy_pattern(
        r"\b(?:miles?|km|kilomet\w+|met(?:er|re)s?|feet|foot|yards?|inch(?:es)?|centimet\w+|acres?|hectares?)\b"
    ),
    "small": lazy_pattern(r"^(?:\d\d?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$", re.IGNORECASE),
    "number in words": lazy_pattern(r"^[A-Za-z]+$"),
}
"""What a fact asks for."""
_WORD = lazy_pattern(r"[a-z’'-]+")
_FEWEST_LETTERS = 5
"""Letters of a word that tells something."""
_OPENS_ON = lazy_pattern(r"(?:And|But|So|Because|Well|Or|Yeah|Yes|No)\b")
_OPENS_WITH_PRONOUN = lazy_pattern(r"(?:It|He|She|They|That|This|These|Those|There)\b")
_REPORT = lazy_pattern(r"(Who [^“]*(?:“[^”]*”[^“]*)?), and (?:add(?:ed|s)|said|says), “")
"""What the speaker is reported to have said, before the words."""
_SHORT, _LONG = 9, 38
"""Words of a quotation that says little, and of one that is hard to take in."""
_LOOKED_AT = 6
"""Mentions of a speaker in which an office is looked for."""
_TOLD_WELL, _TOLD_USUALLY = 5, 2.5
"""Stems that a headline shares with the first sentence: of one that tells the news, and half of that. Readings without this
feature count as neither."""
_TEN = 10.0
"""Words are told in tens, so that all numbers are of one size."""


def features(analysis: Analysis, candidate: Candidate) -> dict[str, float]:
    """Name of a feature -> its value, most of them between 0 and 5; a feature that is not named is 0."""
    told, _, asked = candidate.stem.rpartition("\n")
    context = told.removeprefix(LABEL)
    words = _words_asked_about(candidate, asked)
    small = _WORD.findall(words.lower())
    at = candidate.focus if candidate.focus >= 0 else candidate.start
    found = {
        f"form {read_as(candidate.form)}": 1.0,
        f"context {_context_kind(analysis, context)}": 1.0,
        "context words": len(context.split()) / _TEN,
        "stem words": min(len(asked.split()), 50) / _TEN,
        "telling words": min(len({word for word in small if len(word) >= _FEWEST_LETTERS}), 20) / 5,
        "leans back": min(pointers(words, small), 4),
        "shares with the head": min(len(stems(asked) & analysis.passages.head), 6),
        "headline tells": (min(analysis.passages.told_by_headline, _TOLD_WELL) - _TOLD_USUALLY) / 3,
        "report with a lead": 0.5 if analysis.lead is not None else -0.5,
        "place": analysis.sentence_at(at) / max(1, len(analysis.sentences)),
        "commas": min(asked.count(","), 4),
        "names": min(len(_NAMES.findall(words)), _MOST_COUNTED),
    }
    for name in filter(None, map(_COUNTED.get, small)):
        found[name] = min(found.get(name, 0.0) + 1, _MOST_COUNTED)
    if "that" in words:
        found["that"] = min(len(_THAT.findall(words)), _MOST_COUNTED)
    lead = analysis.lead is not None and analysis.lead.start <= at < analysis.lead.end
    for name, holds in _signs(candidate, asked, words, lead=lead):
        if holds:
            found[name] = 1.0
    if "“" in asked:
        found.update(_of_quotation(len(words.split())))
    if report := _REPORT.match(asked):
        found["behind a report"] = 1.0
        found["report leaves open"] = float(leaves_open(report[1]) and not tells_of_all(context, report[1]))
    if candidate.kind == FACT_RECALL:
        found.update(_of_key(candidate.key))
        if BLANK in asked:
            found.update(_of_gap(asked))
    else:
        found.update(_of_speaker(analysis, candidate))
    return found


def _signs(candidate: Candidate, asked: str, words: str, *, lead: bool) -> tuple[tuple[str, bool], ...]:
    plain = _QUOTED.sub("", asked) if "“" in asked else asked
    return (
        ("tied to what was before", any(map(plain.__contains__, _TIES)) and _TIED.search(plain) is not None),
        ("some body", candidate.kind != FACT_RECALL and _BODY.search(asked) is not None),
        ("had been done", candidate.kind == FACT_RECALL and " had " in plain and _HAD_DONE.search(plain) is not None),
        ("question", "?" in words),
        ("exclamation", "!" in words),
        ("brackets", "[" in words),
        ("figure", _MAY_BE_FIGURE.search(words) is not None and any(map(str.isdigit, words))),
        ("opens on", _OPENS_ON.match(words) is not None),
        ("opens with a pronoun", _OPENS_WITH_PRONOUN.match(words) is not None),
        ("typed", candidate.type in ("short-answer", "cloze")),
        ("gap", asked.startswith("Fill")),
        ("false", candidate.key == "false"),
        ("lead", lead),
    )


def _of_quotation(length: int) -> dict[str, float]:
    return {
        "in marks": 1.0,
        "quoted words": min(length, 40) / _TEN,
        "quotation short": float(length < _SHORT),
        "quotation long": float(length > _LONG),
    }


def _of_key(key: str) -> dict[str, float]:
    return {f"key {name}": 1.0 for name, pattern in _KEYS.items() if pattern.search(key)}


def _of_gap(asked: str) -> dict[str, float]:
    """Where the gap stands: what is told in passing, or at the end, is seldom what a reader cares for."""
    before, _, behind = asked.partition(BLANK)
    aside = _ASIDE.search(before) is not None
    signs = (
        ("gap in an aside", aside),
        ("gap in a closed aside", aside and "," in behind),
        ("gap behind since", before.endswith(_SINCE)),
        ("gap of a place", _AWAY.match(behind) is not None),
        ("gap of members", _MEMBERS.match(behind) is not None),
        ("gap near the end", len(behind.split()) < _END),
        ("gap at the head", len(before.partition(": ")[2].split()) < _HEAD),
        ("to come", _TO_COME.search(asked) is not None),
    )
    return {name: 1.0 for name, holds in signs if holds}


_ASIDE = lazy_pattern(r", (?:which|who|whose|where|when|whom|built|made|held|founded|set|bought|sold|\w+ed)\b[^,]*$")
_SINCE = ("since ", "since about ", "Since ")
_AWAY = lazy_pattern(r" (?:away|from|north|south|east|west|off|outside)\b")
_MEMBERS = lazy_pattern(r" (?:members|employees|staff|workers|seats|rooms|beds)\b")
_TO_COME = lazy_pattern(r"\b(?:will|would)\b")
_HEAD, _END = 3, 5
"""Words before and behind a gap that stands at the head, or near the end."""


def _of_speaker(analysis: Analysis, candidate: Candidate) -> dict[str, float]:
    speaker = analysis.names.called(candidate.speaker or "")
    return {
        "unclear to its finder": float(candidate.worth <= UNCLEAR),
        "speaker named": min(len(speaker.mentions), 12) / 4 if speaker else 0.0,
        "speaker no person": float(speaker is None),
        "office": float(speaker is not None and any(m.titles for m in speaker.mentions[:_LOOKED_AT])),
    }


def _words_asked_about(candidate: Candidate, asked: str) -> str:
    """The words in marks, else the question whole; where a quotation is chosen, the right one."""
    shown = candidate.key if candidate.form == "speaker-to-quotation" else asked
    first, last = shown.find("“"), shown.rfind("”")
    return shown[first + 1 : last] if -1 < first < last else shown


def _context_kind(analysis: Analysis, context: str) -> str:
    passages = analysis.passages
    if not context:
        return "none"
    if context in passages.titles:
        return "headline"
    if context in passages.openings:
        return "first sentence"
    if NAMES_ONLY.match(context):
        return "names"
    if BLANK in context or (_GAPPED.search(context) and not is_told_of(_GAPPED.sub("", context))):
        return "gapped headline"
    if is_told_of(context):
        return "led in"
    return "headline and more" if passages.titles and context.startswith(passages.titles) else "other sentence"
