"""Find the clauses of a sentence whose subject is named outright and whose verb is clear.

    [But] [On Tuesday,] the Chinese president, Xi Jinping, [quietly] signed | a treaty with Vietnam, ...
                        ^ subject start           ^ head        ^ verb     ^ rest

Only what this module is sure of becomes a `Clause`; everything else is passed over in silence.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.generate.facts.parsing import Parsed
from quizapp.generate.language import FINITE, participles, past_tenses
from quizapp.generate.names import PERSON, Entity
from quizapp.generate.names.lists import WEEKDAYS
from quizapp.patterns import lazy_pattern

PAST, PERFECT, PASSIVE, AGENT, PRESENT, BEING = "past", "perfect", "passive", "agent", "present", "being"
_OPENERS = frozenset("but and yet still meanwhile however moreover separately also then later so nor".split())
_FRONTED = frozenset(
    """on in at after before during since last this following making by under with for over just two three earlier
    later despite having as amid throughout late early days weeks months years about within upon when while shortly
    soon""".split()
)
_YEAR = lazy_pattern(r"(?:1[5-9]|20)\d\d")
_MODIFIERS = frozenset("JJ NN NNP VBN VBG CD NNS JJS POS $".split())
_BY = frozenset(
    "stand come go pass abide win live drop swing stop rise fall grow get stick drive march lose increase".split()
)
"""Verbs whose past tense may stand before a "by"; others are done to somebody there: ", followed by the US"."""
_MARKS_OF_NAMES = frozenset("“ ” \" '' ``".split())
_PASSIVE_BARRED = frozenset("place base see know call leave find hold set wear own hit be".split())


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause: positions into the parsed sentence."""

    parsed: Parsed
    subject: Entity
    subject_start: int
    head_end: int
    """The position after the subject's name."""
    voice: str
    """`PAST`, `PERFECT`, `PASSIVE`, `PRESENT`, `BEING` ("was the first ..."), or `AGENT` for the doer of a passive."""
    base: str
    """The verb's base."""
    auxiliary: int
    """Where the verb group begins: the auxiliary or an adverb before the verb, else the verb itself."""
    verb: int
    end: int
    """The position after the clause's last word, the sentence's point left out."""
    year: str = ""
    """The year of an opening "In 1964"; empty where there is none."""
    fresh: bool = False
    """True where words before the verb place the event in the days before publication."""


def clauses(parsed: Parsed) -> Iterator[Clause]:
    """The clauses of `parsed` that can be asked about, in order."""
    end = parsed.end
    for start in _starts(parsed, end):
        found = _clause(parsed, start, end)
        if found:
            yield found
            yield from _second_verb(found)


def _second_verb(clause: Clause) -> Iterator[Clause]:
    """The clause of a second verb of the same subject: "ordered an inquiry and visited survivors at the clinic"."""
    parsed = clause.parsed
    if clause.voice != PAST:
        return
    for at in range(clause.verb + 2, clause.end - 3):
        tag = parsed.tag(at)
        if tag in {"WDT", "WP", "WRB", "MD", "VBZ"} or (tag in {"PRP", "VBD"} and parsed.lower(at - 1) != "and"):
            return
        if parsed.lower(at) == "and" and parsed.lower(at + 1) in past_tenses() and parsed.mentions[at + 1] is None:
            places = (clause.subject_start, clause.head_end, at + 1)
            found = _verb_group(parsed, clause.subject, places, clause.end)
            if found and found.voice == PAST:
                yield found
            return


def common_clause(parsed: Parsed) -> tuple[int, int] | None:
    """Start and verb of a clause that a plain noun opens: "Police arrested ...", "A jury in Texas convicted ..."."""
    start = 1 if parsed.lower(0) in _OPENERS else 0
    at, last = start, min(start + 10, len(parsed) - 2)
    if past_tenses().keys().isdisjoint(parsed.lowered[start + 1 : last + 1]):
        return None  # told before any tag is worked out
    while at < last and (parsed.tag(at) in _MODIFIERS or parsed.tag(at) in {"DT", "IN"}):
        if at > start and parsed.lower(at) in past_tenses() and parsed.tag(at - 1) in {"NN", "NNS", "NNP"}:
            break
        at += 1
    proper = parsed.tag(at) == "VBD" and parsed.lower(at) in past_tenses() and at > start
    if not proper or (parsed.mentions[at - 1] is not None and parsed.tag(at - 2) != "IN"):
        return None
    return start, at


