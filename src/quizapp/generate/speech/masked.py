"""Stems that are the writer's whole sentence with a gap for the speaker: `____ called it "a gift".`"""

from __future__ import annotations

from quizapp.generate.analysis import Analysis
from quizapp.generate.attribution import Attribution
from quizapp.generate.attribution.phrase import NAME, PRONOUN
from quizapp.generate.candidate import BLANK
from quizapp.generate.names import Mention
from quizapp.generate.passage import needs_of
from quizapp.generate.passage.deixis import reported_on
from quizapp.generate.passage.elliptic import part_of_them
from quizapp.generate.passage.finite import has_verb
from quizapp.generate.passage.shown import curly, dayless
from quizapp.generate.speech.answers import leaves_out_the_question
from quizapp.generate.speech.context import told_before
from quizapp.generate.speech.standing import of_who_was_told_of
from quizapp.generate.speech.stem import LONGEST_STEM, LOST, UNCLEAR, Stem, behind
from quizapp.generate.speech.words import (
    HE,
    OUTLET,
    QUOTED,
    SHE,
    WORD,
    leaves_open,
    marked,
    names,
    tells_of_all,
    with_that,
)
from quizapp.patterns import lazy_pattern

_TIED = lazy_pattern(r"(?:But|And|Yet|Still|So|That|This|It|Even so|Instead|Besides|Either)\b")
"""How a sentence opens that hangs on the one before."""
_OUR_OWN = lazy_pattern(rf"this {OUTLET}")
_TITLE_BEFORE = lazy_pattern(r"\b(?:(?:[Tt]he|[Aa]n?)\s[a-z-]+|[Ff]ormer|[Ee]x|state|county|city|federal|deputy)$")
_FIELD_BEFORE = lazy_pattern(r"[A-Z][a-z]+(?: [a-z]+)*")
"""What alone stands before a title in letters: the "Basic education" of "Basic education MEC Ann Lee"."""
_AT_HEAD = lazy_pattern(r"^(?:(?:In addition|Moreover|Furthermore|Additionally|Meanwhile|However|Still),|But|Yet) ?$")
_BUT = lazy_pattern(r"^(?:But|Yet) ([a-z])(?=[a-z]* )")
"""What ties a sentence to the one before, where the gap comes later: "But according to ____"."""
_SAID_APART = lazy_pattern(r"^( ?(?:said|says|added)), ")
_THOUGH = lazy_pattern(r"^, (?:however|though|meanwhile|moreover|in turn),(?= )")
"""What ties the sentence to the one before: "In addition, Lind said", "Lind, however, said"."""
_TOLD_ME = lazy_pattern(r"(?<=____)(,?) told (?:me|us) (?=that\b)")
_ABOUT_IT = lazy_pattern(r"____ (?:[a-z]+ ){1,3}(?:it|him|them)\b")
"""What somebody "called it", where nothing tells what."""
_OFFICE = r"\b(?:[Ss]pokes|[Cc]hair|[Cc]ongress|[Bb]usiness|[Cc]ouncil|[Aa]ssembly|[Aa]lder|[Pp]olice|[Ss]tates)"
_SAYS_OF_HIMSELF = lazy_pattern(
    r"____ (?:(?:has|had|also) )*(?:said|says|told [\w ]{1,30}|added|argued)(?: that)? (he|she)\b"
)
"""Whose "he" is who is asked for: "____ has said he is not ready"."""
_CLOSED = lazy_pattern(r"[.?!][’']”$")
"""A sentence that ends within two marks."""
_OFFICE_BEFORE = lazy_pattern(r"[A-Z]\w+ (?:of|for)(?: the)?$")
_OF_PLACE = lazy_pattern(r"____ of [A-Z][\w.]+(?: [A-Z][\w.]+)?(?= [a-z])")
_OF_PARTY = lazy_pattern(r"____(?: \([A-Z]-[\w.]+\)|, [DRI]-[A-Z][\w.]*(?=,))")
"""The party and the state of who is asked for."""
_APPOSED = lazy_pattern(
    r"____(?: \([^()]{1,25}\))?, (?:(?:an?|the|his|her|its|one of|who)\b"
    r"|[a-z-]+ (?:[a-z-]+ ){0,3}(?:of|at|for|with)\b)[^,“”]{2,110},(?= [a-z])"
)
_WHO_HE_IS = r"(?:(?:an?|the|his|her|its|one of|who)\b|(?:[a-z-]+ ){1,4}(?:of|at|for|with)\b)"
_APPOSED_LAST = lazy_pattern(
    r"(?<=\b(?:said|says) ____)(?: \([^()]{1,25}\))?, " + _WHO_HE_IS + r"[^“”]{2,160}(?=\.$)"
    r"|(?<=ccording to ____)(?: \([^()]{1,25}\))?, " + _WHO_HE_IS + r"[^,“”]{2,110}(?=, )"
)
"""A description behind the gap where the verb of saying stands before it: "said ____, a co-founder of the committee."."""
_RELATIVE = lazy_pattern(r"\b(?:who|which|that|whose)\b")
_NEAR_CUE = 3
"""Words behind an apposition among which the verb of saying must be."""
_GENDERED = lazy_pattern(
    rf"{_OFFICE}(?P<before>wom|m)[ae]n\b(?:(?: for| of)[^.;,“”]{{1,70}})?,? ____"
    rf"|____, (?:an?|the|an?other|his|her|its) [^,“”]{{0,40}}?{_OFFICE}(?P<behind>wom|m)[ae]n\b"
)
"""An office beside the gap that tells whether a man or a woman is asked for."""


