"""A sentence with "the speaker" wherever it names somebody: the name goes with the title and the place that belong to it.

Where an article has a Speaker of its own, as of a parliament, it is "the person quoted" instead.
"""

from __future__ import annotations

import re
from itertools import pairwise

from quizapp.generate.analysis import Analysis
from quizapp.generate.attribution.phrase import PRONOUN
from quizapp.generate.language import past_tenses, split_forms, tag
from quizapp.generate.names import PERSON, Entity, Mention
from quizapp.generate.names.kin import gender_of_noun
from quizapp.generate.names.lists import TITLES
from quizapp.generate.names.persons import is_person_noun
from quizapp.generate.names.roles import is_role
from quizapp.generate.passage.finite import has_verb
from quizapp.generate.passage.needs import several
from quizapp.patterns import lazy_pattern

SPEAKER, QUOTED = "the speaker", "the person quoted"
_EITHER = lazy_pattern(r"\bthe (?:speaker|person quoted)\b", re.IGNORECASE)
_TIE = r"(?:(?:But|And|Yet|Still|Meanwhile|However),? )?"
_DESCRIBED = lazy_pattern(
    rf"{_TIE}(?:[Tt]he )?"
    r"(?!(?:\w+ ){0,3}(?:is|was|are|were|has|had|came|comes)\b)"
    r"(?!(?:In|On|At|For|With|After|Before|From|By|As|When|If|While|Asked|That|This)\b)"
    r"(?:(?!to |by |for |with |in |about |and |or |at |where |which |who |whose |that |when |into |against |over |between "
    r"|from |on |under |through |behind |before |after |as |than )[\w’'.-]+ ){0,6}"
)
"""What may stand before the name at the head of a sentence: "State Agriculture Commissioner "."""
_APPOSED = lazy_pattern(
    rf"{_TIE}(?:[Tt]he|Its|His|Her|Their|An?|One|Another|(?:[A-Z][\w.-]+ ){{0,3}}[A-Z][\w.-]+[’']s?)\b"
    r"[^,“\"]{2,80}, (?:[\w.’'-]+ ){0,4}"
)
"""A description before the name, which a comma parts from it: "Its president, "."""
_SCENE = lazy_pattern(
    rf"{_TIE}(?:[Ii]n|[Oo]n|[Aa]t|For|With|[Aa]fter|Before|From|By|As|When|While|Asked|Speaking|Under|[Dd]uring|Outside|Last"
    r"|[Ee]arlier|[Ll]ater|(?:An?|One|Two|Three|Four|Five|Six|Some|Several) (?:hour|day|week|month|year)s? (?:after|before))\b"
    r"[^,“\"]*,"
)
"""What may stand before the name and a comma of its own: "In the crowd at Garfield Street,"."""
_SPEAKING = lazy_pattern(
    r"Speaking (?:at|on|after|during|to|before|in) (?:the|an?) [a-z -]{3,30}, (?=the (?:speaker|person quoted)\b)"
)
"""An opening that names no occasion, and reads ill before "the speaker"."""
_NAME = r"[A-Z][\w’'.-]*"
_DOES = (
    r"(?:said|says|told|tells|has|had|have|will|would|is|was|are|were|did|does|can|could|may|might|made|took|gave|came|went|won|lost"
    r"|wrote|put|left|met|ran|led|sat|stood|spoke|[a-z]+ed|[a-z]+s(?! (?:of|for|at|in|and|to)\b))\b"
)
"""A verb right behind a party or an age between commas: what goes on otherwise is a description, which keeps its comma."""
_BEHIND = lazy_pattern(
    rf"(?:\s(?:of|from) (?:the )?{_NAME}(?: (?:of |and |the |for )?{_NAME})*"
    rf"(?:, {_NAME}(?: {_NAME})?,(?= (?:said|says|told|has|had|will|would|is|was|announced|who)\b))?"
    r"| \([^()]{1,25}\)"
    rf"|, [DRI]-[A-Z][\w.-]*(?:,(?= {_DOES})|(?=,))"
    rf"|, \d\d(?:,(?= {_DOES})|(?=,))"
    r"| (?:Jr|Sr)\.| II+\b)+(?=[ ,.;’'])"
)
"""What belongs to a name: "of Ohio", "(R-Ga.)", his age."""
_OFFICE_OF = lazy_pattern(r"([A-Z][\w-]+) (?:for|of) (?:the )?$")
_MORE = lazy_pattern(r", (?:an?|the|who|whose|which|one|aged|\d\d)\b")
"""What tells more of somebody: "Its chairwoman, Moira Lidgate, a retired postmistress, wept"."""
_THE_OFFICE = lazy_pattern(
    r"The ((?:prime |vice |deputy |foreign |attorney |chief |opposition |finance |health |education )?[a-z]+)"
    r"(?= (?:on [A-Z][a-z]+day |also |then |later )?[a-z]+(?:ed|s|d)\b)"
)
_LOOKED_AT = 20
"""Mentions of somebody that are looked at."""
_FIRST_OF_TWO = lazy_pattern(r"\b[a-z]+s (?:[A-Z][a-z]+, )*[A-Z][a-z]+ and$")
_OWN = lazy_pattern(r"[’']s\b|[’'](?= [a-z])")
"""The genitive of a name: "Reed's rallies", "Sanders' rallies"."""
_HE = lazy_pattern(r"(?:He|She)\b(?!['’])")
_JOINT = frozenset(
    """of to by with for from at on and but that than about against after before when while as if because like between
    whether where until since said told asked warned urged accused over into or explained added argued noted wrote says which
    what how""".split()
)
"""Words behind which somebody may be called "the speaker"."""


