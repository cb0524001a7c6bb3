"""A long sentence without its last clauses, so that it can stand before a question."""

from __future__ import annotations

from quizapp.generate.language import FINITE, past_tenses, split_forms, tag, tagged
from quizapp.generate.passage.finite import lacks_verb
from quizapp.patterns import lazy_pattern

LONGEST = 36
"""Words of a sentence in a context, at the most."""
SHORT, _LEFT = 24, 10
"""A longer one is cut before its last clauses down to `SHORT` words, if that leaves `_LEFT`."""
_SUBORDINATE = lazy_pattern(
    r"[, ](?:(?<=,) (?:which|who|whose|where|when|while|although|though|after|before"
    r"|as(?! (?:long|far) as)|because|since|with|but|and|\w+ing"
    r"|according to)\b"
    r"|(?<= )(?:during|in|of|by|for|after|under|to|from|at|with|on|through) which\b(?! to\b)"
    r"|(?<= )(?<!seconds )(?<!hours )(?<!days )(?<!weeks )(?<!months )(?<!years )(?<!minutes )"
    r"(?:when|while|although|though|after|because)\b)"
)
_DEFINING = lazy_pattern(
    r":(?= )| that (?<!said that )(?<!say that )(?<!says that )(?=would\b|will\b|could\b|has\b|had\b|[a-z]+(?:s|ed)\b)"
)
_DANGLING = lazy_pattern(
    r"(?:,? (?:during|in|of|by|for|after|under|to|from|at|with|on|and|or|but|who|which|that|as|the|an?"
    r"|partly|largely|mainly|mostly))+ ?$"
)
_IN_WHICH = lazy_pattern(r" (?:during|in|of|by|for|after|under|to|from|at|with|on|through) which\b")
_SOME = lazy_pattern(r", (?:some|many|most|all|none|both|few|half|each|one|two|three|several|\d+)$")
_UNDEFINED = lazy_pattern(r"\b(?:(?:an?|the) [\w-]+|some(?:thing|body|one))$")
"""A noun that means little without the clause that defines it: "an electorate that ..."."""
_TIME_OF = lazy_pattern(
    r"\b(?:a|the|this|one) (?:time|moment|day|week|month|year|season|period|point|place|way|case)$"
    r"|\b(?:shortly|soon|just|only|even|long|right|immediately|not)$"
)
"""What means nothing without what tells which: "at a time when", "shortly after"."""
_GOES_ON = lazy_pattern(
    r" (?:and|or|but|is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|be|been|do|does|did|not|that)$"
)
"""What stands before an aside and goes on behind it: "two hours, one stage and, as of Monday, 20 days"."""
_LEFT_OVER = lazy_pattern(
    r", (?:an? [\w-]+(?: [\w-]+)?|(?:in|with|on|at) [a-z]+"
    r"|(?:some|most|many|all|several|none|half|both|each|one|two|three)(?: of (?:them|these|those|which|whom))?) ?$"
)
"""What is left of an aside whose own clause was cut: ", an issue", ", some of"."""
_APPOSED_ALONE = lazy_pattern(r"(?!(?:In|On|At|For|With|After|Before|From|By|As|When)\b)[^,]+, (?:an?|the) [^,]+\.")
"""A name and what it is, whose sentence was cut: "Ann Lee, a former cook who ..."."""


_OPENING_ALONE = lazy_pattern(
    r"(?:Despite|While|Although|Though|If|Because|Unlike|In spite of|Instead of|Rather than|In addition to)\b[^,]*\."
)
"""The opening of a sentence whose main clause was cut: "Despite his role shepherding the nomination"."""
_BARE_REST = lazy_pattern(r"[:;] [\w’'-]+(?: [\w’'-]+){0,2}$")
"""What is left of a clause behind a colon: ": labour"."""
_TOLD = lazy_pattern(
    r"\b(?:said|says|say|found|showed|shows|warned|announced|reported|told \w+)[^,]*? that (?P<told>[^,]+)$"
)


_TAKEN_BACK = lazy_pattern(
    r",? (?:although|though|but|until|a (?:figure|number|claim|sum|date) that)\b.*\b(?:reduc|revers|cancel|doubt|disput"
    r"|withdr|overturn|revok|suspend|reopen|only|never|not\b|returned|continued|lifted|quashed|until|still|later)"
)
"""An end that takes back a part of what it ends."""
_CHANGES = lazy_pattern(
    r"\b(?:again|no longer|only|not|never|resumed|stopped|began|started|recovered|returned|reopened)\b|n[’']t\b"
)
"""What is another thing without the time that binds it."""


