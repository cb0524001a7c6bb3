"""Verbs of saying that take a clause, and the words after which nobody has said it for certain."""

from __future__ import annotations

from quizapp.generate.language import by_letter
from quizapp.patterns import lazy_pattern

CLAUSAL = frozenset(
    """said says told tells added adds argued argues warned warns noted announced announces acknowledged acknowledges
    claimed insisted insists confirmed confirms predicted predicts suggested suggests explained explains stressed
    stresses testified promised pledged vowed concluded complained concedes conceded admitted admits emphasized
    emphasised emphasizes emphasises maintained maintains recalled recalls revealed reveals declared declares
    contended contends asserted asserts assured asserted informed reminded disclosed stated observed remarked
    reiterated repeated cautioned cautions countered replied responded wrote writes tweeted boasted lamented alleged
    alleges estimated swore hinted proposed demanded recommended urged clarified reaffirmed affirmed
    reasoned pointed points""".split()
)
"""Finite forms; denials are left out, since "Who denied that ..." is a question about a negation."""
BARE = frozenset(
    """said says promised pledged vowed warned warns predicted predicts insisted insists argued argues claimed
    admitted admits conceded acknowledged announced confirmed swore stressed explained noted added adds suggested
    complained testified alleged""".split()
)
"""Verbs after which the clause may begin without "that"."""
TOLD = frozenset("told tells assured informed reminded".split())
"""Verbs whose object is the hearer."""
HEARERS = frozenset(
    """reporters journalists lawmakers legislators parliament mps senators delegates supporters investors analysts
    members jurors councillors shareholders viewers listeners""".split()
)
"""Plurals that stand between "told" and a clause without "that"."""
GATE = lazy_pattern(rf"\b(?:{by_letter('|'.join([*sorted(CLAUSAL), 'according to']))}|According to)\b")
"""What a paragraph must hold to be looked at."""
UNSURE = frozenset("reportedly allegedly apparently supposedly purportedly jokingly falsely".split())
"""Adverbs with which the writer keeps away from the cue, or the speaker from the words."""