def called(analysis: Analysis) -> str:
    """What stands for the one who is asked for in contexts of the article."""
    return QUOTED if analysis.has_a_speaker else SPEAKER


def is_told_of(text: str) -> bool:
    """Whether a context tells of the one who is asked for."""
    return _EITHER.search(text) is not None


_IS = lazy_pattern(
    r"[Tt]he (?:speaker|person quoted)(?:, |,? (?:who )?(?:is|was) )(?:an?|the|his|her|their|its|one of|now)\b "
    r"((?:(?!(?:of|for|to|with|who|whose|in|at|from|and|on|by|that|said)\b)[\w’'-]+ ?)+)"
)
"""What somebody is called right behind "the speaker"."""


def gender_of_speaker(text: str) -> str:
    """`m` or `f` where "the speaker" is called a mother or a businessman; else empty."""
    nouns = (word for called_so in _IS.findall(text) for word in called_so.split())
    return next(filter(None, map(gender_of_noun, nouns)), "")


def unnamed(analysis: Analysis, index: int, speaker: Entity) -> str | None:
    """Sentence `index` of the body with "the speaker" for `speaker`, or as it is; None where that would not read."""
    sentence, text, instead = analysis.sentences[index], analysis.text, called(analysis)
    mentions = [m for m in analysis.names.within(sentence.start, sentence.end) if m.entity is speaker]
    spans = [_span(text, sentence.start, mention) for mention in mentions] or _pronouns(analysis, index, speaker)
    if not spans:
        return sentence.text
    kept, at = "", sentence.start
    for span in spans:
        if span is None or span[0] < at:
            return None
        kept, at = f"{kept}{text[at : span[0]]}{instead}", span[1]
        if own := _OWN.match(text, at):
            if instead == QUOTED:
                return None  # "The person quoted's opponents"
            kept, at = f"{kept}’s", own.end()
    kept = _SPEAKING.sub("", kept + text[at : sentence.end])
    return kept[:1].upper() + kept[1:]


def _pronouns(analysis: Analysis, index: int, speaker: Entity) -> list[tuple[int, int] | None]:
    """Where a "he" that means `speaker` stands: the subject of what is said, or the head of the sentence."""
    sentence = analysis.sentences[index]
    for found in analysis.attributions_in(sentence.start, sentence.end):
        phrase = found.phrase
        if found.speaker is speaker and phrase is not None and phrase.kind == PRONOUN:
            if sentence.start <= phrase.start < sentence.end:
                return [(phrase.start, phrase.end)]
    office = _THE_OFFICE.match(sentence.text)
    if office is not None and is_role(office[1].rpartition(" ")[2]):
        borne = {word.lower() for m in speaker.mentions[:_LOOKED_AT] for word in m.titles}
        if borne.issuperset(office[1].split()):
            return [(sentence.start, sentence.start + office.end())]  # "The governor directed that", who is the speaker
    head = _HE.match(sentence.text)
    if head is None or analysis.meant(sentence.start, "m" if head.group() == "He" else "f") is not speaker:
        return []
    return [(sentence.start, sentence.start + head.end())]


