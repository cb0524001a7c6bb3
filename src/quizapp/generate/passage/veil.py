"""A veil over somebody's name: a context may tell what was going on without telling who is asked for."""

from __future__ import annotations

import re

from quizapp.generate.names.model import Entity

SPEAKER = "[the speaker]"
PERSON_ASKED = "[this person]"
_MOST_FORMS = 12
"""Forms of a name: nobody in an article has more, and a text of nothing else would cost its square."""
_OWNER = re.compile(
    r"(?<=(?:eaker|erson)\]) (?=(?:campaign|camp|administration|aides?|advis[eo]rs?|all(?:y|ies)|backers?|rall(?:y|ies)|team"
    r"|supporters?|voters?|delegates?|family|speech|plan|ban|tweets?|lawyers?|spokes\w+|officials?|government|era|case"
    r"|fans?|insiders?|staff(?:ers)?|donors?|critics|emails?|foundation|presidency|nomination|candidacy|trial|deal)\b)",
    re.IGNORECASE,
)
"""Before a noun to which the name is joined: "Reed campaign"."""
_COURTESY = re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|President|Senator|Sen|Rep|Gov|Governor|Secretary|Judge|Professor|Prof)\.? (?=\[th)"
)


class Veil:
    """Puts `shown`, words in square brackets, in the place of a name, whatever its form."""

    def __init__(self, entity: Entity, shown: str) -> None:
        self.entity = entity
        self._shown = shown
        known = entity.forms if len(entity.forms) <= _MOST_FORMS else ()
        forms = sorted({entity.name, entity.surname, *known}, key=len, reverse=True)
        self._forms = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, forms))})(?![\w-])")

    def __call__(self, text: str) -> str:
        """`text` without the name; as it was where it does not hold it."""
        veiled = self._forms.sub(self._shown, text)
        if veiled == text:
            return text
        veiled = _OWNER.sub("’s ", _COURTESY.sub("", veiled))
        return f"[T{veiled[2:]}" if veiled.startswith("[t") else veiled
