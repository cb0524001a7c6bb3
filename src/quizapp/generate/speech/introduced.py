"""A person as an article introduces him, in a breath: "Ann Lee, the treasurer of the board,", "Sen. Bo Reed".

A verdict on what a bare name said is a toss of a coin for who has not read the article: of 68 such questions about real
articles readers passed 24, and named the missing role first.
"""

from __future__ import annotations

from quizapp.generate.analysis import Analysis
from quizapp.generate.attribution.phrase import PARTY_MEMBERS
from quizapp.generate.language import is_common, split_forms, tag, tagged
from quizapp.generate.names import PERSON, Entity, Mention
from quizapp.generate.names.kin import KIN
from quizapp.generate.names.lists import BODY_WORDS, COMPANY_ENDINGS, DEMONYMS, PLACES, TITLES
from quizapp.generate.names.persons import is_person_noun
from quizapp.generate.names.roles import is_role
from quizapp.generate.names.titles import bare
from quizapp.generate.passage.lists import MONTH_NAMES
from quizapp.generate.passage.shown import curly
from quizapp.patterns import lazy_pattern
from quizapp.text import clean

_LOOKED_AT = 8
"""Mentions of somebody among which the introduction is looked for."""
_MOST = 16
"""Words of a description."""
_BARE = 2
"""Words of a description that tells little."""
_KNOWN = 4
"""Mentions of somebody whom an article takes for known."""
_NO_OFFICE = frozenset("mr mrs ms miss mx sens reps messrs drs profs".split())
"""Titles that tell no office, or stand for several."""
_FORMER = lazy_pattern(r"\b(?:[Ff]ormer|[Ee]x|[Rr]etired|[Ll]ate)[ -](?:acting |interim |deputy |longtime )?$")
_REACH_OF_FORMER = 18
_CLAUSE = frozenset(("who", "whose"))
_PARTICIPLE = lazy_pattern(r"(?<=^a )\w+ed |(?<=^an )\w+ed |(?<=^the )\w+ed ")
"""The "retired" of "a retired pilot", which may be taken for a verb."""
_RELATIVE = lazy_pattern(r"\b(?:who|whose|which|that|where|whom)\b")
_VERBS = frozenset("was is were are has had did does will would".split())
_SHORT = "Mr Mrs Ms Dr St Sen Rep Gov Gen [A-Z]".split()
"""What a full stop behind it ends no sentence."""
_STOPS = "|".join(rf"(?<=\b{word})\." for word in _SHORT)
_NO_STOPS = "".join(rf"(?<!\b{word})" for word in _SHORT)
_OTHERS = rf"(?:[^,.;:()“”\"—–\n]|\.(?=\w)|{_STOPS})"
_ENDS = (
    rf"(?=,(?:\s|''|”)|{_NO_STOPS}\.(?:\s|$|”|'')"
    r"|,? (?:said|says|told|tells|wrote|writes|tweeted|added|noted|warned|argued|citing|adding)\b)"
)
_BEHIND = lazy_pattern(
    rf"(?: \([^()]{{2,20}}\))?(?:, \d\d(?=,))?, (?P<what>(?:(?:an?|the|one of the|who|whose)\b"
    rf"|(?:(?:President|Mr\.|Mrs\.|Ms\.) )?(?:[A-Z][\w.-]+ ){{0,2}}[A-Z][\w.-]+[’']s?\b|(?P<bare>(?:[a-z-]+ ){{1,4}})"
    rf"(?:of|at|for|with|in|to)\b){_OTHERS}{{3,110}}?){_ENDS}"
)
"""An apposition or a clause behind a name, and perhaps behind the age or the party."""
_LISTS = lazy_pattern(
    r", (?:[a-z-]+, )?[a-z-]+,? and (?:[a-z-]+ ){0,3}(?:group|committee|force|board|team|council|department|unit|panel)\b"
)
"""What goes on behind the comma of a body of several fields."""
_YEAR_BEHIND = lazy_pattern(r", (?:1[5-9]|20)\d\d\b")
_BREAKS_OFF = lazy_pattern(
    r"\b(?:since|after|before|when|while|because|as|until|if|whose) (?:his|her|their|the|an?) [\w-]+$"
)
"""What goes on behind the comma: a date, or a clause whose subject has a name."""
_OPEN = lazy_pattern(
    r"\b(?:he|she|him|they|them|I|we|our|you|it|said|told|this|that|these|those|last|next|now|currently|recently|today|yesterday"
    r"|tomorrow|ago|week|earlier|later|also|here|there|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    rf"|in (?:early |late |mid-)?(?:{'|'.join(MONTH_NAMES)})"
    r"|[Tt]he (?:group|company|firm|organi[sz]ation|agency|union|party|club|team|paper|bank|school|university|charity|foundation"
    r"|institute|association|ministry|board|council|committee|campaign)[’']s)\b|''|[’']s own\b"
)
"""What hangs on the article or its day, or is more than a description."""


