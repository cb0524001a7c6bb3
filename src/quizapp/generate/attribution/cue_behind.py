"""The cue behind a quotation and its subject: `"...," said X`, `"...," X said`, `"...," according to X`."""

from __future__ import annotations

from itertools import takewhile

from quizapp.generate.attribution import cues, subject
from quizapp.generate.attribution.cue_forms import PLAIN, passive, verb_of
from quizapp.generate.attribution.cues import SPEECH_NOUNS
from quizapp.generate.attribution.doubt import goes_on_to_say
from quizapp.generate.attribution.phrase import NAME, OTHER, Phrase
from quizapp.generate.attribution.texts import TEXTS
from quizapp.generate.attribution.tokens import Token
from quizapp.generate.names.persons import is_person_noun


def cue_behind(tokens: list[Token], at: int) -> tuple[Token | None, Phrase | None, str]:
    """A cue after the quotation: `"...," said X`, `"...," X said`, `"...," according to X`."""
    start = at + 1
    while start < len(tokens) and tokens[start].type in ",-":
        start += 1
    if start >= len(tokens):
        return None, None, ""
    if (
        start == at + 1
        and tokens[start].lower == "and"
        and tokens[start + 1 : start + 2]
        and tokens[start + 1].type == "Q"
    ):
        return cue_behind(tokens, start + 1)  # `"The wall holds" and "it will go on holding," X said`
    if tokens[start].lower == "according" and start + 1 < len(tokens):
        return tokens[start], subject.after(tokens, start + 1), "according to"
    if _is_subject(tokens, start):
        return tokens[start], Phrase(OTHER, tokens[start].start, tokens[start].end), "told by another"
    for place in range(start, min(len(tokens), start + 45)):
        kind = tokens[place].type
        if kind in "Q.;:" or (kind == "S" and place == start):
            break
        if (
            kind == "U"
            and place - start > _WENT_ON
            and tokens[place].lower in cues.TO_SAY
            and goes_on_to_say(tokens, place)
        ):
            phrase = subject.before(tokens, place - _WENT_ON, start)
            return (tokens[place], phrase, "cue after") if phrase is not None else (None, None, "")
        if kind in "Vv" and _is_in_aside(tokens, start, place):
            continue  # "Dunn, whom Reed dismissed in April, told"
        if kind == "V" or (kind == "W" and _unlisted_cue(tokens, place, start)):
            if tokens[place].lower in {"quoted", "quotes"} and any(
                t.lower == "as" for t in tokens[place + 1 : place + 6]
            ):
                if tokens[place - 1].lower in _WAS and tokens[place + 1].lower != "by":
                    return tokens[place], subject.before(tokens, place - 1, start), "quoted as saying"
                return None, None, ""  # "he quoted him as saying": another's
            if place == start or (place == start + 1 and tokens[start].type == "A"):
                if verb_of(tokens[place]) == "tell":
                    return None, None, ""  # `..., told Ann Lee` has whoever stands before the words
                if verb_of(tokens[place]) in _ONLY_THOUGHT:
                    return tokens[place], Phrase(OTHER, tokens[place].start, tokens[place].end), "only thought"
                inverted = subject.after(tokens, place)
                return (tokens[place], inverted, "inverted cue after") if inverted else (None, None, "")
            if (owner := _owner_of_text(tokens, start, place)) is not None:
                return tokens[place], owner, "cue after"
            if kind == "V" and (passive(tokens, place) or verb_of(tokens[place]) in _ONLY_THOUGHT):
                return tokens[place], Phrase(OTHER, tokens[place].start, tokens[place].end), "passive cue"
            phrase = subject.before(tokens, place, start)
            if phrase is not None and (
                _has_another_say(tokens, place)
                or _is_late(tokens, start, place)
                or _is_parenthesis(tokens, start, place, phrase)
                or _is_in_relative(tokens, start, place, phrase)
            ):
                other = Phrase(OTHER, phrase.start, phrase.end)
                return tokens[place], other, "told by another"
            if phrase is not None:
                return tokens[place], phrase, "cue after"
            if (inverted := _inverted_later(tokens, start, place)) is not None:
                return tokens[place], inverted, "inverted cue after"
            if tokens[place - 1].type != "R" and not _inside_apposition(tokens, place, start):
                break
    return None, None, ""


def _inverted_later(tokens: list[Token], start: int, place: int) -> Phrase | None:
    """Who says the words and the rest of their sentence: the name in `"There is a rude awakening" for retailers, said X,`."""
    rest = tokens[start : place - 1]
    if tokens[place - 1].type != "," or not 0 < len(rest) <= _LONGEST_REST or any(t.type not in "ODWA" for t in rest):
        return None
    phrase = subject.after(tokens, place)
    return phrase if phrase is not None and phrase.kind == NAME else None


