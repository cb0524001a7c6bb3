"""One fact in its best one or two forms: question or gap with options, typed number, true or false."""

from __future__ import annotations

import datetime
import random
from collections.abc import Iterator
from dataclasses import dataclass, replace

from quizapp.generate.candidate import BLANK, FACT_RECALL, Candidate
from quizapp.generate.facts.quantities import bounded
from quizapp.generate.facts.quantities.bounds import LOWER, NEITHER, UPPER, side
from quizapp.generate.facts.quantities.distractors import LEAST, dates, fractions, nearby
from quizapp.generate.facts.quantities.figure import Figure
from quizapp.generate.facts.quantities.numbers import WORDS
from quizapp.generate.facts.quantities.questions import question
from quizapp.generate.facts.quantities.tallies import results
from quizapp.generate.passage.definite import GAP
from quizapp.generate.passage.deixis import reported_on
from quizapp.patterns import lazy_pattern

_TRUE = 0.25
"""Share of true ones among figures to be judged: whole statements are true, and a set has as many of either."""
_OF_A_POLL = lazy_pattern(
    rf"\bmargin of error\b|\b(?:poll|survey|sample) of (?:about |some |more than )?{GAP}"
    rf"|\b(?:poll|survey)\b.*\b(?:among|interviewed|asked|of|surveyed) (?:about |some |more than )?{GAP}(?: [a-z]+)? "
    r"(?:voters|adults|people|respondents|residents|households|interviews|Americans|[A-Z][a-z]+s)\b"
)
"""How a poll was made, which no reader remembers."""
_ONLY = lazy_pattern(
    rf"\b[Oo]nly (?={GAP} (?:[a-z]|per ?cent|%))"
    r"|\ban? (?:whopping|staggering|massive|record|mere|paltry|measly|huge|eye-watering|astonishing|stunning|meagre|meager"
    rf"|incredible|unprecedented) (?={GAP})"
)
"""What tells that the figure is a small or a large one: "Only 1 in 5", beside 3 in 5 and 4 in 5, "a whopping 129"."""
_FOUR_YEARS = 4
_EVERY_FOUR_YEARS = lazy_pattern(
    r"\b(?:presidential (?:race|election|contest|vote|campaign|cycle|ballot|primary)|Olympics?|World Cup|Commonwealth Games)s?\b"
    r"|\b(?:won|lost|carried|took)\b[^.]*\bby [\w.-]+ (?:percentage )?points\b|\bwon (?:his|her|the) race\b|\b(?:re-?)?elected\b"
)
"""What comes every four years, or every second one: a year between is no plausible one."""
_TRIES = 8
"""How often options are drawn until some of them have the key's bound and some have not."""
_ROUNDING = 0.15
"""By how much shares of a whole may miss a hundred, in points."""
_PRESENT = lazy_pattern(r"\b(?:is|are|has|have|will|says?|wants?|plans?|work|live|own|use|support|oppose)\b")
_YEAR = lazy_pattern(r"\b(?:1[5-9]|20)\d\d\b")
_AFTER_A = lazy_pattern(rf"\b[Aa] {GAP}")
_AFTER_AN = lazy_pattern(rf"\b[Aa]n {GAP}")
_VOWEL = lazy_pattern(r"[$£€¥₹]?(?:8|11(?!\d)|18(?!\d)|11,|18,)|(?:US)?\$?8|(?:eight|eleven)")


@dataclass(frozen=True, slots=True)
class Fact:
    """A figure with the statement that holds it, ready to be asked."""

    figure: Figure
    noun: str
    """What a count counts, as written; empty for other figures."""
    statement: str
    """Standing alone, with `GAP` for the figure."""
    written: str
    """The figure as the sentence has it."""
    start: int
    end: int
    asked: int
    """Where the sentence that is asked about begins; the evidence may begin before it."""
    published: datetime.date | None
    latest: int
    """The year of publication or the last that the article names; 0 where it names none."""
    known: tuple[Figure, ...]
    taken: tuple[float, ...]
    """Values that fit the statement too, or may."""
    beside: tuple[Figure, ...]
    """The other figures of the sentence."""
    worth: float
    seed: int