def in_list(parsed: Parsed, at: int) -> bool:
    """Whether the comma at `at` stands within a list of things: nouns follow, and an "and" before any verb or preposition."""
    behind = at + 1
    while behind < len(parsed) and (parsed.tag(behind) in {"NN", "NNS", "JJ", "VBG"} or parsed.tag(behind) == ","):
        behind += 1
    return behind > at + 1 and parsed.lower(behind) == "and" and parsed.tag(behind + 1) in {"NN", "NNS", "JJ", "VBG"}


_WITHIN = frozenset("of in at near from outside on across".split())


def relative_clauses(parsed: Parsed) -> Iterator[Clause]:
    """Clauses that "who" or "which" ties to a name: "Lam, who won the title in 2014, ..."."""
    if "who" not in parsed.lowered and "which" not in parsed.lowered:
        return
    end = parsed.end
    for at in range(2, end - 4):
        if parsed.lower(at) not in {"who", "which"} or parsed.lower(at - 1) != ",":
            continue
        subject = parsed.entity(at - 2)
        if subject is None or (subject.kind == PERSON) is not (parsed.lower(at) == "who"):
            continue
        named = at - 2
        while named and parsed.mentions[named - 1] is parsed.mentions[at - 2]:
            named -= 1
        if named and (parsed.lower(named - 1) == "and" or parsed.forms[named - 1] in _MARKS_OF_NAMES):
            continue  # "Oakes and Lam, who won": both of them; `William "Ryan" Owens, who died`: a name that is not known
        if parsed.lower(at) == "which" and (parsed.lower(at + 1) == "were" or parsed.lower(named - 1) == ","):
            continue  # "proposals with the Herald, which were", "the shootings in Sousse, Tunisia, which"
        if parsed.tag(named - 1) == "DT" and parsed.lower(at) == "which":
            named -= 1  # "in the Gaza Strip, which"
        if named and parsed.lower(named - 1) in (_WITHIN if parsed.lower(at) == "which" else {"of"}):
            continue  # "St. Brendan's Hospital in Tull County, which shut", "the sister of Lam, who won"
        marks = (p for p in range(at + 1, end) if parsed.forms[p] in {",", ";", "—", "–", "--"})
        close = next((p for p in marks if not in_list(parsed, p) and not in_date(parsed, p)), end)
        found = _verb_group(parsed, subject, (at, at, at + 1), close)
        if found:
            yield found


def in_date(parsed: Parsed, at: int) -> bool:
    """Whether the comma at `at` stands within a date: "on July 9, 1977, said"."""
    year = parsed.forms[at + 1] if at + 1 < len(parsed) else ""
    return parsed.forms[at - 1].isdigit() and _YEAR.fullmatch(year) is not None


def _starts(parsed: Parsed, end: int) -> Iterator[int]:
    """Where a main clause may begin: the sentence's start, after its opening adjunct, after ", and" and ";"."""
    first = 0
    while parsed.lower(first) in _OPENERS and first < 3:
        first += 1 + (parsed.lower(first + 1) == ",")
    yield first
    if parsed.lower(first) == "in" and _YEAR.fullmatch(parsed.forms[first + 1] if first + 1 < end else ""):
        yield first + 2
    if parsed.lower(first) in _FRONTED or parsed.tag(first) == "VBG":
        for at in range(first + 1, min(first + 30, end)):
            if parsed.forms[at] == ",":
                yield at + 1
    for at in range(first + 3, end - 3):
        if (parsed.forms[at] == "," and parsed.lower(at + 1) in {"and", "but", "while", "as"}) or (
            parsed.forms[at] == ";" and parsed.lower(at + 1) in {"and", "but"}
        ):
            yield at + 2
        elif parsed.forms[at] == ";":
            yield at + 1


