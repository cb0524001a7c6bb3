"""Stems for reported speech: the writer's own clause behind "Who said that", with the verb that the writer chose."""

from __future__ import annotations

import re
from dataclasses import replace

from quizapp.generate.analysis import Analysis
from quizapp.generate.attribution import Attribution
from quizapp.generate.attribution.reported.verbs import TOLD
from quizapp.generate.language import is_common, named_country, small_words
from quizapp.generate.names import PERSON, PLACE, UNKNOWN, Mention
from quizapp.generate.names.gender import is_first_name
from quizapp.generate.names.kin import OF_SEVERAL
from quizapp.generate.names.lists import BODY_WORDS
from quizapp.generate.names.roles import is_role
from quizapp.generate.passage import needs_of
from quizapp.generate.passage.deixis import BARE
from quizapp.generate.passage.line import NO_ANSWER, told_in
from quizapp.generate.passage.needs import names_something
from quizapp.generate.passage.nouns import RENAMED
from quizapp.generate.passage.shown import DAY, HANGS_ON_DAY, comma_kept, curly, dayless, may_have_day
from quizapp.generate.speech.context import hides, situation, told_before
from quizapp.generate.speech.definite import OPENING, hanging, is_body, leans_lightly, points_back_unseen
from quizapp.generate.speech.leaning import one_unknown
from quizapp.generate.speech.standing import anchored, persons_meant, pointed_at, points_away, says_that, tells_enough
from quizapp.generate.speech.stem import LONGEST_STEM, UNCLEAR, Stem, behind
from quizapp.generate.speech.words import (
    HE,
    LOOSE,
    OUTLET,
    PROPER,
    QUOTED,
    SHE,
    TIES,
    WORD,
    leaves_open,
    names,
    squeeze,
)
from quizapp.patterns import lazy_pattern