def introduced(analysis: Analysis, entity: Entity) -> str:
    """The name of a person with a description between commas, or behind a title; the bare name where there is neither."""
    if entity.kind != PERSON:
        return entity.name
    if entity.id not in analysis.introductions:
        analysis.introductions[entity.id] = _introduced(analysis, entity)
    return analysis.introductions[entity.id]


def _introduced(analysis: Analysis, entity: Entity) -> str:
    full = [m for m in entity.mentions[:_LOOKED_AT] if len(m.words) > 1 and not m.genitive]
    party = ""
    for mention in full:
        described = _described(analysis.text, mention) or _turned(analysis.text, mention)
        if described and len(described.split()) > _BARE:
            return f"{entity.name}, {described},"
        party = party or described  # "a Republican", where nothing tells more
    if led := next(filter(None, (_led(analysis.text, mention) for mention in full)), ""):
        return f"{led} {entity.name}"
    titled = next((m for m in full if m.titles and _tells_office(analysis.text, m)), None)
    if titled is None:
        return f"{entity.name}, {party}," if party else entity.name
    text = analysis.text
    name = _line(text[titled.outer : titled.end])
    office = titled.titles[0].rstrip(".").lower()
    if field := _OF_A_FIELD.search(text, max(0, titled.outer - _LONGEST_TURNED), titled.outer):
        return f"{_line(field.group())} {name}" if name.endswith(entity.name) else entity.name
    cut_short = _CUT_SHORT.search(text, max(0, titled.outer - _REACH), titled.outer)
    if (
        office not in TITLES
        and cut_short
        and (len(titled.titles) > 1 or "of" in cut_short.group() or "for" in cut_short.group())
    ):
        return entity.name  # the rest of "Director of Trading Tom Reed", or of "Party for the People leader Bo Reed"
    if name[:1].islower() and analysis.text.endswith(("’s ", "'s ", "s’ ", "s' "), 0, titled.outer):
        return entity.name  # "the band's president Ann Lee"
    if name[:1].islower() and _OF_WHAT.search(text, max(0, titled.outer - _LONGEST_TURNED), titled.outer):
        return entity.name  # "shadow housing minister Ann Lee"
    last = bare(titled.titles[-1])
    if not (is_role(last) or last in TITLES or last in PARTY_MEMBERS):
        return entity.name  # "Shamefaced Ann Lee", "Unseeded Brazilian Ann Lee"
    if analysis.text.endswith((" of the ", " of "), 0, titled.outer):
        return entity.name  # "Leader of the Opposition Ann Lee"
    if office in KIN:
        return entity.name  # whose daughter she is stands before it
    if any(bare(title) in BODY_WORDS or bare(title) in PLACES for title in titled.titles[-1:]):
        return entity.name  # "(envoy to) Geneva Ann Lee", "(the council of the) Interior Ministry Ann Lee"
    was = "former " if _FORMER.search(analysis.text, max(0, titled.outer - _REACH_OF_FORMER), titled.outer) else ""
    return f"{was}{name}" if name.endswith(entity.name) else entity.name


