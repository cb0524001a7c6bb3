"""The words of offices: which nouns name one, which of them one person alone holds, how titles are written."""

from __future__ import annotations

from collections.abc import Collection

from quizapp.generate.facts.parsing import Parsed
from quizapp.generate.language import STATES, country_of, is_common
from quizapp.generate.names.kin import gender_of_noun
from quizapp.generate.names.lists import DEMONYMS, TITLES_IN_FULL
from quizapp.patterns import lazy_pattern

UNIQUE = frozenset(
    """president minister chancellor premier governor mayor king queen pope prince emperor sultan chairman chairwoman
    chairperson chair executive ceo coach manager captain skipper leader secretary speaker commissioner sheriff
    superintendent principal dean provost archbishop whip treasurer comptroller ombudsman editor chief head boss
    director general founder nominee""".split()
)
"""Heads of descriptions that one person at a time bears, once it is said of what."""
_COMMON = frozenset(
    """spokesman spokeswoman spokesperson senator congressman congresswoman representative lawmaker legislator mp
    deputy ambassador envoy diplomat minister aide adviser advisor strategist consultant analyst pollster economist
    professor lecturer scientist researcher historian scholar expert scientist physicist biologist chemist
    epidemiologist virologist ecologist geologist seismologist meteorologist astronomer psychologist sociologist
    anthropologist archaeologist engineer doctor physician surgeon nurse paediatrician pediatrician lawyer attorney
    barrister solicitor prosecutor judge justice magistrate detective inspector officer sergeant commander colonel
    captain admiral marshal activist campaigner organizer organiser author novelist poet playwright writer journalist
    columnist correspondent reporter editor broadcaster presenter host anchor publisher actor actress singer musician
    rapper composer conductor director filmmaker producer screenwriter artist painter sculptor photographer architect
    designer curator chef model dancer choreographer comedian player striker midfielder defender goalkeeper winger
    forward batsman batter bowler all-rounder wicketkeeper pitcher quarterback sprinter swimmer cyclist driver rider
    jockey boxer golfer wrestler gymnast athlete champion referee umpire trainer founder co-founder co-director
    co-chair co-chairman co-owner owner investor trader banker entrepreneur businessman businesswoman billionaire
    executive partner manager president vice-president director officer trustee member fellow priest bishop rabbi imam
    pastor cardinal monk astronaut pilot farmer teacher principal head candidate rival predecessor successor
    counterpart widow heir wife husband brother sister father mother son daughter grandfather grandmother uncle aunt
    cousin boyfriend girlfriend fiance fiancee""".split()
) - frozenset(
    """rival counterpart partner member candidate billionaire businessman businesswoman investor champion heir owner
    athlete player striker midfielder defender winger forward batsman batter bowler all-rounder""".split()
)
"""Heads that several people may bear; those that many people are at once, or for a time, are left out, and the places of
players, which a report calls by other words as well: a centre-half is a defender."""
HEADS = UNIQUE | _COMMON
PROFESSIONS = frozenset(
    """pollster strategist consultant lawyer attorney historian economist analyst researcher columnist activist author
    pediatrician paediatrician physician surgeon psychologist sociologist novelist photographer architect geologist
    ecologist astronomer epidemiologist virologist seismologist meteorologist farmer teacher filmmaker""".split()
)
"""Callings that, with one word more, tell enough about a person: "Democratic pollster", "immigration lawyer"."""
ABBREVIATED = {
    short.capitalize(): TITLES_IN_FULL[short] for short in "gov sen rep gen lt prof capt sgt col maj adm supt".split()
}
TITLE_WORDS = HEADS | frozenset(
    """prime foreign vice deputy chief executive general attorney press majority minority assistant acting interim
    finance defence defense interior health trade energy education transport home state secretary justice lieutenant
    senior first advocate additional national security district presidential presumptive mayoral gubernatorial
    vice-presidential""".split()
)
_ONE_OF_MANY = frozenset("vice deputy assistant presidential mayoral associate senior junior regional".split())
PARTIES = frozenset(
    """gop republican republicans democratic democrat democrats labour conservative tory liberal green senate house
    congress parliament christian muslim jewish catholic""".split()
)
"""Capitalised words that do not say of what an office is."""
_GENDERED = lazy_pattern(r"(?:wom[ae]n|m[ae]n|actress|widow|king|queen|prince|princess|heiress)$")


