"""Runs of capitalised words: found, cut where days, function words and the ends of sentences cut them, and without the words
that are only capitalised because a sentence begins there."""

from __future__ import annotations

import re

from quizapp.generate.names import lists
from quizapp.generate.names.roles import is_role
from quizapp.generate.names.titles import FIRST_NAMES, INITIALS, SEATED_IN_LETTERS, bare, is_first
from quizapp.patterns import lazy_pattern

_UPPER = "A-ZÀ-ÖØ-Þ" + "".join(filter(str.isupper, map(chr, range(0x100, 0x24F))))
_BEHIND_NG = "(?:had|has|was|is|said|says|told|added|who|will|would)"
"""Before these the mark in "Ms Achieng' said" ends no words and belongs to the name."""
_REST = rf"(?:[\w&]|[’'](?!s\b)(?=\w)|(?<=[aeo]ng)[’'](?=[ ](?:[{_UPPER}]|{_BEHIND_NG}\b)|\Z)|-(?=\w))*"
_WORD = rf"(?:(?:[{_UPPER}]\.){{1,4}}(?![a-z])|(?:(?:al|el|ul|an|ar|as|ash|at|bin)-|d[’'])?[{_UPPER}]{_REST})"
_FIRST_WORD = (
    rf"[{_UPPER}aeubd](?<![\w@#/&].)(?<!-[{_UPPER}]\..)(?:(?<=[{_UPPER}])(?:\.(?:[{_UPPER}]\.){{0,3}}(?![a-z])|{_REST})"
    rf"|(?:(?<=a)(?:l|n|r|sh?|t)|(?<=[eu])l|(?<=b)in)-[{_UPPER}]{_REST}|(?<=d)[’'][{_UPPER}]{_REST})"
)
"""A word as `_WORD` has it, where none goes on: it begins with the set of its first letters and looks back from there,
since such patterns are found faster. The "Y." of "D-N.Y." is none."""
_GLUE = rf"(?:[ \u00a0]|\n(?!\s))(?:&[ ]|(?:(?:{lists.PARTICLES})[ ]){{1,2}}(?=[{_UPPER}]))?"
RUN = lazy_pattern(rf"{_FIRST_WORD}(?:(?:\.(?=[ ]))?{_GLUE}{_WORD}){{0,9}}(?:,?[ ](?:Jr|Sr)\b\.?)?")
_PART = lazy_pattern(rf"(?:(?:{lists.PARTICLES})[ ])*{_WORD}\.?|(?<=[ ])(?:Jr|Sr)\.?|&")
_FUNCTION_WORDS = frozenset(
    """the a an he she it they we you this that these those his her its their our my your but and or so in on at as if when
    while what who how why where to for from with by is are was were not no there then now suppose supposing say imagine
    picture unless until whether although though because since during despite without unlike besides
    like after before meanwhile separately indeed however yet both additionally elsewhere""".split()
)
_FUNCTION = lazy_pattern(rf"(?:{'|'.join(sorted(_FUNCTION_WORDS))})(?:[’'].*)?$|i[’']")
_SENTENCE_BREAK = frozenset('.!?:;“”"‘(—–•*[>\n')
_BEFORE_BODY = frozenset("national international federal american global regional local".split())
"""Adjectives that belong to a body's name: "the National Weather Service"."""
_OF_A_NATION = frozenset(("national", "international", "american"))
"""Those that do so before a single word, too: "The National Federation of ..."."""
_SPLITS = lists.CALENDAR | {"i"}
NEVER_ALONE = _SPLITS | _FUNCTION_WORDS | frozenset("tens dozens scores hundreds thousands millions".split())
"""What is no name as the only capitalised word: half of all runs, so they are known before anything else."""

Part = tuple[int, int, str]
"""A word of a run: where it begins, where it ends, the word."""


_FULL = 2
"""Words of a first name and a surname."""


def parts_of(text: str, run: re.Match[str]) -> list[Part]:
    """The words of a run; most are one word, which no space parts."""
    whole, (start, end) = run.group(), run.span()
    if " " not in whole and "\n" not in whole and "\u00a0" not in whole:
        return [(start, end, whole)]
    return [(*m.span(), m.group()) for m in _PART.finditer(text, start, end)]


def groups(parts: list[Part]) -> list[list[Part]]:
    """The words of a run, cut where days, function words and the ends of sentences cut them."""
    if len(parts) == 1:
        word = parts[0][2].rstrip(".").lower()
        return [] if word in _SPLITS or _is_function(word) else [parts]
    found: list[list[Part]] = []
    group: list[Part] = []
    for at, part in enumerate(parts):
        word = part[2].rstrip(".").lower()
        ends = (
            word in _SPLITS
            and part[2] != "Jan"
            and not (
                group
                and word != "i"
                and (
                    group[-1][2].lower() in FIRST_NAMES
                    or bare(group[-1][2]) in _BEFORE_A_DAY
                    or (word == "jun" and group[-1][2].lower() in lists.FAMILY_FIRST)  # "Ma Jun", who is no month
                )
            )
        )
        initial = word in _INITIALS and part[2][-1] == "." and at + 1 < len(parts)  # "A. Kumar, the judge"
        if word in _OF_HEADLINES or (not initial and (not group or group[-1][2].endswith(".")) and _is_function(word)):
            ends = True
        if group and part[2][:1].islower() and group[-1][2].isupper() and len(group[-1][2]) > _FULL:
            found.append(group)  # "told CNN al-Masri was killed"
            group = []
        if not ends:
            led = at + 1 < len(parts) and is_first(parts[at + 1][2])
            if part[2] in SEATED_IN_LETTERS and group and (led or not _is_named(group)):
                group = []  # "Ballyhaskin TD Noel Garvey", "Scottish Greens MSP Ross Greer": whom they sit for, and the office
            group.append(part)
            if not _ends_with_stop(part[2]) and not _is_barr(group):
                continue
        if group:
            found.append(group)
        group = []
    return [kept for one in [*found, group] if (kept := _without_run_on(one))]


