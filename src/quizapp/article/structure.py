"""What a paragraph is, judged from its form and its place: title, headings, the end of the story, broken paragraphs.

Works on blocks, paragraphs on their way to a role. `roles.mark` has judged each by its own words before.
When in doubt a block that has the form of a sentence is the story.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from quizapp.article import markdown, openings, tail
from quizapp.article.adverts import adverts
from quizapp.article.block import Block
from quizapp.article.model import Role
from quizapp.article.repeats import repeats
from quizapp.article.sentences import split
from quizapp.patterns import lazy_pattern

_CAPS_LINE = lazy_pattern(r"[^a-z]{2,60}")
_CLOCK = lazy_pattern(r"\W*\d{1,2}[:.]?\d{0,2}\s?(?:[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?\W*")
_LONG_WORD = lazy_pattern(r"[^\W\d_][\w'’-]{3,}")
_SMALL_WORDS = "with from that than over into upon amid under about after before their your this what when will"
_SMALL = frozenset(_SMALL_WORDS.split())
"""Words of four letters and more that a headline in title case may leave small."""
_SKIP = lazy_pattern(r"skip past \w+(?: \w+)? ?(?:promotion|\w*)$", re.IGNORECASE)
_AFTER = lazy_pattern(r"(?:after|end of) [\w ]{3,40}", re.IGNORECASE)
_TOP = 40
"""Paragraphs among which the title stands, and the first ones of the story."""
_QUOTES = "\"“'‘"
_TELLS = lazy_pattern(
    r"(?:The )?(?!More\b|Story\b|Image\b|Photo\b|Video\b|Article\b|Edited\b)[A-Z][\w’'-]+"
    r" (?:(?:was|were|had|did|is|are) [\w’'-]+|[a-z]+ed(?: [a-z]+)?"
    r"|(?:sat|stood|came|won|lost|died|left|went|fell|ran|spoke) ?[a-z]*)\."
)
"""A short sentence of the story, as a line of its own: "Reed was baffled.", "The crowd laughed."."""


def place(blocks: Sequence[Block], *, has_title: bool) -> None:
    """Give a role to every block that has none. `has_title`: the title is known, and not among the blocks."""
    if not has_title:
        _find_title(blocks)
    prose = [index for index, block in enumerate(blocks) if block.prose]
    first, last = (prose[0], prose[-1]) if prose else (len(blocks), -1)
    for index, block in enumerate(blocks):
        if block.role is None:
            block.role = _role(block, before=index < first, after=index > last)
    _credits(blocks)
    _insets(blocks)
    adverts(blocks)
    repeats(blocks)
    tail.close(blocks)


def mended(text: str, blocks: Iterable[Block]) -> list[Block]:
    """The blocks, those that break off in mid-sentence joined with the one in which they go on."""
    done: list[Block] = []
    for block in blocks:
        last = done[-1] if done else None
        if last and block.role is Role.BODY and _goes_on(last, block):
            seen = f"{last.text} {block.text}"
            done[-1] = Block(last.start, block.end, seen, Role.BODY, text[last.start : block.end])
        else:
            done.append(block)
    return done


def _goes_on(block: Block, following: Block) -> bool:
    """A block without a full stop, and a next one that begins with a small letter."""
    sentence = block.role is Role.BODY or (block.role is Role.HEADING and block.text[-1].isalpha() and block.words >= 5)
    ended = block.terminated and block.text[-1] not in ";:"
    within = block.end - block.start < 20_000  # else a poem of a megabyte would be joined at the cost of its square
    return sentence and within and not ended and following.raw[0].islower() and not markdown.is_heading(block.raw)


def _role(block: Block, *, before: bool, after: bool) -> Role:
    """The role of a block without marks. `before` and `after`: the story has not begun, or is over."""
    text, words = block.text, block.words
    if _CLOCK.fullmatch(text[:40]) and len(text) < 40:
        return Role.OTHER
    if markdown.is_heading(block.raw) or (len(text) <= 60 and _CAPS_LINE.fullmatch(text) and text[0] not in _QUOTES):
        return Role.HEADING
    if _in_title_case(block):
        return Role.RELATED if after else Role.HEADING
    if block.terminated:
        question = text.endswith("?") and words <= 12 and text[0] not in _QUOTES
        told = not before and _TELLS.fullmatch(text) is not None
        stub = text[-1] in ".!" and text[0] not in _QUOTES and words <= (5 if before else 3) and not told
        return Role.HEADING if stub or (question and not markdown.is_list_item(block.raw)) else Role.BODY
    if text[-1] in ",;—–-" or text[0] in '"“' or (words >= 16 and not before):
        return Role.BODY
    if before and _is_name(text):
        return Role.BYLINE
    return Role.OTHER if after or markdown.is_list_item(block.raw) else Role.HEADING


def _in_title_case(block: Block) -> bool:
    """A headline among the paragraphs: every long word has a capital, which no sentence of a story comes near."""
    return ". " not in block.text and _is_title_cased(block)


def _is_title_cased(block: Block) -> bool:
    if not 5 <= block.words <= 30 or block.text[0] in _QUOTES:
        return False
    long = 0
    for found in _LONG_WORD.finditer(block.text):
        if found.group() not in _SMALL:
            if not found.group()[0].isupper():
                return False  # the first of them tells it of most paragraphs
            long += 1
    return long >= 4


def _is_name(text: str) -> bool:
    parts = re.sub(r" (?:and|in) ", " ", text).split()
    return 2 <= len(parts) <= 6 and all(part[0].isupper() and part[-1:].isalnum() for part in parts)


def _find_title(blocks: Sequence[Block]) -> None:
    """The first heading in Markdown near the top, else the first block when it has a headline's form."""
    blocks = [block for block in blocks[:_TOP] if block.role is not Role.OTHER]
    for block in blocks[:6]:
        if block.raw.startswith("# "):
            block.role = Role.TITLE
            return
    index = next((i for i, b in enumerate(blocks[:6]) if b.role in (None, Role.RELATED)), None)
    if index is None or index + 1 >= len(blocks):
        return
    if _is_kicker(blocks[index]) and blocks[index + 1].role is None and not blocks[index + 1].terminated:
        blocks[index].role = Role.HEADING
        index += 1
        if index + 1 >= len(blocks):
            return
    block, following = blocks[index], blocks[index + 1]
    if block.text.endswith((";", ",", ":")) and following.start - block.end <= 2 and following.words <= 30:
        block.role = following.role = Role.TITLE
    elif _is_headline(block, blocks[index + 1 :]):
        block.role = Role.TITLE


