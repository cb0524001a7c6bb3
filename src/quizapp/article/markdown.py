"""What little of Markdown a reader of news must know: marks around and inside a paragraph, and front matter.

The text itself is never rewritten, since evidence must be found in it character by character.
"""

from __future__ import annotations

import re

from quizapp.patterns import lazy_pattern

_ESCAPE = lazy_pattern(r"\\([!-/:-@\[-`{-~])")
_IMAGE = lazy_pattern(r"!\[([^\[\]\n]{0,500})\]\([^()\s]{0,2000}(?:\s\"[^\"\n]{0,300}\")?\)")
_LINK = lazy_pattern(r"\[([^\[\]\n]{1,500})\]\([^()\s]{0,2000}(?:\s\"[^\"\n]{0,300}\")?\)")
_STRONG = lazy_pattern(r"(\*\*|__)(?=\S)([^*_\n]{1,2000}?)(?<=\S)\1")
_EMPHASIS = lazy_pattern(r"(?<![\w*])([*_])(?=[^\s*_])([^*_\n]{1,2000}?)(?<=[^\s*_])\1(?![\w*])")
_PREFIX = lazy_pattern(r"(?:>[ \t]?)*(?:#{1,6}[ \t]+|(?:[-*+•‣◦▪·●]|\(?\d{1,3}[.)])[ \t]+(?=\S))?")
_HEADING = lazy_pattern(r"#{1,6}[ \t]+\S")
_FOOTNOTE = lazy_pattern(r"\[\^[\w-]{1,20}\](?!:)")
_MARKED = lazy_pattern(r"[\\*_\[#>]")
_LINE_END = lazy_pattern(r"-[ \t]*\n")
_SPLIT_WORD = lazy_pattern(r"(?<=[^\W_])-[ \t]*\n[ \t]*(?=[^\W_])(?!(?:and|or|to|nor)\b)")
"""A word with a hyphen that ends a line: `south-` and `west`; not the first of `two-` and `or three-year`."""
_NOTE_BELOW = lazy_pattern(r"\[\^[\w-]{1,20}\]:")
_TAG = lazy_pattern(r"<(?:[a-z][a-z0-9]{0,10}[\s>/]|!--|/[a-z])", re.IGNORECASE)
_HALVES = lazy_pattern(r"(?<![^\W_])([^\W_]++)-[ \t]*\n[ \t]*([^\W_]+)")
_BELOW = lazy_pattern(r"(?:[>|][+-]?)?")
"""A value of YAML that stands in the indented lines below its key."""
_KEY = lazy_pattern(r"([A-Za-z][\w .-]{0,40}?)\s*[:=]\s*(.*)")


def plain(passage: str) -> str:
    """A passage as a reader sees it: without escapes, emphasis marks and link targets, white space made single."""
    passage = rejoined(passage)
    if _MARKED.search(passage):
        passage = _FOOTNOTE.sub("", passage)
        passage = _LINK.sub(r"\1", _IMAGE.sub(r"\1", passage))
        passage = _EMPHASIS.sub(r"\2", _STRONG.sub(r"\2", passage))
        passage = _ESCAPE.sub(r"\1", passage)
    return " ".join(passage.split())


def rejoined(passage: str) -> str:
    """A passage with the words whole that a hyphen parts at the end of a line; the hyphen stays."""
    return _SPLIT_WORD.sub("-", passage) if "\n" in passage and _LINE_END.search(passage) else passage


def split_words(passage: str) -> list[tuple[str, str]]:
    """The halves of the words that a hyphen parts at the end of a line."""
    return _HALVES.findall(passage) if "\n" in passage and _LINE_END.search(passage) else []


def prefix_length(line: str) -> int:
    """How many characters of a paragraph's first line are marks: `> `, `## `, `- `, `1. `."""
    match = None if line[:1].isalpha() else _PREFIX.match(line)  # most lines begin with a word
    return match.end() if match else 0


def is_heading(line: str) -> bool:
    """`# Heading`, with up to six number signs."""
    return line.startswith("#") and _HEADING.match(line) is not None


def is_furniture(line: str) -> bool:
    """A row of a table, a note at the foot, or a paragraph that is nothing but HTML."""
    if line[:1] == "|":
        return line.count("|") >= 2
    return _NOTE_BELOW.match(line) is not None or (
        line[:1] == "<" and line[-1:] == ">" and _TAG.match(line) is not None
    )


def is_list_item(line: str) -> bool:
    """`- one`, `* one`, `• one`, `1. one`."""
    length = prefix_length(line)
    return length > 0 and line[0] not in "#>"


def front_matter(text: str) -> tuple[int, dict[str, str]]:
    """Length of the front matter at the top of `text` and its plain `key: value` lines, keys in lower case.

    YAML (`---`) and TOML (`+++`) fences count; without a closing fence in the first 200 lines there is none.
    """
    fence = text[:3]
    if fence not in ("---", "+++") or text[3:4] != "\n":
        return 0, {}
    values: dict[str, str] = {}
    position, key = 4, ""
    for _ in range(200):
        end = text.find("\n", position)
        line = text[position : end if end >= 0 else len(text)]
        if line.rstrip() == fence:
            return (end + 1 if end >= 0 else len(text)), values
        if end < 0:
            break
        if match := _KEY.fullmatch(line[:1000].rstrip()):
            written, key = match[2].strip(), match[1].lower() if match[1].lower() not in values else ""
            values.setdefault(match[1].lower(), "" if _BELOW.fullmatch(written) else written.strip("\"'[]"))
            key = key if not values[match[1].lower()] else ""
        elif key and (below := line[:1000].strip().removeprefix("- ").strip("\"'")):
            listed = line.lstrip().startswith("- ")
            values[key] = f"{values[key]}{', ' if listed else ' '}{below}" if values[key] else below
        position = end + 1
    return 0, {}
