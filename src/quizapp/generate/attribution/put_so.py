"""Who is quoted without a verb of saying: "as Lind puts it", "in the words of Lind", "Lind made it clear that"."""

from __future__ import annotations

from quizapp.generate.attribution import subject
from quizapp.generate.attribution.cue_forms import is_cue
from quizapp.generate.attribution.phrase import OTHER, Phrase, as_name, as_pronoun
from quizapp.generate.attribution.tokens import Token


def makes_clear(tokens: list[Token], at: int) -> tuple[Token, Phrase, str] | None:
    """Who is quoted in `Lind made it clear in a statement that it was "late"`; another in "Lind said that Reed made it clear"."""
    for clear in range(at - 1, 0, -1):
        if tokens[clear].type in "Q.;" or (tokens[clear].type in "Vv" and is_cue(tokens, clear)):
            return None
        if tokens[clear].lower != "clear":
            continue
        made = clear - 2 if tokens[clear - 1].lower == "it" else clear - 1
        that = any(t.type == "S" for t in tokens[clear + 1 : min(at, clear + _LONGEST_CLEAR)])
        if made <= 0 or tokens[made].lower not in {"made", "makes"} or not that or tokens[made - 1].type in "XSR":
            return None
        if any(t.type == "V" and is_cue(tokens, i) for i, t in enumerate(tokens[:made])):
            return tokens[made], Phrase(OTHER, tokens[made].start, tokens[made].end), "told by another"
        phrase = subject.before(tokens, made)
        return (tokens[made], phrase, "cue before") if phrase is not None else None
    return None


_LONGEST_CLEAR = 12
"""Tokens between "clear" and its "that"."""


def as_somebody_puts_it(tokens: list[Token], at: int) -> tuple[Token, Phrase, str] | None:
    """Who is quoted in `That is because, as Lind puts it, "..."`."""
    if at < len(("as", "she", "puts", "it", ",")) or [t.lower for t in (tokens[at - 2], tokens[at - 5])] != [
        "it",
        "as",
    ]:
        return None
    who, cue = tokens[at - 4], tokens[at - 3]
    if who.type not in "NP" or cue.lower not in {"put", "puts"} or tokens[at - 1].type != ",":
        return None
    return cue, as_name(who) if who.type == "N" else as_pronoun(who), "cue before"


def in_the_words_of(tokens: list[Token], at: int) -> tuple[Token, Phrase, str] | None:
    """Who is quoted in `In the words of Lind, "..."`."""
    if (
        [t.lower for t in tokens[:4]] != ["in", "the", "words", "of"]
        or len(tokens) <= at
        or at < len(("In", "the", "words", "of"))
    ):
        return None
    named = next((t for t in tokens[4:at] if t.type == "N"), None)
    plain = tokens[at - 1].type == "," and all(t.type in "NDWAO" for t in tokens[4 : at - 1])
    return (tokens[2], as_name(named), "according to") if named is not None and plain else None
