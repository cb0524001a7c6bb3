"""`quizapp study`: the terminal app on the banks that are named, or a run without a terminal (`--headless`)."""

from __future__ import annotations

import argparse
import gc
import os
import sys

from quizapp.cli import streams
from quizapp.cli.arguments import path_of, whole_number
from quizapp.errors import ExitCode, InputError, UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from datetime import datetime
    from pathlib import Path

    from quizapp.log import AnswerLog
    from quizapp.quiz.report import Report
    from quizapp.quiz.settings import Settings
    from quizapp.quiz.sources import Source
    from quizapp.quiz.state import Event

_UNITS = {"s": 1, "m": 60, "h": 3600}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("banks", nargs="*", metavar="BANK", help="a bank's YAML file, or a folder of banks")
    what = parser.add_argument_group("what is asked")
    what.add_argument("--count", type=whole_number, metavar="N", help="at most N items (default: all)")
    what.add_argument(
        "--kind", action="append", default=[], dest="kinds", metavar="K", help="only this kind; may be repeated"
    )
    what.add_argument(
        "--tag", action="append", default=[], dest="tags", metavar="T", help="only this tag; may be repeated"
    )
    what.add_argument("--missed", action="store_true", help="only what was missed last time")
    what.add_argument("--in-order", action="store_true", help="ask in the bank's order")
    what.add_argument("--seed", type=int, metavar="S", help="fixes the choice and all orders")
    how = parser.add_argument_group("how it is asked")
    how.add_argument("--mode", choices=["practice", "exam"], default="practice")
    how.add_argument("--time-limit", type=_seconds, metavar="TIME", help="for the whole quiz: 90s, 10m, 1h")
    how.add_argument(
        "--penalty", type=_share, default=0.0, metavar="P", help="share of the points a wrong choice costs"
    )
    alone = parser.add_argument_group("without a terminal")
    alone.add_argument("--headless", action="store_true", help="print a report instead of opening the app")
    alone.add_argument("--answers", metavar="FILE", help="YAML or JSON, by item id or in order; - is standard input")
    alone.add_argument(
        "--now", type=_moment, metavar="TIME", help="the time to take for now, such as 2026-01-31T12:00Z"
    )
    alone.add_argument("--json", action="store_true", help="the report as JSON")
    alone.add_argument("--log", action="store_true", help="keep the answers in your answer log")


def run(args: argparse.Namespace) -> int:
    """Study, and return the exit code."""
    if args.headless:
        return _without_collection(args)
    for flag in ("answers", "now", "json", "log"):
        if getattr(args, flag) not in (None, False):
            raise UsageError(f"--{flag} needs --headless.")
    banks = [path_of(name) for name in args.banks]
    from quizapp.tui.app import run as open_app  # noqa: PLC0415 - the toolkit costs ten times the rest

    return open_app(banks, _settings(args, _any_seed()) if _chosen(args) else None)


def _without_collection(args: argparse.Namespace) -> int:
    """A headless run without garbage collection, during it and at exit: a tenth of its time, for next to no garbage."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        return _headless(args)
    finally:
        gc.freeze()
        if was_on:
            gc.enable()


def _headless(args: argparse.Namespace) -> int:
    if not args.banks:
        raise UsageError("--headless needs the banks to study: quizapp study BANK... --headless --answers FILE")
    streams.need_output()
    sources = _sources(args.banks)
    settings = _settings(args, 0)
    log = _open_log(keep=args.log) if args.log or args.missed else None
    try:
        missed = _missed(sources, log) if log and args.missed else None
        report = _report(args, sources, settings, missed, log if args.log else None)
        lost = log is not None and args.log and not log.kept
    finally:
        if log:
            _tell_notices(log)
            log.close()
    streams.write(report.to_json() if args.json else report.to_text())
    return ExitCode.STORAGE if lost else ExitCode.OK


def _missed(sources: list[Source], log: AnswerLog) -> set[int]:
    """`id(item)` of the items that were missed last time."""
    from quizapp.quiz.regrading import missed  # noqa: PLC0415

    return {item for source in sources for item in missed(source, log.last_answers(source.path))}


def _report(
    args: argparse.Namespace,
    sources: list[Source],
    settings: Settings,
    missed: Collection[int] | None,
    log: AnswerLog | None,
) -> Report:
    clock, timer = _clocks(args.now)
    attempt, sink = _kept(log)
    if args.answers is not None:
        from quizapp.headless.run import run as run_script  # noqa: PLC0415
        from quizapp.headless.script import load  # noqa: PLC0415

        return run_script(
            sources,
            load(args.answers),
            settings,
            clock=clock,
            timer=timer,
            attempt_id=attempt,
            missed=missed,
            sink=sink,
            narrate=streams.tell,
        )
    from quizapp.headless.dialogue import converse  # noqa: PLC0415
    from quizapp.headless.run import tell_left_out  # noqa: PLC0415
    from quizapp.quiz.session import Session  # noqa: PLC0415

    items = [item for source in sources for item in source.items]
    session = Session.start(
        items,
        settings,
        attempt_id=attempt,
        clock=clock,
        timer=timer,
        sources=sources,
        missed=missed,
        sink=sink,
    )
    tell_left_out(session, items, missed, streams.tell)
    try:
        return converse(session, streams.input_lines(), sys.stderr)
    except OSError as error:
        raise InputError(f"The questions cannot be shown or their answers not be read ({error.strerror}).") from None


def _kept(log: AnswerLog | None) -> tuple[str, Callable[[Event], None]]:
    """An attempt's id and where its events go."""
    if log is None:
        return "headless", lambda event: None
    import uuid  # noqa: PLC0415

    from quizapp.log.interface import recorder  # noqa: PLC0415

    attempt = str(uuid.uuid4())
    return attempt, recorder(log, attempt)


