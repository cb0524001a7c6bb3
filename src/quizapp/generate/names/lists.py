"""Word lists that the name finder rests on. Written by hand, from what is true of news English in general."""

from __future__ import annotations

TITLES_OF_NAMES = frozenset(
    "lord lady baron baroness viscount viscountess sir dame king queen prince princess pope emperor empress saint st".split()
)
"""Titles without which nobody is known by one word: "Lord Falconer"."""
HONORIFICS = {
    "doña": "f", "fr": "m", "señor": "m", "señora": "f", "herr": "m", "frau": "f", "signor": "m", "signora": "f", "mme": "f",
    "mr": "m", "mrs": "f", "ms": "f", "miss": "f", "mister": "m", "sir": "m", "dame": "f", "lord": "m", "lady": "f",
    "king": "m", "queen": "f", "prince": "m", "princess": "f", "duke": "m", "duchess": "f", "pope": "m", "sheikh": "m",
    "sultan": "m", "emperor": "m", "shri": "m", "smt": "f", "madame": "f", "monsieur": "m", "sister": "f",
    "congressman": "m", "congresswoman": "f", "chairman": "", "chairwoman": "f", "spokesman": "m",
    "spokeswoman": "f", "businessman": "m", "businesswoman": "f", "councilman": "m", "councilwoman": "f",
    "assemblyman": "m", "assemblywoman": "f", "alderman": "m", "policeman": "m", "policewoman": "f",
    "father": "m", "mother": "f", "brother": "m", "uncle": "m", "aunt": "f", "actress": "f", "husband": "m",
    "wife": "f", "son": "m", "daughter": "f", "widow": "f", "anchorman": "m", "anchorwoman": "f", "baroness": "f",
    "baron": "m", "count": "m", "countess": "f", "imam": "m", "ayatollah": "m", "cardinal": "m",
    "archbishop": "", "bishop": "", "madam": "f", "mdm": "f", "alhaji": "m", "alhaja": "f", "hajia": "f", "datuk": "m",
    "puan": "f", "encik": "m", "sheikha": "f", "headmaster": "m", "headmistress": "f", "shrimati": "f", "kumari": "f",
    "aunty": "f", "auntie": "f", "grandson": "m", "granddaughter": "f", "grandfather": "m", "grandmother": "f", "nephew": "m",
    "niece": "f", "stepson": "m", "stepdaughter": "f", "cousin": "", "fiancé": "m", "fiancée": "f", "boyfriend": "m",
    "girlfriend": "f", "great-grandson": "m", "great-granddaughter": "f",
}  # fmt: skip
"""Title (folded, without its point) -> the gender that it tells."""

TITLES = frozenset(HONORIFICS) | frozenset(
    """dr prof professor doctor president vice premier minister prime chancellor secretary secretaries ambassador
    senator senators commissioners councillors councilors ministers princes princesses lords dukes judges justices professors
    sergeants mayors ambassadors supervisors trustees aldermen assemblymen congressmen sen sens
    representative rep reps congress governor governors gov govs lt lieutenant mayor judge
    justice chief gen general col colonel capt captain maj major sgt sergeant supt insp
    cpl corporal cmdr commander adm admiral
    brig brigadier marshal detective det inspector superintendent constable officer agent deputy director chair
    chairperson speaker leader whip majority minority commissioner attorney prosecutor counsel solicitor treasurer
    spokesperson coach manager analyst economist rev reverend rabbi pastor father archbishop bishop cardinal imam
    ayatollah sheriff trooper private pvt executive editor author actor singer director-general secretary-general
    co-host co-anchor co-author co-star co-director
    co-founder founder cofounder ceo cfo coo cto vp svp evp undersecretary under-secretary vice-president vice-chancellor
    hon honourable honorable rt principal provost registrar superstar legend striker goalkeeper midfielder
    defender batsman bowler skipper driver jockey quarterback pitcher emir crown tsar czar excellency mp mla tory
    crown-prince cabinet foreign defence defense finance interior home health trade energy education transport
    treasury national security administrator associate adviser advisor press deputy-governor comptroller ombudsman magistrate sir
    cllr coun cr ds councillor councilor alderman assemblymember senator-elect president-elect co-chair co-chairman
    ex-president vice-chair vice-chairman moderator host anchor correspondent columnist ex-wife guru baba
    insp ch dci dsi pcc dep asst collector headteacher attorney-general atty fr archt alh alhaji sis bro
    grandmaster justices off-spinner garda haji afioga toshao sister-in-charge
    solicitor-general advocate-general governor-general engr barr barrister
    deaconess deacon mama emeritus emerita comrade seri sqn ldr wg cdr cdre flt vice-marshal asi dysp dsp dcp acp adgp wpc
    pro tempore tem magistrado clerk assessor coroner auditor selectman supervisor
    undersheriff sub-inspector freeholder commandant commodore bailiff vicar monsignor viscount adv tunku ustad begum convener
    taoiseach tánaiste matron delegate archdeacon senior sophomore freshman member nurse
    mps mallam hajiya hajia alhaja pandit maulana mufti swami ustaz dato sardar chieftain councilmember opposition""".split()
)
"""Words that stand before a name and say what its bearer is; capitalised ones are not part of the name."""

