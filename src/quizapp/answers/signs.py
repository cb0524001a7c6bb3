"""Signs that make another answer of a word, told from the same signs as punctuation."""

from __future__ import annotations

import re

from quizapp.answers.letters import words_of

_TYPED_AS = {"<->": "↔", "<=>": "⇔", "->": "→", "<-": "←", "=>": "⇒", "<=": "≤", ">=": "≥", "!=": "≠"}
_SPELLED = re.compile(r"<->|<=>|->|<-(?=\s)|(?<![=!<>])=>|(?<!<)[<>!]=(?!=)")
_EITHER_SIGN = re.compile(r"(?:\+/-|(?:^|(?<=[=(,<>])|(?<=[=(,<>]\ ))\+-)(?=\ ?[\w√(.])")  # +/-2, x = +-2, but not x+-2
"""Signs that no keyboard has, as people type them; `a<-b` is no arrow."""
_HYDRATE = re.compile(r"(?<=\d)\s?·\s?(?=\d)|(?<=[^\W\d_]\d)\.(?=\d+[^\W\d_]+\d)")  # CuSO4·5H2O, CuSO4.5H2O
_CHARGE = re.compile(r"(?<=[\w)\]])\^(?=\d?[+-](?![\w(]))|(?<=[^\W\d_)\]]\d)\ (?=\d[+-]\W*$)")  # SO4^2-, SO4 2-
_TIMES = re.compile(r"(?<=\d)(?<!\b0)[xX](?=\d)|(?<=\d )[xX](?= \d)|(?<=[^\W\d_]{3} )x(?= [^\W\d_]{3})")
_TERM = r"\s?[+-]?\s?(?:\d+(?:[./]\d+)?[^\W\d_]?|\d*[^\W\d_](?:/\d+)?|√?\d+|∞)\s?"
_INTERVAL = re.compile(rf"(?<!\w)([\[\](])({_TERM})[,;]({_TERM})([\])\[])(?!\w)")
_CLASS = re.compile(r"\[(\^?(?:[^\W_]-[^\W_])+)\]")
"""A class of a pattern, `[a-z]`, of which the brackets are not those of an editor."""
_BRACKETS = str.maketrans({"[": "⎡", "]": "⎤"})
_EMPHASIS = re.compile(r"(?<![\w*])(\*{1,3})(?=\S)([^*]+)(?<=\S)\1(?![\w*])")
_WRAPPED = re.compile(
    r"""(?<![\w)])<(/?[^\W\d_][^<>]*)>                                 # <b>
      | (?<!\w)'([^']*)'(?!\w)                                         # 'Lima'
      | (?<![\w/])/([^/\s]{1,2}|[^/\s]*[^/\s\x00-\x7f][^/\s]*)/(?![\w/])  # the sound /θ/, but not the folder /etc/
    """,
    re.VERBOSE,
)

