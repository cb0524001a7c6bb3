"""Nouns for what somebody is or does, which stand before names in small letters or open a sentence."""

from __future__ import annotations

from functools import lru_cache

from quizapp.generate.names import lists

ROLE_NOUNS = frozenset(t for t in lists.TITLES - lists.PORTFOLIOS if len(t) > 3) | frozenset(
    """aide ally activist advocate author artist athlete attorney biologist boss boyfriend candidate captain ceo
    chemist chief climatologist columnist commentator co-author contributor counterpart critic dentist diplomat
    doctor ecologist economist engineer epidemiologist expert farmer filmmaker frontman geologist girlfriend
    head historian incumbent inventor journalist lawmaker lawyer legislator lobbyist manager meteorologist
    millionaire billionaire mogul musician negotiator neuroscientist nominee nurse official operative organizer
    owner participant partner pastor patient pediatrician physician physicist pilot player poet politician
    pollster premier producer psychologist publisher rapper reporter researcher resident rival scholar scientist
    seismologist singer-songwriter sociologist spokesman spokeswoman star strategist student supporter surgeon
    survivor teacher technician teenager tycoon vet veteran victim voter winner witness writer neighbor
    neighbour consultant fundraiser frontrunner contender challenger newcomer envoy minister mayor playwright
    novelist composer conductor curator designer chef dancer choreographer goalkeeper striker defender
    midfielder batter pitcher quarterback cornerback winger captain skipper umpire referee champion driver rider
    cyclist swimmer sprinter boxer golfer astronaut virologist geneticist astronomer botanist zoologist
    archaeologist anthropologist statistician mathematician entrepreneur investor banker trader broker regulator
    auditor banker landlord tenant shopkeeper fisherman firefighter paramedic soldier commander dictator
    strongman monarch heir guitarist drummer bassist vocalist actor comedian youtuber influencer blogger editor rapper songwriter
    colleague friend brother sister mother father husband wife son daughter cousin uncle aunt widow grandmother
    headteacher headmaster headmistress parent councillor lecturer postman plumber hairdresser
    waiter waitress cleaner trawlerman stallholder hawker motorist commuter passenger tourist traveller pensioner
    shopper homeowner villager islander refugee campaigner protester organiser volunteer trainer bowler batsman
    wicketkeeper prefect juror foreman magistrate barrister solicitor investigator detective philosopher essayist
    sculptor painter photographer violinist cellist pianist soprano tenor baritone ballerina presenter broadcaster
    debutant backbencher frontbencher crossbencher qualifier wildcard rookie teammate newsreader grandfather founder substitute
    trustee defendant goalscorer sophomore freshman undergraduate schoolboy schoolgirl
    scrumhalf scrum-half flyhalf fly-half fullback full-back halfback flanker hooker centre-half opener all-rounder paceman
    spinner rancher administrator superintendent accountant actuary adviser advisor agronomist analyst announcer
    anaesthetist arborist architect archivist assessor bartender barista beekeeper biochemist blacksmith bookseller boatbuilder
    bricklayer builder bursar busker butcher cardiologist caretaker carpenter cartoonist cashier caterer chaplain
    chiropractor choirmaster clergyman cobbler collector conservationist constable contractor coroner counsellor courier
    crofter cameraman dairyman deckhand demographer dermatologist dispatcher docker educator electrician
    embroiderer environmentalist fishmonger florist forester freelancer fruiterer gamekeeper gardener glazier graduate
    greengrocer grower harbourmaster herder homemaker horticulturalist housekeeper hotelier hydrologist
    illustrator inspector instructor interpreter janitor jeweller jeweler joiner labourer laborer landowner laundress
    librarian lifeguard linguist locksmith logger machinist maid mason mechanic mediator microbiologist midwife miner
    mountaineer naturalist neurologist notary oncologist optician organist paediatrician pathologist pharmacist
    physiotherapist plasterer plaintiff potter psychiatrist publican radiologist radiographer ranger receptionist
    rector registrar restaurateur roofer sailor salesman saleswoman seamstress seamster shepherd shipbuilder shipwright
    sommelier stonemason stylist surveyor tailor taxidermist therapist toxicologist translator treasurer trucker tutor
    undertaker urologist vendor veterinarian vintner violist volcanologist warden weaver welder whaler woodcutter
    woodworker zookeeper
    apprentice baker signaller signalman stationmaster coxswain elder goaltender olympian paralympian medallist medalist
    co-founder co-chair president director chairman chairwoman secretary coordinator biographer publicist speechwriter
    staffer intern ethicist criminologist canvasser bodyguard landlady matriarch patriarch stepfather stepmother stepson
    stepdaughter grandson granddaughter roommate classmate flatmate housemate whistleblower hiker jogger climber skier
    skater gymnast wrestler rower marathoner linebacker shortstop outfielder infielder goalie forewoman foreperson
    ironworker steelworker programmer ornithologist geophysicist predecessor successor forecaster""".split()
)
"""Lower-case nouns that stand right before a person's name and say what the person is."""
_TRADES = (
    "writer", "worker", "keeper", "player", "singer", "dancer", "teacher", "trainer", "fighter", "hunter", "runner", "rider",
    "swimmer", "jumper", "racer", "dresser", "ologist", "icist", "atrist", "ographer", "ician", "ianist", "herd", "woman", "sman",
)  # fmt: skip
"""How nouns end that say what somebody does."""


@lru_cache(maxsize=4096)  # asked of the word before every name
def is_role(word: str) -> bool:
    """Whether a noun in small letters says what the person is whose name follows it: "songwriter", "shopkeeper"."""
    return word in ROLE_NOUNS or word.endswith(_TRADES)
