"""Countries and well-known places, the words that places end or begin with, and what their people are called."""

from __future__ import annotations

BEFORE_PLACE = frozenset("new old south north east west san los las st great".split())
"""Words that are part of a name when another capitalised word follows: "New York"."""

COMPASS = frozenset("north south east west northern southern eastern western central".split())

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
