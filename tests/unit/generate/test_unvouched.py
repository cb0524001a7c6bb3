"""What an article retells without vouching for it is no fact: a prosecutor's account, a hoax, a simulation."""

from __future__ import annotations

import re

import pytest

from quizapp.article import parse
from quizapp.generate.pipeline import generate


def stems(title: str, body: str) -> list[str]:
    """The questions, without their contexts, of a report of April 2, 2027."""
    found = generate(parse(f"{title}\n\nBy Jo Writer\n\n2 April 2027\n\n{body}\n", "a.txt"), everything=True).items
    return [item.stem.rpartition("\n")[2] for item in found]


def asked(title: str, body: str, what: str) -> bool:
    return any(re.search(what, stem) for stem in stems(title, body))


TRIAL = "Two women went on trial in Norwich on Monday over the theft of a bronze by Rodin from the museum of Harlow."
DEED = "Nora Finch hired a boat in Lowestoft for 640 pounds in May 2026. Nora Finch sold the bronze to a collector in Ghent."
REST = "The museum of Harlow opened in 1931 and has 52,000 visitors a year."
TRIED = "Women on trial over stolen Rodin"


@pytest.mark.parametrize(
    "opener",
    [
        "Prosecutor Hugh Vane set out the case.",
        "Counsel for the Crown outlined the charges.",
        "Hugh Vane, for the prosecution, walked the jury through the night of the theft.",
        "Jurors heard the prosecution's version.",
        "Prosecutor Hugh Vane opened the case against them.",
    ],
)
@pytest.mark.parametrize("gap", [" ", "\n\n"])
def test_what_a_prosecutor_tells_is_not_asked(opener: str, gap: str) -> None:
    assert asked(TRIED, f"{TRIAL}\n\n{DEED}\n\n{REST}", "Finch|Lowestoft|Ghent")
    assert not asked(TRIED, f"{TRIAL}\n\n{opener}{gap}{DEED}\n\n{REST}", "Finch|Lowestoft|Ghent")
    assert asked(TRIED, f"{TRIAL}\n\n{opener} {DEED}\n\n{REST}", "1931|52,000|visitors")


@pytest.mark.parametrize(
    "denial", ["Both deny theft.", "Finch has pleaded not guilty.", "The two women deny the charge."]
)
def test_what_the_accused_deny_behind_a_prosecutors_words_is_not_asked(denial: str) -> None:
    told = f"{TRIAL}\n\nProsecutor Hugh Vane spoke quietly. {DEED}\n\n"
    assert asked(TRIED, f"{told}{REST}", "Finch|Lowestoft")
    assert not asked(TRIED, f"{told}{denial} {REST}", "Finch|Lowestoft|Ghent")


@pytest.mark.parametrize(
    "told",
    [
        "Assistant County Attorney Hugh Vane said the theft took six minutes.",
        "Hugh Vane, a lawyer for the government, spoke of six minutes.",
    ],
)
def test_what_a_lawyer_of_the_state_tells_is_denied_as_well(told: str) -> None:
    assert asked(TRIED, f"{TRIAL}\n\n{told} {DEED}\n\n{REST}", "Finch|Lowestoft")
    assert not asked(
        TRIED, f"{TRIAL}\n\n{told} {DEED}\n\nBoth have pleaded not guilty. {REST}", "Finch|Lowestoft|Ghent"
    )


def test_jurors_are_told_somebodys_word() -> None:
    told = "{} that the women had planned the theft for a year. " + DEED
    assert not asked(TRIED, f"{TRIAL}\n\n{told.format('Hugh Vane told jurors')}\n\n{REST}", "Finch|Lowestoft|Ghent")


@pytest.mark.parametrize("other", ["In Poe's", "In Ida Poe's", "But in hers"])
def test_the_other_account_is_no_fact_either(other: str) -> None:
    first = "In Nora Finch's account, she was in bed when Ida Poe broke the lock. The night was clear."
    told = f"{other}, it was Finch who broke it. {DEED}"
    assert not asked(TRIED, f"{TRIAL}\n\n{first}\n\n{told}\n\n{REST}", "hired|Ghent|640")
    assert asked(TRIED, f"{TRIAL}\n\nThe night was clear.\n\n{told}\n\n{REST}", "hired|Ghent|640")


LIE = "Mayor Rita Holm sold 31 ferries to a bank in Panama. Rita Holm bought a villa in Nice for 2 million euros."


@pytest.mark.parametrize(
    ("title", "lead", "opener"),
    [
        (
            "Forged letter about ferries upsets Bergen",
            "A forged letter about the ferries of Bergen upset its council on Monday.",
            "The letter had three pages.",
        ),
        (
            "Satirical page mistaken for news in Bergen",
            "A satirical page about the ferries of Bergen was shared 40,000 times on Monday.",
            "Its editors posted the piece on Sunday.",
        ),
        (
            "April Fools: how papers tricked their readers",
            "Papers in Norway printed jokes on Thursday, and many readers believed them.",
            "The Bergen Mail had the boldest one.",
        ),
        (
            "Hoax video of mayor spreads",
            "A hoax video of the mayor of Bergen spread on Monday.",
            "The video bore the logo of a broadcaster.",
        ),
    ],
)
def test_what_a_hoax_says_is_not_asked(title: str, lead: str, opener: str) -> None:
    behind = "The council of Bergen met on Tuesday. Nine engineers from Oslo mended the ferry Halvard in 2025."
    assert asked(
        "Ferries of Bergen sold",
        f"{lead.split(' ', 1)[0]} sale upset Bergen on Monday.\n\n{LIE}\n\n{behind}",
        "31|Panama",
    )
    assert not asked(title, f"{lead}\n\n{opener} {LIE}\n\n{behind}", "31|Panama|villa|Nice")
    assert asked(title, f"{lead}\n\n{opener} {LIE}\n\n{behind}", "engineers")


