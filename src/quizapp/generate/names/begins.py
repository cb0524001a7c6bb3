"""Where a name begins in its sentence: behind offices that go on, "Secretary of State Ann Lee", and whether it is only a part
of a longer name, "iResearch Consulting Group"."""

from __future__ import annotations

from quizapp.generate.names import lists
from quizapp.generate.names.kin import KIN
from quizapp.generate.names.no_names import is_titled_by_birth
from quizapp.generate.names.roles import is_role
from quizapp.generate.names.runs import Part
from quizapp.generate.names.titles import SURNAMES_TOO, TITLES_ALL, bare, is_first, joint_office, name_begins
from quizapp.patterns import lazy_pattern

_OF_OFFICE = (" of ", " of the ", " for ", " for the ")
_OF_SOMEBODY = lazy_pattern(
    rf"\b(?:{'|'.join(sorted(KIN))}|family|parents|lawyers?|attorney|friends?|death|killing|murder|arrest|trial|case|home|house|wedding"
    r"|funeral|portrait|photos?|pictures?|statue) (?:of|for) $"
)
_LONGEST_OF = 20
"""Characters before a name that follows "the father of", where no office stands."""
_HELD = lazy_pattern(r"([\w-]+),? (?:of|for)(?: the)? $")
_BEGINS_SMALL = lazy_pattern(r"(?<![\w@])[a-z][A-Z]\w+ $")
"""The first word of a name that begins small: "iResearch"."""
_IN_THE = lazy_pattern(r"(?<=Business) in the [A-Z]|(?<=Women) in [A-Z]|(?<=People) for [A-Z]")
"""What a name goes on with that begins with a common noun."""
_IS_FIELD_OF = lazy_pattern(r"\b(?:Department|Ministry|Office|Agency|Bureau|Directorate|Committee) (?:of|for|on) $")
"""Before what looks like titles and is the field of an office: "the Department of Homeland Security"."""
_LONGEST_HELD = 40
"""Characters before a name in which the noun of an office and its "of" stand."""


_SERVED = frozenset("Marine Ranger Green Navy Army".split())
_ONCE = lazy_pattern(r"\b(?:former|retired|ex|veteran)[ -]$")
_OF_A_PLACE = lazy_pattern(r" (?:of|for) (?:the )?[A-Z]")
_FULL = 2
"""Words of a first name and a surname."""


def name_at(text: str, parts: list[Part], words: tuple[str, ...], floor: int) -> int | None:
    """Index of the first word of the name in a run; None where the run is nothing but titles, or a part of a longer name."""
    outer, last, end = parts[0][0], len(words) - 1, parts[-1][1]
    after_of = last > 0 and text[max(floor, outer - 9) : outer].endswith(_OF_OFFICE)
    if after_of:
        held = _HELD.search(text, max(floor, outer - _LONGEST_HELD), outer)
        of_somebody = _OF_SOMEBODY.search(text, max(floor, outer - _LONGEST_OF), outer)
        after_of = held is not None and _is_held(held[1]) and of_somebody is None
    at = name_begins(words, after_of)
    if not at and len(words) > _FULL and words[0] in _SERVED and _ONCE.search(text, max(floor, outer - 10), outer):
        at = 1 + name_begins(words[1:], False)  # "former Navy SEAL Cody Rusk", but Marine Lind
    if at > last == 1 and is_titled_by_birth(text, words, end):
        at = 0
    if at > last:
        several = last and not _IS_FIELD_OF.search(text, max(floor, outer - _LONGEST_HELD), outer)
        if several or words[0].endswith(".") or text[max(floor, outer - 4) : outer].lower() == "the ":
            return None
        at = 0  # a title that may be a surname: "King says"
    small = text[outer - 2 : outer - 1].isalnum() and _BEGINS_SMALL.search(
        text, max(floor, outer - _LONGEST_HELD), outer
    )
    if small or (at == last and _IN_THE.match(text, end)):
        return None  # "iResearch Consulting Group", "Business in the Community"
    if not last and bare(words[0]) in SURNAMES_TOO and text.startswith(" of ", end):
        return None  # "Abbot of Mount Larne"
    if at < last and not is_first(words[at]) and _OF_A_PLACE.match(text, end) and _is_an_office(words[-1]):
        return None  # "Malaysian Inspector-General of Police Ann Lee", "Humanitarian Coordinator for Iraq"
    return at


def _is_held(noun: str) -> bool:
    """Whether an office may go on behind the noun: "Secretary of State Ann Lee", but "the experience of Alaa Ali Alali"."""
    low = noun.lower()
    return (
        low in TITLES_ALL
        or is_role(low)
        or joint_office(noun)
        or low in lists.BODY_WORDS
        or low.removesuffix("s") in TITLES_ALL
    )


def _is_an_office(word: str) -> bool:
    return is_role(bare(word)) or joint_office(word)
