"""Find the names of an article: runs of capitalised words, cut where titles, days and sentence starts cut them.

No dictionary of names is complete, so a name is known by its company: a title before it, a role beside it, a first
name that many people bear, a surname that comes back alone.
"""

from __future__ import annotations

import re

from quizapp.article.model import Article
from quizapp.generate.language import is_common
from quizapp.generate.names import lists
from quizapp.generate.names.joining import bridge, campaign, credible, nicknamed
from quizapp.generate.names.kin import KIN
from quizapp.generate.names.kinds import gender_by_words, kind_of
from quizapp.generate.names.model import PERSON, UNKNOWN, Mention
from quizapp.generate.names.no_names import is_no_name, is_stuck, is_titled_by_birth
from quizapp.generate.names.roles import is_role
from quizapp.generate.names.titles import (
    FIRST_NAMES,
    INITIALS,
    SURNAMES_TOO,
    TITLES_ALL,
    bare,
    is_first,
    joint_office,
    name_begins,
)

_UPPER = "A-ZÀ-ÖØ-Þ" + "".join(filter(str.isupper, map(chr, range(0x100, 0x24F))))
_REST = rf"(?:[\w&]|[’'](?!s\b)(?=\w)|(?<=[aeo]ng)[’'](?=[ ][{_UPPER}])|-(?=\w))*"
_WORD = rf"(?:(?:[{_UPPER}]\.){{1,4}}(?![a-z])|(?:(?:al|el|ul|an|ar|as|ash|at|bin)-|d[’'])?[{_UPPER}]{_REST})"
_FIRST_WORD = (
    rf"[{_UPPER}aeubd](?<![\w@#/&].)(?<!-[{_UPPER}]\..)(?:(?<=[{_UPPER}])(?:\.(?:[{_UPPER}]\.){{0,3}}(?![a-z])|{_REST})"
    rf"|(?:(?<=a)(?:l|n|r|sh?|t)|(?<=[eu])l|(?<=b)in)-[{_UPPER}]{_REST}|(?<=d)[’'][{_UPPER}]{_REST})"
)
"""A word as `_WORD` has it, where none goes on: it begins with the set of its first letters and looks back from there,
since such patterns are found faster. The "Y." of "D-N.Y." is none."""
_GLUE = rf"(?:[ \u00a0]|\n(?!\s))(?:&[ ]|(?:(?:{lists.PARTICLES})[ ]){{1,2}}(?=[{_UPPER}]))?"
_RUN = re.compile(rf"{_FIRST_WORD}(?:(?:\.(?=[ ]))?{_GLUE}{_WORD}){{0,9}}(?:,?[ ](?:Jr|Sr)\b\.?)?")
_PART = re.compile(rf"(?:(?:{lists.PARTICLES})[ ])*{_WORD}\.?|(?<=[ ])(?:Jr|Sr)\.?|&")
_LOWER = re.compile(r"[a-z](?<![\w’'/.@_#-].)[a-z]++(?![\w’'/@_-])")
_HUMAN_NEXT = re.compile(
    r",?[ ](?:from[ ][A-Z][a-z]+[ ])?"
    r"(?:\d{1,2},|who|(?:said|says)(?! (?:an?|the|one|his|her|[A-Z])\b)|told|added|asked|wrote|replied|tweeted|argued"
    r"|insisted)(?!\w)"
)
_FUNCTION_WORDS = frozenset(
    """the a an he she it they we you this that these those his her its their our my your but and or so in on at as if when
    while what who how why where to for from with by is are was were not no there then now suppose supposing say imagine
    picture unless until whether although though because since during despite without unlike besides
    like after before meanwhile separately indeed however yet both additionally elsewhere""".split()
)
_FUNCTION = re.compile(rf"(?:{'|'.join(sorted(_FUNCTION_WORDS))})(?:[’'].*)?$|i[’']")
_SENTENCE_BREAK = frozenset('.!?:;“”"‘(—–•*[>\n')
_ROLE_BEFORE = re.compile(r"(?<![\w’'-])((?:[a-z][a-z-]+[ ]){0,2})([a-z][a-z-]+)[ ]$")
_BEFORE_BODY = frozenset("national international federal american global regional local".split())
"""Adjectives that belong to a body's name: "the National Weather Service"."""
_OF_A_NATION = frozenset(("national", "international", "american"))
"""Those that do so before a single word, too: "The National Federation of ..."."""
_SPLITS = lists.CALENDAR | {"i"}
_NEVER_ALONE = _SPLITS | _FUNCTION_WORDS | frozenset("tens dozens scores hundreds thousands millions".split())
"""What is no name as the only capitalised word: half of all runs, so they are known before anything else."""

