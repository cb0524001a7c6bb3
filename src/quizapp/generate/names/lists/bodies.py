"""Words by which the name of a firm, an office or another body is known."""

from __future__ import annotations

FOREIGN_BODIES = frozenset(
    """ediciones editorial edizioni éditions editions verlag grupo gruppo groupe banco banca banque empresa compañía sociedad
    société ministerio ministère comisión instituto universidad université università festival orchestra terminales
    atlético atletico deportivo deportes unión dynamo dinamo spartak lokomotiv olympique borussia estudiantes""".split()
)
"""First words of bodies whose names are not English."""

_NOBODYS = frozenset(
    """academy administration agency airlines airport airways analytics association athletic authority bank biotech board
    breweries bureau campaign carriers center centre chemicals coalition college commission committee company components
    confederation conference consulting corporation council county department developments dynamics electronics enterprises
    entertainment estates federation foods foundation freight fund gazette group haulage holdings hospital industries
    initiative institute institution insurance international investments journal laboratories labs league limited
    logistics ltd magazine media minerals ministry motors museum network networks news newspaper observatory
    organisation organization partners partnership party petroleum pharma plastics plc police ports project properties
    radio refineries resources robotics rovers school securities semiconductors senate services shipping society
    software solutions station studios systems technologies technology television terminals textiles theater theatre
    times tribune trust union united university ventures wanderers promotion promotions institutes""".split()
)
"""Last words of bodies that are nobody's surname, whatever name stands before them."""

COMPANY_ENDINGS = frozenset(
    "co corp inc ltd plc llc llp gmbh incorporated corporation limited bhd pty ag kgaa bv nv spa oyj asa sarl pte".split()
)
"""What ends the name of a company, even of one that begins with a first name: "Morgan Guaranty Trust Co"."""

BODY_WORDS = _NOBODYS | frozenset(
    """habitats farms mills ferries lines builders homes mining aerospace advisers advisors consultants strategies
    collective workshop docks annals proceedings alliance archdiocese army assembly associates athletics broadcasting
    brothers cabinet capital caucus centers chamber church city club co communications congress consortium convention
    corp corps court cup daily diocese directorate embassy establishment exchange fellowship firm force forces forum
    front government guard guardian guild gmbh herald hotel house inc investigators knesset laboratory legislature llc
    llp marines mission mosque movement nations navy office orchestra pac parliament patrol post power press records
    regiment register registry research review sa schools service state states store superpac symphony synagogue
    syndicate tabloid taskforce team telegraph tribe tribunal tv un watch week works albion hotspur villa rangers celtic
    yankees mets dodgers lakers warriors democrats republicans conservatives greens tories liberals officials hall
    square mariners breakers raiders tigers panthers eagles bulldogs cowboys broncos dolphins roosters bulls sharks
    stormers crusaders highlanders brumbies waratahs scorchers renegades strikers titans pirates gladiators giants
    falcons royals rebels chargers ravens steelers bengals vikings seahawks cardinals padres astros phillies orioles
    pistons celtics nuggets grizzlies raptors pacers spurs clippers timberwolves pelicans canucks oilers flames bruins
    sabres penguins predators blackhawks harlequins saracens ospreys scarlets stallions hurricanes cyclones buccaneers
    argonauts shamrocks lionesses matildas springboks wallabies pumas proteas dal morcha sabha parishad sangh samiti
    sena manch bancorp financial bancshares savings lending mortgage brands beverages dairies bakeries""".split()
)
"""A name with one of these as its last word, or before "of" or "for", is a body's."""

NEVER_A_SURNAME = _NOBODYS | frozenset(
    """award bible bowl expo investigative library prize report show stadium street tower twitter act bill zika
    municipality district province region flight telescope spacecraft satellite probe rover rocket trophy medal polytechnic
    courier examiner inquirer chronicle sentinel railways qaeda shabaab jazeera arabiya haram amendment proposition
    biosciences brewery construction energy healthcare hotels pharmaceuticals resorts shipyards stores supermarkets
    telecom telecoms therapeutics utilities pacific atlantic arctic antarctica mediterranean caribbean baltic""".split()
)
"""Last words that make a body, a work or a thing even of what begins like a person: "Simon Wiesenthal Center"."""

FIRMS_LIKE_PEOPLE = frozenset(
    (
        "eli lilly", "morgan stanley", "goldman sachs", "wells fargo", "philip morris", "aston martin", "john deere",
        "baker mckenzie", "credit suisse", "merrill lynch", "bear stearns", "lehman brothers", "jpmorgan chase", "fannie mae",
        "freddie mac", "sallie mae", "louis vuitton", "hugo boss", "johnnie walker", "booz allen", "arthur andersen",
        "price waterhouse", "northrop grumman", "lockheed martin", "martin marietta", "pratt whitney", "smith barney",
        "drexel burnham", "cantor fitzgerald", "stifel nicolaus",
        "piper sandler", "piper jaffray", "jones day", "standard chartered", "virgin atlantic", "ann summers",
    )
)  # fmt: skip
"""Well-known firms whose names read like a first name and a surname."""
