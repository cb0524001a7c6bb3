"""Nouns and verbs that go on about what only the sentence before tells, though no pronoun says so.

"A replacement was ordered" of what, "$22 million for repairs" of what, "the largest gift" to whom, "had no choice" but to do
what.
"""

from __future__ import annotations

from quizapp.generate.language import Sign
from quizapp.generate.passage.definite import GAP
from quizapp.patterns import lazy_pattern

GOES_ON = "goes on about what it does not tell"
"""The reason; the sentence right before is the context that it needs."""
_NO_MORE_OF_IT = r"(?=[.,;]| (?:was|were|is|are|has|had|have|will|would|until|before|after|when|and|but|by|on|in)\b)"
"""What follows a noun of which nothing more is told: neither "of" nor a clause."""
HANGING = Sign(
    lazy_pattern(
        rf"\b(?:[Aa] (?:rate|share|level|score|figure|majority|turnout) of (?:(?:about|around|at least|more than) )?{GAP}"
        r"(?= (?:is|was|are|were|would be|will be|had been) (?:needed|required|necessary|enough|considered))"
        rf"|[Aa] (?:replacement|substitute|successor|follow-up|counterpart|remedy){_NO_MORE_OF_IT}"
        r"|for (?:repairs|upgrades|renovations|improvements|maintenance)(?=[.,;])"
        r"|the (?:full|complete|entire|original) (?:list|text|version|recipe|sum|amount|bill|document|recording|story)"
        rf"{_NO_MORE_OF_IT}"
        r"|(?:[Tt]he|[Oo]ne) (?:single )?(?:largest|biggest|smallest|highest|lowest|first|last) (?:single )?"
        r"(?:gift|donation|contribution|payment|bid|offer|grant|order|bill)(?=[.,;]| (?:was|is|came|went)\b)"
        rf"|^(?:About |Some |Nearly |Only )?(?:(?:One|Two|Three|\d+) in {GAP}|{GAP}) (?:voters|respondents|adults)"
        r" (?:said|say|think)\b"
        r"|\b(?:put|puts) the (?:amount|number|figure|total|toll|share|sum|cost|rate|proportion) at\b"
        r"|\b[Tt]he (?:share|figure|rate|proportion|percentage) (?:was|is|stood|had been|has been|fell|rose)\b"
        r"|^An? (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth),"
        r"|^The (?:authors|researchers|scientists)\b(?! (?:of|from|at|in)\b)"
        r"|voted (?:against|for|in favou?r)(?=[.,;])|had (?:no|little) choice(?=[.,;])"
        r"|paid (?:an?|the) (?:[^;]{1,30} )?fine for the (?:first|second|third) [a-z]+\b)"
    ),
    frozenset(
        """rate share level score figure majority turnout replacement substitute successor follow counterpart remedy repairs
        upgrades renovations improvements maintenance full complete entire original largest biggest smallest highest lowest
        amount number total toll sum cost proportion percentage second third fourth fifth sixth seventh eighth ninth tenth
        first last voted choice fine voters respondents adults authors researchers scientists""".split()
    ),
)
LONG_BEFORE = Sign(
    lazy_pattern(
        r"^(?:(?!\b(?:and|but|when|after|in|on|who|which|since|by)\b)[^,;])*\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+)"
        r" (?:hours|days|weeks|months|years) (?:before|earlier)\.$"
    ),
    frozenset(),
    (" before.", " earlier."),
)
"""The end of "had joined the firm only three weeks before": before what the sentence before tells."""
