"""Choose: which of the proved candidates make the set, and in which order."""

from quizapp.generate.rank.choose import STAGE, choose
from quizapp.generate.rank.chosen import FLOOR, LEAST

__all__ = ["FLOOR", "LEAST", "STAGE", "choose"]
