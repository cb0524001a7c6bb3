"""Read an article: from a file or a text to title, byline, date, paragraphs with roles, and sentences."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from itertools import pairwise

from quizapp.article import dates, layout, markdown, openings, roles, source, structure, wire
from quizapp.article.block import Block
from quizapp.article.corrections import is_correction
from quizapp.article.even import as_read, even_lines
from quizapp.article.further import next_report
from quizapp.article.markdown import plain
from quizapp.article.model import Article, Paragraph, Role, Sentence
from quizapp.article.sentences import split
from quizapp.text import clean

_TOP, _BOTTOM, _LAST = 14, 10, 6
"""How many paragraphs count as the first, the last, and the very last."""


def read(path: str) -> Article:
    """The article in the file `path`, or on standard input for `-`.

    Raises InputError, with a message for people, for everything that is not an article in UTF-8 text or Markdown, or a
    saved web page (`.html`, with the extra `html` installed).
    """
    text = source.load(path)
    if path.lower().endswith(source.PAGES):
        from quizapp.article.html import parse_page  # noqa: PLC0415 - needs an extra, and is heavy

        return parse_page(text, path, parse)
    return parse(text, path)


def parse(text: str, path: str) -> Article:
    """The article that `text` is; `path` is only kept. No text makes it raise."""
    even = even_lines(source.normal(text))
    text = even.text
    length, values = markdown.front_matter(text)
    blocks = _blocks(text, length)
    wire.slugs(blocks)
    structure.place(blocks, has_title="title" in values or any(b.role is Role.TITLE for b in blocks[:_TOP]))
    blocks = structure.mended(text, blocks)
    own = _own(blocks)
    starts, labels, place, day = _openings(text, blocks)
    paragraphs = [
        _paragraph(text, block, begin, mark) for block, begin, mark in zip(blocks, starts, labels, strict=True)
    ]
    if length:
        paragraphs.insert(0, Paragraph(0, len(text[:length].rstrip()), Role.OTHER, ()))
    return Article(
        path=path,
        text=even.read,
        title=values.get("title") or _title(blocks),
        byline=values.get("author") or values.get("authors") or values.get("byline") or _byline(blocks),
        date=_front_date(values) or _date([b for b in own if not b.of_a_mail]) or day or _date(own),
        paragraphs=as_read(paragraphs, even),
        dateline_place=place,
    )


def _blocks(text: str, start: int) -> list[Block]:
    spans = layout.paragraphs(text, start)
    blocks = []
    for index, (begin, end) in enumerate(spans):
        raw = text[begin:end]
        seen = plain(clean(raw[markdown.prefix_length(raw) :])) or raw
        edge = index < _TOP or index >= len(spans) - _BOTTOM
        late = index >= max(len(spans) - _LAST, len(spans) // 2)
        blocks.append(Block(begin, end, seen, roles.mark(seen, raw, edge=edge, late=late), raw))
    return blocks


def _own(blocks: list[Block]) -> list[Block]:
    """The blocks of the first report; where others follow, these are not the story."""
    end = next_report(blocks)
    for block in blocks[end:]:
        block.role = Role.OTHER
    return blocks[:end]


def _openings(
    text: str, blocks: Sequence[Block]
) -> tuple[list[int], list[Sentence | None], str | None, datetime.date | None]:
    """For each block where its prose begins and who its label names; and the dateline's place and full date."""
    starts = [b.start + markdown.prefix_length(b.raw[:40]) for b in blocks]
    found = [
        openings.label(text, start, b.end) if b.role in (Role.BODY, Role.HEADING) else None
        for b, start in zip(blocks, starts, strict=True)
    ]
    labelled = openings.are_labels(text[hit[0] : hit[1]] for hit in found if hit)
    labels: list[Sentence | None] = [None] * len(blocks)
    place: str | None = None
    day: datetime.date | None = None
    story = 0
    for index, block in enumerate(blocks):
        if labelled and (hit := found[index]):
            block.role = Role.BODY
            labels[index], starts[index] = Sentence(hit[0], hit[1]), hit[2]
        elif block.role is Role.BODY:
            story += 1
            starts[index] = openings.stamp(text, starts[index], block.end)
            if story <= 4 and place is None and (line := openings.dateline(text, starts[index], block.end)):
                day = day or dates.find(text[starts[index] : line[0]])
                starts[index], place = line[0], place or line[1]
    return starts, labels, place, day


def _paragraph(text: str, block: Block, begin: int, label: Sentence | None) -> Paragraph:
    sentences = split(text, begin, block.end) if block.role is Role.BODY else ()
    return Paragraph(block.start, block.end, block.role or Role.OTHER, sentences, label)


def _title(blocks: Sequence[Block]) -> str | None:
    return wire.headline(" ".join(b.text for b in blocks if b.role is Role.TITLE)) or None


def _byline(blocks: Sequence[Block]) -> str | None:
    for block in blocks[:_TOP]:
        if block.role is Role.BYLINE:
            return re.sub(r"^(?:By|BY|by|From)\s+", "", roles.byline_names(block.text)) or None
    return None


def _front_date(values: dict[str, str]) -> datetime.date | None:
    for key in ("date", "published", "pubdate", "publish_date", "published_at", "datepublished"):
        if key in values and (date := dates.find(values[key])):
            return date
    return None


def _of_correction(before: Block | None) -> bool:
    """Whether a date line stands under a correction: then it is the day of that."""
    return before is not None and before.role is not Role.BODY and is_correction(before.text)


def _date(blocks: Sequence[Block]) -> datetime.date | None:
    """The day of publication: from a date line or byline at the top, else at the end; an update counts last."""
    edges = [*blocks[:_TOP], *blocks[-_BOTTOM:]]
    known = {id(b): before for before, b in pairwise(blocks)}
    lines = [b.text for b in edges if b.role in (Role.DATE, Role.BYLINE) and not _of_correction(known.get(id(b)))]
    stated = sorted(lines, key=dates.is_update)
    return next((date for line in stated if (date := dates.find(line))), None)