_WENT_ON = 3
"""Words of "went on to"."""
_WAS = frozenset(("was", "is", "were", "are"))
_LONGEST_REST = 6
"""Tokens of the rest of a sentence behind its words."""


def _owner_of_text(tokens: list[Token], start: int, place: int) -> Phrase | None:
    """Whose words a text has: `"...," Lind's statement reads`."""
    owner, noun = tokens[start], tokens[place - 1]
    if owner.type != "G" or owner.mention is None or tokens[place].lower not in _READS or place - start > _NEAR:
        return None
    own = noun.lower in SPEECH_NOUNS and all(t.type in "WAU" for t in tokens[start + 1 : place])
    return Phrase(NAME, owner.start, owner.end, owner.mention) if own else None


_READS = frozenset("read reads said says stated states".split())


def _is_subject(tokens: list[Token], start: int) -> bool:
    """True where the words are the subject of what follows: `"...," was how the report began`, `"...," came the reply when`."""
    following = tokens[start + 1].type if start + 1 < len(tokens) else "."
    return tokens[start].lower in _RUNS and following not in "NP"


_RUNS = frozenset("was is came comes ran runs went goes began begins".split())


def _is_parenthesis(tokens: list[Token], start: int, place: int, phrase: Phrase) -> bool:
    """True for "Lind recalled" in `"...," the guard, Lind recalled, told the crowd`."""
    first = next((i for i in range(start, place) if tokens[i].start >= phrase.start), place)
    closed = place + 1 < len(tokens) and tokens[place + 1].type == ","
    return (
        closed
        and first > start
        and tokens[first - 1].type == ","
        and any(t.type in "WNP" for t in tokens[start : first - 1])
    )


def _is_in_aside(tokens: list[Token], start: int, place: int) -> bool:
    """Whether the verb at `place` stands in an aside between two commas, which a relative or a conjunction opens."""
    opening = next((i for i in range(place - 1, start - 1, -1) if tokens[i].type == ","), None)
    if opening is None or opening < start or opening + 1 >= place:
        return False
    first = tokens[opening + 1]
    opens = first.type == "R" or (first.type == "C" and first.lower not in _JOINS) or first.type == "S"
    opens = opens or any(t.type == "R" for t in tokens[opening + 1 : place])
    closes = any(t.type == "," for t in tokens[place + 1 : place + _FAR])
    return opens and closes and any(t.type in "NWPGD" for t in tokens[start:opening])


def _is_in_relative(tokens: list[Token], start: int, place: int, phrase: Phrase) -> bool:
    """Whether the name before the verb stands in a relative clause that no comma ends: "the plumber who came to see Foss said",
    "the opinion Foss asked for concluded"."""
    if phrase.kind != NAME:
        return False
    named = next((i for i in range(start, place) if tokens[i].end == phrase.end), start)
    last = next((i for i in range(named, start - 1, -1) if tokens[i].type == ","), start - 1)
    before = tokens[last + 1 : named]
    if any(t.type in "RS" for t in before):
        return True
    if len(before) > 1 and before[0].type == "D" and before[-1].type == "W":
        noun = before[-1].lower
        behind = tokens[place + 1 : place + _NEAR]
        again = any(t.type == "V" for t in takewhile(lambda t: t.type in "OAVW", behind))
        return again or not (is_person_noun(noun) or noun in _KINDS)
    return False


_NEAR = 4
"""Tokens behind a verb of a relative clause in which the main verb stands: "the nurse Dunn called said"."""
_KINDS = frozenset(
    "group company firm union agency charity lobby party club bank airline newspaper paper network late".split()
)
"""Nouns and words that stand between an article and a name."""


def _is_late(tokens: list[Token], start: int, place: int) -> bool:
    """True for "the first to leave after Lind said": the name behind the conjunction is not who has the word."""
    joined = next(
        (i for i in range(place - 1, start, -1) if tokens[i].type == "C" and tokens[i].lower not in _JOINS), 0
    )
    return joined > 0 and tokens[joined - 1].type == "W" and not any(t.type in "X,VP" for t in tokens[start:joined])


_JOINS = frozenset("and or but nor &".split())


