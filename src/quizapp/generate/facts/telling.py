"""Whether the stem of a deed tells which event is meant, to a reader without the article."""

from __future__ import annotations

import re

from quizapp.generate.analysis import Analysis
from quizapp.generate.facts import kinds
from quizapp.generate.facts.clauses import Clause
from quizapp.generate.facts.parsing import Parsed
from quizapp.generate.facts.wording import Wording
from quizapp.generate.language import named_country
from quizapp.generate.names import Entity
from quizapp.patterns import lazy_pattern

MAX_WORDS, MIN_WORDS = 26, 5
RICH = 13
"""Words after the verb from which on they tell the event by themselves, without a name or a year."""
LONG = 10
"""Words from which on a stem may do without options, if it names two others as well."""
SHORT = 7
"""Words below which a stem tells one deed from others only by a telling verb or a year."""
TOO_SHORT = "too short"
TOO_LITTLE = "too little in the stem tells which event is meant"
NOTHING = "nothing in the stem tells which event is meant"
NOTHING_AFTER = "nothing after the verb tells which event is meant"
_FIGURES = lazy_pattern(r"\b(?:(?<!-)points?|per ?cent|percentage|polls?|polling|surveys?)\b|%")
_EMPTY = lazy_pattern(
    r"(?:was|were) joined\b|(?:hit|fought|came|struck|bounced) back\b|flew over\b|manages?\b|receive[sd]? a\b"
    r"|works? as\b|worked as\b|teach(?:es)?\b|taught\b"
    r"|sp(?:ent|ends?) (?:much|most|part|some|a lot|hours|the (?:day|morning|night|evening|afternoon|week))\b|parked\b"
    r"|\w+ (?:his|her|their|its|a) (?:\w+ )?(?:straight|consecutive|successive) \w+\?$"
    r"|\w+ (?:\w+ )?an? (?:second|third|fourth|fifth|further|similar|new) \w+\?$"
    r"|led the (?:way|investigation|inquiry|probe)\b"
)
"""Predicates that tell no event without the report around them."""
_SAYS = lazy_pattern(r"\b(?:said|asked|told|replied|answered|added|wondered|shouted|explained|announced|declared)\?$")
"""Predicates that end before what was said or asked."""
_YEARLY = frozenset("win beat defeat lose top host play".split())
"""Verbs of what comes back every season."""
_SHARED = frozenset(
    """support back oppose visit criticize criticise praise condemn urge meet tour follow know join work live
    travel congratulate thank greet serve endorse campaign volunteer register vote""".split()
)
"""Verbs of what many do alike."""
_ONCE = frozenset(
    "win elect appoint found invent discover become replace succeed defeat acquire buy lead head chair launch unveil".split()
)
"""Verbs of what one alone can have done: only these are asked without options."""
_OFTEN_DONE = (_SHARED - {"vote"}) | frozenset(
    "attack propose question blast slam mock increase accuse pledge promise".split()
)
_DONE_ANEW = frozenset("pick hold campaign stage host".split())
"""The same where a few words are all that is told, and what is done again on another day: "picked up a win in Idaho"."""
_SET_APART = lazy_pattern(r"\bas (?:the|mayor|president|governor|chair\w*|head|leader|minister)\b|“")
"""The office or the words by which a deed is one person's."""
_SAYS_MUCH = 13
"""Words of a stem that tells enough to be of one deed."""
_LEAVE = frozenset("step resign retire quit".split())
_AS, _AS_ONE = lazy_pattern(r"\bas (?!if|though|well)"), lazy_pattern(r"\bas an? ")
"""What one alone is, "as chair of the board", and what many may be: "signed up as a delegate"."""
TELLING = frozenset("sign win defeat kill elect appoint found buy acquire discover invent launch beat become".split())


_THIN = frozenset({TOO_LITTLE, NOTHING})
_ENOUGH = 5
"""Words from which on a stem that tells no event by itself tells one behind a context."""


def thin(objection: str | None, stem: str, clause: Clause) -> bool:
    """Whether the objection falls where a context tells what the article is about."""
    if len(stem.split()) < _ENOUGH:
        return False
    once = clause.base in _ONCE | TELLING
    return (objection == TOO_SHORT and once) or (objection in _THIN and (once or len(stem.split()) >= _ENOUGH))


