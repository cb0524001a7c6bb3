"""What the words of a description say that somebody is: a role, its head, and whether it tells enough to be known by."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.generate.analysis import Analysis
from quizapp.generate.facts.parsing import Parsed
from quizapp.generate.facts.titles import (
    ABBREVIATED,
    HEADS,
    PARTIES,
    PROFESSIONS,
    TITLE_WORDS,
    expanded,
    in_running_text,
    one_alone,
)
from quizapp.generate.facts.wording import Wording
from quizapp.generate.language import country_of, is_common
from quizapp.generate.names import Entity
from quizapp.generate.names.roles import is_role
from quizapp.generate.passage.standalone import Unclear
from quizapp.patterns import lazy_pattern

_TIMELESS = lazy_pattern(
    r"\b(?:first|former|founder|co-founder|creator|author|inventor|designer|architect)\b"
    r"|^(?:the |an? )?(?:[a-z]+ )?(?:son|daughter|grandson|granddaughter|child|descendant|niece|nephew) of\b"
    r"|[’']s? (?:[a-z]+ )?(?:father|mother|son|daughter|brother|sister|grandfather|grandmother|uncle|aunt|cousin|niece|nephew)$"
)
_ARTICLE = lazy_pattern(r"^(?:the|an?) ")
_VOWEL = lazy_pattern(r"[aeioAEIO]|u(?!ni|s)|U(?!ni)[nmlp]|[FHLMNRSX][A-Z]+\b")
YEAR = lazy_pattern(r"\b(?:1[5-9]|20)\d\d\b")
"""What makes a role one of another time."""


@dataclass(frozen=True, slots=True)
class Role:
    """A description of a person."""

    person: Entity
    text: str
    """With its article: "the State Department spokesman", "a senior aide to ..."."""
    head: str
    """Its head noun, in lower case."""
    parsed: Parsed
    unique: bool
    """True where only one person at a time can be that."""
    anchored: bool
    """True where a country, place or body says of what; false for "a Democratic pollster"."""
    written: str
    """As the article has it."""

    @property
    def told(self) -> bool:
        """True where the description tells enough to be known by: of what, or of which ministry."""
        told = {"minister", "justice"} | PROFESSIONS
        return self.anchored or (self.head in told and len(self.bare.split()) > 1)

    @property
    def by_people(self) -> bool:
        """True where only a nation says of what, as in "a Welsh writer": many may be that."""
        return all(
            self.parsed.entity(at) is None
            for at in range(len(self.parsed))
            if self.parsed.forms[at] in self.bare.split()[:-1]
        )

    @property
    def timeless(self) -> bool:
        """True for what somebody stays: a former minister, the first player to win."""
        return _TIMELESS.search(self.text.lower()) is not None

    @property
    def bare(self) -> str:
        """Without the article."""
        return _ARTICLE.sub("", self.text)


def described(analysis: Analysis, parsed: Parsed, person: Entity, start: int, end: int) -> Role | None:
    """What tokens `start` to `end` say that `person` is; None where they do not tell of what, or of another time."""
    head_at = _head(parsed, start, end)
    if head_at is None or not _told_apart(parsed, start, end, head_at):
        return None
    if YEAR.search(parsed.sentence.text):  # a role of another time
        return None
    try:
        names = {parsed.forms[at] for at in range(start, end) if parsed.mentions[at] is not None}
        wording = Wording(analysis, parsed, person)
        text = in_running_text(wording.render(start, end), names)
        wording.alone()
    except Unclear:
        return None
    anchored = any(tells_of_what(parsed, at) for at in range(start, end) if at != head_at)
    if any(word.endswith("ing") and is_role(before) and is_role(after) for before, word, after in _threes(text)):
        return None  # "the former midfielder deceiving goalkeeper Ben Lee"
    if _A_BODYS.match(text):
        return None  # "Club secretary", "State Fire marshal" at the head of a sentence: whose?
    if _PAST.search(text) or _HALF.match(text) or not 2 <= len(text.split()) <= 14:
        return None
    if text.lower().startswith("the ") and not anchored:
        return None
    if _MIXED.search(text) or _BEFORE_ROLE.search(
        analysis.text, max(0, parsed.starts[start] - 24), parsed.starts[start]
    ):
        return None
    if parsed.forms[end - 1][:1].isupper() and _LISTED_ON.match(analysis.text, parsed.ends[end - 1]):
        return None  # "president of the American Federation of State, County and Municipal Employees"
    written = analysis.text[parsed.starts[start] : parsed.ends[end - 1]]
    return _with_article(Role(person, text, parsed.lower(head_at), parsed, False, anchored, written), start, head_at)


_MIXED = lazy_pattern(r"\b[a-z]+ (?:Associate|Assistant|Adjunct|Emeritus|Distinguished)\b")
"""Two descriptions in a row: "an endocrinologist Associate professor"."""
_BEFORE_ROLE = lazy_pattern(r"(?<![.!?] )(?<!^)\b(?!The |Former |And |But )[A-Z][a-z]+[’']? $|^[A-Z][a-z]+[’']? $")
"""A name of which the description has lost the first word: "Diabetes" of "Diabetes Victoria's head of programs"."""
_LISTED_ON = lazy_pattern(r", (?:[A-Z]\w+, )*[A-Z]\w+,? (?:and|&) [A-Z]")
_A_BODYS = lazy_pattern(
    r"(?:the |an? )?(?:Club|Council|Board|Company|School|Party|Union|Committee|State Fire|Fire|Police|Team)\b(?! of\b)"
)
_PAST = lazy_pattern(r"\b(?:late|ex|then|onetime|one-time|at the time)\b|\d", re.IGNORECASE)
_HALF = lazy_pattern(
    r"(?:local|district|state|county|regional|national|top|key|fellow)\b"
    r"|(?:[Dd]epartment|[Mm]inistry|[Aa]gency|[Cc]ommittee|[Cc]ouncil|[Cc]ommission|[Oo]ffice|[Bb]oard) (?!of\b|for\b)"
)
"""Descriptions whose name begins further left than the words that were taken."""


def _threes(text: str) -> Iterator[tuple[str, str, str]]:
    """The words of a description, each with its neighbours."""
    words = text.lower().split()
    return zip(words, words[1:], words[2:], strict=False)


def _with_article(role: Role, start: int, head_at: int) -> Role:
    """The role with the article that English gives it, and whether one person alone can hold it."""
    parsed, words = role.parsed, role.text.split()
    head = expanded(parsed.forms[head_at]).lower()
    unique = one_alone(parsed, head_at, head, words)
    text, first = role.text, words[0].lower()
    if "former" in role.text.lower().split():  # "a former president of France": there have been several
        text = re.sub(r"\bFormer\b", "former", text)
        before = role.text.lower().partition("former")[0]
        owned = before.rstrip().endswith(("’s", "'s"))  # "Ann Lee's former chief of staff"
        text = text if owned or first in {"the", "a", "an"} else f"a {text}"
        text = text if owned else text[0].lower() + text[1:]
        return Role(role.person, text, head, parsed, False, role.anchored, role.written)
    if first in {"the", "a", "an"}:
        text = text[0].lower() + text[1:]
        unique = unique or first == "the"
    elif any(parsed.tag(at) == "POS" for at in range(start, head_at)):
        unique = unique or head in {"wife", "husband", "father", "mother"}
    else:
        vowel = _VOWEL.match(words[0])
        article = "the" if unique or first == "presumptive" else "an" if vowel else "a"
        text = f"{article} {text}"
    return Role(role.person, text, head, parsed, unique, role.anchored, role.written)


def _head(parsed: Parsed, start: int, end: int) -> int | None:
    """The head noun: the last noun before the first preposition; it must be one of `HEADS`."""
    last = None
    for at in range(start, end):
        if parsed.tag(at) in {"IN", "TO", "WDT", "WP", "VBN", "VBG", "RB"} and last is not None:
            break
        if parsed.tag(at) in {"CC"} and last is not None and parsed.mentions[at] is None:
            break
        if parsed.tag(at).startswith("NN") or parsed.forms[at].rstrip(".") in ABBREVIATED:
            last = at
    if last is None or (parsed.mentions[last] is not None and parsed.forms[last].lower() not in HEADS):
        return None
    word = expanded(parsed.forms[last]).lower()
    return last if word in HEADS and not parsed.tag(last).endswith("S") else None


def _told_apart(parsed: Parsed, start: int, end: int, head_at: int) -> bool:
    """Whether a name, a country or a body in the description says of what, and the name is no other person's title."""
    for at in range(start, end):
        if at == head_at:
            continue
        word = parsed.forms[at]
        if parsed.mentions[at] is not None or country_of(word) is not None:
            return True
        if (
            parsed.tag(at) == "NNP"
            and word[:1].isupper()
            and word.rstrip(".").lower() not in TITLE_WORDS
            and not word.endswith(".")
        ):
            return True
    return False


def tells_of_what(parsed: Parsed, position: int) -> bool:
    """Whether the word says of what: a name that is no title and no party; at the sentence's start no common word."""
    word = parsed.forms[position]
    if word.lower() in PARTIES or word.rstrip(".").lower() in TITLE_WORDS:
        return False
    if country_of(word) is not None:
        return True
    name = (
        parsed.tag(position) == "NNP"
        and word[:1].isupper()
        and (not word.endswith(".") or parsed.mentions[position] is not None)
    )
    return name and (position > 0 or not is_common(word))