def test_how_a_simulation_went_is_not_asked_as_an_event() -> None:
    run = "A pump failed. Captain Ida Moen left Ghent at 9 knots. Ida Moen paid 40,000 pounds to a firm in Leiden."
    lead = "A tanker hit a pier in Harlow on Monday, and the mayor, Tom Bain, went to see what was left of it."
    assert asked("Tanker hits pier", f"{lead}\n\n{run}\n\n{REST}", "Ghent|Leiden")
    assert not asked("Tanker hits pier", f"{lead}\n\nIn the simulation, {run}\n\n{REST}", "Ghent|Leiden")


PAST = (
    "Minister Carl Foss visited Harlow on April 9 and promised new homes. Mayor Tom Bain, Ann Poe and Mary Lind met him. Sixty "
    "engineers from Oslo mended 17 windmills in 1954. Ann Poe paid 300 guilders to every family in May."
)


@pytest.mark.parametrize(
    ("title", "lead"),
    [
        ("Remembering 1953", "A storm killed 19 people in Harlow 74 years ago on Friday."),
        ("On this day: the storm of Harlow", "A storm killed 19 people in Harlow and broke its pier."),
        ("Seventy years on, Harlow marks its storm", "A storm killed 19 people in Harlow and broke its pier."),
    ],
)
def test_a_day_of_a_piece_about_the_past_is_not_put_into_the_year_of_the_report(title: str, lead: str) -> None:
    assert asked("Storm kills 19", f"A storm killed 19 people in Harlow on Friday.\n\n{PAST}", "April 9|guilders")
    assert not asked(title, f"{lead}\n\n{PAST}", "April 9|guilders")
    assert asked(title, f"{lead}\n\n{PAST}", "windmills")


OPEN = f"A pier for 2 million pounds was promised to the people of Fenwick by the mayor, Tom Bain, on Thursday. {REST}"


@pytest.mark.parametrize(
    ("before", "behind"),
    [
        ("In 1958 a storm hit the island of Fenwick.", ""),
        ("A storm hit the island of Fenwick on the night of March 3, 1958.", ""),
        ("By late 1958 the island of Fenwick had lost its pier.", "The pier was never built again."),
        ("The storm cost the island of Fenwick its pier.", "Dorn became a baker. Dorn died in 1981."),
    ],
)
def test_a_month_behind_another_year_is_not_of_the_year_of_the_report(before: str, behind: str) -> None:
    told = "Captain Hugh Dorn shipped 340 sheep to Harlow on August 9."
    assert asked("Fenwick gets a pier", f"{OPEN}\n\nThe sea was calm. {told}", "340|sheep")
    assert not asked("Fenwick gets a pier", f"{OPEN}\n\n{before} {told} {behind}", "340|sheep")


@pytest.mark.parametrize(
    "before",
    [
        "Hugh Dorn, elected in 1998, runs the island of Fenwick.",
        "In 1958 a storm hit the island of Fenwick. Its pier is being built again.",
        "In 1958 a storm hit the island of Fenwick.\n\nThe sea was calm.",
    ],
)
def test_a_month_of_the_year_of_the_report_is_asked_behind_older_ones(before: str) -> None:
    told = "Captain Hugh Dorn shipped 340 sheep to Harlow on August 9."
    assert asked("Fenwick gets a pier", f"{OPEN}\n\n{before} {told}", "340|sheep")


@pytest.mark.parametrize(
    "frame",
    [
        "In Vane's telling, it went like this.",
        "Here is what the neighbours say happened.",
        "The neighbours have a theory.",
        "Hugh Vane remembers it well.",
        "Hugh Vane dreamed of it all night.",
        "Suppose the worst.",
        "The indictment tells a story of greed.",
        "The complaint is short.",
        "In the leaflet, everything is plain.",
        "Hugh Vane told this joke at lunch.",
        "The rumour in the harbour was simple.",
        "Three theories compete for attention.",
        "There are two versions of that night.",
        "According to the first, the watchman slept.",
        "In the plot of the musical, a painter loses all that she has.",
    ],
)
def test_what_stands_in_a_frame_is_somebodys_word(frame: str) -> None:
    assert not asked("Museum misses a bronze", f"{REST} {TRIAL}\n\n{frame} {DEED}", "Nora|collector")
    assert asked("Museum misses a bronze", f"{REST} {TRIAL}\n\nThe night was clear. {DEED}", "Nora|collector")


@pytest.mark.parametrize(
    "told", ["If the judge agrees, the sale is void.", "Should the judge agree, the sale is void."]
)
def test_what_follows_from_an_if_is_no_fact(told: str) -> None:
    deed = "Nora Finch returns 640 coins to a collector in Ghent."
    assert asked("Museum misses a bronze", f"{REST} {TRIAL}\n\nThe judge agreed. {deed}", "640|Ghent")
    assert not asked("Museum misses a bronze", f"{REST} {TRIAL}\n\n{told} {deed}", "640|Ghent")
    assert asked("Museum misses a bronze", f"{REST} {TRIAL}\n\n{told} {DEED}", "640|Ghent")
