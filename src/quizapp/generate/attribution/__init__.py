"""Who said what: from quotations to speakers.

`tokens` types the words around a quotation, `carriers` cuts sentences (`tags` tells what belongs to a question before it),
`discourse` holds the paragraphs, `subject` finds a cue's subject (a `phrase`; over an `apposition`, or that of the
`main_clause`), `reference` tells whom a pronoun or a description means, by what each sentence leaves in `focus` (`scene`
reads what a sentence tells of people, `nameless` of those without a name, `actors` who acts beside the one named, `beside`
whom else it quotes or speaks with, `questions` who asks in it, `holders` who "the senator" or "the 72-year-old" is by
`offices` and `ages`, `who` what a name does). `governing` finds the cue of a quotation: `cue_before`, `cue_behind`, the
participle of an `opening`, or where a `colon` or a noun of speech stands for it (`cue_forms` tells cues from nouns, `nearer`
whether another stands nearer to the cue, `within` whether a name only tells of whom, `inner` verbs that utter nothing).
`not_speech` is what nobody has said, `doubt` what is only wished or expected, `received` what somebody has from another
(`texts`: what holds words), `undone` what is acted or taken back, `beside_cue` what stands on things, is cried or complained
of, `hearsay` what is only passed on, `addressed` who has just asked another. `attribute` decides for quotations, `carried`
for those without a cue of their own (`topical` finds who speaks of a matter right before words that stand alone), `vetoes`
holds what speaks against a speaker, `reported` decides for clauses. `cues` holds the verbs.
"""

from quizapp.generate.attribution.attribute import attribute
from quizapp.generate.attribution.discourse import Discourse
from quizapp.generate.attribution.records import DIRECT, INDIRECT, MIXED, Attribution
from quizapp.generate.attribution.reference import References

__all__ = ["DIRECT", "INDIRECT", "MIXED", "Attribution", "Discourse", "References", "attribute"]
