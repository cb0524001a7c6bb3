"""Cues: the verbs by which news style attributes words to a speaker, and the small words that stand around them."""

from __future__ import annotations

_SPEECH = """say tell add write tweet note explain ask reply respond answer declare announce argue insist claim warn
    continue conclude recall remark state comment suggest joke quip observe acknowledge admit concede confirm
    deny assert contend maintain stress emphasize emphasise reiterate repeat report shout yell cry exclaim
    whisper murmur mutter laugh lament complain boast brag predict promise pledge vow swear caution urge advise
    recommend plead demand order declare proclaim testify post blog read counter retort shoot snap scoff sneer
    muse opine wonder reflect reveal disclose describe call label brand dub term deem characterize characterise
    criticize criticise condemn denounce slam blast attack assail rip decry deride mock dismiss reject praise
    hail laud applaud commend welcome thank congratulate accuse blame allege charge hint indicate signal imply
    mean elaborate clarify specify point agree disagree object protest sigh smile nod grin gush enthuse
    rave rant fume thunder bellow roar chant sing preach lecture joke tease inform remind reassure assure notify
    email text telegraph cable advise summarize summarise summarise pronounce refer cite quote invoke bemoan rue
    mourn regret apologize apologise confess vent volunteer venture offer interject interrupt chime declare
    affirm reaffirm attest avow avouch underscore underline highlight marvel estimate forecast speculate
    theorize hypothesize posit reason counsel implore beg beseech appeal encourage exhort challenge dare
    question query inquire enquire ponder gripe grumble grouse carp whine moan groan defend justify rationalize
    vouch credit fault chide rebuke reprimand scold lambaste lambast excoriate pan ridicule disparage belittle
    denigrate berate chastise castigate skewer tout liken compare paint portray lash rail plead believe think
    feel find see hope expect tout use chalk assess surmise relay recount narrate tell voice express utter""".split()

_IRREGULAR = {
    "say": ("said", "says", "saying"), "tell": ("told", "tells", "telling"), "write": ("wrote", "writes", "writing"),
    "swear": ("swore", "swears", "swearing"), "read": ("read", "reads", "reading"), "cut": ("cut", "cuts", "cutting"),
    "shoot": ("shot", "shoots", "shooting"), "mean": ("meant", "means", "meaning"), "sing": ("sang", "sings", "singing"),
    "begin": ("began", "begins", "beginning"), "beseech": ("besought", "beseeches", "beseeching"),
    "cast": ("cast", "casts", "casting"), "hit": ("hit", "hits", "hitting"), "speak": ("spoke", "speaks", "speaking"),
    "think": ("thought", "thinks", "thinking"), "feel": ("felt", "feels", "feeling"),
    "find": ("found", "finds", "finding"), "see": ("saw", "sees", "seeing"), "quip": ("quipped", "quips", "quipping"),
    "admit": ("admitted", "admits", "admitting"), "refer": ("referred", "refers", "referring"),
    "slam": ("slammed", "slams", "slamming"), "rip": ("ripped", "rips", "ripping"), "dub": ("dubbed", "dubs", "dubbing"),
    "snap": ("snapped", "snaps", "snapping"), "brag": ("bragged", "brags", "bragging"),
    "blog": ("blogged", "blogs", "blogging"), "nod": ("nodded", "nods", "nodding"), "grin": ("grinned", "grins", "grinning"),
    "beg": ("begged", "begs", "begging"), "pan": ("panned", "pans", "panning"),
    "hint": ("hinted", "hints", "hinting"), "lie": ("lied", "lies", "lying"), "understand": ("understood",) * 3,
}  # fmt: skip

WEAK = frozenset("""mean believe think feel find see hope expect order offer question challenge credit fault compare paint
    portray read charge rail report post point express voice estimate""".split())  # fmt: skip
"""Verbs that often govern something other than words: they count only where nothing better stands."""


NOUN_LIKE = frozenset(
    """emails texts cables blogs posts reports notes states comments claims orders charges demands attacks labels
    calls points hints offers questions credits faults compares paints casts hits fires cuts starts rails hopes
    finds rules estimates forecasts quotes cites appeals counts voices uses issues answers promises pledges vows
    protests signals praises brands terms pans mocks details shouts laughs smiles cries counsels counters
    challenges quips jokes""".split()
)
"""Third-person forms that are more often plural nouns: "Clinton emails contained"."""

TO_SAY = frozenset("say add tell write declare announce ask tweet explain note insist argue warn".split())
"""Verbs that carry speech as "went on to say"."""


def _forms(verb: str) -> tuple[str, str, str]:
    """Past, third person and -ing form of a regular verb."""
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    stem = verb[:-1] if verb.endswith("e") else verb
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ied", verb[:-1] + "ies", verb + "ing"
    s_form = verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z")) else "s")
    return stem + "ed", s_form, stem + "ing"


FINITE: dict[str, str] = {}
"""Past and third-person form -> its verb."""
PARTICIPLE: dict[str, str] = {}
"""The -ing form -> its verb."""
BASE = frozenset(_SPEECH)
for _verb in _SPEECH:
    _past, _third, _ing = _forms(_verb)
    FINITE[_past] = FINITE[_third] = _verb
    PARTICIPLE[_ing] = _verb


def past(participle: str) -> str:
    """The past form of the cue whose -ing form is given."""
    return _forms(PARTICIPLE[participle])[0]


AUXILIARY = frozenset(
    """has have had is are was were be been being will would can could may might must shall should do does did
    hasn’t hasn't didn’t didn't doesn’t doesn't won’t won't wouldn’t wouldn't isn't wasn't""".split()
)
TIME = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight later earlier
    recently afterward afterwards then now once again also even still just never always often sometimes soon
    first last repeatedly flatly simply bluntly publicly privately previously already twice reportedly allegedly
    too instead however meanwhile further furthermore moreover additionally likewise nonetheless nevertheless similarly
    separately january february march april may june july august september october
    november december not""".split()
)
PREPOSITION = frozenset(
    """of in on at by for from with to about into over under against among across around through during between
    within without toward towards upon via per despite amid like near off outside inside beyond behind including
    regarding concerning versus beside alongside above below beneath opposite unlike except besides""".split()
)
CONJUNCTION = frozenset(
    """and but or nor yet so while when after before because since as if unless until although though whereas once
    where whether than""".split()
)
DETERMINER = frozenset(
    """the a an this that these those his her its their my our your one another each every some any no several many
    most both all two three four five""".split()
)
SPEECH_NOUNS = frozenset(
    """statement statements tweet tweets message letter email e-mail post memo speech interview response reply
    answer question quip quote note op-ed editorial essay column blog remark remarks words warning verdict
    advice appeal announcement release joke""".split()
)
"""Nouns that carry speech: "X issued a statement: ..."."""

RELATIVE = frozenset("who which whom whose what".split())
