"""Offices that the article does not tell to be held now: those of other times, of fiction, and those that somebody has left."""

from __future__ import annotations

from quizapp.generate.analysis import Analysis, BodySentence
from quizapp.generate.names import Entity
from quizapp.generate.passage.another import goes_on_claiming
from quizapp.patterns import lazy_pattern

_LONG_AGO, _LAST_CENTURY = 10, 2000
"""Years after which few still hold an office; and the year before which a year is long ago in a report without a date."""
_YEAR = lazy_pattern(
    r"\b(?:[Ii]n|[Oo]f|[Dd]uring|[Bb]y|[Aa]fter|[Uu]ntil)(?: [A-Z][a-z]+)? (?:the )?((?:1[1-9]|20)\d\d)(?:s|\b)"
)
_NOW = lazy_pattern(r"\b(?:said|says|told|tells|added|adds|is|are|has|have|will|would|wants|hopes|plans)\b")
"""What brings the present back behind a year of the past: "The firm was founded in 1921. Its chairman, Ann Lee, said"."""
_THEN = lazy_pattern(
    r"^(?:(?:But|And) )?(?:[Bb]ack then|[Aa]t (?:that|the) time|[Ii]n those (?:days|years)|[Ll]ong ago|[Oo]nce|[Tt]hen"
    r"|[Dd]uring (?:the|that) (?:\w+ ){0,3}(?:[Ww]ar|siege|plague|famine|occupation|revolution|[Dd]epression)\b"
    r"|[Dd]uring (?:World War|(?:his|her|their) (?:childhood|youth))|[Bb]efore the (?:\w+ ){0,3}[Ww]ar\b"
    r"|[Aa]s an? (?:(?:young|small|little) )?(?:child|boy|girl|student|pupil|teenager|youth|man|woman|schoolboy|schoolgirl"
    r"|apprentice)\b"
    r"|[Ii]n (?:his|her|their) (?:youth|childhood|teens|twenties)|[Ii]n the (?:(?:early|mid|late)[ -])?(?:1[1-9]|20)?\d0s\b"
    r"|[Ii]n the (?:\w+|\d+(?:st|nd|rd|th)) century\b)"
    r"|\b(?:[Bb]ack then|[Aa]t (?:that|the) time|[Ii]n those (?:days|years)|[Ww]hen (?:he|she) was an? (?:\w+ )?(?:child|boy"
    r"|girl|student|pupil"
    r"|teenager|young man|young woman))\b"
    r"|\b(?:years|decades|centuries) (?:ago|earlier|before)\b|\b(?:a|one) (?:decade|century) (?:ago|earlier|before)\b"
)
_FICTION = lazy_pattern(
    r"\b(?:[Ii]n|[Oo]f) (?:the|an?|this|one|his|her|their|its) (?:[\w’'-]+ ){0,3}?(?:cartoon|novel|film|movie|series|play"
    r"|opera|sketch"
    r"|comic|comedy|drama|sitcom|musical|thriller|story|tale|fable|legend|myth|dream|video game|game show|satire|parody|poem"
    r"|ballad"
    r"|pantomime|farce)\b"
)
_LEAVES = (
    r"(?:resign(?:ed|s)|quit|quits|retire[sd]|die[sd]|stepped (?:down|aside)|steps down|stood down|abdicated|fled the country"
    r"|lost (?:his|her|their) (?:seat|post|job|office)|left (?:office|the post|the job|his post|her post)"
    r"|(?:was|were|been|is|being) (?:[a-z]+ly )?(?:(?:shot|stabbed|beaten|burned) (?:dead|to death)|sacked|fired|dismissed"
    r"|ousted|overthrown"
    r"|removed|deposed|killed|murdered|assassinated|toppled|voted out|unseated|executed|hanged|beheaded|drowned|found dead"
    r"|succeeded by|replaced by))\b"
)
_HAS_LEFT = lazy_pattern(rf",?(?: [^,.;]{{2,90}},)?(?: who)?(?: (?:has|have|had|later|then|also|suddenly))* {_LEAVES}")
"""Right behind a name, or behind what it is followed by between commas."""
_LEFT_NEXT = lazy_pattern(rf"(?:He|She|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)(?: (?:has|had|later|then|since))* {_LEAVES}")
_HIS_DEATH = lazy_pattern(
    r"(?:(?:His|Her) (?:death|murder|resignation|funeral|successor|sacking|dismissal)|After (?:his|her) (?:death"
    r"|resignation))\b"
)


def is_fiction(analysis: Analysis, sentence: BodySentence) -> bool:
    """Whether a sentence tells what a work makes up, or goes on with it: "In the novel, the president of Chad, ..."."""
    return _FICTION.search(sentence.text) is not None or goes_on_claiming(analysis.sentences, sentence.index)


def is_past(analysis: Analysis, sentence: BodySentence, person: Entity) -> bool:
    """Whether an office that `sentence` gives to `person` may be none that this person holds as the report is written."""
    if _THEN.search(sentence.text):
        return True
    text = analysis.text
    if any(
        _HAS_LEFT.match(text, m.end, sentence.end)
        for m in analysis.names.within(sentence.start, sentence.end)
        if m.entity is person
    ):
        return True
    following = sentence.index + 1
    if following >= len(analysis.sentences):
        return False
    after = analysis.sentences[following]
    if after.paragraph - sentence.paragraph > 1:
        return False
    if _HIS_DEATH.match(after.text):
        return True
    left = _LEFT_NEXT.match(after.text)
    return left is not None and (after.text.startswith(("He ", "She ")) or person.surname in left.group())


def follows_the_past(analysis: Analysis, sentence: BodySentence) -> bool:
    """Whether the sentence before it in the paragraph tells of a year long past, and it does not come back to the present."""
    if not sentence.index or _NOW.search(sentence.text):
        return False
    before = analysis.sentences[sentence.index - 1]
    return before.paragraph == sentence.paragraph and any(
        is_long_ago(analysis, year) for year in _YEAR.findall(before.text)
    )


def is_long_ago(analysis: Analysis, year: str) -> bool:
    """Whether `year` is so long before the article that few who held an office then hold it still."""
    date = analysis.article.date
    return int(year) < (date.year - _LONG_AGO if date else _LAST_CENTURY)