def _open_log(keep: bool) -> AnswerLog:
    from quizapp import places  # noqa: PLC0415
    from quizapp.log import open_to_keep, open_to_read  # noqa: PLC0415 - sqlite is heavy, and most runs keep nothing

    log = (open_to_keep if keep else open_to_read)(places.home())
    _tell_notices(log)
    return log


def _tell_notices(log: AnswerLog) -> None:
    for notice in log.notices:
        streams.tell(notice)
    log.notices.clear()


def _sources(names: list[str]) -> list[Source]:
    from quizapp.bank.load import load  # noqa: PLC0415
    from quizapp.files import kind  # noqa: PLC0415
    from quizapp.quiz.sources import Source  # noqa: PLC0415

    paths: list[Path] = []
    for name in names:
        path = path_of(name)
        paths += [bank for bank in (_in_folder(path) if kind(path) == "folder" else [path]) if bank not in paths]
    return [Source.of(load(path)) for path in paths]


def _in_folder(folder: Path) -> list[Path]:
    from quizapp.bank.library import files  # noqa: PLC0415 - most runs name files

    if not (found := files(folder)):
        raise InputError(f"{folder}: there is no bank in this folder.")
    return found


def _settings(args: argparse.Namespace, seed: int) -> Settings:
    from quizapp.quiz.settings import Settings  # noqa: PLC0415

    return Settings(
        count=args.count,
        kinds=tuple(args.kinds),
        tags=tuple(args.tags),
        missed_only=args.missed,
        seed=seed if args.seed is None else args.seed,
        mode=args.mode,
        time_limit=args.time_limit,
        shuffle=not args.in_order,
        penalty=args.penalty,
    )


def _chosen(args: argparse.Namespace) -> bool:
    """Whether any setting was given, so that the app need not ask."""
    given = (args.count, args.kinds, args.tags, args.missed, args.in_order, args.time_limit, args.penalty)
    return any(given) or args.seed is not None or args.mode != "practice"


def _any_seed() -> int:
    return int.from_bytes(os.urandom(4), "big")


def _clocks(now: datetime | None) -> tuple[Callable[[], datetime], Callable[[], float] | None]:
    """The clock, and the timer by which time passes; with `--now` it stands still."""
    if now:
        return lambda: now, None
    import time  # noqa: PLC0415
    from datetime import UTC, datetime  # noqa: PLC0415

    return lambda: datetime.now(UTC), time.monotonic


def _share(text: str) -> float:
    share = _number(text.removesuffix("%")) / (100 if text.endswith("%") else 1)
    if not 0 <= share <= 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not between 0 and 1, or 0% and 100%")
    return share


def _seconds(text: str) -> float:
    unit = _UNITS.get(text[-1:].lower())
    seconds = _number(text[:-1]) * unit if unit else _number(text) * 60
    if not 0 < seconds < 1e7:
        raise argparse.ArgumentTypeError(f"{text!r} is not a time such as 90s, 10m or 1h")
    return seconds


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return -1.0  # which no argument here may be


def _moment(text: str) -> datetime:
    from datetime import UTC, datetime  # noqa: PLC0415

    try:
        moment = datetime.fromisoformat(text)
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    except (ValueError, OverflowError):  # OverflowError: the year 0 or 10000 in UTC
        raise argparse.ArgumentTypeError(f"{text!r} is not a time such as 2026-01-31T12:00Z") from None
