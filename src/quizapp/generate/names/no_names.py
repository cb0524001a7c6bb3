"""Capitalised words that look like a name and are none, and titles that are one."""

from __future__ import annotations

from quizapp.generate.language import is_common, is_past
from quizapp.generate.names import lists
from quizapp.generate.names.persons import is_person_noun
from quizapp.generate.names.roles import is_role
from quizapp.generate.names.titles import SURNAMES_TOO, TITLES_ALL, bare, is_first
from quizapp.patterns import lazy_pattern


def is_titled_by_birth(text: str, words: tuple[str, ...], end: int) -> bool:
    """Whether a title ends a name, by what is told of its bearer right behind: "Marty Baron, the editor of the Post,"."""
    first, last = bare(words[0]), bare(words[1])
    known = first in TITLES_ALL or first in lists.DEMONYMS or first in lists.NOT_A_NAME or is_common(first)
    return last in SURNAMES_TOO and not known and _DESCRIBED.match(text, end) is not None


_DESCRIBED = lazy_pattern(r", (?:the|an?|who|whose|\d\d)\b")


def is_no_name(text: str, word: str, titles: tuple[str, ...], span: tuple[int, int], floor: int) -> bool:
    """Whether a single capitalised word at `span` names nobody, by what it is or stands behind."""
    outer, end = span
    if "-" in word and (
        (word[1] == "-" and _PARTY_AND_STATE.fullmatch(word) is not None)  # "Rep. Bobby Lind, R-Texas,"
        or (not titles and _is_called(word))  # "the Grammy-winner asked"
    ):
        return True
    if word == "X." and text[max(floor, outer - 3) : outer] in ("on ", "to "):
        return True  # "she wrote on X."
    if word.lower() in lists.WEEKDAYS:
        return True  # Mr Friday Monday, or a day: nobody could tell
    if word in _OF_ENVOYS:
        return True
    if titles:
        plain = bare(titles[-1]) in _OF_RANK and is_role(word.lower()) and not is_first(word)
        return plain and text[end : end + 2] != ", "  # "Chief Investigator with the unit"
    if word in ("Day", "Eve") and text[outer - 2 : outer] in ("s ", "' ", "’ "):
        return True  # "Valentine's Day"
    headed = is_role(word.lower()) and _HEADED.search(text, max(floor, outer - 60), outer)
    return bool(headed) and _OVER.match(text, end) is not None  # "Its Head of Communications, Lind, said"


def is_stuck(word: str) -> bool:
    """Whether a hyphen that the press has left over ties a name to the next word, or a title to it: "Noonan-said", "Mr-Jones"."""
    first, _, second = word.partition("-")
    if second[:1].isupper():
        return first in _STUCK_BEFORE or (bare(first) in TITLES_ALL and is_first(second))
    return second in _STUCK or (is_past(second) and second not in _MADE_SO)


_MADE_SO = frozenset(
    """backed led based owned born run funded made built held controlled sponsored supported appointed style trained affiliated
    linked inspired related branded educated raised bred occupied dominated designed developed registered listed proposed
    drafted brokered imposed mandated approved ordered allied nominated endorsed hosted written directed produced named
    themed aligned won cut hit set put let read""".split()
)
"""What has a hyphen of its own, "the Lind-backed bill"; a verb of what somebody did is stuck to the name: "Kenny-called"."""
_STUCK = frozenset(
    """said says told added has had have was were is are and of in on at for to who that the a an will would quipped states stated
    welcomed earlier also but with from as by""".split()
)
_STUCK_BEFORE = frozenset("Mr Mrs Ms Dr Prof Sgt The Minister President Senator Judge Its But CEO".split())


def _is_called(word: str) -> bool:
    """Whether a word with a hyphen says what somebody is: "Grammy-winner", "Ohio-native"."""
    second = word.rpartition("-")[2]
    return second.islower() and (is_person_noun(second) or is_role(second) or second in ("winner", "native"))


_OF_ENVOYS = frozenset(("Extraordinary", "Plenipotentiary"))
"""What stands behind the title of an ambassador."""
_OF_RANK = frozenset("chief senior lead deputy assistant principal".split())
"""Words before what somebody is."""
_HEADED = lazy_pattern(r"\b(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Aa]n?|[Oo]ur|\w[’']s|s[’'])(?: [a-z-]+)? $")
_OVER = lazy_pattern(r" (?:of|for) [A-Z]")
_PARTY_AND_STATE = lazy_pattern(r"[RDI]-[A-Z][A-Za-z.]*")