_OFFICES = frozenset(
    """AC ACP ADGP AIG ASP CEO CFO CJI CM COO CP CS DC DCP DG DIG DIGP DM DPP DSP IG IGP JCP MCA MD MEC MLA MNA
    MPA MSP PM SHO SP SSP TD VP""".split()
)
"""Offices in letters, that somebody bears: no bodies."""
_PORTFOLIO_NEXT = re.compile(r" for [a-z]")


def find_mentions(article: Article) -> list[Mention]:
    """Every mention of a name in the body of `article`, in order, not yet joined into entities."""
    text = article.text
    common: set[str] = set()
    for p in article.body:
        common.update(_LOWER.findall(text, p.start, p.end))
    mentions: list[Mention] = []
    surnames: set[str] = set()
    for paragraph in article.body:
        for run in _RUN.finditer(text, paragraph.start, paragraph.end):
            following = text[run.end() : run.end() + 1]
            no_name = (following == "!" and _is_chanted(text, run)) or (following == "," and _is_sum(text, run))
            no_name = no_name or text[max(0, run.start() - _LONGEST_SIDE) : run.start()].lower().endswith(_TAKES_SIDES)
            if run.group().lower() not in _NEVER_ALONE and not no_name:
                found = _split(text, run, paragraph.start, common, surnames)
                for mention in found:
                    if mention.kind == PERSON and len(mention.words) > 1:
                        surnames.add(mention.words[-1])
                mentions.extend(found)
    return credible(text, [campaign(text, m) for m in bridge(text, nicknamed(text, mentions))])


_TAKES_SIDES = ("pro-", "anti-", "post-", "pre-")
"""What makes an adjective of a name: nobody acts in "a pro-Lind bloc"."""
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


_Part = tuple[int, int, str]
"""A word of a run: where it begins, where it ends, the word."""


def _parts(text: str, run: re.Match[str]) -> list[_Part]:
    """The words of a run; most are one word, which no space parts."""
    whole, (start, end) = run.group(), run.span()
    if " " not in whole and "\n" not in whole and "\u00a0" not in whole:
        return [(start, end, whole)]
    return [(*m.span(), m.group()) for m in _PART.finditer(text, start, end)]


def _split(text: str, run: re.Match[str], floor: int, common: set[str], surnames: set[str]) -> list[Mention]:
    """The mentions in one run of capitalised words."""
    parts = _parts(text, run)
    begin, opening = run.start(), _begins_sentence(text, run.start(), floor)
    lone = len(parts) == 1 and parts[0][2] in surnames and _HUMAN_NEXT.match(text, parts[0][1])  # "Too, who came third"
    if opening and parts and not lone:
        parts = _without_opening(parts, common)
    found: list[Mention] = []
    as_name = (
        not opening and len(parts) > 1 and parts[0][2] in _ALSO_NAMES and _IN_A_SENTENCE.search(text, begin - 2, begin)
    )
    for group in [parts] if as_name and parts[1][2].lower() not in common else _groups(parts):
        if len(group) == 1 and group[0][2] in _OFFICES and _PORTFOLIO_NEXT.match(text, group[0][1]):
            continue  # "MEC for education Ann Lee"
        at_head = len(group) == _FULL and text.endswith(_FROM, 0, group[0][0])
        mention = _mention(text, group[1:] if at_head and _is_country_and_name(group) else group, floor)
        if mention and (_AT_HOME.match(text, mention.end) or _is_a_title(text, mention)):
            continue
        if mention:
            mention.human = bool(_HUMAN_NEXT.match(text, mention.end))
            mention.opening = opening if mention.outer == begin else _begins_sentence(text, mention.outer, floor)
            found.append(mention)
    return found


def _is_a_title(text: str, mention: Mention) -> bool:
    """Whether a name of three words and more is all that stands in marks, with no title: `the launch of “Ann Lee Live 2017,”`."""
    if len(mention.words) <= _FULL or mention.titles or not is_first(mention.words[0]):
        return False
    return text[mention.outer - 1 : mention.outer] in ("“", '"') and _CLOSES.match(text, mention.end) is not None


_CLOSES = re.compile(r"(?: \d{4})?[,.]?[”\"]")
_AT_HOME = re.compile(r", (?:(?:[A-Z]\.?){2,3}|[A-Z][a-z]+\.?)-(?:based|born|area)\b")
"""Behind the town of an adjective: "the Lund, Iowa-based Brandt Institute"."""


