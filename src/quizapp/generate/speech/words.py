"""Words as a stem shows them: one clean line, curly marks, no days that mean nothing later; and whom they name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from quizapp.article.markdown import rejoined
from quizapp.article.model import Sentence
from quizapp.article.sentences import split
from quizapp.generate.analysis import Analysis
from quizapp.generate.language import is_common
from quizapp.generate.names import PERSON, Entity, Mention
from quizapp.generate.names.kin import gender_of_noun
from quizapp.generate.names.lists import DEMONYMS, FAMILY_FIRST
from quizapp.generate.names.titles import is_first
from quizapp.patterns import lazy_pattern
from quizapp.text import clean, fold

QUOTED = lazy_pattern(r"“[^”]*”|\"[^\"]*\"|''.*?''|‘[^’]*’")

_GENITIVE = lazy_pattern(r"[’']s?(?=\W|$)")
OUTLET = (
    r"(?:news site|(?:news)?paper|magazine|site|website|reporter|blog|publication|correspondent|column|outlet|broadcaster"
    r"|station|network|program|programme|show|channel|agency)"
)
"""What words are told to, or stand in."""
HE = frozenset("he him his himself".split())
SHE = frozenset("she her hers herself".split())
LOOSE = frozenset("it its they them their theirs these those this such there here".split())
WORD = lazy_pattern(r"[A-Za-z]+(?:[’'][a-z]+)?")
_DEFINITE = lazy_pattern(r"\b(?:the|this|these|those)\s(?=([a-z][a-z'’-]*(?:\s[a-z][a-z'’-]*){0,3}))")
_NATIVE = lazy_pattern(
    r"\b[Tt]he (?P<who>[A-Z][a-z]+(?:an|ese|ish)(?= (?:was|is|had|has|said|who|would|will|did)\b|[.,?])"
    r"|[A-Z][\w-]+ (?:senator|governor|congressman|congresswoman|lawmaker|billionaire|businessman|native|striker"
    r"|star|mayor|frontrunner|nominee|candidate)\b(?! (?:[A-Z]|of\b|who\b|from\b)))"
)
"""Somebody called by where they come from: "the Brazilian", "the Vermont senator"."""
_EXPLAINS = frozenset("of for who that which in by on against between from".split())
_EXPLAINS_ANY = frozenset("of for who that which".split())
"""What explains a noun even after two words, of which the second might be a verb: not "the figure came from"."""
_ENDS_NOUN = _EXPLAINS | frozenset(
    """to and or but as is was are were has had have will would can could may should at with over about after before when
    while if than because into during not be been""".split()
)
_FAMILIAR = frozenset(
    """crowd audience court jury panel hearing newspaper house senate floor air
    world country nation public media press internet president government economy war police law people vote polls
    election campaign race future past state party truth time year day week month night morning sun sea weather""".split()
)

TIES = lazy_pattern(
    r"^(?:but|yet|and|still|however|nonetheless|nevertheless|meanwhile|instead(?! of\b)|now|even so|at the same time"
    r"|in any (?:case|event)|either way"
    r"|consequently|therefore|thus|hence|moreover|furthermore|secondly|thirdly|rather(?=,))\b,? (?!if\b)",
    re.IGNORECASE,
)
"""What ties a clause to the sentence before it."""
_LOOKED_AT = 8
"""Mentions of a name before which "the" is looked for."""
_STOPS_IN_MARK = lazy_pattern(r"[,.;:—–-]+([’']?)$")


@lru_cache(maxsize=256)  # a quotation is asked about in several forms
def squeeze(text: str) -> str:
    """`text` as one clean line."""
    return " ".join(clean(rejoined(text)).split())


def quoted(analysis: Analysis, start: int, end: int) -> str:
    """The words of a quotation as one clean line, with the surname of whom it calls by the first name: "Ann [Lee] knew"."""
    known = analysis.shown.get((start, end))
    if known is None:
        known = analysis.shown[start, end] = _quoted(analysis, start, end)
    return known


def _quoted(analysis: Analysis, start: int, end: int) -> str:
    text, mentions = analysis.text, analysis.names.within(start, end)
    kept, at = "", start
    told = {m.entity.id for m in mentions if m.entity is not None and len(m.words) > 1}
    for mention in mentions:
        entity = mention.entity
        if entity is None or entity.kind != PERSON or entity.id in told:
            continue
        told.add(entity.id)
        rest = entity.name.partition(" ")[2]
        if (
            not mention.titles
            and _is_first_name_alone(analysis, mention)
            and text[mention.end : mention.end + 2] != " ["
            and text[mention.end : mention.end + 1]
            not in ("’", "'", ")")  # no "Scott [Delaney]'s a good bloke", "(Ann) Lee"
            and not _has_namesakes(analysis, entity)  # the surname would name his wife, who says it
        ):
            kept, at = f"{kept}{text[at : mention.end]} [{rest}]", mention.end
    whole = kept + text[at:end]
    return squeeze(_STAGE.sub("", whole) if "[" in whole or "(" in whole else whole)


def _has_namesakes(analysis: Analysis, entity: Entity) -> bool:
    """Whether another of the same surname speaks in the article, who may be the one that is asked for."""
    return any(p is not entity and p.speaks and p.surname == entity.surname for p in analysis.names.people)


_STAGE = lazy_pattern(
    r"\s?[\[(](?:laugh(?:s|ing|ter)|applause|pauses?|crosstalk|inaudible|cheers|chuckles|smiles|sighs|nods)[\])]",
    re.IGNORECASE,
)
"""What somebody who wrote words down tells of how they were said."""


def _is_first_name_alone(analysis: Analysis, mention: Mention) -> bool:
    """Whether somebody is called by the first of several names, by which the writer does not go on calling him.

    "Park" of Park Ji-won is a surname, and Charles III has no other name.
    """
    entity = mention.entity
    if entity is None or " " not in entity.name or mention.words != (first := entity.name.split()[0],):
        return False
    if first == entity.surname or first.lower() in FAMILY_FIRST:
        return False
    return all(m.words != mention.words or analysis.quoted(m.start, m.end) for m in entity.mentions)


_SURNAME_ADDED = lazy_pattern(r"(?P<first>[A-Z][\w’'-]*) \[(?P<rest>[A-Z][^\]]*)\]")


def named_once(text: str) -> str:
    """`text` without a surname in brackets whose bearer it has named in full, or so, before."""

    def shown(added: re.Match[str]) -> str:
        told = (added.group(), f"{added['first']} {added['rest']}")
        return added["first"] if any(name in text[: added.start()] for name in told) else added.group()

    return _SURNAME_ADDED.sub(shown, text) if "[" in text else text


def marked(analysis: Analysis, start: int, end: int) -> str:
    """`text[start:end]` as one clean line in which every whole quotation has curly double marks, whatever it had."""
    text, kept, at = analysis.text, "", start
    for quotation in analysis.quotations_in(start, end):
        if start <= quotation.outer_start and quotation.end < quotation.outer_end <= end:
            inner = _single_inside(text[quotation.start : quotation.end]).strip()
            kept += f"{text[at : quotation.outer_start]}“{inner}”"
            at = quotation.outer_end
    return squeeze(kept + text[at:end])


def leaves_open(text: str) -> bool:
    """True when `text` has a "the plan" that neither a phrase after it nor general knowledge explains."""
    return next(_left_open(text), None) is not None


def tells_of_all(context: str, text: str) -> bool:
    """True when `context` has every noun that `text` leaves open."""
    told = fold(context)
    return all(fold(noun).removesuffix("s") in told for noun in _left_open(text))


def _left_open(text: str) -> Iterator[str]:
    """The nouns of the "the plan"s of `text` that neither a phrase after them nor general knowledge explains."""
    for somebody in _NATIVE.finditer(text):
        yield somebody["who"]
    for found in _DEFINITE.finditer(text):
        words = found.group(1).split()
        stop = next((at for at, word in enumerate(words) if word in _ENDS_NOUN), len(words))
        explained = 0 < stop < len(words) and words[stop] in (_EXPLAINS if stop == 1 else _EXPLAINS_ANY)
        if not explained and words[max(0, stop - 1)] not in _FAMILIAR:
            yield words[max(0, stop - 1)]


def names(text: str, entity: Entity) -> bool:
    """True when `text` holds a form of the entity's name, or a telling part of one."""
    return any(map(_told(text).__contains__, entity.folded))


