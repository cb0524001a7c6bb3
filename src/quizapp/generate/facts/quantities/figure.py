"""A figure of a sentence, and the words before it that belong to it or forbid it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from quizapp.generate.facts.quantities import lists
from quizapp.generate.facts.quantities.numbers import Number
from quizapp.generate.passage.lists import STOP
from quizapp.patterns import lazy_pattern

NUMBER_WORDS = (
    "[Tt]wo|[Tt]hree|[Ff]our(?:teen)?|[Ff]ive|[Ss]ix(?:teen)?|[Ss]even(?:teen)?|[Ee]ight(?:een)?|[Nn]ine(?:teen)?"
    "|[Tt]en|[Ee]leven|[Tt]welve|[Tt]hirteen|[Ff]ifteen"
    "|(?:[Tt]wenty|[Tt]hirty|[Ff]orty|[Ff]ifty|[Ss]ixty|[Ss]eventy|[Ee]ighty|[Nn]inety)"
    "(?:-(?:one|two|three|four|five|six|seven|eight|nine))?"
)
_BEFORE = lazy_pattern(
    r"\b([Aa]t least|[Aa]t most|[Mm]ore than|[Ll]ess than|[Ff]ewer than|[Nn]o (?:fewer|less|more) than|[Jj]ust over"
    r"|[Jj]ust under|[Ww]ell over|[Oo]ver|[Uu]nder|[Uu]p to|[Aa]s (?:many|much|few) as|[Aa]bout|[Aa]round"
    r"|[Aa]pproximately|[Rr]oughly|[Ss]ome|[Nn]early|[Aa]lmost|[Aa]n estimated|[Cc]lose to|[Uu]pwards of)(?: a)? $"
)
RANGE_AFTER = lazy_pattern(rf" ?(?:-|–|—|to|and|or) ?(?:[$£€¥₹₦₩₱₺₪₫₴₽]|Rs\.? ?)?(?:\d|(?:{NUMBER_WORDS})\b)")
_RANGE_BEFORE = lazy_pattern(
    rf"(?:\d[\d,.]*|\b(?:{NUMBER_WORDS}))(?:%| percent| per cent| million| billion| m| bn)?"
    r" ?(?:-|–|to|or) ?(?:[$£€¥₹₦₩₱₺₪₫₴₽]|Rs\.? ?)?$"
)
_GROUP_BEFORE = lazy_pattern(r"(?<!\d)(?<![.,]\d)(?<!\d\d)\d{1,3}[ \u00a0]$")
_GROUP_BEHIND = lazy_pattern(r"(?<=\d)[ \u00a0]\d{3}(?![\w,.]\d|\d)")
"""Around a part of "1 300", which is one number."""
PREVIOUS = lazy_pattern(r"(\S{1,30}) $")
_BETWEEN = lazy_pattern(
    r"\b[Bb]etween [^ ]{1,12}(?: (?:million|billion|percent|per cent|lakh|crore))? and (?:[$£€¥₹₦₩₱₺₪₫₴₽]|Rs\.? ?)?$"
)
PERCENT = lazy_pattern(r" ?%|[ -]per ?cent\b|[ -](?:percentage|basis)[ -]points?\b")
YEAR = lazy_pattern(r"(?:1[5-9]|20)\d\d\b(?![,.]\d|-|–|/|['’]s|s\b)")


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of a sentence; offsets into the sentence's text."""

    kind: str
    """`count`, `money`, `percent`, `duration`, `measure`, `compound`, `age`, `ordinal`, `fraction`, `ratio`, `versus`,
    `tally`, `magnitude`, `year`, `date`, `month`, or `other`: a number that is not to be asked."""
    start: int
    end: int
    """The figure with its own unit: `$1.5 billion`, `34 percent`, `18 months`; a bare `12` for counts."""
    number: Number
    prefix: str = ""
    suffix: str = ""
    """What stands around the number within the span."""
    unit: str = ""
    """Two figures can be compared if their units are the same."""
    approx: str = ""
    """`at least`, `about` and the like, lower case, as it stands before the figure."""
    approx_start: int = 0
    noun_end: int = 0
    """Counts: where the counted noun phrase ends."""
    ranged: bool = False
    """One end of a range."""

    def written(self, units: int) -> str:
        """Another value in this figure's form."""
        return f"{self.prefix}{self.number.like(units)}{self.suffix}"


