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
from quizapp.errors import ExitCode, InputError, QuizError

TYPE_CHECKING = False  # typing alone would be a tenth of `quizapp --help`
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Protocol

    from _typeshed import SupportsWrite

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


_AS_THEY_STAND = frozenset(("-h", "--help", "--"))
"""Words with which a command line is read from left to right: argparse mixes no names that a `--` marks as such."""


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


class _Parser(argparse.ArgumentParser):
    """Tells where the help cannot be written, which argparse passes over."""

    def _print_message(self, message: str, file: SupportsWrite[str] | None = None) -> None:
        if file is None or file is sys.stderr:
            super()._print_message(message, file)
            return
        try:
            sys.stdout.write(message)
            sys.stdout.flush()
        except BrokenPipeError:
            raise
        except OSError as error:
            from quizapp.cli.streams import silence  # noqa: PLC0415 - seldom needed

            silence()
            raise InputError(f"Standard output cannot be written ({error.strerror}).") from None


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
    parser = _Parser(
        prog="quizapp",
        description="Study in a terminal. Without a command the app opens.",
        epilog="quizapp COMMAND --help tells more of each command.",
        formatter_class=_formatter,
    )
    parser.add_argument("--version", action="version", version=f"quizapp {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    modules: dict[str, _Command] = {}
    commands_of: dict[str, argparse.ArgumentParser] = {}
    for name, help_line in COMMANDS.items():
        command = commands.add_parser(
            name, help=help_line, description=f"{help_line.capitalize()}.", formatter_class=_formatter
        )
        if name == chosen:
            modules[name] = importlib.import_module(f"quizapp.cli.{name}")
            modules[name].add_arguments(command)
        commands_of[name] = command
    if chosen in modules and words[0] == chosen and not _AS_THEY_STAND.intersection(words):
        args = commands_of[chosen].parse_intermixed_args(words[1:])  # files may stand on both sides of a flag
        return modules[chosen].run(args)
    args = parser.parse_args(words)
    return modules[args.command].run(args)
