"""Whether a reported clause stands alone: what its pronouns and its "the ..." hang on, and whether it tells enough."""

from __future__ import annotations

import re

from quizapp.generate.analysis import Analysis
from quizapp.generate.attribution import Attribution
from quizapp.generate.language import split_words, tag
from quizapp.generate.names import BODY, PERSON, PLACE, UNKNOWN, Entity
from quizapp.generate.names.find import ROLE_NOUNS
from quizapp.generate.speech.words import HE, SHE, WORD

_ENOUGH = 6
"""Telling words by which a clause without a name or a figure is worth asking."""
_SMALL = frozenset(
    """that this with from have been were will would could should than then them they their there what when where
    which while about into over after before because also very more most some such only just even being does other
    good great right well going make made like want need thing things really much many people""".split()
)
_FIGURE = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|half)\b"
)
_BE = "is|was|be|has been|had been|seems|seemed|takes|took|makes|made|remains|remained|appears|appeared"
_MAY_BE = r"(?:would|will|could|may|might|should|can) (?:\w+ )?(?:be|take|make|help)"
_EMPTY_IT = re.compile(
    rf"\b(?:[Ii]t(?:[’']s|[’']d be|[’']ll be| (?:{_BE})| {_MAY_BE})"
    r"\b(?=.{0,60}\b(?:to|that|for|when|how|if|whether|until|before|who)\b)"
    r"|(?:make|made|find|found|makes) it (?=\w+ (?:to|for|that)\b))"
)
_HERE = re.compile(
    r"\b(?:this (?:year|month|season|summer|winter|autumn|fall|spring|century|decade|time)|those (?:who|of|in|with))\b"
)
_IT = re.compile(r"\b(?:[Ii]t|[Ii]ts|itself)\b")
_THEY = re.compile(r"\b(?:[Tt]hey|[Tt]hem|[Tt]heir|[Tt]heirs|themselves)\b")
_THERE_IS = (
    r"(?: (?:\w+ )?(?:is|was|are|were|has|have|had|will|would|may|might|could|should|must|can|be|being|isn|aren|wasn|weren)"
    r"\b|[’'])"
)
_POINTS = re.compile(
    r"\b(?:[Tt]his|[Tt]hese|[Tt]hose|[Ss]uch(?! as)|[Hh]ere|did so|do(?:es|ing)? so|[Aa]nother|tomorrow|tonight|yesterday"
    r"|[Tt]he (?:same|other|latter|former)|[Tt]he (?:two|three|four|both)(?! \w+ (?:of|in|from|who|that)\b)"
    r"|that (?:day|night|time|year|week|month|morning|evening|point|moment)"
    rf"|[Tt]here(?!{_THERE_IS}))\b"
)
_THAT = re.compile(r"\bthat(?=[.,;]|$|[’'])|^that\b|\b(?:of|with|for|by|about|do|to|at) that\b")
_THING_BEFORE = re.compile(
    r"\b(?:[Tt]he|[Aa]n?|[Nn]o|[Ee]very|[Ee]ach|[Aa]ny|his|her|[A-Z][\w’'.-]+)\s+\S+|[A-Z][\w’'.-]+"
)
_PLURAL_BEFORE = re.compile(
    r"\b(?!this\b|was\b|has\b|does\b|always\b|is\b|as\b|his\b|its\b)(?:[A-Za-z]{2,}[^’'\Ws]s|people|men|women|children|police|voters)\b|\band\b"
)


def tells_enough(analysis: Analysis, found: Attribution) -> bool:
    """True for a clause with a name, a figure, or many words that mean something."""
    start, end = found.quotation.start, found.quotation.end
    clause = analysis.text[start:end]
    inside = found.inserted or (end, end)
    named = any(not inside[0] <= m.start < inside[1] for m in analysis.names.within(start, end))
    if named or _FIGURE.search(clause):
        return True
    return len({w.lower() for w in WORD.findall(clause) if len(w) > 3} - _SMALL) >= _ENOUGH


def points_away(analysis: Analysis, found: Attribution) -> bool:
    """True when a pronoun of the clause means something that the clause does not name and that is not the speaker."""
    clause = _EMPTY_IT.sub("So ", _HERE.sub("now-", analysis.text[found.quotation.start : found.quotation.end]))
    clause = clause.replace("now-", "")
    if _POINTS.search(clause) or _THAT.search(clause):
        return True
    body = found.speaker is not None and found.speaker.kind in {BODY, PLACE}
    it, they = _IT.search(clause), _THEY.search(clause)
    if it and not body and not _THING_BEFORE.search(clause, 0, it.start()):
        return True
    return bool(they and not _PLURAL_BEFORE.search(clause, 0, they.start()))


def gender_of(found: Attribution) -> str:
    """The speaker's gender, from the pronoun that stands for the speaker where there is one."""
    if found.phrase is not None and found.phrase.kind == "pronoun":
        return "m" if found.phrase.words[0] == "he" else "f"
    return found.speaker.gender if found.speaker else ""


def _taken_as_own(analysis: Analysis, found: Attribution, gender: str) -> bool:
    """True for a speaker of unknown gender where neither the sentence nor the one before names another person whom
    the pronoun may mean."""
    speaker = found.speaker
    if speaker is None or speaker.kind != PERSON or gender_of(found):
        return False
    before = analysis.sentences[max(0, analysis.sentence_at(found.start) - 1)]
    return not _may_be(analysis, before.start, found.end, gender, speaker)


