"""Find the names of an article: runs of capitalised words, cut where titles, days and sentence starts cut them.

No dictionary of names is complete, so a name is known by its company: a title before it, a role beside it, a first
name that many people bear, a surname that comes back alone.
"""

from __future__ import annotations

import re

from quizapp.article.model import Article
from quizapp.generate.language import is_common
from quizapp.generate.names import lists
from quizapp.generate.names.begins import name_at
from quizapp.generate.names.capitals import even_capitals
from quizapp.generate.names.joining import bridge, campaign, credible, nicknamed
from quizapp.generate.names.kinds import gender_by_words, kind_of
from quizapp.generate.names.model import PERSON, UNKNOWN, Mention
from quizapp.generate.names.no_names import is_no_name, is_stuck
from quizapp.generate.names.roles import is_role
from quizapp.generate.names.runs import NEVER_ALONE, RUN, Part, begins_sentence, groups, parts_of, without_opening
from quizapp.generate.names.titles import INITIALS, bare, is_first
from quizapp.patterns import lazy_pattern

_LOWER = lazy_pattern(r"[a-z](?<![\w’'/.@_#-].)[a-z]++(?![\w’'/@_-])")
_HUMAN_NEXT = lazy_pattern(
    r",?[ ](?:from[ ][A-Z][a-z]+[ ])?"
    r"(?:\d{1,2},|who|(?:said|says)(?! (?:an?|the|one|his|her|[A-Z])\b)|told|added|asked|wrote|replied|tweeted|argued"
    r"|insisted)(?!\w)"
)
_ROLE_BEFORE = lazy_pattern(r"(?<![\w’'-])((?:[a-z][a-z-]+[ ]){0,2})([a-z][a-z-]+)[ ]$")
_OFFICES = frozenset(
    """AC ACP ADGP AIG ASP CEO CFO CJI CM COO CP CS DC DCP DG DIG DIGP DM DPP DSP IG IGP JCP MCA MD MEC MLA MNA
    MPA MSP PM SHO SP SSP TD VP""".split()
)
"""Offices in letters, that somebody bears: no bodies."""
_PORTFOLIO_NEXT = lazy_pattern(r" for [a-z]")


def find_mentions(article: Article) -> list[Mention]:
    """Every mention of a name in the body of `article`, in order, not yet joined into entities."""
    text = article.text
    common: set[str] = set()
    for p in article.body:
        common.update(_LOWER.findall(text, p.start, p.end))
    mentions: list[Mention] = []
    surnames: set[str] = set()
    for paragraph in article.body:
        for run in RUN.finditer(text, paragraph.start, paragraph.end):
            following = text[run.end() : run.end() + 1]
            no_name = (following == "!" and _is_chanted(text, run)) or (following == "," and _is_sum(text, run))
            no_name = no_name or _takes_sides(text, run.start())
            if run.group().lower() not in NEVER_ALONE and not no_name:
                found = _split(text, run, paragraph.start, common, surnames)
                for mention in found:
                    if mention.kind == PERSON and len(mention.words) > 1:
                        surnames.add(mention.words[-1])
                mentions.extend(found)
    return credible(text, [campaign(text, m) for m in bridge(text, nicknamed(text, even_capitals(mentions)))])


def _takes_sides(text: str, start: int) -> bool:
    """Whether a name is half of an adjective: nobody acts in "a pro-Lind bloc"."""
    tied = text[start - 1 : start] == "-"
    return tied and text[max(0, start - _LONGEST_SIDE) : start].lower().endswith(_TAKES_SIDES)


_TAKES_SIDES = ("pro-", "anti-", "post-", "pre-")
_LONGEST_SIDE = 5


def _is_chanted(text: str, run: re.Match[str]) -> bool:
    """Whether a run is all that stands between a mark, or a cry, and the "!" behind it: "Big Sky Jim!" names nobody in full."""
    if " " not in run.group():
        return False
    return text[max(0, run.start() - 3) : run.start()].rstrip()[-1:] in ("“", '"', "!")


def _is_sum(text: str, run: re.Match[str]) -> bool:
    """Whether a run before a comma goes on behind it as a figure does: the "N38" of "N38,000" names nothing."""
    end = run.end()
    return text[end - 1].isdigit() and text[end + 1 : end + 4].isdigit()


