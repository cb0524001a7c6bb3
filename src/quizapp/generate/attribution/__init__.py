"""Who said what: from quotations to speakers.

`tokens` types the words around a quotation, `carriers` cuts sentences, `discourse` holds the paragraphs, `subject` finds a
cue's subject (a `phrase`; over an `apposition`, or that of the `main_clause`), `reference` tells whom a pronoun or a
description means, by what each sentence leaves in `focus` (`scene` reads what a sentence tells of people, `nameless` of
those without a name, `questions` who asks in it, `offices` who "the senator" may be, `who` what a name does), `governing`
finds the cue of a quotation (`cue_forms` tells cues from nouns), `not_speech` what nobody has said, `attribute` decides for
quotations, `reported` for clauses. `cues` holds the verbs.
"""

from quizapp.generate.attribution.attribute import attribute
from quizapp.generate.attribution.discourse import Discourse
from quizapp.generate.attribution.records import DIRECT, INDIRECT, MIXED, Attribution
from quizapp.generate.attribution.reference import References

__all__ = ["DIRECT", "INDIRECT", "MIXED", "Attribution", "Discourse", "References", "attribute"]
