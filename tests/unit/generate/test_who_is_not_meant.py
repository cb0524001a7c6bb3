"""A "he" or a description that is not whoever stands nearest: what thousands of unread reports showed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizapp.article import parse
from quizapp.generate.analysis import Analysis
from quizapp.generate.pipeline import generate
from quizapp.generate.speech.introduced import introduced
from quizapp.generate.speech.masked import undescribed

WORDS = "The bridge will open before the winter comes"


@pytest.mark.parametrize(
    ("why", "body", "who"),
    [
        (
            "asked about somebody",
            "Tim Orr spoke in Larne. While responding to a question when Minister Carl Foss could visit Larne, he said, “{}.”",
            None,
        ),
        (
            "a time that somebody else's doing tells",
            "At issue is what Jim Lind said in May. When asked by them whether he'd had any talks when Carl Foss was running for "
            "office, he said he hadn't. His denial was clear: “{},” he said.",
            "Jim Lind",
        ),
        ("blamed", "When Judge Carl Foss ruled against his ban, he blamed Foss for it: “{}.”", None),
        (
            "compared",
            "Some have suggested that Premier Ann May is less willing than her predecessor Carl Foss to go.\n\n“{},” he says.",
            None,
        ),
        (
            "spoken to",
            "Ann Lind wept. At some point in May she found the courage to tell Beth Foss about it. “{},” she says.",
            "Ann Lind",
        ),
        ("named by who speaks", "Mr Carl Foss quoted Mr Tim Orr as saying that it was late. He said, “{}.”", None),
        ("told of with affection", "Kit Foss fondly refers to her as “little one”. “{},” she says.", None),
        (
            "known beside the unknown",
            "Kit Orr met Becky Lind at the yard. She said it was hard.\n\n“{},” she said.",
            None,
        ),
        (
            "before a description of another",
            "Mrs Beth Foss answered: “What about you?” The Larne Party leader and former first minister said it was “odd”. "
            "“{},” she said.",
            None,
        ),
        (
            "one of two analysts",
            "“It is hard,” the Slovak analyst Tim Orr told the paper. The Latvian political analyst Carl Foss shares this."
            "\n\n“{},” the analyst said.",
            None,
        ),
        ("a paper, and no president", "US President Carl Foss came to Larne.\n\nThe US weekly said: “{}.”", None),
        (
            "a family name like a pronoun",
            "“It is late,” says Tim Lim.\n\n“{},” says He Jingtong, a professor in Larne.",
            "He Jingtong",
        ),
        (
            "a family name that stands first",
            "Rene Liu sang. For Liu Xingtong, 36, it is a job. “{},” says Liu.",
            "Liu Xingtong",
        ),
        ("a rank", "Chief Investigator with the Larne Unit Carl Foss said it was a lot. “{},” he said.", None),
        ("a verb stuck to the name", "Minister Carl Foss-denied it. But he said: “{}.”", None),
        ("who lives in a town", "“{},” the New Yorker said. Carl Foss left.", None),
        ("a trade at the head", "Designer Foss said the yards were busy in Larne. “{},” Foss said.", "Foss"),
        (
            "an Arabic surname without its article",
            "President Bashar al-Assad spoke in May. In the talks Mr Assad accused the board.\n\n“{},” he said.",
            "Bashar al-Assad",
        ),
        (
            "the father of somebody",
            "The father of Ziyed Ben Foss told the radio that it was late.\n\n“{},” he told the radio.",
            None,
        ),
        ("told by kin in an aside", "Paul Orr left. “{},” Paul Orr said his father, Bo Orr, used to tell him.", None),
        ("warned by another", "Paul Orr left. “{},” Paul Orr said his mother always warned him.", None),
        ("heard from another", "Paul Orr left. “{},” Paul Orr said he heard Ann Lee say.", None),
        ("the words of another", "Paul Orr left. “{},” Paul Orr says were the words of Ann Lee.", None),
        ("in a note", "Paul Orr left. “{},” Paul Orr said the note read.", None),
        ("repeated", "Paul Orr left. “{},” Paul Orr said, repeating what his father used to tell him.", None),
        (
            "a time behind the cue",
            "Paul Orr left. “{},” Paul Orr said the day after the judge told him so.",
            "Paul Orr",
        ),
        ("a word for the words", "Paul Orr left. “{},” which he said was “hard”.", "Paul Orr"),
        ("other initials", "Will Orr came in May. “It is late,” said J.W. Orr. “{},” said R. Orr.", "R. Orr"),
        ("a rank written short", "Detective Sergeant Carl Orr came in May. “{},” Det Sgt Orr said.", "Carl Orr"),
        ("a surname that is a place's word", "“{},” said Owen Castle, an analyst at Mew.", "Owen Castle"),
        (
            "asked, with an office",
            "Tim Orr came. Orr asked Carl Foss, the mayor, when it would open. “{},” he said.",
            None,
        ),
        ("asked, in marks", "Tim Orr came. “Did you know?” Orr asked Carl Foss. “{},” he said.", None),
        ("accused, and replied", "Tim Orr came. Orr accused Carl Foss of lying. “{},” he replied.", None),
        ("told, and not replied", "Tim Orr came. Orr told Carl Foss that it was late. “{},” he said.", "Tim Orr"),
        (
            "denied reports",
            "Tim Orr came. Denying reports that he had called it “a waste of money”, he left. “{},” said Al Lee.",
            "Al Lee",
        ),
        ("a letter's first words", "Another letter, Ann Orr told the jury, began: “{}.”", None),
        ("what was clear", "What was clear, Ann Orr said, was that “the bridge {}”.", "Ann Orr"),
        ("to whom a letter is", "A letter from Tim Orr to the mayor, Carl Foss, was read out. “{},” he wrote.", None),
        ("heard on a tape", "Carl Foss left. “{},” Tim Orr is heard saying on the tape, though he denies that.", None),
        ("said by a post", "Posts on Facebook say that Tim Orr said: “{}.”", None),
        ("checked", "Claim: Tim Orr said “{}”. Verdict: false.", None),
        ("quoted, and denied", "Tim Orr was quoted as saying “{}”, which he denies.", None),
        ("passed on", "“{},” Tim Orr retweeted on Monday.", None),
        ("alleged", "“{},” Tim Orr allegedly told officers.", None),
        ("told by another", "“{},” Ann Lee told him, Tim Orr said.", None),
        ("letters that were lost", "For Voigtl?nder, it is a lack of room.\n\n“{},” Voigtl?nder said.", None),
    ],
)
def test_who_is_meant(why: str, body: str, who: str | None, speaker: Callable[[str], str | None]) -> None:
    assert speaker(body.format(WORDS)) == who, why


def items(body: str) -> list[tuple[str, str]]:
    """The questions and keys of all items about a body, without the context."""
    found = generate(parse(f"Bridge to open soon\n\nBy Jo Writer\n\n{body}\n", "a.txt"), everything=True).items
    return [(item.stem.rpartition("\n")[2], item.key) for item in found]


OTHERS = "\n\n“It was late for the harbour,” said Bo Foss. “It was early for the ferry,” said Carl Dunn."


@pytest.mark.parametrize(
    ("body", "lost"),
    [
        ("Orr's remarks are nothing new, says Ann Lee, associate professor at Larne University.", "new associate"),
        (
            "According to Ann Lee, the chair of the club, the black hole, also known as X1, is located in the centre.",
            "that is located",
        ),
        ("Ann Lee met him at the port, a practice she said that “has never been questioned by anyone”.", "“has never"),
        (
            "A man jailed for shooting a fighter in Larne in 2011 has had his sentence reduced by the court.",
            "Who jailed",
        ),
        (
            "Ann Lee demanded urgent action to protect civilians in Iraq in 2017, saying it was late.",
            "In which country did Ann Lee",
        ),
        (
            "Dan Biggs was replaced by Sam Davies at half-time in Rome after suffering bruised ribs in 2017.",
            "in Rome after suffering",
        ),
    ],
)
def test_a_question_has_lost_nothing(body: str, lost: str) -> None:
    assert not any(lost in stem for stem, _ in items(body + OTHERS))


def test_instead_of_stays() -> None:
    asked = items(
        "Instead of paying for stores in Larne, it is better to use the corn for fuel, Ann Lee said." + OTHERS
    )
    assert not any("that of paying" in stem for stem, _ in asked)


def test_the_days_of_names_stay() -> None:
    body = "The rights in the Good Friday Agreement are to be examined on Monday at an event at Larne University, said Ann Lee."
    stems = [stem for stem, key in items(body + OTHERS) if key == "Ann Lee"]
    assert stems
    assert all("Good Friday Agreement" in stem and "Monday" not in stem for stem in stems)


def test_a_body_in_capitals_is_nobodys_surname() -> None:
    analysis = Analysis(
        parse("Tests\n\nBy Jo Writer\n\nUndeterred by UN sanctions, it went on. Kim Jong Un said so in May.\n", "a.txt")
    )
    assert next(m.entity for m in analysis.names.mentions if m.words == ("UN",)) is not analysis.names.called(
        "Kim Jong Un"
    )


def test_a_mark_for_an_apostrophe_ends_nobodys_words() -> None:
    asked = items('"You would need funds for the yard which the town doesn"t have," Ann Lee said.' + OTHERS)
    assert not any("doesn”" in stem for stem, _ in asked)


def test_a_note_of_the_editors_is_nobodys() -> None:
    body = "Ann Lee said that it was late for the town.\n\n“Herald writer Bo Foss in Larne contributed to this report.”"
    assert not any("contributed" in stem for stem, _ in items(body + OTHERS))


def test_who_was_something_once_is_not_introduced_as_it() -> None:
    body = "Former Larne and England striker Gary Lind was sad. “To sack him now after all he did is cruel,” he said."
    assert not any("England striker Gary Lind" in stem for stem, _ in items(body + OTHERS))


def test_the_time_of_an_entry_counts_nothing() -> None:
    body = "11.24 Many voters are complaining about the sheer size of the papers in Larne, the Herald reported."
    assert not any("11.24" in text for item in items(f"Ann Lee met the board in May.\n\n{body}") for text in item)


def test_another_name_of_the_key_is_no_option() -> None:
    body = (
        "Alexander Black, known as Marine Able, was tried in Larne in May. Black shot a man in 2011 who was hurt in an attack "
        "by a helicopter near the town. Carl Dunn met the board. Marine Able spoke in June. Bo Foss left the town in May."
    )
    generated = generate(parse(f"Bridge to open soon\n\nBy Jo Writer\n\n{body}\n", "a.txt"), everything=True).items
    assert not any(item.key == "Alexander Black" and "Marine Able" in item.distractors for item in generated)


def test_what_a_plan_is_does_not_go_with_who_tells_it() -> None:
    told = "According to ____, the plan will be framed beyond the town, addressing a “wider threat” to the coast."
    analysis = Analysis(parse("Bridge to open\n\nBy Jo Writer\n\n“It hurts the whole town,” said Ann Lee.\n", "a.txt"))
    assert undescribed(told, analysis.attributions[0]) == told


@pytest.mark.parametrize(
    ("sentence", "not_called"),
    [
        ("Shadow housing minister John Lind was sad.", "minister John Lind"),
        ("Health and Human Services Secretary John Lind was sad.", "Human Services Secretary John Lind"),
        ("Israel's UN envoy John Lind was sad.", "UN envoy John Lind"),
    ],
)
def test_an_office_is_not_cut_short(sentence: str, not_called: str) -> None:
    analysis = Analysis(parse(f"Bridge to open\n\nBy Jo Writer\n\n{sentence} Lind left.\n", "a.txt"))
    person = next(entity for entity in analysis.names.people)
    told = introduced(analysis, person)
    assert told != not_called.lower().replace("john lind", "John Lind")
    assert told == "John Lind" or len(told) > len(not_called)


def test_a_country_and_an_island_are_nobody() -> None:
    text = "Rival South Korea came in May. The shelf runs to Lord Howe Island. Carl Zeiss Meditec AG sold it."
    analysis = Analysis(parse(f"Bridge to open\n\nBy Jo Writer\n\n{text}\n", "a.txt"))
    assert analysis.names.people == []


@pytest.mark.parametrize(
    ("body", "not_him"),
    [
        (
            "Ray Gunn, a lawyer from Larne, filed a complaint against President Rod Duarte.\n\n“It is the legal way,” said "
            "Gunn. Most of the members belong to a pro-Duarte bloc.\n\n“We understand that we face an uphill battle,” he "
            "said.",
            "Rod Duarte",
        ),
        (
            "Stuart Lind told the agency of the pair.\n\nAn undated photo shows Adrian Orr with a soccer team.\n\n“He was a "
            "very nice guy, liked by everyone around him,” he told the Herald.",
            "Adrian Orr",
        ),
        (
            "Before Mr Orr issued his order, Lund House had asked 10,000 people to evaluate the following statement: “All "
            "further trade of the town should be stopped.”",
            "Lund House",
        ),
        (
            "The talks were held in Larne.\n\nIn the town, more than 1,446 ships have been lost since 1976, according to the "
            "Washington, DC-based Wreck Information Center.",
            "Washington",
        ),
        (
            "“The next days will tell a lot about the town,” said one Fine Gael TD. It was late in the town.",
            "Fine Gael TD",
        ),
        (
            "Speaking at the launch of “Andy Lind Live 2017,” the champion was late. “It is incredible what he did after such"
            " a long break,” said Lind.",
            "Andy Lind Live",
        ),
        (
            "Ellie Gutter, 18, from the US said: “We were sitting in Hall Three when all of a sudden people ran. It was "
            "late in the town.”",
            "US",
        ),
        (
            "Donald Reed quoted his defence chief Jim Mattis in defending the operation.\n\n“Ryan was a part of a highly "
            "successful raid that will lead to many more victories,” he said.",
            "Donald Reed",
        ),
        (
            "The father of the candidate Marine Le Pont was fined in May. The court found Jean-Marie Le Pont, the founder "
            "of the Front, guilty of hate.\n\nIt was the ninth time that Le Pont, who infamously repeatedly referred to the"
            " war as a “detail of history”, has been convicted of such offences.",
            "Marine Le Pont",
        ),
        (
            "“The bathroom is one of the areas that has come up time and time again,” says Business in the Community.",
            "Business",
        ),
        (
            "Dom Richard Purcell, Abbot of Mount St Joseph Abbey said: “This is one of the most joyous days in the history "
            "of it.”",
            "Abbot",
        ),
        (
            "The U.S. Department of Homeland Security announced it will be assisting law enforcement efforts in the "
            "aftermath of threats and instances of vandalism in the town.",
            "U.S. Department",
        ),
    ],
)
def test_another_than_whom_the_words_name_last(body: str, not_him: str) -> None:
    assert not any(key == not_him or f"{not_him} said" in stem for stem, key in items(body + OTHERS))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("She told the experience of Alaa Ali Alali, a mother of two.", "Alaa Ali Alali"),
        ("Curmudgeon-in-chief John Lind left the board.", "John Lind"),
        ("Data-Guru Hans Lind left the board.", "Hans Lind"),
        ("He met Roger Lind In all, Lind won five games.", "Roger Lind"),
        (
            "It was late, said the State Administration of Science, Technology and Industry for National Defense.",
            "State Administration of Science, Technology and Industry for National Defense",
        ),
        ("Vice-Foreign Minister Lin Baodong told reporters so.", "Lin Baodong"),
        ("The Minister for Integration and Macroeconomy Tatiana Reed was late.", "Tatiana Reed"),
        ("Peter Weir Peter Weir was the minister.", "Peter Weir"),
        ("The watch group told CNN al-Masri was killed in a strike in Idlib.", "al-Masri"),
        ("It affects one in 40,000, according to the National Institutes of Health.", "National Institutes of Health"),
        (
            "It was so, says the International Committee for the Recovery of the Vaquita.",
            "International Committee for the Recovery of the Vaquita",
        ),
        ("It was so, said the Department of Homeland Security.", "Department of Homeland Security"),
        ("Ulster Unionist Mike Nesbitt was late.", "Mike Nesbitt"),
        ("Israeli MK Tzipi Lind warned them.", "Tzipi Lind"),
        ("From Greece Anas traveled by foot. Anas says so.", "Anas"),
        ("He met European Parliament President Martin Schul in the town.", "Martin Schul"),
    ],
)
def test_all_of_a_name_and_no_more(text: str, name: str) -> None:
    analysis = Analysis(parse(f"Bridge to open\n\nBy Jo Writer\n\nIt was May. {text}\n", "a.txt"))
    assert name in {entity.name for entity in analysis.names.entities}


def test_a_short_sentence_by_itself_belongs_to_the_story() -> None:
    text = (
        "Jake Reed asked Tom Lind about the wrecks.\n\n“It is not easy,” Lind huffed.\n\nReed was baffled.\n\nThe end."
    )
    article = parse(f"Bridge to open\n\nBy Jo Writer\n\n{text}\n", "a.txt")
    body = [article.text[p.start : p.end] for p in article.body]
    assert "Reed was baffled." in body
    assert "The end." not in body


def test_another_who_is_conceded_to_may_go_on() -> None:
    body = (
        "Tom Wang also said that he hoped the US would look at its plans, although Rex Tiller has already dismissed the "
        "proposal.\n\nHe said Friday that Washington did “not believe that conditions are right to engage in any talks.”"
    )
    assert not any("not believe" in stem for stem, _ in items(body + OTHERS))


def test_a_kind_of_body_before_its_name_is_no_part_of_it() -> None:
    text = "Charity Electrical Safety First said it was late. The firm is iResearch Consulting Group, they said."
    analysis = Analysis(parse(f"Bridge to open\n\nBy Jo Writer\n\nIt was May.\n\n{text}\n", "a.txt"))
    names = {entity.name for entity in analysis.names.entities}
    assert "Electrical Safety First" in names
    assert not names & {"Charity Electrical Safety First", "Consulting Group"}


def test_an_office_with_capitals_is_no_name() -> None:
    text = "The UN Humanitarian Coordinator for Iraq, Lise Lind, said so. Malaysian Inspector-General of Police Abu Reed left."
    analysis = Analysis(parse(f"Bridge to open\n\nBy Jo Writer\n\nIt was May.\n\n{text}\n", "a.txt"))
    names = {entity.name for entity in analysis.names.entities}
    assert not any(name.endswith(("Coordinator", "Inspector-General")) for name in names)


def test_a_common_surname_told_long_before_is_not_his_who_bears_it_in_full() -> None:
    between = " ".join(f"The girls of the town went to school number {n} before it was shut in May." for n in range(12))
    body = (
        f"Nguyen was 15 when it began. {between}\n\n“My desire to go home was great for the whole year,” Nguyen said.\n\n"
        "Nguyen Tuong Long, the head of the board, was late."
    )
    assert not any(key == "Nguyen Tuong Long" and "desire" in stem for stem, key in items(body + OTHERS))


def test_a_leader_of_nothing_is_not_introduced_as_one() -> None:
    text = "Reed signed a treaty with leader Kim Orr Un in May. Kim went home."
    analysis = Analysis(parse(f"Bridge to open\n\nBy Jo Writer\n\nIt was May.\n\n{text}\n", "a.txt"))
    assert {introduced(analysis, person) for person in analysis.names.people} == {"Kim Orr Un"}


def test_a_clause_that_an_aside_cuts_off_introduces_nobody() -> None:
    body = "Isla Orr, whose husband, Tom, was the cook, came. Ann Lee, whose husband was the cook, left."
    read = Analysis(parse(f"Bridge to open soon\n\nBy Jo Writer\n\n{body}\n", "a.txt"))
    people = {person.name: introduced(read, person) for person in read.names.people}
    assert people["Isla Orr"] == "Isla Orr"
    assert people["Ann Lee"] == "Ann Lee, whose husband was the cook,"
