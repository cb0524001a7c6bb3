"""Words by which a sentence points outside itself, and the few definite nouns that everybody can place."""

from __future__ import annotations

from quizapp.patterns import lazy_pattern

MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
MONTH_WORDS = (frozenset(MONTHS) | {m[:3] for m in MONTHS} | {"sept"}) - {"may", "march", "mar"}
LOOSE = frozenset("also later then subsequently meanwhile recently already eventually finally again soon still".split())
"""Adverbs that tie a sentence to others and can go without changing what it states."""
DAY_PARTS = frozenset("morning afternoon evening night".split())
SPANS = frozenset("week month year weekend night season summer winter spring autumn fall century decade day".split())
REFERRING = frozenset(
    """this these those it he she they him them we us you i my our your hers theirs mine ours there here such same both
    another other others either former latter one ones so thus therefore thereby respective respectively similar
    similarly likewise today yesterday tomorrow tonight now currently ago earlier previously recent latest last next
    overnight nearby afterwards afterward thereafter aforementioned yet instead involved whom myself anyone everyone
    someone something anything everything himself herself themselves itself above below""".split()
)
KNOWN_TO_ALL = frozenset(
    """world sun moon earth internet web public media sea sky environment economy poor rich elderly disabled homeless
    weather climate universe ocean atmosphere press military arts past future present time end afterlife holocaust
    ground air middle""".split()
)
BOUND = frozenset("of to for against between with over into".split())
"""Prepositions that bind a name to the noun before them: "the memorial to Ho Chi Minh", "the border with Sudan"."""
EVENTS = frozenset(
    """attack attacks war election elections crash earthquake shooting bombing protest protests conflict final riots
    massacre ceasefire coup referendum fire flood floods explosion outbreak siege battle invasion""".split()
)
NOUN_PHRASE = frozenset("JJ JJS JJR NN NNS NNP CD VBN VBG POS RBS RB $ CC".split())
"""Tags of the words that may stand between "the" and the end of its noun phrase."""
SHORT_BODIES = frozenset(
    """chamber court department board committee council commission agency ministry bank fund institute foundation
    university college union league association party center centre bureau group company corporation authority office
    assembly museum hospital school club""".split()
)
"""Words for bodies: capitalised and alone after "the" they shorten a longer name."""
POLES = frozenset("pole equator stratosphere coastline".split())
RANKED = lazy_pattern(
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|only|most|least|main|sole"
    r"|\w{2,}est|world-record|nation's)$"
)
DAY_OF_MONTH = lazy_pattern(r"(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?")


def month_number(word: str) -> int:
    """1 to 12 for a month's name or its abbreviation, else 0."""
    short = word.lower().rstrip(".")
    if short in MONTHS:
        return MONTHS.index(short) + 1
    return next((n for n, month in enumerate(MONTHS, 1) if month.startswith(short[:3]) and short in MONTH_WORDS), 0)
