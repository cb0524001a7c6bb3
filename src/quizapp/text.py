"""The only sanitiser, and what texts are compared by: `clean` for what enters a model, `seen` for what looks alike, `fold`
for names and words of articles (typed answers have a form of their own, `quizapp.answers`).

Articles and banks are hostile until proven otherwise. A terminal obeys escape sequences that a text holds, and
no Textual widget strips them, so every string passes through `clean` before it can reach a model.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# Control characters that a terminal obeys become U+FFFD, so that a reader sees that something was there;
# invisible ones that reorder or hide text (bidi, zero-width, tags) are removed. ZWJ and ZWNJ stay: scripts need them.
_REPLACED = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff"
REMOVED = (
    "\r\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufff9-\ufffb\U000e0000-\U000e007f"
)
"""The characters, as a pattern's set has them, that `clean` takes out."""
_HOSTILE = re.compile(f"[{_REPLACED}{REMOVED}\t\u2028\u2029]")
_UNSEEN = "\u034f\u17b4\u17b5\u180b-\u180f\u2060-\u206f\ufe00-\ufe0f\U000e0100-\U000e01ef"
_BLANK = "\u115f\u1160\u2800\u3164\uffa0"  # fillers that Unicode calls letters, and a sign of Braille without dots
_NOT_SEEN = re.compile(f"[{_UNSEEN}]|(?<![^\\x00-\x7f])[\u200c\u200d]|[\u200c\u200d](?![^\\x00-\x7f])")
_BLANKS = re.compile(f"[{_BLANK}]")
_SHOWS = re.compile(f"[^\\s\u200c\u200d{_UNSEEN}{_BLANK}]")
_HIDDEN = re.compile(f"[{_REPLACED}{REMOVED}\u2061-\u2064\u206a-\u206f]")
_MARKS = re.compile("[\u0300-\u036f]+")
_NOT_WORD = re.compile(r"[^\w%$€£¥+.,/-]+|_+")
_DIGIT = re.compile(r"\d")
_FIGURE = re.compile("[0-9]")
_PLAIN = str.maketrans(
    {char: None if char in "'." else " " for char in map(chr, range(0x80)) if not (char.isalnum() or char in "%$")}
)
"""What folding makes of each ASCII mark where no figure is near: one pass instead of three searches."""
_JOINTS = str.maketrans({".": None, ",": " ", "/": " ", "+": " ", "-": " "})


def _cleaned(match: re.Match[str]) -> str:
    char = match.group()
    if char == "\t":
        return " "
    if char in "\u2028\u2029":
        return "\n"
    code = ord(char)
    controls = code < 0x20 or 0x7F <= code <= 0x9F or 0xD800 <= code <= 0xDFFF
    return "\ufffd" if controls and char != "\r" else ""


def clean(text: str) -> str:
    """`text` without anything that a terminal would obey or a reader could not see.

    Tab becomes a space, CR goes, line and paragraph separators become newlines, other control characters become
    U+FFFD, bidi and zero-width characters go. Text without any of these is returned as it is.
    """
    if text.isprintable():  # no hostile character is, and this is ten times as fast as the search
        return text
    return _HOSTILE.sub(_cleaned, text) if _HOSTILE.search(text) else text


def hostile_characters(text: str) -> list[tuple[int, str]]:
    """Offset and name (`U+202E`) of each character that `clean` would change, tabs and CR left out, or that nobody sees."""
    return [(m.start(), f"U+{ord(m.group()):04X}") for m in _HIDDEN.finditer(text) if m.group() != "\r"]


def shows(text: str) -> bool:
    """Whether anything of `text` is seen."""
    return _SHOWS.search(text) is not None


def seen(text: str) -> str:
    """What a reader sees of `text`: accents stored in one way, nothing that does not show, one space for each gap."""
    if not text.isascii():
        text = unicodedata.normalize("NFC", _NOT_SEEN.sub("", _BLANKS.sub(" ", text)))
    return " ".join(text.split())


def fold(text: str) -> str:
    """The form in which two answers are compared: case, accents, punctuation, spacing and a leading article folded.

    Digits, signs and decimal points stay, since `1.5` and `15` differ.
    """
    return _remembered(text) if len(text) <= _REMEMBERED else _folded(text)


def _folded(text: str) -> str:
    if text.isascii() and text.replace(" ", "").isalnum():  # plain words and figures: only case can differ
        return _without_article(" ".join(text.lower().split()))
    text = text.replace("“", " ").replace("”", " ").replace("’", "'").replace("—", " ")  # so that most texts are ASCII
    if text.isascii():
        text = text.lower()
        if _FIGURE.search(text):
            text = " ".join([word if word.isalpha() else _folded_word(word) for word in text.split()])
        else:
            text = text.translate(_PLAIN)
        return _without_article(" ".join(text.split()))
    text = _MARKS.sub("", unicodedata.normalize("NFKD", text))
    text = _NOT_WORD.sub(" ", text.casefold().replace("’", "'").replace("'", ""))
    text = " ".join(map(_trim, text.split())) if _DIGIT.search(text) else text.translate(_JOINTS)
    return _without_article(" ".join(text.split()))


def _folded_word(word: str) -> str:
    """A word of small ASCII letters, figures and marks, not of letters alone, as the words that folding makes of it."""
    if not _FIGURE.search(word):
        return word.translate(_PLAIN)
    return " ".join(map(_trim, _NOT_WORD.sub(" ", word.replace("'", "")).split()))


def _without_article(text: str) -> str:
    return text.partition(" ")[2] if text.startswith(("the ", "a ", "an ")) else text


_REMEMBERED = 2000
"""Length up to which a folded text is remembered: names and quotations are asked for again and again."""
_remembered = lru_cache(maxsize=4096)(_folded)


def _trim(word: str) -> str:
    """A word without the points, commas, dashes and slashes that do not belong to a number."""
    if word.isalpha():
        return word
    if _DIGIT.search(word):
        return word.strip(",/").rstrip(".-")
    return word.translate(_JOINTS)
