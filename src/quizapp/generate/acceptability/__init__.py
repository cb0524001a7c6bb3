"""Acceptability: the chance that a strict reader passes a question, by which a set is chosen.

features   plain numbers of a question as the student sees it
model      the chance, from weights that were fitted to what readers said
"""

from quizapp.generate.acceptability.features import behind_another_sentence, features
from quizapp.generate.acceptability.model import chance

__all__ = ["behind_another_sentence", "chance", "features"]