_LEADING = re.compile(r"^=(?!=)(?=.*\S)", re.DOTALL)
_TWO_PRIMES = re.compile(r"(?<=\d)[\"”]")
_WRAPPER = re.compile(r"""["'“‘«„`(]([^"'“”‘’«»„`()]+)["'”’»“`)]""")
_LONE = r"(?<![^\W\d_])[^\W\d_]"  # a letter that stands for a quantity: no other letter is beside it
_LEFT = rf"(?:(?<=[\d)\]}}⎞])|(?<=[\d)\]}}⎞]\ )|(?<={_LONE})|(?<={_LONE}\ ))"
_BEHIND = r"(?:\.?\d|[(\[√⎛]|pi(?![^\W\d_])|[^\W\d_](?![^\W\d_])(?!\ [^\W\d_]{2}))"
_FREE = r"(?<!\w)(?<![^\W\d_]\ )"  # no word is right before: `Apollo 11!` is no factorial
_TERM_OF_SUM = r"\s?(?>-?(?=[\w.])(?:\d{1,9}(?:\.\d{1,9})?)?(?:[^\W\d_]{1,2}(?:\^?\d{1,3})?|\^\d{1,3})?)\s?"
_SUM = rf"\(({_TERM_OF_SUM}(?:[+-]{_TERM_OF_SUM})+)\)"
_GROUP = re.compile(
    rf"""(?: (?<=[)\]/*^√-]) | (?<=[)\]/*^-]\ ) | (?<={_LONE}) | (?<={_LONE}\ )
           | (?: (?<=\d) | (?<=\d\ ) | (?<=[^\W\d_]{{2}}) | (?<=[^\W\d_]{{2}}\ ) )(?=\([^()]{{0,40}}(?:[^\W\d_]|\+)) ){_SUM}
      | {_SUM}(?=\ ?(?:[/*^(\d]|[^\W\d_](?![^\W\d_]))) | \((?=-){_TERM_OF_SUM}\)(?=\ ?\^)""",
    re.VERBOSE,
)
"""A sum in round brackets that is multiplied, divided or raised, or that a function is of: `1/(x+1)` is not `1/x+1`."""
_ROUND = str.maketrans("()", "⎛⎞")
_TELLING = re.compile(
    rf"""( (?::|//?|\*\*?|<<|>>|[-+%&|^@])=(?!=)                           # x := y, x -= y
        | {_LEFT}-(?=\ ?{_BEHIND}) | (?<![\w)\]}}⎞-])-(?={_BEHIND})        # x - y, 1914-1918, -x
        | (?: (?<=\b\w) | (?<=\b\w\w) | (?<=\b\w\w\w) | (?<=[^\W\d]\d) | (?<=[^\W\d]\d\d) )
          (?: --?(?![\w-]) | \s-(?=\W*$) )                              # O-, Cl-, HCO3-, SO42-
        | (?: (?<=[)\]]) | (?<=[A-Za-z\d][A-Z]) | (?<=[A-Z\d][A-Z][a-z]) )--?(?![\w-]|\ [^\W\d_]{{2}})  # CH3COO-, [Al(OH)4]-
        | (?<=\d)'+(?![^\W\d_]) | (?<=\d)\s?°(?!\s?[^\W\d_])            # 30', 6'2'', 90°, but not 20 °C
        | (?<![\w-])--(?=\w)                                            # --all
        | {_LEFT}/+(?=\ ?[\w(\[√.⎛]) | (?: (?<=[\w)\]⎞]) | (?<=[\w)\]⎞]\ ) )/+(?=\ ?{_BEHIND})  # x/y, kW/h, but and/or
        | (?<![\w/)\]])/(?=\w)                                          # /etc, </b>
        | (?<=[\w)\]⎞])\*+ | (?<=[\w)\]⎞]\ )\*+(?=\ )                     # A*, x * y
        | (?<=\w)\s?\#+(?![\w#])                                        # C#
        | (?<=\b[A-Ga-g])\#(?=(?:m|maj|min|dim|aug|sus|add)?\d{{0,2}}(?!\w))  # F#m7
        | (?<=\w)\[(?=[+-]?\d) | (?<={_LONE})\[(?=[^\W\d_]\])          # a[0]
        | (?: (?<={_FREE}\d) | (?<={_FREE}\d\d) | (?<=(?<!\w)[a-zα-ω]) | (?<=[)\]]) )!+(?![\w=!])  # n!, 5!
        | (?<![\w!])!(?=[\w(])                                          # !x
        | (?<={_LONE})'+(?!\w|[-\ ][^\W\d_]{{2}})                          # f'(x)
        | (?<![\w.])\.(?=[^\W\d])                                       # .NET
        | &&+ | \\+ | \^+ | (?<!\w)~(?=[^\W\d]|/)                       # a && b, \n, 2^3, ~p
    )""",
    re.VERBOSE,
)
"""Signs that elsewhere are punctuation: `#1`, `well-known`, `and/or`, `Yahoo!`, `*Emma*`."""
_UNARY = re.compile(
    rf"(?:^|(?<=[=<>≤≥≠≈±([{{,;:+*/^→-])|(?<=[=<>≤≥≠≈±([{{,;:+*/^→-]\ )|(?<=\b(?:is|or)\ )|(?<=\band\ ))-\ (?={_BEHIND})"
)
"""A minus that a space parts from its number, `x = - 5`; behind a word it is a dash: `COVID - 19`."""
_RAISED = re.compile(r"(?<=[^\W\d_])\^(?=\d)")  # x^2 is x²
_SIGNS = frozenset("-/*#!'\\^~&<>=·xX.[]()°\"”")
_PERHAPS = re.compile(
    r"""[*\#\\^~&<>=·\[\]] | (?<!\w)'|'(?!\w) | (?<![^\W\d_]{2})[-/]|[-/](?![^\W\d_]{2}) | (?<![^\W\d_]{2})!|!(?=[\w=(])
      | (?<![\w.])\.(?=[^\W\d]) | (?<=[^\W\d_]\d)\.(?=\d) | (?:\d|\ )[xX](?:\d|\ )
      | \([^()+-]*[+-] | (?<=\d)\s?['°"”]""",
    re.VERBOSE,
)
"""Most answers have none of these, but at most the hyphen of `Jean-Luc` or the mark of `Yahoo!`; they are folded quickly."""


