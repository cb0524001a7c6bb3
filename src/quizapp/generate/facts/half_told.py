"""What a question for who did something must not have lost: whose deed it is, and what was done."""

from __future__ import annotations

from quizapp.generate.language import named_country
from quizapp.generate.names import PERSON, Entity
from quizapp.patterns import lazy_pattern

_CALLED_ON = lazy_pattern(r"\b(?:called|calls) (?:up)?on (?!.* to )[^?]*\?$")
"""Who is called on to do something, and not what: "Who called on Tom Reed?" means a visit."""
_LOST = lazy_pattern(
    r"\b(?:promised|vowed|pledged|agreed|threatened|offered|refused|sworn) (?:during|in|on|at|after|before)\b(?!.* (?:to|that) )"
    r"|\b(?:(?:shot|fired|hit|pushed|struck) back|stopped short of|weighed in)\b"
    r"|\b(?:an?|the|his|her|its) [a-z]+(?: [a-z]+)? and [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*\?$"
    r"|\bsimultaneously\b(?!.* and )"
    r"|\b(?:declined|refused|agreed|accepted|objected|complied|responded|apologi[sz]ed|consented)(?:,| on\b| in\b| at\b|\?)"
    r"|\b(?:failure|refusal|inability|decision|attempt|willingness|reluctance) of (?!.* to )[^?]*\?$"
    r"|\b(?:bear|bore|keep|kept) in mind\?$"
    r"|\bsaw (?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*\?$"
    r"|\b(?:more|fewer) [a-z]+ (?:in|at|on|for|from) (?!.*\bthan\b)[^?]*\?$"
)
"""What was promised or declined, what there were more of than of another, or whom a second name goes on to tell of, is lost."""
_BORN_IN = lazy_pattern(r"Who was born in (?:the )?([A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)\?$")
_ANOTHERS = lazy_pattern(
    r"^Who [^,?]+, and (?:an?|his|her|their|the) [a-z]+(?:,|\?| (?:was|were|had|is|are|died|came|went)\b)"
)
_ANOTHER_NAMED = lazy_pattern(
    r"^Who [^,?]* and [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*(?:, [^,?]+,)? (?:had|has|was|were|is|are|will|would|[a-z]+ed)\b"
)
"""A second subject: "Who died in 1998, and a son, Norman, was lost at sea"."""
_GOAL = lazy_pattern(
    r"\b(?:scored|scores|struck|equali[sz]ed|netted)\b(?! (?:\d|\w+ (?:points|goals|tries|runs|wins)))"
)


def half_told(key: Entity, stem: str) -> str:
    """Why `stem`, whose answer is `key`, tells half of it; empty where nothing speaks against it."""
    if key.kind != PERSON and _GOAL.search(stem):
        return "what one of its players did"  # "Who scored in the 79th minute" means a player, not a side
    if (born := _BORN_IN.match(stem)) and named_country(born[1]):
        return "others were born there, too"
    if _ANOTHERS.search(stem) or _ANOTHER_NAMED.search(stem):
        return "a clause of another's goes on"
    return "what was promised, asked or compared is lost" if _CALLED_ON.search(stem) or _LOST.search(stem) else ""
