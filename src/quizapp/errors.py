"""The one tree of errors, and the exit codes that they end in.

    QuizError                 what a person can mend: its text says what is wrong and how
    ├── UsageError            flags that do not go together
    ├── InputError            a file that cannot be read: missing, a folder, binary, wrong encoding, too large
    ├── BankError             a bank with problems; carries every one of them
    ├── NoItemsError          an article from which nothing could be asked, or a filter that leaves nothing
    ├── AnswersError          a script of answers that does not fit the quiz
    ├── ResponseError         a response of the wrong form for its item
    └── StorageError          the data folder or the answer log cannot be used

A message is one or more full sentences; nothing of a traceback ever reaches a person.
"""

from __future__ import annotations

from enum import IntEnum

TYPE_CHECKING = False  # typing alone would be a tenth of `quizapp --help`
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any


class ExitCode(IntEnum):
    """How a command ended."""

    OK = 0
    """Done; for `check`: no problem found."""
    PROBLEMS = 1
    """`check` found problems, or a bank that was to be studied has some."""
    USAGE = 2
    """A flag or an argument is wrong."""
    INPUT = 3
    """A file cannot be read, or is not what it should be."""
    NO_ITEMS = 4
    """Nothing to ask: the article gave no item that could be proved, or the filter left none."""
    ANSWERS = 5
    """The script of answers does not fit the quiz."""
    STORAGE = 6
    """The data folder or the answer log cannot be used."""
    INTERRUPTED = 130
    """Stopped by Ctrl+C; what was answered is kept."""


class QuizError(Exception):
    """Something that a person can mend."""

    exit_code = ExitCode.INPUT


class UsageError(QuizError):
    """Flags that do not go together."""

    exit_code = ExitCode.USAGE


class InputError(QuizError):
    """A file that cannot be read."""


class BankError(QuizError):
    """A bank with problems.

    `problems` holds every one, as the bank layer describes them; `str()` is a report for people.
    """

    exit_code = ExitCode.PROBLEMS

    def __init__(self, message: str, problems: Sequence[Any] = ()) -> None:
        super().__init__(message)
        self.problems = tuple(problems)


class NoItemsError(QuizError):
    """Nothing to ask."""

    exit_code = ExitCode.NO_ITEMS


class AnswersError(QuizError):
    """A script of answers that does not fit the quiz."""

    exit_code = ExitCode.ANSWERS


class ResponseError(QuizError):
    """A response of the wrong form for its item."""

    exit_code = ExitCode.ANSWERS


class StorageError(QuizError):
    """The data folder or the answer log cannot be used."""

    exit_code = ExitCode.STORAGE
