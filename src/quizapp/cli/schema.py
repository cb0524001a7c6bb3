"""`quizapp schema`: the JSON Schema of a bank, on standard output."""

from __future__ import annotations

import argparse

from quizapp.cli import streams
from quizapp.errors import ExitCode


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.epilog = (
        "Write it beside your banks, `quizapp schema > bank.schema.json`, and begin each bank with the line "
        "`# yaml-language-server: $schema=bank.schema.json`."
    )


def run(_: argparse.Namespace) -> int:
    """Print the schema."""
    from quizapp.bank.schema import as_json  # noqa: PLC0415

    streams.write(as_json())
    return ExitCode.OK
