"""Units beside a typed number: those that hold a number themselves, and those made of others."""

from __future__ import annotations

import pytest

from quizapp.bank.examine import examine
from quizapp.bank.source import Source
from quizapp.model.item import as_item
from quizapp.quiz.grading import grade


def right(reply: str, answer: str, unit: str, **fields: object) -> bool:
    item = as_item({"id": "x", "type": "numeric", "question": "?", "answer": answer, "unit": unit} | fields)
    return grade(item, reply).fraction == 1


@pytest.mark.parametrize(
    ("unit", "replies", "wrong"),
    [
        (
            "million km",
            ["150 million km", "150", "150,000,000 km", "150 million", "0.15 billion kilometres"],
            ["150 km", "150 thousand km", "150 million miles", "150 million kg"],
        ),
        ("million", ["150 million", "150 mln", "150000000"], ["150 thousand", "150 km"]),
        ("thousand tonnes", ["150 thousand tonnes", "150,000 t"], ["150 t", "150 million tonnes"]),
        ("$ million", ["$150 million", "150 million dollars", "150", "$150,000,000"], ["$150", "150 million euros"]),
        ("million dollars", ["$150 million", "150 million"], ["$150"]),
        ("trillion US dollars", ["$150 trillion", "150 trillion dollars"], ["€150 trillion", "$150"]),
        ("dozen", ["150 dozen", "1800"], ["150 eggs"]),
        ("quarters", ["150 quarters"], ["150 halves"]),
        ("K", ["150K", "150 kelvin"], ["150,000"]),
        ("per 100,000", ["150 per 100,000"], ["150 per 10,000"]),
        ("parts per million", ["150 parts per million"], ["150 parts per billion"]),
        ("π", ["150π", "150"], ["150 m"]),
        ("CAD", ["CAD 150", "150 CAD"], ["USD 150"]),
    ],
)
def test_a_unit_as_it_is_shown_belongs_to_no_number(unit: str, replies: list[str], wrong: list[str]) -> None:
    assert [reply for reply in replies if not right(reply, "150", unit)] == []
    assert [reply for reply in wrong if right(reply, "150", unit)] == []


def test_a_share_counts_from_the_number_in_the_unit() -> None:
    assert right("151 million km", "150", "million km", tolerance="1%")
    assert not right("152 million km", "150", "million km", tolerance="1 million km")


@pytest.mark.parametrize(
    ("unit", "other"),
    [
        ("m/s²", "m/s2"),
        ("m/s²", "m/s^2"),
        ("m/s²", "m s⁻²"),
        ("m/s²", "m s-2"),
        ("m/s²", "m·s^-2"),
        ("m/s²", "metres per second squared"),
        ("m/s", "m s-1"),
        ("km/h", "km h⁻¹"),
        ("kg/m³", "kg per cubic metre"),
        ("J/(mol·K)", "J mol⁻¹ K⁻¹"),
        ("N·m", "N m"),
        ("km²", "square kilometers"),
        ("m²", "m^2 of land"),
        ("people/km²", "people per square kilometre"),
        ("$/kg", "dollars per kg"),
        ("m/s²", "m/s/s"),
        ("N·m", "Nm"),
        ("N m", "newton metres"),
        ("m²", "sq m"),
        ("Ω", "ohms"),
        ("N", "newtons"),
        ("kJ", "kilojoules"),
        ("A", "amps"),
        ("amperes", "A"),
        ("Pa", "pascals"),
        ("mol", "moles"),
        ("C", "coulombs"),
        ("mg", "milligrams"),
        ("ms", "milliseconds"),
        ("nm", "nanometers"),
        ("ml", "milliliters"),
        ("lb", "pounds"),
        ("lb", "lbs"),
        ("oz", "ounces"),
        ("µF", "uF"),
        ("µm", "um"),
        ("°C", "ºC"),
        ("°", "º"),
    ],
)
def test_a_unit_made_of_others_may_be_written_in_any_form(unit: str, other: str) -> None:
    for one, two in ((unit, other), (other.removesuffix(" of land"), unit)):
        assert right(f"9.8 {two}", "9.8", one), (two, one)
        assert right(f"9.8 {one}", "9.8", one)


