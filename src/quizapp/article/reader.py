"""Read an article: from a file or a text to title, byline, date, paragraphs with roles, and sentences.

`roles.mark` says what a paragraph's own words show. Here is what depends on its place: the title is at the top, a
heading stands between paragraphs of the story, a caption's credit may be a line of its own, and a paragraph that
breaks off in mid-sentence goes on in the next.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import PurePath

from quizapp.article import dates, layout, markdown, openings, roles, source
from quizapp.article.markdown import plain
from quizapp.article.model import Article, Paragraph, Role, Sentence
from quizapp.article.sentences import split

_TOP, _BOTTOM = 14, 10
"""How many paragraphs count as the first and the last: where bylines, dates and biographies of authors stand."""
_TERMINATED = re.compile(r"[.!?…:;][\"”’')\]»*_]*$")
_CAPS_LINE = re.compile(r"[^a-z]{2,60}")
_CLOCK = re.compile(r"(?:\W*\d{1,2}[:.]?\d{0,2}\s?(?:[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?\W*)")
_QUOTES = "\"“'‘"
_HTML = (".html", ".htm", ".xhtml")


def read(path: str) -> Article:
    """The article in the file `path`, or on standard input for `-`.

    Raises InputError, with a message for people, for everything that is not an article in UTF-8 text or Markdown, or a
    saved web page (`.html`, with the extra `html` installed).
    """
    text = source.load(path)
    if PurePath(path).suffix.lower() in _HTML:
        from quizapp.article.html import parse_page  # noqa: PLC0415 - needs an extra, and is heavy

        return parse_page(text, path, parse)
    return parse(text, path)


def parse(text: str, path: str) -> Article:
    """The article that `text` is; `path` is only kept. No text makes it raise."""
    text = source.normal(text)
    length, values = markdown.front_matter(text)
    blocks = _blocks(text, length)
    _place(blocks, has_title="title" in values)
    blocks = _mended(text, blocks)
    starts, labels, place = _openings(text, blocks)
    paragraphs = [
        _paragraph(text, block, begin, mark) for block, begin, mark in zip(blocks, starts, labels, strict=True)
    ]
    if length:
        paragraphs.insert(0, Paragraph(0, len(text[:length].rstrip()), Role.OTHER, ()))
    return Article(
        path=path,
        text=text,
        title=values.get("title") or _title(blocks),
        byline=values.get("author") or values.get("authors") or values.get("byline") or _byline(blocks),
        date=_front_date(values) or _date(blocks),
        paragraphs=tuple(paragraphs),
        dateline_place=place,
    )


@dataclass(slots=True)
class _Block:
    """A paragraph on its way: its span, its text as a reader sees it, and its role as far as it is known."""

    start: int
    end: int
    text: str
    role: Role | None
    raw: str

    @property
    def terminated(self) -> bool:
        return _TERMINATED.search(self.text[-12:]) is not None

    @property
    def words(self) -> int:
        return self.text.count(" ") + 1


def _blocks(text: str, start: int) -> list[_Block]:
    spans = layout.paragraphs(text, start)
    blocks = []
    for index, (begin, end) in enumerate(spans):
        raw = text[begin:end]
        seen = plain(raw[markdown.prefix_length(raw) :])
        edge = index < _TOP or index >= len(spans) - _BOTTOM
        blocks.append(_Block(begin, end, seen, roles.mark(seen, raw, edge=edge), raw))
    return blocks


def _place(blocks: list[_Block], *, has_title: bool) -> None:
    """Give a role to every block that `roles.mark` left open."""
    if not has_title:
        _find_title(blocks)
    first = next((i for i, b in enumerate(blocks) if b.role is None and _is_prose(b)), len(blocks))
    last = next((i for i in range(len(blocks) - 1, -1, -1) if blocks[i].role is None and _is_prose(blocks[i])), -1)
    for index, block in enumerate(blocks):
        if block.role is None:
            block.role = _role(block, before=index < first, after=index > last)
    for block, following in pairwise(blocks):  # the credit of a caption as a line of its own, right below it
        if following.role is Role.CAPTION and following.start - block.end == 1 and block.role is Role.BODY:
            block.role = Role.CAPTION if following.words <= 8 and block.words < 60 else Role.BODY


def _is_prose(block: _Block) -> bool:
    return block.terminated and block.words >= 8


def _role(block: _Block, *, before: bool, after: bool) -> Role:  # noqa: PLR0911 - a list of verdicts, first match wins
    """The role of a block without marks, by its form and by whether the story has begun or is over."""
    text, words = block.text, block.words
    if _CLOCK.fullmatch(text[:40]) and len(text) < 40:
        return Role.OTHER
    if markdown.is_heading(block.raw) or (len(text) <= 60 and _CAPS_LINE.fullmatch(text) and text[0] not in _QUOTES):
        return Role.HEADING
    if block.terminated:
        question = text.endswith("?") and words <= 12 and text[0] not in _QUOTES
        return Role.HEADING if question and not markdown.is_list_item(block.raw) else Role.BODY
    if text[-1:] in ",;—–-" or text[:1] in '"“' or words >= 16:
        return Role.BODY
    if markdown.is_list_item(block.raw):
        return Role.BODY if words >= 12 else Role.OTHER
    if before and _is_name(text):
        return Role.BYLINE
    return Role.OTHER if after or markdown.is_list_item(block.raw) else Role.HEADING


def _is_name(text: str) -> bool:
    parts = text.replace(" and ", " ").split()
    return 2 <= len(parts) <= 6 and all(part[0].isupper() and part[-1:].isalnum() for part in parts)


def _find_title(blocks: Sequence[_Block]) -> None:
    """The first heading in Markdown near the top, else the first paragraph when it has a headline's form."""
    for block in blocks[:6]:
        if block.raw.startswith("# "):
            block.role = Role.TITLE
            return
    for index, block in enumerate(blocks[:6]):
        if block.role in (None, Role.RELATED) and index + 1 < len(blocks):
            following = blocks[index + 1]
            if block.text.endswith((";", ",", ":")) and following.start - block.end <= 2 and following.words <= 20:
                block.role = following.role = Role.TITLE
            elif _is_headline(block, blocks[index + 1 :]):
                block.role = Role.TITLE
            return
        if block.role is None:
            return