def compose(fact: Fact) -> Iterator[Candidate]:
    """The fact's candidates, the best form first; none where good wrong values cannot be had."""
    fact = replace(fact, statement=_ONLY.sub("", fact.statement))
    if (
        fact.statement.startswith(("The fact that ", "That’s ", "That's "))
        or _rest_given(fact)
        or _OF_A_POLL.search(fact.statement)
        or _HALF.search(fact.statement)
        or _NOTHING_SINCE.search(fact.statement)
    ):
        return
    draw = random.Random(fact.seed)
    opened = bounded.opens(fact.statement, fact.figure)
    if opened:
        options = _bounded(replace(fact, statement=opened), draw)
        if options is None:
            return  # with the bound in the stem the key would be the first option, or the last
        asked = question(fact.statement, fact.figure, fact.noun)
        fact = replace(fact, statement=opened)
        plain = bounded.unbound(asked.stem, fact.figure) if asked else ""
        if plain:
            yield _choice(fact, options, _asked_stem(fact, plain), "", "quantity-question")
        else:
            yield _choice(fact, options, _gap_stem(fact), "", "quantity-gap")
        yield _true_false(fact, options, draw)
        return
    options = _options(fact, draw)
    if options is None:
        return
    asked = question(fact.statement, fact.figure, fact.noun)
    if asked:
        yield _choice(fact, options, _asked_stem(fact, asked.stem), asked.approx, "quantity-question")
    else:
        yield _choice(fact, options, _gap_stem(fact), "", "quantity-gap")
    second = (
        _typed(fact, _asked_stem(fact, asked.stem) if asked and not asked.approx else None)
        if fact.seed % 3 == 0
        else None
    )
    yield second or _true_false(fact, options, draw)


_NOTHING_SINCE = lazy_pattern(rf"\b(?:no|not|never|little|few|hardly|without)\b[^.]*\bsince {GAP}")
"""What holds since any later year, too: "there has been little variation since 1997"."""
_HALF = lazy_pattern(
    r"^(?:Considering|Assuming|Supposing|Granted|Given)\b[^,]*\.$"
    r"|, (?:but|and) (?:since|by|in|after) [^,.]{1,20}\.$"
    r"|\b(?:heard|said|found|told|ruled|learned|showed) that (?:the|an?|his|her|its) [\w’'-]+\.$"
)
"""A clause whose main clause, or whose verb, was cut: "The court heard that the man."."""


def _rest_given(fact: Fact) -> bool:
    """Whether another figure of the sentence is what the key leaves of the whole: 54 percent beside 46."""
    whole = fact.figure.number.value + sum(other.number.value for other in fact.beside if other.kind != "year")
    parts = [other.number.value for other in fact.beside if other.kind in ("count", "other")]
    if fact.figure.kind == "count" and len(parts) > 1 and _adds_up(fact.figure.number.value, parts):
        return True
    one = any(abs(fact.figure.number.value + other.number.value - 100) < _ROUNDING for other in fact.beside)
    return fact.figure.kind == "percent" and (one or abs(whole - 100) < _ROUNDING)


def _adds_up(key: float, parts: list[float]) -> bool:
    """Whether two of the other figures give the key as their sum or their difference."""
    return any(key in (a + b, abs(a - b)) for at, a in enumerate(parts) for b in parts[at + 1 :])


