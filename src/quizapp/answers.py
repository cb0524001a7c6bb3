"""The form in which typed answers are compared: what is forgiven is folded away, what makes another answer stays.

Forgiven are case, accents of Latin, Greek and Cyrillic letters, punctuation, spacing and a leading article. Marks that
spell other scripts (`दिन` is not `दीन`, `が` not `か`) and signs that make another answer (`√2`, `C#`, `-x`, `x/y`) stay.
"""

from __future__ import annotations

import re
import unicodedata

_MARKS = re.compile(
    "(?<=[A-Za-z\u00c0-\u052f\u1d00-\u1fff\u2c60-\u2c7f\ua640-\ua7ff])[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]+"
)
_POINTS = re.compile(
    "[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06ed]+"
)
"""Vowel points of Hebrew and Arabic, with the hamza: most writers leave them out."""

_NEVER_SPOKEN = str.maketrans(dict.fromkeys("™℠®©\u0640"))
_ONE_SIGN = re.compile("(?=[¼-¾⅐-⅞])")
_POWER = re.compile(r"(?<=\d)(?<![^\W\d_]\d)(?<![^\W\d_]\d\d)(?=[⁰¹²³⁴⁵⁶⁷⁸⁹⁻])")  # of 10³, but not of m², x2² or SO4²⁻
_SAME_SIGN = str.maketrans({
    "−": "-", "‐": "-", "♯": "#", "∗": "*", "×": "*", "÷": "/", "∕": "/", "⁄": "/", "’": "'", "‘": "'", "ʼ": "'", "′": "'",
})  # fmt: skip
_TYPED_AS = {"<->": "↔", "<=>": "⇔", "->": "→", "<-": "←", "=>": "⇒", "<=": "≤", ">=": "≥", "!=": "≠"}
_SPELLED = re.compile(r"<->|<=>|->|<-(?=\s)|(?<![=!<>])=>|(?<!<)[<>!]=(?!=)")
"""Signs that no keyboard has, as people type them; `a<-b` is no arrow."""
_DASH = re.compile(r"(?:^|(?<=[\d(\[=<>+*/,])|(?<=\d ))[–—](?= ?\d)")
_TIMES = re.compile(r"(?<=\d)(?<!\b0)x(?=\d)|(?<=\d )x(?= \d)|(?<=[^\W\d_]{3} )x(?= [^\W\d_]{3})|(?<=\d)·(?=\d)")
_EMPHASIS = re.compile(r"(?<![\w*])(\*{1,3})(?=\S)([^*]+)(?<=\S)\1(?![\w*])")
_WRAPPED = re.compile(
    r"""(?<![\w)])<(/?[^\W\d_][^<>]*)>                                 # <b>
      | (?<!\w)'([^']*)'(?!\w)                                         # 'Lima'
      | (?<![\w/])/([^/\s]{1,2}|[^/\s]*[^/\s\x00-\x7f][^/\s]*)/(?![\w/])  # the sound /θ/, but not the folder /etc/
    """,
    re.VERBOSE,
)

_LONE = r"(?<![^\W\d_])[^\W\d_]"  # a letter that stands for a quantity: no other letter is beside it
_LEFT = rf"(?:(?<=[\d)\]}}])|(?<=[\d)\]}}]\ )|(?<={_LONE})|(?<={_LONE}\ ))"
_BEHIND = r"(?:\.?\d|[(\[√]|[^\W\d_](?![^\W\d_])(?!\ [^\W\d_]{2}))"
_FREE = r"(?<!\w)(?<![^\W\d_]\ )"  # no word is right before: `Apollo 11!` is no factorial
_TELLING = re.compile(
    rf"""( {_LEFT}-(?=\ ?{_BEHIND}) | (?<![\w)\]}}-])-(?={_BEHIND})        # x - y, 1914-1918, -x
        | (?: (?<=\b\w) | (?<=\b\w\w) | (?<=\b\w\w\w) | (?<=[^\W\d]\d) | (?<=[^\W\d]\d\d) )
          (?: --?(?![\w-]) | \s-(?=\W*$) )                              # O-, Cl-, HCO3-, SO42-
        | (?<![\w-])--(?=\w)                                            # --all
        | {_LEFT}/+(?=\ ?[\w(\[√.]) | (?: (?<=[\w)\]]) | (?<=[\w)\]]\ ) )/+(?=\ ?{_BEHIND})  # x/y, kW/h, but and/or
        | (?<![\w/)\]])/(?=\w)                                          # /etc, </b>
        | (?<=[\w)\]])\*+ | (?<=[\w)\]]\ )\*+(?=\ )                     # A*, x * y
        | (?<=\w)\s?\#+(?![\w#])                                        # C#
        | (?: (?<={_FREE}\d) | (?<={_FREE}\d\d) | (?<=(?<!\w)[a-zα-ω]) | (?<=[)\]]) )!+(?![\w=!])  # n!, 5!
        | (?<![\w!])!(?=[\w(])                                          # !x
        | (?<={_LONE})'+(?!\w|\ [^\W\d_]{{2}})                          # f'(x)
        | (?<![\w.])\.(?=[^\W\d])                                       # .NET
        | &&+ | \\+ | \^+ | (?<!\w)~(?=[^\W\d]|/)                       # a && b, \n, 2^3, ~p
    )""",
    re.VERBOSE,
)
"""Signs that elsewhere are punctuation: `#1`, `well-known`, `and/or`, `Yahoo!`, `*Emma*`."""
_RAISED = re.compile(r"(?<=[^\W\d_])\^(?=\d)")  # x^2 is x²
_SIGNS = frozenset("-–—/*#!'\\^~&<>=·x.")
_PERHAPS = re.compile(
    r"""[*\#\\^~&<>=·–—] | (?<!\w)'|'(?!\w) | (?<![^\W\d_]{2})[-/]|[-/](?![^\W\d_]{2}) | (?<![^\W\d_]{2})!|!(?=[\w=(])
      | (?<![\w.])\.(?=[^\W\d]) | (?:\d|\ )x(?:\d|\ )""",
    re.VERBOSE,
)
"""Most answers have none of these, but at most the hyphen of `Jean-Luc` or the mark of `Yahoo!`; they are folded quickly."""
_STRAY_POINT = re.compile(r"\.(?!\d)")
_STRAY = re.compile(r"(?<!\d),|,(?!\d)|(?<=[^\W\d])\.")
_ARTICLE = re.compile(r"^(?:the|an?) (?=[\w$€£¥.])")