def problem(analysis: Analysis, stem: str, asked: tuple[Entity, str], clause: Clause, cut: int) -> str | None:
    """Why `stem` may not ask for `asked`, an entity and the form of the question; None if it may."""
    parsed, (key, form) = clause.parsed, asked
    if analysis.quoted(parsed.starts[clause.auxiliary], parsed.ends[cut - 1]):
        return "quoted words"
    words = len(stem.split()) - (form == "subject")
    if words > MAX_WORDS:
        return "too long"
    if kinds.tokens_of([key.name, *key.forms]) & kinds.tokens_of([stem]):
        return "the stem holds a word of its key"
    if kinds.betrayed(key.name, stem):
        return "a word of the stem stands for the key"
    if form == "place" and len(stem.split()) < LONG and not re.search(r"\d{4}", stem):
        return TOO_LITTLE
    if form == "place" and _TO_DO.search(stem):
        return "the place may be that of what was to be done"
    if form == "agent" and _DOING.search(stem):
        return "a participle that was the other's"
    if form == "subject" and _REDUCED.match(stem) and _goes_on_with_verb(clause):
        return "a participle that only describes who it was"
    if form == "object" and re.fullmatch(r"(?:Who|Which [\w ]+?) did .+? " + clause.base + r"\?", stem):
        return NOTHING_AFTER
    if form == "subject" and _SAYS.search(stem):
        return "what was said or asked is not in it"
    if form == "subject" and _EMPTY.search(stem):
        return NOTHING_AFTER
    if _FIGURES.search(stem):
        return "a figure that hangs on a poll or a price"
    if (
        form == "subject"
        and len(stem.split()) < SHORT - 2 * (parsed.sentence.index < 2)  # the news itself
        and clause.base not in TELLING
        and not re.search(r"\d{4}", stem)
    ):
        return TOO_LITTLE
    return TOO_SHORT if words < MIN_WORDS else None


_TO_DO = lazy_pattern(r"^In which \w+ did .*\bto [a-z]+ ")
_DOING = lazy_pattern(r"\b(?:after|before|while|when|by|despite) [a-z]+ing\b")
_REDUCED = lazy_pattern(r"(?:Who|Which of these|Which [a-z]+) [a-z]+ed (?:for|by|in|at|over|after|as|with|to|on) ")


_BEGINS_CLAUSE = frozenset(
    "that because as since while if although though whereas so until before after once unless when where who and but".split()
)
_BOUNDS = frozenset((",", ":", "CC", "WP", "WDT", "WRB", "WP$"))


def _goes_on_with_verb(clause: Clause) -> bool:
    """Whether a finite auxiliary follows the verb without a comma or another subject: "A man jailed for theft has had his"."""
    parsed = clause.parsed
    for at in range(clause.verb + 1, len(parsed)):
        word = parsed.lower(at)
        if parsed.tag(at) in _BOUNDS or word in _BEGINS_CLAUSE:
            return False
        if word in {"has", "had", "have", "is", "was", "are", "were", "will"}:
            return True
    return False


def lost(clause: Clause, cut: int, wording: Wording, form: str) -> str | None:
    """What was lost by ending the clause at `cut`, so that the event is no longer told; None if nothing was."""
    if wording.loose and clause.base in _YEARLY:
        return "a month without its year"
    if form == "subject" and cut - clause.verb > RICH:
        return None
    if (
        form == "subject"
        and not wording.told
        and not clause.year
        and not _anchored(clause.parsed, clause.verb + 1, cut)
    ):
        return NOTHING
    return None


def _anchored(parsed: Parsed, start: int, cut: int) -> bool:
    """Whether the rest names something or somebody, or a year."""
    return any(
        (parsed.mentions[at] is not None and len(parsed.forms[at]) > 2)
        or re.fullmatch(r"(?:1[5-9]|20)\d\d", parsed.forms[at])
        for at in range(start, cut)
    )


def done_by_others(clause: Clause, stem: str, *, dayless: bool) -> bool:
    """Whether others may well have done the same, whom the article need not name: an attack on a rival, or, `dayless`, a win."""
    if len(stem.split()) >= _SAYS_MUCH or any(char.isdigit() for char in stem) or _SET_APART.search(stem):
        return False
    return clause.base in _OFTEN_DONE or "stepped up" in stem or (dayless and clause.base in _DONE_ANEW)


def once(clause: Clause, stem: str, key: Entity) -> bool:
    """Whether one alone can have done it, so that it may be asked without options."""
    if clause.base in _ONCE and (clause.base != "win" or re.search(r"\d{4}", stem)):
        return True
    if _AS.search(stem) and (clause.base in _LEAVE or not _AS_ONE.search(stem)):
        return True
    named = {
        m.entity.name for m in clause.parsed.mentions if m is not None and m.entity not in {None, key} and m.entity
    }
    told = [name for name in named if name in stem and named_country(name) is None]
    shared = clause.base in _SHARED or ("signed up" in stem and " in " not in stem)
    return len(told) > 1 and len(stem.split()) >= LONG and not shared
