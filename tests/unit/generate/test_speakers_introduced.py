"""Who speaks where the article brings people in by what they are: offices, couples, namesakes, mouthpieces, one of many."""

from __future__ import annotations

from collections.abc import Callable

import pytest

WORDS = "The bridge will open before the winter comes"


@pytest.mark.parametrize(
    ("form", "body", "name"),
    [
        ("an office of a portfolio", f"The minister of transport, Aivo Kask, called it “{WORDS}”.", "Aivo Kask"),
        (
            "the office, then the words",
            f"The minister of transport, Aivo Kask, was asked about it.\n\nKask denied it. “{WORDS},” the minister wrote.",
            "Aivo Kask",
        ),
        (
            "its coordinator",
            "A local group gave the figure. Its coordinator, Merveille Chir, apologised on Sunday. She warned that it "
            f"would rise. “{WORDS},” she told reporters.",
            "Merveille Chir",
        ),
        (
            "one of them, with an age",
            "Several relatives waited.\n\nOne of them, Nabintu Zawad, 61, was looking for her grandson. "
            f"“{WORDS},” she said.",
            "Nabintu Zawad",
        ),
        (
            "one of the 38, with an age",
            f"Prices fell, and one of the 38, Carl Foss, 46, said he was glad to have signed.\n\n“{WORDS},” he said.",
            "Carl Foss",
        ),
        (
            "an office with two appositions",
            f"The head of the mission, the former New Zealand minister Carl Foss, said the delays had “{WORDS}”.",
            "Carl Foss",
        ),
        (
            "its president, once a senator",
            f"The alliance spent millions. Its president, former state senator Carl Foss, has called the tax “{WORDS}”.",
            "Carl Foss",
        ),
        ("letters behind a name", f"Prosecutor Carl Foss KC said that Lind had “{WORDS}”.", "Carl Foss"),
        ("said she felt", f"Rep. Jill Moen, the bill's author, said she felt “{WORDS}”.", "Jill Moen"),
        ("said that she hoped", f"Jill Moen said that she hoped the chief “{WORDS}”.", "Jill Moen"),
        ("the spending reflects", f"Jill Moen said the spending reflects “{WORDS}”.", "Jill Moen"),
        (
            "who last week called it",
            f"They met Jill Moen, who last week called the bill “{WORDS}”.",
            "Jill Moen",
        ),
        ("posted that", f"Rep. Jill Moen (R-AL) posted on X that the package was “{WORDS}”.", "Jill Moen"),
        ("in May", f"Moen came. Jill Moen signed it on May 6 and called it “{WORDS}”.", "Jill Moen"),
        ("may have", f"Moen came. Jill Moen may have called it “{WORDS}”.", None),
        (
            "an aside over what a noun has behind it",
            f"Ann Moen cautioned against haste. Judgments of a sheriff, she said, do not bind others.\n\n“{WORDS},” she said.",
            "Ann Moen",
        ),
        (
            "whom the writer asks about something",
            f"I asked Jill Moen about that remark. “{WORDS},” she said.",
            "Jill Moen",
        ),
        (
            "whom the writer asks, meant before",
            f"I found it shut. Carl Foss drives a bus. I asked him what he made of it.\n\n“{WORDS},” he said.",
            "Carl Foss",
        ),
        (
            "whom the writer met, meant before",
            f"Jill Moen is not worried. We met in a hall, where people rose to shake her hand. “{WORDS},” she said.",
            "Jill Moen",
        ),
        (
            "the son of a seamstress",
            f"Carl Foss, 47, the son of a Cuban seamstress and a salesman, is bald. “{WORDS},” he said.",
            "Carl Foss",
        ),
        (
            "one of those is she",
            f"Some were angry. One of those is Ella Moen, 21, who reads law. She said she had lost. “{WORDS},” she said.",
            "Ella Moen",
        ),
        (
            "among the last, with an age before the name",
            f"Among the last to finish was 82-year-old Walter Foss, who has run since 1982. “{WORDS},” he said.",
            "Walter Foss",
        ),
        (
            "under rules nobody answers",
            f"Carl Foss said he would talk. Under county rules, it must wait.\n\n“{WORDS},” he said.",
            "Carl Foss",
        ),
        (
            "his own study",
            f"Carl Foss, a professor, has doubts. His study of a tax found that one in ten moved. “{WORDS},” he says.",
            "Carl Foss",
        ),
        (
            "whoever has that age",
            f"Carl Foss, 26, beat Dan Reed. He fell twice. “{WORDS},” the 26-year-old said.",
            "Carl Foss",
        ),
        (
            "by the age alone, told of right before",
            f"Jill Moen was treated for a cramp. She refused to blame it. “{WORDS},” the 26-year-old said.",
            "Jill Moen",
        ),
        ("of another age", f"Jill Moen, 41, was treated for a cramp. “{WORDS},” the 26-year-old said.", None),
        ("either of two of that age", f"Carl Foss, 26, beat Dan Reed, 26. “{WORDS},” the 26-year-old said.", None),
        (
            "somebody without a name of that age",
            f"A 26-year-old from Larne beat Carl Foss. He fell. “{WORDS},” the 26-year-old said.",
            None,
        ),
        ("one of a team", f"Carl Foss coaches the team. “{WORDS},” the 19-year-old said.", None),
        (
            "the mother of four",
            f"When Rose Moen came, she was given a receipt.\n\nThe mother of four has received nothing.\n\n“{WORDS},” she says.",
            "Rose Moen",
        ),
        (
            "a participle that opens the sentence",
            f"Calling it “{WORDS},” Gov. Jill Moen on Thursday vetoed it.",
            "Jill Moen",
        ),
        ("a participle of somebody's followers", f"Calling it “{WORDS},” Moen supporters booed. Jill Moen came.", None),
        ("as she puts it", f"Jill Moen is calm. That is because, as Moen puts it, “{WORDS}”.", "Jill Moen"),
        (
            "behind a description, who added",
            f"Others came too, said Carl Foss, the group's chief strategist, who added that they were “{WORDS}”.",
            "Carl Foss",
        ),
        (
            "the wife of somebody described, or he",
            f"They met the wife of Carl Foss, a retired baker, who said the pier was “{WORDS}”.",
            None,
        ),
        ("who in the past", f"Jill Moen, who has in the past described it as “{WORDS}”, came.", "Jill Moen"),
        (
            "whom a woman asked",
            f"Carl Foss sat there. When Jill Moen asked him whether he was sorry, he said that he was “{WORDS}”.",
            "Carl Foss",
        ),
        (
            "a father in a relative clause",
            f"Carl Foss, who marched at ten with his father, a minister, is stung by this. “{WORDS},” he said.",
            "Carl Foss",
        ),
        ("one of three who came", f"Carl Foss, Dan Reed and Jill Moen saw it.\n\n“{WORDS},” he said.", None),
        ("her son, named last", f"Her death was confirmed by her son, Carl Foss. “{WORDS},” he said.", "Carl Foss"),
        (
            "his son may be another",
            f"Dan Reed came. The news was brought by his son, Carl Foss. “{WORDS},” he said.",
            None,
        ),
        ("who is dead", f"Carl Foss condemned the murder of a clerk. “{WORDS},” he said.", "Carl Foss"),
        (
            "who is made up",
            f"Carl Foss has written a novel about a clerk who robs a bank. “{WORDS},” he said.",
            "Carl Foss",
        ),
        (
            "behind a description with a preposition",
            f"It was backed by Ann Foss of California, the ranking Democrat on the panel, who said it was “{WORDS}”.",
            "Ann Foss",
        ),
        (
            "a clerk in the description",
            f"They spoke to Carl Foss, the mayor of a town near the home of a clerk who said it was “{WORDS}”.",
            None,
        ),
        (
            "which he said",
            f"Carl Foss was there. The port got 30 boats, which he said were rotten. “{WORDS},” he said.",
            "Carl Foss",
        ),
        (
            "a description before the name",
            f"A potential vice president pick, Jill Moen is the daughter of immigrants. “{WORDS},” she said.",
            "Jill Moen",
        ),
        (
            "either of whom the writer asks",
            f"“You don't conduct Lind,” Carl Foss says. I asked him what he made of it. “{WORDS},” he said.",
            None,
        ),
        (
            "one of the sons of a captain is named, or the captain",
            f"One of the sons of the captain, Carl Foss, said the pier was “{WORDS}”.",
            None,
        ),
        (
            "whoever watches a minister is not he",
            f"The witness, watching the former mayor Carl Foss, said the pier was “{WORDS}”.",
            None,
        ),
        (
            "a spokesman for a minister is named, or the minister",
            f"A spokesman for the minister, Aivo Kask, called it “{WORDS}”.",
            None,
        ),
        (
            "through a spokesman, he",
            f"Carl Foss has denied it. Through a spokesman, Tripp Lind, he called it “{WORDS}”.",
            "Carl Foss",
        ),
        (
            "the former mayor is not the mayor",
            "Mayor Carl Foss said he was appalled.\n\nHis predecessor, Ann Foss, said she had been kept in the dark. "
            f"“{WORDS},” the former mayor said.",
            None,
        ),
        (
            "the mayor is not the former mayor",
            f"Carl Foss, a former mayor, sat there. Ann Lind rose.\n\n“{WORDS},” the mayor said.",
            None,
        ),
        (
            "the former envoy, introduced so",
            "The talk was about Rita Dahl, former Envoy Carl Foss told us.\n\n"
            f"The former envoy was not amused. “{WORDS},” he said.",
            "Carl Foss",
        ),
        (
            "a couple, and Mrs is not their daughter",
            "For Glenys and Col Petrov, who grow vegetables, it hardly matters. Mrs Petrov, 70, was at the market. "
            f"“{WORDS},” she said.\n\nTheir daughter, Tegan Petrov, a nurse, took blood.",
            None,
        ),
        (
            "another of a surname",
            "The deputy prime minister, Le Quoc Dat, promised an inquiry.\n\nAnother Le, the chairman Le Thi Suong, said: "
            f"“{WORDS}.”",
            None,
        ),
        (
            "a chairman may be a woman",
            f"Carl Foss asked. District chairman Tove Dahl said the ferry had stopped. “{WORDS},” she said.",
            "Tove Dahl",
        ),
        (
            "who bears the surname alone, and a namesake always in full",
            "Mari Tate came to talk. Tate, the mayor, thanked them when a woman asked why Owen Tate still had his job.\n\n"
            f"Owen Tate is a commissioner. Owen Tate was asked. Owen Tate left.\n\nTate paused. “{WORDS},” Tate said.",
            None,
        ),
        (
            "what stands on a thing is nobody's words",
            "Dee Lind spoke for an hour. A librarian counted the slips. One of them, she said, was a blank check, with a note "
            f"in the memo line: “{WORDS}.”",
            None,
        ),
        (
            "words within words end the sentence",
            f"“He kept on,” Ann Lind said. “He told her, ‘{WORDS}.’” Their son Tobias, 19, who works there, said he heard it.",
            "Ann Lind",
        ),
        (
            "a woman who is asked who said it",
            "Asked if it was true that Mr Carl Foss had said it was “a lie”, Ann Lind said she had heard nothing. "
            f"“{WORDS},” she said.",
            "Ann Lind",
        ),
        (
            "what was asked is nobody's words",
            f"Carl Foss rose. Asked whether Carl Foss had also said “{WORDS}”, Ann Lind laughed.",
            None,
        ),
        (
            "through her lawyer, the mother",
            f"Through her lawyer, Farida Contor, the mother said it was “{WORDS}”.",
            None,
        ),
        (
            "issued through an attorney",
            f"In a statement issued through an attorney, Whitney Lamb, the parents of the girl said “{WORDS}”.",
            None,
        ),
        (
            "in a town",
            f"In Larne, Whitney Lamb, 45, said: “{WORDS}.”",
            "Whitney Lamb",
        ),
        (
            "the editor, where one followed another",
            "Her editor for three novels, Francis May, never met her. His successor at the house, Frances Lund, drove to Maine. "
            f"“{WORDS},” the editor recalled.",
            None,
        ),
        (
            "a couple of whom Mr is one",
            "Not everybody was amused. Callum and Ishbel Grant, who rent the grazing, took 80 sheep off the hill.\n\n"
            f"“{WORDS},” said Mr Grant.",
            None,
        ),
        (
            "one of the two Linds",
            f"Outside, Colm Beirn thanked the two Linds, Oskar and uncle Frank. Mr Lind said it was over. “{WORDS},” he said.",
            None,
        ),
        (
            "who comes in behind the verb, and a later she",
            "“We’re like the pandas,” said Marv Pfeif, who runs the store.\n\nThe first question came from a nurse named Connie "
            f"Dostal, whose hands shook as she read it. “{WORDS},” she began.",
            "Connie Dostal",
        ),
        (
            "what another had written",
            f"Sen. Miriam Feld noted that the same agent had written, a few lines later, that “{WORDS}”.",
            None,
        ),
        (
            "and that he had called",
            f"Sen. Miriam Feld noted that the agent was late and that he had called it “{WORDS}”.",
            None,
        ),
        (
            "read out by her sister, the journalist",
            "In a statement that was read out by her sister, Fanta Diar, the journalist thanked her friends. "
            f"“{WORDS},” she said.",
            None,
        ),
        (
            "a politician by the state",
            "Sens. Lorna Vance of Nevada and Pete Abern of Kentucky would oppose it. They joined Sen. Gail Thib, R-La.\n\n"
            f"Nobody was surprised. The Kentucky Republican called it “{WORDS}”.",
            "Pete Abern",
        ),
        (
            "a politician who breaks with the president",
            "Sen. Marcus Whit said he would vote to reopen the parks, breaking with President Warren Colf.\n\n"
            f"“{WORDS},” the Colorado Republican told reporters.",
            "Marcus Whit",
        ),
        ("a former Marine", f"Radio host and former Marine Cody Rusk said: “{WORDS}.”", "Cody Rusk"),
        ("who is called Marine", f"Marine Lind, who runs the port, said: “{WORDS}.”", "Marine Lind"),
        (
            "who is corrected is he, not she",
            "Augusta Penn drives. In the back seat, her press secretary, a 26-year-old named Toby Reis, is trying to brief her. "
            f"She’s correcting him.\n\n“{WORDS},” she says.",
            None,
        ),
        (
            "who is woken is he, not she",
            f"Augusta Penn drives. Reis is asleep with the book on the seat. She talks low so as not to wake him. “{WORDS},” she "
            "says.\n\nToby Reis is 26.",
            None,
        ),
        (
            "a county prosecutor is no county",
            "Garrett Vance said the deletion was late. Asked by the chairman, Sen. Roy Tilling, R-Mo., he agreed.\n\n"
            f"Tilling, a former county prosecutor, said he found that hard to credit. “{WORDS},” he said.",
            "Roy Tilling",
        ),
        (
            "she and another",
            f"His colleague, Meher Daru, was late. She said that she and Arun Lind had argued over this “{WORDS}”.",
            None,
        ),
        (
            "whom it is put to",
            "Sir Carl Foss said that he did not accuse anybody.\n\nMr Bo Lind put it to him that it was cruel. "
            f"“{WORDS},” he answered.",
            None,
        ),
        (
            "the first speaker",
            "“I read it too late,” Ann Hill said.\n\nThe first speaker at the microphone, a bus driver whose son was ill, held "
            f"up a jar.\n\n“{WORDS},” she said.",
            None,
        ),
        (
            "the watchman",
            "“We walked past it,” said Dr. P. K. Sreel. “A man stopped us.”\n\nThe watchman, 58, who uses one name, was amused. "
            f"“{WORDS},” he said.",
            None,
        ),
        (
            "either of two",
            "“She was the only one,” Cathal Cons said.\n\nDonal Heff was among those clapping, he confirmed. "
            f"“{WORDS},” he said.",
            None,
        ),
        ("no office is a name", f"Not so the Minister of Marine Economy, who called it “{WORDS}”.", None),
        (
            "the earl of a place",
            f"The people of Eilean voted, in a ballot the Earl of Strath said was “{WORDS}”.",
            None,
        ),
        (
            "double marks within single ones",
            f"‘My daughter understood,’ Thandi Zung said.\n\n‘She said, “{WORDS}.” She was four,’ Zung said.",
            "Thandi Zung",
        ),
        (
            "the witness answers",
            "Judge Harriet Lyle intervened. ‘That is a comment,’ Lyle said. He apologised, but went on, suggesting to the "
            f"witness that she had invented it.\n\n‘{WORDS},’ she replied.",
            None,
        ),
        (
            "lines of nobody between a question and its answer",
            f"‘Which weekend, Mayor?’ asked Linda Khoz of the radio.\n\n‘The coming one.’\n\n‘You told us so.’\n\n"
            f"‘{WORDS},’ she said.",
            None,
        ),
        (
            "of whom a question asks",
            "Others stayed. The governor of Indiana, Dale Hutch, moved through the hall. Would he vote for Victor Reed? "
            f"“{WORDS},” he said.",
            "Dale Hutch",
        ),
        (
            "the writer himself",
            f"At the Adeo Hospital, Yemetu, our correspondent observed that “{WORDS}”. Yemetu lies on a hill.",
            None,
        ),
        (
            "the head of an office",
            f"The company spoke. Its Head of Communications, Mr Emeka Nwos, added that “{WORDS}”.",
            "Emeka Nwos",
        ),
    ],
)
def test_who_is_brought_in_by_what_they_are(
    form: str, body: str, name: str | None, speaker: Callable[[str], str | None]
) -> None:
    assert speaker(body) == name, form


