"""Where a name begins behind titles, offices and descriptions: "Senate Minority Leader" before Harry Reid."""

from __future__ import annotations

from functools import lru_cache

from quizapp.generate.language import is_common
from quizapp.generate.names import lists
from quizapp.generate.names.gender import is_first_name
from quizapp.generate.names.persons import is_person_noun
from quizapp.generate.names.roles import ROLE_NOUNS, is_role
from quizapp.patterns import lazy_pattern

FIRST_NAMES = lists.MALE | lists.FEMALE
INITIALS = lazy_pattern(r"(?:\w\.)+")
SEATED_IN_LETTERS = frozenset("MP MK MEP MLA MNA TD MSP MPA MLC".split())
"""Offices in letters that stand between a nation, or a constituency, and a name."""
_PEOPLES = lists.DEMONYMS | frozenset("briton spaniard swede dane finn pole turk".split())
PARTIES = frozenset(
    """green labour labor liberal democrat republican conservative social christian tory nationalist libertarian
    independent unionist""".split()
)
_OF_PARTIES = PARTIES | frozenset(
    "ulster democratic progressive lib dem dems tories conservatives democrats republicans liberals greens".split()
)
"""How a party is called before one of its people: "For the Lib Dems David Lind said"."""
_PARTISANS = frozenset(("Democrat", "Republican", "Libertarian", "Conservative"))
"""What one member of a party is called before the name."""
_OF_PERSONS = frozenset("cllr coun cr councillor councilor sen senator sgt insp supt det".split())
"""Titles that only a person's name follows."""
TITLES_ALL = lists.TITLES | lists.PORTFOLIOS | ROLE_NOUNS
_QUALIFIED = (
    "-owned",
    "-based",
    "-born",
    "-run",
    "-backed",
    "-listed",
    "-led",
    "-controlled",
    "-funded",
    "-former",
    "-at-law",
    "-winner",
    "-winning",
    "-nominated",
)
"""Ends of what stands before a name at the head of a sentence: "State-owned Nordic Power"."""
_POSITIONS = frozenset(
    """centre center winger goalie forward prop hooker lock flanker fullback fly-half scrum-half linebacker shortstop canon
    regular""".split()
)
"""What somebody is before the name at the head of a sentence, that is seldom so elsewhere."""
_SEATS_OF_OFFICE = frozenset("ministry department parliament senate".split())
"""Last words of bodies behind which whoever holds an office there is named."""
_WORKPLACES = frozenset(
    "unit authority agency committee commission office service council association department division".split()
)
"""Last words of longer names of bodies behind which their spokesman is named in full."""
_DIVISIONS = frozenset("district directorate trust authority consortium".split())
_MADE_SO = (
    "ree",
    "yee",
    "tee",
    "gee",
    "nee",
    "ologist",
    "grapher",
    "keeper",
    "maker",
    "owner",
    "holder",
    "worker",
    "leader",
)
"""Ends of nouns of persons that are no surnames."""
_FIELDS = frozenset(
    """national foreign defence defense finance interior home health trade energy education transport treasury security
    press cabinet executive private""".split()
)
"""What stands in titles, and at the head of bodies' names as well."""


@lru_cache(maxsize=8192)  # asked several times of every word of a name
def bare(word: str) -> str:
    """A word of a name or a title in small letters, without the point behind it."""
    return word.rstrip(".").lower()


def is_first(word: str) -> bool:
    """Whether the word is a first name, of those that many bear or of some fifty countries."""
    return bare(word) in FIRST_NAMES or is_first_name(bare(word))


def _is_adjective(word: str, behind: str) -> bool:
    """Whether a capitalised word says how somebody was, as tabloids begin: "Heartbroken Ann", "Mum-of-three Ann"."""
    low = word.lower()
    adjective = low in _FELT or (len(low) > len("kings") and low.endswith(_ADJECTIVES))
    return "-of-" in low or (adjective and is_first(behind) and not is_first(low))


_FELT = frozenset("brave proud angry plucky lucky happy weary bold young".split())
_ADJECTIVES = ("ous", "ful", "less", "ed", "ing", "ive", "broken", "stricken")


