"""Definite phrases that a sentence alone does not explain: "the deal", "the company's", "the attack in it".

"The attack in Paris", "the world", "the first woman", "the 1960s" explain themselves; so does what "of" or a relative
clause goes on to define. Everything else is taken for a mention of what was told before.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quizapp.generate.language.verbs import past_tenses
from quizapp.generate.passage import lists
from quizapp.generate.passage.nouns import STANDS_FOR_NAMED
from quizapp.patterns import lazy_pattern

GAP = "\ue000"
"""Stands for the figure that is asked; a private-use character, so no article can hold it after `clean`."""
CALENDAR = lazy_pattern(
    "(?:" + "|".join([*lists.MONTH_NAMES, *lists.WEEKDAYS]) + r")\b|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\."
)
_THE = lazy_pattern(r"[Tt](?<!\w.)he ")
_WORD = lazy_pattern(r"([\w$£€¥₹" + GAP + r"][\w’'&./$%-]*)([,;.]?)(?: |$)")
_ROLE = lazy_pattern(
    r"(?:president|leader|premier|chancellor|prime minister|minister|company|firm|bank|airline|carmaker|striker|player"
    r"|captain|actor|actress|singer|director|official|officials|authorities|government|native|team|side|club|court|judge"
    r"|senator|congressman|candidate|nominee|businessman|billionaire|man|woman)\b(?! of\b)(?! [A-Z])"
)
_OWNER = lazy_pattern(
    r"(?:country|nation|state|city|town|village|island|province|region|company|firm|club)(?:['’]s\b|(?=[.,;]))"
)
_NAMED = lazy_pattern(r"(?<=[a-z,] )[A-Z][a-z]+|^[A-Z][a-z]+[’']?s? (?=[A-Z]|[a-z]+ed\b|has\b|is\b|will\b|said\b)")
_PERSONAL = lazy_pattern(r"(?:or|er|ist|ian|man|woman|ent|eur)$")
_DECADE = lazy_pattern(r"(?:1[5-9]|20)\d\ds?$|\d\d?(?:st|nd|rd|th)$")
_MORE_OF_NAME = lazy_pattern(r"of\b|[A-Z]|for [A-Z]|in [A-Z]")
_SUM = lazy_pattern(r"[A-Z]{0,3}[$£€¥₹]")
_ENDERS = lists.BOUNDARY | lists.LINKS | lists.STOP
_RANKED = lazy_pattern(
    r"(?:(?!(?:for|pri|prot|harv|gu|cont|inter|t|qu|requ|arr|conqu|ch|n|unr|inqu|r|w|[a-z-]*-?w|v|p|cr)est$)[\w-]+est|most|first|second|third|only|largest|sole)$"
)


def unresolved_definite(text: str) -> str | None:
    """The first "the deal" or "the company's" that the sentence does not explain."""
    for the in _THE.finditer(text):
        phrase = _definite(text, the.end())
        if phrase:
            return f"unresolved: the {phrase}"
    return None


def unresolved_heads(text: str) -> Iterator[tuple[int, str]]:
    """The nouns of all definite phrases that the sentence does not explain, in lower case, each with its offset."""
    for the in _THE.finditer(text):
        phrase = _definite(text, the.end())
        if phrase and (head := _head(phrase)):
            yield the.start(), head


def _head(phrase: str) -> str:
    """The noun of a definite phrase, whose words run on to what ended it: "war" of "war has"."""
    words = phrase.lower().replace("'s", "").replace("’s", "").rstrip(".").split()
    verb = next((at for at, word in enumerate(words) if at and word in past_tenses() and words[at - 1][-2:] != "ly"), 0)
    words = words[:verb] if verb else words
    short = next(
        (at for at, word in enumerate(words) if at and (word == "worth" or word[0] == GAP or _SUM.match(word))), 0
    )
    if short:  # "promised to offer the company tax credits worth ____"
        words = words[:1] if words[0] in STANDS_FOR_NAMED else words[:short]
    if len(words) > 1 and words[-1] == "there":
        words.pop()  # "the hospital there"
    while len(words) > 1 and (words[-1] in _ENDERS or words[-1].endswith("ed") or words[-1] in past_tenses()):
        words.pop()
    return words[-1] if words else ""


def _definite(text: str, position: int) -> str | None:
    """The words of a definite phrase that nothing in the sentence resolves; None where it stands."""
    if _OWNER.match(text, position) and _NAMED.search(text, 0, position):
        return None  # "Kenya closed ... the country's schools"
    seen: list[str] = []
    for _ in range(6):
        match = _WORD.match(text, position)
        if match is None:
            return " ".join(seen) or "?"
        word, stop = match.groups()
        if word[-1] == "." and word.count(".") == 1 and len(word) > 4:
            word, stop = word[:-1], "."
        verdict = _judge(word, seen, text, match.end())
        if verdict is not None:
            return None if verdict else " ".join([*seen, word])
        seen.append(word)
        position = match.end()
        if stop:
            return None if _ranked(seen) and len(seen) > 1 else " ".join(seen)
    return " ".join(seen)


def _ranked(seen: Sequence[str]) -> bool:
    return any(_RANKED.match(word) for word in seen)


def _verb_in(seen: Sequence[str]) -> bool:
    """Whether the words hold what may be a verb: "the package includes ____ for Ukraine"."""
    return any(word == GAP or word.endswith(("s", "ed")) or word in past_tenses() for word in seen[1:])


def _judge(word: str, seen: Sequence[str], text: str, after: int) -> bool | None:
    """True: resolved; False: not; None: the phrase goes on."""
    if _SUM.match(word):
        return False
    if word[0] == GAP and seen and _PERSONAL.search(seen[-1]):
        return True  # "the novelist ____"
    if word[0].isupper():
        if word in lists.CAPITAL_NOUNS and not seen and not _MORE_OF_NAME.match(text, after):
            return False
        if word.endswith(("-based", "-born", "-owned", "-listed")) or _ROLE.match(text, after):
            return False
        return not _verb_in(seen) and not any(before.endswith(("s", "ed")) for before in seen)
    if _DECADE.match(word) or word in lists.UNIQUE or word in lists.UNIQUE_OWNERS:
        return True
    if word == "of" or (word in ("that", "who", "whose") and seen):
        return True
    if word in ("since", "ever") and _ranked(seen):
        return True
    if word in lists.LINKS:
        return _ranked(seen) or (_name_follows(text, after) and not _verb_in(seen))
    ended = word in lists.BOUNDARY or (word.endswith("ed") and seen) or word.endswith(("’s", "'s", "s’", "s'"))
    return False if ended else None


def _name_follows(text: str, position: int) -> bool:
    """Whether what follows "in" or "from" is a name: `the attack in Paris`, not `the ban in December`."""
    for word in text[position : position + 40].split(" ")[:4]:
        if word[:1].isupper():
            return not CALENDAR.match(word)
        if word in lists.BOUNDARY and word not in ("the", "a", "an"):
            return False
    return False
