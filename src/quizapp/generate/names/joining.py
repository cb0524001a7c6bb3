"""What the words around mentions make of them: joined over an "of", a campaign's, or no name after all."""

from __future__ import annotations

from quizapp.generate.language import is_common
from quizapp.generate.names import lists
from quizapp.generate.names.gender import is_first_name
from quizapp.generate.names.keys import FIRST_AND_LAST
from quizapp.generate.names.model import BODY, PERSON, UNKNOWN, Mention
from quizapp.generate.names.roles import is_role
from quizapp.patterns import lazy_pattern

FIRST_FIELD = lazy_pattern(r"\b[Tt]he (?:[A-Z][\w’'-]+ ){1,4}and $")
"""What stands before "Carton Federation" in "the European Cup and Carton Federation", which may be one name."""
_CAMPAIGN = lazy_pattern(
    r"[ ](campaign|administration|camp)(?=[,.:;]|[ ](?:in|on|to|has|had|have|was|were|is|will|would|did|does|came|went|made|began"
    r"|took|ran|sent|gave|held|put|paid|spent|got|told|[a-z]+ed|said|says)\b)"
)


def campaign(text: str, mention: Mention) -> Mention:
    """ "The Trump campaign" as the body that it is; other mentions as they are."""
    found = _CAMPAIGN.match(text, mention.end)
    if found is None or mention.genitive or len(mention.words) > 1 or mention.titles:
        return mention
    if text[max(0, mention.outer - 4) : mention.outer].lower() == "the ":
        mention.words = (*mention.words, found.group(1))
        mention.end, mention.kind, mention.gender = found.end(), BODY, ""
    return mention


_LONGEST_NAME = 30
"""Words of a name that still takes an "of": no body's is longer, and a text of nothing else would cost its square."""
_FARTHEST = 9
"""Characters between the halves of one name: " for the "."""
_INQUIRIES = frozenset(("Inquiry", "Enquiry", "Investigation", "Commission"))
"""What goes on behind "into": "the Independent Inquiry into Child Sex Abuse"."""
_OF = lazy_pattern(r"[ ](?:of|for)[ ](?:the[ ])?")


def bridge(text: str, mentions: list[Mention]) -> list[Mention]:
    """Join "Department" and "Homeland Security" over their "of", "the Food" and "Drug Administration" over their "and".

    "Secretary of State John Kerry" is title and name.
    """
    joined: list[Mention] = []
    for mention in mentions:
        previous = joined[-1] if joined else None
        if previous is not None and _is_office_of_state(text, previous, mention):
            _without_field(text, mention)
            joined[-1] = mention
            continue
        field = mention.words[-1].lower() in _FIELDS
        office = next((m for m in joined[-_MOST_FIELDS:] if field and _of_fields(text, m, mention)), None)
        if office is not None:
            previous = office
            del joined[joined.index(office) + 1 :]
        elif previous and mention.outer - previous.end > _FARTHEST:
            previous = None
        over_of = previous and _OF.fullmatch(text, previous.end, mention.outer) and _takes_of(previous)
        if over_of and len(mention.titles) > 1 and len(mention.words) > 1:
            joined[-1] = mention  # "House of Commons Speaker John Lee"
            continue
        over_of = over_of or (previous and _is_of_what(text, previous, mention))
        over_of = over_of or (
            previous and previous.words[-1] in _INQUIRIES and text[previous.end : mention.outer] == " into "
        )
        one = office or over_of
        if previous and (one or _one_agency(text, previous, mention) or _of_many(text, previous, mention)):
            last, *others = f"{previous.words[-1]}{text[previous.end : mention.end]}".split()
            previous.words = (*previous.words[:-1], last, *others)
            previous.end, previous.genitive, previous.kind = mention.end, mention.genitive, BODY
            if office and (purpose := _FOR_WHAT.match(text, previous.end)):
                previous.words, previous.end = (*previous.words, *purpose.group().split()), purpose.end()
            continue
        joined.append(mention)
    return joined


_OF_STATE = lazy_pattern(r"\b(?:Minister|Secretary) of $")


