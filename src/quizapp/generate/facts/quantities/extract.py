"""Finding the figures of a sentence, each with its exact span, its unit and the words that belong to it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.generate.facts.quantities import lists
from quizapp.generate.facts.quantities.numbers import Number, read, read_ordinal, read_word, scaled

_NUMBER_WORDS = (
    "[Tt]wo|[Tt]hree|[Ff]our(?:teen)?|[Ff]ive|[Ss]ix(?:teen)?|[Ss]even(?:teen)?|[Ee]ight(?:een)?|[Nn]ine(?:teen)?"
    "|[Tt]en|[Ee]leven|[Tt]welve|[Tt]hirteen|[Ff]ifteen"
    "|(?:[Tt]wenty|[Tt]hirty|[Ff]orty|[Ff]ifty|[Ss]ixty|[Ss]eventy|[Ee]ighty|[Nn]inety)"
    "(?:-(?:one|two|three|four|five|six|seven|eight|nine))?"
)
_ORDINAL_WORDS = "third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth"
# The gate: one scan that finds where a figure may begin. Every branch starts with a literal, which keeps it fast.
_ANCHOR = re.compile(rf"[$£€¥₹₦]|\d|Rs\b|(?:{_ORDINAL_WORDS}|{_NUMBER_WORDS})\b|(?:one|a)[ -](?:third|quarter)\b")
_DIGITS = re.compile(r"\d{1,15}(?:,\d{2,3}){0,5}(?:\.\d{1,4})?")
_WORD_NUMBER = re.compile(rf"(?:{_NUMBER_WORDS})\b")
_ORDINAL = re.compile(rf"(?:\d{{1,3}}(?:st|nd|rd|th)|{_ORDINAL_WORDS})\b")
_CURRENCY = re.compile(r"(?:US|NZ|HK|[ACS])?\$ ?|[£€¥₹₦]|Rs\.? ?")
_SCALE = re.compile(r"[ -](hundred|thousand|million|billion|trillion|lakh|crore|dozen)\b(?!s)|(mn|bn|tn|m|k|b)\b")
_PERCENT = re.compile(r" ?%|[ -]per ?cent\b|[ -]percentage[ -]points?\b")
_MONTH = "(?:" + "|".join(lists.MONTH_NAMES) + r"|(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.)"
_DATE = re.compile(
    rf"(?P<month>{_MONTH}) (?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?:,? (?P<year>(?:1\d|20)\d\d)\b)?"
    rf"|(?:of )?(?P<year2>(?:1\d|20)\d\d)\b)"
    rf"|(?P<day3>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<month3>{_MONTH})\b(?:,? (?P<year3>(?:1\d|20)\d\d)\b)?"
)
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d\b(?![,.]\d|-|–|/|['’]s|s\b)")
_YEAR_BEFORE = re.compile(r"\b([Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Bb]efore|[Aa]fter) (?:early |late |mid-)?$")
_YEAR_AFTER = re.compile(
    r"[.,;:)]|$| (?:and|to|when|as|after|before|while|with|for|by|but|at|that|until|because|under|following|on|over"
    r"|against|during|through|where|who|which|the|a|an|said|is|was|were|are|had|has|have)\b"
)
_HALF = re.compile(r"(?:(?:one|a)[ -](?:third|quarter)|two[ -]thirds|three[ -]quarters|half)\b(?= of\b)")
_RATIO = re.compile(
    rf"(?P<n>{_NUMBER_WORDS}|\d) (?P<mid>in|out of)(?: every)? (?P<m>{_NUMBER_WORDS}|10|100"
    rf"|[2-9])\b(?! years| months)"
)
_VERSUS = re.compile(
    r"(\d{1,3})(?:-|–| to )(\d{1,3}) (?:(?:aggregate|home|away|league|series|overtime|majority|party-line|split) )?"
    r"(vote|ruling|decision|win|victory|defeat|loss|draw|lead|margin)\b"
)
_SUPERLATIVE = re.compile(
    r"-(?:largest|biggest|highest|longest|smallest|richest|oldest|busiest|poorest"
    r"|lowest|best)\b"
)
_COMPOUND = re.compile(r"-([a-z]+)(-old|-long|-high|-wide|-deep|-tall|-strong)?\b")
_BEFORE = re.compile(
    r"\b([Aa]t least|[Aa]t most|[Mm]ore than|[Ll]ess than|[Ff]ewer than|[Nn]o (?:fewer|less|more) than|[Jj]ust over"
    r"|[Jj]ust under|[Ww]ell over|[Oo]ver|[Uu]nder|[Uu]p to|[Aa]s (?:many|much|few) as|[Aa]bout|[Aa]round"
    r"|[Aa]pproximately|[Rr]oughly|[Ss]ome|[Nn]early|[Aa]lmost|[Aa]n estimated|[Cc]lose to|[Uu]pwards of)(?: a)? $"
)
_PART_OF = re.compile(r" (?:out )?of (?:the |its |their )?\d[\d,]{0,9}(?= )")
_RANGE_AFTER = re.compile(rf" ?(?:-|–|—|to|and|or) ?(?:[$£€¥₹₦]|Rs\.? ?)?(?:\d|(?:{_NUMBER_WORDS})\b)")
_RANGE_BEFORE = re.compile(
    rf"(?:\d[\d,.]*|\b(?:{_NUMBER_WORDS}))(?:%| percent| per cent| million| billion| m| bn)?"
    r" ?(?:-|–|to|or) ?(?:[$£€¥₹₦]|Rs\.? ?)?$"
)
_MAGNITUDE = re.compile(r"\b[Mm]agnitude(?: of)?[ -]$")
_TOKEN = re.compile(r" ([A-Za-z][\w&/.-]*)(['’]s?\b)?")
_PREVIOUS = re.compile(r"(\S{1,30}) $")
_UNIT_KINDS = {
    **dict.fromkeys(lists.TIME_UNITS, "duration"),
    **dict.fromkeys(lists.MEASURES, "measure"),
    **{word.rstrip("s"): "money" for word in lists.CURRENCY_WORDS},
}
MAX_FIGURES = 12
"""A sentence with more figures than this is a table or a list, and is left alone."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of a sentence; offsets into the sentence's text."""

    kind: str
    """`count`, `money`, `percent`, `duration`, `measure`, `compound`, `age`, `ordinal`, `fraction`, "
    "`ratio`, `versus`,
    `year`, `date`, or `other`: a number that is not to be asked."""
    start: int
    end: int
    """The figure with the unit that belongs to it: `$1.5 billion`, `34 percent`, `18 months`; a bare `12` "
    "for counts."""
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