def _split(text: str, run: re.Match[str], floor: int, common: set[str], surnames: set[str]) -> list[Mention]:
    """The mentions in one run of capitalised words."""
    parts = parts_of(text, run)
    begin, opening = run.start(), begins_sentence(text, run.start(), floor)
    lone = len(parts) == 1 and parts[0][2] in surnames and _HUMAN_NEXT.match(text, parts[0][1])  # "Too, who came third"
    if opening and parts and not lone:
        parts = without_opening(parts, common)
    found: list[Mention] = []
    as_name = (
        not opening and len(parts) > 1 and parts[0][2] in _ALSO_NAMES and _IN_A_SENTENCE.search(text, begin - 2, begin)
    )
    for group in [parts] if as_name and parts[1][2].lower() not in common else groups(parts):
        if len(group) == 1 and group[0][2] in _OFFICES and _PORTFOLIO_NEXT.match(text, group[0][1]):
            continue  # "MEC for education Ann Lee"
        at_head = len(group) == _FULL and text.endswith(_FROM, 0, group[0][0])
        mention = _mention(text, group[1:] if at_head and _is_country_and_name(group) else group, floor)
        if mention and (_AT_HOME.match(text, mention.end) or _is_a_title(text, mention)):
            continue
        if mention:
            mention.human = bool(_HUMAN_NEXT.match(text, mention.end))
            mention.opening = opening if mention.outer == begin else begins_sentence(text, mention.outer, floor)
            found.append(mention)
    return found


def _is_a_title(text: str, mention: Mention) -> bool:
    """Whether a name of three words and more is all that stands in marks, with no title: `the launch of “Ann Lee Live 2017,”`."""
    if len(mention.words) <= _FULL or mention.titles or not is_first(mention.words[0]):
        return False
    return text[mention.outer - 1 : mention.outer] in ("“", '"') and _CLOSES.match(text, mention.end) is not None


_CLOSES = lazy_pattern(r"(?: \d{4})?[,.]?[”\"]")
_AT_HOME = lazy_pattern(r", (?:(?:[A-Z]\.?){2,3}|[A-Z][a-z]+\.?)-(?:based|born|area)\b")
"""Behind the town of an adjective: "the Lund, Iowa-based Brandt Institute"."""


_FROM = ("From ", "In ", "At ", "To ")


def _is_country_and_name(parts: list[Part]) -> bool:
    """Whether a country stands before a name alone: "From Greece Anas traveled by foot"."""
    country, name = parts[0][2].lower(), parts[1][2]
    return country in lists.COUNTRIES and not is_common(name) and bare(name) not in lists.BODY_WORDS


_ALSO_NAMES = frozenset("He She You".split())
_IN_A_SENTENCE = lazy_pattern(r"[a-z,] $")
"""What stands before a family name that looks like a pronoun: "says He Jingtong, a professor"."""


_LETTERS_AFTER = frozenset("KC QC SC SAN MP MEP MSP MLA MLC TD OBE MBE CBE PhD MD".split())
"""What stands behind a person's name and is no part of it."""
_PARTICLES_BEFORE = lazy_pattern(
    r"(?<=[a-z,”’\"'] )(?:van (?:de[nr]?|het) |von (?:de[mnr] )?|van |de la |bin |ter |della |d[aio] |dos |zu[mr]? |vom |auf der "
    r"|op de[nr] |bint |ibn |al-|ap |wa |arap |ferch |e |i |av |af |’t |'t )$"
)
_PARTICLE_ENDS = (
    "an ", "on ", "de ", "en ", "er ", "em ", "es ", "et ", "la ", "in ", "da ", "di ", "do ", "os ", "zu ", "um ", "ur ", "om ",
    "nt ", "bn ", "ap ", "wa ", "ch ", " e ", " i ", "av ", "af ", "'t ", "’t ",
)  # fmt: skip
"""Particles in small letters right before a surname that stands alone."""
_OF_STAFF = "chief of staff "
"""The one office of three words in small letters that stands before names."""
_KIN_BEFORE = lazy_pattern(
    r"\b(?:[Hh]is|[Hh]er|[Tt]heir|[’']s) (?:\w+ )?(wife|husband|son|daughter|mother|father|brother|sister|widow|partner), $"
)


