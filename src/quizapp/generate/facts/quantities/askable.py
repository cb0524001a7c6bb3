"""Which figures a reader would care to remember, by the words right around them."""

from __future__ import annotations

import re

from quizapp.generate.facts.quantities import in_lead, lists
from quizapp.generate.facts.quantities.bounds import open_bound
from quizapp.generate.facts.quantities.figure import Figure
from quizapp.patterns import lazy_pattern

_KINDS = frozenset(
    (
        "count",
        "money",
        "percent",
        "duration",
        "measure",
        "compound",
        "ordinal",
        "fraction",
        "ratio",
        "year",
        "date",
        "month",
        "magnitude",
        "tally",
    )
)
_APPOSED = lazy_pattern(
    r"[A-Z][\w’'-]+, (?:\d\d, )?(?:(?!\b(?:said|says|told|was|were|had|has been|will)\b)(?:[^,;.]|(?<=\d),(?=\d)))*$"
)
_TO_SAID = lazy_pattern(
    r"[^,;.]{0,60}, (?:said|says|told|added|adds|warned|warns|argued|argues|estimated|admitted|admits|defended|defends"
    r"|insisted|insists"
    r"|blamed|blames|praised|praises|criticised|criticized|called|calls)\b"
)
"""Around a figure of "Ann Lee, owner of a mill that has 64 workers, said"."""
_MORE = lazy_pattern(r" (?:more|others?|additional|further|extra)\b")
_POINTING = lazy_pattern(
    r"\b([Tt]he(?: first| last| next| past| other)?|[Tt]hese|[Tt]hose|[Aa]ll|[Oo]ther|[Aa]nother|[Ff]irst"
    r"|[Ll]ast|[Nn]ext|[Aa]ny) $"
)
_CHANGE = lazy_pattern(
    r"\b(?:rose|rise|risen|rising|fell|fall|fallen|falling|grew|grow|grown|growing|increased?|increase[sd]?"
    r"|dropped|declined?|climbed|jumped"
    r"|slipped|shrank|surged|plunged|soared|slumped|gained?|lost|edged up|edged down|up|down|by|rate|cut"
    r"|raised|tax|tariffs?|stake|share"
    r"|inflation|unemployment|turnout|growth|reached|hit|stood|stands|is|was|at)(?: \w+){0,5} $"
)
_PERCENT_AFTER = lazy_pattern(
    r" (?:of [a-zA-Z]|(?:increase|rise|drop|fall|decline|stake|share|tax|tariff|cut|pay|discount|reduction"
    r"|surge|jump|growth"
    r"|more|less|fewer|higher|lower|rate|chance|support|approval|turnout|interest|bonus|surcharge|margin)\b)"
)
_BARE_WHOLE = lazy_pattern(
    r" of (?:listeners|respondents|viewers|users|customers|members|participants|patients|staff|employees|those|them|people"
    r"|cases|responses|readers) (?:were|are|was|is|had|have|said|say|thought|think|believed?)\b"
)
_NO_WHOLE = lazy_pattern(
    r" (?:who|that|which|said|say|says|compared|think|thought|for|against|favou?r|oppose|approve|had|have"
    r"|were|were|are)\b"
)
_ORDINAL_NOUN = lazy_pattern(
    r" (?:(?:consecutive|straight|career|successive|successful|presidential|world|Grand|national|league"
    r"|major|annual|studio"
    r"|international|career|full|five-year|four-year|six-year|mass|general) ){0,2}(?:title|term|victory|win"
    r"|defeat|loss|time|year"
    r"|anniversary|edition|goal|medal|gold|album|season|child|attempt|conviction|place|month|week|quarter"
    r"|generation|novel|film"
    r"|book|wicket|century|home|visit|trip|mission|launch|test|wave|record|term|election|championship|final"
    r"|crown|round|strike"
    r"|death|case|rise|cut|increase|president|king|monarch|marathon|birthday|season|person|woman|man)s?\b"
)
_DURATION_BEFORE = lazy_pattern(
    r"\b(?:[Ff]or|to|in|after|within|over|during|lasted|lasting|spent|served|serving|took|takes|least|than"
    r"|nearly|almost|about|some|around"
    r"|another|up to|of|approximately|roughly|just|until) $"
)
_DURATION_AFTER = lazy_pattern(
    r" (?:in (?:prison|jail|custody|office|space|power|exile|hospital|the job)|of|for|after|before|behind"
    r"|without|as|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b|[.,]"
)
_DEFINED = lazy_pattern(r" (?:needed|required|that|who|killed|held) ")
_CAPITALS = r"[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,4}"
_PART = lazy_pattern(r"\b(?:first|second|third|latter|other|better|top|bottom|upper|lower|the) $")
_LISTED = lazy_pattern(rf",? aged \d|(?:,|:| -| —) (?:{_CAPITALS}, ){{0,6}}{_CAPITALS},? and (?:the )?[A-Z]")
_DATE_BEFORE = lazy_pattern(r"\b(?:[Oo]n|[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y) $")
SMALL = 20
"""Counts below this are asked only of things that matter."""


