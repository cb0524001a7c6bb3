"""Whose words stand behind a colon, or behind a noun of speech, where no verb of saying does: `Lind was blunt: "..."`.

Whatever somebody hears, reads or meets stands behind a colon, too. So the clause must be one of those with which news brings in
the subject's own words; behind any other nobody speaks.
"""

from __future__ import annotations

from quizapp.generate.attribution import cues
from quizapp.generate.attribution.main_clause import main_subject
from quizapp.generate.attribution.phrase import NAME, OTHER, Phrase
from quizapp.generate.attribution.tokens import Token
from quizapp.generate.language import is_past
from quizapp.generate.names.kin import KIN
from quizapp.generate.names.persons import is_person_noun

_PUTS_IT = frozenset("put puts summed sums worded words phrased phrases expressed framed".split())
"""Behind these stands "it": "put it this way"."""
_SENDS = frozenset(
    """issued issues released releases posted posts sent sends wrote writes gave gives offered offers had has made makes delivered
    delivers published tweeted shared left leaves fired read added texted emailed put returned returns took takes""".split()
)
"""What somebody does with words of his own: "issued a statement", "had a warning for the council"."""
_GESTURES = frozenset(
    """pounced weighed hit hits fired struck pushed doubled chimed jumped piled spoke speaks responded responds reacted
    erupted lashed exploded gushed shrugged shrugs smiled smiles laughed laughs nodded nods sighed sighs grinned
    grins paused agreed agrees disagreed disagrees concurred shook shakes winced scoffed chuckled frowned hesitated
    relented""".split()
)
_MANNERS = frozenset(
    """blunt clear adamant emphatic defiant unrepentant philosophical frank candid direct succinct brief terse upbeat
    optimistic pessimistic cautious scathing unmoved unimpressed unapologetic categorical firm effusive gracious
    dismissive critical skeptical sceptical contrite sanguine forthright curt explicit unequivocal jubilant furious delighted
    elated proud angry unfazed undeterred confident hopeful matter-of-fact plain""".split()
)
"""How somebody speaks, behind "was"."""
_FEELS = frozenset("voiced voices expressed expresses".split())
"""Before what somebody feels: "voiced her doubts"."""
_LONGEST = 14
"""Tokens from the subject to the colon."""


def behind_colon(tokens: list[Token], at: int) -> tuple[Token | None, Phrase | None, str]:
    """Whose words the quotation at `at` has, if a noun of speech or a colon stands before it; nothing where that is not sure."""
    if not at or tokens[at - 1].type not in ",:":
        return None, None, ""
    if tokens[at - 1].type == ":":
        label = tokens[at - 2] if at >= 2 else None
        if label and label.type == "N" and label.mention and _is_label(tokens, at - 2):
            return tokens[at - 1], Phrase(NAME, label.start, label.end, label.mention), "label"
    leading = main_subject(tokens, at - 1)
    if leading is None or leading.kind == OTHER:
        return None, None, ""
    clause = [t for t in tokens[: at - 1] if t.start >= leading.end]
    if len(clause) > _LONGEST or any(t.type in "RSQ;" for t in clause):
        return None, None, ""
    if _sends_words(clause) or _owns_words(tokens, leading, clause):
        return tokens[at - 1], leading, "noun of speech"
    feels = clause[:1] and clause[0].lower in _FEELS
    if tokens[at - 1].type == ":" and (feels or not any(t.type == "V" for t in clause)) and _speaks(clause, leading):
        return tokens[at - 1], leading, "colon"
    return None, None, ""


def _sends_words(clause: list[Token]) -> bool:
    """True for "issued a statement", "had a message for the council", not for "got an answer from the ministry"."""
    verb = next((at for at, t in enumerate(clause) if t.type in "XVWv" and not t.upper), None)
    if verb is None:
        return False
    if clause[verb].type == "X" and verb + 1 < len(clause) and is_past(clause[verb + 1].lower):
        verb += 1
    if clause[verb].lower not in _SENDS:
        return False
    words = [at for at, t in enumerate(clause) if at > verb and t.lower in cues.SPEECH_NOUNS]
    if not words:
        turns = clause[verb].lower in {"returned", "returns", "took", "takes"}
        return turns and [t.lower for t in clause[verb + 1 : verb + 2]] == ["to"]
    return not _from_another(clause, words[0])


def _from_another(clause: list[Token], noun: int) -> bool:
    """Whether the words are somebody else's: "an answer from the ministry", "her editor's advice", "the words of a friend"."""
    owner = clause[noun - 1] if noun else None
    if owner is not None and (owner.type == "G" or owner.lower.endswith(("’s", "'s"))):
        return True
    after = clause[noun + 1] if noun + 1 < len(clause) else None
    return after is not None and after.lower in {"from", "of", "by"}


def _owns_words(tokens: list[Token], leading: Phrase, clause: list[Token]) -> bool:
    """True for "Lind's answer", "Her message"."""
    first = next((at for at, t in enumerate(tokens) if t.end >= leading.end), 0)
    token = tokens[first]
    owned = token.type == "G" or token.lower in {"his", "her"}
    return owned and any(t.lower in cues.SPEECH_NOUNS for t in clause[:3])


def _speaks(clause: list[Token], leading: Phrase) -> bool:
    """True for a clause that tells how somebody speaks: "was blunt", "shrugged", "put it this way", "had this to say"."""
    words = [t.lower for t in clause if t.type != ","]
    if " ".join(words).startswith(_FIRM_OF_SPEECH):
        return True
    if any(is_person_noun(word) or word in KIN for word in words):
        return False
    if any(word in _PUTS_IT for word in words) and "it" in words:
        return True
    if words[:1] and words[0] in _GESTURES:
        return True
    if words[:1] and words[0] in _FEELS:
        return words[1:2] in (["his"], ["her"]) and not any(t.type in "NG" for t in clause)
    if any(word in {"was", "is", "remained", "sounded", "seemed"} for word in words[:2]):
        return any(word in _MANNERS for word in words) or ("no" in words and "doubt" in words)
    return False


_FIRM_OF_SPEECH = (
    "had this to say", "has this to say", "had only this", "did not mince", "minced no", "went further",
)  # fmt: skip
"""How a clause begins behind which nothing but the subject's words can come."""


def _is_label(tokens: list[Token], at: int) -> bool:
    """True for a name that stands alone before its colon: not the last of "Silva and Costa:", nor what a memo leaked to."""
    several = at >= 2 and tokens[at - 1].lower in {"and", "&", "or"} and tokens[at - 2].type == "N"
    before = tokens[at - 1] if at else None
    if before is not None and (before.type == "D" or before.lower in _TO_WHOM):
        return False
    if several or (before is not None and before.type == "W" and is_past(before.lower)):
        return False
    return not _is_met(tokens, at)


def _is_met(tokens: list[Token], at: int) -> bool:
    """Whether the name ends what a preposition within the clause leads in: "a jab at Akron, Ohio, Mayor Reed"."""
    place = at - 1
    while place > 0 and (tokens[place].type == "N" or (tokens[place].type == "," and tokens[place - 1].type == "N")):
        place -= 1
    if place == at - 1:
        while place > 0 and tokens[place].type in "WD" and tokens[place].lower not in _TO_WHOM:
            place -= 1
    opens = place == 0 or tokens[place - 1].type in ".Q"
    return place > 0 and not opens and tokens[place].lower in _TO_WHOM


_TO_WHOM = frozenset("to in by with at for from of on against about".split())