def _tells_office(text: str, mention: Mention) -> bool:
    """Whether the titles before a name are an office, and all of it: no "Mr", nor the rest of "union President Ann Lee"."""
    if not _NO_OFFICE.isdisjoint(t.strip(".").lower() for t in mention.titles):
        return False
    *_, before = ("", *text[max(0, mention.outer - _REACH) : mention.outer].split())
    return not (before in BODY_WORDS and text[mention.outer].isupper())


def _line(text: str) -> str:
    return curly(" ".join(clean(text).split()))


def _described(text: str, mention: Mention) -> str:
    """What stands behind a name and says who that is."""
    found = _BEHIND.match(text, mention.end)
    if found is None or len(found["what"].split()) > _MOST or _OPEN.search(found["what"]):
        return ""
    if _LISTS.match(text, found.end("what")) or _YEAR_BEHIND.match(text, found.end("what")):
        return ""  # "chairman of the union's asylum, refugee and migration task group", "who won it on July 9, 1977,"
    if _BREAKS_OFF.search(found["what"]):
        return ""  # "who has run the ferry since his father, George, retired"
    told = found["what"].split()
    if _tells_an_event(_PARTICIPLE.sub("", _RELATIVE.split(found["what"], maxsplit=1)[0])):
        return ""  # "Ravi Mehta, the report came from an officer"
    if told[0] in _CLAUSE:
        return "" if len(told) <= _CUT_CLAUSE else _line(found["what"])
    if found["bare"] and (told[0] in _VERBS or not any(map(is_role, found["bare"].split()))):
        return ""  # "Ann Lee, speaking in Larne,"
    if not any(is_role(word) or is_person_noun(word.lower()) for word in told):
        return ""  # "Ann Lee, the self-proclaimed,"
    return _line(found["what"])


_CUT_CLAUSE = 2
"""Words of a clause that an aside of its own cuts off: "Ann Lee, whose husband, Tom, was the cook,"."""


def _tells_an_event(what: str) -> bool:
    """Whether words have a verb of their own: then they are no description."""
    words = split_forms(what)
    return any(label == "VBD" or word in _VERBS for word, label in zip(words, tagged(words), strict=True))


def _turned(text: str, mention: Mention) -> str:
    """What stands between a comma and the name: `the F.B.I. director` of "Last week, the F.B.I. director, James Comey, said"."""
    found = _TURNED.search(text, max(0, mention.outer - _LONGEST_TURNED), mention.outer)
    if found is None or not text.startswith(",", mention.end):
        return ""
    what = found["what"]
    if len(what.split()) > _MOST or _OPEN.search(what) or not any(map(is_role, what.split())):
        return ""
    if _tells_an_event(what):
        return ""  # "The vote came two days after Reed's former chief of staff, Ann Lee, testified"
    return _line(what[0].lower() + what[1:] if what.startswith("The ") else what)