def unaskable(text: str, figure: Figure, *, lead: bool = False) -> str | None:
    """Why `figure` in the sentence `text` is not to be asked; None where it may be.

    What stands in the `lead` of a report is what it is about: there small counts of people and every span of time matter.
    """
    if figure.kind not in _KINDS:
        return f"a figure of a kind that is not asked: {figure.kind}"
    if figure.ranged:
        return "one end of a range"
    if (fits_too := open_bound(text, figure)) is not None:
        return fits_too
    if _TO_SAID.match(text, figure.end) and _APPOSED.search(text, 0, figure.start):
        return "only tells who speaks"
    pointing = _POINTING.search(text[max(0, figure.start - 16) : figure.start])
    if pointing and figure.kind not in ("ordinal", "year", "compound") and not _defined(text, figure, pointing):
        return "points at something told before"
    if _OF_NOTHING.search(text, 0, figure.approx_start if figure.approx else figure.start) and (
        text[figure.end : figure.end + 1] in _ENDS or _AT_A_TIME.match(text, figure.end)
    ):
        return "a figure of what is not told"
    if _RACE.search(text, 0, figure.start) and figure.kind == "measure":
        return "a distance that is run everywhere"
    if text.startswith("With ") and figure.start == len("With ") and _TO_GO.match(text, figure.end):
        return "counted from the day of the report"
    if lead and (in_passing(text, figure) or in_lead.by_the_way(text, figure)):
        return "told by the way"
    if _COMPARED.match(text, figure.end) and not _WITH_WHAT.search(text, figure.end):
        return "compared with what is not told"
    listed = _LISTED.match(text, figure.noun_end) or _MORE.match(text, figure.end)
    if lead and not listed and in_lead.matters(text, figure):
        return None
    rule = _RULES.get(figure.kind)
    return rule(text, figure) if rule else None


_COMPARED = lazy_pattern(
    r" (?:fewer|more|less|higher|lower|cheaper|dearer|larger|smaller|bigger|longer|shorter)\b(?! (?:of|on|in|to)\b)"
)
_WITH_WHAT = lazy_pattern(r"\b(?:than|compared|from|since|versus|each|every|a (?:year|month|week|day))\b")
"""A figure of how much more or less, and what tells of what."""
_OF_NOTHING = lazy_pattern(r"\b(?:an?|the) (?:figure|number|amount|sum|total) of $")
_RACE = lazy_pattern(r"\b(?:men|women|boys|girls)[’']s (?:[a-z-]+ )?$")
_TO_GO = lazy_pattern(r" to (?:go|the|an?)\b")
_AT_A_TIME = lazy_pattern(r" (?:by|in|for|from|to|at|on|this|last|next|a year)\b")
_ENDS = frozenset(".,;")
"""What stands around a figure of nothing: "a figure of about $31 billion."."""


def _defined(text: str, figure: Figure, pointing: re.Match[str]) -> bool:
    """`the 1,237 delegates needed to win` tells which ones it means."""
    plain = pointing.group(1).lower() == "the" and figure.kind == "count" and figure.number.value >= 10
    return plain and _DEFINED.match(text, figure.noun_end) is not None