PORTFOLIOS = frozenset(
    """state defence defense health agriculture education transport transportation finance justice labour labor energy
    commerce trade environment opposition treasury interior culture home works housing staff police operations
    communications fisheries tourism sport sports science industry planning water lands sustainability urban rural social
    development digital manpower culture community youth women veterans immigration information infrastructure aviation railways
    petroleum power mines steel innovation skills climate children families""".split()
)
"""What an office is of or for: "Minister for Agriculture X", "Leader of the Opposition Y"."""

ABBREVIATED_TITLES = frozenset(
    "mr mrs ms dr prof sen sens rep reps gov govs lt gen col capt maj sgt supt insp cpl cmdr adm brig det rev hon rt st pvt "
    "supt insp const cllr coun cr amb atty pres sec engr barr archt alh fr gens pte".split()
)
"""Those that end in a point."""
TITLES_IN_FULL = {
    "gov": "governor", "sen": "senator", "rep": "representative", "prof": "professor", "rev": "reverend", "adm": "admiral",
    "gen": "general", "maj": "major", "col": "colonel", "lt": "lieutenant", "capt": "captain", "sgt": "sergeant",
    "cpl": "corporal", "pvt": "private", "pte": "private", "det": "detective", "insp": "inspector", "supt": "superintendent",
    "const": "constable", "cmdr": "commander", "cllr": "councillor",
}  # fmt: skip
"""Small letters of a short title -> the title."""

SUFFIXES = frozenset("jr sr ii iii iv phd md qc kc".split())

PARTICLES = (
    "de|da|di|do|del|della|der|den|dos|das|du|van|von|vom|zu|zum|zur|bin|ibn|bint|al|el|la|le|ter|ten|ben|abu|ul|ud|y|e|i|st|ap"
    "|ferch|wa|arap|op|av|af|[’']t"
)
"""Lower-case words that stand inside a person's name."""

FOREIGN_BODIES = frozenset(
    """ediciones editorial edizioni éditions editions verlag grupo gruppo groupe banco banca banque empresa compañía sociedad
    société ministerio ministère comisión instituto universidad université università festival orchestra terminales
    atlético atletico deportivo deportes unión dynamo dinamo spartak lokomotiv olympique borussia estudiantes""".split()
)
"""First words of bodies whose names are not English."""
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

BEFORE_PLACE = frozenset("new old south north east west san los las st great".split())
"""Words that are part of a name when another capitalised word follows: "New York"."""

COMPASS = frozenset("north south east west northern southern eastern western central".split())

WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())

