"""A quiz line by line: the question as plain text, one line of answer, the verdict in words.

It needs no terminal, only lines in and lines out, so that it works over a pipe and with a screen reader.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, TextIO

from quizapp.errors import ResponseError
from quizapp.headless.reply import TwoWays, read, two_ways
from quizapp.model.item import Matching
from quizapp.quiz.keys import as_line, key_of, stem_of

if TYPE_CHECKING:
    from quizapp.model.item import Item
    from quizapp.quiz.grading import Grade
    from quizapp.quiz.question import Question
    from quizapp.quiz.report import Report
    from quizapp.quiz.session import Session

HELP = (
    "An empty line leaves a question open, ? gives a hint, ! says that you do not know. "
    r"To answer with ? or ! itself, write \? or \!. End of input ends the quiz."
)
_ITSELF = re.compile(r"\\(\\*[?!])")
"""A line that would be a command without its first backslash, or one backslash less of the same."""
_HOW = {
    "single-choice": "a letter, a number, or the option",
    "multiple-choice": "letters, such as: a c",
    "true-false": "true or false",
    "short-answer": "a short answer",
    "numeric": "a number",
    "cloze": "the missing words, with ; between them",
    "matching": "pairs, such as: 1b 2a",
    "ordering": "the letters in the right order, such as: b a c",
}


def converse(session: Session, lines: TextIO, out: TextIO) -> Report:
    """Ask every open question in turn until the lines end, and submit. Each answer reaches the sink at once."""
    print(HELP, file=out)
    for place in range(len(session.items)):
        session.go_to(place)
        if session.finished or not _asked(session, lines, out):
            break
    session.submit()
    if session.report().ended_by == "time":
        print("The time is out.", file=out)
    return session.report()


def question_lines(question: Question) -> Iterator[str]:
    """The question as plain text, options lettered."""
    item = question.item
    yield f"{question.position + 1}/{question.total}  {stem_of(item)}"
    if item.type == "matching":
        yield from (f"  {number}. {left}" for number, left in enumerate(item.pairs, 1))
    for place, option in enumerate(question.options):
        yield f"  {letter(place)}) {option}"
    unit = f" (in {item.unit})" if item.type == "numeric" and item.unit else ""
    yield f"[{_HOW[item.type]}{unit}]"


def letter(place: int) -> str:
    """`a` for the first place; after `z` the place's number."""
    return chr(ord("a") + place) if place < 26 else str(place + 1)


def _asked(session: Session, lines: TextIO, out: TextIO) -> bool:
    """Ask the current question until it is answered or left open; whether the lines go on."""
    question = session.question
    print("", *question_lines(question), sep="\n", file=out)
    while True:
        print("> ", end="", file=out, flush=True)
        line = lines.readline()
        if not line:
            print(file=out)
            return False
        reply = line.strip()
        if not reply:
            return True
        if reply == "?":
            print(f"Hint: {hint}" if (hint := session.hint()) else "There is no further hint.", file=out)
            continue
        if both := two_ways(question.item, question.options, reply):
            print(_which(question.item, question.options, both), file=out)
            continue
        try:
            given = _ITSELF.fullmatch(reply)
            response = None if reply == "!" else read(question.item, question.options, given[1] if given else reply)
            grade = session.answer(response)
        except ResponseError as error:
            print(error, file=out)
            continue
        if grade is not None:
            print(*_verdict(question.item, grade), sep="\n", file=out)
        return True


def _which(item: Item, options: Sequence[str], both: TwoWays) -> str:
    """What is asked where a letter stands before one option and is another, or a number before a left side."""
    before, named, left = both
    pairs = isinstance(item, Matching)
    shown = list(item.pairs) if left and isinstance(item, Matching) else options
    place, other = shown.index(before), shown.index(named)
    if left:
        return (
            f"{place + 1}. is the left side {before}, but there is a left side {named} too."
            f" Write {letter(place)} for {before}, or {letter(other)} for {named}, and the number of the right side,"
            f" such as: {letter(place)}=1 {letter(other)}=2"
        )
    return (
        f"{letter(place)}) is the option {before}, but there is an option {named} too."
        f" Type {place + 1} for {before}, or {other + 1} for {named}"
        + (f", such as: 1={place + 1} 2={other + 1}" if pairs else ".")
    )


def _verdict(item: Item, grade: Grade) -> Iterator[str]:
    yield {"right": "Right.", "partly": "Partly right.", "wrong": "Wrong."}[grade.verdict]
    if grade.verdict != "right":
        yield f"The answer: {as_line(key_of(item))}"
    yield from (text for text in (grade.note, *grade.feedback, item.explanation) if text)
    if item.evidence:
        yield f"Evidence: {' '.join(item.evidence.text.split())}"
