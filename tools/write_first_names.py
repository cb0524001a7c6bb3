"""Write the list of first names that are given to men or to women alone: `python tools/write_first_names.py`.

It needs two packages of PyPI that the application does not: `Faker` (MIT), whose locales hold the first names of some
fifty countries, and `names` (MIT), which holds those of the census of the United States of 1990 with their frequency.
A name that both sexes bear is left out, unless only English lists say so and the census has it at least thirty times as
often for one of them. The same versions give the same file, byte for byte.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections import defaultdict
from pathlib import Path

from quizapp.generate.names import lists
from quizapp.generate.names.roles import ROLE_NOUNS

OUT = Path(__file__).parent.parent / "src/quizapp/generate/names/data/first_names.txt"
_NAME = re.compile(r"[A-ZÀ-ÖØ-ÞĀ-Ž][a-zà-öø-ÿā-žșț]{2,}(?:[-’'][A-ZÀ-ÖØ-ÞĀ-Ž]?[a-zà-öø-ÿā-žșț]+)?")
_LISTS = {
    "first_names_male": "m",
    "first_romanized_names_male": "m",
    "first_names_female": "f",
    "first_romanized_names_female": "f",
}
_WITH_MISTAKES = frozenset(("zu_ZA", "sw"))
"""Locales that have men's names among the women's."""
_MUCH_MORE_OFTEN = 30
_BORNE_BY_BOTH = frozenset(
    """nicola sasha misha sam max ira gale jun jin min hua wei xin yu ming ali noor nur jess kai daniele hilary kit
    jules laurie darcy riley nat mel sunny sage parker dani christy christie mackenzie georgie hayden kendall rae stephane
    krishna chandra karma tal gal valery yan xiao soo ji hyun kyung li ling mei ying linh anh ilhan tobi ola uche adrien
    nikita vanja sasa shiloh reagan dakota bailey addison ainsley tatum marlo monroe murphy yuki mika sacha elie amal
    nour""".split()
)
"""Names that the lists have for one sex alone, and both bear: here or in another country."""
_RATHER_ELSE = (
    lists.TITLES
    | set(lists.HONORIFICS)
    | ROLE_NOUNS
    | lists.COUNTRIES
    | lists.PLACES
    | lists.DEMONYMS
    | lists.BODY_WORDS
)
_RATHER_ELSE |= {"rice", "columbia"}
"""What news hardly has as a first name: "General", "China"."""
_ALSO_PLACES = frozenset("jordan chad georgia israel malta cuba victoria florence sofia paris charlotte austin".split())


def given(*, english: bool) -> dict[str, set[str]]:
    """Each first name of the English locales, or of the others, in lower case -> the sexes that bear it."""
    person = importlib.import_module("faker.providers.person")
    found: dict[str, set[str]] = defaultdict(set)
    for module in pkgutil.iter_modules(person.__path__):
        if module.name in _WITH_MISTAKES or module.name.startswith("en") != english:
            continue
        provider = importlib.import_module(f"faker.providers.person.{module.name}").Provider
        for attribute, gender in _LISTS.items():
            for name in getattr(provider, attribute, None) or ():
                if _NAME.fullmatch(name):
                    found[name.lower()].add(gender)
    return found


def census() -> dict[str, dict[str, float]]:
    """Each first name of the census, in lower case -> the share of all men, and of all women, who bear it."""
    folder = Path(importlib.import_module("names").__file__ or "").parent
    found: dict[str, dict[str, float]] = defaultdict(dict)
    for gender, name in (("m", "male"), ("f", "female")):
        for line in (folder / f"dist.{name}.first").read_text("utf-8").splitlines():
            word, share, *_ = line.split()
            found[word.lower()][gender] = float(share)
    return found


def settled() -> dict[str, str]:
    """Each first name that tells the sex of who bears it -> `m` or `f`."""
    shares, names, elsewhere = census(), given(english=True), given(english=False)
    result: dict[str, str] = {}
    for name in {*shares, *names, *elsewhere} - _BORNE_BY_BOTH - (_RATHER_ELSE - _ALSO_PLACES):
        men, women = shares.get(name, {}).get("m", 0.0), shares.get(name, {}).get("f", 0.0)
        sexes = set(shares.get(name, {})) | names.get(name, set()) | elsewhere.get(name, set())
        if len(sexes) == 1:
            result[name] = sexes.pop()
        elif len(elsewhere.get(name, ())) > 1:
            continue
        elif men >= _MUCH_MORE_OFTEN * women and men:
            result[name] = "m"
        elif women >= _MUCH_MORE_OFTEN * men and women:
            result[name] = "f"
    return result


def main() -> None:
    """Write the names, one line for each sex."""
    names = settled()
    lines = (" ".join(sorted(name for name, its in names.items() if its == gender)) for gender in "fm")
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_text("\n".join(lines) + "\n", "utf-8")
    print(f"{OUT}: {len(names)} names")


if __name__ == "__main__":
    main()