def _clause(parsed: Parsed, start: int, end: int) -> Clause | None:
    if start == 0 and parsed.pronoun is not None:
        return _verb_group(parsed, parsed.pronoun, (0, 1, 1), end)
    head_end = _subject(parsed, start, end)
    if head_end is None:
        return None
    subject = parsed.entity(head_end - 1)
    if parsed.lower(start) == "including":
        return None  # "OPEC and 11 countries, including Russia, agreed to cut"
    if subject is None or _is_last_of_several(parsed, start):
        return None
    at = _after_subject(parsed, head_end, end)
    return _verb_group(parsed, subject, (start, head_end, at), end)


def _is_last_of_several(parsed: Parsed, start: int) -> bool:
    """Whether the "and" before the subject joins names, not clauses: "Jo Reed, 51, and 22-year-old Bo Lind died"."""
    return parsed.lower(start - 1) == "and" and start > 1 and FINITE.isdisjoint(map(parsed.tag, range(start)))


def _subject(parsed: Parsed, start: int, end: int) -> int | None:
    """The position after the name that heads the noun phrase at `start`; None where no name heads one."""
    at = start
    if start and parsed.lower(start - 1) in _NONE:
        return None  # "Not a single Humberway service left"
    while at < min(start + 9, end):
        mention = parsed.mentions[at]
        if mention is not None:
            after = parsed.name_end(at)
            if parsed.tag(after) in {"POS", "NN", "NNS", "NNP"} or parsed.lower(after) in {"and", "or", "&", "/"}:
                at = after
                joined = parsed.lower(after) in {"and", "or", "&", "/"}
                if joined or (parsed.tag(after) in {"NN", "NNS"} and not _weekday(parsed, after)):
                    head = _later_name(parsed, after, start, end)
                    if head is None:
                        return after if _weekday(parsed, after) else None
                    at = head
                    continue
                if _weekday(parsed, after):
                    return after
                continue
            return after
        if parsed.tag(at) not in _MODIFIERS and not (parsed.tag(at) == "DT" and at == start):
            return None
        at += 1
    return None


_NONE = frozenset("not no neither never hardly few".split())


def _weekday(parsed: Parsed, position: int) -> bool:
    return parsed.lower(position) in WEEKDAYS


def _later_name(parsed: Parsed, position: int, start: int, end: int) -> int | None:
    """In "State Department spokesman Matthew Miller": the head's position, from the nouns before it."""
    at = position
    while at < min(start + 9, end) and parsed.tag(at) in {"NN", "NNS", "JJ", "NNP"} and not _weekday(parsed, at):
        if parsed.mentions[at] is not None:
            return at
        at += 1
    return None


def _after_subject(parsed: Parsed, position: int, end: int) -> int:
    """The position after an apposition, an age, a party in brackets, a day of the week."""
    at = position
    if parsed.tag(at) == "(":
        close = next((p for p in range(at, min(at + 8, end)) if parsed.tag(p) == ")"), None)
        at = close + 1 if close else at
    if parsed.lower(at) == "," and parsed.tag(at + 1) in {"VBD", "VBZ"} and _verb_at(parsed, at + 1):
        return at + 1  # "France, remained second, followed by the US"
    if parsed.lower(at) == ",":
        for close in range(at + 2, min(at + 26, end)):
            if parsed.forms[close] == "," and (_verb_at(parsed, close + 1)):
                at = close + 1
                break
    if parsed.lower(at) == "on" and _weekday(parsed, at + 1):
        at += 2
    elif _weekday(parsed, at):
        at += 1
    return at


def _verb_at(parsed: Parsed, position: int) -> bool:
    while parsed.tag(position) == "RB":
        position += 1
    word = parsed.lower(position)
    return word in {"has", "have", "had", "was", "were", "is", "are"} or word in past_tenses() or word in STANDING


