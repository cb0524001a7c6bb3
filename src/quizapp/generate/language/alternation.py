"""Long alternations made quick: words by their first letter, so that a place in the text is held against a few of them.

Python tries the alternatives of a pattern one after the other wherever a word begins.
"""

from __future__ import annotations


def by_letter(alternation: str) -> str:
    """`said|says|told` as `s(?:aid|ays)|t(?:old)`: it matches the same, each letter's alternatives kept in their order.

    Every alternative must begin with a letter that is not optional, or with a set of letters, `[Tt]old`, which is written
    out. What begins otherwise stays outside.
    """
    tails: dict[str, list[str]] = {}
    for alternative in _alternatives(alternation):
        for branch in _branches(alternative):
            tails.setdefault(branch[0], []).append(branch[1:])
    return "|".join(f"{letter}(?:{'|'.join(some)})" for letter, some in tails.items())


def _branches(alternative: str) -> list[str]:
    """An alternative once for each letter of the set with which it may begin."""
    if alternative.startswith("["):
        letters, _, rest = alternative[1:].partition("]")
        return [letter + rest for letter in letters]
    return [alternative]


def _alternatives(alternation: str) -> list[str]:
    """The alternatives between the bars that stand in no bracket."""
    found, depth = [""], 0
    for char in alternation:
        depth += (char in "([") - (char in ")]")
        if char == "|" and not depth:
            found.append("")
        else:
            found[-1] += char
    return found
