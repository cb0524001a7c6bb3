"""Questions in the telling: who asks, whom it is about, and so who speaks next."""

from __future__ import annotations

from quizapp.generate.attribution.main_clause import main_subject
from quizapp.generate.attribution.nameless import GENDER
from quizapp.generate.attribution.tokens import Token
from quizapp.generate.attribution.who import fits
from quizapp.generate.language import is_past
from quizapp.generate.names import PERSON, Entity, Mention
from quizapp.generate.names.roles import ROLE_NOUNS

_QUESTIONS = frozenset("who whom what whether if how why when where which".split())


def asks(tokens: list[Token], gender: str) -> bool:
    """True where the subject asks: "Judge Lind asked who had held it", "Lind asked him to stop" are answered by others."""
    if _tells(tokens, gender):
        return True
    if _puts_to(tokens, gender):
        return True
    for at, token in enumerate(tokens[:-1]):
        if token.lower not in {"asked", "asks"} or (
            at and tokens[at - 1].lower in {"was", "were", "been", "being", "when"}
        ):
            continue
        after = [t.lower for t in tokens[at + 1 : at + (_FARTHER if tokens[at + 1].type == "D" else _TO)]]
        rest = tokens[at + 1 :]
        if at and is_writer(tokens[at - 1]) and rest[0].mention is not None and rest[1:] and rest[1].lower == "about":
            return True  # "I asked Weld about that remark"
        told = next((i for i, t in enumerate(rest) if t.mention and t.mention.kind == PERSON), len(rest))
        if at and any(t.lower == "to" for t in rest[told:]) and all(t.type != "C" for t in rest[:told]):
            return True  # "Steyn asked the debutant, Deon Fort, to speak"
        if at and (_QUESTIONS.intersection(after) or (gender == "m" and after[0] == "him")):
            return True
    return False


_PUT = frozenset(
    "suggesting suggested suggests putting put puts pointing pointed whispering whispered nodding nodded turning turned".split()
)
_TO, _FARTHER = 4, 7
"""Tokens behind a verb in which it says to whom: "asked him how", "asked the chief of police how"."""


def _puts_to(tokens: list[Token], gender: str) -> bool:
    """True for "suggesting to the witness that she had made it up": the witness answers."""
    for at, token in enumerate(tokens[:-2]):
        if token.lower not in _PUT:
            continue
        to = next((i for i in range(at + 1, min(at + _TO, len(tokens) - 2)) if tokens[i].lower == "to"), None)
        if to is None:
            continue
        if tokens[to + 1].lower == {"m": "him", "f": "her"}[gender]:
            return True
        if tokens[to + 1].type == "D" and any(t.lower in ROLE_NOUNS for t in tokens[to + 2 : to + 5]):
            return True
    return False


def _tells(tokens: list[Token], gender: str) -> bool:
    """True for "Goodnight told him that he was out of order": whoever acts next may be the one who is told."""
    them = {"m": "him", "f": "her"}[gender]
    for at in range(1, len(tokens) - 2):
        if tokens[at].lower in {"told", "tells"} and tokens[at + 1].lower == them and tokens[at - 1].type in "N,":
            return them == "him" or tokens[at + 2].type in "PTDC" or tokens[at + 2].lower == "that"
        if tokens[at].lower in {"put", "puts"} and [t.lower for t in tokens[at + 1 : at + 4]] == ["it", "to", them]:
            return True  # "Mr Lind put it to him that he had lied"
    return False


def answerer(tokens: list[Token]) -> Mention | None:
    """Who answers by name: "Asked about it, Goss laughed"; not the Lind of "Asked by the prosecutor, Lind, whether", and
    nobody where a clause before has a name of its own."""
    found = [at + 1 for at in range(len(tokens) - 2) if tokens[at].type in ",Q" and _begins_clause(tokens, at + 1)]
    return tokens[found[0]].mention if len(found) == 1 else None


def _begins_clause(tokens: list[Token], at: int) -> bool:
    """Whether a name and its verb stand at `at`: "Goss laughed"."""
    verb = tokens[at + 1]
    return tokens[at].type == "N" and (verb.type in "XVv" or (verb.type == "W" and is_past(verb.lower)))


def asked_by_name(tokens: list[Token], gender: str) -> Entity | None:
    """Whom a question is put to by name: the Weld of "Pryor asked Weld whether he would do so"."""
    for at in range(1, len(tokens) - 2):
        named = tokens[at + 1].mention
        if tokens[at].lower == "asked" and named is not None and tokens[at + 2].lower in _QUESTIONS:
            return named.entity if tokens[at - 1].type in "NI,A" and fits(named.entity, gender) else None
        if is_writer(tokens[at - 1]) and tokens[at].lower == "asked" and named and tokens[at + 2].lower == "about":
            return named.entity if fits(named.entity, gender) else None  # "I asked Weld about that remark"
        if tokens[at].lower == "asked" and named is not None and tokens[at + 2].type == "." and at + 3 == len(tokens):
            return named.entity if fits(named.entity, gender) else None  # "Was he tired, a girl asked Lind."
    return None


def asks_of_another(tokens: list[Token], gender: str) -> Entity | None:
    """The man who asks about a woman, where no other man is in it: "Axton asked why she had hidden it" and goes on."""
    entity = _asker(tokens)
    pronouns = {GENDER[t.lower] for t in tokens if t.lower in GENDER}
    objects = _OBJECTS.intersection(t.lower for t in tokens)
    if entity is None or entity.gender != gender or not pronouns or gender in pronouns or objects:
        return None
    others = (t.mention.entity for t in tokens if t.mention and t.mention.entity is not entity)
    return None if any(fits(other, gender) for other in others) else entity


def is_writer(token: Token) -> bool:
    """Whether a token is the writer's own "I" or "we"."""
    return token.lower in {"i", "we"}


def writer_asks(tokens: list[Token], gender: str) -> bool:
    """True for "I asked him what he had made of it": whoever was meant before answers."""
    opens = is_writer(tokens[0]) and len(tokens) > _TO and tokens[1].lower in {"asked", "ask"}
    return opens and tokens[2].lower == {"m": "him", "f": "her"}[gender] and tokens[3].lower in _QUESTIONS | {"about"}


_OBJECTS = frozenset(("him", "her"))


def asks_about_him(tokens: list[Token], gender: str) -> bool:
    """Whether a woman asks a man about himself: who was meant before her question is who answers it."""
    entity = _asker(tokens)
    return (
        entity is not None
        and entity.gender not in ("", gender)
        and any(GENDER.get(t.lower) == gender for t in tokens if t.type == "P")
    )


def _asker(tokens: list[Token]) -> Entity | None:
    leading = main_subject(tokens, len(tokens))
    return leading.mention.entity if leading is not None and leading.mention is not None else None
