"""`quizapp`: find the command, import its module, run it, turn every expected error into a message and an exit code.

A command is a module of this package with `add_arguments(parser)` and `run(args) -> int`. It is imported only when it
is the one asked for, so that `quizapp --help` costs little more than Python itself.
"""

from __future__ import annotations

import argparse
import importlib
import io
import os
import sys

from quizapp import __version__
from quizapp.errors import ExitCode, QuizError

TYPE_CHECKING = False  # typing alone would be a tenth of `quizapp --help`
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Protocol

    class _Command(Protocol):
        def add_arguments(self, parser: argparse.ArgumentParser) -> None: ...
        def run(self, args: argparse.Namespace) -> int: ...


COMMANDS = {
    "study": "answer questions: the terminal app, or --headless with a script of answers",
    "generate": "build a bank of proved items from news articles",
    "check": "report every problem in banks, with line and column",
    "schema": "print the JSON Schema of a bank, for editors",
}
"""Name of each command -> its line in the help."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line `argv` (without the program's name) and return its exit code."""
    words = list(sys.argv[1:] if argv is None else argv)
    # Whoever starts a program may close its streams, which are None then: an empty input, and a place to complain to.
    sys.stdin = sys.stdin or io.TextIOWrapper(io.BytesIO())
    sys.stderr = sys.stderr or io.TextIOWrapper(io.BytesIO())
    try:
        return _run(words)
    except QuizError as error:
        from quizapp.cli.streams import tell  # noqa: PLC0415 - seldom needed

        tell(f"quizapp: {error}")
        return error.exit_code
    except KeyboardInterrupt:
        return ExitCode.INTERRUPTED
    except BrokenPipeError:  # the reader of a pipe has left; that is no error of ours
        from quizapp.cli.streams import silence  # noqa: PLC0415 - seldom needed

        silence()
        return ExitCode.OK


def _formatter(prog: str) -> argparse.HelpFormatter:
    """The usual help; argparse would import shutil, and three compressors with it, to learn the terminal's width."""
    try:
        columns = int(os.environ.get("COLUMNS") or os.get_terminal_size().columns)
    except (OSError, ValueError):
        columns = 80
    return argparse.HelpFormatter(prog, width=max(columns, 24) - 2)


def _run(words: list[str]) -> int:
    chosen = next((word for word in words if not word.startswith("-")), None)
    if chosen is None and not words:
        words = [chosen := "study"]
    parser = argparse.ArgumentParser(
        prog="quizapp",
        description="Study in a terminal. Without a command the app opens.",
        epilog="quizapp COMMAND --help tells more of each command.",
        formatter_class=_formatter,
    )
    parser.add_argument("--version", action="version", version=f"quizapp {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    modules: dict[str, _Command] = {}
    for name, help_line in COMMANDS.items():
        command = commands.add_parser(
            name, help=help_line, description=f"{help_line.capitalize()}.", formatter_class=_formatter
        )
        if name == chosen:
            modules[name] = importlib.import_module(f"quizapp.cli.{name}")
            modules[name].add_arguments(command)
    args = parser.parse_args(words)
    return modules[args.command].run(args)