@pytest.mark.parametrize(
    ("unit", "other"),
    [
        ("m/s²", "m/s"),
        ("m/s", "m"),
        ("m", "m/s²"),
        ("m", "m per day"),
        ("s", "s⁻¹"),
        ("kg", "kg m²"),
        ("people", "people per km²"),
        ("MW/h", "mW/h"),
        ("Nm", "nm"),
        ("mm", "Mm"),
        ("mg", "Mg"),
        ("kW", "kilowatt hours"),
        ("°C", "°F"),
        ("lb", "£"),
        ("°C", "coulombs"),
        ("mm", "µm"),
        ("mA", "A"),
        ("N·m", "N/m"),
    ],
)
def test_another_unit_is_not_taken_for_it(unit: str, other: str) -> None:
    assert not right(f"9.8 {other}", "9.8", unit)
    assert not right(f"9.8 {unit}", "9.8", other)


@pytest.mark.parametrize("reply", ["37°", "37 degrees", "37 deg", "37º"])
def test_degrees_are_those_of_the_unit_that_is_shown(reply: str) -> None:
    assert right(reply, "37", "°C")
    assert right(reply, "37", "°F")
    assert not right(reply, "37", "m")


@pytest.mark.parametrize(
    "fields",
    [
        ("answer: 9.8 m/s²", "unit: m/s^2", "tolerance: 0.1 m s⁻²"),
        ("answer: 150 million km", "unit: million km", "tolerance: 1 million km"),
        ("answer: 3.1416", "tolerance: 0.0005"),
        ("answer: 5", "tolerance: ±1"),
        ("answer: 5", "tolerance: +/- 10%"),
    ],
)
def test_a_check_reads_numbers_as_grading_does(fields: tuple[str, ...]) -> None:
    text = "title: T\nitems:\n  - id: a\n    type: numeric\n    question: q\n" + "".join(f"    {x}\n" for x in fields)
    assert examine(Source("bank.yaml", text.encode())).problems == []


@pytest.mark.parametrize("tolerance", ["±1", "± 1 km", "+/- 1", "+-1", "1"])
def test_a_tolerance_may_have_its_sign(tolerance: str) -> None:
    assert right("6", "5", "km", tolerance=tolerance)
    assert not right("7", "5", "km", tolerance=tolerance)


@pytest.mark.parametrize(
    ("unit", "reply", "wrong"),
    [
        ("mol/dm³", "moldm-3", "moldm-2"),
        ("kJ/mol", "kJmol-1", "Jmol-1"),
        ("kJ/mol", "kJmol⁻¹", "MJmol⁻¹"),
        ("g/mol", "gmol-1", "kgmol-1"),
        ("g/cm³", "gcm-3", "gcm3"),
        ("rad/s", "rads-1", "rads-2"),
        ("kg·m/s", "kgms-1", "kgms-2"),
        ("km/h", "kmh-1", "kms-1"),
        ("J/(kg·K)", "Jkg-1K-1", "Jkg-1"),
        ("dm³/mol", "dm3mol-1", "dm3mol-2"),
    ],
)
def test_units_in_one_word_with_a_divisor_are_parted(unit: str, reply: str, wrong: str) -> None:
    assert right(f"12 {reply}", "12", unit)
    assert right(f"12{reply}", "12", unit)
    assert not right(f"12 {wrong}", "12", unit)


@pytest.mark.parametrize(
    ("unit", "reply", "wrong"),
    [
        ("′", "12'", '12"'),
        ("′", "12 min", "12 s"),
        ("″", "12 s", "12 min"),
        ("rad", "12 radians", "12 degrees"),
        ("km²", "12 square kms", "12 kms"),
        ("pence", "12p", "£12"),
        ("weeks", "12 wks", "12 days"),
        ("months", "12 mo", "12 minutes"),
        ("km/h", "12 kmph", "12 mph"),
        ("cents", "12¢", "$12"),
        ("L", "12 ltr", "12 ml"),
        ("cm³", "12 cc", "12 cm"),
        ("g/cm³", "12 g/cc", "12 g/l"),
        ("bpm", "12 beats per minute", "12 beats per second"),
        ("kW", "12 kW", "12 kW hours"),
        ("kWh", "12 kW hours", "12 kW"),
    ],
)
def test_units_in_short_and_at_length(unit: str, reply: str, wrong: str) -> None:
    assert right(reply, "12", unit)
    assert not right(wrong, "12", unit)
