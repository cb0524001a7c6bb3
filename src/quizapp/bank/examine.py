"""Source -> bank and every problem: reading, types, checks and evidence, one after the other over what is sound."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from quizapp.bank.checks.characters import blank, cut_off, hashes, hostile
from quizapp.bank.checks.finding import Finding
from quizapp.bank.checks.lists import misread
from quizapp.bank.checks.whole import check_all, check_item, doubled_ids
from quizapp.bank.evidence import Articles, ReadArticle, locate, unreadable
from quizapp.bank.nodes import Listing, Mapping, start_of
from quizapp.bank.parse import plain_ends
from quizapp.bank.problem import Problem
from quizapp.bank.recover import parse_all
from quizapp.bank.source import Source
from quizapp.bank.validate import validate
from quizapp.errors import InputError
from quizapp.model.bank import Bank


@dataclass
class Examination:
    """What was found out about a source."""

    source: Source
    root: Mapping
    bank: Bank | None
    """The items without a fault of form; None if there is not even one."""
    places: list[int]
    """For each item of the bank its place in the file's list."""
    problems: list[Problem] = field(default_factory=list)
    """In the order of the file."""
    articles: dict[str, Path] = field(default_factory=dict)
    """The name of each article that was looked into -> its file."""

    @property
    def sound(self) -> bool:
        """Whether the bank can be studied."""
        return self.bank is not None and all(problem.severity != "error" for problem in self.problems)


def examine(source: Source, read_article: ReadArticle | None = None) -> Examination:
    """Read `source` and find every problem of it."""
    parsed, problems = parse_all(source)
    bank, places, unfit = validate(source, parsed.root, partial=bool(problems))
    root = parsed.root if isinstance(parsed.root, Mapping) else Mapping()
    result = Examination(source, root, bank, places, problems)
    problems += unfit
    problems += hostile(source, parsed.unprintable)
    problems += blank(source)
    if parsed.error is None and any(hashes(source.text)):
        problems += cut_off(source, plain_ends(parsed.text))
    if isinstance(root.get("items"), Listing):
        problems += _problems(result, doubled_ids(root["items"]))
        problems += misread(source, root["items"])
    if bank is not None:
        problems += _placed(result, _item_findings(result, bank))
        problems += _placed(result, check_all(bank.items))
        _find_evidence(result, bank, read_article)
    problems.sort(key=lambda problem: (problem.line, problem.column))
    return result


def _item_findings(result: Examination, bank: Bank) -> Iterator[tuple[int, Finding]]:
    items = result.root["items"]
    for number, (item, place) in enumerate(zip(bank.items, result.places, strict=True)):
        for finding in check_item(item, items[place]):
            yield number, finding


def _find_evidence(result: Examination, bank: Bank, read_article: ReadArticle | None) -> None:
    articles = Articles(Path(result.source.path).parent, read_article)
    if bank.article is not None:
        text = articles.text(bank.article)
        if isinstance(text, InputError):
            message, mend = unreadable(text)
            place = start_of(result.root, ("article",))
            result.problems.append(result.source.problem(place, message, mend, severity="warning"))
    items = list(bank.items)
    missed: list[tuple[int, Finding]] = []
    for number, found in locate(bank, articles):
        if isinstance(found, Finding):
            missed.append((number, found))
        else:
            items[number] = items[number].replaced(evidence=found)
    result.problems += _placed(result, missed)
    result.bank = bank.replaced(items=items)
    result.articles = articles.paths()


def _placed(result: Examination, findings: Iterable[tuple[int, Finding]]) -> Iterator[Problem]:
    """Findings of items of the bank, by their number in it, as problems."""
    return _problems(result, ((result.places[number], finding) for number, finding in findings))


def _problems(result: Examination, findings: Iterable[tuple[int, Finding]]) -> Iterator[Problem]:
    """Findings of items, by their place in the file's list, as problems."""
    for place, finding in findings:
        item = result.root["items"][place].get("id")
        yield result.source.problem(
            start_of(result.root, ("items", place, *finding.path), finding.at_key),
            finding.message,
            finding.mend,
            item=str(item)[:80] if isinstance(item, str) else None,
            severity=finding.severity,
        )