def reported_without_verb(text: str) -> bool:
    """Whether a cut took the verb from what is reported: "Officials said that an outbreak of measles"."""
    told = _TOLD.search(text)
    return told is not None and FINITE.isdisjoint(tagged(split_forms(told["told"])))


LIST_OF_DEEDS = lazy_pattern(r", \w+ing,? (?:and|or) \w+")
_THAT = lazy_pattern(r"\b(?:that|when|while|because|if|whether) (?P<rest>(?:[\w’'-]+ ){0,5}[\w’'-]+)$")


def _that_without_verb(text: str) -> bool:
    """Whether a cut would leave "it became known that a trust" of "that a trust, of which he was a member, held shares".

    "Only when an analyst" has lost its verb in the same way.
    """
    found = _THAT.search(text.rstrip(" ,"))
    return found is not None and FINITE.isdisjoint(tagged(split_forms(found["rest"])))


_SOURCE = lazy_pattern(
    r"\baccording to\b|, (?:[\w’'-]+ ){1,5}(?:said|says|say|alleged?|reported|show|showed|found)"
    r"(?: on [A-Z]\w+(?: [^,]*)?| at the [^,]*)?\.$"
)
"""Who says so, at the end of a sentence."""
_OPENED = lazy_pattern(
    r"\b(?:before|after|when|while|until|because|as|since|if) (?:the )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*$"
)
"""A clause of which only the subject stands before an aside."""
_BETWEEN = lazy_pattern(r"\bbetween\b(?!.*\band\b)[^.]*$")
_ASKING = lazy_pattern(r"\b(?:with|of|to|by|for)? ?(?:what|who|whom|how|why)$")
_RESUMES = lazy_pattern(
    r", (?:until|unless|would|will|should|could|can|may|might|must|has|have|had|is|are|was|were|does|did|[a-z]+ed)\b"
)
"""Where the sentence goes on behind an aside: "the shares, which stand for a third of the firm, until a hearing in April"."""
_ONLY_RELATIVE = lazy_pattern(r"(?P<head>[^,]*?)(?:, (?:who|which|whose)| that| who) [^,]*\.$")
_WHICHEVER = lazy_pattern(r"(?:^|[:;—–] )[Ww]hether\b[^:;]*$")
_MADE_SOMETHING = lazy_pattern(
    r"\b(?:ma(?:de|kes?|king)|consider(?:s|ed)?|call(?:s|ed)?|declar(?:es|ed)|render(?:s|ed)) (?:the |his |her |its |their )?"
    r"[^,]*,[^,]*(?:,[^,]*)*$"
)
"""Verbs behind whose object still stands what it is made or called."""
_THAN = lazy_pattern(r", (?:and|or|but|if not) [^,]{1,40}, than ")
_SAYS = lazy_pattern(r"\b(?:said|says|say|according|reported|found|show|shows|showed|announced|told|estimated?)\b")
_STRANDED = lazy_pattern(r"\b[a-z]+s? (?:on|in|at|with|from|for|to|by|of|about)$")
_HEDGED = lazy_pattern(r"\b(?:could|may|might|would)\b")
_NEAR_HEAD = 12
"""Characters in which a clause's conjunction stands."""
_ALLOWED = lazy_pattern(r"\b(?:allow\w*|lets?|permit\w*|can|could|may|must|should|will|would|able)\b[^,]*$")
_DENIED = lazy_pattern(r"\b(?:not|cannot|never|no)\b|n[’']t\b")
_VERB_NEXT = lazy_pattern(r", (?P<verb>[a-z]+) (?![^,]*,)")


def resumes(tail: str) -> bool:
    """Whether a sentence goes on behind the relative clause or the list with which `tail` begins."""
    if _RESUMES.search(tail, 1) is not None:
        return True
    return tail.startswith(_RELATIVE) and any(m["word"] in past_tenses() for m in _BEHIND_COMMA.finditer(tail, 2))


_RELATIVE = (", who", ", which", ", whose", ", where", ", whom")
_BEHIND_COMMA = lazy_pattern(r", (?P<word>[a-z]+)\b")
"""Where the verb may stand that a relative clause interrupts: "his father, who had done it for years, fell off"."""


def _has_only_relative(text: str) -> bool:
    """Whether the only verb is that of a relative clause: "The skipper of a boat that capsized off Cape Dorney."."""
    found = _ONLY_RELATIVE.fullmatch(text)
    return found is not None and FINITE.isdisjoint(tagged(split_forms(found["head"])))


_LISTED = lazy_pattern(r": [^:]*,[^:]*$")
"""The names or things of a list that a colon opens."""


