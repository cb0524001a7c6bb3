"""Who is what: the offices and descriptions that a sentence gives to a named person.

The sure places: before the name ("State Department spokesman Matthew Miller"), after it between commas ("Mykhailo
Podolyak, a senior aide to ..., said"), the turned apposition ("the Vatican spokesman, Federico Lombardi, said"), after
"is", and a title with a state ("Sen. X of Texas").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.generate.analysis import Analysis
from quizapp.generate.facts.parsing import Parsed
from quizapp.generate.facts.pointing import WEEKDAYS
from quizapp.generate.facts.seats import seat
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
from quizapp.generate.names import PERSON, UNKNOWN, Entity, Mention
from quizapp.generate.names.roles import ROLE_NOUNS
from quizapp.generate.passage.standalone import Unclear

_INSIDE = frozenset("JJ NN NNP NNS POS CC HYPH VBN VBG CD".split())
_TIMELESS = re.compile(r"\b(?:first|former)\b")
_ARTICLE = re.compile(r"^(?:the|an?) ")
_VOWEL = re.compile(r"[aeioAEIO]|u(?!ni|s)|U[nmlp]|[FHLMNRSX][A-Z]+\b")


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


def roles(analysis: Analysis, parsed: Parsed) -> Iterator[Role]:
    """The roles that the sentence gives, in order."""
    position = 0
    while position < len(parsed):
        mention = parsed.mentions[position]
        if mention is None:
            position += 1
            continue
        after = parsed.name_end(position)
        person = mention.entity
        if person is not None and person.kind == UNKNOWN and _three_words(person.name):
            found = _after(analysis, parsed, person, after)
        elif person is None or person.kind != PERSON or len(person.name.split()) == 1:
            found = None
        else:
            found = (
                _after(analysis, parsed, person, after)
                or _copula(analysis, parsed, person, after)
                or _turned(analysis, parsed, person, position)
                or _before(analysis, parsed, person, position)
                or _seat(analysis, parsed, mention)
            )
        if found and not analysis.quoted(parsed.starts[position], parsed.ends[position]):
            yield found
        position = after


def _seat(analysis: Analysis, parsed: Parsed, mention: Mention) -> Role | None:
    """`Sen. NAME of Texas`, `Rep. NAME (D-Nev.)`"""
    found = seat(analysis.text, mention)
    if found is None or mention.entity is None or _YEAR.search(parsed.sentence.text):
        return None
    return Role(mention.entity, found.text, found.head, parsed, found.head == "governor", True, found.written)


_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")


def _first_conjunct(parsed: Parsed, start: int, end: int) -> int:
    """The end of the first of two descriptions, where it is enough: "the Arizona sheriff [and hard-liner]"."""
    for at in range(start + 2, end):
        if parsed.lower(at) == "and" and parsed.mentions[at] is None and parsed.lower(at - 1) in HEADS:
            if any(_anchor(parsed, p) for p in range(start, at - 1)):
                return at
    return end


def _three_words(name: str) -> bool:
    """Whether an unknown name may well be a person's, if an office follows it: "Nguyen Phu Trong"."""
    return re.fullmatch(r"(?:[A-Z][a-zÀ-ſ’'-]+ ?){2,3}", name) is not None


def _after(analysis: Analysis, parsed: Parsed, person: Entity, position: int) -> Role | None:
    """`NAME, a senior aide to X,`"""
    if parsed.lower(position) != ",":
        return None
    start = position + 1
    if parsed.tag(start) == "CD" and parsed.lower(start + 1) == ",":
        start += 2
    if parsed.tag(start) not in {"DT", "JJ", "NN", "NNP"} or (
        parsed.tag(start) != "DT" and parsed.forms[start][:1].isupper() and parsed.mentions[start] is None
    ):  # a title with a capital begins the next name of a list: "Kelly Mitchell, Secretary of State Connie Lawson"
        return None
    end = _close(parsed, start)
    if end is None or _listed(parsed, start, end):
        return None
    if (
        parsed.lower(end) == ","
        and parsed.tag(end - 1) == "NNP"
        and parsed.tag(end + 1) == "NNP"
        and parsed.lower(end + 2) == ","
    ):
        return None  # "the University of California, Davis, ...": the body's name goes on
    return _role(analysis, parsed, person, start, _first_conjunct(parsed, start, end))


