"""Words, tags, verb forms and countries: what the stages know of English, apart from any article.

`split_words` cuts a stretch of text into words with offsets, `split_forms` without; `tag` gives each a part of speech;
`verbs` and `countries` are look-ups in small data files that people can read and mend, `states` a short one. A `Sign` is
a pattern that is searched for only where one of its words stands; `small_words` are the words that it looks at.
"""

from quizapp.generate.language.alternation import by_letter
from quizapp.generate.language.countries import (
    Country,
    capitals,
    countries,
    country_of,
    named_country,
    nationalities,
    region_of,
)
from quizapp.generate.language.signs import Sign, small_words
from quizapp.generate.language.states import STATES, STATES_SHORT
from quizapp.generate.language.tagger import FINITE, MARKS, is_common, tag, tagged
from quizapp.generate.language.tokens import Words, split_forms, split_words
from quizapp.generate.language.verbs import event_verbs, is_past, participles, past_tenses

__all__ = [
    "FINITE",
    "MARKS",
    "STATES",
    "STATES_SHORT",
    "Country",
    "Sign",
    "Words",
    "by_letter",
    "capitals",
    "countries",
    "country_of",
    "event_verbs",
    "is_common",
    "is_past",
    "named_country",
    "nationalities",
    "participles",
    "past_tenses",
    "region_of",
    "small_words",
    "split_forms",
    "split_words",
    "tag",
    "tagged",
]