def persons_meant(analysis: Analysis, found: Attribution) -> tuple[str, float] | None:
    """The gender that the clause's "he" or "she" betrays of the speaker, and how clear it is; None where it means
    somebody whom the clause does not name."""
    start, end = found.quotation.start, found.quotation.end
    clause = analysis.text[start:end]
    own, betrayed, clear = gender_of(found), "", 1.0
    for gender, pronouns in (("m", HE), ("f", SHE)):
        first = next(
            (m for m in WORD.finditer(clause) if m.group().lower().split("’")[0].split("'")[0] in pronouns), None
        )
        if first is None:
            continue
        named = _may_be(analysis, start, start + first.start(), gender, found.speaker)
        if own == gender or _taken_as_own(analysis, found, gender):
            betrayed, clear = gender, 0.85 if named else 1.0
        elif not named:
            return None
    return betrayed, clear


def _may_be(analysis: Analysis, start: int, end: int, gender: str, speaker: Entity | None) -> bool:
    """True when `text[start:end]` names somebody whom a pronoun of that gender may mean."""
    return any(
        m.entity is not None
        and m.entity is not speaker
        and m.entity.kind in {PERSON, UNKNOWN}
        and m.entity.gender in {gender, ""}
        for m in analysis.names.within(start, end)
    )


_INSIDE = frozenset({"JJ", "JJR", "NN", "NNS", "NNP", "NNPS", "VBG", "VBN", "CD", "POS", "HYPH"})
"""Tags of what stands in a noun phrase behind its "the"."""
_NOUNS = frozenset({"NN", "NNS"})
_EXPLAINS = frozenset("of for who that which between against where whose over under near across".split())
"""What tells which one is meant, right behind a noun; other prepositions may belong to the verb before it."""
_UNIQUE = frozenset(
    """house senate world country nation public media press internet president government economy police people election
    polls future past truth time year day week month night morning sun sea weather pope pontiff king queen heat end
    earth moon sky climate planet""".split()
)
"""What a reader knows without having been told which."""
_BRIDGES = frozenset(
    """company firm agency group suspect victim bill law measure deal plan report case issue problem decision move
    proposal program programme project team club party ministry department office organization organisation
    investigation matter situation event meeting attack incident crash fire storm man woman men women couple family
    figure figures number numbers amount total building site area region state city town village district island
    result results change changes process system policy fund money cost book film show song album series match game
    season club school hospital airline airport bank store factory plant mine bridge road ship boat plane aircraft
    pair duo trio authorities officials work works repairs contract verdict ruling vessel ferry train flight
    council commune board child boy girl neighbour neighbor accused deceased war race campaign jury court panel strike
    bridge tower cup trophy law vote""".split()
)
"""Nouns that point back even where the article has not used them before."""


_THAT_NOUN = re.compile(
    r"(?<=that )(?!(?:he|she|it|they|there|we|who)\b)([a-z]+[a-rt-z])(?= (?:is|was|has|had|would|will|could)\b)"
)
"""What may be "that scenario" rather than a clause behind "that"."""


def hanging(analysis: Analysis, found: Attribution) -> str:
    """The noun of a "the ..." in the clause that points to something that the article spoke of before; or nothing."""
    start, end = found.quotation.start, found.quotation.end
    demonstrative = _THAT_NOUN.match(analysis.text, start)
    if demonstrative and analysis.first_use(demonstrative.group(1)) < found.start:
        return demonstrative.group(1)
    words = list(split_words(analysis.text[start:end]).forms)
    tags = tag(words)
    heads = (_head(words, tags, at + 1) for at, word in enumerate(words) if word.lower() == "the")
    return next((head for head in heads if head and _spoken_of(analysis, found, head)), "")


def _head(words: list[str], tags: list[str], first: int) -> str:
    """The noun behind a "the" that stands before `first`; empty where a name or what follows it tells which is meant."""
    stop = min(first + 1, len(words))
    while stop < len(words) and tags[stop] in _INSIDE and not (tags[stop][:2] == "VB" and tags[stop - 1] in _NOUNS):
        stop += 1
    stop = next((at for at in range(first, stop) if tags[at] == "POS"), stop)
    phrase = words[first:stop]
    named = any(t.startswith("NNP") for t in tags[first:stop])
    ranked = any(word.endswith("est") or word in _RANKS for word in phrase)
    if not phrase or named or ranked or (stop < len(words) and words[stop] in _EXPLAINS):
        return ""
    return next((words[at] for at in range(stop - 1, first - 1, -1) if tags[at] in _NOUNS), phrase[-1])


def _spoken_of(analysis: Analysis, found: Attribution, head: str) -> bool:
    one = head.removesuffix("s")
    if head in _UNIQUE:
        return False
    return bool({head, one} & (_BRIDGES | ROLE_NOUNS)) or analysis.first_use(head) < found.start


def explains(context: str, head: str) -> bool:
    """True when a sentence shown before the clause tells which one `head` is: it has the noun, or a body for "the company"."""
    return bool(re.search(rf"\b{re.escape(head)}\b", context, re.IGNORECASE)) or (
        head in _BODIES and _NAME_INSIDE.search(context) is not None
    )


_RANKS = frozenset("first last next only top".split())
_BODIES = frozenset(
    "company firm agency group organization organisation team club party ministry department union".split()
)
_NAME_INSIDE = re.compile(r"[A-Z][a-z]+ [A-Z][a-z]+|(?<=[a-z] )[A-Z][a-z]+")