_CLEAR = 0.8
_WITH_CONTEXT = 0.7
# Readers passed 37 of 48 clauses that leave no noun open, 41 of 65 that do, and 9 of 20 that leave a "he" open as well.
_LEANING = 0.35
"""Worth of a stem about somebody named, with a "the race" in it that a reader can guess."""
_HANGING = UNCLEAR
"""Worth of one whose "the deal" only the article tells, with a name or a figure in it: for `--all` alone."""
_SAID = {"adds": "says", "tells": "says", "say": "said"} | dict.fromkeys(
    "added told replied responded countered repeated assured informed reminded observed remarked stated".split(), "said"
)
"""Verbs that lean on what was said before, or on a hearer, and the plain verb in their place."""
_LONGEST_BETWEEN = 9
"""Words between a cue and its clause that a stem takes over."""
_DEPARTMENT = lazy_pattern(
    r"(?:Interior|Treasury|Justice|Labor|Commerce|Defense|State|Homeland|Energy|Transportation|Agriculture|Education) "
    r"(?:has|had|was|is|will|would|did|does|could|may|might|[a-z]+ed)\b"
)
"""A department by its field alone, as American papers have it: "Interior relied on data from 2009"."""
_BOUND_DAY = lazy_pattern(
    r"\b(?:through|until|till|by|since|from|before|after|for|of|next|every|and|to|between)\s"
    r"(?:(?:next|last|this)\s)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|tomorrow)\b"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:['’]s| and (?:be|end|last|run|finish|conclude|continue|close)\b)"
)
"""A day that cannot be left out and means nothing later."""
_BOUND_THEN = lazy_pattern(
    r"\b(?:[Uu]ntil|[Ss]ince|[Bb]y|[Bb]efore) then\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day if\b"
)
"""A time that the sentence before tells, and a day on a condition."""
_TO_FIND_OUT = lazy_pattern(r"\bto (?:find out|know|see|do so|tell|decide)(?=[,.]|$)")
"""What was to be found out the sentence before tells."""
_TODAY = lazy_pattern(
    r"\b(?:today|tonight|tomorrow|yesterday|(?:next|last|this) (?:week|month)|this (?:morning|afternoon|evening))\b"
)
"""A time that means nothing once the article is old."""
_PAPER = lazy_pattern(rf"(?:the|our) {OUTLET}")
"""Who heard it, where only a sentence before tells which."""
_POLITE = frozenset("mr mrs ms miss".split())
"""Titles that a full name does without."""
_PARTICLES = frozenset("de del della der den di da dos du la le van von ten ter al bin ibn".split())
"""Words before a surname that belong to it."""
_LEFT_SINGLE = _PARTICLES | {"the", "a", "an"}
"""Words behind which a surname stays alone: "the Lee plan"."""
_OF_SEVERAL = lazy_pattern(r"[Oo]f (?:the |its |their |\d|[a-z]+ty )[^,]*")
"""What tells only of how many: "of 14 sensors that should have been measuring", "five were working" being lost."""
_ROLE_LEFT = lazy_pattern(
    r", (?:the|its|his|her|their) (?:[\w’'-]+ ){0,3}?(?P<role>[\w-]+)(?: (?:of|in|to|for|at) [^,]*)?,?$", re.IGNORECASE
)
_LAST_RELATIVE = lazy_pattern(r", (?:whose|who|which) [^,“]*$")
_EMPTY = lazy_pattern(
    r"it (?:is|was|would|will|had|has|may|might|could|should|took|takes|seems?|appear\w*|did|does)\b(?: \w+){0,3} "
    r"(?:that|to|for|when|how|if|whether|until|before|who)\b"
)
_ALSO = lazy_pattern(r"(?P<before>(?:(?!which|that|who|but)[\w’'-]+ ){1,12})also (?!known\b|called\b|named\b)")
"""What adds a clause to one that is not shown: in its main clause, outside of quotation marks."""
_OF_THEN = frozenset(
    [
        *"then later earlier separately afterwards afterward also again".split(),
        "at the time",
        "at that time",
        "at that point",
    ]
)
"""What stands between a cue and its clause and means nothing without the sentence before."""
_OWN = frozenset("i we our us my also".split())


def report(analysis: Analysis, found: Attribution) -> Stem | None:
    """Who said that ...: None where the clause hangs on what one sentence can't explain; not whole where it tells too
    little to be asked alone."""
    meant = persons_meant(analysis, found)
    if meant is None or found.speaker is None or _unfit(analysis, found):
        return None
    clause = _clause(analysis, found)
    asked = f"{_asker(found)} {_manner(analysis, found)} {clause}?"
    if asked.startswith("Which country") and "the country" in asked:
        return None  # its own, or the one that the sentence before tells of
    if len(asked) > LONGEST_STEM or names(asked, found.speaker) or _TODAY.search(QUOTED.sub("", asked)):
        return None
    weighed = _weighed(analysis, found, asked, clause, meant)
    if weighed is None or not tells_enough(analysis, found):
        return replace(weighed or Stem(asked, UNCLEAR, meant[0]), whole=False)
    return weighed


def _unfit(analysis: Analysis, found: Attribution) -> bool:
    """True for a clause that no context makes worth asking."""
    if (
        _IN_A_YEAR.match(analysis.text, found.start)
        or says_that(analysis, found)
        or _SCOPED.match(analysis.text, found.start)
    ):
        return True
    start, end = found.quotation.start, found.quotation.end
    if _OF_SEVERAL.fullmatch(analysis.text, start, end):
        return True
    if _BREAKS_OFF.search(analysis.text[start:end].rstrip(" ,")):
        return True  # "had to send more and currently, according to Lind, there are thousands"
    if _TO_FIND_OUT.search(analysis.text, start, end) or analysis.text.startswith("including ", start):
        return True
    if found.inserted and _WRITER_ADDS.search(analysis.text, found.inserted[1], end):
        return True  # "Others who came, Lind said, are Reed and Poe, and the website shows a visit from Orr"
    if found.how.startswith("clause") and _WHERE.search(analysis.text, start, end):
        return True  # "was born in Eritrea, where the state has committed crimes, according to Lind": only the last may be his
    country = found.phrase is not None and found.speaker is not None and found.speaker.kind == PLACE
    led = country or _CONCEDED.match(analysis.text, found.start) is not None
    fronted = led and found.phrase and len(analysis.text[found.start : found.phrase.start].split()) > _FEW_WORDS
    if fronted and analysis.text.startswith(("it ", "its "), start):
        return True  # "As well as accusing the network, Turkey says it is behind a campaign"
    if analysis.text.startswith(("it ", "its ", "they "), start) and not _EMPTY.match(analysis.text, start, end):
        person = found.speaker is not None and found.speaker.kind == PERSON
        if person or found.how == "according to":
            return True  # "Lind, the court's clerk, said it had received nine": whose "it" no context tells for sure
    return any(sign.search(analysis.text, start, end) for sign in (_BOUND_DAY, _BOUND_THEN))


_CONCEDED = lazy_pattern(r"(?:Though|Although|While|As well as|Because|Since|When|If|Once|Despite|Besides|Where)\b")
"""What opens a clause before the cue, of which the "it" behind the cue may tell."""
_WHERE = lazy_pattern(r", where [^,]+$")
_FEW_WORDS = 3
_BREAKS_OFF = lazy_pattern(r"\b(?:and|but|or)(?: (?:now|[a-z]+ly))?$")
_WRITER_ADDS = lazy_pattern(r", and (?:the|an?|its|his|her|their|[A-Z][\w’'-]*) ")
_HOWEVER = lazy_pattern(r", (?:however|though|meanwhile|nevertheless|nonetheless)$")
_IN_A_YEAR = lazy_pattern(r"(?:In|By|Back in|During) (?:[A-Z][a-z]+ )?(?:1[89]|20)\d\d,? (?!“|\")")
"""When it was said, if that is long ago and the question would not tell."""
_SCOPED = lazy_pattern(
    r"(?:In the case of|As for|Regarding|Concerning|With (?:regard|respect) to|Turning to|On (?:the|his|her|their|its|a|an)) "
    r"(?!(?:eve|day|same|other|sidelines|first|second|last|following|morning|night)\b)[^,“\"]{3,90}, "
)
"""What somebody speaks of, before he does: what he says holds of that alone."""


def _weighed(analysis: Analysis, found: Attribution, asked: str, clause: str, meant: tuple[str, float]) -> Stem | None:
    """The stem with its worth: alone, behind the sentence that explains it, or as what a reader of the article knows."""
    gender, clear = meant
    pointed = pointed_at(analysis.text, found.quotation.start, clause)
    away, hangs = bool(pointed) or points_away(analysis, found) or one_unknown(clause), hanging(analysis, found)
    if not away and not hangs:
        topic = None if names_something(f". {clause}") else situation(analysis, found)
        return behind(topic, asked, _CLEAR * clear, gender) if topic else Stem(asked, _CLEAR * clear, gender)
    if any(points_back_unseen(analysis, found, head) for _, head in hangs):
        return Stem(asked, _HANGING, gender) if anchored(analysis, found) else None
    needs = needs_of(clause)
    needs = replace(needs, before=pointed or needs.before or ("it",) * away)
    with_context = UNCLEAR if away else _WITH_CONTEXT * clear
    context = told_before(analysis, found, needs)
    if context is None and not away:
        context = situation(analysis, found)
        if context and context.sentences and not any(told_in(noun, context.text) for noun in needs.nouns):
            # it tells nothing of "the valve"
            context = analysis.passages.topic(analysis.sentence_at(found.start), hides(found))
        if context and any(at < OPENING and is_body(head) and head not in context.text.lower() for at, head in hangs):
            context = None  # "the company" of several
    if context:
        named = {*needs.nouns, *(word.removeprefix("the ") for word in needs.before if word.startswith("the "))}
        untold = {noun for noun in named if not told_in(noun, context.text)}
        renamed = any(noun.removesuffix("s") in RENAMED for noun in untold)
        vague = renamed or bool(untold and gender) or _opens_on_untold(analysis, found, hangs, context.text)
        return behind(context, asked, UNCLEAR if vague else with_context, gender)
    if away or not anchored(analysis, found):
        return None
    return Stem(asked, _LEANING if leans_lightly(analysis, found, hangs) else _HANGING, gender)


def _opens_on_untold(analysis: Analysis, found: Attribution, hangs: list[tuple[int, str]], told: str) -> bool:
    """Whether the clause is about "the secretion", of which the article spoke before and the context does not: readers
    passed 11 of 26 such, and 228 of 328 of the others."""
    named = analysis.names.within(found.quotation.start, found.quotation.end)
    heads = (
        head
        for at, head in hangs  # "the ovens were ruined" tells of no bakery, first named there or not
        if (at == 0 and not named) or (at < OPENING and analysis.first_use(head) < found.start)
    )
    return any(not told_in(head, told) for head in heads)


def _asker(found: Attribution) -> str:
    country = found.speaker is not None and found.speaker.kind == PLACE and named_country(found.speaker.name)
    return "Which country" if country else "Who"


def _clause(analysis: Analysis, found: Attribution) -> str:
    """The clause as the article has it, people in full; lower case where it opened the sentence."""
    whole = f" {squeeze(_with_names(analysis, found))}"
    shown = whole if not may_have_day(whole) or HANGS_ON_DAY.search(whole) else DAY.sub(_but_earlier, whole)
    shown = (shown if shown == whole else BARE.sub("", shown)).strip()
    opened = found.how != "cue before"
    shown = TIES.sub("", shown)
    if also := _ALSO.match(shown):
        shown = also["before"] + shown[also.end() :]
    if opened and (role := _ROLE_LEFT.search(shown)) and is_role(role["role"].lower()):
        shown = shown[: role.start()]  # "..., the Indian ambassador in Moscow, Ann Lee, told reporters"
    shown = _HOWEVER.sub("", curly(_lowered(analysis, found, shown) if opened else shown).rstrip(" ,;:"))
    aside = _LAST_RELATIVE.search(shown)
    if aside and NO_ANSWER.search(shown[aside.start() :], small_words(shown)):
        shown = shown[: aside.start()]  # the writer adds who did not answer
    shown = re.sub(r"\b([ap])\.m$", r"\1.m.", shown)
    return shown + "”" * (shown.count("“") - shown.count("”"))


def _but_earlier(day: re.Match[str]) -> str:
    """What is left of a day; "weeks earlier" stays."""
    return day.group() if day.group().strip(" ,") == "earlier" else comma_kept(day)


def _with_names(analysis: Analysis, found: Attribution) -> str:
    """The clause without the writer's "X said" inside it, each person in full where first named."""
    text, start, end = analysis.text, found.quotation.start, found.quotation.end
    cut = found.inserted or (end, end)
    edits = [(*cut, "")]
    told: set[int] = set()
    for mention in analysis.names.within(start, end):
        if mention.entity is None or cut[0] <= mention.start < cut[1]:
            continue
        particle = text[start : mention.outer].split()[-1:]
        single = mention.entity.id in told or _LEFT_SINGLE.issuperset(particle or [""])
        several = OF_SEVERAL.match(text, mention.end) or text.endswith(_TOLD_APART, 0, mention.outer)
        name = "" if single or several or _outnamed(analysis, mention) else _in_full(mention)
        told.add(mention.entity.id)
        if name:
            polite = all(title.rstrip(".").lower() in _POLITE for title in mention.titles)
            edits.append((mention.outer if polite else mention.start, mention.end, name))
    kept, at = "", start
    for first, last, words in sorted(edits):
        kept, at = kept + text[at:first] + words, last
    return kept + text[at:end]


def _in_full(mention: Mention) -> str:
    """The full name of a person whom the clause gives by the surname alone, or as "Sir Edmund"."""
    entity = mention.entity
    if entity is None or entity.kind != PERSON or len(mention.words) != 1 or len(entity.name.split()) < 2:
        return ""
    if mention.titles and entity.titled:
        return ""  # "Lord Falconer" is his name in full
    human = entity.speaks or entity.roles or entity.gender
    knighted = not _KNIGHTS.isdisjoint(mention.titles) and entity.name.startswith(f"{mention.words[0]} ")
    return entity.name if human and (mention.words[0] == entity.surname or knighted) else ""


def _outnamed(analysis: Analysis, mention: Mention) -> bool:
    """Whether a surname alone is more often another's in the article: then no first name is sure."""
    entity = mention.entity
    if entity is None or len(mention.words) != 1:
        return False
    others = (e for e in analysis.names.people if e is not entity and e.surname == mention.words[0] and " " in e.name)
    return any(len(other.mentions) >= len(entity.mentions) for other in others)


_TOLD_APART = ("elder ", "younger ", "junior ", "senior ")
"""What stands before a surname that two of a family have."""
_KNIGHTS = frozenset(("Sir", "Dame"))
"""Titles that stand before a first name."""


def _lowered(analysis: Analysis, found: Attribution, text: str) -> str:
    """`text` with its first word in lower case, where it had its capital from its place alone: not the "Best" of Ann Best."""
    first = text.split(maxsplit=1)[0]
    word = first.strip(",’'").removesuffix("’s").removesuffix("'s")
    start = found.quotation.start
    if not word[:1].isupper() or (len(word) > 1 and not word[1:].islower()) or word == "I":
        return text
    named = any(m.outer <= start < m.end and not _is_word(m) for m in analysis.names.within(start, start + 60))
    borne = any(e.surname == word and " " in e.name and e.kind in (PERSON, UNKNOWN) for e in analysis.names.entities)
    if named or borne or {word.lower(), word.lower().removesuffix("s")} & PROPER or _DEPARTMENT.match(text):
        return text
    return text[0].lower() + text[1:]


def _is_word(mention: Mention) -> bool:
    """True for a common word that opened the sentence and was taken for a name: "Marathon runner X"."""
    entity = mention.entity
    person = (
        entity is not None
        and entity.kind == PERSON
        and bool(entity.gender or is_first_name(entity.name.split()[0].lower()))
    )
    word = mention.words[0]
    return (
        mention.opening and len(mention.words) == 1 and (is_common(word) or word.lower() in BODY_WORDS) and not person
    )


def _manner(analysis: Analysis, found: Attribution) -> str:
    """The cue with what stands between it and the clause: "said", "told reporters in Leeds that"."""
    cue = found.cue
    verb = "said" if cue is None or cue.type != "V" else cue.lower
    plain = _SAID.get(verb, verb)
    if cue is None or found.how != "cue before":
        return f"{plain} that"
    between = dayless(" " + squeeze(analysis.text[cue.end : found.quotation.start])).strip()
    that = " that" if between.split()[-1:] == ["that"] else ""
    aside = between.removesuffix("that").strip()
    shown = aside not in _OF_THEN and _shows(aside) and (plain == verb or verb in TOLD) and (that or verb in TOLD)
    return _auxiliary(analysis, found) + (f"{verb} {aside}{that}" if shown else f"{plain}{that}")


def _shows(aside: str) -> bool:
    """True for "reporters in Leeds" between a cue and its clause: short, and leaning on nothing."""
    words = {w.lower() for w in WORD.findall(aside)}
    leans = words & (HE | SHE | LOOSE | _OWN) or leaves_open(aside) or "," in aside
    return bool(words) and not leans and len(words) <= _LONGEST_BETWEEN and _PAPER.fullmatch(aside) is None


def _auxiliary(analysis: Analysis, found: Attribution) -> str:
    """ "has " or "had " where the cue stands in the perfect tense."""
    if found.cue is None or found.phrase is None or found.phrase.end > found.cue.start:
        return ""
    before = analysis.text[found.phrase.end : found.cue.start].split()
    return next((f"{word} " for word in ("has", "had", "have") if word in before[-3:]), "")