def joint_office(word: str) -> bool:
    """True for "Judge-Executive", "Governor-elect", "Major-General"."""
    first, _, second = bare(word).partition("-")
    return (
        bool(second) and (first in lists.TITLES or first in ROLE_NOUNS) and (second == "elect" or second in TITLES_ALL)
    )


SURNAMES_TOO = frozenset(
    "king prince pope bishop dean judge major marshal duke knight constable deacon abbot abbott baron earl barr".split()
)
"""Titles that are surnames as well."""
_NAMES_TOO = frozenset("haji alhaji mufti baba sardar pandit swami malik begum".split())
"""Titles that stand behind a first name as well: "Nazim Haji"."""
_BEFORE_SURNAMES = frozenset(
    """mr mrs ms miss dr prof sen rep gov professor senator representative congressman congresswoman governor mayor president
    minister councillor councilman councilwoman detective coach justice judge sheriff officer captain inspector superintendent
    reverend pastor""".split()
)
"""Titles behind which a word of those is a surname: "Mr. King", "Senator Bishop"."""


def _may_have_surname(before: tuple[str, ...]) -> bool:
    """Whether a title behind these words is a surname: they are somebody's first names, or a title of persons itself."""
    if is_first(before[-1]) or bare(before[-1]) in _BEFORE_SURNAMES or before[-2:] == ("Attorney", "General"):
        return True
    if INITIALS.fullmatch(before[-1]) and len(before) > 1:
        return is_first(before[-2])
    return len(before) > 1 and bare(before[0]) in lists.ABBREVIATED_TITLES and not is_common(before[-1])


def _behind_titles(words: tuple[str, ...], at: int) -> int:
    """The index, from `at` on, of the first word that is no title, or of the last word."""
    last = len(words) - 1
    return next(i for i in range(at, last + 1) if i == last or is_first(words[i]) or bare(words[i]) not in lists.TITLES)


def _stands_before(words: tuple[str, ...], after_of: bool) -> bool:
    """Whether the first word of three and more belongs to the office before a name, or to a sentence without one: "(ambassador
    to) Norway Ann Lee", "(minister for) Disabilities Ann Lee", "Presenters Ann Lee", "Slovenian Ann Lee"."""
    first, second, *others = words
    noun = bare(first)
    if is_first(first) or any(bare(w) in lists.BODY_WORDS or is_common(w) for w in others):
        return False
    if noun in lists.COUNTRIES:
        return len(words) == _NAMED_IN_FULL and bare(second) not in lists.BODY_WORDS and not is_common(second)
    if not is_first(second):
        return False
    plural = noun.endswith("s") and noun[:-1] in TITLES_ALL
    return plural or noun.endswith(("enian", "onian", "avian")) or (after_of and len(words) == _NAMED_IN_FULL)


_NAMED_IN_FULL = 3
"""Words of an office and a name."""


_FIELD_ENDS = ("tion", "ment", "omy", "omics", "ology", "ance", "ence", "ship", "logy", "sities", "ties")
"""Ends of nouns of what a minister is for."""


def _ends_in_a_noun(word: str) -> bool:
    """Whether the second half of a word with a hyphen is a common noun in small letters, which no name ends with."""
    second = word.rpartition("-")[2]
    return second.islower() and len(second) > _NAMED_IN_FULL and is_common(second)


def _is_called(word: str) -> bool:
    """Whether the second half of a word with a hyphen is what somebody is: "Data-Guru", "Singer-songwriter"."""
    first, _, second = word.lower().rpartition("-")
    return not is_first(first) and is_role(second)


@lru_cache(maxsize=4096)
def name_begins(words: tuple[str, ...], after_of: bool) -> int:
    """Index of the first word of the name, after titles: 3 in "Senate Minority Leader Harry Reid"."""
    for rule in (_by_opening, _by_title, _by_role):
        if (at := rule(words, after_of)) is not None:
            return at
    return 0


