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

TIME_UNITS = frozenset("second minute hour day night week weekend fortnight month year decade century".split())
MEASURES = frozenset(
    "mile kilometer kilometre km metre meter centimeter centimetre cm millimeter millimetre mm foot inch yard acre hectare "
    "kg kilogram kilo gram tonne ton pound ounce "
    "litre liter gallon barrel mph kph megawatt gigawatt kilowatt MW GW kW degree knot carat stone".split()
)
ABBREVIATED = frozenset("km kg mm cm mph kph MW GW kW".split())
LOOSE_UNITS = frozenset(
    "point seat member page story storey bed room mile goal run wicket game match man woman nation country state "
    "stage round episode part person lane foot inch acre".split()
)
"""What may stand after a hyphen besides times and measures: `a 20-point lead`, `the 15-member council`."""
CURRENCY_WORDS = frozenset(
    "dollars euros pounds rupees yen yuan won naira rand shillings pesos francs kronor crowns rubles roubles hryvnia "
    "ringgit baht rupiah dirhams riyals taka cedis lira reais dong forints zloty zlotys koruna dinars shekels kwacha birr kip "
    "cents pence".split()
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
COLLECTIVES = frozenset(
    "Police Officers Detectives Officials Prosecutors Investigators Inspectors Firefighters Rescuers Doctors Scientists "
    "Researchers Voters Lawmakers Troops Soldiers Thieves Robbers Burglars Protesters Workers Residents Archaeologists".split()
)
"""Those who act without a name and lose it likewise: no club is called so."""
