"""Find the cue that governs a quotation, and the cue's subject: behind the words, before them, or a label."""

from __future__ import annotations

from quizapp.generate.attribution.cue_before import cue_before
from quizapp.generate.attribution.cue_behind import cue_behind
from quizapp.generate.attribution.cue_forms import is_cue, verb_of
from quizapp.generate.attribution.opening import opening_participle
from quizapp.generate.attribution.phrase import Phrase
from quizapp.generate.attribution.tokens import Token


def find_cue(text: str, tokens: list[Token], at: int) -> tuple[Token | None, Phrase | None, str]:
    """Cue and subject of the quotation at index `at`, and the rule that found them."""
    leads = all(t.type in "QC-." for t in tokens[:at])
    inner = text[tokens[at].start : tokens[at].end].rstrip("”’\"' »")
    open_end = inner[-1:] in ",?!—–-…" or _next_type(tokens, at) in ",-"
    attempts = [cue_before, cue_behind] if not leads else [cue_behind, cue_before]
    if not leads and (not open_end or _cued_right_before(tokens, at)):
        attempts = [cue_before]
    if not leads and tokens[at - 1].type == ":" and inner[-1:] == "," and at > 1 and tokens[at - 2].type != "V":
        attempts = [cue_behind, cue_before]  # `Foss asked for a table: "Those are taken," the waiter said`
    for attempt in attempts:
        cue, phrase, how = attempt(tokens, at)
        if attempt is cue_before and cue is not None and open_end:
            behind = cue_behind(tokens, at)
            passive = how == "passive cue" and behind[2] == "cue after" and _is_tag_behind(tokens, at, behind[0])
            if passive or _names_another(tokens, at, inner, phrase):
                return behind  # `The two are expected to go on "for some time", he said`
        if attempt is cue_behind and cue is not None and not leads and _is_in_opening(tokens, at, cue):
            return None, None, "no cue"
        if cue is not None or phrase is not None:
            return cue, phrase, how
    return (opening_participle(tokens, at) if open_end and not leads else None) or (None, None, "no cue")


def _is_tag_behind(tokens: list[Token], at: int, cue: Token | None) -> bool:
    """Whether the cue closes the sentence, right behind the words: `"...", he said.`"""
    if cue is None or tokens[at + 1].type != ",":
        return False
    place = tokens.index(cue)
    return place - at <= _NEAR and (place + 1 >= len(tokens) or tokens[place + 1].type == ".")


def _names_another(tokens: list[Token], at: int, inner: str, before: Phrase | None) -> bool:
    """Whether a tag right behind whole words has another name than the clause before them, which a link or a headline may be
    that was printed there: "Seoul says it fired “We agree,” Wang said." """
    behind = tokens[at + 1 : at + 4]
    if [t.type for t in behind[:2]] not in (["N", "V"], ["V", "N"]) or inner[-1:] not in ",?!":
        return False
    closed = len(behind) == len(("Wang", "said")) or behind[2].type in ".,;:OA-" or behind[1].lower == "told"
    named = next(t.mention for t in behind if t.type == "N")
    first = before.mention if before is not None else None
    other = named is not None and (first is None or named.entity is not first.entity)
    return closed and other and inner.lstrip("“\"'‘")[:1].isupper()


_NEAR = 4
"""Tokens from the words to a verb right behind them."""


def _is_in_opening(tokens: list[Token], at: int, cue: Token) -> bool:
    """True for words in the phrase that opens a sentence about something else: `To chants of "...," Reed declared victory`."""
    before = tokens[at - 1]
    if before.type != "O" and before.lower != "saying":
        return False
    if tokens[0].type in "DWN" and verb_of(cue) == "tell":
        return False  # `The spread of "... harms us," Reed told the board`: the sentence that was told
    behind = tokens.index(cue) + 1
    return behind < len(tokens) and tokens[behind].type in "WDNGUP"


def _cued_right_before(tokens: list[Token], at: int) -> bool:
    """Whether the words follow their own verb of saying: `When one shouted, "Did you know?" she smiled` is one's."""
    return at > 1 and tokens[at - 1].type in ",:" and tokens[at - 2].type == "V" and is_cue(tokens, at - 2)


def _next_type(tokens: list[Token], at: int) -> str:
    return tokens[at + 1].type if at + 1 < len(tokens) else "."
