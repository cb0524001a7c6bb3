"""What "the vaccine" means: the fuller words with which the article first spoke of it.

"the vaccine" becomes "the malaria vaccine", "the painting" becomes "the painting by Russell Drysdale"; where the
article speaks of two vaccines, or of one without telling words, there is no answer.
"""

from __future__ import annotations

from weakref import WeakKeyDictionary, proxy

from quizapp.generate.analysis import Analysis
from quizapp.generate.facts.parsing import Parsed, parse

_LOOKED_AT = 200
"""Sentences from the article's start, and nouns, that are looked at: the time stays linear."""
_VAGUE = frozenset(
    """new big first latest recent major key large small good great own other another second third similar such same
    next last previous earlier old young local national international full final special different certain strong
    possible public early late long short high low wide serious main top real whole entire joint so-called further
    additional separate original massive huge historic former disused abandoned nearby neighbouring neighboring converted
    empty""".split()
)
_GENERAL = frozenset(
    """day week month year decade century season morning evening night time moment way man woman people person part end
    side place world state city country nation town area region group case thing number move fact question issue problem
    idea point situation event result change effort plan decision statement report story news family team company
    government president minister official leader member campaign party house office law bill lead cinema theatre
    theater stage press church radio television internet""".split()
)
"""Nouns of which an article speaks in many senses: a fuller wording found elsewhere may be of another one."""
_MODIFIER = frozenset("JJ NN NNP VBN VBG JJS POS".split())
_OPENING = frozenset("a an the its his her their".split())


class Antecedents:
    """Looks up the first mention of a noun; each noun is looked up once."""

    def __init__(self, analysis: Analysis) -> None:
        self._analysis = proxy(analysis)  # the look-up must not keep its own key alive
        self._known: dict[str, list[tuple[int, str]] | None] = {}

    def fuller(self, noun: str, before: int) -> str | None:
        """What stands for "the `noun`" at offset `before`: its telling words with it, or None."""
        if noun in _GENERAL or (len(self._known) >= _LOOKED_AT and noun not in self._known):
            return None
        if noun not in self._known:
            self._known[noun] = self._uses(noun)
        uses = self._known[noun]
        if not uses:
            return None
        start, words = uses[0]
        return words if start < before else None

    def _uses(self, noun: str) -> list[tuple[int, str]] | None:
        """The telling descriptions of the noun in order; None where there are two, or a rival bare one."""
        forms = frozenset((noun, f"{noun}s", f"{noun}es"))
        plain = noun.isascii() and noun.isalpha()
        told: list[tuple[int, str]] = []
        for sentence in self._analysis.sentences[:_LOOKED_AT]:
            if forms.isdisjoint(sentence.words) if plain else noun not in sentence.text.lower():
                continue
            parsed = parse(self._analysis, sentence)
            for at in range(len(parsed)):
                if parsed.lowered[at] not in forms or parsed.mentions[at] is not None:
                    continue
                if parsed.tag(at + 1).startswith("NN"):
                    continue
                found = _description(parsed, at)
                if found is None:  # another one, several, "a vaccine" without more: the noun is not of one thing
                    return None
                if found:
                    told.append((parsed.starts[at], found))
        return told if len({words for _, words in told}) == 1 else None


def _description(parsed: Parsed, at: int) -> str | None:
    """Telling words with the noun at `at`; empty for plain "the noun"; None where it may be another one."""
    start = at
    while start > 0 and parsed.tag(start - 1) in _MODIFIER and parsed.forms[start - 1] != ",":
        start -= 1
    opening = parsed.lower(start - 1) if start else ""
    words = [parsed.lower(p) for p in range(start, at)]
    if parsed.tag(at) == "NNS" or any(word in {"another", "other", "second", "similar", "previous"} for word in words):
        return None
    if opening not in _OPENING:
        return None
    telling = [w for w in words if w not in _VAGUE]
    if telling and "'s" not in telling and "’s" not in telling:
        return " ".join(parsed.forms[p] for p in range(start, at + 1) if parsed.lower(p) not in _VAGUE)
    if opening == "the" and not words:
        return ""
    if parsed.lower(at + 1) in {"by", "of", "between"} and parsed.mentions[at + 2 : at + 3] not in ([], [None]):
        end = parsed.name_end(at + 2)
        return f"{parsed.forms[at]} {parsed.lower(at + 1)} {' '.join(parsed.forms[at + 2 : end])}"
    return None


_OF: WeakKeyDictionary[Analysis, Antecedents] = WeakKeyDictionary()


def antecedents_of(analysis: Analysis) -> Antecedents:
    """The one look-up for an article."""
    found = _OF.get(analysis)
    if found is None:
        found = _OF[analysis] = Antecedents(analysis)
    return found