_GOVERNS = {
    "over": frozenset(
        """hand hands handed handing take takes took taken taking turn turns turned turning pass passed carry carried come
    came bring brought give gave given go went gone sign signed roll rolled run ran running fight fought argue argued
    preside presides presided rule ruled watch watched fly flew flown climb climbed jump jumped vault vaulted move
    moved get got control concern concerns dispute disputes row rows debate war fears fear worries power authority
    jurisdiction victory victories win wins lead advantage mandate say clash clashes protest protests anger outrage
    lawsuit feud feuds split reign reigns reigned ride rode drive drove sail sailed leap leaps leapt leaped soar
    soared hang hung tower towers towered loom looms loomed cycle cycled ski skied skip skipped sovereignty dominion
    talks charged sued arrested questioned criticised criticized spread stretched across all""".split()
    ),
    "under": frozenset(
        """put puts placed place held live lives lived living came come fell fall served serve brought go swim swam swum pass
    passed sail sailed fly flew flown drive drove walk walked crawl crawled dive dived dove dig dug run ran runs flow
    flows hide hid hidden buried went squeezed slept""".split()
    ),
    "about": frozenset(
        """talk talks talked talking worry worried worries complain complained complaints ask asked know knew known think thought
        concern concerns concerned told tell speak spoke speaking write wrote written hear heard questions question doubts
        learn learned learnt information film book books story stories report reports set come bring brought""".split()
    ),
    "around": frozenset(
        """travel travelled traveled walk walked drive drove built gathered turn turned get go went sail sailed fly flew cycle
        cycled run ran cruise cruised tour toured ride rode""".split()
    ),
    "up to": frozenset(
        "go goes went gone going rise rises rose risen rising climb climbs climbed crept creeping edged inched ticked".split()
    ),
}
"""Words to which what follows belongs, so that it makes no figure rough."""


_LASTS = frozenset(
    """for last lasts lasted lasting take takes took taken taking spend spends spent spending after in within than of is
    was are were be been just well serve served serving wait waited with by at need needs needed and or work worked
    about from to until before another aged""".split()
)
"""Words behind which an "over" makes a span of time rough; else it tells during which: "3 billion francs over ten years"."""
_RACES = frozenset(
    """world record records champion race raced races title gold silver bronze medal fastest best man woman winner hurdles
    event""".split()
)
"""Words behind which an "over" tells of the length of a race: "the fastest man in the world over 400 metres"."""


def _is_preposition(approx: str, word: str, kind: str) -> bool:
    """Whether what seems to make a figure rough belongs to `word` before it: "control over 22 towns"."""
    if word in _GOVERNS.get(approx, ()):
        return True
    if approx != "over" or not word:
        return False
    return (kind == "duration" and word not in _LASTS) or (kind == "measure" and word in _RACES)


_WITH_PREPOSITION = lazy_pattern(r"(?P<word>[A-Za-z]+) (?P<preposition>over|under|around|about|up to) $")


def belongs_to_verb(before: str, kind: str) -> bool:
    """Whether the "over" or "under" that ends `before`, what stands before a figure of `kind`, is no bound of it."""
    found = _WITH_PREPOSITION.search(before, max(0, len(before) - _NEAR))
    return found is not None and _is_preposition(found["preposition"], found["word"].lower(), kind)


_NEAR = 40
"""Characters of a word and a preposition."""


def finish(text: str, figure: Figure) -> Figure:
    """`figure` with the words before it, or as `other` where they make it a name or a place in a list."""
    before = text[max(0, figure.start - 32) : figure.start]
    approx = _BEFORE.search(before)
    begin = figure.start - len(before) + approx.start(1) if approx else figure.start
    previous = PREVIOUS.search(text[max(0, begin - 32) : begin])
    word = previous.group(1) if previous else ""
    if approx and _is_preposition(approx.group(1).lower(), word.lower(), figure.kind):
        begin, word, approx = figure.start, approx.group(1), None
    named = bool(word) and (_in_name(word, begin - len(word) - 1) or word.lower().strip("(") in lists.LISTING)
    ranged = _ranged(text, figure, before)
    named = named and figure.kind != "money"  # "fined Loopr 310 million euros"
    grouped = _GROUP_BEFORE.search(before) or _GROUP_BEHIND.match(text, figure.end)
    kind = "other" if named or grouped or before.endswith((" and a ", "(")) else figure.kind
    word = approx.group(1).lower() if approx else ""
    return replace(figure, kind=kind, approx=word, approx_start=begin, ranged=ranged)


def _ranged(text: str, figure: Figure, before: str) -> bool:
    """Whether the figure is one end of a range; "rose 2 percent to 41.6 billion" and "in 2019 to 93" are none."""
    after = RANGE_AFTER.match(text, figure.end)
    if after and not (figure.kind == "percent" and not PERCENT.search(text[after.end() : after.end() + 24])):
        return True
    if _BETWEEN.search(before):
        return True
    earlier = _RANGE_BEFORE.search(before)
    if earlier is None or YEAR.match(earlier.group()):
        return False
    return figure.kind != "money" or ("%" not in earlier.group() and "per" not in earlier.group())


def _in_name(word: str, start: int) -> bool:
    """`Boeing` before 737 makes a name; `About` at the start of a sentence does not."""
    return word[0].isupper() and word[-1] not in ",;:" and (start > 0 or word.lower() not in STOP)