@lru_cache(maxsize=64)  # every question for somebody asks for him again
def first_name(name: str) -> re.Pattern[str] | None:
    """The first name of somebody where it stands alone, as in the headline "Bernie: 'I fear' ..."; None for other names."""
    first, _, rest = name.partition(" ")
    if not rest or not is_first(first) or is_common(first):
        return None
    return re.compile(rf"\b{re.escape(first)}\b(?! [A-Z])")


def capital(text: str) -> str:
    """`text` with a capital at its head."""
    return text[:1].upper() + text[1:]


def in_sentence(analysis: Analysis, entity: Entity) -> str:
    """The name as running text has it: "the Clinton campaign", where the article says "the" before it."""
    led = entity.kind != PERSON and any(
        analysis.text[max(0, m.outer - 4) : m.outer].lower() == "the " for m in entity.mentions[:_LOOKED_AT]
    )
    return f"the {entity.name}" if led else entity.name


_MY_KIN = lazy_pattern(r"\b[Mm]y (?:late |former |ex-)?(husband|wife)\b")
_KIN = {"husband": "f", "wife": "m"}


_I_AM = lazy_pattern(
    r"\bI(?:[’']m| am| was) (?:now )?(?:an?|the|your|his|her) (?:[a-z-]+ ){0,2}?"
    r"(daughter|son|mother|father|wife|husband|widow|widower|woman|man|girl|boy|sister|brother|grandmother|grandfather)\b"
)


