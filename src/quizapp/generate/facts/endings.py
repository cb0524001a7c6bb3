"""Where a clause may end, so that what is left of it says only what the whole did."""

from __future__ import annotations

from quizapp.generate.facts.clauses import Clause, in_date, in_list
from quizapp.generate.facts.parsing import Parsed
from quizapp.generate.language import FINITE, participles


def cuts(clause: Clause) -> list[int]:
    """Positions at which the clause may end, the fullest wording first."""
    parsed, first = clause.parsed, clause.verb + 1
    paired = relative = ranked = listed = False
    found = []
    for at in range(first, clause.end):
        word, tag = parsed.lowered[at], parsed.tags[at]
        paired = paired or word in {"between", "both", "either", "from"}
        if word == "that" and (tag == "IN" or clause.base in _TELLS):
            return []  # what follows is a clause of its own, and nothing before it is whole
        if _goes_on(clause, first, at):
            continue
        listed = listed or (tag == "," and parsed.tag(at + 1) in {"VBN", parsed.tags[clause.verb]})
        if listed and tag != ",":  # "took a pass, stepped inside two and ran": no end before the last of these is one
            continue
        ranked = ranked or tag == "JJS" or word in {"first", "last", "only", "second", "third"}
        if _leaves_half(parsed, first, at):
            continue
        if at > first and _may_end(parsed, at - 1) and not _is_second_verb(parsed, at - 1):
            if tag in {",", ":", "(", '"', "WDT", "WP", "WRB", "WP$"} or word in _SUBORDINATORS:
                if clause.base not in _NEED_ALL or word in _SUBORDINATORS:
                    found.append((0, at))
            elif relative or (ranked and tag in {"IN", "TO"}):  # "the first player from Nigeria to win" is one
                continue
            elif tag == "CC" and not paired:
                found.append((1, at))
            elif tag == "TO" and parsed.tag(at + 1).startswith("VB"):  # "allowed her to win": no half of it is true
                continue
            elif tag in {"IN", "TO"} and clause.base not in _NEED_ALL and parsed.lower(at) not in {"of", "between"}:
                found.append((2, at))
        relative = relative or tag in {"WDT", "WP", "WRB"}
    last = min(_next_clause(clause), _gapped_clause(clause))
    if _may_end(parsed, last - 1):
        found.append((0, last))
    comma = next((at for at in range(first, clause.end) if parsed.tags[at] in {",", ":"}), clause.end)
    found.sort(key=lambda pair: (pair[0] == 2, pair[1] > comma, -pair[1]))
    return [at for _, at in found if at <= last]


def _goes_on(clause: Clause, first: int, at: int) -> bool:
    """Whether what stands at `at` goes on with the noun, the list or the choice before it."""
    parsed = clause.parsed
    word, tag = parsed.lowered[at], parsed.tags[at]
    if word == "by" and parsed.tag(at - 1) in {"VBN", "VBD"} and at - 1 > clause.verb:
        return True  # "vetoed bills passed by the house"
    if tag == '"' and clause.base in _CALLS:
        return True  # "declared the alliance “obsolete”"
    if tag in {",", "CC"} and _goes_on_describing(parsed, at):
        return True  # "a bigger, more impenetrable wall", "his informal but most powerful adviser"
    if parsed.lower(at + 1) in _OR_SO and parsed.tag(at - 1) == "CD":
        return True  # "aged 16 and over"
    if tag == "," and in_date(parsed, at):
        return True  # "won the case on July 9, 1977"
    if word == "or" or (tag == "," and in_list(parsed, at)):
        return True  # "in autumn or the next spring", "on 18 counts of fraud, tampering and making gifts"
    return tag == "CC" and (_parts_one_thing(parsed, first, at) or parsed.lower(at - 2) == "aged")


def _leaves_half(parsed: Parsed, first: int, at: int) -> bool:
    """Whether what ends at `at` tells half of a time, a comparison or a share."""
    word, told = parsed.lowered[at], parsed.lowered[first:at]
    if parsed.tags[at] == "," and parsed.tag(at + 1) == "VBG" and "with" in told:
        return True  # "in a whisper, with his assistant, Gary Pruce, repeating the answers"
    if word in _SUBORDINATORS and parsed.lower(at - 1) in _DAYS:
        return True  # "in 2013, the day after the inquiry began"
    if word == "than" or (word == "as" and "as" in told):
        return True  # "more days in Iowa than any other candidate"
    if word in _SUBORDINATORS and not _MAKES.isdisjoint(told) and parsed.tag(at + 1) == "CD":
        return True  # "makes release after 15 years practically impossible"
    return _shared_out(parsed, at)  # "paid 1 million euros for each of two ships", "a subsidy of 500 soles a month"


