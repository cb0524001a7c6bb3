"""What a name names, by the words around it: "a student named X", "X, which makes ...", "the town of X".

Asked only where the name itself does not tell. Silence is an answer: what nothing tells stays unknown.
"""

from __future__ import annotations

import re

from quizapp.generate.language import is_common
from quizapp.generate.names import lists
from quizapp.generate.names.model import BODY, PERSON, PLACE, Mention
from quizapp.generate.names.persons import is_person_noun
from quizapp.generate.names.roles import is_role
from quizapp.patterns import lazy_pattern

_BODY_NOUNS = (
    "company|firm|developer|maker|manufacturer|operator|retailer|supermarket|airline|carrier|bank|lender|insurer|chain|start-?up"
    "|supplier|distributor|wholesaler|contractor|builder|publisher|broadcaster|newspaper|magazine|journal|website|platform"
    "|charity|union|federation|association|nonprofit|non-profit|think tank|institute|foundation|consultancy|brokerage|agency"
    "|organi[sz]ation|watchdog|regulator|conglomerate|subsidiary|brewery|brewer|winery|mill|refiner|producer|carmaker|chipmaker"
    "|drugmaker|shipbuilder|automaker|studio|label|theatre company|orchestra|utility|cooperative|co-operative|lobby group"
    "|campaign group|advocacy group|pressure group|rights group|trade group|group|party|coalition|exchange|fund|law firm|hospital"
    "|university|college|museum|gallery|club|team|side|outfit|lab|laboratory|engineers"
)
_PLACE_NOUNS = (
    "town|city|village|hamlet|suburb|district|neighbou?rhood|island|river|lake|county|province|region|parish|port|resort|valley"
    "|mountain|volcano|peninsula|commune|municipality|settlement|state|prefecture|governorate|borough|township|bay|coast|beach"
    "|capital|republic|country|nation"
)
TRADES = frozenset(
    "developer broadcaster publisher operator builder contractor producer maker supplier distributor wholesaler".split()
)
"""What a company or a person may be: before a name it tells nothing."""
_BODY_WORDS = frozenset(word.split()[-1].replace("-?", "") for word in _BODY_NOUNS.split("|")) - TRADES | {
    "organization"
}
_ONE_OF = lazy_pattern(rf"\bone of the [a-z ]{{0,20}}(?:{_BODY_NOUNS})s, $|\b[Ss]hares in $")
_FIRM_OF = lazy_pattern(
    r"\b[Ss]tock ?brokers\s$|\b(?:[Bb]rokers|[Uu]nderwriters|[Aa]uditors|[Aa]ccountants|[Ss]olicitors|[Ee]state agents"
    r"|[Ss]urveyors|[Aa]uctioneers|[Jj]ewellers|[Pp]ublishers|[Bb]rewers|[Bb]uilders|[Dd]evelopers)\s$"
)
"""What a firm of several partners is called before its name, "Stockbrokers James Cable"."""
_FIRMS = ("ers", "ors", "ants", "agents")
"""The ends of these words: most names have no such word before them."""
_PARTNERS = lazy_pattern(r" (?:and|&) [A-Z]|,")
"""Behind the first of several people who are called so."""
_OWNED = frozenset("founder founders owner owners employee employees customer customers subsidiary".split())
_NO_LINK = r"(?!(?:of|in|at|for|from|with|who|and)\b)"
"""Before each word between an article and its noun: "a leader of a group" is no group."""
_BODY_AFTER = lazy_pattern(
    rf", which\b|, (?:(?:an?|the|its|one of the) )(?:{_NO_LINK}[\w’'-]+ ){{0,4}}?(?:{_BODY_NOUNS})\b"
    r"(?! (?:owner|founder|boss|chief|manager|who)\b)"
    rf"|, one of (?:the |[A-Z]\w+[’']s )(?:[\w-]+ ){{0,4}}?(?:{_BODY_NOUNS})s\b"
    r"|['’]s (?:chief executive|CEO|founder|chairman|chairwoman|shares|share price|workers|employees|staff|factory|plant"
    r"|factories|headquarters|customers|products|profits?|revenue|sales|stock|inventory|market value|board|auditor|lawyers)\b"
)
_BIGGEST = lazy_pattern(
    r", (?:one of )?(?:the |[A-Z]\w+[’']s )(?:[\w-]+[’']s )?(?:[\w-]+[ -])?(?:biggest|largest|leading) (?:[\w-]+ ){0,3}?"
    r"(?:publisher|maker|manufacturer|producer|retailer|supplier|exporter|importer|brewer|seller|distributor|provider|lender"
    r"|insurer|builder|developer|operator|employer|airline|shipper|trader|miner|refiner|carrier)s?\b"
)
"""What stands behind a firm of a trade that people have, too: "Meridian Acts, the world's biggest games publisher"."""
_TRADESMAN = lazy_pattern(
    r", an? (?:[\w-]+ ){0,2}(?:crane|machine|tractor|forklift|telephone|switchboard|camera) operator\b"
    rf"|, an? (?:[\w-]+ ){{0,3}}(?:{'|'.join(sorted(TRADES))})(?: (?:in|from|at|of) [^,.“\"]{{2,40}})?,? (?:said|says|added)"
    r" (?:that )?(?:he|she)\b"
)
"""What stands behind somebody of a trade that a firm may have, too: "Facey, a taxi operator", "Lind, a builder, said she"."""
_SIDE = lazy_pattern(
    r", who (?:sit|play|are|have|were|lie|stand|host|face|lead|travel)\b"
    r"|['’]s (?:[A-Z][\w-]+ )?(?:goalkeeper|winger|striker|midfielder|defender|squad|back four|dressing room|penalty area)\b"
    r"|, the (?:private |state |main |local |port )?operator that\b"
)
"""What stands behind a side of several players, or a firm: "Ryde, who sit 31 places higher", "Ryde's Brazilian winger"."""
_PLACE_WORDS = frozenset(_PLACE_NOUNS.replace("neighbou?rhood", "neighbourhood|neighborhood").split("|"))
_IN = frozenset("in near outside across around".split())
_PLACE_AFTER = lazy_pattern(rf", (?:an?|the) (?:{_NO_LINK}[\w’'-]+ ){{0,3}}?(?:{_PLACE_NOUNS})\b")
_PERSON_BEFORE = lazy_pattern(
    r"\b(?:[Nn]amed|[Cc]alled|[Ii]dentified as) $"
    r"|(?<![\w’'-])([A-Za-z][a-z-]+)(?: (?:of|for|at|in|from|with) [^,;:.“”\"]{2,50})?, (?:who is )?$"
)
_AFTER_PERSON = lazy_pattern(
    r"\s?(?:\((?:[DRI]|Con|Lab)[-–, ]"
    r"|,\s(?:(?:aged\s)?\d{1,3}\s?[,.]|who(?:se)?\s|(?:(?:an?|the)\s)?(?:[\w-]+\s){0,3}?([a-z-]+)[\s,]))"
)
_APPOSED = lazy_pattern(r",\s(?:an?|the|his|her|its)\s([^,.;:()“”\"\n]{3,140})(?=[,.;:(—–\n])")
_STOPS = frozenset("of for at in who whose from with to by on and that near outside under behind since whom".split())
_SAID_BEFORE = lazy_pattern(
    r"[,?!][”’\"']+[ ](?:said|says|added|asked|wrote|tweeted|cautioned|warned|argued|explained|recalled|joked|laughed)[ ]$"
)
_AFTER_SPEAKER = lazy_pattern(r"[.,]|[ ](?:of|at|from|who)\b")
_NO_SURNAME = lists.BODY_WORDS | lists.PLACE_WORDS | lists.NEVER_A_SURNAME | lists.DEMONYMS
_CALLED = frozenset("called named dubbed".split())
_NAMED = frozenset(["named", "called", "as", "is"])
_AGED_AFTER = lazy_pattern(r", (?:(?:an?|the) )?(?:now )?(?:[\w-]+-year-old\b|\d\d,)")
"""An age behind a name: "Weber, a 61-year-old former bank manager" is no bank."""
_REACH = 70
"""Characters before a name that are looked at."""