def _led(text: str, mention: Mention) -> str:
    """The description right before a name: "Democratic pollster" of "said Democratic pollster Stan Greenberg"."""
    _, opens, before = text[max(0, mention.outer - _LONGEST_TURNED) : mention.outer].rpartition("\n\n")
    words = [] if mention.titles else split_forms(before)
    if not words or not is_role(words[-1]) or words[-1].lower() in KIN:
        return ""
    tags = tag(words)
    first = len(words) - 1
    while (
        first
        and len(words) - first < _MOST_BEFORE
        and (tags[first - 1].startswith(("NN", "JJ")) or words[first - 1].lower() in _DEGREES)
    ):
        first -= 1
    led = [word.lower() for word in words[max(0, first - 2) : first]]
    if led[-1:] in (["of"], ["for"]) or led in (["of", "the"], ["for", "the"]):
        return ""  # "the Party for the People leader Ann Lee"
    if words[first].lower() in _WHOSE or words[first].startswith("then-") or words[first - 1].lower() in ("his", "her"):
        return ""  # "her personal attorney Ann Lee", "his lawyer Ann Lee"
    told, link = words[first:], words[first - 1] if first else "" if opens else "0"
    if link in _LINKS and told[0].rstrip(".").lower() in COMPANY_ENDINGS:
        return ""  # the rest of "Peters and Co Ltd energy analyst"
    if (link in _GENITIVES and told[0][0].isupper()) or (first and tags[first - 1] == "VBG"):
        return ""  # "Israel's UN envoy Ann Lee", "shadow housing minister Ann Lee"
    if link in _LINKS and any(word.lower() in _ONCE for word in words[max(0, first - _NEAR_ONCE) : first]):
        return ""  # "Former Leicester and England striker Ann Lee"
    if link == "of" and told[0][0].isupper() and first > 1 and words[first - 2][0].isupper():
        return ""  # the rest of "Larne Institute of Technology professor"
    if len(told) == 1 and told[0].lower() in _OF_WHICH:
        return ""  # "signed a treaty with leader Kim Jong Un"
    if any(char in link for char in "0123456789$%-&") or not all(word[0].isalpha() for word in told):
        return ""  # "Fight for $15 organizing director": a part of what leads up
    if is_common(told[0].lower()) and told[0].lower() not in DEMONYMS and told[1:2] and told[1].islower():
        told[0] = told[0].lower()
    elif len(told) == 1 and told[0].istitle() and told[0].lower() not in TITLES and is_role(told[0].lower()):
        told[0] = told[0].lower()  # "Artist Ann Lee" at the head of a sentence
    return "" if _OPEN.search(" ".join(told)) else " ".join(told)


_WHOSE = frozenset("personal own longtime fellow then one-time".split())
"""What tells nothing without whose or which it is."""
_OF_WHICH = frozenset(
    "leader head member chief boss candidate official spokesman spokeswoman spokesperson chair supporter ally".split()
)
"""Roles that tell nothing without of what or of whom."""
_CUT_SHORT = lazy_pattern(r"\b(?:of|for) (?:the )?$|[A-Z]\w+,? (?:and|&) $")
_OF_WHAT = lazy_pattern(
    r"\b(?!(?:the|said|says|and|but|told|by|to|with|from|that|as|for|when|of|an?|his|her|their) )[a-z]+ $"
)
"""A word before an office in small letters that belongs to it."""
_REACH = 24
_ONCE = frozenset("former ex retired onetime late".split())
_GENITIVES = frozenset(("'s", "’s", "'", "’"))
_NEAR_ONCE = 4
"""Words before a description among which one may tell that somebody is no longer what it says."""
_LINKS = frozenset(("and", "&"))
_DEGREES = frozenset("former shadow vice deputy acting assistant associate interim senior".split())
"""What makes another office of the one behind it, whatever part of speech it is taken for."""
_OF_A_FIELD = lazy_pattern(
    r"\b(?:[A-Z][\w.-]*\s)*(?:Secretary|Minister|Director|Commissioner|Superintendent|Speaker|Chancellor)\sof\s(?:the\s)?$"
)
"""The first part of an office that goes on before the name: "Secretary of" before "Education Ann Lee"."""
_LONGEST_TURNED = 90
_MOST_BEFORE = 7
"""Characters and words before a name in which its bearer is described."""
_TURNED = lazy_pattern(
    r"(?:^|\n|[.!?][”\"]? |, |''|”,? )(?P<what>(?:[Tt]he|[A-Z][\w.’'-]*[’']s) [^,.;:()“”\"\n]*(?:\.[A-Z]\.[^,;:()“”\"\n]*)?), $"
)


def is_stranger(analysis: Analysis, entity: Entity) -> bool:
    """Whether a reader can place a person neither by what an article says of him nor by how much it does."""
    if entity.kind != PERSON or len(entity.mentions) >= _KNOWN:
        return False
    return introduced(analysis, entity) == entity.name and not any(m.start < _HEAD for m in entity.mentions)


_HEAD = 400
"""Characters of the headline and the opening."""
