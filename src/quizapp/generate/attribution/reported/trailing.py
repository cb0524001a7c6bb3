"""Clauses before their cue: `..., X said.`, `..., said X, the manager.`, `..., according to X.`"""

from __future__ import annotations

from itertools import pairwise

from quizapp.generate.attribution import subject
from quizapp.generate.attribution.phrase import DESCRIPTION, NAME, PRONOUN, Phrase
from quizapp.generate.attribution.reported.spot import CONDITIONS, Spot, describes, is_gesture, leads, role_at_head
from quizapp.generate.attribution.reported.verbs import CLAUSAL, TOLD
from quizapp.generate.attribution.tokens import Token
from quizapp.generate.language import past_tenses

_LONGEST_SUBJECT = 14
"""Tokens between the comma behind a clause and a cue."""
_ABOUT = frozenset("against for with".split())
"""Words behind a verb of saying that tell of what was said, so that no clause before it is what was said."""
_CONNECTIVES = frozenset("and but so yet still also meanwhile however then instead moreover furthermore".split())


def said_behind(tokens: list[Token]) -> Spot | None:
    """The clause that opens the sentence, where the last cue and its subject follow behind a comma."""
    for cue in range(len(tokens) - 1, 0, -1):
        if tokens[cue].lower == "according" and tokens[cue - 1].type == ",":
            return _according(tokens, cue)
        if tokens[cue].type != "V" or tokens[cue].lower not in CLAUSAL or is_gesture(tokens, cue):
            continue
        if tokens[cue - 1].type == "X" and tokens[cue - 2].lower in {"and", "but"}:
            continue  # "..., he said, and has pledged to pay": whoever it is, that verb has another clause behind it
        found = _inverted(tokens, cue) or _plain(tokens, cue)
        if found is not None:
            return found
    return None


def _according(tokens: list[Token], cue: int) -> Spot | None:
    if _of_a_part(tokens[: cue - 1]):
        return None
    phrase = subject.after(tokens, cue + 1)
    if phrase is None or phrase.kind != NAME or not _ends(tokens, phrase):
        return None
    return _spot(tokens, cue, phrase, cue - 1, "according to")


def _of_a_part(before: list[Token]) -> bool:
    """Whether the source is that of an appended phrase or a relative clause alone, where the rest is the writer's: "Lind drafted
    the formula—one that, according to Reed, cost", "the last figure was for 2020, when 412 were killed, according to Reed"."""
    dashes = sum(t.type == "-" for t in before) % 2 == 1
    comma = next((at for at in range(len(before) - 1, -1, -1) if before[at].type == ","), None)
    relative = comma is not None and comma + 1 < len(before) and before[comma + 1].lower in _RELATIVES
    return dashes or relative or any(t.type == ";" for t in before) or (bool(before) and before[-1].lower in _OPENERS)


_RELATIVES = frozenset("when where which who whose".split())
_OPENERS = _RELATIVES | frozenset("that whom and but because if while since as".split())


_ASKED_OF = frozenset("urged warned recommended demanded".split())
"""Verbs before whom something is asked of: "The prosecutors, who admit it, urged Judge Lind to drop the case"."""


def _inverted(tokens: list[Token], cue: int) -> Spot | None:
    if tokens[cue - 1].type != "," or tokens[cue].lower in TOLD | _ASKED_OF:
        return None
    phrase = subject.after(tokens, cue)
    if phrase is None or phrase.kind not in {NAME, DESCRIPTION} or not _ends(tokens, phrase):
        return None
    return _spot(tokens, cue, phrase, cue - 1, "clause before cue")


def _ends(tokens: list[Token], phrase: Phrase) -> bool:
    """True when the phrase is the whole subject: the sentence ends behind it, or an apposition or a place follows."""
    following = next((t for t in tokens if t.start >= phrase.end), None)
    return following is None or (following.type in ".,OA-" and not _goes_on(tokens, tokens.index(following)))


