"""Word lists that the name finder rests on. Written by hand, from what is true of news English in general.

`titles`, `first_names`, `bodies` and `places` hold what names are made of, `no_names` what bears a capital and is none.
"""

from quizapp.generate.names.lists.bodies import (
    BODY_WORDS,
    COMPANY_ENDINGS,
    FIRMS_LIKE_PEOPLE,
    FOREIGN_BODIES,
    NEVER_A_SURNAME,
)
from quizapp.generate.names.lists.first_names import FAMILY_FIRST, FEMALE, MALE, NEUTRAL_NAMES, NICKNAMES, PARTICLES
from quizapp.generate.names.lists.no_names import CALENDAR, NOT_A_NAME, PLURAL_PEOPLE, WEEKDAYS
from quizapp.generate.names.lists.places import BEFORE_PLACE, COMPASS, COUNTRIES, DEMONYMS, PLACE_WORDS, PLACES
from quizapp.generate.names.lists.titles import (
    ABBREVIATED_TITLES,
    HONORIFICS,
    PORTFOLIOS,
    SUFFIXES,
    TITLES,
    TITLES_IN_FULL,
    TITLES_OF_NAMES,
)

__all__ = [
    "ABBREVIATED_TITLES",
    "BEFORE_PLACE",
    "BODY_WORDS",
    "CALENDAR",
    "COMPANY_ENDINGS",
    "COMPASS",
    "COUNTRIES",
    "DEMONYMS",
    "FAMILY_FIRST",
    "FEMALE",
    "FIRMS_LIKE_PEOPLE",
    "FOREIGN_BODIES",
    "HONORIFICS",
    "MALE",
    "NEUTRAL_NAMES",
    "NEVER_A_SURNAME",
    "NICKNAMES",
    "NOT_A_NAME",
    "PARTICLES",
    "PLACES",
    "PLACE_WORDS",
    "PLURAL_PEOPLE",
    "PORTFOLIOS",
    "SUFFIXES",
    "TITLES",
    "TITLES_IN_FULL",
    "TITLES_OF_NAMES",
    "WEEKDAYS",
]