_NEXT = {word: at for at, word in enumerate("second third fourth fifth sixth seventh eighth ninth tenth".split(), 1)}
_ONE_MORE = lazy_pattern(rf"\b(?:and|but|while) a (?P<next>{'|'.join(_NEXT)})\b")


def _count(text: str, figure: Figure) -> str | None:
    further = _ONE_MORE.search(text, figure.end)
    if further is not None and _NEXT[further["next"]] == figure.number.value:
        return "the next one tells it"  # "Three members crossed the floor, and a fourth was absent"
    if _LISTED.match(text, figure.noun_end):
        return "counted out in the same sentence"
    before = text[: figure.approx_start if figure.approx else figure.start]
    if before.endswith("ccording to ") or (before.endswith(", ") and _TOLD_IT.match(text, figure.end)):
        return "how many told it"
    if _OF_WHOLE.search(before) or (figure.number.value == _STATES and _PART_OF.search(before)):
        return "the whole of a part that is told"
    if _STOOD.match(text, figure.end):
        return "a crowd that sets the scene"
    if figure.unit.lower() in _SIDE and _SENT_OFF.search(text, 0, figure.start):
        return "told by how many a side has"
    if figure.unit.lower() in lists.TRIVIAL or _MORE.match(text, figure.end):
        return "not worth asking"
    if figure.number.value < 3 or (figure.number.value < SMALL and figure.unit.lower() not in lists.WEIGHTY):
        return "too small a count to be worth asking"
    if figure.approx and _POINTING.search(text[max(0, figure.approx_start - 16) : figure.approx_start]):
        return "points at something told before"
    return None


_TOLD_IT = lazy_pattern(r" (?:[A-Za-z-]+ ){1,3}(?:who [^,.]{1,40} )?(?:said|say|told [a-z ]+)\.$")
"""Behind the count of those who told it: "..., two party lawmakers said."."""
_OF_WHOLE = lazy_pattern(
    r"\b(?:\d[\d,]*|[a-z]+) of (?:the (?:state|country|county|city|town|district|nation)[’']s|its|their) $"
)
"""Before the whole, where its part is told: "13 of the state's 39 counties"."""
_STATES, _PART_OF = 50, lazy_pattern(r"\b(?:\d+|[a-z]+) of (?:the )?$")
"""What the United States have, and what stands before it."""
_STOOD = lazy_pattern(r" (?:people|men|women) (?:stood|sat|filed|queued|lined up)\b")
_SIDE = frozenset("man men player players".split())
_SENT_OFF = lazy_pattern(r"\b(?:reduced|down) to $")
"""What stands before the men that a sending-off leaves: eleven less one."""


def _percent(text: str, figure: Figure) -> str | None:
    if figure.number.units < 2:
        return "not worth asking"
    if _BARE_WHOLE.match(text, figure.end):
        return "a share without its whole"
    if figure.unit == "percent" and _PERCENT_AFTER.match(text, figure.end):
        return None
    if _NO_WHOLE.match(text, figure.end):
        return "a share without its whole"
    changed = _CHANGE.search(text[max(0, figure.start - 48) : figure.start])
    return None if changed else "a share without its whole"


def _ordinal(text: str, figure: Figure) -> str | None:
    if text[: figure.start].lower().endswith("by the "):
        return "a bound that later ones would fit too"
    if ", after " in text[figure.end :]:
        return "counted out in the same sentence"
    if "-" in figure.suffix:
        return None
    return None if figure.number.units > 2 and _ORDINAL_NOUN.match(text, figure.end) else "not worth asking"


def _duration(text: str, figure: Figure) -> str | None:
    before = text[max(0, figure.start - 20) : figure.start]
    if figure.number.units < 3 or not (_DURATION_BEFORE.search(before) and _DURATION_AFTER.match(text, figure.end)):
        return "not worth asking"
    return None


def _ratio(text: str, figure: Figure) -> str | None:
    return None if figure.unit in ("ratio 5", "ratio 10", "ratio 100") else "not worth asking"