def _is_second_verb(parsed: Parsed, at: int) -> bool:
    """Whether the verb at `at` is joined by an "and": of "and later served as his chief" no half tells anything."""
    if not parsed.tag(at).startswith("VB"):
        return False
    before = at - 1
    while parsed.tag(before) == "RB" or parsed.lower(before) in {"later", "then"}:
        before -= 1
    return parsed.lower(before) == "and"


def _shared_out(parsed: Parsed, at: int) -> bool:
    """Whether what stands at `at` tells for what each sum or number before it is: "each", "for each", "a month"."""
    here, after = parsed.lowered[at], parsed.lower(at + 1)
    return here in _EACH or (here in {"for", "to", "in"} and after in _EACH) or (here == "a" and after in _TERMS)


_EACH = frozenset("each every apiece per both all most".split())
_TERMS = frozenset("day week month year night hour head".split())


_DAYS = frozenset("day night morning week month year season hour minute time moment".split())
_MAKES = frozenset("make makes made making keeps kept leaves left renders rendered".split())
"""Verbs of which only the whole tells anything."""
_GOES_ON_WITH = FINITE | {"IN"}


def _next_clause(clause: Clause) -> int:
    """Where "and Slovenia has sent pumps" begins, a clause of another; else where the clause ends."""
    parsed = clause.parsed
    for at in range(clause.verb + 1, clause.end - 2):
        if parsed.lowered[at] not in {"and", "but"} or parsed.mentions[at + 1] is None:
            continue
        if parsed.tag(parsed.name_end(at + 1)) in _GOES_ON_WITH:
            return at - (parsed.tags[at - 1] == ",")
    return clause.end


def _gapped_clause(clause: Clause) -> int:
    """Where a second clause begins that has lost its verb, else where the clause ends: "moved to Larne and Reed to Cork"."""
    parsed = clause.parsed
    for at in range(clause.verb + 1, clause.end - 3):
        if (
            parsed.lowered[at] == "and"
            and parsed.mentions[at + 1] is not None
            and not parsed.tag(at - 1).startswith("VB")
        ):
            behind = parsed.name_end(at + 1)
            while behind < clause.end and not parsed.forms[behind].islower() and parsed.tag(behind) not in {",", ":"}:
                behind += 1
            own = {parsed.lower(p) for p in range(clause.verb + 1, at)}
            if parsed.tag(behind) in {"TO", "IN"} and parsed.lower(behind) in own and parsed.lower(behind) != "of":
                return at
    return clause.end


_DESCRIBING = frozenset(("JJ", "JJR", "JJS", "RB", "RBR", "RBS"))


def _goes_on_describing(parsed: Parsed, at: int) -> bool:
    """Whether what stands before a comma or a "but" may be an adjective, and its noun comes behind."""
    if parsed.tag(at - 2) not in {"DT", "PRP$", "POS"} or parsed.tag(at + 1) not in _DESCRIBING:
        return False
    behind = at + 1
    while behind < len(parsed) and parsed.tag(behind) in _DESCRIBING:
        behind += 1
    return parsed.tag(behind) in {"NN", "NNS"}


def _parts_one_thing(parsed: Parsed, first: int, at: int) -> bool:
    """Whether an "and" at `at` joins those whom something is kept from: "forbidding cities and counties from"."""
    kept = any(parsed.lower(p) in _KEEP_FROM and parsed.tag(p).startswith("VB") for p in range(first - 1, at))
    return kept and "from" in parsed.lowered[at:]


_KEEP_FROM = frozenset(
    """forbidding forbid forbids forbade preventing prevent prevents prevented barring bar bars barred banning ban bans banned
    prohibiting prohibit prohibited stopping stop stopped keeping keep kept protecting protect protected""".split()
)
_OR_SO = frozenset("over above older younger under below more fewer less".split())
"""What widens a figure behind an "and" or an "or"."""
_TELLS = frozenset(
    "announce say claim reveal confirm warn report insist promise rule conclude find show argue note add admit".split()
)
_CALLS = frozenset("declare call deem consider label brand describe term name make find render dub pronounce".split())
"""Verbs whose object stands before what it is called."""
_SUBORDINATORS = frozenset(
    "after while when before because until although though as if since despite so amid where that".split()
)
_NEED_ALL = frozenset(
    """order persuade place put use bring force send ask set keep help take charge turn give make hold lead accept
    drive carry move leave treat describe rank see urge invite allow advise encourage enable instruct require expect warn
    remind tell""".split()
)


def _may_end(parsed: Parsed, position: int) -> bool:
    tag = parsed.tag(position)
    if parsed.lower(position + 1).startswith("-") and parsed.starts[position + 1] == parsed.ends[position]:
        return False  # "the future of the U.K.-EU relationship"
    if tag == "CD" and parsed.lower(position + 1) == "(":
        return False  # "travelers from seven (now six) countries"
    return tag in {"NN", "NNS", "NNP", "CD", "RP", "NNPS"} or (
        tag in {"VBN", "VBD", "RB"} and parsed.lower(position) in participles()
    )
