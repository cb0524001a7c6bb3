"""How the time for an article grows with its length: ten times the text, at most thirteen times the time.

    python benchmarks/generate_growth.py

A part of `make check`: something that is looked for in the whole text for each paragraph or each question makes it twenty
times and more, and no test of results would say so. It is a ratio of this process's own work; the best of three tries counts, so
that a busy machine fails nothing.
"""

from __future__ import annotations

import re
import sys
import time
from itertools import islice, product

from quizapp.article import parse
from quizapp.generate import pipeline
from quizapp.places import shipped

BOUND, TRIES = 13.0, 3
_SMALL = 60_000
"""Letters of the shorter text."""
_NAME = re.compile(r"(?<=[a-z] )[A-Z][a-z]{3,}")


def repeated(text: str, size: int) -> str:
    """The text again and again, up to so many letters."""
    return (text + "\n\n") * (size // len(text))


def peopled(text: str, size: int) -> str:
    """The same, with other names in each of the copies: as many people as a long text has."""
    endings = islice(product("bdfgklmnprst", "aeiou", "lnrst"), size // len(text))
    return "\n\n".join(_NAME.sub(rf"\g<0>{''.join(ending)}", text) for ending in endings)


def of_one(text: str, size: int) -> str:
    """Sentences that name one person in full again and again, behind the opening of the text."""
    opening, sentence = text[:2000].rpartition("\n\n")[0], "\n\nCarl Foss met the mayor on Monday in the town."
    return opening + sentence * (size // len(sentence))


def unclosed(text: str, size: int) -> str:
    """Quotation marks that open and never close, in one paragraph, behind the opening of the text."""
    opening, words = text[:2000].rpartition("\n\n")[0], 'the "boat of the town was in the rain and '
    return opening + "\n\n" + words * (size // len(words)) + "."


def seconds(text: str) -> float:
    """Of this process's own work, from text to every proved item."""
    start = time.process_time()
    pipeline.generate(parse(text, "-"), everything=True)
    return time.process_time() - start


def main() -> int:
    """Print the ratios; 1 where one is outside its bound."""
    text = next(shipped("seeds").glob("*.txt")).read_text(encoding="utf-8")
    failed = 0
    for make in (repeated, peopled, of_one, unclosed):
        small, large = make(text, _SMALL), make(text, 10 * _SMALL)
        seconds(small)  # what is kept from then on is no part of the growth
        found = BOUND + 1
        for _ in range(TRIES):
            found = min(found, seconds(large) / seconds(small) * len(small) * 10 / len(large))
            if found <= BOUND:
                break
        verdict = "within" if found <= BOUND else "ABOVE"
        print(f"ten times the text, {make.__name__}: {found:.1f} times the time, {verdict} {BOUND:g}")
        failed |= found > BOUND
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
