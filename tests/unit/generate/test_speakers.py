"""Who a name means: every form of naming that news uses, and silence where it does not settle who speaks."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizapp.article import parse
from quizapp.generate.analysis import Analysis

WORDS = "The bridge will open before the winter comes"


@pytest.mark.parametrize(
    ("form", "body", "name"),
    [
        ("surname afterwards", f'Marta Lind runs the port. "{WORDS}," Lind said.', "Marta Lind"),
        ("honorific afterwards", f'Marta Lind runs the port. "{WORDS}," Ms Lind said.', "Marta Lind"),
        ("honorific with a point", f'Marta Lind runs the port. "{WORDS}," Ms. Lind said.', "Marta Lind"),
        ("title before", f'"{WORDS}," said Transport Minister Marta Lind.', "Marta Lind"),
        ("long title before", f'"{WORDS}," said Deputy Prime Minister Marta Lind.', "Marta Lind"),
        ("title of a country", f'"{WORDS}," said Norwegian Foreign Minister Marta Lind.', "Marta Lind"),
        ("title after", f'"{WORDS}," said Marta Lind, the transport minister.', "Marta Lind"),
        ("title after, speaker first", f'Marta Lind, the transport minister, said: "{WORDS}."', "Marta Lind"),
        ("relative clause", f'Marta Lind, who has run the port for ten years, said "{WORDS}."', "Marta Lind"),
        ("two appositions", f'Marta Lind, 54, a former pilot, said "{WORDS}."', "Marta Lind"),
        ("middle initial", f'"{WORDS}," said Marta J. Lind. "It is late," Lind said.', "Marta J. Lind"),
        ("two initials", f'"{WORDS}," said M.J. Lind, an engineer.', "M.J. Lind"),
        ("spaced initials", f'"{WORDS}," said M. J. Lind, an engineer.', "M. J. Lind"),
        ("junior", f'Mayor Carl Foss Jr. spoke. "{WORDS}," Foss said.', "Carl Foss Jr."),
        ("the second", f'Mayor Carl Foss II spoke. "{WORDS}," Foss said.', "Carl Foss II"),
        ("particle de", f'Engineer Luis de la Cruz spoke. "{WORDS}," de la Cruz said.', "Luis de la Cruz"),
        ("particle van", f'Engineer Anneke van der Berg spoke. "{WORDS}," Van der Berg said.', "Anneke van der Berg"),
        ("particle bin", f'"{WORDS}," said Prince Khalid bin Salman.', "Khalid bin Salman"),
        ("al- before the surname", f'Minister Anwar al-Hadi spoke. "{WORDS}," al-Hadi said.', "Anwar al-Hadi"),
        (
            "particles in small letters",
            f'Engineer Anneke van der Berg spoke. "{WORDS}," recalls van der Berg.',
            "Anneke van der Berg",
        ),
        (
            "a role that opens a sentence",
            f'Qualifier Nomsa Lind-Foss won. "{WORDS}," Lind-Foss said.',
            "Nomsa Lind-Foss",
        ),
        ("a rank in short forms", f'Det Ch Insp Martin Lind spoke. "{WORDS}," Lind said.', "Martin Lind"),
        ("hyphenated", f'Engineer Ana Ruiz-Soler spoke. "{WORDS}," Ruiz-Soler said.', "Ana Ruiz-Soler"),
        ("apostrophe", f'Engineer Nuala O’Brien spoke. "{WORDS}," O’Brien said.', "Nuala O’Brien"),
        ("accents", f'Engineer Åse Nørgård spoke. "{WORDS}," Nørgård said.', "Åse Nørgård"),
        ("Korean order", f'Mayor Park Ji-won spoke. "{WORDS}," Park said.', "Park Ji-won"),
        ("Chinese order", f'Engineer Zhang Weimin spoke. "{WORDS}," Zhang said.', "Zhang Weimin"),
        ("Vietnamese order", f'Minister Nguyen Thi Hoa spoke. "{WORDS}," Hoa said.', "Nguyen Thi Hoa"),
        ("Hungarian order", f'Minister Kovacs Istvan spoke. "{WORDS}," Kovacs said.', "Kovacs Istvan"),
        ("single name", f'The singer Moraya opened the fair. "{WORDS}," Moraya said.', "Moraya"),
        ("pope", f'Pope Gregory spoke. "{WORDS}," Gregory said.', "Pope Gregory"),
        ("spokesman, then his name", f'"{WORDS}," Lind’s spokesman, Peter Dahl, said.', "Peter Dahl"),
        ("name, then spokesman", f'"{WORDS}," said Peter Dahl, a spokesman for the port.', "Peter Dahl"),
        ("spokeswoman without a comma", f'"{WORDS}," port spokeswoman Ida Moen said.', "Ida Moen"),
        ("a ministry", f'"{WORDS}," the Transport Ministry said in a statement.', "Transport Ministry"),
        ("a company", f'"{WORDS}," Nordbro Holdings said in a statement.', "Nordbro Holdings"),
        ("an agency by its letters", f'"{WORDS}," the NTRA said in a statement.', "NTRA"),
        ("a newspaper", f'"{WORDS}," the Harbour Times wrote in an editorial.', "Harbour Times"),
        ("a country", f'"{WORDS}," Norway said in a statement.', "Norway"),
        ("she, only one woman", f'Marta Lind runs the port. "{WORDS}," she said.', "Marta Lind"),
        ("he, after his words", f'"It is late," Carl Foss said. "{WORDS}," he added.', "Carl Foss"),
        ("the description of one person", f'Mayor Carl Foss spoke first. "{WORDS}," the mayor said.', "Carl Foss"),
        ("a capital at the start of a title", f"“{WORDS},” said Nobel laureate Marta Lind.", "Marta Lind"),
        ("a role in capitals", f'"{WORDS}," said Harbour Watch Advocate Ida Moen.', "Ida Moen"),
    ],
)
def test_each_form_of_naming_is_resolved(form: str, body: str, name: str, speaker: Callable[[str], str | None]) -> None:
    assert speaker(body) == name, form


@pytest.mark.parametrize(
    ("why", "body"),
    [
        ("a spokesman without a name", f'Carl Foss spoke. "{WORDS}," a spokesman for Foss said.'),
        ("his spokesman", f'Carl Foss spoke. "{WORDS}," his spokesman said.'),
        ("somebody's lawyer", f'Carl Foss spoke. "{WORDS}," Foss’s lawyer said.'),
        ("two people of one surname", f'Carl Foss met Ida Foss and Marta Lind. "{WORDS}," Foss said.'),
        ("two speakers", f'"{WORDS}," said Carl Foss and Ida Moen.'),
        ("they", f'Carl Foss met Ida Moen. "{WORDS}," they said.'),
        ("he, nobody named", f'The port is old. "{WORDS}," he said.'),
        ("he, two men in one breath", f'Carl Foss and Peter Dahl met. "{WORDS}," he said.'),
        ("she, only a man named", f'Carl Foss spoke. "{WORDS}," she said.'),
        ("a description of two", f'Mayor Carl Foss met Mayor Ida Moen. "{WORDS}," the mayor said.'),
        ("officials", f'"{WORDS}," officials said.'),
        ("a witness", f'"{WORDS}," a witness told the police.'),
        ("one of them", f'"{WORDS}," one of the engineers said.'),
        ("members of a party", f'"{WORDS}," Democrats said.'),
        ("a people", f'"{WORDS}," Norwegians said.'),
    ],
)
def test_nobody_is_named_where_the_text_does_not_settle_it(
    why: str, body: str, speaker: Callable[[str], str | None]
) -> None:
    assert speaker(body) is None, why


def test_two_people_of_one_surname_are_told_apart_by_their_titles_of_address(
    speaker: Callable[[str], str | None],
) -> None:
    body = f'Carl Foss and his wife, Ida Foss, live in Larne. "{WORDS}," Mrs. Foss said.'
    assert speaker(body) == "Ida Foss"


def test_two_people_of_one_surname_are_told_apart_by_first_names(speaker: Callable[[str], str | None]) -> None:
    body = f'Carl Foss and Ida Foss live in Larne. "It is late," Carl Foss said. "{WORDS}," Ida Foss said.'
    assert speaker(body) == "Ida Foss"


def test_a_body_of_two_fields_is_one_body(speaker: Callable[[str], str | None]) -> None:
    assert speaker(f'"{WORDS}," the Maritime and Coastguard Agency said.') == "Maritime and Coastguard Agency"


def test_what_the_writer_asks_is_not_the_last_speakers(speaker: Callable[[str], str | None]) -> None:
    assert speaker(f'Marta Lind runs the port. "It is late," Lind said.\n\n"{WORDS}?" I asked.') is None


def test_a_side_with_the_before_its_name_is_no_person() -> None:
    text = "Rovers win\n\nBy Jo Writer\n\nThe Larne Hawkers-Bay beat Oslo on Monday. Hawkers-Bay won twice.\n"
    assert not Analysis(parse(text, "a.txt")).names.people


def test_a_place_before_somebody_else_is_no_person() -> None:
    text = "Boy found\n\nBy Jo Writer\n\nAt a clinic in Sa Lind, a nurse said the boy had slept.\n"
    assert not Analysis(parse(text, "a.txt")).names.people


@pytest.mark.parametrize(
    "answer",
    [
        '"I saw a summary of it, Senator," Peter Foss replied.\n\n"{words}?"\n\n"Two pages," he said.',
        '"When will the bridge of Larne open?" Peter Foss asked.\n\n"{words}."',
    ],
)
def test_words_alone_after_a_reply_or_a_question_may_be_the_others(
    answer: str, speaker: Callable[[str], str | None]
) -> None:
    assert speaker(f"Marta Lind and Peter Foss met in Larne.\n\n{answer.format(words=WORDS)}") is None


def test_she_is_nobody_who_is_named_in_passing_and_may_be_a_man(speaker: Callable[[str], str | None]) -> None:
    body = (
        "Justice Deshpriya was severe. The report, prepared by Dr S. Venkata, had warned of floods. It was late.\n\n"
        f'"{WORDS}," she wrote.'
    )
    assert speaker(body) != "S. Venkata"


def test_whoever_asked_is_not_who_answers(speaker: Callable[[str], str | None]) -> None:
    body = (
        "Carl Oosthuysen, a driver, told the court of Larne of a box. Asked by Peter Foss why he had come, he said it was late."
        f'\n\n"{WORDS}," he said.'
    )
    assert speaker(body) != "Peter Foss"


def test_she_may_be_the_songwriter_who_was_named_last(speaker: Callable[[str], str | None]) -> None:
    body = (
        "Marta Lind, the mayor, said the harbour was full.\n\n"
        "One of them, 19-year-old songwriter Tilly Arkwright, had won a prize. "
        f'She learned of it late.\n\n"{WORDS}," she said.'
    )
    assert speaker(body) != "Marta Lind"


@pytest.mark.parametrize(
    ("body", "names"),
    [
        (
            "Larne sang. In the final Britons Callum Prewett and Isaac Tunde beat Oslo. Prewett wept.",
            {"Callum Prewett", "Isaac Tunde"},
        ),
        ("Larne sang. Songwriter Curtis Prewett, 58, sat with his daughters in Oslo.", {"Curtis Prewett"}),
        ("The director of the Museum of Natural Sciences of Lindo Quemado, who led the dig, slept.", set()),
        ("The Subcommittee on Consumer Lindsay, the executive, met.", set()),
    ],
)
def test_who_is_a_person(body: str, names: set[str]) -> None:
    text = f"Harbour plan divides town\n\nBy Jo Writer\n\n{body}\n"
    assert {p.name for p in Analysis(parse(text, "a.txt")).names.people} == names


def test_she_in_a_later_clause_is_whom_the_sentence_names(speaker: Callable[[str], str | None]) -> None:
    body = (
        '"Nobody is against ships," Marta Strohm said.\n\n'
        "Democrats praised the veto while noting that Karen Lindqvist had signaled support in December, when she told leaders "
        f'in Oslo that Larne "{WORDS}" for all.'
    )
    assert speaker(body) in ("Karen Lindqvist", None)


def test_she_who_opens_a_sentence_is_not_whom_it_names_after_her(speaker: Callable[[str], str | None]) -> None:
    body = (
        "Karen Lindqvist insists that she does not mind. The board may sell tickets, she says. "
        f'But she has let its president, Armando Villaseca, know that it is late.\n\n"{WORDS}," she says.'
    )
    assert speaker(body) == "Karen Lindqvist"


def test_a_side_that_is_several_is_no_person() -> None:
    text = "Race\n\nBy Jo Writer\n\nThe Italian won for Scuderia Larne in Oslo. Larne have not won since. Larne lead.\n"
    assert not Analysis(parse(text, "a.txt")).names.people


def test_a_body_of_many_is_named_with_its_apostrophe_where_it_stood() -> None:
    text = "Bins\n\nBy Jo Writer\n\nAnn Lind, secretary of the Public Workers' Union, met Bo Dahl in Larne.\n"
    assert "Public Workers' Union" in {e.name for e in Analysis(parse(text, "a.txt")).names.entities}


def test_he_said_amid_a_clause_that_names_another_goes_on_with_who_spoke(speaker: Callable[[str], str | None]) -> None:
    body = (
        "Inspector Martin Coyle, who led the search, said he welcomed the ruling. More than 70 officers took part in the "
        f'search for Mr Alan Foss, he said, and some of them had retired.\n\n"{WORDS}," he added.'
    )
    assert speaker(body) == "Martin Coyle"


def test_a_newspaper_that_ends_a_description_does_not_speak(speaker: Callable[[str], str | None]) -> None:
    body = f'Marta Vian, the editor of the official newspaper of the port, L\'Espresso Nuovo, said "{WORDS}."'
    assert speaker(body) == "Marta Vian"


def test_a_participle_at_the_head_is_nobody(speaker: Callable[[str], str | None]) -> None:
    body = f'Reacting, the secretary of the union, Ms Marta Lind, said "{WORDS}."'
    assert speaker(body) in ("Marta Lind", None)


def test_a_surname_with_an_age_and_a_bank_behind_it_is_the_persons(speaker: Callable[[str], str | None]) -> None:
    body = (
        "Opposition candidate Kwabena Asare-Foss won. President Emmanuel Lind told supporters that he accepted the result.\n\n"
        "Asare-Foss, a 61-year-old former central bank deputy governor, campaigned on a promise to cut a levy. Speaking to a "
        f'crowd outside his office, he said that he would name a team. "{WORDS}," he said.'
    )
    assert speaker(body) == "Kwabena Asare-Foss"


def test_whoever_asks_in_the_sentence_before_is_not_who_answers(speaker: Callable[[str], str | None]) -> None:
    body = (
        "Mrs Moira Kinnaird told the court of the raid. Asked by the prosecutor, Fergus Lind KC, whether she could see him, she "
        f'looked across the room. "{WORDS}," she said.'
    )
    assert speaker(body) == "Moira Kinnaird"


def test_a_telescope_with_a_first_name_is_nobody() -> None:
    text = "Water found\n\nBy Jo Writer\n\nThe James Webb Space Telescope looked at it. James Webb Space Telescope saw it.\n"
    assert not Analysis(parse(text, "a.txt")).names.people


def test_she_after_a_sentence_that_brings_in_a_sister_is_not_who_spoke_before(
    speaker: Callable[[str], str | None],
) -> None:
    body = (
        "The referee, Ms Joanne Lind, defended her call. Pavel Hronek travels without a coach, with his sister, Tereza, a nurse. "
        f'She said he had come close to giving up. "{WORDS}," she said.'
    )
    assert speaker(body) != "Joanne Lind"


@pytest.mark.parametrize(
    ("body", "name"),
    [
        (f'Survivors of the raid came. Doctors said, "{WORDS}."', None),
        (f'Eighteen-year-old Tuva Lind said, "{WORDS}."', "Tuva Lind"),
        (f'The Joe Gqabi District Municipality said, "{WORDS}."', "Joe Gqabi District Municipality"),
    ],
)
def test_people_without_a_name_and_ages_are_no_names(
    body: str, name: str | None, speaker: Callable[[str], str | None]
) -> None:
    assert speaker(body) == name


def test_a_municipality_and_a_foreign_publisher_are_no_people() -> None:
    text = (
        "Prize refused\n\nBy Jo Writer\n\nThe Joe Gqabi District Municipality met Ediciones Tacuarí in Larne. "
        "Ediciones Tacuarí said that it had ordered books. The Joe Gqabi District Municipality said that it had none.\n"
    )
    assert not Analysis(parse(text, "a.txt")).names.people


def test_she_after_a_surname_of_two_people_is_not_somebody_before_them(speaker: Callable[[str], str | None]) -> None:
    body = (
        "Justice Thabang Ramo set aside a decision of Ha Moeli to pass over Neo Moeli in favour of her uncle, Lekho Moeli.\n\n"
        "Ramo found that the council had failed to give Ms Moeli a hearing.\n\n"
        "There was singing. Ms Moeli, a surveyor who returned to nurse her father, was carried to a car by women.\n\n"
        f'"{WORDS}," she told this broadcaster.'
    )
    assert speaker(body) != "Thabang Ramo"


@pytest.mark.parametrize(
    ("body", "name"),
    [
        (f'Rancher Merle Dockstad asked why. "{WORDS}," Dockstad said.', "Merle Dockstad"),
        (f'Administrator Connie Stucker told the crowd why. "{WORDS}," Stucker said.', "Connie Stucker"),
        (f'"{WORDS}," said Coun Roger Thwaite-Lind.', "Roger Thwaite-Lind"),
        (f'Sixth-former Kian Lind asked why. "{WORDS}," Lind said.', "Kian Lind"),
        (f'Among them was Siobhán Mac Aodha, from Galway. "{WORDS}," Mac Aodha said.', "Siobhán Mac Aodha"),
        (f'It came, said Máirtín Ó Gormáin, a pilot. "{WORDS}," Mr Ó Gormáin said.', "Máirtín Ó Gormáin"),
    ],
)
def test_what_somebody_is_stands_before_the_name_and_is_no_part_of_it(
    body: str, name: str, speaker: Callable[[str], str | None]
) -> None:
    assert speaker(body) == name


@pytest.mark.parametrize(
    ("why", "body", "name"),
    [
        (
            "an office that another bears",
            "His advocate, Wanjiku Kamau, told Principal Magistrate Stephen Otieno that he was sick. State counsel Brian "
            f'Kiptoo argued that he was not.\n\nThe magistrate was not amused. "{WORDS}," he said.',
            "Stephen Otieno",
        ),
        (
            "a role that nobody is given",
            f'Nana Boateng, a chief, urged both sides to meet. The widow will not. "{WORDS}," she said.',
            None,
        ),
        (
            "one of several without a name",
            f'Stephen Proud, who runs the school, was flanked by Wayne Marsh. One father threw a shoe. "{WORDS}," he said.',
            None,
        ),
        (
            "two men",
            f'Nick Pappas arrived with two lawyers. Afterwards the two walked to the street. "{WORDS}," he said.',
            None,
        ),
        (
            "somebody turned to",
            "His father, Magnus Clair, is less patient. He would like him to go.\n\n"
            f'And the boy himself? He shrugs. "{WORDS}," he says.',
            None,
        ),
        (
            "whoever is told of behind a he",
            "Nabeel Shah was shouted down. He returned with Hassan Memon, who climbed on to a pickup and promised water.\n\n"
            f'"{WORDS}," he told the crowd.',
            None,
        ),
        (
            "who answers is not who spoke",
            f'Leslie Munoz wanted to wait. Shelby Carter said waiting would cost money.\n\n"{WORDS}," she shot back.',
            None,
        ),
        (
            "read from a letter",
            f'Neil Cart emailed her. Counsel, Samir Haddad KC, took him to it. "{WORDS}," Mr Haddad read aloud.',
            None,
        ),
        (
            "read from a message",
            f'The coroner, Sarah Lind, asked him about it. She then read from a message Callum had sent: "{WORDS}."',
            None,
        ),
        (
            "whoever asks is answered by another",
            f'Pieter Marais objected. Judge Nomsa Dlam asked who else could have held it. "{WORDS}," he said.',
            None,
        ),
        (
            "whoever is asked to speak",
            f'Instead Ruan Steyn asked the debutant, Deon Fort, to speak. "{WORDS}," he said.',
            None,
        ),
        (
            "his wife beside a name of unknown gender",
            f'Muza Danladi, 45, a farmer, and his wife, Ladi, 43, fled on Tuesday.\n\n"{WORDS}," she said.',
            None,
        ),
        (
            "his roof tells that the subject is no she",
            f'Dala Hutch was hosing down his roof when the deputy, Kim Larsen, came.\n\n"{WORDS}," she told him.',
            None,
        ),
        (
            "whoever calls him a hero",
            f'Otis Free had tied off an arm. Lt. Tamika Shaw called him a hero, which he waved away. "{WORDS}," he said.',
            None,
        ),
        (
            "a name in the clause before the pronoun",
            "Hauwa Bello said that 1,200 people had come. When Peter Danladi returned, he shook his head.\n\n"
            f'"{WORDS}," he said.',
            "Peter Danladi",
        ),
        (
            "a name in the clause before the pronoun that may be no person's",
            "Hauwa Bello said that 1,200 people had come. When Musa Danladi returned, he shook his head.\n\n"
            f'"{WORDS}," he said.',
            None,
        ),
        (
            "one of two of a surname",
            f'Tan Ah Lek asked his son, Jason, whether he wanted it. "{WORDS}," the younger Tan recalled.',
            None,
        ),
        ("a first name with an age", f'Kieran Moss said sorry. Lewis, 19, confirmed it. "{WORDS}," he said.', None),
        ("another's words quoted by him", f'Leroy Hines opened the door. "{WORDS}," he quoted him as saying.', None),
        ("an office in letters", f'Jasmine Teo said that she had called. "{WORDS}," said the DPP.', None),
        (
            "through a lawyer",
            f'Charles Good denies it. Through his lawyer, Rosalind Wise KC, he said: "{WORDS}."',
            "Charles Good",
        ),
        (
            "another says that he wrote",
            f'Prosecutor Zanele Khoza said Bongani Rade, 31, wrote at 9.14pm: "{WORDS}."',
            None,
        ),
        (
            "the batsman declined",
            "His captain, Abhinav Sethi, had spoken to him. What passed between them the batsman declined to say.\n\n"
            f'"{WORDS}," he said.',
            None,
        ),
        (
            "a first name at the head of its own sentence",
            f'Qadri said it of Faisal. "It was," Usman Qadri said. Faisal, watching it, did not deny it. "{WORDS}," he said.',
            None,
        ),
        (
            "one of them",
            f'Judge Ros Ferris told Scott Mallin no. Then one of them turned. "{WORDS}," he shouted.',
            None,
        ),
        (
            "said she",
            f'The minister, Lee Jiwon, said she would meet Park.\n\nHe said later that he would go. "{WORDS}," he told us.',
            None,
        ),
        ("a voice that a witness heard", f'Adrian Sharp left. A witness heard a raised voice say: "{WORDS}."', None),
        (
            "what a magazine reported",
            f'Will Summers sued a magazine that reported he had told a fellow diner "{WORDS}".',
            None,
        ),
        ("tens of thousands", f'Tens of thousands marched, chanting "{WORDS}".', None),
        (
            "a family name before the given one",
            f'The minister, Wang Jianguo, came. "{WORDS}," Wang told us.',
            "Wang Jianguo",
        ),
        (
            "somebody who comes in behind a when",
            "Pat Ryan (FG) had been outlining it when Ann Power, who is no relation, produced a tape.\n\n"
            f'"{WORDS}," she said.',
            None,
        ),
        ("a councillor called Power", f'"{WORDS}," said Cllr Máire Power.', "Máire Power"),
        (
            "a father with a name behind him",
            f'Michael Ellis is unmoved. The boy\'s father, Devonte Clarke, went there and was turned back. "{WORDS}," he said.',
            "Devonte Clarke",
        ),
        (
            "a lawyer's words",
            f'Stephen Marsh left the court with Craig Banks. "My client knows it. {WORDS}," he said.',
            None,
        ),
        (
            "her deputy",
            f'Governor Mary Chebet said so. Her deputy, seated behind, was not invited. "{WORDS}," she said.',
            None,
        ),
        (
            "a mayor with a clause",
            f'Mayor Ann Romu spoke. The mayor, who lost a brother, left. "{WORDS}," she said.',
            "Ann Romu",
        ),
        ("a weekday for a name", f'Mr Friday Monday fled. "{WORDS}," Friday said.', None),
        (
            "an actress who was asked",
            f'Constance Rudge wrote it. Last year, the actress was asked. "{WORDS}," she replied.',
            None,
        ),
        (
            "a particle at the head",
            f'Noor al-Rashid wrote it. Al-Rashid is glad. "{WORDS}," she said.',
            "Noor al-Rashid",
        ),
        (
            "a particle in capitals",
            f'It fell, said Pieter du Plessis. "{WORDS}," said Du Plessis.',
            "Pieter du Plessis",
        ),
        (
            "a reply between two lines of hers",
            f'Former governor Louise Hardt took the floor. "The bridge is shut and you know it," Hardt said.\n\nDana Brand '
            f'replied that it was shut for painting.\n\n"{WORDS}," she said.',
            None,
        ),
        (
            "of a place, who told",
            f'Roads met in Ames. Darlene Petty, of Ames, who told the crowd "{WORDS}," sat down.',
            "Darlene Petty",
        ),
        (
            "whose answer it was",
            f'A spokeswoman, Kirsten Dahl, said so. Ms. Ruth Brightwater\'s response, on Friday, was to post it. "{WORDS}," '
            "she wrote.",
            "Ruth Brightwater",
        ),
        (
            "what a memo leaked to",
            f'His manager, Todd Biddle, was blunter in a memo that leaked to the Larne Standard: "{WORDS}."',
            None,
        ),
        (
            "one of a department",
            f'The Transport Ministry said no, with one accountant writing on the form, "{WORDS}."',
            None,
        ),
        (
            "the scheduler, by name",
            f'"I need ten minutes," Olivia Hart wrote.\n\nThe scheduler, Anna Lund, seemed unsure. "{WORDS}," she wrote.',
            "Anna Lund",
        ),
        (
            "a man without a name",
            f'"Let me finish," Andrew Bixby pleaded.\n\nA man in a jersey told him that he paid more. "{WORDS}," he asked.',
            None,
        ),
        (
            "one of the passengers",
            f'"He saw no barrier," said Einar Lund.\n\nOne of the passengers, from Ohio, said he slept. "{WORDS}," he said.',
            None,
        ),
        (
            "somebody who comes in",
            f'"There were three waves," said Suhar Lund.\n\nAmong them was Wahyuni, a teacher, who held on. "{WORDS}," she said.',
            None,
        ),
        (
            "a president without a name",
            f'Chancellor Sigmar Lund was blunter. The Russian president said it followed from what he called "{WORDS}".',
            None,
        ),
        (
            "an interview with somebody",
            f'In an interview with Mick Lund, the eldest son of the nominee said it was late. "{WORDS}," he said.',
            None,
        ),
        (
            "kin by a first name",
            f'Martin Hehir (67) was found by his son, Cathal, at night. "{WORDS}," Mr Hehir told the court.',
            None,
        ),
        ("whom somebody quotes", f'Jon Lund said on Friday, quoting his father, Norman, "{WORDS}."', None),
        ("who has another say it", f'Peter Roe knocked. "{WORDS}," Roe reports him saying.', None),
        (
            "an adviser of somebody",
            f'It rained on Stroud. Stroud senior adviser Jason Lund pounced within the hour: "{WORDS}."',
            "Jason Lund",
        ),
        (
            "whom the words were told",
            f'The Indiana Democrat, who quit complaining that "{WORDS}", told Dave Lund so.',
            None,
        ),
        (
            "an Indiana Democrat",
            f'The Indiana Democrat, who quit, told WISH-TV\'s Dave Lund where it is. "{WORDS}," he explained.',
            None,
        ),
        (
            "people who shout",
            f'His wife, Holly Lund, was led away as people shouted "{WORDS}!"',
            None,
        ),
        (
            "what a judge had told, by her",
            f'She said that the judge, Murray Lund, had told the lawyers that "{WORDS}". Ann Reed heard it.',
            None,
        ),
        (
            "a guard who spoke",
            f'General Ashraf Lund declined to say how. A guard who worked there was more forthcoming. "{WORDS}," he said.',
            None,
        ),
        (
            "somebody told about",
            f'Her niece, Perpetua Lund, keeps the books. Minister Vishwanath Roe, she points out, came. "{WORDS}," she laughs.',
            None,
        ),
        (
            "the other half of nobody's words",
            f'Steve Lund did not call, but a friend says to wait. "Steve told us so," he said, "and {WORDS}."',
            None,
        ),
        ("somebody of a state", f'Senator Howard Lund spoke. "{WORDS}," the Kentuckian said.', None),
        ("called by the first name", f'Ngaire Rewi kept it. "{WORDS}," Ngaire said.', "Ngaire Rewi"),
        (
            "of whom he tells",
            f'Carl Foss trained Tim Shaw. Shaw retired. Foss, he said, was not himself. "{WORDS}," he said.',
            None,
        ),
        (
            "whose words are read",
            f'Senator Howard Lund wrote a letter. His director, Amy Foss, brought it. "{WORDS}," Foss read.',
            None,
        ),
        (
            "a surname whose other bearer the sentence names in full",
            "Mayor Patty Lund voted. Patty Lund spoke. Patty Lund left. A banker, Bob Lund, had left something out.\n\n"
            f'Lund, who is the brother-in-law of Mayor Patty Lund, spoke. "{WORDS}," he said.',
            "Bob Lund",
        ),
        (
            "kin brought in by the first name",
            "The oldest of them was Walter Lund, 81, a veteran. He spoke to his daughter, Elaine Lund.\n\n"
            f'Her brother, Mark, drove there.\n\n"{WORDS}," Mr. Lund said.',
            None,
        ),
        (
            "several with one title",
            f'Commissioners Gail Wenger and Dean Uhler met. "{WORDS}," Wenger said.',
            "Gail Wenger",
        ),
        ("a pupil", f'Sophomore Naomi Esterline wrote to them. "{WORDS}," Esterline said.', "Naomi Esterline"),
        (
            "called by his nation",
            "It favours Joost Vermeer of the Netherlands. The Dutchman beat Ivan Reed by a minute in the opening trial. Asked "
            f'whether he was sure, however, he hesitated.\n\n"{WORDS}," he said.',
            None,
        ),
        ("whom somebody told", f'Anna Lund told the crowd, which answered with shouts of "{WORDS}!"', None),
        ("somebody of an island", f'Ragna Einarsdóttir lost. "{WORDS}," the Icelander said.', None),
        ("somebody of a party", f'"{WORDS}," said a GOP state senator who would not be named.', None),
    ],
)
def test_in_a_scene_of_several_a_pronoun_means_whom_the_text_settles(
    why: str, body: str, name: str | None, speaker: Callable[[str], str | None]
) -> None:
    assert speaker(body) == name, why


def test_words_that_name_whom_the_pronoun_would_mean_are_anothers() -> None:
    text = (
        "Shots at a christening\n\nBy Jo Writer\n\nThe Rev. Marcus Bishop said he heard three pops. Then his deacon, Otis Free, "
        'came in.\n\n"I said to Otis that the bridge had fallen," he recalled.\n'
    )
    assert [a.speaker for a in Analysis(parse(text, "a.txt")).attributions if a.how.startswith("cue after")] == [None]


def test_a_lone_line_in_a_dialogue_is_either_ones(speaker: Callable[[str], str | None]) -> None:
    body = (
        '"Sir, the fire has come over the hill," Kim Larsen told him.\n\n"I have a full tank and a hose," Dale Hutch said.'
        f'\n\n"{WORDS}."'
    )
    assert speaker(body) is None


def test_a_body_may_end_in_a_country() -> None:
    text = (
        "Rider cleared\n\nBy Jo Writer\n\nCycling Ireland said that it accepted the outcome. Its head, Jo Reed, left.\n"
    )
    assert [p.name for p in Analysis(parse(text, "a.txt")).names.people] == ["Jo Reed"]


def test_whose_ankle_it_was_tells_who_is_he(speaker: Callable[[str], str | None]) -> None:
    body = (
        "Callum Strang, 24, slipped while crossing the Olivine on Thursday. His beacon was in the river.\n\nSergeant Mere "
        f'Tauta said they were close when somebody saw a flash. Strang had been signalling.\n\n"{WORDS}," she said.'
    )
    assert speaker(body) != "Callum Strang"


def test_a_co_operative_is_not_its_chairman() -> None:
    text = (
        'Ferry cut\n\nBy Jo Writer\n\n"The boat was there for us in winter," said Martin Reed, chairman of the island\'s '
        "development co-operative.\n\nThe co-operative says that 14 island teenagers board with families or in a hostel in "
        "Westport during the school week, because Larne has had no school of its own since 1988.\n"
    )
    found = Analysis(parse(text, "a.txt")).attributions
    assert [a.speaker.name for a in found if a.speaker] == ["Martin Reed"]


def test_whom_the_governor_called_is_not_called_so_by_her_adviser() -> None:
    text = (
        "Schools\n\nBy Jo Writer\n\nHer adviser, Kyle Brandt, told the committee that the governor was “all in” and had "
        "personally called “every one of you, some of you at supper.”\n"
    )
    found = Analysis(parse(text, "a.txt")).attributions
    assert {a.cue.lower for a in found if a.cue} == {"told"}


@pytest.mark.parametrize(
    "body",
    [
        "Pete McCall said on NBC's “Sunday With Alice Thorne and Friends.”",
        "Philip Gaines writes of it in “The Long Table at the Pentagon.”",
    ],
)
def test_what_a_show_or_a_book_is_called_is_nobodys_words(body: str) -> None:
    text = f"Bridge to open soon\n\nBy Jo Writer\n\nIt rained in Larne all day. {body}\n"
    assert not [a for a in Analysis(parse(text, "a.txt")).attributions if a.speaker]


def test_whom_somebody_told_may_be_who_acts_next(speaker: Callable[[str], str | None]) -> None:
    body = (
        "Greg Tomlin, who coaches wrestling, had not planned to testify. Thomas Goodnight told him that he was out of order."
        f'\n\n"{WORDS}," he said.'
    )
    assert speaker(body) is None
    assert speaker(body.replace("told him that he was", "admitted that it was")) == "Thomas Goodnight"


def test_of_whom_words_tell_is_not_who_says_them_where_another_spoke_before() -> None:
    body = 'Ray Delacroix rested. Perry Stovall walked it back. {} has "only respect for her and her race," he said.'
    text = f"Bridge to open soon\n\nBy Jo Writer\n\n{body}\n"
    for name, speakers in (("Delacroix", []), ("Stovall", ["Perry Stovall"])):
        found = Analysis(parse(text.format(name), "a.txt")).attributions
        assert [a.speaker.name for a in found if a.speaker] == speakers


def test_a_retired_speaker_is_not_the_speaker(speaker: Callable[[str], str | None]) -> None:
    body = f'{{}} Dennis Crowley settles scores in his memoir. Todd Manning had not read it.\n\n"{WORDS}," the speaker said.'
    assert speaker(body.format("Retired House speaker")) is None
    assert speaker(body.format("House speaker")) == "Dennis Crowley"


def test_whom_a_clause_brings_in_may_be_who_acts_in_the_next(speaker: Callable[[str], str | None]) -> None:
    body = f'Marcus Thorne left for Faro. When I read this to his former apprentice, he puts down the crab. "{WORDS}," he says.'
    assert speaker(body) is None


def test_a_body_of_unknown_kind_is_not_she(speaker: Callable[[str], str | None]) -> None:
    body = (
        "Aino Rautio died in her sleep on Sunday, Edition Karhu said in a statement.\n\nBorn in Wyborg in 1927, she fled "
        f'with her family in 1944. "{WORDS}," she told an interviewer.'
    )
    assert speaker(body) != "Edition Karhu"


def test_what_somebody_is_heard_to_whisper_is_not_the_heros(speaker: Callable[[str], str | None]) -> None:
    body = (
        f'Still, when Ned Vane says goodbye to the trees by name, I heard a man behind me whisper, "{WORDS}," and sigh.'
    )
    assert speaker(body) is None


def test_an_ally_of_somebody_is_somebody_else(speaker: Callable[[str], str | None]) -> None:
    assert speaker(f'Brent Sayles answered on Friday.\n\n"{WORDS}," one Sayles ally said.') is None


def test_an_office_in_letters_is_no_body(speaker: Callable[[str], str | None]) -> None:
    body = (
        f'Deputy Commissioner Imran Memon says the tents came on Monday. He blames a landlord. "{WORDS}," the DC said.'
    )
    assert speaker(body) in {None, "Imran Memon"}


def test_the_president_who_told_somebody_is_whom_a_later_he_means(speaker: Callable[[str], str | None]) -> None:
    body = (
        "Clay Benning moved on. In an interview taped that day, the president told a station that they had talked for an hour. "
        f'"{WORDS}," he said.'
    )
    assert speaker(body) is None


def test_what_stands_on_signs_is_not_said_by_who_stands_beside(speaker: Callable[[str], str | None]) -> None:
    body = (
        f'Outside, where supporters held signs that said "{WORDS}," a trucker named Hoyt Burdette saw it differently.'
    )
    assert speaker(body) is None


def test_who_was_she_is_not_he(speaker: Callable[[str], str | None]) -> None:
    body = (
        'Royal Pettus had Sam Ellerbee on his show. "I have been to zoos," said Sam Ellerbee. She said it stood in the '
        f'Constitution. He said, "{WORDS}," and she asked him to recite it.'
    )
    assert speaker(body) != "Sam Ellerbee"


def test_an_initial_is_no_key(speaker: Callable[[str], str | None]) -> None:
    assert speaker(f'A sophomore is known in court papers only as J.\n\n"{WORDS}," J. said, to laughter.') is None


def test_what_somebody_is_called_behind_the_name_is_a_nickname(speaker: Callable[[str], str | None]) -> None:
    body = f'Franklin Delbert Moss is "Buddy," and he would like to be president.\n\n"{WORDS}," Buddy told the crowd.'
    assert speaker(body) == "Franklin Delbert Moss"


def test_a_castle_with_a_courtesy_title_is_somebody(speaker: Callable[[str], str | None]) -> None:
    body = f'He raised his concerns with a deputy, Fern Castle, in May.\n\n"{WORDS}," Ms. Castle said.'
    assert speaker(body) == "Fern Castle"


def test_who_is_called_by_the_age_alone_leaves_nobody_else_in_focus(speaker: Callable[[str], str | None]) -> None:
    body = (
        "Spinner Zohaib Tareen took six.\n\nThe 19-year-old from Zhob, called up only on Wednesday when Asad Lodhi injured a "
        f'finger, removed the captain.\n\n"{WORDS}," he said.\n\nLodhi, beside him, laughed and said that he had lost his place.'
    )
    assert speaker(body) != "Asad Lodhi"


def test_ports_are_not_he(speaker: Callable[[str], str | None]) -> None:
    body = (
        f"Ann Lee left.\n\nOrwell Ports said it was “deeply disappointed” by that in Larne.\n\n“{WORDS},” he replied."
    )
    assert speaker(body) != "Orwell Ports"


def test_a_woman_who_said_it_is_who_goes_on(speaker: Callable[[str], str | None]) -> None:
    body = (
        "The head of the agency, Maria Lawalu, told reporters that three were dead in Larne. Lawalu left early.\n\n"
        '"There are 400 people here," said a woman at a school, who gave her name only as Theresia. '
        f'She had left her house in Larne with three children. "{WORDS}," she said.'
    )
    assert speaker(body) is None


ANSWERS = (
    "How did you come to be drilling in Norway?\n\nBy accident. I was at a conference in Oslo in 2015 and missed a flight.\n\n"
    "Was anyone hurt?\n\nTwo people had frostbite. We paid $3 million for the helicopter that came from Oslo in 2021.\n\n"
    "What is in the ice?\n\nDust. Carl Foss bought 300 drills for Larne in 2019, and I think he bought too many.\n"
)


def test_what_an_interviewed_person_answers_is_no_fact() -> None:
    text = f"A day on the ice with Ida Moen\n\nBy Jo Writer\n\nCarl Foss met Ida Moen in Larne in May.\n\n{ANSWERS}"
    analysis = Analysis(parse(text, "a.txt"))
    spoken = {analysis.text[s.start : s.end] for s in analysis.sentences if analysis.quoted(s.start, s.end)}
    assert any("300 drills" in told for told in spoken)
    assert not any("Carl Foss met Ida Moen" in told for told in spoken)
    told = text.replace("I was", "Foss was").replace("We paid", "They paid").replace("I think", "he thinks")
    analysis = Analysis(parse(told, "a.txt"))
    assert not any(analysis.quoted(s.start, s.end) for s in analysis.sentences)


def test_a_description_by_a_place_is_whoever_is_from_there(speaker: Callable[[str], str | None]) -> None:
    body = (
        f'Sen. Abe Sokolow cheered. Ann Lee left.\n\nThe Wisconsin senator said that he has money. "{WORDS}," he said.'
    )
    assert speaker(body) is None


def test_a_running_report_begins_anew_at_every_hour(speaker: Callable[[str], str | None]) -> None:
    lines = [
        "9:40 p.m.",
        "Sen. Abe Sokolow said that he had won in Ohio.",
        "{}",
        f'"{WORDS}," he said.',
        "5:35 p.m.",
        "It rained.",
    ]
    body = "The Latest on the vote in Larne.\n\n" + "\n\n".join(lines)
    assert speaker(body.format("7:10 p.m.")) is None
    assert speaker(body.format("He waved.")) == "Abe Sokolow"


def test_the_nebraskan_is_somebody(speaker: Callable[[str], str | None]) -> None:
    body = (
        'Luis Armendariz pounced: "That isn\'t an answer about his taxes at all."\n\nBut on style, at least, the Nebraskan may '
        f'have come out ahead. A snap poll gave him the edge.\n\n"{WORDS}," he said in closing.'
    )
    assert speaker(body) is None


def test_what_a_chief_of_staff_wrote_is_not_the_governors() -> None:
    text = (
        "Bridge to open soon\n\nBy Jo Writer\n\nGov. Warren Stacey spoke.\n\nWarren Stacey acknowledged that his chief of staff "
        'had raised the matter in an email, writing that residents were "told to boil it and stop calling."\n'
    )
    assert [a.speaker for a in Analysis(parse(text, "a.txt")).attributions] == [None]


def test_who_is_placed_last_is_not_she_of_the_next_paragraph(speaker: Callable[[str], str | None]) -> None:
    body = (
        "Miriam Lindqvist Chebet took more than a second off the previous mark. She finished 11 seconds ahead of Tsion Abebaw. "
        f'Britain\'s Georgina Halsall was third in 8:31.07.\n\n"{WORDS}," she told reporters afterwards.\n\n'
        "Georgina Halsall, who ran a personal best, laughed."
    )
    assert speaker(body) is None


INTERVIEW = (
    '((WN)) How does the medal feel?\n\n((CWB)) "{}." He laughs.\n\n((WN)) You crashed. Were you worried?\n\n'
    '((CWB)) "I bent the shock on my rig and we have no spare."\n\n((WN)) How did you start?\n\n((CWB)) "By accident."'
)


def test_turns_marked_in_double_brackets_have_labels(speaker: Callable[[str], str | None]) -> None:
    body = f"Hours after the closing we met the skier Corey Whanganui-Bell.\n\n{INTERVIEW.format(WORDS)}"
    assert speaker(body) == "Corey Whanganui-Bell"
    text = f"Bridge to open soon\n\nBy Jo Writer\n\n{body}\n"
    assert not [
        a for a in Analysis(parse(text, "a.txt")).attributions if "laughs" in text[a.quotation.start : a.quotation.end]
    ]


def test_who_answers_is_the_one_person_of_the_introduction(speaker: Callable[[str], str | None]) -> None:
    turns = INTERVIEW.format(WORDS).replace("((WN))", "Q:").replace("((CWB))", "A:")
    assert speaker(f"We met the skier Corey Bell.\n\n{turns}") == "Corey Bell"
    assert speaker(f"We met the skier Corey Bell and his friend Ann Lee.\n\n{turns}") is None


@pytest.mark.parametrize(
    ("why", "body", "name"),
    [
        ("behind what he said", f'Carl Foss said he hoped the House would vote. "{WORDS}."', "Carl Foss"),
        ("but not behind a few words", f'Carl Foss said that he had met them. "{WORDS}."', None),
        ("but not an answer", f'Carl Foss said he hoped the House would vote. "{WORDS}?"', None),
        ("behind his smile", f'Ann Lee asked about it.\n\nCarl Foss smiled. "{WORDS}."', "Carl Foss"),
        ("behind what he did", f'"Not yet at all," Carl Foss said. He retires in May. "{WORDS}."', "Carl Foss"),
        ("behind what she did", f'"Not yet at all," Carl Foss said. She retires in May. "{WORDS}."', None),
        ("behind another", f'"Not yet at all," Carl Foss said. He met Ann Lee in May. "{WORDS}."', None),
        ("the company", f'Nordbro Holdings said it was sorry. "{WORDS}," the company wrote.', "Nordbro Holdings"),
        ("of two", f'Nordbro Holdings said it was like Dahl Shipping. "{WORDS}," the company wrote.', None),
        ("the Republican", f'Sen. Carl Foss urged them to wait. "{WORDS}," the Ohio Republican said.', "Carl Foss"),
        (
            "the senator",
            f'Sen. Carl Foss rose. He turned on the panel.\n\n"{WORDS}," the Ohio senator said.',
            "Carl Foss",
        ),
        ("of two people", f'Sen. Carl Foss met Ann Lee. "{WORDS}," the Ohio Republican said.', None),
        (
            "not his office",
            f'Gov. Carl Foss rose. Sen. Bo Reed left.\n\nSen. Al Poe sat. "{WORDS}," the Ohio governor said.',
            None,
        ),
        (
            "a question about him",
            f'Carl Foss told the jury of it. Mary Lee asked what he meant.\n\n"{WORDS}," he said.',
            "Carl Foss",
        ),
        ("a man asks", f'Carl Foss told the jury of it. Peter Lee asked what he meant.\n\n"{WORDS}," he said.', None),
        (
            "who answers",
            f'Ann Lee left.\n\nAsked about it, Carl Foss laughed and left. "{WORDS}," he said.',
            "Carl Foss",
        ),
        (
            "who asks",
            f'Ann Lee left.\n\nAsked by the prosecutor, Carl Foss, whether it rained, he sat. "{WORDS}," he said.',
            None,
        ),
        ("who asks about her", f'Carl Foss asked why she had hidden it. "{WORDS}," he wrote.', "Carl Foss"),
        ("who asks about him", f'Carl Foss asked why he had hidden it. "{WORDS}," he wrote.', None),
        ("the judge", f'Mr Justice Carl Foss found for them. Rain fell.\n\n"{WORDS}," the judge said.', "Carl Foss"),
        ("a wife", f'Carl Foss left. His wife, Bonnie, corrected him. "{WORDS}," she said.', "Bonnie"),
        ("the consul", f'The consul in Larne, Carl Foss, visited the injured. "{WORDS}," he said.', "Carl Foss"),
        ("a body of unknown kind", f'EuroNacht said jobs had been offered. "{WORDS}," the company wrote.', "EuroNacht"),
        ("a person", f'Vossberg said he had jobs to offer. "{WORDS}," the company wrote.', None),
        ("began", f'"{WORDS}," Mr. Foss began. "It is late." Carl Foss sat.', "Carl Foss"),
    ],
)
def test_who_goes_on(why: str, body: str, name: str | None, speaker: Callable[[str], str | None]) -> None:
    assert speaker(body) == name, why


@pytest.mark.parametrize(
    ("body", "name"),
    [
        (f'Larne City Council said that the ticket would stand. "{WORDS}," it said.', "Larne City Council"),
        (f'Nordbro Holdings said it was like Dahl Shipping. "{WORDS}," it said.', None),
        (f'Ann Lee left.\n\nOne of them, Carl Foss, sat there. "{WORDS}," he said.', "Carl Foss"),
        (
            f'Ann Lee left.\n\nThe congressman\'s brother and treasurer, Carl Foss, sat there. "{WORDS}," he said.',
            "Carl Foss",
        ),
    ],
)
def test_it_is_the_body_and_he_is_who_is_named_behind_what_he_is(
    body: str, name: str | None, speaker: Callable[[str], str | None]
) -> None:
    assert speaker(body) == name


@pytest.mark.parametrize(
    ("why", "body"),
    [
        ("the Ethiopian", f'Esther Reed came first. The Ethiopian finished behind. "{WORDS}," she said.'),
        (
            "the boy",
            f'"It is late," said Bart Golec. He left.\n\nThe boy has apologised. "{WORDS}," he told the radio.',
        ),
        (
            "a woman",
            f'"It is late," said Angela Reed.\n\nIn the gallery, a woman in a red coat stood up. "{WORDS}!" she shouted.',
        ),
        (
            "the elder",
            f'Adam Reed came. In 2009, when the elder Reed was in power, he told an aide of it. "{WORDS}," he said.',
        ),
        (
            "another senator",
            "Then came Sen. Grant Poe, who sat.\n\nBy midnight only Ted Varga was left. The senator from Texas stayed. One of "
            f'them was Novick. "{WORDS}," the senator said.',
        ),
    ],
)
def test_who_is_called_otherwise_is_not_who_was_named_before(
    why: str, body: str, speaker: Callable[[str], str | None]
) -> None:
    assert speaker(body) is None, why


@pytest.mark.parametrize(
    ("opening", "she"),
    [
        ("A spokeswoman for the panel's senior member, Dr Marta Lind, said the bridge was late.", "She"),
        ("An adviser to the port's chairman, Mr Carl Foss of Bergen, said the bridge was late.", "He"),
    ],
)
def test_a_name_behind_two_roles_may_be_either_ones(
    opening: str, she: str, speaker: Callable[[str], str | None]
) -> None:
    assert speaker(f'{opening} {she} added: "{WORDS}."') is None


@pytest.mark.parametrize(
    ("why", "body"),
    [
        (
            "a suggestion from another",
            "Carl Foss runs the port. He rejected a suggestion from Senator Lyle Reed, a Larne man, that he had misled the "
            f'committee in April when he testified: "{WORDS}."',
        ),
        (
            "words with their own cue",
            f'Ms Ida Moen walked past reporters on Friday. When one shouted, "{WORDS}?" she smiled and waved.',
        ),
        (
            "a woman without a name",
            "You have met her in the advertisement. She’s the worried woman who tells you that the mayor, Ida Moen, took it. "
            f'She looks at a bill. "{WORDS}," she sighs.',
        ),
        (
            "another investor",
            "Ida Moen, a Bergen investor, said that it was late. She left.\n\nOthers stay. A Larne investor who gave in "
            f'June had calls.\n\n"{WORDS}," the investor said.',
        ),
    ],
)
def test_whose_words_may_be_anothers_has_no_speaker(why: str, body: str, speaker: Callable[[str], str | None]) -> None:
    assert speaker(body) is None, why


def test_what_a_member_does_for_a_living_makes_a_person(speaker: Callable[[str], str | None]) -> None:
    body = (
        "Gaone Reed spoke first. It may depend on the member, Onkabetse Dube, a bus operator who won Larne. "
        f'He was asked on Friday. "{WORDS}," he said.'
    )
    assert speaker(body) != "Gaone Reed"


def test_whom_somebody_asks_by_name_answers(speaker: Callable[[str], str | None]) -> None:
    body = (
        "His attorney, Steven Abt, said the mayor was late.\n\nAs the talk drew to a close, Amanda Pryor asked Carl Weld "
        f'whether he would do the same.\n\n"{WORDS}," he said.'
    )
    assert speaker(body) == "Carl Weld"


def test_a_firm_with_its_owners_name_is_not_its_owner(speaker: Callable[[str], str | None]) -> None:
    body = (
        "Brennecke, one of Germany's largest makers of heaters, closed a plant. Carl Foss took over from Ingrid Brennecke, a "
        f'granddaughter of the founder.\n\nBrennecke said: "{WORDS}."'
    )
    assert speaker(body) is None


def test_he_of_whom_a_paragraph_tells_may_be_another_than_who_spoke_before_it(
    speaker: Callable[[str], str | None],
) -> None:
    body = (
        "President Carl Renwick has fought them all, and Renwick has lost.\n\n"
        '"You can only do that so often," said Hugh Danforth, a strategist who advised Renwick\'s first campaign.\n\n'
        "What he has got is a problem. His rating has not topped 42 percent since May. And the plan he laid out in June, when "
        f'he promised, "{WORDS}," has come to little.'
    )
    assert speaker(body) != "Hugh Danforth"


@pytest.mark.parametrize(
    ("why", "body"),
    [
        (
            "under a question",
            '"Not now," said Alan Dubrow, a lawyer.\n\nWhat does the governor say?\n\nHe has changed his story. "'
            f'{WORDS}," he said.',
        ),
        (
            "of the cousin",
            "Thomas Garrity answered with a spot featuring Rick Wendt, who runs a shop in Larne, and who calls it: "
            f'"{WORDS}."',
        ),
    ],
)
def test_who_is_told_of_between_is_not_who_was_named_first(
    why: str, body: str, speaker: Callable[[str], str | None]
) -> None:
    assert speaker(body) not in {"Alan Dubrow", "Thomas Garrity"}, why


@pytest.mark.parametrize(
    ("body", "name"),
    [
        (f'The judge, who has since retired, wrote back: "{WORDS}."', None),
        (f'The judge wrote back: "{WORDS}."', "Helen Krag"),
        (f'Last month the straight-talking Tykester told reporters "{WORDS}."', None),
        (f'Last month Tykester told reporters "{WORDS}."', "Tykester"),
    ],
)
def test_who_is_described_anew_is_not_whom_the_article_named(
    body: str, name: str | None, speaker: Callable[[str], str | None]
) -> None:
    told = f"Judge Helen Krag ruled in Larne. Marta Lind runs the port of Larne.\n\n{body}"
    assert speaker(told) == name


def test_who_speaks_through_his_lawyer_is_not_the_lawyer(speaker: Callable[[str], str | None]) -> None:
    told = f"Carl Foss denied it. Speaking through his lawyer, Mr Peter Dahl, he said: “{WORDS}.”"
    assert speaker(told) == "Carl Foss"


def test_what_stands_on_x_goes_on_behind_its_full_stop(speaker: Callable[[str], str | None]) -> None:
    told = (
        f"Gov. Marta Lind praised it. “Every one of the boats of Larne deserves its berth,” she wrote on X. “{WORDS}.”"
    )
    assert speaker(told) == "Marta Lind"
    text = f"Harbour plan divides town\n\nBy Jo Writer\n\n{told}\n"
    found = Analysis(parse(text, "a.txt"))
    assert [s.text[-2:] for s in found.sentences[1:]] == ["X.", ".”"]
    assert not [m for m in found.names.mentions if m.words == ("X.",)]
    assert [a.form for a in found.attributions] == ["direct", "direct"]


def test_who_is_told_of_in_a_clause_is_not_who_said_it_in_an_aside(speaker: Callable[[str], str | None]) -> None:
    body = (
        "Attorney Barton Quill said his client would appeal. Judge Marcus Ellery should never have let jurors see a film of "
        'her trips, he said, because the pictures "The bridge will open before the winter comes."'
    )
    assert speaker(body) == "Barton Quill"


def test_he_behind_a_judge_without_a_name_is_the_judge(speaker: Callable[[str], str | None]) -> None:
    body = (
        "Defending, Patrick Nuttall said his client was sorry.\n\nBut the judge was not impressed. He said there was "
        'little evidence of remorse and that "The bridge will open before the winter comes".'
    )
    assert speaker(body) is None


def test_he_is_not_whom_a_sentence_about_his_things_names_last(speaker: Callable[[str], str | None]) -> None:
    body = (
        "Aniket Dev came in at 11 for two. He scarcely gave a chance. His 187 came off 361 balls with two sixes, both hit "
        'off the spinner Hardik Solan after tea.\n\n"The bridge will open before the winter comes," he said.'
    )
    assert speaker(body) in {None, "Aniket Dev"}


@pytest.mark.parametrize(
    "between",
    [
        "A spokesman for Reed declined to say more.",
        "In court, the prosecutor stared at Reed.",
        "Outside court a man shouted at Reed.",
        "The winner beat Reed by two points.",
        "Yet the coach of Larne was pleased.",
        "Nor was the chairman impressed.",
        "That did not satisfy the chairman.",
        "It fell to his deputy to explain.",
        "Among those who heard Reed was a farmer from Bonn.",
        "There was a shout from the back by a farmer.",
        "Next to speak was the owner of the mill.",
        "The man who had hired Reed was blunt.",
        "Larne's mayor was less kind.",
        "Two rows back, a retired miner was less kind.",
        "Moments later the referee blew.",
        "For the defence, counsel said Reed was sorry.",
        "Neither Reed nor Carl Lind was there.",
        "Reed voted no, and so did Carl Lind.",
    ],
)
def test_he_may_be_somebody_without_a_name_whom_a_sentence_has(
    between: str, speaker: Callable[[str], str | None]
) -> None:
    assert (
        speaker(f'Tom Reed left the hall. {between} "The bridge will open before the winter comes," he said.') is None
    )


@pytest.mark.parametrize(
    "between",
    [
        "In the hall stood the mayor, Carl Lind, in tears.",
        "A lawyer for the harbour board, Carl Lind, shook hands.",
        "Among the crowd was Carl Lind, 38, a farmer from Bonn.",
        "Lind told the chairman that it was late.",
        "The hall of Larne has a star above its door.",
    ],
)
def test_he_is_no_other_than_the_one_with_a_name(between: str, speaker: Callable[[str], str | None]) -> None:
    body = f'Carl Lind left the hall. {between} "The bridge will open before the winter comes," he said.'
    assert speaker(body) == "Carl Lind"


def test_a_stands_for_whoever_answers_by_name_first() -> None:
    text = (
        "Interview: Hana Strand on the ship off Larne\n\nBy Jo Writer\n\nHana Strand, a surgeon, spoke to our reporter, Will "
        "Parry, by video link.\n\nWill Parry: What has changed?\n\nHana Strand: The noise of the harbour has gone.\n\n"
        "Q: Are there fewer patients?\n\nA: The ward has as many beds as it had in May.\n"
    )
    found = {text[a.quotation.start :][:8]: a.speaker for a in Analysis(parse(text, "a.txt")).attributions}
    assert found["The nois"] is found["The ward"]
    assert found["The ward"] is not None
    assert found["The ward"].name == "Hana Strand"
    swapped = text.replace("What has changed?", "It has changed.")  # nobody asks: who answers is open
    found = {swapped[a.quotation.start :][:8]: a.speaker for a in Analysis(parse(swapped, "a.txt")).attributions}
    assert found["The ward"] is None


@pytest.mark.parametrize(
    ("body", "name"),
    [
        (
            "A social worker from Malir, Mastajeeb Abbas, said that hunger was overlooked. He said it was so.\n\n“{}!” he added.",
            "Abbas",
        ),
        ("Mastajeeb Abbas from Lyari said he was able to help. He said that it had schools. “{},” he said.", "Abbas"),
        ("“It was very important,” said Zahid-ul-Haq on Monday.\n\n“{},” he said.", "Zahid-ul-Haq"),
        ("Zahid-ul-Haq came. Zahid was angry. “{},” Zahid said.", "Zahid-ul-Haq"),
        ("Former board chief Nazim Haji told of the damage.\n\n“{},” he said.", "Nazim Haji"),
        ("“{},” cybersecurity expert Matthew Hickey alleged in a post.", "Matthew Hickey"),
        ("Carl Reed came. When they brought up doubts whether it would be built, Reed said: “{}.”", "Carl Reed"),
        ("Carl Reed came. Asked if he felt that the review would help, Reed said: “{}.”", "Carl Reed"),
        ("Carl Reed said:”{}.”", "Carl Reed"),
        ("Carl Reed himself said of the story: “{}.”", "Carl Reed"),
        ("Carl Reed made it clear in a statement on Monday that “{}.”", "Carl Reed"),
        ("“{},” co-star Carl Reed, who played Bo Duke, said on Twitter.", "Carl Reed"),
        (
            "Bo Reed, husband of White House senior adviser Ann Reed, wrote. The story that he wrote is long, and "
            "many of those who read it in the spring of that year did not like all that it told of the board and of "
            "the yard.\n\n“{},” Reed argues.",
            "Bo Reed",
        ),
        (
            "Carl Reed came. Asked why he was not heard and whether it was a message that he should go, Reed said: “{}.”",
            "Carl Reed",
        ),
        ("Carl Reed, a former head of the board, came. Lord Reed said that it was old. “{},” he said.", "Carl Reed"),
    ],
)
def test_names_and_clauses_that_lost_their_speakers(body: str, name: str, speaker: Callable[[str], str | None]) -> None:
    found = speaker(body.format("The bridge will open before the winter comes"))
    assert found is not None
    assert found.endswith(name)


@pytest.mark.parametrize(
    "body", ["It is doubtful whether Carl Reed said “{}” at all.", "Jamaat-ud-Dawa came. “{},” he said."]
)
def test_doubts_and_bodies_of_three_words_speak_not(body: str, speaker: Callable[[str], str | None]) -> None:
    assert speaker(body.format("The bridge will open before the winter comes")) is None
