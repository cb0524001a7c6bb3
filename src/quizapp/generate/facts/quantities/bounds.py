"""Figures that are bounds: on which side of one a wrong value is false, and where none is.

"More than 12" is more than 10 as well, and "within 50 metres" within 80: a wrong value lies where the bound does not imply it.
Under a negation ("no bid was over $5 million"), and where it says which things are meant ("firms with fewer than 50 scooters are
exempt"), the bound implies other values on the other side, or may; there the figure is not asked.
"""

from __future__ import annotations

import re

from quizapp.generate.facts.quantities.figure import Figure, belongs_to_verb
from quizapp.generate.facts.quantities.lists import LOWER_BOUNDS, UPPER_BOUNDS
from quizapp.patterns import lazy_pattern

LOWER, UPPER, NEITHER = "lower", "upper", "neither"
"""On which side of a figure values are left open by its bound; `NEITHER` where the options say so themselves."""
_LOWER_WORD = lazy_pattern(
    r"\b(?:above|beyond|past|more|longer|higher|faster|older|larger|bigger|heavier|taller|deeper|farther|further|over|exceed\w*"
    r"|surpass\w*|earlier|later|sooner|reach\w*|pass|passed|top|topped|after|since)(?: than)? (?:the )?$",
    re.IGNORECASE,
)
_UPPER_WORD = lazy_pattern(
    r"\b(?:below|beneath|within|less|fewer|shorter|lower|slower|younger|smaller|lighter|under|up to|before|until|by)(?: than)?"
    r" (?:the )?$",
    re.IGNORECASE,
)
_REACH = 24
"""Characters of "further than the "."""
_COMPARES = frozenset(
    """above beyond past more longer higher faster older larger bigger heavier taller deeper farther further over than
    below beneath within less fewer shorter lower slower younger smaller lighter under up before until by earlier
    later sooner after since exceed exceeds exceeded exceeding surpass surpassed surpasses reach reached reaches pass
    passed top topped to""".split()
)
"""A word that any bound has."""
_MORE_THAN = lazy_pattern(r"\b[a-z]{3,}er than (?:the )?$")
"""Stronger, wider, darker than."""
_YEAR_WORD = lazy_pattern(r"\b(?:before|after|since|until|by)\b", re.IGNORECASE)
_NEGATED = lazy_pattern(
    r"\b(?:no|not|never|nobody|none|no-one|nothing|neither|nor|cannot|without|hardly|rarely|seldom|refus\w+|den(?:y|ies|ied)"
    r"|doubts?"
    r"|doubted|fail(?:s|ed)?|unlikely|unable|forbid\w*|forbidden|ban(?:s|ned)?|bar(?:s|red)?|prohibit\w*|illegal|unless|if)\b"
    r"|n[’']t\b",
    re.IGNORECASE,
)
_NOT_DONE = lazy_pattern(r"\b(?:not|never|no)\b|n[’']t\b", re.IGNORECASE)
_RULE = lazy_pattern(
    r"\b(?:may|must|cannot|can only|can be|need|needs|have to|has to|(?:has|have|had|will|are|is|were|was)(?: been| be)?"
    r" (?:banned|forbidden|prohibited|allowed|exempt|required|barred))\b"
)
"""What says of a class what holds for it: "Vans heavier than 3.5 tons have been banned"."""
_SUPERLATIVE = lazy_pattern(r"\b(?:most|least|worst|best|first|only|more than any|fewer than any|[a-z]{3,}est)\b")
_A_CLASS = lazy_pattern(
    r"^[A-Z][a-z-]+s (?:heavier|longer|larger|older|younger|smaller|taller|faster|bigger|under|over|above|below|more|less)\b"
    r"|^(?:[A-Z][a-z-]+(?: [a-z-]+){0,3}s|Anyone|Anybody|Those|People|Everyone|Everybody|(?:Any|All|Every|Each|An?) \w+)"
    r"(?: [a-z-]+){0,2} (?:who|that|which|whose|with|of|worth|made|built|bought|sold|aged|earning|employing|weighing|carrying"
    r"|selling|owning)\b[^,;.]*$"
)
_AT_MOST = lazy_pattern(r"^[^,;.]{0,12}\bat (?:most|least)\b")


def side(before: str, figure: Figure) -> str:
    """`lower` for "more than ...", `upper` for "within ...", else empty; `before` is what stands before the figure."""
    if figure.approx in LOWER_BOUNDS:
        return LOWER
    if figure.approx in UPPER_BOUNDS:
        return UPPER
    if figure.kind == "year":
        return ""  # "since 2016" and "by 2030" name their year
    if figure.kind == "duration" and before.endswith("in ") and _SUPERLATIVE.search(before):
        return LOWER  # the oldest in 28 years is the oldest in 14
    if belongs_to_verb(before, figure.kind):
        return ""
    right_before = before[-_REACH:]
    if not _COMPARES.intersection(right_before.lower().split()):
        return ""
    if _LOWER_WORD.search(right_before) or (_MORE_THAN.search(right_before) and not _UPPER_WORD.search(right_before)):
        return LOWER
    return UPPER if _UPPER_WORD.search(right_before) else ""


def open_bound(text: str, figure: Figure) -> str | None:
    """Why other values may fit as well as the figure's own; None where they do not."""
    before = text[: figure.approx_start if figure.approx else figure.start]
    bounded = bool(side(text[: figure.start], figure)) or bool(_AT_MOST.match(text[figure.end :]))
    if figure.kind in _TIMES and _BY.search(before) and not _AHEAD.search(text):
        return "a time by which something had happened, which later ones would fit too"
    if figure.kind == "year":
        bounded = _YEAR_WORD.search(before[-_NEAR:]) is not None
        if before.rstrip().endswith(("since", "Since")) and not _NOT_DONE.search(before):
            return None
    if not bounded:
        return None
    clause = re.split(r"[;:—–]|\b(?:and|but|while)\b", before)[-1]
    if figure.kind != "year" and _RULE.search(text, figure.end):
        return "a bound in a rule, which other values would fit too"
    if _NEGATED.search(clause) or (figure.kind == "year" and re.search(r"\b(?:never|not|no)\b", text)):
        return "a bound under a negation, which other values would fit too"
    if figure.kind != "year" or "after" in before[-_NEAR:] or "before" in before[-_NEAR:]:
        if _A_CLASS.match(before):
            return "a bound that says which are meant, which other values would fit too"
    return None


_TIMES = frozenset(("year", "date", "month"))
_BY = lazy_pattern(
    r"\b[Bb]y (?:the )?(?:(?:early|late|mid|end|middle|start|beginning|close|spring|summer|autumn|fall"
    r"|winter)[ -](?:of )?(?:the )?)*$"
)
_AHEAD = lazy_pattern(
    r"\b(?:will|would|shall|must|set to|(?:is|are|was|were) to|plans?|planned|aims?|aimed|goals?|targets?|deadlines?|due"
    r"|expect\w*|forecasts?|hop(?:es?|ed)"
    r"|promis\w+|pledg\w+|vow\w*|want(?:s|ed)?|project\w*|predict\w*|propos\w+|demand\w*|require[sd]?|should|could|may|might)\b"
)
"""What makes a time an aim, which is one and no other: "wants to be carbon neutral by 2050"."""
_NEAR = 9
"""Characters of "before " or "after the " before a year."""