_INITIALS = frozenset(["a", "i"])
"""Letters that are words as well."""
_OF_HEADLINES = frozenset("is are was were not isn't aren't".split())
"""Small words that only a headline writes with a capital, and no name has: "“Mr. Orr Is Not a Hero”"."""


def _without_run_on(group: list[Part]) -> list[Part]:
    """The words of a name without that of the next sentence, where the full stop between them is lost: "Roger Federer Yet",
    "Peter Weir Peter Weir"."""
    half = len(group) // 2
    if half > 1 and [w for _, _, w in group[:half]] == [w for _, _, w in group[half:]]:
        return group[half:]
    if len(group) > _FULL and group[-1][2] == "In" and is_first(group[0][2]):
        return group[:-1]
    return group[:-1] if len(group) > 1 and group[-1][2].lower() in _RUN_ON else group


_RUN_ON = frozenset(
    """the yet but this these when while if although though because since however meanwhile as she it they after before like
    despite unlike according on at from with""".split()
)
"""Words with which a sentence begins and no name ends."""


_BEFORE_A_DAY = frozenset(
    "mr mrs ms comrade chief pastor elder barrister engineer alhaji hon dr prof evangelist deacon apostle".split()
)
"""Titles before people who are named for a day: "Comrade Sunday Agbo"."""


def _is_named(group: list[Part]) -> bool:
    """Whether the words before an office name who holds it: "Noel Garvey TD"."""
    return len(group) > 1 or group[0][2].lower() in FIRST_NAMES


def _is_function(word: str) -> bool:
    """True for a function word, also with something behind an apostrophe: "he's"."""
    return word in _FUNCTION_WORDS or (("'" in word or "’" in word) and _FUNCTION.match(word) is not None)


def _ends_with_stop(word: str) -> bool:
    """True when the point after `word` ends a sentence: not that of a title, an initial, or an abbreviation."""
    if word[-1] != "." or INITIALS.fullmatch(word):
        return False
    short = bare(word)
    return short not in lists.ABBREVIATED_TITLES and short not in _SHORT_FIRST_NAMES


def _is_barr(group: list[Part]) -> bool:
    """Whether words end with the surname "Barr." and not with the short "Barr." of barristers, which stands before names."""
    if group[-1][2] != "Barr." or len(group) < 2:
        return False
    return group[-2][2][-1] != "." or INITIALS.fullmatch(group[-2][2]) is not None


_SHORT_FIRST_NAMES = frozenset("ma wm jos chas thos geo".split())
"""First names with a point: "Ma. Teresa Lee"."""


def begins_sentence(text: str, start: int, floor: int) -> bool:
    """Whether the run at `start` opens a sentence of the paragraph that begins at `floor`."""
    at = start - 1
    while at >= floor and text[at] in " \u00a0'’":
        at -= 1
    return at < floor or text[at] in _SENTENCE_BREAK


_TRADES = ("er", "or", "ist", "ian", "yst", "eer")
"""How what somebody is by trade ends."""
_HOW_ENDS = ("ous", "ful", "less", "ing", "ed", "ive", "ant", "ent", "ic", "ish")
"""Ends of the adjectives that open a tabloid's report in capitals: "FURIOUS Danny Orr was sacked"."""


def without_opening(parts: list[Part], common: set[str]) -> list[Part]:
    """A run at the start of a sentence without the words that are only capitalised because they stand there."""
    while parts:
        word = parts[0][2].rstrip(".").lower()
        alone = len(parts) == 1
        if word in lists.BEFORE_PLACE and not alone:
            break
        part_of_name = (word in _BEFORE_BODY and len(parts) > 2) or (word in _OF_A_NATION and not alone)
        named_for = word in _OF_A_NATION and len(parts) > 2 and not is_first(parts[1][2])  # "National Grid Electricity"
        if (part_of_name and bare(parts[-1][2]) in lists.BODY_WORDS) or named_for:
            break
        shouted = len(parts) > 2 and parts[0][2].isupper() and word.endswith(_HOW_ENDS) and not parts[1][2].isupper()
        plain = shouted or word.endswith("-year-old") or (alone and word in lists.PLURAL_PEOPLE)
        if plain or word in lists.NOT_A_NAME or (alone and word in common and word not in FIRST_NAMES):
            parts = parts[1:]
            continue
        trade = len(parts) == _FULL and is_role(word) and word.endswith(_TRADES) and not is_first(parts[0][2])
        if trade and word not in lists.TITLES and not is_role(parts[1][2].lower()):
            parts = parts[1:]  # "Designer Belyashov said"
            continue
        if word in _KINDS_OF_BODY and len(parts) > _FULL and not is_first(parts[1][2]):
            parts = parts[1:]  # "Charity Electrical Safety First said"
            continue
        adverb = word.endswith("ly") and word not in FIRST_NAMES and len(word) > 4
        if adverb or (not alone and word in common and parts[1][2].lower() in FIRST_NAMES and word not in lists.TITLES):
            parts = parts[1:]
            continue
        break
    return parts


_KINDS_OF_BODY = frozenset(
    "charity retailer broadcaster regulator carmaker supermarket airline drugmaker chipmaker".split()
)
"""What a body is, before its name at the head of a sentence."""