def masked(analysis: Analysis, found: Attribution) -> Stem | None:
    """The writer's whole sentence with a gap for the speaker's name, where no question can be made of it."""
    phrase = found.phrase
    if phrase is None or phrase.mention is None or phrase.kind != NAME:
        return None
    return _masked(analysis, found, phrase.mention.outer, phrase.mention.end, phrase.mention)


def masked_aside(analysis: Analysis, found: Attribution) -> Stem | None:
    """The same for a "he" whose cue stands within the sentence: "To clear their names, he added, would be “a start”."."""
    phrase = found.phrase
    if phrase is None or phrase.kind != PRONOUN:
        return None
    before = analysis.text[found.start : phrase.start].rstrip()
    if not before.endswith(",") or _TIED.match(before):
        return None
    return _masked(analysis, found, phrase.start, phrase.end, None)


def _masked(analysis: Analysis, found: Attribution, start: int, end: int, mention: Mention | None) -> Stem | None:
    """The sentence with a gap for `text[start:end]`."""
    speaker = found.speaker
    if speaker is None:
        return None
    tied, after = marked(analysis, found.start, start), marked(analysis, end, found.end).rstrip(": ")
    before = _BUT.sub(lambda tie: tie[1].upper(), _AT_HEAD.sub("", tied))
    after = _THOUGH.sub("", after)
    if before != tied:
        after = _SAID_APART.sub(r"\1 ", after)  # what is left of "However, Lind said, it was late"
    text = dayless(f"{before} ____{'' if after[:1] in ',.;:’' else ' '}{after}").strip()
    text = with_that(_TOLD_ME.sub(r"\1 said ", text)).replace(f"{BLANK} also ", f"{BLANK} ")
    outside = {w.lower() for w in WORD.findall(QUOTED.sub(" ", text))}
    if (
        after.startswith((", its ", ", his ", ", her ", ", their "))
        or _TITLE_BEFORE.search(before)
        or before.startswith(("There", "Then", "Here", "Its "))
    ):
        return None  # "the district ____": a part of the title went with the name
    if mention and mention.titles and (_FIELD_BEFORE.fullmatch(before) or _OFFICE_BEFORE.search(before)):
        return None  # "Basic education ____ said", "Minister of ____ said": his office went with the name
    if text.endswith(("”?", '"?')) or text.startswith("And ") or part_of_them(text):
        return None  # the writer asks it, or goes on
    if leaves_out_the_question(text.partition(f"{BLANK} ")[2]):
        return None
    hangs = outside & {"they", "them", "their", "these", "those", "i", "we", "our", "us"}
    told = [w for w, pronouns in (("m", HE), ("f", SHE)) if outside & pronouns and not _opens_with(analysis, found, w)]
    # "____ said he would": the pronoun is the speaker's
    own = told == [speaker.gender] and not before and not of_who_was_told_of(analysis, found)
    hangs |= set() if own else set(told)
    balanced = text.count("“") == text.count("”") and text.count('"') % 2 == 0
    fits = balanced and len(text) <= LONGEST_STEM and (text[0].isupper() or text[0] == "_")
    if (
        hangs
        or not fits
        or names(text, speaker)
        or _OUR_OWN.search(text)
        or analysis.quoted(found.start, found.start + 1)
    ):
        return None
    shown = curly(text)
    stop = "." if shown.endswith("”") and not _CLOSED.search(shown) else ""
    asked = f"Fill the gap{reported_on(analysis.article.date)}: {shown}{stop}"
    told_by = _GENDERED.search(shown)
    betrayed = "" if told_by is None else "f" if (told_by["before"] or told_by["behind"]) == "wom" else "m"
    if says := _SAYS_OF_HIMSELF.search(shown):
        betrayed = betrayed or ("m" if says[1] == "he" else "f")
    if betrayed not in ("", speaker.gender):
        return None
    gender, needs = betrayed or (speaker.gender if own else ""), needs_of(shown)
    alone = QUOTED.sub(" ", shown)
    if not needs.before and not needs.nouns and not leaves_open(alone):
        return Stem(asked, 0.6, gender)
    context = told_before(analysis, found, needs)
    fits = context is not None and tells_of_all(context.text, alone)
    if context and fits:
        return behind(context, asked, 0.55, gender)
    return Stem(asked, LOST if _ABOUT_IT.search(alone) else UNCLEAR, gender)


def undescribed(text: str, found: Attribution) -> str:
    """`text` without what tells who is meant right behind its gap, which would leave one of the options: "____ of Ohio",
    "____, the president of the union, said"."""
    text = _OF_PARTY.sub(BLANK, _OF_PLACE.sub(BLANK, text))
    last = _APPOSED_LAST.search(text)
    if last is not None and not has_verb(_RELATIVE.split(last.group(), maxsplit=1)[0]):
        return text[: last.start()] + text[last.end() :]
    apposed = _APPOSED.search(text)
    if apposed is None or found.cue is None or text[: apposed.start()].endswith(", "):
        return text
    behind = text[apposed.end() :].split()[:_NEAR_CUE]
    return text[: apposed.start()] + BLANK + text[apposed.end() :] if found.cue.lower in behind else text


def _opens_with(analysis: Analysis, found: Attribution, gender: str) -> bool:
    """True when the carrier begins with somebody of `gender`, not the speaker, whom its pronouns then mean."""
    opening = analysis.names.within(found.start, found.start + 40)[:1]
    return any(
        m.entity is not None and m.entity is not found.speaker and m.entity.gender == gender and m.outer == found.start
        for m in opening
    )
