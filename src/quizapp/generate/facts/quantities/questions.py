"""From a statement with a gap to a question, where English grammar leaves no doubt; otherwise the gap stays.

Four patterns are safe: the figure opens the subject ("At least 12 people died in X"), "There are 12 ...", a named
subject with an auxiliary ("X has opened 12 ..."), and a named subject with a past tense whose base is known
("X opened 12 ..."). Everything after the figure is kept as it stands.
"""

from __future__ import annotations

from typing import NamedTuple

from quizapp.generate.facts.quantities.figure import Figure
from quizapp.generate.facts.quantities.lists import COLLECTIVES, ROLES, ROUGH, SAYING, SPENDING
from quizapp.generate.language import is_common
from quizapp.generate.language.verbs import past_tenses
from quizapp.generate.passage.definite import GAP
from quizapp.patterns import lazy_pattern


class Question(NamedTuple):
    """A question, and what its options carry before the figure."""

    stem: str
    approx: str
    """`about` and the like, moved into the options; empty where the stem keeps it or there is none."""


_APPROX = (
    r"(?:(?P<approx>[Aa]t least|[Mm]ore than|[Oo]ver|[Uu]p to|[Aa]bout|[Aa]round|[Aa]pproximately"
    r"|[Rr]oughly|[Ss]ome|[Nn]early"
    r"|[Aa]lmost|[Aa]n estimated|[Cc]lose to|[Oo]nly|[Jj]ust|[Aa] total of) )?"
)
_VERB = (
    r"(?:were|was|are|is|have|has|had|will|would|could|can|may|died|said|say|took part|voted|attended|fled"
    r"|lost|live|work|use"
    r"|applied|signed|joined|turned out|crossed|took|won|received|visited|watched|escaped|survived|marched"
    r"|gathered|think|believe"
    r"|support|oppose|want|approve|disapprove|favor|favour|face|remain|remained|own|need|suffer|suffered)\b"
)
_FINITE = lazy_pattern(rf" {_VERB}")
_SUBJECT = lazy_pattern(rf"^{_APPROX}{GAP} (?P<rest>.+)\.$")
_THERE = lazy_pattern(rf"^There (?P<be>are|were) {_APPROX}{GAP} (?P<rest>.+)\.$")
_NAME = (
    r"(?P<who>(?:The )?[A-Z][\w.’'-]*(?: (?:of|the|and|de|van|bin|al)(?= [A-Z]))?"
    r"(?: [A-Z][\w.’'-]*(?: (?:of|de|van|bin|al)(?= [A-Z]))?){0,5})"
)
_PERFECT = lazy_pattern(
    rf"^{_NAME} (?P<aux>has|have|had|will|would) (?P<verb>[a-z]{{3,14}}) {_APPROX}{GAP}(?P<rest>.*)\.$"
)
_PAST = lazy_pattern(rf"^{_NAME} (?P<verb>[a-z]{{3,14}}) {_APPROX}{GAP}(?P<rest>.*)\.$")
_YEAR_END = lazy_pattern(rf"^{_NAME} (?:(?P<be>was|were) )?(?P<verb>[a-z]{{3,14}})(?P<rest>(?: [^,]*?)?) in {GAP}\.$")
_YEAR_START = lazy_pattern(
    rf"^In {GAP}, {_NAME} (?:(?P<be>was|were) )?"
    rf"(?P<verb>[a-z]{{3,14}})(?P<rest>(?: [^,]*?)?)\.$"
)
_CLAUSE = lazy_pattern(
    r"[,;:]| (?:and|but|or|who|which|that|when|while|as|because|after|before|than|compared|up|down|from) "
)
# In "the first since Serena Williams in 1999", "voted to close it in 2026" and "a film released in 2010" the year is
# not that of the main verb.
_OTHER_TIME = lazy_pattern(
    r"\b(?:since|until|first|last|ever|like|from|planned|expected|due)\b| to (?!the |a |an |[A-Z])"
    r"|(?:ed|en|ing|held|built|made|sold|set) *$"
)
_PREPOSITION = lazy_pattern(r" (?:in|on|for|to|at|with|against|by|of|over|during|since|across)\b")
_SOURCE = lazy_pattern(
    r", (?!(?:and|but|or|which|who|that|while)\b)(?P<who>[^,]{2,60}?)(?<! was)(?<! were)(?<! been)"
    r" (?:said|says|reported|announced|confirmed)\.$"
)
_JOINED = lazy_pattern(r" (?:and|but|while|than|compared) ")


def question(text: str, figure: Figure, noun: str) -> Question | None:
    """The question that `text`, a statement with a `GAP`, answers; `noun` is what a count counts, as written."""
    source = _SOURCE.search(text)
    if source is not None and source["who"] in {"he", "she", "it", "they"}:
        return None  # "according to she"
    if source is not None and " than " in f" {source['who']} ":
        return None  # "29 fewer than first reported"
    if source is None:
        return _plain_question(text, figure, noun)
    asked = _plain_question(f"{text[: source.start()]}.", figure, noun)
    stem = asked and f"According to {source['who']}, {asked.stem[:1].lower()}{asked.stem[1:]}"
    return Question(stem, asked.approx) if asked and stem else None


