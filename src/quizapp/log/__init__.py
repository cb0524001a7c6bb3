"""The answer log: every event of every attempt, kept for good. `open_log` opens it for a student, the others for scripts."""

from __future__ import annotations

from quizapp.log.interface import AnswerLog, Attempt, Dispute, Score
from quizapp.log.opening import open_log, open_to_keep, open_to_read

__all__ = ["AnswerLog", "Attempt", "Dispute", "Score", "open_log", "open_to_keep", "open_to_read"]