def _goes_on(tokens: list[Token], comma: int) -> bool:
    """True when the clause goes on behind the comma: "The man who won, X said, will ..."."""
    behind = tokens[comma + 1] if tokens[comma].type == "," and comma + 1 < len(tokens) else None
    if behind is None:
        return False
    verb = behind.type in "WV" and (behind.lower.endswith("ed") or behind.lower in past_tenses())
    verb = verb or behind.lower in _OF_IT
    return verb or behind.type == "X" or behind.lower in CONDITIONS or _behind_relative(tokens, comma + 1)


def _behind_relative(tokens: list[Token], at: int) -> bool:
    """True for what may be the verb of "Thieves who learn of it, X said, tend to ...": no word behind an apposition is."""
    relative = any(t.type in "RS" for t in tokens[1:_FAR_HEAD])
    return relative and tokens[at].type == "W" and not tokens[at].lower.endswith("ing")


_OF_IT = frozenset(("of", "than"))
"""Words that go on with the clause: "The row is a sign, he says, of how much it wants them"."""
_FAR_HEAD = 5
"""Tokens of a clause among which a relative clause begins on its head."""


def _plain(tokens: list[Token], cue: int) -> Spot | None:
    """`..., X said`: the subject begins right behind a comma, and no clause follows the cue."""
    following = tokens[cue + 1] if cue + 1 < len(tokens) else None
    if following is not None and not (following.type in ".,OA" or tokens[cue].lower in TOLD):
        return None
    if following is not None and following.lower in _ABOUT:
        return None  # "who argued against rescinding"
    if any(t.type == "S" for t in tokens[cue + 1 : cue + 10]) or (following and _goes_on(tokens, cue + 1)):
        return None
    if tokens[cue].lower in TOLD and any(a.type == "P" and b.type in "XV" for a, b in pairwise(tokens[cue + 1 :])):
        return None  # "The head of the region, Lind told reporters on Monday he was not going to run"
    for comma in range(cue - 1, max(0, cue - _LONGEST_SUBJECT), -1):
        if tokens[comma].type != "," or tokens[comma + 1].lower in _JOINS:
            continue  # "Several have left, and Lind has told members to be back": the writer says that they have left
        phrase = subject.before(tokens, cue, comma + 1)
        if phrase is None or phrase.kind not in {NAME, PRONOUN}:
            continue
        if _another_says(tokens, phrase, cue):
            return None
        if leads(tokens[comma + 1 :], phrase, cue - comma - 1):
            return _spot(tokens, cue, phrase, _before_description(tokens, comma), "clause before cue")
    return None


_JOINS = frozenset("and but or nor yet so while".split())


def _another_says(tokens: list[Token], phrase: Phrase, cue: int) -> bool:
    """Whether a noun stands between the last comma behind the name and the cue: "A jury convicted the owner, Peter Dunn, of
    fraud, his lawyer said"."""
    comma = next((at for at in range(cue - 1, 0, -1) if tokens[at].type == ","), 0)
    return tokens[comma].start >= phrase.end and any(t.type in "DWNG" for t in tokens[comma + 1 : cue])


def _before_description(tokens: list[Token], comma: int) -> int:
    """The comma behind the clause, where the one at `comma` parts a name from its description: ", its chair, X, said"."""
    earlier = next(
        (at for at in range(comma - 1, max(0, comma - _LONGEST_SUBJECT), -1) if tokens[at].type == ","), comma
    )
    apposed = tokens[earlier + 1 : comma]
    return earlier if apposed and (describes(apposed) or role_at_head(apposed)) else comma


def _connects(tokens: list[Token], at: int) -> bool:
    """Whether the token only ties the sentence to the one before: not the "instead" of "Instead of selling it, he should"."""
    return tokens[at].lower in _CONNECTIVES and tokens[at + 1].lower != "of"


def _spot(tokens: list[Token], cue: int, phrase: Phrase, comma: int, how: str) -> Spot | None:
    start = 0
    while start < comma and (_connects(tokens, start) or (start and tokens[start].type == ",")):
        start += 1
    if start >= comma or any(t.type == ";" or (t.type == "V" and t.lower in CLAUSAL) for t in tokens[start:comma]):
        return None
    return Spot(tokens[cue], phrase, tokens[start].start, tokens[comma].start, how)
