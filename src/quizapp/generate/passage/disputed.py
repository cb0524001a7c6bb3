"""Sentences that the article itself puts in doubt: in their own last clause, or in the sentence behind them.

"Price bought the airport in May, which the army denies", "..., but this is disputed", "... The firm disputes the figure.",
"... Or so the police think.": without the end, or the next sentence, these are no facts.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from quizapp.generate.passage.withdrawn import withdrawn
from quizapp.patterns import lazy_pattern

if TYPE_CHECKING:
    from quizapp.generate.analysis import BodySentence

_DOUBTS = (
    r"(?:den(?:y|ies)|disput(?:es?|ed)|doubt(?:s|ed)?|contest(?:s|ed)?|rejects?|questions?|questioned|challenges?|refut(?:es?"
    r"|ed)"
    r"|disbelieves?|discredits?|disown(?:s|ed)?|disavow(?:s|ed)?)"
)
_DOUBTED = (
    r"(?:disputed|contested|doubted|denied|questioned|refuted|debunked|discredited|disproved|disproven|in doubt|in dispute"
    r"|in question"
    r"|open to (?:doubt|question)|unproven|unproved|unconfirmed|uncertain|wrong|false|untrue|not true|incorrect|inaccurate"
    r"|mistaken"
    r"|an? (?:mistake|error|forgery|misprint))"
)
_TOLD = (
    "figure|number|claim|account|count|toll|estimate|sum|date|version|total|story|tally|assertion|finding|report|price|amount"
    "|allegation|accusation|tale|attribution|statement|rumou?r"
)
_OWN_END = lazy_pattern(
    rf", something (?:[^.]*? )?(?:{_DOUBTS}|denied|rejected|(?:few|nobody|no one) (?:[\w’'-]+ )?(?:accepts?"
    rf"|believes?))(?=[.,;])"
    rf"|\([^()]*\b(?:{_DOUBTS}|denied|rejected) (?:it|this|that|the (?:{_TOLD})s?)\)"
    rf"|, (?:which|an? (?:[a-z]+ )?(?:{_TOLD}))\b[^.]*\bnever been (?:proved|proven|confirmed|shown)\b"
    rf"|, an? (?:[a-z]+ )?(?:{_TOLD})\b[^.]*\bno (?:proof|evidence)\b|"
    rf", (?:and |but )?which (?:(?:has|have|had|was|were|is|are|remains?) )?(?:(?:since|now|later|long|still|much|hotly"
    rf"|widely|been|also) )*"
    rf"(?:(?:proved|proven|shown|found|said|thought|known) (?:to be )?)?{_DOUBTED}(?=[.,;]| (?:by|in|as|at|on|to)\b)"
    rf"|, (?:and |but )?which (?:[\w’'-]+ ){{1,4}}?{_DOUBTS}(?=[.,;]| (?:to this day|today|strongly|still)\b)"
    r"|, (?:and |but )?which (?:[\w’'-]+ ){0,5}?(?:calls?|called) (?:an? )?(?:false|untrue|wrong|nonsense|lie|invention"
    r"|fiction|absurd)\b"
    r"|, (?:and |but )?which (?:nobody|no one|few|hardly (?:anyone|anybody)|not everyone|scarcely anyone"
    r"|not all)(?: [\w’'-]+){0,2}?"
    r" (?:believed?|believes|accept(?:s|ed)?|credit(?:s|ed)?|trust(?:s|ed)?|takes? seriously|took seriously)\b"
    rf"|, (?:an?|the) (?:[a-z]+ )?(?:{_TOLD})s? [^.]*?(?:\b{_DOUBTS}\b|\brejected\b|\bdenied\b|\b{_DOUBTED}\b|\bno evidence\b"
    r"|\bcall(?:s|ed)? (?:[\w’'-]+ )?(?:false|nonsense|untrue|wrong|exaggerated|inflated|absurd)\b)"
    rf"|,? (?:but|though|although|even though|while|yet) (?:(?:this|that|it|the (?:{_TOLD})s?|all (?:this|that)) (?:is|was"
    rf"|has been|remains?)"
    rf" (?:(?:now|still|much|hotly|widely|since|been|itself) )*{_DOUBTED}\b"
    rf"|(?:[\w’'-]+ ){{1,5}}{_DOUBTS} (?:it|this|that|the (?:{_TOLD})s?)(?=[.,;]))"
    r"|, judging by\b|, to judge by\b|, if (?:[\w’'-]+ ){1,6}(?:is|are) (?:to be (?:believed|trusted)|right|correct"
    r"|true)\b"
    r"|, (?:has|have|having) (?:since )?been (?:proved|proven|shown) (?:to be )?(?:false|wrong|untrue)\b"
)
"""An end that denies, disputes or doubts what stands before it."""
_OWN_WORDS = frozenset(
    """deny denies denied dispute disputes disputed doubt doubts doubted contest contests contested reject rejects
    rejected question questions questioned challenge challenges refute refutes refuted disbelieve disbelieves
    discredits discredit disown disowns disowned disavow disavows disavowed debunked discredited disproved disproven
    unproven unproved unconfirmed uncertain wrong false untrue true incorrect inaccurate mistaken mistake error
    forgery misprint nonsense lie invention fiction absurd exaggerated inflated believe believes believed accept accepts
    accepted credit credits credited trust trusts trusted seriously proved proven confirmed shown evidence proof judging
    judge right correct""".split()
)
"""A word that any such end has."""
_NEXT = lazy_pattern(
    rf"In (?:fact|truth|reality|actual fact),? (?:it|this|that|they|there|only|just|the (?:{_TOLD}|cost|year|day)s?) (?:was"
    rf"|were|is|are|had|cost|came)\b"
    rf"|The (?:true|real|actual|correct|right|exact) (?:{_TOLD}|cost|year|day|name|place|buyer|owner|winner|author|culprit) "
    r"(?:was|is|may|might|lay|turned|proved)\b(?! (?:being|not|kept|un[a-z]+)\b)"
    r"|(?:Or )?[Ss]o (?:at least )?(?:[\w’'-]+ ){1,4}(?:wrote|write|says?|said|claim(?:s|ed)?|think|thinks|thought|believed?"
    r"|believes"
    r"|hoped?|assumed?|supposed?|insists?|insisted|tells?|told us|goes|runs)(?=[.,])"
    r"|That,? (?:at least,? )?(?:is|was),? (?:at least,? )?(?:the|his|her|their|its) (?:[\w’'-]+ ){0,4}(?:plan|idea|theory"
    r"|hope|dream|version"
    r"|claim|promise|story|view|intention|aim|allegation|case|suspicion|accusation)(?=[.,;])"
    r"|(?:Not (?:so|true|quite)|Wrong|Untrue|False)(?=[.,:])"
    r"|Or (?:did|was|were|had|has|have|do|does|is|are) (?:he|she|they|it|we)\b"
    r"|That,? (?:anyway|in any case|supposedly),? is (?:the|how|what)\b"
    rf"|(?:This|That|The) (?:{_TOLD}) (?:was|has been|had been) (?:(?:later|since|soon|then) )*(?:been )?(?:corrected"
    rf"|retracted|withdrawn|revised)\b"
    r"|That,? at least,? (?:is|was)\b|At least,? (?:that|so|this)\b"
    rf"|(?:This|That|It|All (?:of )?(?:this|that)|The (?:{_TOLD})|These (?:{_TOLD})s|Both (?:{_TOLD})s) "
    rf"(?:is|was|are|were|has been|have been|remains?) (?:(?:now|still|much|hotly|widely|since|been|all|later"
    rf"|itself) )*{_DOUBTED}"
    r"(?=[.,;]| by\b)"
)
"""How the sentence behind takes back what is told, or leaves it to somebody."""
_REJECTED = lazy_pattern(
    rf"[^,.;]{{2,60}} (?:{_DOUBTS}|denied|rejected) (?:the|this|that|these|those) (?:{_TOLD})s?(?=[.,;])"
)
_OTHERWISE = lazy_pattern(
    r"[^,.;]{2,40} (?:tells?|told|remembers?|remembered|recalls?|recalled|sees?|puts?) (?:it|this|that|things|the story)"
    r" (?:otherwise|differently)\b"
    r"|[^,.;]{2,40} (?:remembers?|recalls?) nothing of the (?:kind|sort)\b"
)
"""How it says that another has it otherwise."""
_OTHERWISE_WORDS = frozenset(("otherwise", "differently", "nothing"))
_SOMEBODYS = frozenset(
    "said says say claimed claims estimated estimates according reported concluded argued wrote put".split()
)
"""Words by which a sentence is somebody's already: that it was said stays true."""
_NEXT_WORDS = _OWN_WORDS | frozenset(
    """fact truth reality actual real exact least wrote write say says said claim claims claimed think thinks thought hope
    hoped assume assumed suppose supposed insist insists insisted tell tells told goes runs plan idea theory dream version
    promise story view intention aim allegation case suspicion accusation so quite
    corrected retracted withdrawn revised or anyway supposedly case""".split()
)
_OPENS = (
    "In ",
    "The ",
    "So ",
    "Or ",
    "That",
    "This",
    "It ",
    "All ",
    "These ",
    "Both ",
    "At least",
    "Not ",
    "Wrong",
    "Untrue",
    "False",
)
"""How any such sentence begins."""
_BELIEVED = lazy_pattern(
    r", (?!(?:and|but|or|as|who|which|that)\b)(?:the )?(?:[\w’'-]+ ){0,3}[\w’'-]+ "
    r"(?:believes?|thinks?|suspects?|fears?|hopes?|reckons?|assumes?|supposes?)(?=\.$)"
)
"""Whose guess it is, behind the last comma: "..., police believe."."""
_BELIEVE = ("believe.", "believes.", "think.", "thinks.", "suspect.", "suspects.", "fear.", "fears.", "hope.", "hopes.",
            "reckon.", "reckons.", "assume.", "assumes.", "suppose.", "supposes.")  # fmt: skip


def disputed(sentences: Sequence[BodySentence]) -> frozenset[int]:
    """The sentences whose own end, or the next sentence, says that they are disputed, doubted or only somebody's word."""
    found = set(withdrawn(sentences))
    for sentence in sentences:
        text = sentence.text
        doubted = not _OWN_WORDS.isdisjoint(sentence.words) and _OWN_END.search(text)
        if doubted or (text.endswith(_BELIEVE) and _BELIEVED.search(text)):
            found.add(sentence.index)
        before = sentences[sentence.index - 1] if sentence.index else None
        if before is None or sentence.paragraph - before.paragraph > 1:
            continue
        opens = text.startswith(_OPENS) and not _NEXT_WORDS.isdisjoint(sentence.words) and _NEXT.match(text)
        otherwise = not _OTHERWISE_WORDS.isdisjoint(sentence.words) and _OTHERWISE.match(text)
        if (
            opens
            or otherwise
            or (
                not _OWN_WORDS.isdisjoint(sentence.words)
                and _SOMEBODYS.isdisjoint(before.words)
                and _REJECTED.match(text)
            )
        ):
            found.add(before.index)
    return frozenset(found)