CALENDAR = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays
    sundays january february march april may june july august september october november december jan feb mar apr jun
    jul aug sept sep oct nov dec christmas easter thanksgiving ramadan diwali""".split()
)

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

PLACE_WORDS = frozenset(
    """street avenue road boulevard drive lane highway bridge river lake mountain mountains mount hill hills valley
    island islands bay beach coast desert forest park peninsula province district region territory strait sea ocean
    gulf canyon creek falls harbor harbour heights cape plateau basin canal bowl county city town township village
    airport square plaza station stadium arena tower palace castle cathedral prefecture oblast borough hemisphere continent
    garden gardens north south east west northern southern eastern western central empire kingdom dynasty caliphate sultanate
    emirate""".split()
)

COUNTRIES = frozenset(
    """afghanistan|albania|algeria|andorra|angola|argentina|armenia|australia|austria|azerbaijan|bahamas|bahrain|
    bangladesh|barbados|belarus|belgium|belize|benin|bhutan|bolivia|bosnia|botswana|brazil|britain|brunei|bulgaria|
    burkina faso|burma|burundi|cambodia|cameroon|canada|chad|chile|china|colombia|congo|costa rica|croatia|cuba|cyprus|
    czech republic|czechia|denmark|djibouti|dominica|ecuador|egypt|el salvador|england|eritrea|estonia|eswatini|
    ethiopia|fiji|finland|france|gabon|gambia|georgia|germany|ghana|greece|greenland|grenada|guatemala|guinea|guyana|
    haiti|honduras|hong kong|hungary|iceland|india|indonesia|iran|iraq|ireland|israel|italy|ivory coast|jamaica|japan|
    jordan|kazakhstan|kenya|kosovo|kuwait|kyrgyzstan|laos|latvia|lebanon|lesotho|liberia|libya|liechtenstein|lithuania|
    luxembourg|madagascar|malawi|malaysia|maldives|mali|malta|mauritania|mauritius|mexico|moldova|monaco|mongolia|
    montenegro|morocco|mozambique|myanmar|namibia|nepal|netherlands|new zealand|nicaragua|niger|nigeria|north korea|korea|
    n.korea|s.korea|north macedonia|norway|oman|pakistan|palestine|panama|papua new guinea|paraguay|peru|philippines|
    poland|portugal|qatar|romania|russia|rwanda|saudi arabia|scotland|senegal|serbia|seychelles|sierra leone|singapore|
    slovakia|slovenia|somalia|south africa|south korea|south sudan|soviet union|spain|sri lanka|sudan|suriname|sweden|
    switzerland|syria|taiwan|tajikistan|tanzania|thailand|tibet|timor-leste|togo|tonga|trinidad|tunisia|turkey|
    turkiye|turkmenistan|uganda|ukraine|united arab emirates|united kingdom|united states|united states of america|
    uruguay|uzbekistan|vanuatu|vatican|venezuela|vietnam|wales|yemen|zambia|zimbabwe|u.s.|u.s.a.|u.k.|us|uk|uae|
    u.a.e.|dprk|ussr|u.s.s.r.|the north|the south""".replace("\n", "")
    .replace("    ", "")
    .split("|")
)

PLACES = COUNTRIES | frozenset(
    """kuwait city|mexico city|panama city|guatemala city|vatican city|quezon city|ho chi minh city|oklahoma city|kansas city|
    salt lake city|jersey city|new york city|belize city|benin city|cebu city|
    africa|asia|europe|america|north america|south america|latin america|southeast asia|middle east|antarctica|
    alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|
    iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|
    nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|
    pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|west virginia|
    wisconsin|wyoming|puerto rico|guam|ontario|quebec|alberta|manitoba|saskatchewan|british columbia|nova scotia|
    new south wales|queensland|victoria|tasmania|punjab|kerala|gujarat|bihar|rajasthan|maharashtra|karnataka|
    tamil nadu|uttar pradesh|west bengal|assam|goa|odisha|telangana|kashmir|sindh|balochistan|siberia|crimea|donbas|
    donetsk|luhansk|catalonia|bavaria|lombardy|sicily|tuscany|normandy|gaza|west bank|washington|d.c.|london|paris|
    berlin|rome|madrid|moscow|kyiv|kiev|beijing|tokyo|seoul|pyongyang|hanoi|delhi|new delhi|mumbai|kolkata|chennai|
    bengaluru|bangalore|hyderabad|islamabad|karachi|lahore|dhaka|kathmandu|colombo|kabul|tehran|baghdad|damascus|
    beirut|jerusalem|tel aviv|amman|cairo|riyadh|dubai|abu dhabi|doha|ankara|istanbul|athens|vienna|brussels|
    amsterdam|the hague|copenhagen|stockholm|oslo|helsinki|warsaw|prague|budapest|bucharest|sofia|belgrade|zagreb|
    lisbon|dublin|edinburgh|glasgow|cardiff|belfast|manchester|birmingham|liverpool|leeds|geneva|zurich|milan|naples|
    barcelona|munich|frankfurt|hamburg|new york city|los angeles|chicago|houston|philadelphia|phoenix|san antonio|
    san diego|dallas|san francisco|boston|seattle|denver|detroit|atlanta|miami|cleveland|orlando|las vegas|
    new orleans|baltimore|pittsburgh|st. louis|minneapolis|portland|sacramento|austin|charlotte|nashville|toronto|
    ottawa|montreal|vancouver|mexico city|havana|caracas|bogota|lima|quito|santiago|buenos aires|brasilia|sao paulo|
    rio de janeiro|lagos|abuja|nairobi|accra|johannesburg|cape town|pretoria|harare|addis ababa|khartoum|tripoli|
    tunis|algiers|rabat|kinshasa|kampala|dar es salaam|sydney|melbourne|brisbane|perth|adelaide|canberra|auckland|
    wellington|singapore|kuala lumpur|jakarta|bangkok|manila|phnom penh|yangon|shanghai|shenzhen|guangzhou|wuhan|
    taipei|osaka|hiroshima|manhattan|brooklyn|queens|bronx|silicon valley|hollywood|wall street|capitol hill|
    downing street|white house|kremlin|calif|fla|mass|pa|va|tex|ill|mich|wis|minn|conn|ariz|colo|n.y.|n.j.|n.c.|s.c.|
    n.h.|n.m.|d-calif|west|east|north|south|midwest|earth|mars""".replace("\n", "")
    .replace("    ", "")
    .split("|")
)

DEMONYMS = frozenset(
    """yorker muscovite icelander greenlander frenchman frenchwoman englishman englishwoman irishman irishwoman
    scotsman scotswoman welshman welshwoman dutchman dutchwoman
    american british english scottish welsh irish french german italian spanish portuguese dutch belgian swiss
    austrian swedish norwegian danish finnish icelandic polish czech slovak hungarian romanian bulgarian greek turkish
    russian ukrainian belarusian georgian armenian israeli palestinian lebanese syrian iraqi iranian saudi yemeni
    emirati qatari kuwaiti egyptian libyan tunisian algerian moroccan sudanese ethiopian kenyan ugandan tanzanian
    nigerian ghanaian congolese rwandan zimbabwean zambian african indian pakistani bangladeshi nepali nepalese
    afghan chinese japanese korean vietnamese thai cambodian burmese malaysian singaporean indonesian filipino
    australian canadian mexican cuban venezuelan colombian brazilian argentine argentinian chilean peruvian bolivian
    haitian european asian western arab muslim christian catholic jewish hindu buddhist protestant democratic
    republican democrat conservative liberal tory labour islamic islamist latino hispanic soviet nazi communist
    north south east west northern southern eastern western central serbian croatian bosnian albanian kosovar latvian
    lithuanian estonian kazakh uzbek taiwanese tibetan evangelical mormon sikh sunni shia shiite protestant
    presbyterian methodist baptist lutheran anglican
    alabamian alaskan arizonan arkansan californian carolinian coloradan dakotan delawarean floridian hawaiian hoosier
    idahoan illinoisan iowan kansan kentuckian louisianan marylander michigander minnesotan mississippian missourian
    brummie scouser geordie mancunian glaswegian cockney londoner dubliner parisian aussie kiwi cornishman yorkshireman
    liverpudlian bostonian chicagoan berliner sydneysider torontonian aberdonian dundonian ulsterman corkman kerryman swede
    spaniard briton
    montanan nebraskan nevadan ohioan oklahoman oregonian pennsylvanian tennessean texan utahn vermonter virginian""".split()
)

MALE = frozenset(
    """aaron abdul abdullah abraham adam adel adrian ahmad ahmed aidan ajay akira al alan albert alberto aldo alec
    alejandro alessandro alex alexander alexei alexey alfonso alfred ali alistair allan allen alvaro alvin amir amit
    amitabh anders andre andreas andrei andrew andrey andy angelo angus anil anthony antoine anton antonio antony
    antti anwar ari arjun arnold art arthur arturo arun arvind ashok ashton atul august austin axel bacharuddin barack
    barry bart bashar ben benedict benjamin bernard bernie bert bertrand bill billy bjorn blake bob bobby boris brad
    bradley brandon brendan brent bret brett brian bruce bruno bryan bryce byron caleb calvin cameron carl carlo
    carlos cedric cesar chad charles charlie chester chris christian christoph christophe christopher chuck clarence
    claude claudio clay clement cliff clifford clint clive clyde colin conor cory corey cornel craig curt curtis cyril
    cyrus dale damian damien damon dan daniel daniele danny darius darrell darren dave david dean deepak denis dennis
    derek derrick desmond diego dieter dimitri dinesh dirk dmitri dmitry dominic don donald donny doug douglas drew
    duncan dustin dwayne dwight earl ed eddie edgar edmund eduardo edward edwin eli elias elijah elliot elliott elmer
    elon elton emil emilio emmanuel enrico enrique eric erik ernest ernesto ernie ethan eugene evan evgeny fabio
    faisal farhan felipe felix ferdinand fernando fidel filip floyd francesco francis francisco franco francois frank
    franklin franz fred freddie frederick fritz gabriel gareth garrett gary gaurav gavin gene geoff geoffrey george
    gerald gerard gerhard gerry gianni gilbert giovanni giuseppe glen glenn gordon graham grant greg gregg gregory
    guillaume guillermo gus gustavo guy hakan hamid hamza hank hans harold harrison harry harvey hasan hassan hector
    heinrich henri henrik henry herbert herman hideo hiroshi horst howard hubert hugh hugo hussein ian ibrahim ignacio
    igor ilya imran irfan isaac ismail ivan jack jackson jacob jacques jaime jake jakob jalen jamal james jamie jan
    jared jason javier jay jean jean-claude jean-luc jean-marie jean-pierre jeb jeff jeffrey jens jeremy jerome jerry
    jesse jesus jim jimmy joachim joao joaquin joe joel johan johann johannes john johnny jon jonas jonathan jordan
    jorge jose josef joseph josh joshua joost jozef juan julian julio jurgen justin kai kareem karim karl keith keir
    ken kendrick kenji kenneth kent kevin khalid khalil kim kirk klaus kofi konstantin kristian kumar kurt kwame kyle
    lamar lance larry lars laurence laurent lawrence lee leo leon leonard leonardo leonid leroy leslie lester lewis
    liam lindsey lionel lloyd logan lorenzo lou louis luc luca lucas lucien luigi luis lukas luke luther lyle lyndon
    mahathir mahmoud mahmud malcolm manuel marc marcel marcelo marco marcos marcus mario marion mark markus marshall
    martin marvin massimo mathieu matt matteo matthew matthias maurice mauricio maurizio max maxim maxime maximilian
    mehmet mel melvin michael michal michel miguel mike mikhail milan miles milo milton mitch mitchell mitt mohamed
    mohammad mohammed mohan moises morgan morris moses muhammad murray mustafa mykhailo narendra nasser nate nathan
    nathaniel neil nelson newt nicholas nick nicola nicolas nigel nikita nikola nikolai nils niall noah noel norbert
    norman oleg oliver olivier omar oscar oswald otis otto owen pablo paolo pascal pat patrick paul paulo pavel pedro
    per perry pete peter petr petro phil philip philippe phillip pierre pietro piotr prakash pranab prashant qasim
    quentin quincy rafael rahul raj rajesh rajiv rajnath ralph ram rami ramesh ramon randall randy raphael rashid raul
    ravi ray raymond recep reggie rene reuben rex ricardo riccardo richard rick ricky rishi rob robbie robert roberto
    robin rod rodney rodrigo roger rohit roland rolf roman romano ron ronald ronan ronnie rory ross roy ruben rudolf
    rudy rupert russ russell ryan sadiq said sajid salman salvador salvatore sam sami samir samuel sandeep sanjay
    santiago satoshi saul scott sean sebastian serge sergei sergey sergio seth shah shane shaun shawn sheldon
    shinzo sid sidney silvio simon sohail sol solomon spencer stan stanislav stanley stefan stefano stephan stephane
    stephen sterling steve steven stewart stuart sunil suresh sven syed sylvester tariq taro tayyip ted terence terry
    thabo theo theodore thierry thomas tim timothy tito todd tom tomas tommy toni tony travis trevor tristan tyler
    ulrich umar uwe vadim valentin valery vernon victor vijay vikram viktor vince vincent vinod vitaly vivek vlad
    vladimir volodymyr wade wallace walter warren wayne wendell werner wesley wilbur wilfred will willem william
    willie willy winston wolfgang woodrow wyatt xavier yasser yoshihide youssef yuri yusuf yves zach zachary zack
    zhang ziad josh gus chip beau brock bryce cody cole colby dallas darryl deshawn devin dexter dylan elvis fabrizio
    garth hal hakeem huw ike irving iain ivor jalal jermaine jerrod kieran lamont lech leland lex linus luka mack
    malik mats micah moritz mitchel nadir nikos obama oded olaf ole oren parker porter quinn ravindra reid roscoe
    shaquille siddharth sundar tarek thaddeus torsten tyrone ulysses uri vaclav vasily wes yair yitzhak yahya zoltan
    ehud benny naftali itamar gadi benyamin binyamin lebron kobe tiger serhiy oleksandr
    oleksii andriy dmytro ihor""".split()
)

FEMALE = frozenset(
    """abby abigail ada adele adriana agnes aisha alana alexandra alexandria alexis alice alicia alina alison allison
    alixandria alyssa amal amanda amber amelia amina amy ana anastasia andrea angela angelica angelina angie anita ann
    anna annabel anne annette annie antonia april ariana ashley asma astrid audrey aung ava ayesha barbara beatrice
    becky belinda bella bernadette bernice beth betsy bettina betty beverly bianca billie blanca bonnie brenda brianna
    bridget britney brittany brooke camila camilla camille candace cara carla carlotta carly carmen carol carole
    caroline carolina carolyn carrie cassandra catherine cathy cecile cecilia celeste celia chantal charlene charlotte
    chelsea cherie cheryl chloe christiane christina christine cindy claire clara clare claudia colleen constance cora
    corinne courtney crystal cynthia daisy dana danielle daphne dawn deb debbie debbie deborah debra deirdre delia
    della dena denise diana diane dina dolores dominique donna dora doris dorothy edith eileen elaine eleanor elena
    elisa elise elisabeth elizabeth ella ellen eloise elsa elsie emily emma erica erika erin esther ethel eva eve
    evelyn faith farah fatima fay felicia fiona flora florence frances francesca freda frida gabriela gabrielle gail
    geraldine germaine gertrude gillian gina giorgia gisele gladys glenda gloria golda grace greta gretchen gwen
    gwendolyn hannah harriet hazel heather heidi helen helena helene hilary hilda hillary holly hope huma ida ilana
    ilhan imelda indira ines ingrid irene irina iris irma isabel isabella isabelle ivana ivanka jacinda jackie
    jacqueline jane janet janice jasmine jean jeanette jeanne jenna jennie jennifer jenny jessica jill jo joan joann
    joanna joanne jocelyn jodi johanna josephine joy joyce juanita judith judy julia juliana julie juliet june justine
    kamala kara karen karin karine kate katarina katharina katharine katherine kathleen kathryn kathy katie katja
    katrina kay kayla keiko kelly kellyanne kendra kimberly kirsten kirstjen kristen kristi kristin kristina lakshmi
    lara larissa laura lauren laurie lea leah leila lena leslie leticia liliana lillian lily linda lindsay lisa liz
    lois lola loretta lori lorraine louisa louise lucia lucille lucinda lucy luisa lydia lynn lynne mabel madeleine
    madison maggie mandy marcia margaret margarita margot maria mariam marian marianne marie marilyn marina marine
    marion marissa marjorie marlene marsha marta martha martina mary maryam maureen maxine maya megan meghan melania
    melanie melinda melissa mercedes meredith mia michaela michele michelle mildred mina mindy miranda miriam moira
    molly mona monica monique muriel myra myrna nadia nadine nancy naomi natalia natalie natasha nellie nicola nicole
    nikki nina nora noreen norma octavia olga olive olivia opal pam pamela patricia patsy patti patty paula pauline
    pearl peggy penelope penny petra phyllis polly priscilla priya priyanka rachel ramona rebecca regina renee rhonda
    rita roberta robyn rosa rosalind rosalie rose rosemary roxanne ruby ruth sabrina sally samantha sandra sandy sara
    sarah sasha savannah serena shannon sharon sheila shelley sherri sherry sheryl shirley simone sofia sonia sonya
    sophia sophie stacey stacy stella stephanie sue susan susannah suzanne svetlana sylvia tamara tammy tania tanya
    tara tashfeen tatiana teresa terri tess tessa thelma theresa therese tiffany tina toni tracey tracy tricia trudy
    tulsi ursula valerie vanessa vera veronica vicki vicky victoria viola violet virginia vivian wanda wendy whitney
    wilhelmina wilma winifred xiomara yasmin yolanda yulia yvette yvonne zadie zainab zara zoe shinta suella nusrat
    sushma smriti nirmala mamata sonia kiran deepa anjali pooja sunita meera leticia rashida maxine elise nydia tammy
    alejandra paola
    valentina camila fernanda mariana daniela rocio pilar consuelo mazie jeanine
    kirsty nicolaa siobhan sinead niamh aoife saoirse ngozi folake chimamanda adaeze wangari""".split()
)
"""First names, lower case, in the languages that English-language news names people in most."""

NEUTRAL_NAMES = (MALE & FEMALE) | frozenset(
    """alex ali angel ariel ash ashley billie casey charlie chris dana dale drew frankie jackie jamie jan jesse jo joss
    jordan kai kelly kerry kim lee leslie lindsay lindsey lou max mel morgan nana nicky noor pat robbie robin sam sandy sasha
    shannon stacy taylor terry toni tracy val vivian""".split()
)
FAMILY_FIRST = frozenset(
    """wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo xie tang deng feng kim lee park choi
    jung jeong kang cho yoon jang lim han shin seo kwon nguyen tran le dinh huynh trinh doan pham hoang phan vu vo dang bui
    ho ngo duong ly wong chan leung cheung lau ng tan goh ong teo yi yu jiang cai jia wei ye pan du dai zhong tian fan fang shi
    yao liao zou xiong jin hao kong bai cui mao qiu gu hou shao meng qian lei yin wen zeng peng lu su ding cheng cao yuan fu shen
    song zheng liang luo chu bao ji pei qi dou xi cen teng bi kang bian zuo gan ge gong guan ruan sheng shu tong tu weng xiang
    xuan yue yun zhan zhuang zhuo zhu zou""".split()
)
"""Family names of China, Korea and Vietnam, which stand before the given name."""
NICKNAMES = {
    "bill": "william", "bob": "robert", "jim": "james", "mike": "michael", "joe": "joseph", "dick": "richard",
    "ted": "edward", "tony": "anthony", "jack": "john", "hank": "henry", "bernie": "bernard", "liz": "elizabeth",
    "kate": "katherine", "peggy": "margaret", "betty": "elizabeth", "chuck": "charles", "larry": "lawrence",
    "andy": "andrew", "dave": "david", "steve": "stephen", "becky": "rebecca", "rick": "richard", "bobby": "robert",
    "jerry": "gerald", "harry": "henry", "johnny": "john", "tommy": "thomas", "sandy": "sandra", "patty": "patricia",
}  # fmt: skip
"""What somebody is called by friends -> the first name on the papers, in small letters."""

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