def _options(fact: Fact, draw: random.Random) -> tuple[str, tuple[str, ...]] | None:
    """The key and all options in ascending order."""
    if fact.figure.kind in ("date", "month"):
        dated = dates(fact.written, draw, fact.published, fact.latest)
        return (dated[0], tuple(dated[1])) if dated else None
    if fact.figure.kind == "tally":
        tallies = results(fact.figure, fact.written, draw, of_sets=_BESIDE_SETS.search(fact.statement) is not None)
        return (fact.written, tuple(tallies)) if len(tallies) > LEAST else None
    if fact.figure.kind == "fraction":
        found = fractions(fact.written, draw)
        return (found[0], tuple(found[1])) if found else None
    key, units = nearby(
        fact.figure,
        draw,
        known=fact.known,
        taken=fact.taken,
        beside=fact.beside,
        latest=fact.latest,
        bound=_bound(fact),
        every=_FOUR_YEARS if _is_of_a_race(fact) else 1,
        within=_within(fact),
    )
    shown = [fact.figure.written(value) for value in units]
    written = fact.figure.written(key)
    if written.lower() != fact.written.lower():
        return None
    if _AFTER_A.search(fact.statement):
        shown = [option for option in shown if option == written or not _VOWEL.match(option)]
    if len(shown) <= LEAST or _AFTER_AN.search(fact.statement):
        return None
    if fact.statement.startswith(GAP):
        written, shown = written[:1].upper() + written[1:], [option[:1].upper() + option[1:] for option in shown]
    return written, tuple(shown)


def _bounded(fact: Fact, draw: random.Random) -> tuple[str, tuple[str, ...]] | None:
    """The key and all options with their bound, by their values in ascending order."""
    figure = fact.figure
    for _ in range(_TRIES):
        key, units = nearby(
            figure, draw, known=fact.known, taken=fact.taken, beside=fact.beside, latest=fact.latest, bound=NEITHER
        )
        shown = [bounded.option(figure, value) for value in units]
        if 1 < sum(option.startswith(figure.approx) for option in shown) < len(shown):
            break  # else the key's bound would be the only one of its kind, or all would hold if one does
    else:
        return None
    if figure.written(key).lower() != fact.written.lower() or len(shown) <= LEAST:
        return None
    if fact.statement.startswith(GAP):
        shown = [option[:1].upper() + option[1:] for option in shown]
    return shown[units.index(key)], tuple(shown)


_BESIDE_SETS = lazy_pattern(rf"\b[67]-[0-7](?:,| and) {GAP}|{GAP},? (?:and )?[0-7]-[0-7]\b")
"""A score among those of other sets: "6-4, 6-2, 7-5"."""


def _is_of_a_race(fact: Fact) -> bool:
    """Whether a year is asked for in which only every fourth may be right."""
    return fact.figure.kind == "year" and _EVERY_FOUR_YEARS.search(fact.statement) is not None


def _within(fact: Fact) -> tuple[int, int] | None:
    """Between which values wrong ones lie: for years to come, and for the games or sets in which a match can be won."""
    key = fact.figure.number.units
    if fact.figure.kind == "year" and not _is_of_a_race(fact) and _TO_COME.search(fact.statement.partition(GAP)[0]):
        return fact.published.year if fact.published else key - _YEARS_BACK, key + _YEARS_ON
    match = _IN_GAMES.search(fact.statement)
    if match is None or not _WON.search(fact.statement):
        return None
    limits = (2, 5) if match["what"] == "sets" else (3, 5) if key <= _BEST_OF_FIVE else (4, 7)
    return limits if limits[0] <= key <= limits[1] else None


_IN_GAMES = lazy_pattern(rf"\bin {GAP} (?:straight )?(?P<what>games|sets)\b")
_WON = lazy_pattern(r"\b(?:beat|beats|beating|beaten|won|wins?|winning|lost|losing|defeat\w*|victory)\b")
_BEST_OF_FIVE = 5
_TO_COME = lazy_pattern(r"\b(?:(?:is|are) (?:expected|due|planned|scheduled|set|to)|will|plans? to|hopes? to)\b")
"""What makes a year one to come: no year before the article's may be it."""
_YEARS_BACK, _YEARS_ON = 2, 6
"""How far wrong years to come lie from the key; back where the article has no date, lest the key be always the first."""


_OR_MORE = lazy_pattern(
    r"(?: [\w-]+){0,2} or (?:more|higher|longer|older|above|over|better|(?P<less>less|fewer|lower|below|under|younger))\b"
)


def _bound(fact: Fact) -> str:
    """On which side the figure is a bound, if it is one."""
    before, _, behind = fact.statement.partition(GAP)
    open_end = _OR_MORE.match(behind)
    if open_end:
        return UPPER if open_end["less"] else LOWER  # "30% or more" is 20% or more, too
    return side(before, fact.figure)