def _is_headline(block: _Block, rest: Sequence[_Block]) -> bool:
    """At most 30 words; or 20 that end like a sentence, are one, and fewer than the story's first paragraph has."""
    if not block.terminated or block.text.endswith(":"):
        return block.words <= 30
    if block.words > 20 or openings.dateline(block.raw, 0, len(block.raw)):
        return False
    if block.text[0] in '"“' and " said" in block.text:
        return False
    story = next((b for b in rest if b.role is None and b.words >= 8), None)
    one = len(split(block.text, 0, len(block.text))) == 1
    return story is not None and one and story.words > block.words


def _mended(text: str, blocks: list[_Block]) -> list[_Block]:
    """Paragraphs of the story that break off in mid-sentence joined with the one in which they go on."""
    mended: list[_Block] = []
    for block in blocks:
        last = mended[-1] if mended else None
        if last and block.role is Role.BODY and _goes_on(last, block):
            mended[-1] = _Block(
                last.start, block.end, f"{last.text} {block.text}", Role.BODY, text[last.start : block.end]
            )
        else:
            mended.append(block)
    return mended


def _goes_on(block: _Block, following: _Block) -> bool:
    broken = block.role is Role.BODY or (block.role is Role.HEADING and block.text[-1:].isalpha() and block.words >= 5)
    return (
        broken
        and following.raw[:1].islower()
        and not (block.terminated and block.text[-1] not in ";:")
        and not markdown.is_heading(block.raw)
        and block.end - block.start < 20_000
    )


def _openings(text: str, blocks: Sequence[_Block]) -> tuple[list[int], list[Sentence | None], str | None]:
    """For each block where its prose begins and who its label names; and the place of the dateline."""
    starts = [b.start + markdown.prefix_length(b.raw[:40]) for b in blocks]
    found = [
        openings.label(text, start, b.end) if b.role in (Role.BODY, Role.HEADING) else None
        for b, start in zip(blocks, starts, strict=True)
    ]
    labelled = openings.are_labels(text[hit[0] : hit[1]] for hit in found if hit)
    labels: list[Sentence | None] = [None] * len(blocks)
    place: str | None = None
    story = 0
    for index, block in enumerate(blocks):
        if labelled and (hit := found[index]):
            block.role = Role.BODY
            labels[index], starts[index] = Sentence(hit[0], hit[1]), hit[2]
        elif block.role is Role.BODY:
            story += 1
            if story <= 2 and (line := openings.dateline(text, starts[index], block.end)):
                starts[index], place = line[0], place or line[1]
    return starts, labels, place


def _paragraph(text: str, block: _Block, begin: int, label: Sentence | None) -> Paragraph:
    sentences = split(text, begin, block.end) if block.role is Role.BODY else ()
    return Paragraph(block.start, block.end, block.role or Role.OTHER, sentences, label)


def _title(blocks: Sequence[_Block]) -> str | None:
    return " ".join(b.text for b in blocks if b.role is Role.TITLE) or None


def _byline(blocks: Sequence[_Block]) -> str | None:
    for block in blocks[:_TOP]:
        if block.role is Role.BYLINE:
            return re.sub(r"^(?:By|BY|by|From)\s+", "", roles.byline_names(block.text)) or None
    return None


def _front_date(values: dict[str, str]) -> datetime.date | None:
    for key in ("date", "published", "pubdate", "publish_date", "published_at", "datepublished"):
        if key in values and (date := dates.find(values[key])):
            return date
    return None


def _date(blocks: Sequence[_Block]) -> datetime.date | None:
    """The day of publication: from a date line or byline at the top, else at the end; an update counts last."""
    edges = [*blocks[:_TOP], *blocks[-_BOTTOM:]]
    lines = [b.text for b in edges if b.role in (Role.DATE, Role.BYLINE)]
    stated = sorted(lines, key=dates.is_update)
    return next((date for line in stated if (date := dates.find(line))), None)