def has_figure(text: str) -> bool:
    """Whether `text` may hold a figure: a cheap gate."""
    return _ANCHOR.search(text) is not None


def figures(text: str) -> list[Figure]:
    """The figures of a sentence in order, without overlaps; empty where there are too many to be prose."""
    found: list[Figure] = []
    position, seen = 0, 0
    while (anchor := _ANCHOR.search(text, position)) is not None:
        seen += 1
        if seen > MAX_FIGURES:
            return []
        figure = _figure(text, anchor.start())
        if figure is None:
            position = _skip(text, anchor.end())
            continue
        found.append(figure)
        position = max(figure.end, anchor.end())
    return found


_REST = re.compile(r"[\w,.]*")


def _skip(text: str, position: int) -> int:
    match = _REST.match(text, position)
    return match.end() if match else position


def _figure(text: str, start: int) -> Figure | None:
    date = _date(text, start)
    if date is not None:
        return date
    money = _CURRENCY.match(text, start)
    if (
        start
        and (text[start - 1].isalnum() or text[start - 1] in ".,-/:+#&@_–'’")
        and text[max(0, start - 10) : start]
        not in (
            "magnitude-",
            "Magnitude-",
        )
    ):
        return _foreign_money(text, start) if money else None
    if money:
        return _money(text, start, money.end())
    return (
        _versus(text, start)
        or _ratio(text, start)
        or _fraction(text, start)
        or _ordinal(text, start)
        or _plain(text, start)
    )


def _foreign_money(text: str, start: int) -> Figure | None:
    for code in ("US", "NZ", "HK", "A", "C", "S"):
        begin = start - len(code)
        if begin >= 0 and text.startswith(code, begin) and not (begin and text[begin - 1].isalnum()):
            money = _CURRENCY.match(text, begin)
            return _money(text, begin, money.end()) if money else None
    return None


def _money(text: str, start: int, digits: int) -> Figure | None:
    match = _DIGITS.match(text, digits)
    number = read(match.group()) if match else None
    if match is None or number is None:
        return None
    number, end = _with_scale(text, match.end(), number, attached=True)
    if end < len(text) and (text[end].isalnum() or text[end] == "-"):
        return Figure("other", start, end, number)
    prefix, suffix = text[start:digits], text[match.end() : end]
    if start and text[start - 1] == "\\":  # Markdown's escape of a dollar sign goes with it
        start -= 1
    return _finish(text, Figure("money", start, end, number, prefix, suffix, unit="money " + prefix.strip()))