def _verb_group(parsed: Parsed, subject: Entity, places: tuple[int, int, int], end: int) -> Clause | None:
    """The clause whose verb group begins at the last of `places`; None where no clear verb does."""
    start, head_end, auxiliary = places
    at = _past_adverbs(parsed, auxiliary)
    voice, verb = _voice(parsed, at)
    if verb >= end - 1 or parsed.mentions[verb] is not None:
        return None
    word = parsed.lower(verb)
    if voice == BEING:
        base = "be" if _ranked(parsed, verb + 1, end) else None
    elif voice == PRESENT:
        base = STANDING.get(word)
    else:
        base = (past_tenses() if voice == PAST else participles()).get(word)
    if base is None or (voice == PASSIVE and base in _PASSIVE_BARRED) or (voice == PAST and not _is_past(parsed, verb)):
        return None
    if (
        voice == PAST
        and base not in _BY
        and parsed.lower(verb + 1) == "by"
        and not parsed.forms[verb + 2][:1].isdigit()
    ):
        return None
    if base == "call" and parsed.lower(verb + 1) not in {"for", "on", "off"}:
        return None
    fresh = not WEEKDAYS.isdisjoint(parsed.lowered[:end]) and base not in {"be", "plan", "schedule"}
    since = parsed.lower(0) in {"since", "after", "before", "until", "by"}  # "Since the 2016 slump the firm has grown"
    early = () if since else range(min(start, 4))
    year = next((parsed.forms[p] for p in early if _YEAR.fullmatch(parsed.forms[p])), "")
    return Clause(parsed, subject, start, head_end, voice, base, auxiliary, verb, end, year, fresh)


def _past_adverbs(parsed: Parsed, position: int) -> int:
    after = position
    while parsed.tag(after) == "RB" and after < position + 2:
        after += 1
    return after


def _voice(parsed: Parsed, at: int) -> tuple[str, int]:
    """The voice of the verb group at `at`, and where its main verb stands."""
    word = parsed.lower(at)
    if word in {"has", "have", "had"}:
        verb = _past_adverbs(parsed, at + 1)
        if parsed.lower(verb) != "been":
            return PERFECT, verb
        return (BEING, verb) if parsed.tag(verb + 1) in {"DT", "NNP"} else (PASSIVE, verb + 1)
    if word in {"was", "were", "is", "are"}:
        verb = _past_adverbs(parsed, at + 1)
        if parsed.tag(verb) in {"DT", "PRP$", "NNP"}:
            return BEING, at
        return (PASSIVE, verb) if word.startswith("w") else (BEING, at)
    return (PRESENT, at) if word in STANDING else (PAST, at)


def _ranked(parsed: Parsed, start: int, end: int) -> bool:
    """Whether what somebody is said to be is one of a kind: the first, the only, the largest."""
    for at in range(start, min(start + 7, end)):
        word, tag = parsed.lower(at), parsed.tag(at)
        if tag in {"IN", "TO", "VBD", "VBZ", ","}:
            return False
        if word in {"first", "only", "sole", "main"} or tag == "JJS" or (word == "most" and tag == "RBS"):
            return word not in {"best", "worst", "least", "greatest"} and parsed.lower(start) != "one"
    return False


STANDING = {
    "leads": "lead", "heads": "head", "represents": "represent", "owns": "own", "chairs": "chair", "operates": "operate",
    "publishes": "publish", "teaches": "teach", "coaches": "coach", "manages": "manage", "hosts": "host",
    "directs": "direct", "edits": "edit", "oversees": "oversee", "supplies": "supply", "employs": "employ",
}  # fmt: skip
"""Present tenses of verbs that tell what somebody or something does for years."""


def _is_past(parsed: Parsed, position: int) -> bool:
    """Whether a form that may be a past tense is one here: not a name, not an adjective before a bare noun."""
    if parsed.forms[position][:1].isupper():
        return False
    if parsed.tag(position) in {"VBD", "VBN", "VB", "VBP"} or parsed.mentions[position + 1] is not None:
        return True
    return parsed.tag(position + 1) not in {"NN", "NNP"}