def _date(text: str, figure: Figure) -> str | None:
    after = text[figure.end : figure.end + 2]
    by = _DATE_BEFORE.search(text[max(0, figure.start - 8) : figure.start])
    if not by or (figure.kind == "month" and not text[figure.end - 4 : figure.end].isdecimal()):
        return "a date that stands apart"
    return None if not after or after[0] in ".,;)" or after[1:].islower() else "a date that stands apart"


def _compound(text: str, figure: Figure) -> str | None:
    return "not worth asking" if figure.number.units < 3 or figure.unit[1:] in lists.TRIVIAL_COMPOUNDS else None


def _year(text: str, figure: Figure) -> str | None:
    return "a year that is no event" if figure.number.units > 2100 else None


def _fraction(text: str, figure: Figure) -> str | None:
    if figure.approx in lists.BOUNDS:
        return "a bound on a fraction, which larger fractions would fit too"
    return "a part in an order" if _PART.search(text[max(0, figure.start - 12) : figure.start]) else None


_TRADED = lazy_pattern(
    r"\b(?:buy|buys|bought|sell|sells|sold|import|imports|imported|export|exports|exported|ship|ships|shipped|supply|supplies"
    r"|supplied|deliver|delivers|delivered|produce|produces|produced|order|orders|ordered)(?: [\w-]+){0,3} $"
)
_SEEN = lazy_pattern(
    r"\b(?:seen|heard|visible|felt|smelled|smelt) (?:from )?(?:as far (?:away )?as |up to |more than |about )?$"
)
_OF_MASS = frozenset("tonne ton barrel litre liter gallon bushel kilogram kilo kg megawatt".split())


def _measure(text: str, figure: Figure) -> str | None:
    if _SEEN.search(text, 0, figure.start):
        return "how far off it was seen"
    traded = _TRADED.search(text[max(0, figure.start - 48) : figure.start])
    bare = figure.unit.removesuffix("s") in _OF_MASS and not text[figure.end :].startswith((" of ", " worth of "))
    if traded and bare:
        return "a number without the thing it counts"
    return None


_AUDIENCE = frozenset(
    """supporter fan spectator onlooker mourner guest journalist reporter group organisation organization employee staff
    volunteer mourners attendee participant page""".split()
)
_SPANS = frozenset("minute hour day week".split())
_MEETING = lazy_pattern(
    r" (?:[a-z]+ )?(?:hearing|meeting|debate|session|visit|exchange|trip|tour|speech|interview|call|discussion)\b"
)
"""What lasts so long by the way: "after a six-hour hearing"."""
_AT_WORK = lazy_pattern(
    r"\b(?:which|who|that) (?:serves?|runs?|owns?|operates?|has|have|carries|carry) (?:[a-z]+ )?$|\b(?:used|watched|read) by $"
    r"|\brepresent(?:s|ing)? $|\bhome to $|\bemploy(?:s|ed|ing)? $|\b(?:drew|drawn|draws|attended by|audience of|crowd of) $"
)
_ROUGHLY = lazy_pattern(r"(?:about|some|around|nearly|more than|almost|roughly|over|up to) $")
_DISTANCE = lazy_pattern(r"\b(?:kick|shot|drive|strike|header|goal|penalty|putt|effort|try|volley)\b.{0,30} from $")


def in_passing(text: str, figure: Figure) -> bool:
    """Whether the figure tells only how large something was that the report is not about: a crowd, a firm's staff."""
    before = text[max(0, (figure.approx_start if figure.approx else figure.start) - 48) : figure.start]
    before = _ROUGHLY.sub("", before)
    unit = figure.unit.lower()
    if figure.kind == "compound" and unit.removeprefix("-") in _SPANS and _MEETING.match(text, figure.end):
        return True
    return unit in _AUDIENCE or bool(_AT_WORK.search(before) or _DISTANCE.search(before))


_RULES = {
    "measure": _measure,
    "fraction": _fraction,
    "year": _year,
    "compound": _compound,
    "date": _date,
    "month": _date,
    "count": _count,
    "percent": _percent,
    "ordinal": _ordinal,
    "duration": _duration,
    "ratio": _ratio,
}