def _with_scale(text: str, end: int, number: Number, *, attached: bool) -> tuple[Number, int]:
    scale = _SCALE.match(text, end)
    if scale is None or (scale.group(2) and not attached):
        return number, end
    return scaled(number, scale.group(1) or scale.group(2)), scale.end()


def _plain(text: str, start: int) -> Figure | None:
    match = _DIGITS.match(text, start)
    number = read(match.group()) if match else None
    if match is None:
        match = _WORD_NUMBER.match(text, start)
        number = read_word(match.group()) if match else None
    if match is None or number is None:
        return None
    year = _year(text, start, match)
    if year is not None:
        return year
    number_end = match.end()
    magnitude = _MAGNITUDE.search(text[max(0, start - 24) : start])
    if magnitude and number.decimals == 1:
        return Figure("magnitude", start, number_end, number, unit="magnitude")
    number, end = _with_scale(text, number_end, number, attached=False)
    suffix = text[number_end:end]
    if end < len(text) and (text[end].isalnum() or text[end] in "'’/:"):
        return Figure("other", start, end, number)
    figure = _with_unit(text, Figure("other", start, end, number, suffix=suffix))
    return _finish(text, figure)


def _with_unit(text: str, bare: Figure) -> Figure:
    """`bare` with its unit taken in, or with the noun that it counts found."""
    percent = _PERCENT.match(text, bare.end)
    if percent:
        unit = "points" if "point" in percent.group() else "percent"
        return _grown(text, bare, percent.end(), "percent", unit)
    compound = _COMPOUND.match(text, bare.end)
    if compound:
        return _compound(text, bare, compound)
    part = _PART_OF.match(text, bare.end)  # "183 of the 276 seats" counts seats
    nouns = _noun(text, part.end() if part else bare.end)
    if nouns is None:
        return bare
    noun, noun_end, single = nouns
    kind = _UNIT_KINDS.get(noun) if single and not part else None
    if kind:
        return _grown(text, bare, noun_end, kind, f"money {noun}" if kind == "money" else noun)
    return Figure("count", bare.start, bare.end, bare.number, "", bare.suffix, noun, noun_end=noun_end)


def _grown(text: str, bare: Figure, end: int, kind: str, unit: str) -> Figure:
    suffix = bare.suffix + text[bare.end : end]
    return Figure(kind, bare.start, end, bare.number, bare.prefix, suffix, unit)


def _compound(text: str, bare: Figure, compound: re.Match[str]) -> Figure:
    unit, tail = compound.group(1), compound.group(2)
    if tail == "-old":
        return Figure("age", bare.start, compound.end(), bare.number, unit="age")
    known = unit in lists.TIME_UNITS or unit in lists.MEASURES or unit in lists.LOOSE_UNITS
    if (tail and tail != "-long") or not known or text[compound.end() : compound.end() + 1] == "-":
        return bare
    return _grown(text, bare, compound.end(), "compound", "-" + unit)


def _noun(text: str, position: int) -> tuple[str, int, bool] | None:
    """The head of the plural noun phrase after a number, in the singular; where it ends; whether it stands alone."""
    found: tuple[str, int, bool] | None = None
    for count in range(4):
        token = _TOKEN.match(text, position)
        if token is None:
            break
        word = token.group(1).rstrip(".")
        if word.lower() in lists.STOP or (found and not word[0].islower()):
            break
        if token.group(2):
            return None  # "12 states' governors": what is counted comes later
        position = token.start(1) + len(word)
        if _plural(word):
            found = (_singular(word), position, count == 0)
        elif found:
            break
        if text[position : position + 1] not in (" ", ""):
            break
    return found


def _plural(word: str) -> bool:
    if word in lists.IRREGULAR_PLURALS or word in ("km", "kg", "mph", "kph", "MW", "GW", "kW"):
        return True
    plain = word[-1] == "s" and word[-2:] not in ("ss", "us", "is") and word[1:].islower()
    return plain and word.lower() not in lists.NOT_PLURALS


def _singular(word: str) -> str:
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word == "feet":
        return "foot"
    return word[:-1] if word[-1] == "s" else word


