"""Slips of the press in a sentence: what an article printed wrongly makes no clean question."""

from __future__ import annotations

from quizapp.patterns import lazy_pattern

_WRONG_ARTICLE = lazy_pattern(
    r"[Aa](?<!\w.)(?:n (?!h(?:our|eir|on|er)|histor|[a-z]\b)[b-df-hj-np-tv-z][a-z]+"  # "an casual remark"
    r"| (?!one|once\b|eu|ewe|u(?:ni|nan|[bstrk])|ouija)[aeiou][a-z]{2,})"  # "a apple"
)
_TWICE = lazy_pattern(
    r" (the|of|to|in|a|and|for|with|at|on|is|was|are|were|be|been|by|from|as|it|he|they|we|could|would|should|will|can|may|has"
    r"|have|or|but|not|if) \1\b"
)
_RUN_TOGETHER = lazy_pattern(
    r"[.,;](?<=[a-z].)[A-Za-z]{4,}(?![\w.@/])(?<!\.com)(?<!\.org)(?<!\.net)"  # "the end.Then"
    r"|[A-Z](?:(?<=[ (“](?:in|on|at|of|to|by|as|is).)|(?<=[ (“](?:the|and|for|was|has|had).)|(?<=[ (“](?:with|from|that).))"
    r"[a-z]{2}"  # "inLebanon"
    r"|[A-Z](?:(?<=[’']s.)|(?<=resident.)|(?<=enator.)|(?<=inister.)|(?<=overnor.)|(?<=ecretary.))[a-z]{2}"  # "PresidentKamala"
    r"|[A-Z](?<=[a-z]{2}.)(?:\.[A-Z]\.|(?<=[MTWFS])(?:on|ues|ednes|hurs|ri|atur|un)day\b)"  # "thatU.S.", "publishedThursday"
)
_PARTED = lazy_pattern(r"[.,;](?<=[a-z] .)(?![.\w])")
_STRAY_HYPHEN = lazy_pattern(
    r"-(?<=[a-z]-) (?!(?:and|or|to|but|nor|through|versus|by|than|as)\b)[a-z]|,-[a-z]"
    r"|-(?<=[a-z]-)(?:were|was|had|said|will|would)(?![\w-])"  # "cost- effective", "chief,-said", "officers-were"
)
_OTHER_ENCODING = lazy_pattern(r"[ÃÂ][\x80-\xbf€-™]")
_BASE_IN_ED = "need|speed|proceed|succeed|exceed|embed|shred|spread|indeed|unimpeded"
_ILL_FORMED = lazy_pattern(
    rf"[cwsm](?<!\w.)(?:an|ould|ill|hould|ight|ay|ust) (?!(?:{_BASE_IN_ED})\b)[a-z]{{2,}}[^e\W]ed\b"  # "can achieved"
    r"|a (?<!\w..)(?:someone|anyone|somebody)\b"
)
_OF_THE_PAGE = lazy_pattern(r"@\w[\w.-]*\.[a-z]{2,3}\b|(?:READ(?: MORE)?|WATCH|LISTEN): ")
_PATTERNS = (_WRONG_ARTICLE, _TWICE, _RUN_TOGETHER, _PARTED, _STRAY_HYPHEN, _OTHER_ENCODING, _ILL_FORMED, _OF_THE_PAGE)
"""A wrong article, a small word twice, words run together, a stop apart from its word, a hyphen apart from its
word, letters read in another encoding, a verb
in the wrong form, an address or a link of the page.

Each begins with the few characters that it is looked for by, since in one pattern they would be tried at every letter.
"""


def has_slip(text: str) -> bool:
    """Whether `text` has a slip that no quotation excuses."""
    return any(pattern.search(text) for pattern in _PATTERNS)
