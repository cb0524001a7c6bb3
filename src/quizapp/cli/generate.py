"""`quizapp generate`: from news articles to a bank or to JSON Lines.

Standard output is data, standard error is narration. A file that exists is never overwritten without `--force`, since
somebody may have worked on it; what is written is complete or is not there at all.
"""

from __future__ import annotations

import argparse
import dataclasses
import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from quizapp.cli import streams
from quizapp.cli.arguments import path_of, whole_number
from quizapp.cli.deliver import check, deliver, keep_texts
from quizapp.cli.narration import Narration, Statistics, explain
from quizapp.errors import ExitCode, NoItemsError
from quizapp.generate.batch import Outcome, Wanted, outcomes
from quizapp.generate.candidate import FACT_RECALL, WHO_SAID_WHAT
from quizapp.generate.output import json_lines

_EPILOG = """\
examples:
  quizapp generate article.txt -o bank.yaml         a balanced bank, to be studied with: quizapp study bank.yaml
  quizapp generate article.txt -n 10                the ten best items, as YAML on standard output
  quizapp generate news/*.txt --all --format jsonl  every proved item of many articles, one a line

An article is UTF-8 text, Markdown, or a saved web page (.html, with the extra quizapp[html]); - is standard input.
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's flags."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = _EPILOG
    parser.add_argument("articles", nargs="+", metavar="ARTICLE", help="a file, or - for standard input")
    parser.add_argument("-o", "--output", metavar="FILE", help="write to FILE instead of standard output")
    parser.add_argument("--force", action="store_true", help="overwrite FILE if it exists")
    parser.add_argument(
        "--format", choices=["yaml", "jsonl"], help="a bank, or an item a line (by the name of FILE, else yaml)"
    )
    how_many = parser.add_mutually_exclusive_group()
    how_many.add_argument("--all", action="store_true", help="every proved item, instead of a balanced choice")
    how_many.add_argument("-n", type=whole_number, metavar="N", help="the best N items of each article")
    parser.add_argument("--seed", type=int, default=0, metavar="S", help="another seed, another choice (default: 0)")
    parser.add_argument(
        "--kind", action="append", choices=[WHO_SAID_WHAT, FACT_RECALL], help="only this kind; may be repeated"
    )
    parser.add_argument("--title", type=_title, metavar="TEXT", help="the bank's title (default: the article's)")
    parser.add_argument("--explain", action="store_true", help="tell of every candidate why it was taken or dropped")
    parser.add_argument("--stats", action="store_true", help="count what was taken and dropped, and why")
    parser.add_argument("--jobs", type=whole_number, default=1, metavar="N", help="use up to N processes (default: 1)")


def run(args: argparse.Namespace) -> int:
    """Generate, write, and tell; a failed article does not stop the others."""
    form = args.format or ("jsonl" if str(args.output).lower().endswith((".jsonl", ".ndjson")) else "yaml")
    output = None if args.output in (None, "-") else path_of(args.output)
    if output is None:
        streams.need_output()
    else:
        check(output, args.articles, force=args.force)
    wanted = Wanted(
        seed=args.seed,
        kinds=frozenset(args.kind) if args.kind else None,
        count=args.n,
        everything=args.all,
        drops=args.explain or args.stats,
    )
    told = _told(args, wanted, shares_terminal=output is None and sys.stdout.isatty())
    done = _as_lines(told, output) if form == "jsonl" else _as_bank(list(told), args, output)
    if output is not None and (count := sum(len(outcome.items) for outcome in done)):
        streams.tell(f"{count} {'item' if count == 1 else 'items'} written to {output}")
    return _verdict(done)


def _told(args: argparse.Namespace, wanted: Wanted, *, shares_terminal: bool) -> Iterator[Outcome]:
    """Every article's outcome as it comes, told of on standard error."""
    paths = _once(args.articles)
    narration, statistics = Narration(len(paths), bar=not shares_terminal), Statistics()
    if len(paths) < len(args.articles):
        narration.line("quizapp: articles that are named twice are read once.")
    for outcome in outcomes(paths, wanted, args.jobs):
        if outcome.error:
            narration.line(f"quizapp: {outcome.error}")
        elif not outcome.items:
            narration.line(f"quizapp: {_name(outcome)}: no items. {outcome.refusal}")
        if args.explain:
            explain(narration, outcome)
        statistics.add(outcome)
        narration.step(outcome)
        yield outcome
    narration.end()
    if args.stats:
        statistics.tell(narration)


def _once(paths: Iterable[str]) -> list[str]:
    """Each file once, where it is named first: asked twice, its items would have the same ids."""
    first: dict[str, str] = {}
    for path in paths:
        first.setdefault(path if path in ("-", "") else os.path.abspath(path), path)  # noqa: PTH100 - resolve() fails on loops
    return list(first.values())


def _name(outcome: Outcome) -> str:
    return "standard input" if outcome.path == "-" else outcome.path


def _verdict(done: list[Outcome]) -> int:
    if any(outcome.error for outcome in done):
        return ExitCode.INPUT
    return ExitCode.OK if any(outcome.items for outcome in done) else NoItemsError.exit_code


def _as_lines(told: Iterable[Outcome], output: Path | None) -> list[Outcome]:
    """Write JSON Lines: to standard output as they come, to a file when all are there."""
    done: list[Outcome] = []
    lines: list[str] = []
    for outcome in told:
        new = [f"{line}\n" for line in json_lines(outcome.path, outcome.text, outcome.items)]
        if output is None:
            deliver("".join(new), None)
        lines += new if output is not None else ()
        done.append(dataclasses.replace(outcome, text="", drops=()))  # an archive of articles must not fill the memory
    if lines and output is not None:
        deliver("".join(lines), output)
    return done


def _as_bank(done: list[Outcome], args: argparse.Namespace, output: Path | None) -> list[Outcome]:
    """Write one bank of all items, if there are any."""
    if any(outcome.items for outcome in done):
        deliver(_bank(done, args, output), output)
    return done


def _bank(done: Iterable[Outcome], args: argparse.Namespace, output: Path | None) -> str:
    """The bank as YAML. Where it goes to a file, its articles must be files that hold the evidence as it stands."""
    # Imported here, since JSON Lines do without the bank's models, which are half of the start-up.
    from quizapp.bank.write import write  # noqa: PLC0415
    from quizapp.generate.assemble import to_bank  # noqa: PLC0415

    if output is None:
        return write(to_bank(list(done), title=args.title, folder=None))
    kept = keep_texts(done, output, force=args.force)
    return write(to_bank(kept, title=args.title, folder=Path(os.path.realpath(output)).parent))


def _title(text: str) -> str:
    from quizapp.model.base import LONGEST, Unfit  # noqa: PLC0415 - seldom needed
    from quizapp.model.base import text as read  # noqa: PLC0415

    try:
        return read(text)
    except Unfit:
        reason = f"longer than {LONGEST:,} characters" if len(text) > LONGEST else "empty"
        raise argparse.ArgumentTypeError(f"the title is {reason}") from None