def _has_another_say(tokens: list[Token], place: int) -> bool:
    """True for "Lind reports him saying", "Lind said a father had shouted", "Lind complained of having been told"."""
    clause = list(takewhile(lambda t: t.type not in ".;Q", tokens[place + 1 : place + _FAR]))
    leads = any(t.type == "Q" for t in tokens[place + 1 + len(clause) :][:1])  # `Lind said her husband "would not"`
    of_which = any(t.type == "R" for t in tokens[max(0, place - 3) : place])  # "which he said was"
    if (_opens_a_clause(clause, verb_of(tokens[place])) and not leads and not of_which) or _gives_anothers(clause):
        return True
    comma = next((at for at, t in enumerate(clause) if t.type == ","), len(clause))
    if (
        [t.lower for t in clause[comma + 1 : comma + 2]]
        and clause[comma + 1].lower in {"is", "was"}
        and comma < len("ab")
    ):
        return True  # `"...," Lind explained, is what they told her`
    for at, token in enumerate(clause[:comma]):
        said_so = token.lower == "as" and at + 1 < comma and clause[at + 1].lower == "saying"
        if said_so:
            return True  # "recalled the captain as saying"
        if token.type == "R" or (token.type == "C" and token.lower != "and"):
            break  # another clause
        if token.type == "U" and token.lower in cues.TO_SAY and at and clause[at - 1].lower == "to":
            return True
        if token.lower in {"saying", "shouting", "telling", "hearing", "asking"} and (
            at == 0 or clause[at - 1].type in "WNPG"
        ):
            return True
        if at and token.type == "V" and clause[at - 1].lower in {"been", "being"}:
            return True
        if (
            at
            and token.type == "V"
            and clause[at - 1].type in "WNPXAT"
            and verb_of(token) in PLAIN | {"shout", "promise"}
        ):
            return True
        if token.lower == "from" and verb_of(tokens[place]) in {"quote", "read", "cite", "recite"}:
            return True
    of_a_text = bool(clause[:comma]) and clause[comma - 1].lower in TEXTS and verb_of(tokens[place]) in _RECALLS
    return of_a_text or (verb_of(tokens[place]) in {"quote", "cite", "read", "recite"} and bool(clause[:comma]))


def _opens_a_clause(clause: list[Token], verb: str) -> bool:
    """Whether what somebody says of the words stands right behind his "said": `"...," Lind said his father, Bo, used to tell
    him`, "Lind says were hers". A time may stand there as well: "Lind said the same day"."""
    if verb not in _OF_WORDS or not clause:
        return False
    if clause[0].lower in {"is", "are", "was", "were"}:
        return True
    return clause[0].type in "DPNG" and not any(t.lower in _TIMES for t in clause[:_NEAR_TIME])


def _gives_anothers(clause: list[Token]) -> bool:
    """Whether "quoting Lind", "repeating what his father used to say" stands behind the cue."""
    words = [t.lower for t in clause if t.type != ","][:2]
    return bool(words) and (words[0] in _QUOTING or words == ["repeating", "what"])


_OF_WORDS = frozenset("say add recall explain note claim insist argue joke allege recount remember".split())
"""Verbs of saying that take no hearer."""
_TIMES = frozenset(
    """day days week weeks weekend month months year years decade hour hours minute minutes moment moments second seconds
    morning afternoon evening night summer winter spring autumn season time times date monday tuesday
    wednesday thursday friday saturday sunday""".split()
)
_NEAR_TIME = 5
"""Tokens of a time without a preposition: "the day after the vote"."""
_QUOTING = frozenset("quoting reciting paraphrasing imitating mimicking".split())
_RECALLS = frozenset("recall describe remember repeat mention".split())


_FAR = 14
"""Tokens behind a cue in which another's verb of saying stands."""


def _inside_apposition(tokens: list[Token], place: int, start: int) -> bool:
    return any(t.type in ",R(" for t in tokens[start:place])


_ONLY_THOUGHT = frozenset("think find see read hope expect sing chant".split())
"""Verbs behind words that nobody uttered, or that are a song's."""
_GETS_TO_KNOW = frozenset(
    """learned learns found finds gathered gathers heard hears knew knows discovered discovers read reads saw sees got
    gets received receives intoned intones prayed prays recited recites hummed thought thinks loves loved feared fears
    believed believes remembered remembers translated translates rehearsed rehearses practised practiced wished wishes
    hoped hopes understood tried tries stared watched listened""".split()
)
"""What tells that the words came to somebody, or stayed with him."""


def _unlisted_cue(tokens: list[Token], place: int, start: int) -> bool:
    """True for a verb that no list has, right after the speaker: `"...," Beck deadpanned.`"""
    word = tokens[place].lower
    if word in _GETS_TO_KNOW:
        return False
    if place == start or tokens[place - 1].type not in "NP" or not (word.endswith(("ed", "s")) or word == "began"):
        return False
    if any(t.type not in "NPDWGA" for t in tokens[start:place]):
        return False  # `"...," where Reed performed`
    if place + 1 < len(tokens) and tokens[place + 1].lower == "to":
        return False  # "Reed refused to say"
    following = tokens[place + 1].type if place + 1 < len(tokens) else "."
    return following in ".,OA:" and place - start <= 3
