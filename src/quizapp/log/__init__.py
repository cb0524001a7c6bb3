"""The answer log: every event of every attempt, kept for good. `open_log` opens it."""

from __future__ import annotations

from quizapp.log.interface import AnswerLog, Attempt, Dispute, Score
from quizapp.log.opening import open_log

__all__ = ["AnswerLog", "Attempt", "Dispute", "Score", "open_log"]