def _gap_stem(fact: Fact) -> str:
    return f"Fill the gap{reported_on(fact.published)}: {fact.statement.replace(GAP, BLANK)}"


def _asked_stem(fact: Fact, stem: str) -> str:
    """A question that does not name its year says when the answer was reported."""
    if not fact.published or (_YEAR.search(stem) and not _PRESENT.search(stem)) or fact.figure.kind == "year":
        return stem
    return f"{reported_on(fact.published)[2:3].upper()}{reported_on(fact.published)[3:]}, {stem[:1].lower()}{stem[1:]}"


def _choice(fact: Fact, options: tuple[str, tuple[str, ...]], stem: str, approx: str, form: str) -> Candidate:
    key, shown = options
    if form == "quantity-question":
        key, shown = _plain(key, approx), tuple(_plain(option, approx) for option in shown)
    return Candidate(
        kind=FACT_RECALL,
        type="single-choice",
        form=form,
        stem=stem,
        key=key,
        start=fact.start,
        end=fact.end,
        focus=fact.asked,
        distractors=tuple(option for option in shown if option != key),
        options=shown,
        worth=fact.worth,
    )


def _plain(option: str, approx: str) -> str:
    text = f"{approx} {option[:1].lower()}{option[1:]}" if approx else option
    return text[:1].upper() + text[1:]


def _typed(fact: Fact, stem: str | None) -> Candidate | None:
    """A typed number; only where it is exact, and short enough to remember."""
    figure = fact.figure
    if figure.approx or figure.kind not in ("count", "year", "percent") or figure.number.scale:
        return None
    number = figure.number.like(figure.number.units)
    if len(number) > 4 or (figure.kind == "percent" and "%" in figure.suffix):
        return None
    spelt = (number,) if number.lower() in WORDS else ()
    if spelt:
        number = str(figure.number.units)
    unit = "percent" if figure.unit == "percent" else None
    what = "year" if figure.kind == "year" else "number"
    text = stem or f"What {what} fills the gap{reported_on(fact.published)}? {_with_unit(fact)}"
    return Candidate(
        kind=FACT_RECALL,
        type="numeric",
        form="quantity-typed",
        stem=text,
        key=number,
        start=fact.start,
        end=fact.end,
        focus=fact.asked,
        aliases=spelt,
        unit=unit if stem else None,
        worth=fact.worth - 0.05,
    )


def _with_unit(fact: Fact) -> str:
    return fact.statement.replace(GAP, BLANK + fact.figure.suffix)


_BY = lazy_pattern(rf"\b[Bb]y {GAP}")


def _true_false(fact: Fact, options: tuple[str, tuple[str, ...]], draw: random.Random) -> Candidate:
    key, shown = options
    wrong = [option for option in shown if option != key]
    if fact.figure.approx and key.lower().startswith(fact.figure.approx):
        wrong = bounded.false_ones(fact.figure, shown)
    elif fact.figure.kind in ("year", "date", "month") and _BY.search(fact.statement):
        earlier = (option for option in wrong if fact.figure.kind == "year" and option.isdecimal())
        wrong = [
            option for option in earlier if int(option) < fact.figure.number.units
        ]  # by a later one it is done, too
    elif _bound(fact):
        wrong = []  # nothing says that what is under 200 metres is not under 100
    truth = draw.random() < _TRUE or not wrong
    told = key if truth else draw.choice(wrong)
    said = fact.statement.replace(GAP, told)
    feedback = {} if truth else {"true": f"The article says {key}, not {told}."}
    return Candidate(
        kind=FACT_RECALL,
        type="true-false",
        form="quantity-true-false",
        stem=f"True or false{reported_on(fact.published)}: {said[:1].upper()}{said[1:]}",
        key="true" if truth else "false",
        start=fact.start,
        end=fact.end,
        focus=fact.asked,
        feedback=feedback,
        explanation=None if truth else f"The figure is {key}.",
        worth=fact.worth - 0.1,
    )
