"""Word lists of the quantity finder: what may stand before a figure, what may be counted, what a unit is."""

from __future__ import annotations

UNIT_WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
TEN_WORDS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
ORDINAL_WORDS = (
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()

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

TIME_UNITS = frozenset("second minute hour day night week weekend fortnight month year decade century".split())
MEASURES = frozenset(
    "mile kilometer kilometre km metre meter foot inch yard acre hectare kg kilogram kilo gram tonne ton pound ounce "
    "litre liter gallon barrel mph kph megawatt gigawatt kilowatt MW GW kW degree knot carat stone".split()
)
LOOSE_UNITS = frozenset(
    "point seat member page story storey bed room mile goal run wicket game match man woman nation country state "
    "stage round episode part person lane foot inch acre".split()
)
"""What may stand after a hyphen besides times and measures: `a 20-point lead`, `the 15-member council`."""
CURRENCY_WORDS = frozenset(
    "dollars euros pounds rupees yen yuan won naira rand shillings pesos francs kronor crowns rubles roubles hryvnia "
    "ringgit baht rupiah dirhams riyals taka cedis lira reais cents pence".split()
)

LOWER_BOUNDS = frozenset(
    ("at least", "more than", "over", "no fewer than", "no less than", "just over", "well over", "upwards of")
)
UPPER_BOUNDS = frozenset(
    ("at most", "less than", "fewer than", "under", "up to", "as many as", "as much as", "no more than", "just under")
)
BOUNDS = LOWER_BOUNDS | UPPER_BOUNDS
ROUGH = frozenset(
    "about around approximately roughly some nearly almost an-estimated close-to estimated".replace("-", "~").split()
) | {"an estimated", "close to"}

IRREGULAR_PLURALS = frozenset(
    "people men women children police troops feet teeth mice geese lives wives knives halves wolves leaves crew cattle "
    "staff personnel sheep fish aircraft spacecraft series species data media criteria phenomena fungi nuclei "
    "representatives servicemen servicewomen firemen policemen policewomen fishermen lawmakers salmon deer".split()
)
NOT_PLURALS = frozenset(
    "is was has does this its his us as yes plus thus versus always perhaps besides sometimes afterwards towards "
    "says goes comes makes takes gets gives includes remains becomes seems means shows needs wants works has "
    "business process success loss class pass press mass congress access progress address across unless less "
    "status campus virus bonus census chaos crisis basis analysis news politics economics mathematics physics "
    "athletics ethics series' yours ours theirs hers was's famous various serious previous religious points".split()
)

STOP = frozenset(
    "a an the and or but nor so yet of in on at to from by for with without against between among about over under "
    "after before since until during through into onto within per than then that which who whom whose what when "
    "where why how if because while as though although is are was were be been being am has have had do does did "
    "will would can could may might must shall should not no he she it they we you i him her them us his its their "
    "our your my this these those said says say told according also only just even still already more less fewer "
    "most least other others another each every both all some any such same out up down off ago later earlier away "
    "old high long wide deep tall percent per cent".split()
)
"""Words that end the noun phrase after a number."""

LISTING = frozenset(
    "no. no number numbers page pages section sections chapter line room route highway article act rule title "
    "episode season round stage level grade phase lot category week day game year size class type model version "
    "channel flight gate platform row seat ward district unit item step volume vol verse group figure table aged age "
    "ages top bottom under-".split()
)
"""Words before a number that make it a name or a place in a list."""

# Counted things that hardly ever make a question worth asking.
TRIVIAL = frozenset(
    "side way thing time step reason example question point word sentence line paragraph option part kind type sort "
    "other hand front level case tweet post slide photo picture image email sibling minute moment page".split()
)
TRIVIAL_COMPOUNDS = frozenset(
    "acre foot inch man woman room lane yard meter metre minute second person part page lb ton".split()
)
"""Sizes that describe a thing in passing: `a six-acre park`."""

OPENERS = tuple(
    word.replace("~", " ")
    for word in (
        "He She It They We This That These Those His Her Its Their Him Them Here Such Many Most Other Others "
        "Several Either Neither Both Each Few None All Which Who What When Where Why How Because Since If Unless "
        "As After Before Until Once Though Although While Whereas Nor Or Not Even Asked Then Again Another Among "
        "With Like Unlike Rather Only Just Perhaps Maybe Yes No Well Together Born Given Compared Based Some~of "
        "Half~of~them Not~only Despite~that A~second A~third A~separate A~further A~similar A~different "
        "A~spokesman A~spokeswoman A~statement An~official Whoever Whatever Remember Note Consider Imagine Take "
        "Let Think "
    ).split()
)
"""Words at the head of a sentence that lean on the sentence before, or hide the subject."""
ABSTRACT = (
    "idea fact question notion problem reason result point answer move news latter former other two three".split()
)
"""Heads of "The ..." that never name anything."""

WEIGHTY = frozenset(
    (
        "climber people person woman women man men child children soldier officer troop police civilian worker student "
        "passenger patient country nation state province city town village company school hospital home house goal "
        "title medal trophy seat vote year run wicket try penalty point game match win victory defeat race book novel "
        "film album award prize charge count murder case death planet moon satellite astronaut ship aircraft plane "
        "helicopter tank missile drone bomb rocket journalist hostage prisoner migrant refugee victim survivor juror "
        "judge minister member lawmaker senator candidate party term election referendum earthquake species dog cat "
        "elephant tiger whale reactor station bank store factory plant engineer bridge office shop flight train arrest "
        "aftershock account delegate site centre center farm farmer resident family household driver doctor nurse "
        "teacher pupil scientist researcher firefighter rescuer reservist volunteer protester demonstrator supporter "
        "fan spectator customer user tourist pilgrim voter shot save foul lap ball six four rebound assist touchdown "
        "yard strikeout homer inning cap appearance league language island building apartment mosque church temple "
        "hotel restaurant cinema theatre museum painting song episode single nomination patent lawsuit appeal offence "
        "offense crime attack strike explosion fire flood storm wildfire accident crash collision infection vaccine "
        "dose test trial clinic bed job vacancy branch outlet brand model car vehicle bus truck boat tree animal koala "
        "bird turtle lion rhino mission orbit galaxy star exoplanet crater fossil skeleton camp checkpoint rally visit "
        "email caucus debate "
    ).split()
)
"""Things of which three or four are worth asking."""

SAYING = frozenset(
    "said says told added wrote tweeted claimed announced estimated reported argued noted warned".split()
)
SPENDING = frozenset(
    "raised spent paid donated invested lost earned won gave pledged borrowed cost received collected".split()
)
"""Verbs that answer "How much money did ...?"."""

UNIQUE = frozenset(
    "ability right chance opportunity need vote economy decade century world internet web public media sun moon earth "
    "universe sky climate environment poor rich elderly "
    "homeless unemployed future past law police same rest way time age number amount end beginning "
    "start middle size equivalent lowest highest pandemic weather ground sea ocean air road polls ballot".split()
)

UNIQUE_OWNERS = frozenset(
    "world’s world's sun’s sun's moon’s moon's earth’s earth's planet’s planet's public’s public's".split()
)

LINKS = frozenset("in for at from on between against by with to near behind over under about into among".split())

BOUNDARY = frozenset(
    (
        "a an the and or but is are was were be been has have had will would can could may might must said says "
        "told than as when while after before because since until though although if so not also he she it they "
        "during through within without across per despite like via toward towards around out off up down this "
        "that "
    ).split()
)

COURTESY = frozenset(("Mr", "Mrs", "Ms", "Miss", "Mr.", "Mrs.", "Ms.", "Dr", "Dr."))
"""Titles that tell nobody apart."""

COMMON = frozenset(
    "percent million billion trillion people said that with from were have this will than more about they their been "
    "when which after also over into year years euros dollars".split()
)
"""Words that two sentences may share without being about one event."""

ROLES = frozenset(
    "Goalkeeper Striker Captain Coach Manager Midfielder Defender Forward Batsman Bowler Actor Actress Singer Director "
    "Author Writer Lawyer Attorney Prosecutor Spokesman Spokeswoman Scientist Researcher Ecologist Biologist Economist "
    "Analyst Activist Businessman Businesswoman Pilot Driver Winger Quarterback Pitcher Editor Journalist Astronomer "
    "Opener Guard Teenager Swimmer Sprinter Billionaire Entrepreneur Engineer Physicist Historian Rapper Chef".split()
)
"""Descriptions before a name that lose their capital in the middle of a sentence."""

AUXILIARIES = frozenset(
    "is are was were has have had will would can could may might must do does did said says".split()
)
"""Finite forms that make any words a statement."""

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
