"""Write a sheet of questions for a reader to judge: `python tools/write_sheet.py NAME FOLDER ARTICLE ...`.

FOLDER gets one Markdown file for each article, with its text and the questions made from it (all of them, in the order
of the article), and `NAME.json`, which `tools/fit_acceptability.py` reads together with the verdicts. `--chosen` writes
the balanced choice alone.

A reader passes a question only if all eight points hold: the key is right by the article; exactly one option is; it can
be understood alone; it is natural; nothing gives the key away; wrong options are of the key's kind, plausible and false;
a reader would care; the evidence proves the key. A verdict is one line of JSON a question: `{"id": ..., "pass": true,
"points": [], "why": "", "doubt": false}`, `doubt` where another reader may well see it otherwise.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from quizapp.article import read
from quizapp.generate.candidate import Candidate
from quizapp.generate.pipeline import generate


def question(number: str, made: Candidate, text: str) -> list[str]:
    """The lines that show one question with its key and its evidence."""
    lines = [f"## {number}", "", made.stem, ""]
    if made.pairs:
        lines.append("Pairs: " + "; ".join(f"{left} -> {right}" for left, right in made.pairs.items()))
    elif made.type != "true-false":
        shown = made.shown or made.options or (made.key, *made.distractors)
        lines.append("Options: " + (" | ".join(shown) if len(shown) > 1 else "none (typed)"))
    if not made.pairs:
        lines.append(f"Key: {made.key}")
    return [*lines, "Evidence: " + " ".join(text[made.start : made.end].split()), ""]


def main() -> None:
    """Write the sheet."""
    chosen = "--chosen" in sys.argv
    name, folder, *articles = [word for word in sys.argv[1:] if word != "--chosen"]
    out = Path(folder)
    out.mkdir(parents=True, exist_ok=True)
    sheet: dict[str, dict[str, object]] = {}
    for path in articles:
        article = read(path)
        lines = [f"# {path}", "", article.text, "", "# Questions", ""]
        for number, made in enumerate(generate(article, everything=not chosen).items, 1):
            key = f"{Path(path).stem}#{number}"
            lines += question(key, made, article.text)
            sheet[key] = {
                "file": path,
                "form": made.form,
                "type": made.type,
                "stem": made.stem,
                "key": made.key,
                "speaker": made.speaker,
                "start": made.start,
                "focus": made.focus,
                "worth": made.worth,
            }
        (out / f"{Path(path).stem}.md").write_text("\n".join(lines), "utf-8")
    (out / f"{name}.json").write_text(json.dumps(sheet, indent=0, ensure_ascii=False) + "\n", "utf-8")
    print(f"{len(articles)} articles, {len(sheet)} questions: {out / name}.json")


if __name__ == "__main__":
    main()
