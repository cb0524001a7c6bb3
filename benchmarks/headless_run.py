"""A headless run of each shipped bank as a whole process, every item answered, against `python -c pass`. Bound: 14."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from ratio import ROOT, report


def main() -> int:
    """Print the ratio for every shipped bank; 1 if one passes the bound."""
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        answers = Path(folder, "answers.json")
        for bank in sorted((ROOT / "question_banks").glob("*.yaml")):
            command = [sys.executable, "-m", "quizapp", "study", str(bank), "--headless", "--now", "2026-01-31T12:00Z"]
            command += ["--answers", str(answers)]
            answers.write_text("{}", encoding="utf-8")
            unanswered = subprocess.run([*command, "--json"], capture_output=True, check=True).stdout
            keys = {item["id"]: item["key"] for item in json.loads(unanswered)["items"]}
            answers.write_text(json.dumps(keys), encoding="utf-8")
            failed |= report(f"headless run of {bank.name}", command, 14)
    return failed


if __name__ == "__main__":
    sys.exit(main())