def _by_opening(words: tuple[str, ...], after_of: bool) -> int | None:
    """The same by the words that such a run begins with, or by a body's name at its end; None where they do not tell."""
    last = len(words) - 1
    if last and (words[0].endswith(_QUALIFIED) or joint_office(words[0])):
        rest = words[1:]
        return 1 + (
            name_begins(rest, False) if last > 1 and bare(rest[0]) in lists.TITLES else 0
        )  # "Vice-Foreign Minister Li"
    if last and "-" in words[0] and _ends_in_a_noun(words[0]):
        return 1  # "Taarab-music Mwende"
    if last == 2 and words[0].lower().endswith(_FIELD_ENDS) and is_first(words[1]) and not is_first(words[0]):
        return 1  # "(Minister for Trade and) Macroeconomy Tatiana Lee"
    noun = words[0].lower()
    if last > 1 and (is_role(noun) or is_person_noun(noun)) and not is_first(words[0]) and is_first(words[1]):
        return 1  # "Songwriter Curtis Lee" at the head of a sentence
    if last > 1 and (
        words[0].lower().endswith(_MADE_SO) and is_person_noun(words[0].lower()) and not is_first(words[0])
    ):
        return 1  # "Retiree Salleh bin Lee"
    if last and ("-turned-" in words[0] or words[0].lower().endswith(("-turned", "-in-chief"))):
        return 1  # "Senator-turned-lobbyist Bob Lee"
    if last > 1 and "-" in words[0] and is_first(words[1]) and _is_called(words[0]):
        return 1  # "Data-Guru Hans Lee"
    if last > 1 and words[0].lower() in _POSITIONS and is_first(words[1]):
        return 1  # "Centre Jeremy Lee scored"
    if last > 1 and _is_adjective(words[0], words[1]) and bare(words[last]) not in lists.BODY_WORDS:
        return 1  # "Furious Ann Lee", "Mum-of-three Ann Lee"
    if last > 2 and bare(words[0]) in lists.DEMONYMS and words[1] in SEATED_IN_LETTERS:
        return 2  # "Israeli MK Tzipi Lee"
    if last > 2 and bare(words[0]) in lists.DEMONYMS and is_role(words[1].lower()) and is_first(words[2]):
        return 2  # "French Egyptologist Laurent Lee"
    peoples = words[0].endswith(("s", "man", "woman")) and bare(words[0]).removesuffix("s") in _PEOPLES
    if last > 1 and peoples and bare(words[1]) not in TITLES_ALL:
        return 1  # "Britons Ann Lee and Sam Poe"
    if last > 1 and (words[0] == "Fellow" or words[0].endswith("-year-old")):
        return 1 + name_begins(words[1:], False)
    if last > 1 and _stands_before(words, after_of):
        return 1
    affairs = next((at for at in range(1, last - 1) if words[at] == "Affairs" and is_first(words[at + 1])), 0)
    if affairs:
        return affairs + 1  # "(Minister for Children and) Youth Affairs Ann Lee"
    body = next((at for at in range(1, last - 1) if bare(words[at]) in _SEATS_OF_OFFICE), 0)
    if not body and last > _NAMED_IN_FULL and bare(words[last - 2]) in _WORKPLACES and is_first(words[last - 1]):
        body = last - 2  # "(with the) Air Accident Investigation Unit Jurgen Lee"
    if body and not any(is_common(w) or bare(w) in lists.BODY_WORDS for w in words[body + 1 :]):
        return body + 1 + name_begins(words[body + 1 :], False)  # "(the) Interior Ministry Anatoly Lee"
    if after_of and "Affairs" in words[:-2]:
        return _behind_titles(words, words.index("Affairs") + 1)  # "(Minister of) Foreign Affairs Ann Lee"
    if after_of and last >= 2 and bare(words[0]) in lists.PORTFOLIOS and bare(words[last]) not in lists.BODY_WORDS:
        first = next((at for at in range(1, last) if is_first(words[at])), 0)  # "(for) Social Protection Leo Lee"
        return first or _behind_titles(words, 1)
    if last and bare(words[0]) in _OF_PERSONS and bare(words[last]) in lists.BODY_WORDS:
        return 1  # "Cllr Máire Power"
    if last > 1 and bare(words[last]) in _DIVISIONS:
        return 0  # "Kessock County Health District"
    if bare(words[last]) in lists.BODY_WORDS and not any(bare(w) in FIRST_NAMES for w in words[:last]):
        return 0
    return None