LONG = (
    "The party has held the county for as long as anybody there can remember, and its clerk keeps every list by hand. "
    * 4
)


@pytest.mark.parametrize(
    ("kin", "between", "name"),
    [
        ("Her husband, Rev. Lucius Moen, who died in 2003, spoke for both.", LONG, "Odessa Moen"),
        ("Her husband, Rev. Lucius Moen, who died in 2003, spoke for both.", "Moen liked a crowd.", None),
        ("Her husband, Rev. Lucius Moen, who lives there, spoke for both.", LONG, None),
        ("A friend, Rev. Lucius Moen, who died in 2003, spoke for both.", LONG, None),
    ],
)
def test_a_surname_is_not_that_of_kin_who_is_only_remembered(
    kin: str, between: str, name: str | None, speaker: Callable[[str], str | None]
) -> None:
    body = f"Odessa Moen, 86, runs it. Moen was born there.\n\n{kin}\n\n{between}\n\n“{WORDS},” Moen said."
    assert speaker(body) == name


def test_a_town_before_its_state_is_no_subject(speaker: Callable[[str], str | None]) -> None:
    body = f"At an event in Ames, Iowa, on Sunday, Jill Moen tried again, saying that she would “{WORDS}”."
    assert speaker(body) == "Jill Moen"


def test_a_thing_first_reported_by_a_paper_is_not_what_it_reports(speaker: Callable[[str], str | None]) -> None:
    body = f"Carl Foss said he had “{WORDS}” about messages, first reported by the Herald last week."
    assert speaker(body) == "Carl Foss"