def _is_last_of_verbs(before: str, behind: str) -> bool:
    """Whether a cut between the two would take the end of "climbed above two men, shut his eyes and headed it in"."""
    if not behind.startswith((", and ", " and ")):
        return False
    verb = _VERB_NEXT.search(f"{before} ")
    return verb is not None and verb["verb"] in past_tenses()


def _ends_in_verb(text: str) -> bool:
    """Whether the last word is what the clause behind it is the object of."""
    tags = tag(split_forms(text))
    return bool(tags) and tags[-1].startswith("VB")


def shortened(text: str, most_words: int = SHORT) -> str:
    """A sentence of more than `most_words` without its last clauses; a very long one without what follows a colon or "that", too.

    Empty where what is left is no sentence.
    """
    if len(text.split()) <= most_words:
        return text
    for clauses, most in ((_SUBORDINATE, most_words), (_DEFINING, LONGEST)):
        whole = text
        for clause in reversed(list(clauses.finditer(whole))):
            before, behind = whole[: clause.start()], whole[clause.start() :]
            if _IN_WHICH.match(behind) and not _SOME.search(before):
                continue  # "began after an ambulance in which she was travelling was held up": it tells which one
            if len(text.split()) <= most or len(before.split()) < _LEFT:
                break
            if LIST_OF_DEEDS.match(behind):
                continue  # "comes from production, handling, storage, processing and packaging"
            if clauses is _DEFINING and _UNDEFINED.search(before):
                continue
            if _goes_on(before, behind) or _is_bound(before, behind):
                continue
            kept = _LEFT_OVER.sub("", _DANGLING.sub("", before))
            kept = _BARE_REST.sub("", kept.rstrip(" ,:"))
            if _ASKING.search(kept):
                continue  # "they record who crossed, with what, and how much was paid"
            behind_verb = clauses is _DEFINING or behind.startswith(" after ")
            if behind_verb and behind[0] == " " and _ends_in_verb(kept):
                continue  # "Observations have suggested that", "a moratorium imposed after the spill"
            if not reported_without_verb(kept):
                text = kept if kept.endswith(".") else f"{kept}."
    lost = _APPOSED_ALONE.fullmatch(text) or _OPENING_ALONE.fullmatch(text) or _has_only_relative(text)
    return "" if lost else text


def _goes_on(before: str, behind: str) -> bool:
    """Whether the clause or the list at the end of `before` goes on in `behind`."""
    if _GOES_ON.search(before) or _is_last_of_verbs(before, behind):
        return True
    if behind.startswith(", and ") and (_LISTED.search(before) or _MADE_SOMETHING.search(before)):
        return True  # "a trio: Lee, 70, Poe, 61, and Orr, have led", "made the pool, the arch, and the hall a point of pride"
    if behind.startswith((", who", ", which", ", whose")) and (resumes(behind) or _OPENED.search(before)):
        return True  # "before Strathkirk, who finished third, made their move"
    if behind.startswith((", and ", " and ")) and _BETWEEN.search(before):
        return True  # "a compromise between its chairman, Ann Lee, and"
    if behind.startswith(",") and (_STRANDED.search(before) or _WHICHEVER.search(before)):
        return True  # "the plate it comes on, and", "Whether it is rain, or wind, crossing the bay is hard"
    if _TIME_OF.search(before) or _that_without_verb(before):
        return True
    return "," in behind[2:] and lacks_verb(before)


def _is_bound(before: str, behind: str) -> bool:
    """Whether what `before` tells holds only with what `behind` tells: its source, its reason, its time."""
    if _THAN.match(behind) or _TAKEN_BACK.match(behind):
        return True  # "are far older, and less replaceable, than had been thought", "was banned, although the ban was reduced"
    if _SOURCE.search(behind) and not _SAYS.search(before):
        return True  # "..., according to a report by House Republicans": no fact without its source
    if behind.startswith(", while ") and _HEDGED.search(before):
        return True  # "analysts said it could help him, while complicating ...": half a judgement
    if "because" in behind[:_NEAR_HEAD] and _DENIED.search(before):
        return True  # "cannot be barred because she is a woman"
    if behind.startswith((" after ", " when ")) and _ALLOWED.search(before):
        return True  # "allowed them to levy a charge after the third year"
    if behind.startswith((" after ", " when ", " once ", " until ", ", after ")) and _CHANGES.search(before):
        return True  # "they began to react again after the gel was removed"
    return before[-1:].isdigit() and behind.startswith(" after ")  # "they led 9–4 after a quarter of an hour"