def _span(text: str, opening: int, mention: Mention) -> tuple[int, int] | None:
    """What gives way to "the speaker": a name with what belongs to it; None where that cannot be told apart."""
    start, end = mention.outer, mention.end
    if mention.entity is None or mention.entity.kind != PERSON:
        return None
    if not mention.titles and text[max(opening, start - 4) : start].lower() == "the ":
        return None  # "The Lee rally drew thousands"
    office = _OFFICE_OF.search(text, opening, start) if mention.titles else None
    if office is not None and office[1].lower() in TITLES:
        start = office.start(1)  # "Minister for Health Ann Lee"
    behind = _BEHIND.match(text, end)
    end = behind.end() if behind else end
    if text.startswith((" and ", ", and "), end) and text[max(opening, start - 2) : start] == ", ":
        return None  # one of two: "The pair, Ann Lee and her brother"
    before = text[opening:start].rstrip()
    scene = _SCENE.match(before)
    head = opening + scene.end() + 1 if scene else opening
    if start == head or (_DESCRIBED.fullmatch(text, head, start) and not has_verb(text[head:start])):
        return None if _is_thing(text[head:start]) else (head, end)
    if _FIRST_OF_TWO.search(before):
        return None  # "brothers John and Brian Meza"
    if before.endswith(" and") and is_role(before[:-4].rpartition(" ")[2].lower()):
        return None  # "Council chairman and Minister Ann Lee" is one woman
    if before.rpartition(" ")[2].lower() in _JOINT:
        return start, end  # "The sums no longer work, according to Ann Lee, who farms near Larne"
    if _APPOSED.fullmatch(text, head, start) and text.startswith(",", end) and not has_verb(text[head:start]):
        return head, end + (_MORE.match(text, end) is None)
    return None


def _is_thing(before: str) -> bool:
    """Whether what stands before the name ends on a thing that belongs to the clause behind: "The promise Mrs Lee has made"."""
    words = split_forms(before)
    if any(after == "of" and is_role(role.lower()) for role, after in pairwise(words)):
        return False  # "White House chief of staff Bo Reed"
    last = words[-1] if words else ""
    return last.islower() and not is_person_noun(last) and not is_role(last) and tag(words)[-1] == "NN"


_THEY = lazy_pattern(r"\b(?:they|them|their|theirs|themselves)\b", re.IGNORECASE)
_OF_HIMSELF = lazy_pattern(r"\b(?:was|is|were|had|has) (?:himself|herself)\b")
"""What "themselves" would not do for: "who was himself burned out"."""
_PRONOUNS = {
    "m": lazy_pattern(
        r"\b(?P<subject>[Hh]e)\b(?P<verb>[’'][a-z]+| \w+(?:[’']t)?)|\b(?P<own>[Hh]is)\b|\b(?P<object>him)\b|\bhimself\b"
    ),
    "f": lazy_pattern(
        r"\b(?P<subject>[Ss]he)\b(?P<verb>[’'][a-z]+| \w+(?:[’']t)?)|\b(?P<own>[Hh]er)\b(?= [a-z])(?!"
        r" (?:to|at|in|on|for|and|that|by|with|as|from|of)\b)|\b(?P<object>her)\b|\bherself\b"
    ),
}
_LEFT = {"m": lazy_pattern(r"\b(?:[Hh]e|[Hh]im|[Hh]is)\b"), "f": lazy_pattern(r"\b(?:[Ss]he|[Hh]ers?)\b")}
"""Pronouns that those patterns pass over: "saying that she “found” them"."""
_PLURAL = {"was": "were", "is": "are", "has": "have", "does": "do", "wasn't": "weren't", "isn't": "aren't"}
_PLURAL |= {"hasn't": "haven't", "doesn't": "don't"}
_EITHER_NUMBER = frozenset(
    """had would will could should might must can did may never later also said told didn't hadn't wouldn't couldn't won't
    can't""".split()
)


def genderless(text: str, gender: str) -> str | None:
    """A text about one person with "they" for each "he" (`m`) or "she" (`f`); None where a verb would not agree."""
    own = _PRONOUNS[gender].search(text)
    if own is None or _THEY.search(text) or _OF_HIMSELF.search(text) or several(text[: own.start()]):
        return None  # whom "they" means would be open
    unsure = False

    def they(found: re.Match[str]) -> str:
        nonlocal unsure
        if found["own"]:
            return "Their" if found["own"][0].isupper() else "their"
        if not found["subject"]:
            return "them" if found["object"] else "themselves"
        verb = found["verb"].strip().replace("’t", "'t")
        plural = _PLURAL.get(verb, verb)
        agrees = verb in _PLURAL or verb in _EITHER_NUMBER or verb in past_tenses() or verb.endswith("ed")
        unsure = unsure or not (agrees or verb[1:] in ("d", "ll"))
        pronoun = "They" if found["subject"][0].isupper() else "they"
        return f"{pronoun}{verb}" if verb[0] in "’'" else f"{pronoun} {plural}"

    made = _PRONOUNS[gender].sub(they, text)
    return None if unsure or _LEFT[gender].search(made) else made