def _copula(analysis: Analysis, parsed: Parsed, person: Entity, position: int) -> Role | None:
    """`NAME is a professor of history at X`"""
    if parsed.lower(position) != "is" or parsed.lower(position + 1) not in {"a", "an", "the"} or position > 6:
        return None
    end = _close(parsed, position + 1)
    return _role(analysis, parsed, person, position + 1, end) if end else None


def _close(parsed: Parsed, start: int) -> int | None:
    """Where the apposition that begins at `start` ends: at the next comma or the sentence's end."""
    for at in range(start, min(start + 24, len(parsed))):
        if parsed.forms[at] in {",", ";", ".", "—", "–", "--"} or (parsed.tag(at) == "." and at == len(parsed) - 1):
            return at
        if parsed.tag(at) in {"VBD", "VBZ", "VBP", "MD", "(", '"', ":", "WDT", "WP"} and at > start:
            return at if parsed.tag(at) in {"WDT", "WP"} else None
        if parsed.tag(at) in {"PRP"}:
            return None
    return None


def _listed(parsed: Parsed, start: int, end: int) -> bool:
    """Whether the commas may divide a list of people rather than frame an apposition."""
    opening = parsed.lower(start)
    if parsed.tag(start) != "DT" and any(_titled(parsed, at) for at in range(start + 1, end)):
        return True
    if opening in {"and", "or", "but"} or (
        parsed.lower(end) == "," and parsed.lower(end + 1) in {"and", "or"} and not parsed.tag(end + 2).startswith("VB")
    ):
        return True
    return parsed.mentions[start] is not None and parsed.name_end(start) >= end


def _titled(parsed: Parsed, position: int) -> bool:
    """Whether a person's name begins here right after a noun: "Chief of Staff Jake Sullivan", another in a list."""
    entity = parsed.entity(position)
    if entity is None or entity.kind != PERSON or parsed.mentions[position] is parsed.mentions[position - 1]:
        return False
    return parsed.tag(parsed.name_end(position)) != "POS" and parsed.tag(position - 1) not in {"IN", "TO", "CC", "DT"}


def _turned(analysis: Analysis, parsed: Parsed, person: Entity, position: int) -> Role | None:
    """`the Vatican spokesman, NAME,`"""
    after = parsed.name_end(position)
    if parsed.lower(position - 1) != "," or parsed.lower(after) not in {",", "."}:
        return None
    start = position - 2
    while start >= 0 and (parsed.tag(start) in _INSIDE or parsed.tag(start) == "IN") and parsed.lower(start) != "and":
        start -= 1
    opening = parsed.lower(start) if start >= 0 else ""
    owned = next((at for at in range(start + 1, position - 1) if parsed.tag(at) == "POS"), None)
    if (
        opening != "the" and owned is not None and parsed.mentions[owned - 1] is not None
    ):  # "Trump's campaign manager, X,"
        while start + 1 < owned and parsed.mentions[start + 1] is not parsed.mentions[owned - 1]:
            start += 1
        return _role(analysis, parsed, person, start + 1, position - 1)
    if opening != "the":
        return None
    if start > 1 and parsed.tag(start - 1) == "IN" and parsed.lower(start - 2) in ROLE_NOUNS:
        return None  # "A spokesman for the prosecutor, X,": which of the two is not told
    if start and parsed.forms[start - 1] not in {","} and parsed.tag(start - 1) not in {"IN", "CC", "VBD", "VBZ"}:
        return None
    return _role(analysis, parsed, person, start, position - 1)