_MIDDLE_NAMES = frozenset("king prince baron duke earl bishop pope abbot major marshal dean".split())
"""Titles that stand as the first of two surnames, or as a middle name, as well."""


def _by_title(words: tuple[str, ...], _: bool) -> int | None:
    """The same by the last title, or the last nation, before a name."""
    last = len(words) - 1
    for at in range(last, -1, -1):
        word = bare(words[at])
        if (
            word in SURNAMES_TOO
            and at
            and (at == last or bare(words[at + 1]) in lists.SUFFIXES)
            and _may_have_surname(words[:at])
        ):
            continue  # "Alveda King", "Martin Luther King Jr."
        if (
            at == 1
            and last == at + 1
            and word in _MIDDLE_NAMES
            and is_first(words[0])
            and bare(words[0]) not in lists.PLACES
        ):
            continue  # "Sacha Baron Cohen", "Ann King Cole"
        named = (
            at > 0
            and at == last
            and (bare(words[at - 1]) in FIRST_NAMES or (word in _NAMES_TOO and is_first(words[at - 1])))
        )
        if word in lists.TITLES and not named:
            if at < last and all(bare(w) in _FIELDS for w in words[: at + 1]) and not is_first(words[at + 1]):
                return 0  # "National Sound Archive"
            if at < last or words[at].endswith(".") or len(words) == 1 or bare(words[0]) not in FIRST_NAMES:
                return at + 1
        elif word in lists.DEMONYMS and word not in lists.COMPASS and at < last and is_first(words[at + 1]):
            return at + 1
    return None


def _by_role(words: tuple[str, ...], after_of: bool) -> int | None:
    """The same by a role, a party, a rank in letters or a place before a name."""
    last = len(words) - 1
    thing = is_common(words[min(1, last)]) and bare(words[min(1, last)]) not in FIRST_NAMES  # "Parent File Scan"
    if 2 <= last <= 3 and bare(words[0]) in ROLE_NOUNS and bare(words[0]) not in FIRST_NAMES and not thing:
        return 1  # a role that opens a sentence: "Publisher Sam Whitcombe bought ..."
    for at in range(max(1, last - 3), last - 1):  # "New York City Public Advocate Trish James"
        role = bare(words[at]) in ROLE_NOUNS and bare(words[at - 1]) not in FIRST_NAMES
        if role and not any(bare(w) in lists.BODY_WORDS for w in words[at + 1 :]):
            return at + 1
    for at in range(1, last):  # "Danish Green Astrid Holm", "Urban Development H.S. Rao"
        led = all(bare(w) in lists.DEMONYMS or bare(w) in _OF_PARTIES for w in words[:at])
        if (led and is_first(words[at])) or (
            INITIALS.fullmatch(words[at]) and all(is_common(w) and bare(w) not in FIRST_NAMES for w in words[:at])
        ):
            return at
    if last > 1 and words[0] in _PARTISANS and not is_common(words[1]) and bare(words[last]) not in _OF_PARTIES:
        return 1  # "Democrat Ammar Lee", whose first name nobody knows
    if last > 2 and all(2 <= len(w) <= 4 and w.isupper() and w.isalpha() for w in words[:2]) and is_first(words[2]):
        return 2  # a party and a seat in letters: "PTI MNA Arif Lee"
    if last >= 2 and 2 <= len(words[0]) <= 4 and words[0].isupper() and words[0].isalpha() and not words[1].isupper():
        return 1  # a rank in letters: "SP Bashir Gwandara"
    for at in range(1, last):  # "(Secretary of) State John Kerry", "(a) Texas Ted Cruz"
        office = after_of or bare(words[at - 1]) in lists.PLACES
        if bare(words[at]) in FIRST_NAMES and office and bare(words[0]) not in FIRST_NAMES:
            return at
    return None
