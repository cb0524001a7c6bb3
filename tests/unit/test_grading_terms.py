"""Typed words: terms that a letter or two tell apart are no slips of each other, and honest slips stay slips."""

from __future__ import annotations

import pytest

from quizapp.model.item import as_item
from quizapp.quiz.grading import Grade, grade


def typed(reply: str, answer: str) -> Grade:
    return grade(as_item({"id": "x", "type": "short-answer", "question": "?", "answer": answer}), reply)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("northeast", "northwest"),
        ("southwest", "southeast"),
        ("north-northeast", "north-northwest"),
        ("northeastern", "northwestern"),
        ("lactase", "lactose"),
        ("chlorine", "chloride"),
        ("glutamines", "glutamates"),
        ("nitrile", "nitrite"),
        ("propanone", "propanol"),
        ("decametre", "decimetre"),
        ("millimetre", "millilitre"),
        ("centimeters", "centiliters"),
        ("adduction", "abduction"),
        ("ectoderm", "endoderm"),
        ("employer", "employee"),
        ("mortgagor", "mortgagee"),
        ("communism", "communist"),
        ("conduction", "convection"),
        ("reflection", "refraction"),
        ("nucleotide", "nucleoside"),
        ("nucleolus", "nucleus"),
        ("proton", "photon"),
        ("osteoblast", "osteoclast"),
        ("metacarpal", "metatarsal"),
        ("stalactite", "stalagmite"),
        ("astronomy", "astrology"),
        ("hyperkalemia", "hypercalcemia"),
        ("hermano", "hermana"),
        ("thiosulphate", "thiosulphite"),
        ("cyclohexane", "cyclohexene"),
        ("butadiene", "butadiyne"),
        ("amines", "amides"),
        ("cortisone", "cortisol"),
        ("lessor", "lessee"),
        ("famoso", "famosa"),
    ],
)
def test_terms_that_a_part_of_the_word_tells_apart_are_no_slips(one: str, other: str) -> None:
    assert typed(one, other).verdict == typed(other, one).verdict == "wrong"
    assert typed(one, one).verdict == typed(other, other).verdict == "right"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("hundredths", "hundreds"),
        ("sevens", "seventh"),
        ("tens", "tenth"),
        ("thousandths", "thousands"),
        ("sextillion", "septillion"),
        ("quadrillionth", "quadrillion"),
        ("sextuple", "septuple"),
        ("hexagonal", "heptagonal"),
        ("sixtyfold", "sixfold"),
        ("twentyfirst", "twentyfifth"),
        ("setenta", "sesenta"),
        ("sessanta", "settanta"),
        ("тринадцать", "тридцать"),
        ("สิบเอ็ด", "สิบเจ็ด"),
    ],
)
def test_numbers_in_words_are_never_forgiven(one: str, other: str) -> None:
    assert typed(one, other).verdict == typed(other, one).verdict == "wrong"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("เสื้อ", "เสือ"),
        ("เสื่อ", "เสื้อ"),
        ("लड़का", "लड़की"),
        ("बच्चा", "बच्ची"),
        ("வெள்ளி", "வெள்ளை"),
        ("طالبة", "طالب"),
        ("معلمة", "معلم"),
    ],
)
def test_marks_that_spell_and_the_feminine_are_no_slips(one: str, other: str) -> None:
    assert typed(one, other).verdict == typed(other, one).verdict == "wrong"


@pytest.mark.parametrize(
    ("reply", "answer"),
    [
        ("norheast", "northeast"),
        ("northeats", "northeast"),
        ("Wesminster", "Westminster"),
        ("sixtenth", "sixteenth"),
        ("fourten", "fourteen"),
        ("seconds", "second"),
        ("second", "seconds"),
        ("hundredth", "hundredths"),
        ("third", "thirds"),
        ("ten", "tens"),
        ("perfect fifths", "perfect fifth"),
        ("thousands", "thousand"),
        ("thousend", "thousand"),
        ("chlorin", "chlorine"),
        ("lactoze", "lactose"),
        ("milimetre", "millimetre"),
        ("comunism", "communism"),
        ("reflektion", "reflection"),
        ("photograf", "photograph"),
        ("employr", "employer"),
        ("Chicgao", "Chicago"),
        ("Чайковски", "Чайковский"),
        ("definate", "definite"),
        ("protocal", "protocol"),
        ("alcohal", "alcohol"),
        ("hospitol", "hospital"),
        ("privite", "private"),
        ("climite", "climate"),
        ("favourate", "favourite"),
        ("membrene", "membrane"),
        ("decamal", "decimal"),
        ("decithlon", "decathlon"),
        ("volcana", "volcano"),
        ("Mexica", "Mexico"),
        ("tomata", "tomato"),
        ("refuger", "refugee"),
        ("purchose", "purchase"),
        ("Achen", "Aachen"),
        ("ardvark", "aardvark"),
    ],
)
def test_an_honest_slip_in_such_a_word_is_forgiven(reply: str, answer: str) -> None:
    assert typed(reply, answer).note == f"spelling: {answer}"
