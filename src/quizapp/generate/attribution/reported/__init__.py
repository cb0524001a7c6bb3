"""Reported speech: `X said that ...`, where the writer gives somebody's words as a clause, without quotation marks.

`verbs` are the cues that take a clause, `leading` finds clauses behind their cue, `trailing` those before it, `inside`
those around it, each with a `spot` where the clause stands; `bodies` tells what "the company" means, `clause` where a
clause ends and what ends it as a candidate; `find` puts them together for a sentence.
"""

from quizapp.generate.attribution.reported.bodies import body_meant
from quizapp.generate.attribution.reported.find import reported, reports

__all__ = ["body_meant", "reported", "reports"]