def _finish(text: str, figure: Figure) -> Figure:
    """`figure` with the words before it, or as `other` where they make it a name or a place in a list."""
    before = text[max(0, figure.start - 32) : figure.start]
    approx = _BEFORE.search(before)
    begin = figure.start - len(before) + approx.start(1) if approx else figure.start
    previous = _PREVIOUS.search(text[max(0, begin - 32) : begin])
    word = previous.group(1) if previous else ""
    named = bool(word) and (_in_name(word, begin - len(word) - 1) or word.lower().strip("(") in lists.LISTING)
    ranged = _ranged(text, figure, before)
    kind = "other" if named or before.endswith((" and a ", "(")) else figure.kind
    return Figure(
        kind,
        figure.start,
        figure.end,
        figure.number,
        figure.prefix,
        figure.suffix,
        figure.unit,
        approx.group(1).lower() if approx else "",
        begin,
        figure.noun_end,
        ranged,
    )


def _ranged(text: str, figure: Figure, before: str) -> bool:
    """Whether the figure is one end of a range; "rose 2 percent to 41.6 billion" and "in 2019 to 93" are none."""
    after = _RANGE_AFTER.match(text, figure.end)
    if after and not (figure.kind == "percent" and not _PERCENT.search(text[after.end() : after.end() + 24])):
        return True
    earlier = _RANGE_BEFORE.search(before)
    if earlier is None or _YEAR.match(earlier.group()):
        return False
    return figure.kind != "money" or ("%" not in earlier.group() and "per" not in earlier.group())


def _in_name(word: str, start: int) -> bool:
    """`Boeing` before 737 makes a name; `About` at the start of a sentence does not."""
    return word[0].isupper() and word[-1] not in ",;:" and (start > 0 or word.lower() not in lists.STOP)


def _date(text: str, start: int) -> Figure | None:
    begin = start
    if text[start].isdigit():
        back = text[max(0, start - 11) : start]
        month = re.search(rf"(?<!\w){_MONTH} $", back)
        if month:
            begin = start - len(back) + month.start()
    match = _DATE.match(text, begin)
    if match is None or match.end() <= start:
        return None
    day = match["day"] or match["day3"]
    unit = "date" if day else "month"
    ranged = _RANGE_AFTER.match(text, match.end()) is not None
    return Figure(unit, begin, match.end(), Number(int(day or 1)), unit=unit, ranged=ranged)


def _year(text: str, start: int, match: re.Match[str]) -> Figure | None:
    year = _YEAR.match(text, start)
    if year is None or year.end() != match.end():
        return None
    number = Number(int(year.group()))
    asked = _YEAR_BEFORE.search(text[max(0, start - 16) : start]) and _YEAR_AFTER.match(text, year.end())
    if not asked:
        return (
            None
            if _TOKEN.match(text, year.end()) and not 1900 <= number.units <= 2100
            else Figure("other", start, year.end(), number, unit="year")
        )
    return Figure("year", start, year.end(), number, unit="year")


def _versus(text: str, start: int) -> Figure | None:
    match = _VERSUS.match(text, start)
    if match is None:
        return None
    suffix = text[match.end(1) : match.end(2)]
    return Figure("versus", start, match.end(2), Number(int(match[1])), suffix=suffix, unit=match[3])


def _ratio(text: str, start: int) -> Figure | None:
    match = _RATIO.match(text, start)
    number = None
    if match:
        number = read(match["n"]) or read_word(match["n"])
    if match is None or number is None:
        return None
    whole = read(match["m"]) or read_word(match["m"])
    if whole is None or whole.units <= number.units:
        return None
    figure = Figure("ratio", start, match.end(), number, "", text[match.end("n") : match.end()], f"ratio {whole.units}")
    return _finish(text, figure)


def _fraction(text: str, start: int) -> Figure | None:
    match = _HALF.match(text, start)
    return _finish(text, Figure("fraction", start, match.end(), Number(1), unit="fraction")) if match else None


def _ordinal(text: str, start: int) -> Figure | None:
    match = _ORDINAL.match(text, start)
    number = read_ordinal(match.group()) if match else None
    if match is None or number is None:
        return None
    end = match.end()
    superlative = _SUPERLATIVE.match(text, end)
    if superlative:
        return Figure("ordinal", start, superlative.end(), number, suffix=superlative.group(), unit="ordinal")
    following = _TOKEN.match(text, end)
    before = _PREVIOUS.search(text[max(0, start - 32) : start])
    if following is None or before is None or following.group(1).lower() in lists.STOP | {"century", "quarter"}:
        return None
    if not following.group(1)[0].islower() or before.group(1).lower() not in _DETERMINERS:
        return None
    return Figure("ordinal", start, end, number, unit="ordinal")


_DETERMINERS = frozenset(("a", "the", "his", "her", "its", "their"))


def walk(text: str) -> Iterator[Figure]:
    """The figures of a sentence that may be asked."""
    return (figure for figure in figures(text) if figure.kind != "other" and not figure.ranged)
