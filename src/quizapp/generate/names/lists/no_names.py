"""Words that bear a capital without being a name."""

from __future__ import annotations

PLURAL_PEOPLE = frozenset(
    """doctors nurses survivors witnesses residents officials villagers neighbours neighbors relatives prosecutors detectives
    investigators scientists researchers analysts critics supporters campaigners activists organisers organizers engineers
    experts economists farmers teachers parents students passengers rescuers firefighters promoters lawyers workers
    shareholders directors managers staff police authorities lawmakers legislators councillors councilors protesters
    demonstrators strikers commuters travellers travelers tourists fans players coaches owners tenants landlords shoppers
    customers suppliers unions employers medics paramedics astronomers geologists historians archaeologists biologists
    opponents proponents opposition democrats republicans conservatives liberals voters""".split()
)
"""People without a name, whose capital at the head of a sentence is no more than that."""

NOT_A_NAME = frozenset(
    """consider meet imagine remember recall enter
    neighbouring neighboring nearby
    writes wrote tweeted tweets added adds argues explains
    reacting responding speaking commenting addressing replying testifying writing briefing quoting citing appearing
    representing announcing welcoming rejecting defending explaining recalling describing confirming noting warning
    a an the this that these those he she it they we i you his her its their our my your him them us me who whom
    whose which what when where why how if while although though because since as at by for from in into of off on
    onto out over to under up upon with within without after before during between among against across along around
    behind below beneath beside besides beyond despite except inside near outside past per through throughout toward
    towards until unlike via and but or nor so yet not no never also then thus hence however moreover meanwhile
    instead still even just only once now later earlier soon today yesterday tomorrow tonight here there again
    already always often sometimes perhaps maybe indeed rather quite very too both either neither each every all any
    some many much most more less few several other another others such one two three four five six seven eight nine
    ten eleven twelve twenty thirty forty fifty hundred hundreds thousand thousands million millions billion billions
    dozens first second third last next new old former current recent recently previously eventually finally initially
    additionally furthermore similarly likewise nevertheless nonetheless otherwise therefore according asked told said
    says speaking citing given having being been be is are was were am do does did done has have had can could may
    might must shall should will would let get got make made take took come came go went see seen know think please
    yes no yeah ok okay oh well hey hello hi thanks thank sure amen sorry like unlike about above amid amidst aboard
    plus minus versus vs overall nearly almost roughly approximately around some under over critics supporters
    officials police voters people men women children residents experts analysts researchers scientists reporters
    democrats republicans police authorities witnesses prosecutors lawmakers students teachers workers investors
    nobody everybody someone somebody everyone anyone anything everything something nothing whoever whatever whether
    wherever whenever regardless until till lest than far near long early late ever much less least better best worse
    worst same different certain own good bad big great small large high low right wrong left true false real whole
    half part back down away ahead together apart alone aside elsewhere everywhere nowhere somewhere anywhere
    exactly simply clearly certainly probably possibly apparently obviously unfortunately fortunately interestingly
    surprisingly notably specifically particularly especially generally typically usually normally historically
    politically publicly privately separately previously currently presently ironically sadly happily honestly frankly
    seriously basically essentially actually really truly literally thankfully hopefully importantly crucially
    ultimately originally back turning asking noting adding calling writing saying telling responding referring
    looking going coming taking making using following including regarding concerning considering depending working
    based born asked pressed questioned reached contacted faced compared combined headed led joined backed
    local federal global international foreign domestic national regional american editorial opinion analysis breaking
    exclusive update updated read watch listen image photo video related advertisement share follow subscribe click
    source sources story stories full text abstract today's""".split()
)
"""Words that may begin a sentence in upper case and are not part of a name."""

WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())

CALENDAR = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays
    sundays january february march april may june july august september october november december jan feb mar apr jun
    jul aug sept sep oct nov dec christmas easter thanksgiving ramadan diwali""".split()
)