def told_by_kin(quote: str, speaker: Entity) -> str:
    """The gender that "my husband", "my wife" or "I am the daughter of" betrays, if it may be the speaker's."""
    found = _MY_KIN.search(quote) if "husband" in quote or "wife" in quote else None
    as_one = None if found else _I_AM.search(quote)
    gender = _KIN[found[1]] if found else gender_of_noun(as_one[1]) if as_one else ""
    return gender if gender in ("", speaker.gender) else ""


@lru_cache(maxsize=256)  # one text is searched for everybody of an article
def _told(text: str) -> str:
    return f" {fold(_GENITIVE.sub('', text))} "


def sentences_of(words: str) -> tuple[Sentence, ...]:
    """The sentences of somebody's words, by their offsets; a "Sen." ends none."""
    return split(words, 0, len(words))


_OPENING_MARK = lazy_pattern(r'(?<![^\s(])"(?=\w)')


def unwrapped(words: str) -> str:
    """Words without a mark at their end that has no partner in them."""
    words = words.strip()
    if words.count('"') % 2:
        words = words.strip(' "')
    return words.strip(" “”") if words.count("“") != words.count("”") else words


def _single_inside(quote: str) -> str:
    """A quotation with single curly marks for the double ones in it."""
    inner = quote.replace("“", "‘").replace("”", "’")
    return _OPENING_MARK.sub("‘", inner).replace('"', "’") if '"' in inner else inner


def tidy(quote: str) -> str:
    """A quotation inside a question: inner marks single, no trailing comma or point."""
    inner = _single_inside(quote).rstrip()
    if inner.endswith(("...", "…", "?", "!")):
        return inner
    inner = inner.rstrip(",.;:—–- ")
    return _STOPS_IN_MARK.sub(r"\1", inner) if inner.endswith(("’", "'")) else inner


def tidy_end(text: str) -> str:
    """A clause before a question mark: no comma or point before the closing mark."""
    return re.sub(r"[,.]+(”?)$", r"\1", text)


_SAID_IN = lazy_pattern(
    r"(?:(?<=^)|(?<=____ ))((?:said|says|argued|noted|added|wrote) (?:in|at|during|on) [^,“”]{3,40}), "
    r"(?=(?:the|an?|there|it|its|his|her|their|they|he|she|most|many|some|no)\b)"
)


def with_that(text: str) -> str:
    """What somebody said with "that" for a comma behind where it was said: "said in an interview, the tone was “positive”"."""
    return _SAID_IN.sub(r"\1 that ", text)


PROPER = DEMONYMS | frozenset(
    """january february march april may june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday christmas easter ramadan diwali christian muslim jew hindu sikh buddhist catholic
    protestant republican democrat tory conservative labour""".split()
)
"""Words with a capital that are nobody's name."""