def _mention(text: str, parts: list[Part], floor: int) -> Mention | None:
    """One run without days and sentence starts -> titles and name, with what its form tells of its kind."""
    outer = parts[0][0]
    words = tuple([p[2] for p in parts])
    at = name_at(text, parts, words, floor)
    if at is None:
        return None
    titles, name = words[:at], words[at:]
    alone = len(name) == 1
    if name[0] == "&" or any("-" in word and is_stuck(word) for word in name):
        return None  # the rest of "the Food & Veterinary Authority"
    if alone and is_no_name(text, name[0], titles, (outer, parts[-1][1]), floor):
        return None
    if len(words) == 1 and name[0] in _OFFICES and text[max(floor, outer - 4) : outer].lower() == "the ":
        return None  # "said the DPP"
    if len(name) > 2 and name[-1].rstrip(".") in _LETTERS_AFTER:
        parts, name = parts[:-1], name[:-1]
    end = parts[-1][1]
    if text[end - 1] == "." and bare(name[-1]) not in lists.SUFFIXES and not INITIALS.fullmatch(name[-1]):
        end -= 1
        name = (*name[:-1], name[-1].rstrip("."))
    if end < len(text) and ord(text[end]) > 0x7F and text[end] not in "‘’”»–—…\u00a0":
        return None  # the run breaks off inside a word: garbled text
    if _BREAKS_OFF.match(text, end) or _GARBLED_BEFORE.search(text, max(floor, outer - 3), outer):
        return None  # "Voigtl?nder", "O�Leary"
    genitive = text[end : end + 2] in ("'s", "’s", "‘s") or (
        name[-1].endswith("s") and text[end : end + 1] in ("'", "’")
    )
    start = parts[at][0]
    led = None
    if alone and at == 0 and text[outer - 4 : outer].endswith(_PARTICLE_ENDS):
        led = _PARTICLES_BEFORE.search(text, max(floor, outer - 16), outer)
    if led:
        start = outer = led.start()
        name = (f"{led.group()}{name[0]}",)  # "recalls van der Ploeg"
    mention = Mention(start, end, outer, name, titles, genitive)
    before = text[max(floor, outer - 60) : outer]
    if not name[-1].isupper():
        mention.role = _role_before(before)
    mention.kind = kind_of(text, mention)
    if mention.kind == UNKNOWN and len(name) == 1 and text[end : end + 1] == "," and text[outer - 2 : outer] == ", ":
        kin = _KIN_BEFORE.search(before)
        if kin and is_first(name[0]):
            mention.kind, mention.role = PERSON, kin[1]  # "His wife, Bonnie, corrected him"
    if mention.kind == PERSON:
        mention.gender = gender_by_words(mention)
    if mention.kind == UNKNOWN and bare(name[-1]) in lists.DEMONYMS:
        return None
    return mention


_BREAKS_OFF = lazy_pattern(r"\?[a-zà-ÿ]|[\"?]\ufffd")
_GARBLED_BEFORE = lazy_pattern(r"\w[\"'?]?\ufffd+$|[A-Za-z]\?$")
"""Signs of letters that were lost."""
_FULL = 2
"""Words of a first name and a surname."""


def _role_before(before: str) -> str:
    """What the words right before a name say that somebody is: "former nurse", "chief of staff", or nothing."""
    if before.endswith(_OF_STAFF):
        return _OF_STAFF.strip()
    role = _ROLE_BEFORE.search(before) if _may_be_role(before) else None
    if role is None or not is_role(role.group(2)):
        return ""
    modifiers = [w for w in role.group(1).split() if w not in lists.NOT_A_NAME and not w.endswith("ed")]
    if len(modifiers) == 2 and modifiers[1].endswith("ing") and is_role(modifiers[0]):
        modifiers = []  # "the midfielder deceiving goalkeeper Ben Lind" is not he
    return " ".join([*modifiers, role.group(2)])


def _may_be_role(before: str) -> bool:
    """Whether what stands before a name may end with a role, as far as its last word tells without a search."""
    if before[-1:] != " ":
        return False
    word = before[:-1].rpartition(" ")[2]
    return is_role(word) or not word.isalpha()