def _is_kicker(block: Block) -> bool:
    """`OPINION` or `WORLD NEWS`, the section of the paper, above a headline."""
    return block.text.isupper() and block.text.replace(" ", "").isalpha() and block.words <= 2


def _is_headline(block: Block, rest: Sequence[Block]) -> bool:
    """At most 30 words; or 20 that end like a sentence, are one, and fewer than the story's first paragraph has."""
    if not block.terminated or block.text.endswith(":") or _is_title_cased(block):
        return block.words <= 30
    if block.words > 20 or openings.dateline(block.raw, 0, len(block.raw)):
        return False
    if block.text[0] in '"“' and " said" in block.text:
        return False
    story = next((b for b in rest if b.role is None and b.words >= 8), None)
    told = _WORDS_OF_SOMEBODY.sub("Q", block.text)
    one = len(split(told, 0, len(told))) == 1
    return story is not None and one and story.words > block.words and not _introduces(block, rest)


def _introduces(block: Block, rest: Sequence[Block]) -> bool:
    """Whether a sentence names somebody in full whom the story calls by the surname from the first: then it opens the story."""
    if not block.text.endswith("."):
        return False
    story = " ".join(b.text for b in rest[:_STORY] if b.role is None)
    names = ((first, last) for first, last in _FULL_NAME.findall(block.text) if f"{first} {last}" not in story)
    return any(re.search(rf"\b{last}(?:,| (?:said|says|told|has|had|is|was|will)\b)", story) for _, last in names)


_FULL_NAME = lazy_pattern(r"\b([A-Z][a-z]+) ([A-Z][a-z]+)(?= [a-z])")
_STORY = 12
"""Paragraphs of the story in which somebody is named again."""
_WORDS_OF_SOMEBODY = lazy_pattern(r"(?<=[\s:—–-])(?:'[^'].*'|‘.*’|\".*\"|“.*”)(?=[\s.,]|$)")


def _credits(blocks: Sequence[Block]) -> None:
    """A photograph's credit as a line of its own makes a caption of the line right above it."""
    for block, following in pairwise(blocks):
        below = following.role is Role.CAPTION and following.start - block.end == 1 and following.words <= 8
        if below and block.role is Role.BODY and block.words < 60:
            block.role = Role.CAPTION


def _insets(blocks: Sequence[Block]) -> None:
    """What stands between "skip past ..." and "after ..." is an inset for those who read the page by ear."""
    _code(blocks)
    inside = 0
    for block in blocks:
        if _SKIP.match(block.text):
            inside = 12
        if inside:
            block.role = Role.OTHER
            inside = 0 if _AFTER.fullmatch(block.text[:60]) else inside - 1


def _code(blocks: Sequence[Block]) -> None:
    """What stands between two fences of Markdown is code, or a figure made of characters."""
    fences = [index for index, block in enumerate(blocks) if block.raw.startswith(("```", "~~~"))]
    for first, last in zip(fences[::2], fences[1::2], strict=False):
        for block in blocks[first : last + 1]:
            block.role = Role.OTHER
