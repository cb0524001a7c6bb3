"""Words acted, read out or in somebody else's name, and words that the same or the next sentence takes back."""

from __future__ import annotations

import re

from quizapp.generate.attribution.tokens import Token

_ACTED = re.compile(
    r"\bin the (?:role|part|voice|person|name) of\b|\bwho (?:plays|played|portrays|portrayed|voices|voiced)\b|\bdressed as\b"
    r"|\bon stage\b|\bin (?:the|a|an|his|her|its) (?:\w+ ){0,2}(?:act|scene|film|movie|play|novel|sketch|episode|sitcom|musical"
    r"|cartoon|comedy|thriller|april fool)\b|\bimpressions? of\b|\b(?:mimicking|imitating|impersonating|parroting)\b|\bmask\b"
    r"|\bcomputer ?- ?(?:made|generated)\b|\breading (?:out |from |aloud )*(?:a|the) (?:letter"
    r"|statement|note|poem|message|email|speech) (?:sent|written|from|by|on behalf|of)\b"
    r"|\bin the words of\b|\bwords from the\b|\bthe national anthem\b|\bfairy tale\b"
)
"""What tells that somebody acts, or speaks for another."""
_OF_ANOTHER = re.compile(
    r"\b(?:translating|interpreting|relaying|reciting|quoting|paraphrasing)\b"
    r"|\breading (?:out|from|aloud|the|a|clause|his|her|their)\b"
    r"|\bjoint (?:statement|letter|declaration|article|appeal|op-ed)\b"
    r"|^(?:, )?(?:(?:along|together) )?with name\b"
    r"|\bholding up\b|\bciting scripture\b|\bjoining in\b|\bleading the\b.*\bthrough\b|\blaunching into\b"
)
"""What tells, behind the words, that they are another's."""
_UNDONE = re.compile(
    r"\bor so\b|\bor rather\b|\bif you believe\b|\bnever (?:made|said|gave|give|uttered)\b|\bin the version\b|\bturned out\b"
    r"|\bit emerged\b|\bmade up\b|\bbeen hacked\b|\bwas hacked\b|(?:^|[-,] )no , not\b|\bcomputer fake\b|\bis to give\b"
    r"|\bwill never\b|\bor (?:perhaps|maybe) it was\b|\b(?:remember|sure|know) (?:if|whether) it was\b"
    r"|\bfound to be a? ?(?:fake|hoax|forgery)\b|\bretracted\b.*\bin which\b"
    r"|\bleaked draft\b|\bhanded out before\b|\blike to claim\b|\bno truth in\b|\bdid not happen\b"
)
"""What takes the words back in their own sentence."""
_NEXT = re.compile(
    r"(?:But it (?:was|is) not\b|Nothing of the (?:kind|sort)|Or did (?:he|she)\b|That, at any rate|At least, that is what"
    r"|No record\b|There is (?:nothing|no truth) in (?:it|that)"
    r"|(?:The|That) (?:quotation|quote|remark|statement) (?:was|is) (?:wrong|false|made up|invented)"
    r"|(?:He|She) (?:did (?:not (?:say|write|tell|utter|use|make|post|send|mean)|nothing|no such|not\.)|said no such"
    r"|told (?:him|her|them) (?:no such|nothing)|never said)"
    r"|(?:He|She|[A-Z][\w’'-]+)(?: has)? den(?:ies|ied) (?:it\b|saying|having (?:said|told|written))"
    r"|(?:He|She|[A-Z][\w’'-]+) (?:says|said|swears|insists) (?:that )?(?:he|she)"
    r" (?:never (?:said|told|wrote)|told (?:him|her|them) nothing"
    r"|has never (?:said|told|used|written|met|been)|was (?:asleep|not there|misquoted))"
    r"|(?:The|That) (?:tweet|post|video|clip|message|letter|e-?mail|recording|speech|account) (?:was|is) (?:later )?(?:an? )?"
    r"(?:hoax|fake|fabricated|fabrication|forged|forgery|doctored|parody|prank|false|shown to be)"
    r"|They (?:all )?(?:deny|say (?:that )?(?:he|she|it) (?:never|did not|was not)) )"
)
"""How the next sentence takes the words back, at its head."""
_WITHIN = re.compile(
    r"\bno such thing\b|\bmade it up\b|\bconfused (?:him|her|them) with\b|\bstruck (?:it|out)\b|\bwas misquoted\b"
    r"|\bsays that it came from\b|\bfake (?:video|account|tweet|recording|letter|clip)\b|, (?:he|she) claims\b"
)
"""How it does so further on."""
_WITHIN_SIGNS = ("no such", "made it", "confused", "struck", "was mis", "says that", "fake ", " claims")
"""One of these any such sentence has."""


_SIGNS = frozenset(
    """role part voice person name plays played portrays portrayed voices voiced dressed stage act scene film movie play novel
    sketch episode sitcom musical cartoon comedy thriller april impression impressions mimicking imitating impersonating
    parroting mask words anthem fairy translating interpreting relaying reciting quoting paraphrasing reading holding citing
    joint along together with
    joining leading launching or if never version turned emerged made hacked no fake give draft handed claim truth
    happen computer computer-made computer-generated perhaps maybe remember sure know found retracted
    letter statement""".split()
)
"""A word that any such sentence has."""


def acted_or_undone(tokens: list[Token], cue: int) -> bool:
    """Whether the sentence of the cue at index `cue` tells that the words are acted, another's, or were never said."""
    if all(t.lower not in _SIGNS for t in tokens):
        return False
    told = " ".join(t.lower or "name" for t in tokens if t.type != "Q")
    behind = " ".join(t.lower or "name" for t in tokens[cue + 1 :] if t.type != "Q")
    return bool(_ACTED.search(told) or _UNDONE.search(told) or _OF_ANOTHER.search(behind))


def taken_back(text: str, end: int) -> bool:
    """Whether the sentence behind offset `end` says that what stands before it was not said."""
    following = text[end : end + _FAR].lstrip(" \n”’\"')").split(". ")[0]
    if _NEXT.match(following):
        return True
    return any(map(following.__contains__, _WITHIN_SIGNS)) and _WITHIN.search(following) is not None


_FAR = 160
"""Characters behind a sentence that are looked at."""
