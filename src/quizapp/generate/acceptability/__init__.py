"""Acceptability: the chance that a strict reader passes a question, by which a set is chosen.

features   plain numbers of a question as the student sees it
model      the chance, from weights that were fitted to what readers said
limits     what a question is worth at the most: limits_of_words, limits_of_facts
judge      a candidate with its chance for its worth
"""

from quizapp.generate.acceptability.judge import judged
from quizapp.generate.acceptability.limits_of_words import UNKNOWN

__all__ = ["UNKNOWN", "judged"]
