"""Somebody else between a subject and a cue, whose verb the cue is: "Lind asked for water, and the guard laughed and said"."""

from __future__ import annotations

from quizapp.generate.attribution import cues
from quizapp.generate.attribution.doubt import goes_on_to_say
from quizapp.generate.attribution.phrase import Phrase
from quizapp.generate.attribution.texts import TEXTS
from quizapp.generate.attribution.tokens import Token
from quizapp.generate.language import is_past
from quizapp.generate.names.persons import is_person_noun

_BOUNDS = frozenset(
    "as when while before until after how where why because once since although though if so but".split()
)
"""Words behind which a clause begins, with a subject of its own."""
_BEGINS = frozenset("somebody someone nobody anyone everybody everyone others people".split())
_LONGEST_SUBJECT = 8
"""Tokens from the beginning of a clause to its verb."""
_SAYING = frozenset("saying telling asking writing shouting yelling muttering whispering crying calling".split())
_BASES = cues.TO_SAY - {"note"} | {"repeat", "shout", "whisper", "yell", "cry", "recite", "claim"}


def another_says(tokens: list[Token], subject: Phrase, place: int) -> bool:
    """Whether a clause with a subject of its own begins between `subject` and the cue at `place`, which belongs to it."""
    at = next((at for at, t in enumerate(tokens) if t.start >= subject.end), place)
    while at < place - 1:
        token = tokens[at]
        closed = _aside_end(tokens, at, place)
        if closed:
            at = closed  # "Lind, who has run the port for ten years, said"
            continue
        if token.type == "R" and _is_own_relative(tokens, at, place, subject):
            at += 1
            continue
        bound = (
            token.type in ";R" or token.lower in _BOUNDS or (token.type == "S" and tokens[at].start > subject.end + 1)
        )
        if token.type == "S" and (_is_about_things(tokens, at + 1, place) or _is_to_come(tokens, at + 1, place)):
            at += 1
            continue  # "said that the plan would fail and accused its supporters of"
        if bound and _is_clause(tokens, at + 1, place, subject, owned=token.type == "R"):
            return True
        if token.lower == "and" and tokens[at + 1].type in "DGNT" and _is_clause(tokens, at + 1, place, subject):
            return True
        if (
            token.type == ","
            and tokens[at + 1].type in "DG"
            and _is_clause(tokens, at + 1, place, subject, bounded=True)
        ):
            return True
        at += 1
    return False


def _is_about_things(tokens: list[Token], start: int, place: int) -> bool:
    """Whether the clause at `start` has a subject that cannot say anything, and the cue at `place` follows an "and"."""
    verb = next((at for at in range(start, place) if tokens[at].type in "XV" or is_past(tokens[at].lower)), start)
    thing = verb > start and tokens[start].type == "D" and all(t.type in "DW" for t in tokens[start:verb])
    noun = tokens[verb - 1].lower
    people = is_person_noun(noun) or is_person_noun(noun.removesuffix("s")) or noun in _SAYERS
    return thing and not people and tokens[place - 1].lower == "and"


_SAYERS = frozenset(
    "report statement letter court board council paper government party police company firm union crowd".split()
)


def _is_own_relative(tokens: list[Token], relative: int, place: int, subject: Phrase) -> bool:
    """Whether the cue is a verb of the clause that tells of the subject: "Lind, who came and once called it"."""
    before = tokens[relative - 2] if tokens[relative - 1].type == "," else tokens[relative - 1]
    if before.end != subject.end or tokens[relative].lower != "who":
        return False
    last = place - 1
    if [t.lower for t in tokens[place - 3 : place]] == ["in", "the", "past"]:
        last -= len(("in", "the", "past"))  # "who has in the past described"
    verb = next(
        (at for at in range(last, relative - 1, -1) if tokens[at].type not in "XA" and tokens[at].lower != "once"),
        relative,
    )
    if verb == relative:
        return True
    joined = tokens[verb].lower in {"and", "but"}
    return joined and not any(t.type in "VSQRPT," for t in tokens[relative + 1 : verb])