_FROM = ("From ", "In ", "At ", "To ")


def _is_country_and_name(parts: list[_Part]) -> bool:
    """Whether a country stands before a name alone: "From Greece Anas traveled by foot"."""
    country, name = parts[0][2].lower(), parts[1][2]
    return country in lists.COUNTRIES and not is_common(name) and bare(name) not in lists.BODY_WORDS


_ALSO_NAMES = frozenset("He She You".split())
_IN_A_SENTENCE = re.compile(r"[a-z,] $")
"""What stands before a family name that looks like a pronoun: "says He Jingtong, a professor"."""


def _groups(parts: list[_Part]) -> list[list[_Part]]:
    """The words of a run, cut where days, function words and the ends of sentences cut them."""
    if len(parts) == 1:
        word = parts[0][2].rstrip(".").lower()
        return [] if word in _SPLITS or _is_function(word) else [parts]
    found: list[list[_Part]] = []
    group: list[_Part] = []
    for at, part in enumerate(parts):
        word = part[2].rstrip(".").lower()
        ends = (
            word in _SPLITS
            and part[2] != "Jan"
            and not (
                group and word != "i" and (group[-1][2].lower() in FIRST_NAMES or bare(group[-1][2]) in _BEFORE_A_DAY)
            )
        )
        if (not group or group[-1][2].endswith(".")) and _is_function(word):
            ends = True
        if group and part[2][:1].islower() and group[-1][2].isupper() and len(group[-1][2]) > _FULL:
            found.append(group)  # "told CNN al-Masri was killed"
            group = []
        if not ends:
            led = at + 1 < len(parts) and is_first(parts[at + 1][2])
            if part[2] in _BETWEEN and group and (led or not _is_named(group)):
                group = []  # "Ballyhaskin TD Noel Garvey", "Scottish Greens MSP Ross Greer": whom they sit for, and the office
            group.append(part)
            if not _ends_with_stop(part[2]) and not _is_barr(group):
                continue
        if group:
            found.append(group)
        group = []
    return [kept for one in [*found, group] if (kept := _without_run_on(one))]


def _without_run_on(group: list[_Part]) -> list[_Part]:
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
_BETWEEN = frozenset("TD MP MLA MSP MEP MLC".split())
"""Offices that stand between a constituency and a name."""


def _is_named(group: list[_Part]) -> bool:
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


def _is_barr(group: list[_Part]) -> bool:
    """Whether words end with the surname "Barr." and not with the short "Barr." of barristers, which stands before names."""
    if group[-1][2] != "Barr." or len(group) < 2:
        return False
    return group[-2][2][-1] != "." or INITIALS.fullmatch(group[-2][2]) is not None


_SHORT_FIRST_NAMES = frozenset("ma wm jos chas thos geo".split())
"""First names with a point: "Ma. Teresa Lee"."""


def _begins_sentence(text: str, start: int, floor: int) -> bool:
    at = start - 1
    while at >= floor and text[at] in " \u00a0'’":
        at -= 1
    return at < floor or text[at] in _SENTENCE_BREAK


_TRADES = ("er", "or", "ist", "ian", "yst", "eer")
"""How what somebody is by trade ends."""
_HOW_ENDS = ("ous", "ful", "less", "ing", "ed", "ive", "ant", "ent", "ic", "ish")
"""Ends of the adjectives that open a tabloid's report in capitals: "FURIOUS Danny Orr was sacked"."""


def _without_opening(parts: list[_Part], common: set[str]) -> list[_Part]:
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
        if trade and not is_role(parts[1][2].lower()):
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
_LETTERS_AFTER = frozenset("KC QC SC SAN MP MEP MSP MLA MLC TD OBE MBE CBE PhD MD".split())
"""What stands behind a person's name and is no part of it."""
_PARTICLES_BEFORE = re.compile(r"(?<=[a-z,] )(?:van (?:de[nr]?|het) |von (?:de[mnr] )?|van |de la |bin |ter |della )$")
_PARTICLE_ENDS = ("an ", "on ", "de ", "en ", "er ", "em ", "es ", "et ", "la ", "in ")
"""Particles in small letters right before a surname that stands alone."""
_OF_OFFICE = (" of ", " of the ", " for ", " for the ")


