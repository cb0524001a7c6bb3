"""What a "the ..." in a reported clause points to: which of them hang on what the article said before."""

from __future__ import annotations

from quizapp.generate.analysis import Analysis
from quizapp.generate.attribution import Attribution
from quizapp.generate.language import past_tenses, split_words, tag
from quizapp.generate.names import BODY
from quizapp.generate.names.roles import ROLE_NOUNS
from quizapp.generate.passage.definite import unresolved_heads
from quizapp.generate.passage.line import told_in
from quizapp.patterns import lazy_pattern

_INSIDE = frozenset({"JJ", "JJR", "JJS", "RBS", "NN", "NNS", "NNP", "NNPS", "VBG", "VBN", "CD", "POS", "HYPH"})
"""Tags of what stands in a noun phrase behind its "the"."""
_NOUNS = frozenset({"NN", "NNS"})
_LATER = frozenset({"VBG", "VBN", "CD"})
"""Tags that belong to what follows where a noun stands before them: "the team two medals"."""
_EXPLAINS = frozenset("of for who that which between against where whose over under near across".split())
"""What tells which one is meant, right behind a noun; other prepositions may belong to the verb before it."""
_UNIQUE = frozenset(
    """world country nation public media press internet president government economy police people election
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
    extension zone line lines fees tower tower cup trophy law vote""".split()
)
"""Nouns that point back even where the article has not used them before."""


_THAT_NOUN = lazy_pattern(
    r"(?<=that )(?!(?:he|she|it|they|there|we|who)\b)([a-z]+[a-rt-z])(?= (?:is|was|has|had|would|will|could)\b)"
)
"""What may be "that scenario" rather than a clause behind "that"."""


def hanging(analysis: Analysis, found: Attribution) -> list[tuple[int, str]]:
    """Each "the ..." of the clause that points to something that the article spoke of before: its place and noun."""
    start, end = found.quotation.start, found.quotation.end
    demonstrative = _THAT_NOUN.match(analysis.text, start)
    if demonstrative and analysis.first_use(demonstrative.group(1)) < found.start:
        return [(0, demonstrative.group(1))]
    hangs: list[tuple[int, str]] = []
    if "the" not in analysis.text[start:end].lower():
        return hangs
    named = [m for m in analysis.names.within(start, end) if m.entity and m.entity.kind == BODY]
    split = split_words(analysis.text[start:end])
    words, starts = list(split.forms), split.starts
    tags = tag(words)
    for at, word in enumerate(words):
        size, head = _head(words, tags, at + 1) if word.lower() == "the" else (0, "")
        if head in _BODIES and any(m.start < start + starts[at] for m in named):
            continue  # "Nordbro will close two of the company's mills"
        if head and head not in _UNIQUE and (size == 1 or _spoken_of(analysis, found, head)):
            hangs.append((at, head))
    return hangs


_QUOTED = lazy_pattern(r"“[^”]*”")
_COUNTED = lazy_pattern(
    r"(?:(?:none|both|neither|all but \w+|some|many|most|several|one|two|three|four|five|six) "
    r"(?:(?:had|has|have|were|was|would|could|did)\b|already |\w+ed )|the (?:rest|others?|remainder|difference) )"
)
"""How a clause begins that counts or sets apart some of what was told: "both already carried antibodies"."""


def opens_on_told(analysis: Analysis, found: Attribution, shown: str) -> bool:
    """Whether a reported clause is about "the practice" or "none" of what the article told before, and `shown` does not tell."""
    if _COUNTED.match(analysis.text, found.quotation.start):
        return True
    return any(at < OPENING and not told_in(head, shown) for at, head in hanging(analysis, found))


def reports_untold(question: str, shown: str) -> bool:
    """Whether what a question reports, its quotations left out, has a "the decision" of which nothing shown has told."""
    reported = _QUOTED.sub("", question)
    return any(
        head not in _UNIQUE and not told_in(head, shown.replace(question, question[:at]))
        for at, head in unresolved_heads(reported)
    )


def points_back_unseen(analysis: Analysis, found: Attribution, head: str) -> bool:
    """True for "the deal" where the article has spoken of it by other words only: no sentence shown before it tells."""
    return head in _BRIDGES and head not in ROLE_NOUNS and analysis.first_use(head) >= found.start


def _head(words: list[str], tags: list[str], first: int) -> tuple[int, str]:
    """The size and the noun of the phrase behind a "the"; no noun where a name or what follows tells which is meant."""
    stop = min(first + 1, len(words))
    while stop < len(words) and tags[stop] in _INSIDE and not _is_verb(words, tags, stop):
        stop += 1
    stop = next((at for at in range(first, stop) if tags[at] == "POS"), stop)
    phrase = words[first:stop]
    named = any(words[at][:1].isupper() or tags[at].startswith("NNP") for at in range(first, stop))
    ranked = any(words[at] in _RANKS or tags[at] == "JJS" for at in range(first, stop))
    if not phrase or named or ranked or (stop < len(words) and words[stop] in _EXPLAINS):
        return 0, ""
    size = len([word for word in phrase if word not in _PLAIN])
    return size, next((words[at] for at in range(stop - 1, first - 1, -1) if tags[at] in _NOUNS), phrase[-1])


def _is_verb(words: list[str], tags: list[str], at: int) -> bool:
    """True for what the noun before it does, or a number that is its object, whatever the tagger makes of it."""
    return (tags[at] in _LATER and tags[at - 1] != "JJ") or words[at] in past_tenses()


def _spoken_of(analysis: Analysis, found: Attribution, head: str) -> bool:
    return bool({head, head.removesuffix("s")} & (_BRIDGES | ROLE_NOUNS)) or analysis.first_use(head) < found.start


def leans_lightly(analysis: Analysis, found: Attribution, hangs: list[tuple[int, str]]) -> bool:
    """True where a clause about somebody named has a "the ..." late in it, of a kind that is known without asking."""
    start, end = found.quotation.start, found.quotation.end
    heavy = any(at < OPENING or {head, head.removesuffix("s")} & (_BRIDGES | ROLE_NOUNS) for at, head in hangs)
    return not heavy and found.inserted is None and bool(analysis.names.within(start, end))


def is_body(head: str) -> bool:
    """True for a noun such as "company" of which an article may have several, so that only its own sentence tells which."""
    return head in _BODIES


OPENING = 3
"""Words of a clause in which its subject stands."""
_PLAIN = frozenset("new old whole entire final latest current main big other former young".split())
"""Adjectives that do not tell which one is meant."""
_RANKS = frozenset("first last next only top".split())
_BODIES = frozenset(
    "company firm agency group organization organisation ministry department union bank airline board club".split()
)