def _before(analysis: Analysis, parsed: Parsed, person: Entity, position: int) -> Role | None:
    """`State Department spokesman NAME`"""
    start = position
    while start > 0 and parsed.tag(start - 1) in {"JJ", "NN", "NNP", "POS"} and not _breaks(parsed, start - 1):
        start -= 1
    if any(_acts(parsed, at) for at in range(start + 1, position)):
        return None  # "The vote by the committee compels Deputy Secretary X"
    if start == position or (
        start and (parsed.tag(start - 1) in {"CD", "PRP$", "NNS", "$", "VBG"} or parsed.lower(start - 1) in _CUT_BEFORE)
    ):
        return None
    if start and (parsed.forms[start - 1] == "&" or (parsed.tag(start - 1) == "IN" and parsed.tag(start - 2) == "NNP")):
        return None  # "University of North Carolina at Chapel Hill professor X": the body's name is longer
    return _role(analysis, parsed, person, start, position)


_CUT_BEFORE = frozenset("and or retired outgoing incoming acting suspended ousted".split())
"""Words before an office that it is not told without: "retired High Court judge X"."""


def _acts(parsed: Parsed, position: int) -> bool:
    """Whether what the tagger takes for a noun is a verb between two names: small, with an s, behind and before a capital."""
    word, around = parsed.forms[position], (parsed.forms[position - 1], parsed.forms[position + 1])
    return word.islower() and word.endswith("s") and all(other[:1].isupper() for other in around)


def _breaks(parsed: Parsed, position: int) -> bool:
    """Whether what stands before a name ends here: a day of the week, a comma, another person."""
    entity = parsed.entity(position)
    other = entity is not None and entity.kind == PERSON and parsed.tag(position + 1) != "POS"
    word = parsed.lower(position)
    return other or word in WEEKDAYS or word in _PREPOSITIONS or parsed.tag(position) in {",", "IN"}


_PREPOSITIONS = frozenset("from by with for of at in on to".split())
"""Words that the tagger takes for names where they open a line with a capital: "From Rep. Ann Lee"."""


def _role(analysis: Analysis, parsed: Parsed, person: Entity, start: int, end: int) -> Role | None:
    head_at = _head(parsed, start, end)
    if head_at is None or not _told_apart(parsed, start, end, head_at):
        return None
    if _YEAR.search(parsed.sentence.text):  # a role of another time
        return None
    try:
        names = {parsed.forms[at] for at in range(start, end) if parsed.mentions[at] is not None}
        wording = Wording(analysis, parsed, person)
        text = in_running_text(wording.render(start, end), names)
        wording.alone()
    except Unclear:
        return None
    anchored = any(_anchor(parsed, at) for at in range(start, end) if at != head_at)
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


_MIXED = re.compile(r"\b[a-z]+ (?:Associate|Assistant|Adjunct|Emeritus|Distinguished)\b")
"""Two descriptions in a row: "an endocrinologist Associate professor"."""
_BEFORE_ROLE = re.compile(r"(?<![.!?] )(?<!^)\b(?!The |Former |And |But )[A-Z][a-z]+[’']? $|^[A-Z][a-z]+[’']? $")
"""A name of which the description has lost the first word: "Diabetes" of "Diabetes Victoria's head of programs"."""
_LISTED_ON = re.compile(r", (?:[A-Z]\w+, )*[A-Z]\w+,? (?:and|&) [A-Z]")
_PAST = re.compile(r"\b(?:late|ex|then|onetime|one-time)\b|\d", re.IGNORECASE)
_HALF = re.compile(
    r"(?:local|district|state|county|regional|national|top|key|fellow)\b"
    r"|(?:[Dd]epartment|[Mm]inistry|[Aa]gency|[Cc]ommittee|[Cc]ouncil|[Cc]ommission|[Oo]ffice|[Bb]oard) (?!of\b|for\b)"
)
"""Descriptions whose name begins further left than the words that were taken."""


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
        return Role(role.person, text[0].lower() + text[1:], head, parsed, False, role.anchored, role.written)
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


def _anchor(parsed: Parsed, position: int) -> bool:
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