def _aside_end(tokens: list[Token], at: int, place: int) -> int:
    """The comma that ends what the comma at `at` opens, before the cue at `place`; 0 where none does."""
    if tokens[at].type != ",":
        return 0
    return next((i for i in range(at + 1, place) if tokens[i].type == ","), 0)


def _is_clause(
    tokens: list[Token], start: int, place: int, subject: Phrase, *, owned: bool = False, bounded: bool = False
) -> bool:
    """Whether what begins at `start` has a subject, other than a pronoun for `subject`, and a verb before the cue at `place`."""
    first = tokens[start]
    if first.type in "PI" or (
        first.mention is not None and subject.mention is not None and (first.mention.entity is subject.mention.entity)
    ):
        return False
    noun = owned or first.type in "DGNT" or first.lower in _BEGINS
    if not noun:
        return False
    for at in range(start + (not owned), min(place, start + _LONGEST_SUBJECT)):
        token = tokens[at]
        if bounded and token.type == ",":
            return False
        if token.type == "X" or (token.type == "V" and at < place) or (token.type == "W" and is_past(token.lower)):
            return not (bounded and at + 1 < place and tokens[at + 1].type == "N" and token.type == "W")
    return False


def is_heard(tokens: list[Token], place: int) -> bool:
    """Whether the participle at `place` belongs to whoever stands right before it: "was startled by a child asking"."""
    before = tokens[place - 1] if place else None
    if before is None or tokens[place].type != "v" or before.type != "W":
        return False
    noun = before.lower
    return noun in _BEGINS or noun in _VOICES or is_person_noun(noun) or is_person_noun(noun.removesuffix("s"))


_VOICES = frozenset(
    "voice voices crowd crowds child children kid kids pickets caller callers fans him her them".split()
)


def only_told_to(tokens: list[Token], at: int) -> bool:
    """Whether the quotation at `at` stands behind "to say", "for telling them", "and say" that nobody yet has done."""
    for place in range(at - 1, max(0, at - _LONGEST_OBJECT), -1):
        token = tokens[place]
        if token.type in "VQ;" or (token.type == "v" and token.lower not in _SAYING):
            return False
        if token.type == "U" and token.lower in _BASES:
            return (
                not (tokens[place - 1].lower == "to" and goes_on_to_say(tokens, place))
                and tokens[place - 1].type != "D"
            )
        if token.lower in _SAYING:
            return tokens[place - 1].lower in {"for", "of", "about", "against", "without"}
    return False


_LONGEST_OBJECT = 9
"""Tokens of "to tell the men at the gate" before the words."""


def is_text_of_another(told: list[Token]) -> bool:
    """Whether the object of a verb is somebody else's text: "her late teacher's warning", "the warning on the label"."""
    noun = next((at for at, t in enumerate(told) if t.lower in TEXTS), None)
    if noun is None:
        return False
    owned = any(t.type == "G" or t.lower.endswith(("’s", "'s", "s’", "s'")) for t in told[:noun])
    of = noun + 1 < len(told) and told[noun + 1].lower in {"of", "on", "in", "from", "by"}
    return owned or of


def as_another_puts_it(tokens: list[Token], at: int) -> bool:
    """Whether the quotation at `at` is what somebody else calls it: `admitted that it was "a shed," as Lind puts it`."""
    behind = tokens[at + 1 : at + 9]
    if len(behind) < _FEWEST_BEHIND or behind[0].type != "," or behind[1].lower != "as" or at == 0:
        return False
    return any(
        t.lower in {"put", "puts", "called", "calls", "written", "wrote", "phrased", "described", "said"}
        for t in behind
    )


_FEWEST_BEHIND = 4
"""Tokens of ", as Lind puts it"."""


def _is_to_come(tokens: list[Token], at: int, place: int) -> bool:
    """Whether what "that" leads in has not happened, so that a participle behind it is the main clause's own: "Reed was sure
    that the president would back them, saying"."""
    verb = next((t for t in tokens[at:place] if t.type == "X"), None)
    return tokens[place].type == "v" and tokens[place - 1].type == "," and verb is not None and verb.lower in _MODALS


_MODALS = frozenset("would will could should might may must can".split())