_OF_SOMEBODY = re.compile(
    rf"\b(?:{'|'.join(sorted(KIN))}|family|parents|lawyers?|attorney|friends?|death|killing|murder|arrest|trial|case|home|house|wedding"
    r"|funeral|portrait|photos?|pictures?|statue) (?:of|for) $"
)
_LONGEST_OF = 20
"""Characters before a name that follows "the father of", where no office stands."""
_HELD = re.compile(r"([\w-]+),? (?:of|for)(?: the)? $")
_BEGINS_SMALL = re.compile(r"(?<![\w@])[a-z][A-Z]\w+ $")
_IN_THE = re.compile(r"(?<=Business) in the [A-Z]|(?<=Women) in [A-Z]|(?<=People) for [A-Z]")
"""What a name goes on with that begins with a common noun."""
_IS_FIELD_OF = re.compile(r"\b(?:Department|Ministry|Office|Agency|Bureau|Directorate|Committee) (?:of|for|on) $")
"""Before what looks like titles and is the field of an office: "the Department of Homeland Security"."""
_LONGEST_HELD = 40
"""Characters before a name in which the noun of an office and its "of" stand."""


def _is_held(noun: str) -> bool:
    """Whether an office may go on behind the noun: "Secretary of State Ann Lee", but "the experience of Alaa Ali Alali"."""
    low = noun.lower()
    return (
        low in TITLES_ALL
        or is_role(low)
        or joint_office(noun)
        or low in lists.BODY_WORDS
        or low.removesuffix("s") in TITLES_ALL
    )


_OF_STAFF = "chief of staff "
"""The one office of three words in small letters that stands before names."""
_KIN_BEFORE = re.compile(
    r"\b(?:[Hh]is|[Hh]er|[Tt]heir|[’']s) (?:\w+ )?(wife|husband|son|daughter|mother|father|brother|sister|widow|partner), $"
)


def _name_at(text: str, parts: list[_Part], words: tuple[str, ...], floor: int) -> int | None:
    """Index of the first word of the name in a run; None where the run is nothing but titles, or a part of a longer name."""
    outer, last, end = parts[0][0], len(words) - 1, parts[-1][1]
    after_of = last > 0 and text[max(floor, outer - 9) : outer].endswith(_OF_OFFICE)
    if after_of:
        held = _HELD.search(text, max(floor, outer - _LONGEST_HELD), outer)
        of_somebody = _OF_SOMEBODY.search(text, max(floor, outer - _LONGEST_OF), outer)
        after_of = held is not None and _is_held(held[1]) and of_somebody is None
    at = name_begins(words, after_of)
    if not at and len(words) > _FULL and words[0] in _SERVED and _ONCE.search(text, max(floor, outer - 10), outer):
        at = 1 + name_begins(words[1:], False)  # "former Navy SEAL Cody Rusk", but Marine Lind
    if at > last == 1 and is_titled_by_birth(text, words, end):
        at = 0
    if at > last:
        several = last and not _IS_FIELD_OF.search(text, max(floor, outer - _LONGEST_HELD), outer)
        if several or words[0].endswith(".") or text[max(floor, outer - 4) : outer].lower() == "the ":
            return None
        at = 0  # a title that may be a surname: "King says"
    small = text[outer - 2 : outer - 1].isalnum() and _BEGINS_SMALL.search(
        text, max(floor, outer - _LONGEST_HELD), outer
    )
    if small or (at == last and _IN_THE.match(text, end)):
        return None  # "iResearch Consulting Group", "Business in the Community"
    if not last and bare(words[0]) in SURNAMES_TOO and text.startswith(" of ", end):
        return None  # "Abbot of Mount Larne"
    if at < last and not is_first(words[at]) and _OF_A_PLACE.match(text, end) and _is_an_office(words[-1]):
        return None  # "Malaysian Inspector-General of Police Ann Lee", "Humanitarian Coordinator for Iraq"
    return at


_OF_A_PLACE = re.compile(r" (?:of|for) (?:the )?[A-Z]")


def _is_an_office(word: str) -> bool:
    return is_role(bare(word)) or joint_office(word)


def _mention(text: str, parts: list[_Part], floor: int) -> Mention | None:
    """One run without days and sentence starts -> titles and name, with what its form tells of its kind."""
    outer = parts[0][0]
    words = tuple([p[2] for p in parts])
    at = _name_at(text, parts, words, floor)
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


_BREAKS_OFF = re.compile(r"\?[a-zà-ÿ]|[\"?]\ufffd")
_GARBLED_BEFORE = re.compile(r"\w[\"'?]?\ufffd+$|[A-Za-z]\?$")
"""Signs of letters that were lost."""
_FULL = 2
"""Words of a first name and a surname."""
_SERVED = frozenset("Marine Ranger Green Navy Army".split())
_ONCE = re.compile(r"\b(?:former|retired|ex|veteran)[ -]$")


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
