"""Signs by which a sentence is refused, or leans on what only the sentences before it explain.

Each is a pattern with the words or marks without which it finds nothing, and what is said of it to whoever asks why.
"""

from __future__ import annotations

import re

from quizapp.generate.language import Sign, by_letter
from quizapp.generate.passage import deixis, lists
from quizapp.generate.passage.definite import GAP
from quizapp.generate.passage.elliptic import FIRST_OF, PART
from quizapp.generate.passage.hanging import GOES_ON, HANGING, LONG_BEFORE
from quizapp.patterns import lazy_pattern


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


_BACKGROUND = lazy_pattern(rf"\bhad (?:\w+ ){{1,2}}(?:to \w+ )?{GAP}\.$")
_ASKED = lazy_pattern(r"^(?:Asked|Pressed|Questioned) (?:by|whether|if|why|what|how|when|where|who|about|on)\b")
_NATIVE = lazy_pattern(
    r"^The (?:[A-Z][a-z]+(?:man|woman)|Briton|Spaniard|Dane|Swede|Finn|Pole|Turk|Scot|[A-Z][a-z]+i?an)(?:['’]s)?"
    r" [a-z]+(?:ed|s)?\b(?<! who)"
)
_SOMEBODY_SAYS = lazy_pattern(r"\b(?:he|she) (?:added|said|noted|says|adds)\.$|\baccording to (?:his|her|their) ")
_CUT_OFF = lazy_pattern(
    r"\b(?:would|will|to) (?:begin|start|resume|take place|be held)\.$"
    r"|\b(?:is|are|the|an?|and|or|of|to|by|for|from|with|at|until|since)\.$"
)
_CUT_ENDS = tuple(
    "is. are. the. a. an. and. or. of. to. by. for. from. with. at. until. since. begin. start. resume. place. held.".split()
)
_NO_MAIN_CLAUSE = lazy_pattern(r"^[A-Z][\w’'-]*(?: [\w’'-]+){0,3}, (?:who|whose|which) [^,]*\.$")
_SPLICE = lazy_pattern(
    r"^(?=[^,]*, (?:he|she|it|they) )[^,]*\b(?:had|has|was|is|were|are)\b[^,]*,"
    r" (?:he|she|it|they) (?:had|has|was|is|were|are)\b[^,]*\.$"
)
_BARE_NUMBER = lazy_pattern(
    rf"^(?:About |Some |Only |Around |Nearly |At least )?{GAP} (?:were|are|was|is|had|have|has|died|came)\b"
)
_SOMEBODYS = lazy_pattern(
    r"^(?:(?:Its|Their) (?:[a-z-]+ ){0,4}[a-z-]+|The (?:owner|founder|president|director|manager|chief executive|chairman"
    r"|chairwoman|spokes(?:man|woman|person))), [A-Z]"
)
_OF_WHAT = lazy_pattern(r"\b(?:holds?|held) \d{1,3}(?: and\b|[.,;]| but\b)")
"""A count of what only the sentences before name: "holds 71 and has led the polls"."""
_VAGUE_OWNER = lazy_pattern(rf"\b(?:a|an) (?:\w+ ){{1,4}}(?:that|which|who) [^,]*{GAP}")
_FORBIDDEN = lazy_pattern(r"[()“”\"«»;?!\[\]{}<>|@#*=_~—–…`]|''")
_FORBIDDEN_MARKS = lazy_pattern(
    r":(?!\d)|(?<!\d):| - |--|\.\.\.|\b(?:(?:Mr|Mrs|Ms)\. |https?\b|www\.)|['‘](?<![\w" + GAP + r"].)\w"
)
_FIRST_PERSON = lazy_pattern(
    r"\b(?:[Ii]|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our|me|us|I['’]\w+|[Ww]e['’]\w+|[Yy]ou['’]\w+|[Oo]urs|[Oo]urselves|myself)\b"
)
_POINTING = lazy_pattern(
    r"\b(?:[Aa]nother|[Ee]ach|as (?:much|many|often|fast|big|large|high)(?= ?[.,])|(?<!and )(?<!or )(?<!each )"
    r"[Oo]thers?(?! than\b)|[Tt]he (?:next|last|first|previous|new|old|second|original) one"
    r"|[Tt]he (?:figure|number|total)(?! (?:of|for|in|who|that|was still)\b)(?= )"
    r"|[Tt]he former(?=[,.]| (?:was|is|had|has|will|lost|said|and|but|won|took|were|are)\b)"
    r"|(?:for|of) one (?:was|were|is|are|had|has)|that that|that (?:was|is) (?:why|how|when|where)|[Aa]dditional|[Rr]emaining"
    r"|[Ss]uch(?! as\b)|[Ss]ame(?!-sex)|[Ii]nstead|[Ee]ither"
    r"|[Nn]either|[Bb]oth|latter"
    r"|[Rr]espective(?:ly)?|likewise|similarly|similar"
    r"|[Aa] (?:smaller|larger|bigger|lower|higher|lesser|greater|earlier|later|separate|different) [a-z]+(?! than| from)"
    r"|too|as well|however|therefore|thus|ones|do so|did so|doing so|thereby|involved|in question|mentioned|above|below"
    rf"|{deixis.THERE}"
    r"|(?<=[\d" + GAP + r"] )more(?! than)"
    r"|(?:[Tt]hat|[Ii]t|[Hh]e|[Ss]he|[Tt]here)['’]s|[Tt]hey['’]re|(?:in|of|for|on|at|to|with|from|by|after|before) that"
    r"|(?:is|are|was|were) more [a-z]+ (?:about|by|with|in|of|for)\b(?![^.]*\bthan\b)|(?:is|are|was|were) less [a-z]+(?=[.,])"
    r"|[Aa]nyway|perhaps|etc|e\.g|i\.e|of them|of whom|of which|to find out(?=[,.])"
    r"|[Tt]he rest(?! of\b)|that (?:goal|target|mark|record|milestone|threshold|limit|award|prize|title)"
    r"|[Tt]he (?:first|second|third|lowest|highest|largest|smallest|youngest|oldest|latest|last)"
    r"(?=,| (?:would|will|was|is|had|has|went|came)\b))\b"
    r"|^(?:[Tt]wo[ -]thirds|[Tt]hree[ -]quarters|[Aa] (?:third|quarter)|[Hh]alf)\b(?! of\b|-)"
)
_AFTER_THE = (
    "figure number total former rest first second third lowest highest largest smallest youngest oldest latest last"
).split()
_POINTING_PHRASES = (
    *(f"as {how}" for how in "much many often fast big large high well".split()),
    *(f"{word}{mark}s" for word in "hat it It he He here".split() for mark in "'’"),
    *("ey're", "ey’re", "do so", "did so", "doing so", "in question", "of them", "of whom", "of which", "e.g", "i.e"),
    *(f"{which} one" for which in "next last first previous new old second original".split()),
    *(f"he {noun}" for noun in _AFTER_THE),
    *("wo thirds", "wo-thirds", "hree quarters", "hree-quarters", " third", " quarter", "alf"),
    *(f"{of} one" for of in ("for", "of")),
    *(f"that {verb} {why}" for verb in ("was", "is") for why in "why how when where".split()),
    "that that",
    *(f"that {noun}" for noun in "goal target mark record milestone threshold limit award prize title".split()),
    "to find out",
    *(f"{word} that" for word in "in of for on at to with from by after before".split()),
)
"""What of `_POINTING` begins with words that are no signs of it."""
_DOUBTFUL = lazy_pattern(
    r"\b(?:"
    + by_letter(
        r"false(?:ly)?|wrong(?:ly)?|incorrect(?:ly)?|erroneous(?:ly)?|mistaken(?:ly)?|misleading|debunked"
        r"|inaccurate(?:ly)?"
        r"|correction|disputed?|disputes|denied|denies|retracted|allegedly|supposedly|purportedly|reportedly"
        r"|rumou?red|hypothetical(?:ly)?"
        r"|should|ought|if|unless|whether|imagine|suppose|maybe|probably|likely to|so-called|not mention"
        r"|scenario"
        r"|joked|jokingly|sarcastic(?:ally)?|claimed|claims (?:that|to|he|she|it|they)"
        r"|unclear|unconfirmed|contrary to"
    )
    + r")\b",
    re.IGNORECASE,
)
START = lazy_pattern(
    r"^(?:"
    + "|".join(lists.OPENERS)
    + r"|As for|There(?! (?:are|were|is|was) )|More(?! than)|[A-Z][a-z]+ing|[A-Z][a-z]+ed(?= [a-z])"
    r"|The (?:" + "|".join(lists.ABSTRACT) + r"))\b|^[^A-Z\d$£€¥₹" + GAP + "]"
)
"""How sentences begin that go on from others; a participle before its own person is none of them."""
_ELLIPSIS = lazy_pattern(
    r"\b(?:heard|seen|known|done|tried|promised|denied|confirmed) that (?:in|on|at|before|last|again|already)\b[^,.]{0,24}\.$"
    r"|\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Nn]obody) (?:did|was|were|had|would|could|does|do|is|has|will)(?: not|n[’']t)?\.$"
)
"""What only the sentence before completes: "Sheriff Lind said she did."."""
_NAME_CUT = lazy_pattern(r"\b(?:that|which|who) (?:the|an?|his|her|its|their) [a-z][a-z -]*, [A-Z][\w’' -]+\.$")
"""A clause whose verb was cut: "an air gap that the acoustician, Ingrid Moen."."""
_COUNT_ALONE = lazy_pattern(
    r"^(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|\d+) (?:are|were|have|had|was|will)\b"
)
_OWN_APPOSITION = lazy_pattern(r"^[^,]{2,40}, (?:its|his|her|their)\b")
_VAGUE_SUBJECT = lazy_pattern(
    r"^(?:Officials|Authorities|Researchers|Scientists|Investigators|Prosecutors|Organi[sz]ers|Lawmakers"
    r"|Critics|Supporters"
    r"|Analysts|Experts|Opponents|Residents|Witnesses|Doctors|Members|Leaders|Protesters|Demonstrators"
    r"|Voters|Respondents"
    r"|Polls?|Police|Firefighters|Rescuers|Campaign|Aides|Allies|Participants|Lawyers|Attorneys|Sources"
    r"|Shares|Sales|Revenue"
    r"|Profits?|Turnout|Attendance|Tickets|Passengers|Customers|Users|Workers|Employees|Students|Fans"
    r"|Players|Companies)\b"
    r"(?! (?:in|at|from|of|for) (?:the )?[A-Z])"
)
NAMELESS = "about something that it does not name"
"""A reason: the opening of the report is context enough."""
_LOOSE = "quotation, first person or loose punctuation"
_FIRED_BACK = lazy_pattern(r"\b(?:shot|fired|hit|struck) back(?: (?:in|on|at|during)\b|\.)")
"""An answer without what it was: "Lind shot back in a brief interview"."""
REFUSALS = (
    (Sign(_FORBIDDEN), _LOOSE),
    (
        Sign(_FORBIDDEN_MARKS, _words("mr mrs ms http https www"), (":", " - ", "--", "...", "'", "‘")),
        _LOOSE,
    ),
    (Sign(_FIRST_PERSON, _words("i we you my our your me us ours ourselves myself")), _LOOSE),
    (
        Sign(
            _DOUBTFUL,
            _words(
                """false falsely wrong wrongly incorrect incorrectly erroneous erroneously mistaken mistakenly misleading
                debunked inaccurate inaccurately correction dispute disputed disputes denied denies retracted allegedly
                supposedly purportedly reportedly rumored rumoured hypothetical hypothetically should ought if unless
                whether imagine suppose maybe probably likely so not scenario joked jokingly sarcastic sarcastically
                claimed claims unclear unconfirmed contrary"""
            ),
        ),
        "doubted, disputed or an opinion",
    ),
    (Sign(_CUT_OFF, frozenset(), _CUT_ENDS), "cut off where a day was left out"),
    (Sign(_SOMEBODY_SAYS, _words("he she her his their")), "told by somebody whom it does not name"),
    (Sign(_NO_MAIN_CLAUSE, _words("who whose which")), "cut off before its verb"),
    (Sign(_NAME_CUT, _words("that who which")), "cut off before its verb"),
    (
        Sign(
            _SOMEBODYS,
            _words(
                "its their owner founder president director manager chief chairman chairwoman spokesman spokeswoman spokesperson"
            ),
        ),
        "somebody's, and whose is not told",
    ),
    (
        Sign(
            _BARE_NUMBER,
            frozenset(),
            tuple(f"{GAP} {verb}" for verb in "were are was is had have has died came".split()),
        ),
        "a number without what it counts",
    ),
    (Sign(_OF_WHAT, _words("holds hold held")), "a number without what it counts"),
    (Sign(_SPLICE), "clauses in a row that have lost their last"),
    (Sign(_ASKED, _words("asked pressed questioned")), "somebody's answer"),
    (Sign(_NATIVE, _words("the")), "somebody called by the nation alone"),
    (Sign(_BACKGROUND, frozenset(), (f"{GAP}.",)), "background to an event that it does not tell"),
    (Sign(_FIRED_BACK, _words("shot fired hit struck")), "an answer without its words"),
    (Sign(PART), "a part of what it does not name"),
    (
        Sign(FIRST_OF, _words("first second third fourth last only just blame had youngest oldest")),
        "the first to do what it does not tell",
    ),
)
"""What keeps a sentence from being asked about, whatever stands before it, each with the reason."""
_OWN_ACT = lazy_pattern(
    r"\b(?:his|her|its|their) (?:ruling|report|decision|announcement|remarks|comments|statement|visit|speech|findings|order"
    r"|verdict|proposal|request|appeal|complaint|lawsuit|offer|post|message|letter|testimony|trial|case)\b"
    r"(?! (?:to|of|on|that|for|in|about|against|as|with|over|by|from|at|into|after|before)\b)",
    re.IGNORECASE,
)
"""What somebody did that only the sentences before tell: "his ruling"."""
_ONE = lazy_pattern(
    r"^(?!(?:.* )?[Aa]n? [a-z]).*?\b(?:register|get|got|have|has|had|need|needed|needs|want|wanted|wants|buy|bought|build|built"
    r"|find|found|give|gave|given|make|made|hold|held|open|opened|file|filed|write|wrote|send|sent|issue|issued|grant|granted|order|ordered"
    r"|hire|hired|choose|chose|own|owned|install|installed|receive|received|join|joined|call|called) one(?=[.,;:?]|$)"
)
"""A "one" of what no "a ..." before it tells: "The officer refused to register one."."""
_ACT_OF = lazy_pattern(
    r"^The (?:move|decision|announcement|step|action|order|directive|ruling)s? (?:by|of|from) (?:the )?[A-Z][^,]{1,60}?"
    r" (?:came|comes|follows|followed|was|is|has|had|drew|marks|means|will)\b"
)
"""What somebody did, as it goes on from the sentence that told it: "The decision of Lind came after a row"."""
LEANINGS = (
    (
        Sign(
            _ACT_OF,
            _words(
                """move moves decision decisions announcement announcements step steps action actions order orders directive
                directives ruling rulings"""
            ),
        ),
        "points outside the sentence",
    ),
    (Sign(_ONE, _words("one")), "points outside the sentence"),
    (
        Sign(
            _OWN_ACT,
            _words(
                """ruling report decision announcement remarks comments statement visit speech findings order verdict
                proposal request appeal complaint lawsuit offer post message letter testimony trial case"""
            ),
        ),
        NAMELESS,
    ),
    (
        Sign(
            _POINTING,
            _words(
                """another each other others additional remaining such same instead either neither both latter respective
                respectively likewise similarly similar smaller larger bigger lower higher lesser greater earlier later
                separate different too less however therefore thus ones thereby involved mentioned above below there more
                anyway perhaps etc"""
            ),
            _POINTING_PHRASES,
        ),
        "points outside the sentence",
    ),
    (HANGING, GOES_ON),
    (LONG_BEFORE, GOES_ON),
    (Sign(_VAGUE_OWNER, frozenset(), (GAP,)), NAMELESS),
    (Sign(_ELLIPSIS), "points outside the sentence"),
    (Sign(_COUNT_ALONE), NAMELESS),
    (Sign(START), "begins with what only the text before explains"),
    (Sign(_OWN_APPOSITION, _words("its his her their")), "begins with what only the text before explains"),
    (Sign(_VAGUE_SUBJECT), NAMELESS),
)
"""What a context may explain, each with the reason."""
