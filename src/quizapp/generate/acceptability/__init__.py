"""Acceptability: the chance that a strict reader passes a question, by which a set is chosen.

features   plain numbers of a question as the student sees it
model      the chance, from weights that were fitted to what readers said
judge      a candidate with its chance for its worth
"""

from quizapp.generate.acceptability.judge import UNKNOWN, judged

__all__ = ["UNKNOWN", "judged"]
