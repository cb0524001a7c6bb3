"""`quizapp check`: every problem in banks, with line and column."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from quizapp.cli import streams
from quizapp.cli.arguments import path_of
from quizapp.errors import ExitCode, InputError

if TYPE_CHECKING:
    from quizapp.bank.problem import Problem


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("banks", nargs="+", metavar="BANK", help="a bank, or a folder of banks")
    parser.add_argument(
        "--format",
        choices=("text", "json", "github"),
        default="text",
        help="text for people, json for programs, github for remarks beside the lines of a pull request",
    )
    parser.add_argument("--fix", action="store_true", help="first write the ids that are missing; nothing else changes")


def run(args: argparse.Namespace) -> int:
    """Check the banks and print their problems; 1 if there are any, 3 if a file cannot be read, or not be written."""
    problems: list[Problem] = []
    unreadable: list[str] = []
    paths = _files(args.banks, unreadable)
    for path in paths:
        fixed = args.fix and _fix(path, unreadable)
        try:
            problems += _check(path, fixed)
        except InputError as error:
            unreadable.append(str(error))
    unreadable = list(dict.fromkeys(unreadable))
    try:
        _report(problems, unreadable, args.format, len(paths))
    except BrokenPipeError:  # whoever read has seen enough; the verdict stands
        streams.silence()
    if unreadable:
        return ExitCode.INPUT
    return ExitCode.PROBLEMS if problems else ExitCode.OK


def _files(names: list[str], unreadable: list[str]) -> list[Path]:
    """The files that `names` name, in order and each once; a folder stands for the banks in it."""
    from quizapp.bank.library import files  # noqa: PLC0415
    from quizapp.files import kind  # noqa: PLC0415

    found: dict[Path, None] = {}
    for name in names:
        try:
            path = path_of(name)
        except InputError as error:
            unreadable.append(str(error))
            continue
        inside = files(path) if kind(path) == "folder" else [path]
        if not inside:
            unreadable.append(f"{name}: there is no bank in this folder; a bank's name ends in .yaml or .yml.")
        found.update(dict.fromkeys(inside))
    return list(found)


def _fix(path: Path, unreadable: list[str]) -> bool:
    """Whether all was tried; where it was not, the bank is looked at all the same."""
    from quizapp.bank.fix import fix  # noqa: PLC0415

    try:
        ids = fix(path)
    except InputError as error:
        unreadable.append(str(error))
        return False
    if ids:
        streams.tell(f"{path}: wrote {len(ids)} id{'s' if len(ids) > 1 else ''}.")
    return True


def _check(path: Path, fixed: bool) -> list[Problem]:
    from quizapp.bank.load import check  # noqa: PLC0415
    from quizapp.bank.words import ID_BY_HAND, ID_LATER, NO_ID  # noqa: PLC0415

    found = check(path, _article_text)
    if not fixed or all(problem.message != NO_ID[0] for problem in found.problems):
        return found.problems
    from quizapp.bank.fix import is_fixable  # noqa: PLC0415

    mend = ID_BY_HAND if is_fixable(found.source) else ID_LATER
    return [replace(problem, mend=mend) if problem.message == NO_ID[0] else problem for problem in found.problems]


def _article_text(path: Path) -> str:
    """The text of an article as the generator reads it, so that evidence from a web page is found too."""
    if path.suffix.lower() in (".html", ".htm"):
        from quizapp.article import read  # noqa: PLC0415 - needs an extra, and is heavy

        return read(str(path)).text
    from quizapp.bank.evidence import read_text  # noqa: PLC0415

    return read_text(path)


def _report(problems: list[Problem], unreadable: list[str], form: str, count: int) -> None:
    from quizapp.bank.problem import as_github, as_text  # noqa: PLC0415

    for message in unreadable:
        streams.tell(f"quizapp: {message}")
    if form == "json":
        import json  # noqa: PLC0415

        streams.write(json.dumps([problem.to_dict() for problem in problems], indent=2) + "\n")
    elif form == "github":
        streams.write("".join(f"{as_github(problem)}\n" for problem in problems))
    elif problems:
        streams.write(f"{as_text(problems)}\n")
    elif not unreadable:
        streams.tell(f"No problems in {count} bank{'s' if count != 1 else ''}.")