def has_signs(text: str) -> bool:
    """Whether a sign of `text` may make another answer of it."""
    return not _SIGNS.isdisjoint(text) and _PERHAPS.search(text) is not None


def signs_apart(text: str) -> str:
    """`text` with each sign that tells a word of its own, and without punctuation."""
    if len(text) > 2 and text[0] == text[-1] == "'":
        text = text[1:-1].strip("'") or text  # in quotation marks, which is no sign of feet behind a figure
    text = _SPELLED.sub(lambda found: _TYPED_AS[found.group()], text)
    text = _EITHER_SIGN.sub("±", text)
    text = _LEADING.sub("", _TIMES.sub("*", _CHARGE.sub("", _HYDRATE.sub("*", text))))
    if len(_TWO_PRIMES.findall(text)) == sum(map(text.count, '"“”')):  # none of them opens a quotation
        text = _TWO_PRIMES.sub("''", text)
    text = _WRAPPED.sub(_unwrapped, _EMPHASIS.sub(r"\2", text))
    text = _GROUP.sub(
        lambda found: found.group().translate(_ROUND), _CLASS.sub(r" ⎡ \1 ⎤ ", _INTERVAL.sub(_bracketed, text))
    )
    text = _UNARY.sub("-", text)
    parts = _TELLING.split(_RAISED.sub("", text))
    return " ".join(f" {part} " if at % 2 else words_of(part) for at, part in enumerate(parts))


def signs_alone(text: str) -> str:
    """`signs_apart` for a text without a letter or figure; empty where a sign of it would get lost, so that `-->` is not `->`."""
    text = text.rstrip(".") or text
    wrapped = _WRAPPER.fullmatch(text)
    text = _SPELLED.sub(lambda found: _TYPED_AS[found.group()], wrapped[1] if wrapped else text).replace(" ", "")
    made = " ".join(signs_apart(text).split())
    return made if made.replace(" ", "") == text else ""


def _bracketed(found: re.Match[str]) -> str:
    """A pair of figures whose square brackets are signs, since `[0, 1)` is not `[0, 1]`; round ones may be left out."""
    opened, first, second, closed = found.groups()
    if opened == "(" and closed == ")":
        return found.group()
    return f" {opened.translate(_BRACKETS)} {first}; {second} {closed.translate(_BRACKETS)} "


def _unwrapped(found: re.Match[str]) -> str:
    return f" {found[found.lastindex or 0]} "