def has_trade(text: str, mention: Mention) -> bool:
    """Whether what stands behind a name may be a person's trade as well as a firm's: "Lind, the software developer,"."""
    return _TRADE_BEHIND.match(text, mention.end) is not None


_TRADE_BEHIND = lazy_pattern(rf", (?:an?|the) (?:[\w-]+ ){{0,3}}(?:{'|'.join(sorted(TRADES))})\b")


def is_firm(text: str, mention: Mention) -> bool:
    """Whether a name is that of a firm by what stands before it, whatever it reads like: "Stockbrokers James Cable said"."""
    if not text.endswith(_FIRMS, 0, max(0, mention.outer - 1)):
        return False
    led = _FIRM_OF.search(text, max(0, mention.outer - _REACH), mention.outer)
    return led is not None and not _PARTNERS.match(text, mention.end)


def kind_around(text: str, mention: Mention) -> str:
    """The kind that the words around a mention tell, or nothing."""
    human = 2 <= len(mention.words) <= 4 and all(
        w[0].isalpha() and (w[-1] == "." or not w.isupper()) for w in mention.words
    )
    lies_in = text[max(0, mention.outer - 4) : mention.outer].endswith(
        (" in ", " of ", " on ")
    )  # "in Sa Pa, a nurse said"
    if _SIDE.match(text, mention.end) and not text.endswith("and ", max(0, mention.outer - 4), mention.outer):
        return BODY
    if text[mention.end : mention.end + 2] == ", " and _BIGGEST.match(text, mention.end):
        return BODY
    if human and (_initialled(mention) or (not lies_in and looks_human(text, mention)) or _said_before(text, mention)):
        return PERSON
    if _AGED_AFTER.match(text, mention.end):
        return PERSON if human else ""
    if text[mention.end : mention.end + 1] == "," and is_role_behind(text, mention):
        return ""  # "Tillinghast, a former county prosecutor, said": no county
    if human and text[mention.end : mention.end + 1] == "," and _TRADESMAN.match(text, mention.end):
        return PERSON
    before = text[max(0, mention.outer - _REACH) : mention.outer]
    led = before.split()[-2:] if before[-1:] == " " else []
    if _body_before(before, led) or (
        text[mention.end : mention.end + 1] in ",'’" and _BODY_AFTER.match(text, mention.end)
    ):
        return BODY
    if human and led and (led[-1][-1] == "," or led[-1].lower() in _NAMED) and _introduced(before):
        return PERSON
    owns = mention.genitive and len(mention.words) == 1 and led[-1:] in (["in"], ["In"])  # "early in Trump's term"
    placed = (
        not owns and len(mention.words) < 4 and (_placed(led) or (len(mention.words) == 1 and _comes_from(before, led)))
    )
    if placed or (text[mention.end : mention.end + 1] == "," and _PLACE_AFTER.match(text, mention.end)):
        return PLACE
    return ""


