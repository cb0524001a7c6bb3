"""`quizapp --help` as a whole process, against `python -c pass`. Bound: 2.5 times."""

from __future__ import annotations

import sys

from ratio import report

if __name__ == "__main__":
    sys.exit(report("quizapp --help", [sys.executable, "-m", "quizapp", "--help"], 2.5, runs=41))
