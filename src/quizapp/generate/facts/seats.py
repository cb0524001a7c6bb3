"""Seats of the United States: "Sen. Ted Cruz of Texas", "Rep. Dina Titus (D-Nev.)", "Gov. Rick Scott (R) of Florida"."""

from __future__ import annotations

from typing import NamedTuple

from quizapp.generate.language import STATES, STATES_SHORT
from quizapp.generate.names import Mention
from quizapp.generate.names.lists import PLACE_WORDS
from quizapp.patterns import lazy_pattern

_HEADS = {
    "sen": "senator", "senator": "senator", "rep": "representative", "representative": "representative",
    "congressman": "congressman", "congresswoman": "congresswoman", "gov": "governor", "governor": "governor",
}  # fmt: skip
_STATE_AFTER = lazy_pattern(
    r"(?: \([RDI]\))? of (?P<whole>[A-Z]\w+(?: [A-Z]\w+)?)|,? \([RDI][-–](?P<short>[A-Z][A-Za-z. ]{1,14}?)\.?\)"
)


_FORMER = lazy_pattern(r"\b(?:[Ff]ormer|[Rr]etired|[Ee]x-|[Oo]ne-?time|[Ll]ate) ?$")
_LONGEST_FORMER = 10


class Seat(NamedTuple):
    """An office and its state."""

    head: str
    text: str
    """With its article: "a senator from Texas"."""
    written: str
    """As the article has it: "Sen. Ted Cruz of Texas"."""


def seat(text: str, mention: Mention) -> Seat | None:
    """The seat that title and state around a name tell of."""
    title = mention.titles[-1].lower().rstrip(".") if mention.titles else ""
    head = _HEADS.get(title)
    after = _STATE_AFTER.match(text, mention.end)
    if head is None or after is None:
        return None
    named = after["whole"] or after["short"]
    if named.split()[-1].lower() in PLACE_WORDS or text.endswith(("state ", "State "), 0, mention.outer):
        return None  # "state Sen. Ann Lee of Kansas City", of the Missouri Senate
    state = STATES_SHORT.get(named) or next((s for s in (named, named.split()[0]) if s in STATES), None)
    if state is None:
        return None
    was = "former " if _FORMER.search(text, max(0, mention.outer - _LONGEST_FORMER), mention.outer) else ""
    role = f"the governor of {state}" if head == "governor" and not was else f"a {was}{head} from {state}"
    return Seat(head, role, text[mention.outer : after.end()])
