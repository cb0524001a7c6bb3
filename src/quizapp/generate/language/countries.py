"""Countries with their people's adjective and their capital: a closed class, and the metonyms that news makes of it.

"Moscow", "the Kremlin", "Russian" all stand for Russia; `country_of` says so.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import NamedTuple


class Country(NamedTuple):
    """A sovereign state, or one of the four countries of the United Kingdom."""

    name: str
    """As running text has it, with its article: "the United States"."""
    adjectives: tuple[str, ...]
    capital: str
    others: tuple[str, ...]
    """Other names, abbreviations, and places that stand for its government."""


@cache
def countries() -> tuple[Country, ...]:
    """All countries, in the order of the data file."""
    found = []
    for line in files(__package__).joinpath("data/countries.tsv").read_text("utf-8").splitlines():
        name, adjectives, capital, *others = line.split("\t")
        found.append(
            Country(name, tuple(adjectives.split("|")), capital, tuple(filter(None, "|".join(others).split("|"))))
        )
    return tuple(found)


@cache
def _by_name() -> dict[str, Country]:
    table: dict[str, Country] = {}
    for country in countries():
        for form in (country.name.removeprefix("the "), *country.others):
            table.setdefault(form, country)
    return table


@cache
def _by_any() -> dict[str, Country]:
    table = dict(_by_name())
    for country in countries():
        for form in (country.capital, *country.adjectives):
            table.setdefault(form, country)
    return table


def named_country(name: str) -> Country | None:
    """The country that `name` names outright: "the United States", "UK"; not "London", not "British"."""
    found = _by_name().get(name.removeprefix("the ").removeprefix("The "))
    return None if found is None or name in _SEATS else found


@cache
def _regions() -> dict[str, str]:
    """Name of a country -> its part of the world."""
    lines = files(__package__).joinpath("data/regions.txt").read_text("utf-8").splitlines()
    return {name: region for region, _, names in (line.partition(": ") for line in lines) for name in names.split("|")}


def region_of(name: str) -> str:
    """The part of the world of a country, by its name with its article; empty where it is none."""
    return _regions().get(name, "")


def country_of(name: str) -> Country | None:
    """The country that `name` names, describes or stands for: "Moscow", "Kremlin", "Russian", "Russia"."""
    return _by_any().get(name.removeprefix("the ").removeprefix("The "))


@cache
def nationalities() -> frozenset[str]:
    """The adjectives of all countries: "Vietnamese", "South African"."""
    return frozenset(adjective for country in countries() for adjective in country.adjectives)


@cache
def capitals() -> dict[str, str]:
    """Capital -> country, for the cities that are not countries themselves."""
    return {c.capital: c.name for c in countries() if c.name not in {c.capital, "England"}}


_SEATS = frozenset(
    {
        "Kremlin", "White House", "Downing Street", "Westminster", "Whitehall", "Holyrood", "Stormont", "The Hague",
        "Delhi", "Tel Aviv", "Cape Town", "Abidjan", "Dar es Salaam", "Putrajaya", "Yangon", "Trinidad", "Kiev",
        "Washington, D.C.", "Washington D.C.", "Soviet Union", "Brasilia", "Bogota", "Yaounde", "Asuncion", "Lome",
        "Sana'a", "Palestinian Authority",
    }
)  # fmt: skip