def _is_office_of_state(text: str, state: Mention, bearer: Mention) -> bool:
    """True for the halves of "Minister of State for Urban Transport Ann Lee", before the name is taken out of the second."""
    if (
        state.words != ("State",)
        or len(bearer.words) <= FIRST_AND_LAST
        or bearer.words[0].lower() not in lists.PORTFOLIOS
    ):
        return False
    between = _OF.fullmatch(text, state.end, bearer.outer) is not None
    return between and _OF_STATE.search(text, max(0, state.outer - 2 * _FARTHEST), state.outer) is not None


def _without_field(text: str, bearer: Mention) -> None:
    """Leave the name alone of "Urban Transport Ann Lee"."""
    words = bearer.words
    while len(words) > FIRST_AND_LAST and words[0].lower() in lists.PORTFOLIOS:
        words = words[1:]
    bearer.start = text.index(words[0], bearer.start, bearer.end)
    bearer.outer, bearer.words, bearer.titles, bearer.kind = bearer.start, words, ("Minister",), PERSON


_BEHIND_NICKNAME = frozenset(f"{mark} " for mark in "\"”'’)")
"""What stands between a nickname and the rest of the name."""
_NICKNAME = lazy_pattern(r" [\"“'‘(](?:[Tt]he )?[A-Z][\w.’-]+(?: [A-Z][\w’-]+)? ?[\"”'’)] ")


def nicknamed(text: str, mentions: list[Mention]) -> list[Mention]:
    """Join what stands around a nickname: `Rep. Francis "Skip" Aldous` is Francis Aldous."""
    joined: list[Mention] = []
    for mention in mentions:
        marked = text[mention.start - 2 : mention.start] in _BEHIND_NICKNAME
        first = next((m for m in joined[-2:] if m.end < mention.outer), None) if marked else None
        if (
            first is not None
            and (first.titles or text[first.end + 1] != "(" or is_first_name(first.words[0].lower()))
            and first.kind in (PERSON, UNKNOWN)
            and len(first.words) <= _LONGEST_FIRST
            and not (mention.titles or first.genitive)
            and mention.kind != BODY
            and _NICKNAME.fullmatch(text, first.end, mention.start)
        ):
            del joined[joined.index(first) + 1 :]
            first.nickname = text[first.end : mention.start].strip(" \"“”'‘’()")
            first.words = (*first.words, *mention.words)
            if (
                len(first.words) > _LONGEST_FIRST
                and is_role(first.words[0].lower())
                and is_first_name(first.words[1].lower())
            ):
                first.titles, first.words = (
                    (*first.titles, first.words[0]),
                    first.words[1:],
                )  # "Publican Trevor "Spud" Maher"
                first.start = text.index(first.words[0], first.start, mention.start)
            first.end, first.genitive, first.kind, first.human = mention.end, mention.genitive, PERSON, mention.human
            continue
        if mention.kind == PERSON and len(mention.words) > 1 and (called := _CALLED.match(text, mention.end)):
            mention.nickname = called[1]
        joined.append(mention)
    return joined


_CALLED = lazy_pattern(
    r",? (?:(?:is|was|who is) )?(?:(?:better |widely |also )?(?:known|called|nicknamed)(?: to [\w ]{1,30}?)? (?:as )?)?"
    r"[“\"]([A-Z][a-z]+)[,.]?[”\"]"
)
"""What gives somebody a nickname behind the name: `Franklin Moss is "Buddy"`."""
_LONGEST_FIRST = 2
"""Words before a nickname."""
_GENITIVE = lazy_pattern(r"['’]s? ")


def _of_many(text: str, many: Mention, body: Mention) -> bool:
    """Whether a genitive stands inside one name: "the Queensland Teachers' Alliance", "Leeds Children's Hospital"."""
    if not many.genitive or many.kind == PERSON or many.titles or body.titles:
        return False
    last = many.words[-1].lower().replace("’", "'").removesuffix("'s")
    named = body.words[-1].lower() in lists.BODY_WORDS and len(many.words) + len(body.words) < _LONGEST_NAME
    return named and (is_common(last) or last in _MANY) and _GENITIVE.fullmatch(text, many.end, body.outer) is not None


_MANY = frozenset("women men children farmers teachers workers writers veterans players seniors nurses".split())
_AGENCY = (2, 3)
"""Words of its second half."""
_AGENCIES = frozenset("agency administration commission authority bureau union".split())
"""What a body is called that has two fields: "the Food and Drug Administration"; "department" is often said of two."""