def expanded(word: str) -> str:
    """`senator` for `Sen.`; any other word as it is."""
    return ABBREVIATED.get(word.rstrip("."), word)


def in_running_text(text: str, names: Collection[str]) -> str:
    """Titles in lower case, as running text has them apart from a name; abbreviations written out.

    `names` are the words that are part of a name and keep their capital.
    """
    words = [expanded(w) if w.endswith(".") else w for w in _without_second_title(text.split())]
    kept_from = next(
        (i for i, w in enumerate(words) if w.lower() in {"of", "for", "at", "in", "to", "with"}), len(words)
    )
    out: list[str] = []
    portfolio = False
    for at in range(len(words) - 1, -1, -1):
        word, following = words[at], out[-1] if out else ""
        lowered = at < kept_from and word.lower() in TITLE_WORDS and not _part_of_name(words, at)
        lowered = lowered and (not following[:1].isupper() or word in {"Assistant", "Deputy", "Acting", "Interim"})
        portfolio = portfolio and bool(out) and is_common(following)  # "Aged Care Minister": care, then aged
        portfolio = portfolio or following.startswith(("minister", "secretary", "officer"))
        portfolio = portfolio and word.isalpha() and word[1:].islower() and is_common(word.lower())
        whose = (
            word.endswith(("'s", "’s")) or word in names or word in STATES or word.lower() in DEMONYMS
        )  # "Ford's head", "Thai king"
        plain = following[:1].islower() and word[1:].islower() and (is_common(word) or word.endswith("ing"))
        lowered = lowered or (at == 0 and plain and not whose)
        lowered = lowered or (portfolio and word not in names and at < kept_from and country_of(word) is None)
        out.append(word.lower() if lowered and not word.isupper() else word)
    return " ".join(reversed(out))


def _without_second_title(words: list[str]) -> list[str]:
    """ "House Oversight Committee Chairman" of "House Oversight Committee Chairman Rep.": the office tells the more."""
    second = len(words) > 1 and words[-1] in _MEMBERS and words[-2].lower() in TITLE_WORDS
    return words[:-1] if second else words


_MEMBERS = frozenset(("Rep.", "Sen.", "Reps.", "Sens."))


def _part_of_name(words: list[str], position: int) -> bool:
    """ "State" in "State Department", "Justice" in "Justice Department", "Health" in "Health Ministry"."""
    following = words[position + 1] if position + 1 < len(words) else ""
    return following.lower().removesuffix("’s") in {
        "department", "ministry", "office", "committee", "council", "service", "agency", "university", "court", "bank",
        "party", "house", "street", "system", "bureau", "organization", "commission", "policy", "center", "centre",
    } or (words[position].lower() in {"state", "justice", "home", "health", "education", "energy", "security"} and
          following[:1].isupper() and following.lower() not in TITLE_WORDS)  # fmt: skip


def one_alone(parsed: Parsed, head_at: int, head: str, words: list[str]) -> bool:
    """Whether one person at a time holds the office, once it is said of what."""
    before = parsed.lower(head_at - 1)
    if head == "executive":
        return before == "chief"
    if head == "officer":  # "chief financial officer"
        return parsed.lower(head_at - 2) == "chief"
    if before in _ONE_OF_MANY or head not in UNIQUE:
        return False
    if before == "executive" and head in {"director", "chair", "president"}:
        return head == "director" and parsed.lower(head_at + 1) in {"of", "at", "for"}
    if head in {"manager", "captain", "coach", "skipper"}:
        return before not in {"general", "campaign"} or "of" in words
    if head in {"chief", "boss"} and parsed.mentions[head_at - 1] is not None:
        return True  # "the Harbour Agency chief"
    if head in {"chief", "head", "director", "general", "editor", "founder", "boss"}:
        return "of" in words or before in {"managing", "attorney", "secretary", "police"}
    return True


def gendered(head: str) -> str:
    """`m` or `f` where the head of a description tells a gender."""
    found = _GENDERED.search(head)
    if not found:
        return gender_of_noun(head.lower())
    return "f" if found.group() in {"woman", "women", "actress", "widow", "queen", "princess", "heiress"} else "m"
