"""Words acted, read out or in somebody else's name, and words that the same or the next sentence takes back."""

from __future__ import annotations

from quizapp.generate.attribution.tokens import Token
from quizapp.generate.language import by_letter
from quizapp.patterns import lazy_pattern

_ACTED = lazy_pattern(
    r"\b(?:"
    + by_letter(
        r"in the (?:role|part|voice|person|name) of|who (?:plays|played|portrays|portrayed|voices|voiced)|dressed as|on stage"
        r"|in (?:the|a|an|his|her|its) (?:\w+ ){0,2}(?:act|scene|film|movie|play|novel|sketch|episode|sitcom|musical"
        r"|cartoon|comedy|thriller|april fool)|impressions? of|mimicking|imitating|impersonating|parroting|mask"
        r"|computer ?- ?(?:made|generated)|reading (?:out |from |aloud )*(?:a|the) (?:letter"
        r"|statement|note|poem|message|email|speech) (?:sent|written|from|by|on behalf|of)"
        r"|in the words of|words from the|the national anthem|fairy tale"
    )
    + r")\b"
)
"""What tells that somebody acts, or speaks for another."""
_PLAYED = lazy_pattern(r"\bwho (?:plays|played|portrays|portrayed|voices|voiced)\b")
_ON_RECORD = lazy_pattern(
    r"\b(?:(?:said|says) (?:on|to) name|in an? (?:\w+ )?(?:post|statement|tweet|interview|message)|tweeted|told|wrote)\b"
)
"""Where an actor speaks for himself."""
_OF_ANOTHER = lazy_pattern(
    r"\b(?:"
    + by_letter(
        r"translating|interpreting|relaying|reciting|quoting|paraphrasing|reading (?:out|from|aloud|the|a|clause|his|her|their)"
        r"|joint (?:statement|letter|declaration|article|appeal|op-ed)|holding up|citing scripture|joining in"
        r"|leading the\b.*\bthrough|launching into"
    )
    + r")\b|^(?:, )?(?:(?:along|together) )?with name\b"
)
"""What tells, behind the words, that they are another's."""
_UNDONE = lazy_pattern(
    r"\b(?:"
    + by_letter(
        r"or so|or rather|if you believe|never (?:made|said|gave|give|uttered)|in the version|turned out|it emerged|made up"
        r"|been hacked|was hacked|computer fake|is to give|will never|or (?:perhaps|maybe) it was"
        r"|remember (?:if|whether) it was|sure (?:if|whether) it was|know (?:if|whether) it was"
        r"|found to be a? ?(?:fake|hoax|forgery)|retracted\b.*\bin which|leaked draft|handed out before|like to claim"
        r"|no truth in|did not happen"
    )
    + r")\b|(?:^|[-,] )no , not\b"
)
"""What takes the words back in their own sentence."""
_NEXT = lazy_pattern(
    r"(?:But it (?:was|is) not\b|Nothing of the (?:kind|sort)|Or did (?:he|she)\b|That, at any rate|At least, that is what"
    r"|No record\b|There is (?:nothing|no truth) in (?:it|that)"
    r"|(?:The|That) (?:quotation|quote|remark|statement) (?:was|is) (?:wrong|false|made up|invented)"
    r"|(?:He|She) (?:did (?:not (?:say|write|tell|utter|use|make|post|send|mean)|nothing|no such|not\.)|said no such"
    r"|told (?:him|her|them) (?:no such|nothing)|never said)"
    r"|I (?:did not|didn[’']t|never|have never) (?:say|said|tell|told|promise|promised|claim|claimed)\b"
    r"|(?:He|She|[A-Z][\w’'-]+)(?: has)? den(?:ies|ied) (?:it\b|saying|having (?:said|told|written))"
    r"|(?:He|She|[A-Z][\w’'-]+) (?:says|said|swears|insists) (?:that )?(?:he|she)"
    r" (?:never (?:said|told|wrote)|told (?:him|her|them) nothing"
    r"|has never (?:said|told|used|written|met|been)|was (?:asleep|not there|misquoted))"
    r"|(?:The|That) (?:tweet|post|video|clip|message|letter|e-?mail|recording|speech|account) (?:was|is) (?:later )?(?:an? )?"
    r"(?:hoax|fake|fabricated|fabrication|forged|forgery|doctored|parody|prank|false|shown to be)"
    r"|They (?:all )?(?:deny|say (?:that )?(?:he|she|it) (?:never|did not|was not)) )"
)
"""How the next sentence takes the words back, at its head."""
_WITHIN = lazy_pattern(
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
    if _ON_RECORD.search(told):
        told = _PLAYED.sub("", told)  # "Reed, who played the king, said on Twitter"
    behind = " ".join(t.lower or "name" for t in tokens[cue + 1 :] if t.type != "Q")
    return bool(_ACTED.search(told) or _UNDONE.search(told) or _OF_ANOTHER.search(behind))


def taken_back(text: str, end: int) -> bool:
    """Whether the sentence behind offset `end` says that what stands before it was not said."""
    following = _following(text, end)
    return opens_with_denial(text, end) or (
        any(map(following.__contains__, _WITHIN_SIGNS)) and _WITHIN.search(following) is not None
    )


def opens_with_denial(text: str, end: int) -> bool:
    """The same by the head of that sentence alone: further on it may deny what was told, not that somebody told it."""
    return _NEXT.match(_following(text, end)) is not None


def _following(text: str, end: int) -> str:
    return text[end : end + _FAR].lstrip(" \n“”‘’\"')").split(". ")[0]


_FAR = 160
"""Characters behind a sentence that are looked at."""
