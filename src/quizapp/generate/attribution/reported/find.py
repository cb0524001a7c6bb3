"""The reported clause of a sentence, where its speaker is settled: at most one in a sentence."""

from __future__ import annotations

from quizapp.generate.attribution.cue_forms import is_cue, passive
from quizapp.generate.attribution.discourse import Discourse
from quizapp.generate.attribution.not_speech import relayed, unsaid
from quizapp.generate.attribution.records import INDIRECT, Attribution
from quizapp.generate.attribution.reference import References
from quizapp.generate.attribution.reported.bodies import body_meant
from quizapp.generate.attribution.reported.clause import clause_end, disputed, whole
from quizapp.generate.attribution.reported.inside import said_inside
from quizapp.generate.attribution.reported.leading import according_to, said_that
from quizapp.generate.attribution.reported.spot import Spot
from quizapp.generate.attribution.reported.trailing import said_behind
from quizapp.generate.attribution.reported.verbs import GATE, UNSURE
from quizapp.generate.attribution.tokens import Token
from quizapp.generate.language import is_common
from quizapp.generate.names import BODY, PERSON, Entity
from quizapp.generate.names.lists import BODY_WORDS
from quizapp.generate.names.roles import ROLE_NOUNS
from quizapp.generate.quotations import Quotation
from quizapp.patterns import lazy_pattern

_LAYOUTS = (according_to, said_that, said_behind, said_inside)
_CUT_FROM_NAMES = frozenset("railway railways railroad airline airport mine store".split())
_FAITHS = frozenset(
    "sharia islam quran koran qur'an bible torah talmud scripture christianity judaism buddhism hinduism".split()
)
"""What a faith or its book says is nobody's word."""
_SHORTEST_NAME = 2
_CURRENCIES = frozenset("$£€¥₹")
_LONGEST_SENTENCE = 120
"""Tokens; what is longer is a list or no prose."""

_QUOTED_OR_ASKED = lazy_pattern(r"[“”\"?]|''|``")
"""A stray mark means speech whose other mark is missing; one that opens inside a clause does no harm."""


def reports(discourse: Discourse, number: int) -> bool:
    """True for a paragraph that may report speech: it holds a verb of saying."""
    paragraph = discourse.paragraph(number)
    return GATE.search(discourse.text, paragraph.start, paragraph.end) is not None


def reported(references: References, number: int, index: int, tokens: list[Token]) -> Attribution | None:
    """The reported clause of sentence `index` of paragraph `number`, where its speaker is sure."""
    discourse = references.discourse
    text = discourse.text
    if len(tokens) > _LONGEST_SENTENCE or not GATE.search(text, tokens[0].start, tokens[-1].end):
        return None
    marks = _QUOTED_OR_ASKED.findall(text, tokens[0].start, tokens[-1].end)
    if any(t.type == "Q" for t in tokens) or marks not in ([], ["“"]):
        return None
    spot, start, end = _clause(text, tokens)
    if spot is None or _doubtful(tokens, spot):
        return None
    if marks and (spot.how != "cue before" or "“" not in text[start:end]):
        return None  # only the speaker's own words may run to a closing mark that is missing
    if disputed(text, max(end, spot.cue.end), tokens[-1].end, _next_end(discourse, number, index)):
        return None
    speaker = references.resolve(spot.phrase, number, index) or body_meant(discourse, spot.phrase, number, index)
    if speaker is None or _is_kind(speaker):
        return None
    words = Quotation(start, end, start, end, number)
    first, last = tokens[0].start, tokens[-1].end
    return Attribution(words, speaker, INDIRECT, first, last, spot.how, spot.cue, spot.phrase, spot.inserted)


def _without(text: str, start: int, end: int, inserted: tuple[int, int] | None) -> str:
    """The clause, without the writer's "X said" inside it."""
    return text[start:end] if inserted is None else f"{text[start : inserted[0]]} {text[inserted[1] : end].lstrip()}"


def _clause(text: str, tokens: list[Token]) -> tuple[Spot | None, int, int]:
    """The first layout that gives a whole clause, and where the clause begins and ends."""
    for layout in _LAYOUTS:
        spot = layout(tokens)
        if spot is None:
            continue
        start = spot.start - (text[spot.start - 1 : spot.start] in _CURRENCIES)
        cued_behind = spot.how == "clause before cue"
        end = clause_end(text, start, spot.end, cued_behind=cued_behind)
        clause, behind = _without(text, start, end, spot.inserted), spot.how == "cue before"
        if whole(clause, introduced=_introduced(text, spot), behind=behind, cued_behind=cued_behind):
            return spot, start, end
    return None, 0, 0


def _introduced(text: str, spot: Spot) -> bool:
    """True where grammar has nothing but a clause: before a cue that ends the sentence, behind "that" or a plain "said"."""
    if spot.how != "cue before":
        return spot.inserted is None
    return spot.cue.lower in {"said", "says", "told", "tells"} or text[spot.start - 5 : spot.start] == "that "


def _doubtful(tokens: list[Token], spot: Spot) -> bool:
    """True when the words are not said, not yet, or not to the writer: denied, asked, relayed by somebody else."""
    if spot.cue.type != "V":
        return any(t.type == "V" and t.lower in {"said", "told", "says"} for t in tokens)
    at = tokens.index(spot.cue)
    if not is_cue(tokens, at) or passive(tokens, at) or unsaid(tokens, at) or relayed(tokens, spot.cue):
        return True
    return any(t.lower in UNSURE for t in tokens[max(0, at - 4) : at + 3])


def _is_kind(speaker: Entity) -> bool:
    """True for a name that is a common noun or a letter, cut from a longer one, "Railway", "M.", or a trade: "Physicians"."""
    name = speaker.name
    if len(name.strip(".")) < _SHORTEST_NAME:
        return True
    alone = speaker.kind != PERSON and name.istitle() and " " not in name
    word = name.lower()
    trade = word.endswith("s") and word.removesuffix("s") in ROLE_NOUNS
    return word in _FAITHS or (
        alone and (trade or word in BODY_WORDS or word in _CUT_FROM_NAMES or (speaker.kind == BODY and is_common(name)))
    )


def _next_end(discourse: Discourse, number: int, index: int) -> int:
    """Where the sentence after this one ends, in its paragraph or the next."""
    here = discourse.sentences(number)
    return here[min(index + 1, len(here) - 1)][-1].end