def fold_answer(text: str) -> str:
    """The form in which two typed answers are compared; signs that make another answer are words of their own.

    `C#` is neither `C` nor `C++`, `x + y` not `x - y`, `p → q` not `p ← q`; `->` is `→`, and `7 x 8` is `7 × 8`.
    """
    text = " ".join(text.split())
    if not text.isascii():
        text = _without_accents(text)
    if not _SIGNS.isdisjoint(text) and _PERHAPS.search(text):
        text = _signs_apart(text)
    elif not text.replace(" ", "").isalnum():
        text = _words(text)
    return _ARTICLE.sub("", " ".join(text.casefold().split()))


def _signs_apart(text: str) -> str:
    """`text` with each sign that tells a word of its own, and without punctuation."""
    text = _SPELLED.sub(lambda found: _TYPED_AS[found.group()], text)
    text = _TIMES.sub("*", _DASH.sub("-", text)).removeprefix("=")
    text = _WRAPPED.sub(_unwrapped, _EMPHASIS.sub(r"\2", text))
    parts = _TELLING.split(_RAISED.sub("", text))
    return " ".join(f" {part} " if at % 2 else _words(part) for at, part in enumerate(parts))


def unpointed(text: str) -> str:
    """`text` without the vowel points and hamzas that writers of Hebrew and Arabic leave out at will."""
    if text.isascii():
        return text
    return unicodedata.normalize("NFC", _POINTS.sub("", unicodedata.normalize("NFD", text)))


def _without_accents(text: str) -> str:
    text = _POWER.sub("^", _ONE_SIGN.sub(" ", text.translate(_NEVER_SPOKEN)))
    text = unicodedata.normalize("NFKC", text).translate(_SAME_SIGN)
    text = _MARKS.sub("", unicodedata.normalize("NFD", text))
    return " ".join(unicodedata.normalize("NFC", text).split())


def _unwrapped(found: re.Match[str]) -> str:
    return f" {found[found.lastindex or 0]} "


def _words(text: str) -> str:
    text = text.translate(_FOLDING)
    return _STRAY.sub(" ", _STRAY_POINT.sub("", text)) if "." in text or "," in text else text


_UNSEEN = re.compile("[\u034f\u180b-\u180d\ufe00-\ufe0f\U000e0100-\U000e01ef]")
_MEANT = re.compile("[%‰\u2190-\u21ff\u2308-\u230b\u2640\u2642\u2654-\u266f\u27f0-\u27ff\u2801-\u28ff\u2900-\u297f]")
"""Signs beside those of mathematics and money that are no decoration: arrows, suits, notes, Braille, male and female."""


class _Folding(dict[int, int | str]):
    """What folding makes of a character, found out when it is first met."""

    def __missing__(self, code: int) -> int | str:
        char = chr(code)
        category = unicodedata.category(char)
        made: int | str = " "
        if category == "Cf" or _UNSEEN.match(char):
            made = ""
        elif category[0] in "LMN":
            made = code
        elif category in ("Sm", "Sc") or _MEANT.match(char):
            made = f" {char} "
        self[code] = made
        return made


_FOLDING = _Folding({ord("'"): "", ord("."): ".", ord(","): ",", ord("~"): " "})
