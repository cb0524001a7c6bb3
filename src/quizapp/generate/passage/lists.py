"""Words that say when, and small words: what the pieces of this room and the finders of figures share."""

from __future__ import annotations

MONTHS = {
    name: month
    for month, names in enumerate(
        (
            "January Jan",
            "February Feb",
            "March Mar",
            "April Apr",
            "May",
            "June Jun",
            "July Jul",
            "August Aug",
            "September Sept Sep",
            "October Oct",
            "November Nov",
            "December Dec",
        ),
        start=1,
    )
    for name in names.split()
}
"""Month name or its abbreviation (without point) -> 1 to 12."""

MONTH_NAMES = "January February March April May June July August September October November December".split()

WEEKDAYS = {
    day: number for number, day in enumerate("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())
}
"""Weekday -> 0 to 6, as `datetime.date.weekday`."""

STOP = frozenset(
    "a an the and or but nor so yet of in on at to from by for with without against between among about over under "
    "after before since until during through into onto within per than then that which who whom whose what when "
    "where why how if because while as though although is are was were be been being am has have had do does did "
    "will would can could may might must shall should not no he she it they we you i him her them us his its their "
    "our your my this these those said says say told according also only just even still already more less fewer "
    "most least other others another each every both all some any such same out up down off ago later earlier away "
    "old high long wide deep tall percent per cent itself himself herself themselves alone".split()
)
"""Words that end the noun phrase after a number."""

UNIQUE = frozenset(
    "ability right chance opportunity need vote economy decade century world internet web public media sun moon earth "
    "universe sky climate environment poor rich elderly "
    "homeless unemployed future past law police same rest way time age number amount end beginning "
    "start middle size equivalent lowest highest pandemic weather ground sea ocean air road polls ballot".split()
)

UNIQUE_OWNERS = frozenset(
    "world’s world's sun’s sun's moon’s moon's earth’s earth's planet’s planet's public’s public's".split()
)

LINKS = frozenset(
    "in for at from on between against by with to near behind over under about into among beneath beside below above".split()
)

BOUNDARY = frozenset(
    (
        "a an the and or but is are was were be been has have had will would can could may might must said says "
        "told than as when while after before because since until though although if so not also he she it they "
        "during through within without across per despite like via toward towards around out off up down this "
        "that itself himself herself themselves alone "
    ).split()
)

COURTESY = frozenset(("Mr", "Mrs", "Ms", "Miss", "Mr.", "Mrs.", "Ms.", "Dr", "Dr."))
"""Titles that tell nobody apart."""

CAPITAL_NOUNS = frozenset(
    "State Centre Center Government Court Council Board Department Ministry Committee Company Bank Club University College "
    "School Group Union Commission President Minister Governor Mayor Chairman Academy Church Bill Act City County Party "
    "Authority Agency Office Institute Trust Society Association Federation League Cup Games Prince Princess Duke".split()
)
"""Nouns that some newspapers write with a capital though they name nothing: "the State", "the Centre"."""

GENERIC = CAPITAL_NOUNS | frozenset(
    "The the of and for Election Electoral Supreme High Federal National Central Public Parliament Cabinet Health "
    "Education Finance Transport Transportation Defence Defense Interior Home Foreign Agriculture Energy Labour Labor "
    "Environment Justice Chief General Attorney Auditor Prime Deputy Vice Secretary Police Fire Army Navy Air Force "
    "Opposition Treasury Reserve Meteorological Statistics Bureau Service Assembly House".split()
)
"""Words of offices and bodies that every country has."""

OPENERS = tuple(
    word.replace("~", " ")
    for word in (
        "He She It They We This That These Those His Her Its Their Him Them Here Such Many Most Other Others "
        "Several Either Neither Both Each Few None All Which Who What When Where Why How Because Since If Unless "
        "As After Before Until Once Though Although While Whereas Nor Or Not Even Asked Then Again Another Among "
        "With Like Unlike Rather Only Just Perhaps Maybe Yes No Well Together Born Given Compared Based Some~of "
        "Half~of~them Not~only Despite~that A~second A~third A~separate A~further A~similar A~different "
        "A~spokesman A~spokeswoman A~statement An~official Whoever Whatever Remember Note Consider Imagine Take "
        "Let Think One~who One~had One~was One~has One~is In~between In~return In~exchange The~rest "
    ).split()
)
"""Words at the head of a sentence that lean on the sentence before, or hide the subject."""

ABSTRACT = (
    "idea fact question notion problem reason result point answer move news latter former other two three".split()
)
"""Heads of "The ..." that never name anything."""

AUXILIARIES = frozenset(
    "is are was were has have had will would can could may might must do does did said says".split()
)
"""Finite forms that make any words a statement."""
BINDS_A_DAY = tuple(
    "than since until from before after by of for through to a the every each any another least most dated conducted"
    " first second third fourth fifth final penultimate"
    " recovered filmed recorded till as only twice called calls declared proclaimed on next following meet meets"
    " spent spend spends late early earlier"
    " previous preceding same that"
    " good black bloody easter palm super cyber ash maundy shrove holy fat giving whit sheffield into".split()
)
"""Words that cannot lose the weekday after them: "moved to a Saturday", "the Good Friday Agreement"."""
PLURAL = (
    r"\b(?!(?:this|was|has|does|says|always|yes|is|as|his|its)\b)"
    r"(?:[A-Za-z]{2,}[^’'\Wsu]s|people|men|women|children|police|troops|voters)\b"
)
"""A pattern for words that stand for several, whom "they" may mean."""

BROUGHT_OUT = "released|published|issued|filed|unsealed|signed|posted|aired|submitted|broadcast|taped|recorded"
"""Participles that say nothing without their day, as a pattern has them: "an op-ed published Saturday"."""