def _one_agency(text: str, field: Mention, body: Mention) -> bool:
    """Whether the "and" between two names stands inside one: "the Food" and "Drug Administration"."""
    joint = text[field.end : body.outer] == " and " and text[max(0, field.outer - 4) : field.outer].lower() == "the "
    plain = field.kind == UNKNOWN and len(field.words) == 1 and not field.titles and not field.words[0].isupper()
    return joint and plain and len(body.words) in _AGENCY and body.words[-1].lower() in _AGENCIES


_FIELDS = frozenset(
    """services development strategy environment affairs energy climate trade industry innovation skills sport sports culture
    media tourism agriculture food fisheries transport transportation communities housing health education science technology
    welfare labour labor employment pensions families youth security defence defense forestry water resources infrastructure
    planning cooperation arts finance economy commerce immigration citizenship aging disability reform equality works
    relations recreation wildlife lands care""".split()
)
"""What a department is of, the last of several."""
_OFFICES = frozenset("department ministry office committee directorate agency commission bureau administration".split())
_MORE_FIELDS = lazy_pattern(r"(?:, [A-Z]\w+(?: [A-Z]\w+)?){0,3},? and (?:the )?")
_FOR_WHAT = lazy_pattern(r" for (?:National|Homeland) [A-Z][a-z]+(?!\w)")
"""How a joined name goes on: "... of Science, Technology and Industry" with "for National Defense"."""
_FARTHEST_FIELD, _MOST_FIELDS = 70, 4


def _of_fields(text: str, office: Mention, field: Mention) -> bool:
    """Whether a name goes on: "the Department of Health and Human Services", "... of Climate, Energy and the Environment"."""
    if field.outer - office.end > _FARTHEST_FIELD or office.genitive:
        return False
    several = " of " in " ".join(office.words) or " for " in " ".join(office.words)
    head = next((at for at, word in enumerate(office.words) if word in ("of", "for")), 1) - 1
    held = not _OFFICES.isdisjoint((office.words[0].lower(), office.words[head].lower()))
    return several and held and bool(_MORE_FIELDS.fullmatch(text, office.end, field.outer))


def _is_of_what(text: str, body: Mention, what: Mention) -> bool:
    """Whether a joined name goes on: "Committee for the Recovery" with "of the Vaquita"."""
    purpose = body.kind == BODY and "for" in body.words and body.words[-1].endswith(_PURPOSES)
    return purpose and what.kind == UNKNOWN and text[body.end : what.outer] in (" of ", " of the ")


_PURPOSES = ("tion", "ment", "ery", "ance", "ence", "ing", "ity")
"""Ends of nouns of what a body is for."""


def _takes_of(mention: Mention) -> bool:
    last = mention.words[-1].rstrip(".").lower()
    fits = not mention.genitive and mention.kind in (BODY, UNKNOWN) and last in lists.BODY_WORDS
    return fits and len(mention.words) < _LONGEST_NAME


_NEXT_WORD = lazy_pattern(r"[ ,]+(?:from [A-Z][a-z]+ )?([a-z]+)")
_SPEAKS = frozenset("said says told tells added adds asked wrote writes replied tweeted argued insisted".split())


def speaks(text: str, mention: Mention) -> bool:
    """True when a verb of saying follows the name."""
    following = _NEXT_WORD.match(text, mention.end)
    return following is not None and following.group(1) in _SPEAKS


def _capital(word: str) -> str:
    """ "Al-Rashid" for al-Rashid, as it opens a sentence."""
    return word[:1].upper() + word[1:]


_COUPLED = lazy_pattern(r" and [A-Z][\w’'-]+ [A-Z]")
"""Behind the first of "Callum and Ishbel Grant"."""


def credible(text: str, mentions: list[Mention]) -> list[Mention]:
    """The mentions without lone words that are only known from the start of a sentence, as "Growing" or "Couple"."""
    inside = {_capital(w) for m in mentions if not m.opening or len(m.words) > 1 for w in m.words}
    kept = []
    for mention in mentions:
        lone = mention.kind == UNKNOWN and mention.opening and len(mention.words) == 1 and not mention.titles
        lone = lone and not (is_first_name(mention.words[0].lower()) and _COUPLED.match(text, mention.end))
        if (
            lone
            and _capital(mention.words[0]) not in inside
            and not (mention.human or mention.genitive or speaks(text, mention))
        ):
            continue
        kept.append(mention)
    return kept