def _plain_question(text: str, figure: Figure, noun: str) -> Question | None:
    if figure.kind in ("count", "percent"):
        return _subject(text, figure, noun) or _there(text, figure, noun) or _object(text, figure, noun)
    if figure.kind == "money":
        return _object(text, figure, "")
    if figure.kind == "year":
        return None if _HAD_DONE.search(text) else _year(text)
    return None


_HAD_DONE = lazy_pattern(r" had (?:[a-z]+ly )?[a-z]+(?:ed|en|wn)\b")
"""No verb of its own, as a question needs it: "had designed one himself in 2015"."""


def _asked(figure: Figure, noun: str) -> str | None:
    if figure.kind == "count":
        return f"How many {noun}" if noun else None
    return "How much money" if figure.kind == "money" else None


def _with_approx(approx: str | None, stem: str) -> Question | None:
    """Bounds stay in the stem, so that no option implies another; estimates go into the options."""
    word = (approx or "").lower()
    if word in ROUGH:
        return Question(stem, word)
    if word in ("at least", "up to"):
        return Question(f"{word.capitalize()} {stem[:1].lower()}{stem[1:]}", "")
    return Question(stem, "") if word in ("", "only", "just", "a total of") else None


def _subject(text: str, figure: Figure, noun: str) -> Question | None:
    match = _SUBJECT.match(text)
    if match is None:
        return None
    rest = match["rest"]
    if figure.kind == "percent":
        if not rest.startswith("of ") or _JOINED.search(rest) or not _FINITE.search(rest):
            return None
        return _with_approx(match["approx"], f"What percentage {rest}?")
    if not rest.startswith(noun) or _JOINED.search(rest) or not _FINITE.search(rest[len(noun) :]):
        return None
    return _with_approx(match["approx"], f"How many {rest}?")


def _there(text: str, figure: Figure, noun: str) -> Question | None:
    match = _THERE.match(text)
    if match is None or figure.kind != "count" or not match["rest"].startswith(noun) or _CLAUSE.search(match["rest"]):
        return None
    return _with_approx(match["approx"], f"How many {noun} {match['be']} there{match['rest'][len(noun) :]}?")


def _object(text: str, figure: Figure, noun: str) -> Question | None:
    asked = _asked(figure, noun)
    match = _PERFECT.match(text) or _PAST.match(text)
    if asked is None or match is None or not match["rest"].startswith(f" {noun}" if noun else ""):
        return None
    if match["approx"] in _PREPOSITIONS and not figure.approx:
        return None  # "drove around 60 countries"
    rest = match["rest"].removeprefix(f" {noun}") if noun else match["rest"]
    verb, who = match["verb"], _inside(match["who"])
    if who in _PRONOUNS or (who.endswith("s") and " " not in who):
        return None  # "how many did It sell", "how many have Crews planted"
    barred = verb in SAYING or (figure.kind == "money" and verb not in SPENDING)
    if barred or _CLAUSE.search(rest) or (rest and not _PREPOSITION.match(rest)):
        return None
    aux = match.groupdict().get("aux")
    if aux:
        odd = aux in ("will", "would") and verb.endswith("ed")
        return None if odd else _with_approx(match["approx"], f"{asked} {aux} {who} {verb}{rest}?")
    base = past_tenses().get(verb)
    return _with_approx(match["approx"], f"{asked} did {who} {base}{rest}?") if base else None


def _year(text: str) -> Question | None:
    match = _YEAR_END.match(text) or _YEAR_START.match(text)
    if match is None or _CLAUSE.search(match["rest"]) or match["verb"] in SAYING or _OTHER_TIME.search(match["rest"]):
        return None
    who, rest, verb = _inside(match["who"]), match["rest"], match["verb"]
    if " " not in who and who.endswith(("s", "men", "women", "people")):
        if is_common(who) or who.endswith(("ers", "ists", "men", "women")):
            return None  # "did Islanders build": no name, but a word that would have to be small
    if match["be"]:
        return Question(f"In what year {match['be']} {who} {verb}{rest}?", "")
    base = past_tenses().get(verb)
    return Question(f"In what year did {who} {base}{rest}?", "") if base else None


_PREPOSITIONS = frozenset("over under about around".split())
_PRONOUNS = frozenset("It They He She This That".split())


def _inside(who: str) -> str:
    """A subject as it stands in the middle of a question."""
    first, _, rest = who.partition(" ")
    if who in COLLECTIVES:
        return who.lower()
    return f"{first.lower()} {rest}" if first == "The" or (first in ROLES and rest) else who
