"""Two who share a name stay two, and one under two forms stays one."""

from __future__ import annotations

import pytest

from quizapp.article import parse
from quizapp.generate.analysis import Analysis

WORDS = "The bridge will open before the winter comes"


def speaker(body: str) -> str | None:
    """Who says the words, by the body of an article."""
    read = Analysis(parse(f"Reservoir full again\n\nBy Jo Writer\n\nThe town had rain on Monday.\n\n{body}\n", "a.txt"))
    return next(
        (a.speaker.name if a.speaker else None for a in read.attributions if WORDS in read.text[a.start : a.end]), None
    )


@pytest.mark.parametrize(
    ("why", "body", "who"),
    [
        ("a son's longer name", "Carl Foss and his son, Carl W. Foss, left. “{},” Carl W. Foss said.", "Carl W. Foss"),
        ("a longer name", "Maria Elena Orr, a nurse, left. A cook, Maria Orr, stayed. “{},” Maria Orr said.", "Maria Orr"),
        ("another of the name", "Maria Elena Orr left. Another Maria Orr stayed. “{},” Maria Orr said.", "Maria Orr"),
        ("of an age", "John Paul Orr sat in court. John Orr, 84, wrote to him. “{},” John Orr said.", "John Orr"),
        ("a particle", "Pedro da Silva left. Pedro Silva, a baker, stayed. “{},” Pedro Silva said.", "Pedro Silva"),
        ("a form without the middle name", "Maria Elena Orr runs the shop. “{},” Maria Orr said.", "Maria Elena Orr"),
        ("an initial and another in full", "S. Orr, a judge, met Suresh Orr, a baker. “{},” Suresh Orr said.", "Suresh Orr"),
        ("an initial like a word", "Suresh Orr, a baker, left. “{},” said A. Orr, the judge.", "A. Orr"),
        ("an initial of the same", "Ravi Orr took six wickets. “{},” R. Orr told reporters.", "Ravi Orr"),
        ("capitals", "The priest, Hugo ORR, left. “{},” Orr said. The mayor, Luis Orr, stayed.", "Hugo Orr"),
        ("capitals", "The priest, Hugo MOSER, left. “{},” Moser said. The cook, Luis Moser, stayed.", "Hugo Moser"),
        ("all in capitals", "Father HUGO MOSER left. “{},” Moser said. The cook, Luis Moser, stayed.", "Hugo Moser"),
        ("the number of a king", "King Louis XVIII left. “{},” said Louis XVIII.", "Louis XVIII"),
        ("again in capitals", "The priest, Hugo MOSER, left. “{},” MOSER said. Luis Moser stayed.", "Hugo Moser"),
        ("an accent", "Luis Suárez came. “{},” Suarez said.", "Luis Suárez"),
        ("a town before a newcomer", "Denver said it was safe. John Denver, a plumber, drank it. “{},” Denver said.", None),
        ("a firm", "Cadbury plc will leave. Ruth Cadbury, a lawyer, was angry. “{},” Cadbury said.", None),
        ("a club", "Burnley Football Club lost. James Burnley, a fan, was angry. “{},” Burnley said.", None),
        ("the family before", "The Orr family farms there. Carl Orr, 71, came. “{},” Orr said.", "Carl Orr"),
        ("a nearer first name", "“It is late,” said Paul Duncan. His agent, Duncan Hale, left. “{},” Duncan said.", None),
        ("a surname with its particle", "José da Silva met João Silva. “{},” da Silva said.", "José da Silva"),
        ("a particle of Catalonia", "Carles Prat i Soler met Núria Soler. “{},” Prat i Soler said.", "Carles Prat i Soler"),
        ("a particle of Wales", "Rhodri ap Ioan, a vet, met Elin Ioan. “{},” ap Ioan said.", "Rhodri ap Ioan"),
        ("two surnames, one like a title", "Ann Baron Orr met Ron Orr, a lawyer. “{},” Baron Orr said.", "Ann Baron Orr"),
        ("the child of a father's name", "Abu Omar and his son, Omar, left. “{},” Omar said.", "Omar"),
        ("a judge of a builder's name", "Peter Frost, a builder, sued. “{},” said Judge Frost.", None),
        ("a senator of a plumber's name", "Peter Frost, a plumber, lost. “{},” said Senator Frost.", None),
        ("a justice of a farmer's name", "Robert Peel, a farmer, sued. “{},” Mr Justice Peel said.", None),
        ("a senator", "Senator Peter Frost, a Democrat, lost. “{},” said Senator Frost.", "Peter Frost"),
        ("a king and a singer", "King Charles met Ray Charles, a singer. “{},” King Charles said.", None),
        ("a first lady of a president", "President Orr and first lady Lucy Orr came. “{},” Orr said.", None),
        ("a first lady and a governor", "First lady Lucy Orr waved. “{},” Governor Orr said.", None),
        ("a first lady behind a governor", "Governor Orr came. Lucy Orr, the first lady, waved. “{},” Orr said.", None),
        ("two beside each other", "Orr and Lucy Orr waved at the crowd. “{},” Orr said.", None),
        ("a first lady alone", "First lady Lucy Orr waved at the crowd. “{},” Orr said.", "Lucy Orr"),
        ("a first lady and a man in full", "First lady Lucy Orr met Bo Orr, a cook. “{},” Bo Orr said.", "Bo Orr"),
        ("a president and an adviser", "Eva Orr, an adviser, waved to President Orr.\n\nIt rained.\n\n“{},” Orr said.", None),
        ("a judge for good", "Peter Orr, a builder, met Judge Orr.\n\nThe court was full.\n\n“{},” Orr said.", None),
        ("a father and a son", "Carl Orr and his son, Carl Orr Jr., run the mill. “{},” Orr said.", None),
        ("two surnames and an age", "Ann Weller Orr came. Ms. Weller Orr, 52, stayed. “{},” she said.", "Ann Weller Orr"),
        ("a maiden name", "Born Ann Mary Lee in Cork, Ann Orr came in May. “{},” Orr said.", "Ann Orr"),
        ("a judge among three Kims", "Judge Kim Se-hwan met Kim Min-ji, a cook. “{},” Judge Kim said.", "Kim Se-hwan"),
        ("a given name like a month", "Ma Jun, an engineer, came in May. “{},” Ma said.", "Ma Jun"),
        ("a Jr. all along", "Carl Orr Jr. met a lawyer. Orr Jr. left. “{},” Orr said.", None),
        ("a Jr. and an elder", "Carl Orr Jr. met a lawyer. The elder Orr left. “{},” Orr said.", None),
        ("a Jr. and a president", "Carl Orr Jr. met a lawyer. President Orr left. “{},” Orr said.", None),
        ("a Jr. alone", "Carl Orr Jr. met a lawyer. “{},” Orr said.", "Carl Orr Jr."),
        ("a nun and a cook", "Sister Agnes runs it. Agnes Cole, a cook, left. “{},” Sister Agnes said.", None),
    ],
)  # fmt: skip
def test_who_is_who(why: str, body: str, who: str | None) -> None:
    assert speaker(body.format(WORDS)) == who, why


def test_initials_of_two_bodies_are_nobodys() -> None:
    body = "The Larne Maritime Association (LMA) and the Larne Marketing Association (LMA) share a hotel. “{},” the LMA said."
    assert speaker(body.format(WORDS)) is None


def test_a_firm_that_reads_like_a_person_is_none() -> None:
    text = "Reservoir full again\n\nBy Jo Writer\n\nThe town had rain on Monday. Goldman Sachs sold it. Ann Lee left.\n"
    kinds = {e.name: e.kind for e in Analysis(parse(text, "a.txt")).names.entities}
    assert kinds["Goldman Sachs"] == "body"
    assert kinds["Ann Lee"] == "person"


def test_a_headline_within_a_sentence_ends_a_name() -> None:
    text = "Reservoir full again\n\nBy Jo Writer\n\nThe town read “Mr. Orr Is Not a Hero” on Monday. Carl Orr left.\n"
    assert [e.name for e in Analysis(parse(text, "a.txt")).names.people] == ["Carl Orr"]
