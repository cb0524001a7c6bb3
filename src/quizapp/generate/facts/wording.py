"""Words of a sentence made to stand alone in a stem: names made full, days left out, what points outside refused.

A stem is read without the article. `Wording` takes a stretch of a parsed sentence and either renders it so that
nothing in it needs the article, or says why it cannot.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from quizapp.article import plain
from quizapp.generate.analysis import Analysis
from quizapp.generate.facts.antecedents import antecedents_of
from quizapp.generate.facts.kinds import human
from quizapp.generate.facts.parsing import DOUBTFUL, Parsed
from quizapp.generate.facts.pointing import (
    BOUND,
    DAY_OF_MONTH,
    DAY_PARTS,
    EVENTS,
    KNOWN_TO_ALL,
    LOOSE,
    MONTH_WORDS,
    MONTHS,
    NOUN_PHRASE,
    POLES,
    RANKED,
    REFERRING,
    SHORT_BODIES,
    SPANS,
    month_number,
)
from quizapp.generate.names import PERSON, Entity, Mention
from quizapp.generate.names.kin import OF_SEVERAL
from quizapp.generate.names.lists import WEEKDAYS
from quizapp.generate.passage.lists import BINDS_A_DAY, BROUGHT_OUT
from quizapp.generate.passage.standalone import Unclear
from quizapp.patterns import lazy_pattern
from quizapp.text import clean

_BROUGHT_OUT = frozenset(BROUGHT_OUT.split("|"))
_YEAR = lazy_pattern(r"\b(?:1[5-9]|20)\d\d\b")
_NOUN_NEXT = lazy_pattern(r" [a-z]")
"""Behind a name that says what kind of somebody or something is meant: "a Knoxville attorney"."""
_ORDINAL = lazy_pattern(r"\d+(?:st|nd|rd|th)")

_MAY_SAY_WHEN = (
    LOOSE
    | WEEKDAYS
    | frozenset("too meanwhile on late early in over at during , earlier last this yesterday today overnight".split())
)
"""Words with which a time adverbial or a loose adverb begins."""
_BEFORE_MONTH = frozenset("in on of since until".split())


_LAST_YEAR = frozenset(["last", "year"])
_SPANS = (
    "day",
    "days",
    "week",
    "weeks",
    "month",
    "months",
    "year",
    "years",
    "hour",
    "hours",
    "minute",
    "minutes",
    "decade",
    "decades",
)
"""What may stand before a "later"."""


class Wording:
    """Renders stretches of one parsed sentence."""

    def __init__(self, analysis: Analysis, parsed: Parsed, asked: Entity) -> None:
        self.analysis = analysis
        self.text = analysis.text
        self.published = analysis.article.date
        self.parsed = parsed
        self.asked = asked
        """The one that the question asks for; nothing else in the stem may be it."""
        self.untold: set[str] = set()
        """Nouns with "the" that nothing tells apart; whoever renders must give a context for them, or refuse."""
        self.fresh = False
        """True once a day of the week was left out: the event belongs to the days before publication."""
        self.dated = False
        """True once a year stands in what was rendered."""
        self.loose = False
        """True once a month was left out because nobody knows its year."""
        self._said_fully: dict[int, str] = {}
        """Position of a noun -> its fuller wording, where "the ..." alone would not be clear."""

    @property
    def told(self) -> bool:
        """True once "the ..." was said in full: the stem then tells what it is about."""
        return bool(self._said_fully)

    def alone(self) -> None:
        """Raise Unclear where what was rendered needs a context."""
        if self.untold:
            raise Unclear(f"`the {min(self.untold)}` is not told apart")

    def render(self, start: int, end: int) -> str:
        """The words from `start` to `end` as a stem may have them.

        Raises Unclear where they point outside the sentence, hedge, or name whom the question asks for.
        """
        kept = self._edit(start, end)
        self._refuse(kept)
        kept = [(position, self._said_fully.get(position, shown)) for position, shown in kept]
        text = clean(plain(self._join(kept)))
        text = " ".join(text.split()).replace(" ,", ",").replace(" .", ".").strip(" ,")
        if doubt := DOUBTFUL.search(text):
            raise Unclear(f"`{doubt.group()}` in it")
        self.dated = self.dated or _YEAR.search(text) is not None
        return text

    def _edit(self, start: int, end: int) -> list[tuple[int, str]]:
        """Positions with what to show there, without days of the week and loose adverbs."""
        parsed, kept = self.parsed, []
        position = start
        while position < end:
            word = parsed.lowered[position]
            if word == "last" and self.published and parsed.lower(position + 1) == "year":
                kept += [(position, "in"), (position + 1, str(self.published.year - 1))]
                position += 2
                self.dated = True
                continue
            skipped = self._deixis(position, end) if word in _MAY_SAY_WHEN else 0
            if skipped:
                position += skipped
                ends = position >= end or parsed.tag(position) in {",", "."}
                if ends and parsed.lower(position - skipped - 1) in _BROUGHT_OUT:
                    kept = kept[:-1]  # "an op-ed published Saturday"
                continue
            dated = self._bare_date(position) if word in _BEFORE_MONTH else 0
            if dated:
                if self.published is None:
                    self.loose = True
                else:
                    kept += self._with_year(position, dated)
                position += dated
                continue
            mention = parsed.mentions[position]
            if mention is not None and mention.entity is not None and mention.entity.kind == PERSON:
                after = parsed.name_end(position)
                if after > end:
                    raise Unclear("a name is cut")
                kept = self._without_honorific(kept)
                kept.append((position, self._full(mention)))
                kept += [(-after, "")]
                position = after
                continue
            kept.append((position, parsed.forms[position]))
            position += 1
        return kept

    def _bare_date(self, position: int) -> int:
        """How many words "in September", "on 12 August", "of Aug. 12" take here, where no year follows; 0 if none do."""
        parsed = self.parsed
        words = [parsed.lower(position + step).rstrip(".") for step in (1, 2)]
        months = [word in MONTHS or word in MONTH_WORDS for word in words]
        days = [bool(DAY_OF_MONTH.fullmatch(word)) for word in words]
        size = 3 if (months[0] and days[1]) or (days[0] and months[1]) else 2 if months[0] else 0
        after = parsed.tag(position + size)
        if (
            not size
            or after in {"CD", "POS"}
            or after.startswith("NN")
            or parsed.lower(position + size) in {"and", "-"}
        ):
            return 0
        if parsed.lower(position + size) == "," and parsed.tag(position + size + 1) == "CD":
            return 0
        return size if parsed.lower(position) in {"in", "on"} or self.published is not None else 0

    def _with_year(self, position: int, size: int) -> list[tuple[int, str]]:
        """The date with its year: the last such month up to publication, since what is asked lies in the past."""
        parsed, published = self.parsed, self.published or datetime.date.min
        words = [parsed.forms[at] for at in range(position, position + size)]
        month = next(m for w in words[1:] if (m := month_number(w)))
        self.dated = True
        year = published.year - (month > published.month)
        comma = "," if month_number(words[1]) and size == 3 else ""
        shown = [*words[:-1], f"{words[-1]}{comma} {year}"]
        return list(zip(range(position, position + size), shown, strict=True))

    def _full(self, mention: Mention) -> str:
        """The person's full name, where the article leaves no doubt that it is one."""
        entity = mention.entity
        written = self.text[mention.start : mention.end]
        if (
            entity is None
            or (mention.titles and entity.titled)
            or " " in written
            or entity.surname != written
            or not human(entity.name)
            or self.text.endswith(("elder ", "younger "), 0, mention.outer)
            or OF_SEVERAL.match(self.text, mention.end)
            or (self.text.endswith((" a ", " an "), 0, mention.outer) and _NOUN_NEXT.match(self.text, mention.end))
        ):
            return written
        known = entity.gender or entity.roles or len(entity.mentions) > 1
        return entity.name if known else written

    def _without_honorific(self, kept: list[tuple[int, str]]) -> list[tuple[int, str]]:
        while kept and kept[-1][1].rstrip(".") in {"Mr", "Mrs", "Ms", "Miss", "Dr"}:
            kept = kept[:-1]
        return kept

    def _deixis(self, position: int, end: int) -> int:
        """How many words from `position` on are a time adverbial that hangs on publication, or a loose adverb."""
        parsed = self.parsed
        word = parsed.lower(position)
        if word == "too" and parsed.tag(position + 1) in {".", ",", ""}:
            return 1
        if word == "later" and parsed.lower(position - 1).endswith(_SPANS):
            raise Unclear("a time counted from another")
        if word in LOOSE and (parsed.tag(position).startswith("RB") or word == "meanwhile"):
            return 1
        at = position
        if word in {"on", "late", "early", "in", "over", "at", "during"} or word == ",":
            at += 1
        if word in {"late", "early"} and parsed.lower(at) == "on":
            at += 1
        lead = parsed.lower(at)
        if lead == "earlier" and parsed.lower(at + 1) in {"this", "last"}:
            at += 1
            lead = parsed.lower(at)
        if lead == word and parsed.lower(position - 1) in BINDS_A_DAY:
            return 0
        if lead in WEEKDAYS and word in {"on", "late", "early", lead}:
            at += 1 + (parsed.lower(at + 1) in DAY_PARTS)
        elif lead in {"last", "this"} and parsed.lower(at + 1) in SPANS | WEEKDAYS and word != ",":
            at += 2
        elif word in {"yesterday", "today", "overnight"}:
            if position and parsed.forms[position][:1].isupper():
                return 0  # "editor of Psychology Today"
            at = position + 1
        elif lead == "the" and word in {"over", "at", "during"} and parsed.lower(at + 1) == "weekend":
            at += 2
        else:
            return 0
        if at > end or parsed.lower(at) in {"’s", "'s"} or parsed.tag(at).startswith("NN"):
            return 0
        self.fresh = self.fresh or lead in WEEKDAYS | {"yesterday", "today", "overnight", "the"}
        return at - position

    def _refuse(self, kept: Sequence[tuple[int, str]]) -> None:
        parsed = self.parsed
        positions = [p for p, _ in kept if p >= 0]
        dated = {p for p, shown in kept if shown[-4:].isdigit() and " " in shown}
        dated |= {p - 1 for p in dated}
        dated |= {p for p, shown in kept if p >= 0 and shown != parsed.forms[p] and parsed.lowered[p] in _LAST_YEAR}
        for position in positions:
            if position in dated:
                continue
            word, mention = parsed.lowered[position], parsed.mentions[position]
            if mention is not None:
                if mention.entity is self.asked:
                    raise Unclear("names the one that is asked for")
                continue
            if word in WEEKDAYS or (word in REFERRING and not self._harmless(position)):
                raise Unclear(f"`{word}` points outside")
            if word == "that" and parsed.tags[position] == "DT":
                raise Unclear("`that` points outside")
            if word in {"his", "her", "their", "its"}:
                self._possessive(position, positions[0])
            if word == "the":
                self._definite(position, positions[-1])
            if parsed.forms[position][:1].isupper() and word in MONTH_WORDS:
                self._month(position)

    def _harmless(self, position: int) -> bool:
        parsed, word = self.parsed, self.parsed.lower(position)
        if word == "other":
            return parsed.lower(position - 1) == "each"
        if word == "former":
            return parsed.lower(position - 1) != "the" or parsed.tag(position + 1).startswith(("NN", "JJ"))
        if word == "one":
            return parsed.lower(position + 1) in {"of"} or parsed.tag(position + 1) in {"NN", "CD"}
        return word == "may" or (word == "last" and parsed.lower(position + 1) == "name")

    def _possessive(self, position: int, first: int) -> None:
        """A possessive is clear when it can only mean the one that is asked for, or the subject."""
        parsed, word = self.parsed, self.parsed.lower(position)
        if word == "her" and not parsed.tag(position + 1).startswith(("NN", "JJ", "VBG", "CD", "VBN", "RB")):
            raise Unclear("`her` points outside")
        if self.asked.gender and word in {"his", "her"} and (word == "his") is not (self.asked.gender == "m"):
            raise Unclear(f"`{word}` is not of the one that is asked for")
        person = self.asked.kind == PERSON
        if (parsed.lower(position) in {"his", "her"}) is not person or parsed.lower(position) == "their":
            raise Unclear(f"`{parsed.lower(position)}` is not of the one that is asked for")
        for at in range(first, position):
            other = parsed.entity(at)
            if other is not None and (other.kind == PERSON) is person:
                raise Unclear(f"`{parsed.lower(position)}` may be of two")

    def _definite(self, position: int, last: int) -> None:
        """Accept "the" where its noun is known to all or told apart within the stem; else say it in full."""
        parsed, at, ranked = self.parsed, position + 1, False
        while at <= last and parsed.tag(at) in NOUN_PHRASE:
            if parsed.tag(at) == "CC" and not parsed.tag(at + 1).startswith(("JJ", "NN")):
                break
            if parsed.forms[at][:1].isupper() and parsed.tag(at) in {"NNP", "JJ", "NN"}:
                if parsed.lower(at) not in SHORT_BODIES or at > position + 1 or parsed.tag(at + 1) in {"NNP", "NN"}:
                    return
                raise Unclear(f"`the {parsed.forms[at]}` is a short name")
            if parsed.tag(at) == "POS" and parsed.lower(at - 1) in KNOWN_TO_ALL:
                return
            if parsed.tag(at) == "POS":  # "the company's plant" is as unclear as "the company"
                raise Unclear(f"`the {parsed.lower(at - 1)}` is not told apart")
            if _ORDINAL.fullmatch(parsed.lower(at)):  # "the 70th minute"
                return
            ranked = ranked or bool(RANKED.match(parsed.lower(at)))
            at += 1
        if ranked and at <= last and self._ranked_among(at, last):
            return
        head, alone = parsed.lower(at - 1), at - 1 == position + 1
        if (alone and head in KNOWN_TO_ALL) or head in POLES or self._bound(at, head, last):
            return
        fuller = antecedents_of(self.analysis).fuller(head, parsed.starts[position]) if alone else None
        if fuller is not None:
            self._said_fully[at - 1] = fuller
        elif alone and parsed.tag(at - 1).startswith("NN"):
            self.untold.add(head)
        else:
            raise Unclear(f"`the {head}` is not told apart")

    def _bound(self, at: int, head: str, last: int) -> bool:
        """Whether what follows the noun tells which one is meant: "of", a relative clause, a name bound to it."""
        word = self.parsed.lower(at)
        if at > last:
            return False
        bound = word in BOUND or (word in {"in", "at", "on"} and head in EVENTS) or self.parsed.tag(at) == "VBN"
        return word in {"of", "that", "who", "which", "where"} or (bound and self._named_soon(at + 1, last))

    def _ranked_among(self, at: int, last: int) -> bool:
        """Whether "the first ..." goes on to say among what: "to win", "ever", "in Africa"; "in 1979" does not."""
        word = self.parsed.lower(at)
        if word in {"to", "of", "ever", "since", "that", "who"}:
            return True
        return word in {"in", "on", "from", "by", "at", "for"} and self._named_soon(at + 1, last)

    def _named_soon(self, position: int, last: int) -> bool:
        """Whether a name comes before the next clause, verb or comma."""
        parsed = self.parsed
        for at in range(position, min(position + 6, last + 1)):
            if parsed.forms[at][:1].isupper() and parsed.tag(at) == "NNP" and parsed.lower(at) not in MONTH_WORDS:
                return True
            if parsed.tag(at) in {",", "VBD", "VBZ", "CC", "WDT"}:
                return False
        return False

    def _month(self, position: int) -> None:
        """A month without its year is as unclear as a day of the week."""
        if not any(_YEAR.fullmatch(self.parsed.lower(position + step)) for step in (1, 2, 3)):
            raise Unclear("a month without its year")

    def _join(self, kept: Sequence[tuple[int, str]]) -> str:
        """The kept words with the spaces that they have in the article."""
        out, before = "", None
        for position, shown in kept:
            if position < 0:
                before = -position - 1
                continue
            if before is not None:
                glued = position == before + 1 and self.parsed.starts[position] == self.parsed.ends[before]
                out += "" if glued else " "
            out += shown
            before = position
        return out


def month_of(published: datetime.date) -> str:
    """`June 2024`."""
    return f"{MONTHS[published.month - 1].capitalize()} {published.year}"