def _body_before(before: str, led: list[str]) -> bool:
    """True behind "airline", "founder of", "one of the banks,"."""
    if not led:
        return False
    if led[-1] in _CALLED and led[0].removesuffix("s") in _BODY_WORDS:
        return True  # "a company called Compass Ridge"
    last = led[-1].removesuffix("s")
    if last in _BODY_WORDS or led[-1] in _BODY_WORDS or (led[-1] == "of" and led[0] in _OWNED):
        return True
    return (led[-1] == "in" or led[-1][-1] == ",") and _ONE_OF.search(before) is not None


def _placed(led: list[str]) -> bool:
    """True behind "in", "near", and "the town of"."""
    if not led:
        return False
    return led[-1] in _IN or (led[-1] in {"of", "called", "named"} and led[0].removesuffix("s") in _PLACE_WORDS)


def _comes_from(before: str, led: list[str]) -> bool:
    """True behind "a worker from" and "Ann Lee from": where somebody is from."""
    return led[-1:] == ["from"] and (is_person_noun(led[0].lower()) or _SOMEBODY_FROM.search(before) is not None)


_SOMEBODY_FROM = lazy_pattern(r"\b[A-Z][a-z]+ [A-Z][a-z]+ from $")


def may_be_person(words: tuple[str, ...]) -> bool:
    """True for two to four words of which the last is no word of the language: what speaks and is so called is a person."""
    if not 2 <= len(words) <= 4 or any(word.isupper() or not word[0].isalpha() for word in words):
        return False
    last = words[-1].lower()
    if (
        last in _NO_SURNAME
        or last.removesuffix("s") in _NO_SURNAME
        or words[0].lower() in lists.COMPASS
        or words[0].lower() in lists.DEMONYMS
    ):
        return False
    return not (is_common(last) or is_common(last.removesuffix("s")))


def _initialled(mention: Mention) -> bool:
    """True for "V. Shanthamma": nothing but a person has an initial before its name."""
    return re.fullmatch(r"(?:[A-Z]\.)+", mention.words[0]) is not None and len(mention.words[-1]) > 2


def looks_human(text: str, mention: Mention) -> bool:
    """True when what follows the name follows people's names: an age, "who", a role."""
    after = _AFTER_PERSON.match(text, mention.end)
    if after is None:
        return False
    if after.group(1) is None or is_role(after.group(1)):
        return True
    return is_role_behind(text, mention)


def is_role_behind(text: str, mention: Mention) -> bool:
    """Whether what stands behind the name says what somebody is: ", the head of the union,"."""
    apposed = _APPOSED.match(text, mention.end)
    if apposed is None:
        return False
    words = apposed.group(1).lower().split()
    heads = [*(at for at, word in enumerate(words) if word in _STOPS), len(words)]
    if words[heads[0] : heads[0] + 1] == ["who"] and heads[0]:
        return True
    if (
        words[heads[0] : heads[0] + 1] == ["and"]
        and len(heads) > 1
        and (words[heads[1] - 1] == "fellow" or is_role(words[heads[1] - 1]))
    ):
        return True  # "an evangelical Christian and senior fellow at the council"
    return heads[0] > 0 and is_role(words[heads[0] - 1])


def _introduced(before: str) -> bool:
    """True behind "named", or behind "Her spokesman," and "the minister for trade,": the name is in apposition."""
    found = _PERSON_BEFORE.search(before)
    if found is None or found.group(1) is None:
        return found is not None
    noun = found.group(1).lower()
    return is_role(noun) or is_person_noun(noun)


def _said_before(text: str, mention: Mention) -> bool:
    """True for the name in `"...," cautioned Alba Reyes of the observatory`."""
    said = _SAID_BEFORE.search(text, max(0, mention.outer - 16), mention.outer)
    return said is not None and _AFTER_SPEAKER.match(text, mention.end) is not None
