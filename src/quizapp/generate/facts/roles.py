"""Who is what: the offices and descriptions that a sentence gives to a named person.

The sure places: before the name ("State Department spokesman Matthew Miller"), after it between commas ("Mykhailo
Podolyak, a senior aide to ..., said"), the turned apposition ("the Vatican spokesman, Federico Lombardi, said"), after
"is", and a title with a state ("Sen. X of Texas").
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from quizapp.generate.analysis import Analysis
from quizapp.generate.facts.described import YEAR, Role, described, tells_of_what
from quizapp.generate.facts.parsing import Parsed
from quizapp.generate.facts.seats import seat
from quizapp.generate.facts.titles import ABBREVIATED, HEADS
from quizapp.generate.language import MARKS, past_tenses
from quizapp.generate.names import BODY, PERSON, UNKNOWN, Entity, Mention
from quizapp.generate.names.lists import WEEKDAYS
from quizapp.generate.names.roles import ROLE_NOUNS, is_role

_INSIDE = frozenset("JJ NN NNP NNS POS CC HYPH VBN VBG CD".split())


def roles(analysis: Analysis, parsed: Parsed) -> Iterator[Role]:
    """The roles that the sentence gives, in order."""
    heads = [at for at, word in enumerate(parsed.lowered) if word in _MAY_HEAD]
    position = 0
    while position < len(parsed):
        mention = parsed.mentions[position]
        if mention is None:
            position += 1
            continue
        after = parsed.name_end(position)
        person = mention.entity
        if person is not None and person.kind == UNKNOWN and _three_words(person.name):
            found = _after(analysis, parsed, person, after) if heads and heads[-1] >= after else None
        elif person is None or person.kind != PERSON or len(person.name.split()) == 1:
            found = None
        else:
            behind = bool(heads) and heads[-1] >= after
            found = (
                (behind and (_after(analysis, parsed, person, after) or _copula(analysis, parsed, person, after)))
                or _turned(analysis, parsed, person, position)
                or (_adjoins(parsed, heads, position) and _before(analysis, parsed, person, position))
                or _seat(analysis, parsed, mention)
            )
        if found and not analysis.quoted(parsed.starts[position], parsed.ends[position]):
            yield found
        position = after


_MAY_HEAD = HEADS | {f"{short.lower()}{stop}" for short in ABBREVIATED for stop in ("", ".")}
"""Words in small letters that may be the head of a role: where none stands no tags are worked out."""


def _adjoins(parsed: Parsed, heads: list[int], position: int) -> bool:
    """Whether the last of `heads` before a name may be that of its role: no mark and no preposition stands between."""
    last = bisect_left(heads, position) - 1
    return last >= 0 and not any(
        parsed.mentions[at] is None
        and (parsed.lowered[at] in _PREPOSITIONS or MARKS.get(parsed.forms[at], "NN") != "NN")
        for at in range(heads[last] + 1, position)
    )


def _seat(analysis: Analysis, parsed: Parsed, mention: Mention) -> Role | None:
    """`Sen. NAME of Texas`, `Rep. NAME (D-Nev.)`"""
    found = seat(analysis.text, mention)
    if found is None or mention.entity is None or YEAR.search(parsed.sentence.text):
        return None
    return Role(mention.entity, found.text, found.head, parsed, found.head == "governor", True, found.written)


def _first_conjunct(parsed: Parsed, start: int, end: int) -> int:
    """The end of the first of two descriptions, where it is enough: "the Arizona sheriff [and hard-liner]"."""
    for at in range(start + 2, end):
        if parsed.lower(at) == "and" and parsed.mentions[at] is None and parsed.lower(at - 1) in HEADS:
            if any(tells_of_what(parsed, p) for p in range(start, at - 1)):
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
    if parsed.tag(end + 1) in {"JJ", "NN", "NNS"} and parsed.lower(end + 2) == "and":
        return None  # "chairman of the Association's asylum, refugee and migration task group"
    other = parsed.entity(end + 1) if parsed.lower(end) == "," else None
    if other is not None and other.kind == PERSON and parsed.lower(parsed.name_end(end + 1)) == ",":
        return (
            None  # "Ann Lee, president of the League and head of its board, Bo Poe, agreed": one office is the other's
        )
    goes_on = parsed.entity(end + 1) if parsed.tag(end - 1) == "NNP" and parsed.lower(end) == "," else None
    if goes_on is not None and goes_on.kind == BODY:
        return None  # "a professor at the University of California, Hastings College of the Law"
    if (
        parsed.lower(end) == ","
        and parsed.tag(end - 1) == "NNP"
        and parsed.tag(end + 1) == "NNP"
        and parsed.lower(end + 2) == ","
    ):
        return None  # "the University of California, Davis, ...": the body's name goes on
    return described(analysis, parsed, person, start, _first_conjunct(parsed, start, end))


def _copula(analysis: Analysis, parsed: Parsed, person: Entity, position: int) -> Role | None:
    """`NAME is a professor of history at X`"""
    if parsed.lower(position) != "is" or parsed.lower(position + 1) not in {"a", "an", "the"} or position > 6:
        return None
    end = _close(parsed, position + 1)
    return described(analysis, parsed, person, position + 1, end) if end else None


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
        return described(analysis, parsed, person, start + 1, position - 1)
    if opening != "the":
        return None
    if start > 1 and parsed.tag(start - 1) == "IN" and parsed.lower(start - 2) in ROLE_NOUNS:
        return None  # "A spokesman for the prosecutor, X,": which of the two is not told
    if start and parsed.forms[start - 1] not in {","} and parsed.tag(start - 1) not in {"IN", "CC", "VBD", "VBZ"}:
        return None
    return described(analysis, parsed, person, start, position - 1)


def _before(analysis: Analysis, parsed: Parsed, person: Entity, position: int) -> Role | None:
    """`State Department spokesman NAME`"""
    start = position
    while start > 0 and parsed.tag(start - 1) in {"JJ", "NN", "NNP", "POS"} and not _breaks(parsed, start - 1):
        start -= 1
    start = next((at + 1 for at in range(position - 2, start - 1, -1) if _is_another_noun(parsed, at)), start)
    while (
        0 < start < position
        and parsed.mentions[start] is not None
        and parsed.mentions[start - 1] is parsed.mentions[start]
    ):
        start -= 1  # "Bank of Chile economist X": the name is taken whole
    if start == 0 and parsed.lower(0) in _OPENS:
        start = 1  # "And Chancellor X"
    if (
        start > 2
        and parsed.tag(start - 1) == "DT"
        and parsed.tag(start - 2) == "IN"
        and parsed.forms[start - 3][:1].isupper()
    ):
        return None  # "Manchester by the Sea producer X"
    if any(_acts(parsed, at) for at in range(start + 1, position)):
        return None  # "The vote by the committee compels Deputy Secretary X"
    if start and parsed.lower(start) in past_tenses() and parsed.forms[start + 1][:1].isupper():
        return None  # "and later prevented Family Minister X from entering"
    if start == position or (
        start and (parsed.tag(start - 1) in {"CD", "PRP$", "NNS", "$", "VBG"} or parsed.lower(start - 1) in _CUT_BEFORE)
    ):
        return None
    if start and (
        parsed.forms[start - 1] == "&"
        or (
            (parsed.tag(start - 1) == "IN" or parsed.lower(start - 1) in _PREPOSITIONS)
            and parsed.forms[start - 2][:1].isupper()
        )
    ):
        return None  # "University of North Carolina at Chapel Hill professor X": the body's name is longer
    return described(analysis, parsed, person, start, position)


def _is_another_noun(parsed: Parsed, at: int) -> bool:
    """Whether a small noun stands before a capital that begins a role: the flurry of "the flurry CNN producer X"."""
    small = parsed.tag(at) == "NN" and parsed.forms[at].islower() and parsed.forms[at + 1][:1].isupper()
    small = small and not parsed.lower(at).endswith("ing")  # "former acting ICE director"
    return small and parsed.lower(at) not in _OF_PLACES and not is_role(parsed.lower(at))


_OF_PLACES = frozenset(
    "state county city district town borough ward party union opposition majority minority chief vice".split()
)
"""Small nouns that belong to the office behind them: "state Senate candidate X"."""
_OPENS = frozenset("and but so yet now still then meanwhile".split())
"""What opens a sentence, with a capital that may be taken for a name's."""
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
