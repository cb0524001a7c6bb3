"""Whose words they are where another stands nearer, and stems that keep what the words mean."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizapp.article import parse
from quizapp.generate.acceptability.limits import has_slip
from quizapp.generate.analysis import Analysis
from quizapp.generate.facts.quantities.askable import unaskable
from quizapp.generate.facts.quantities.extract import figures
from quizapp.generate.passage.deixis import undated
from quizapp.generate.passage.heading import headlines
from quizapp.generate.passage.named import Named, written_out
from quizapp.generate.passage.shown import dayless
from quizapp.generate.passage.standalone import GAP, stand_alone
from quizapp.generate.pipeline import generate
from quizapp.generate.speech.masked import undescribed

WORDS = "The bridge will open before the winter comes"


def everything(body: str, title: str = "Bridge to open soon") -> list[str]:
    """The stems of all that is proved of an article."""
    return [
        item.stem for item in generate(parse(f"{title}\n\nBy Jo Writer\n\n{body}\n", "a.txt"), everything=True).items
    ]


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("“{},” Marc Short, Reed’s chief of staff said in an interview.", "Marc Short"),
        ("Carl Reed voiced confidence that the board would back the plan he favours, saying, “{}.”", "Carl Reed"),
        ("The group laughed at an interview in which Ann Lee, in a critique of trade, said, “{}.”", "Ann Lee"),
        ("Aaron Klein came to the town.\n\nWrites Klein: “{}.”", "Aaron Klein"),
        ("The Larne Post found that it was late. It was read by all.\n\n“{},” the Post reported.", "Larne Post"),
        (
            "The mayor of Surabi, Anna Risma, comforted relatives and urged them to be strong in the days ahead.\n\n"
            "“{},” she said.",
            "Anna Risma",
        ),
        (
            "Safety minister Jess Lind was there. The town was loud.\n\nMs Lind said it was known, but she told the board "
            "that she would not “step in”.\n\n“{},” she said.",
            "Jess Lind",
        ),
        (
            "Seoul and Bo Wang spoke. It was late in the day.\n\n"
            "Seoul says North Korea carried out tests “{},” Wang said on Monday.",
            "Bo Wang",
        ),
        ("Citing the charter, which states that “all are born free and equal”, Ms Ann Chong said: “{}.”", "Ann Chong"),
    ],
)
def test_who_speaks_beside_others(body: str, name: str, speaker: Callable[[str], str | None]) -> None:
    assert speaker(body.format(WORDS)) == name


@pytest.mark.parametrize(
    ("why", "body"),
    [
        (
            "a jab at somebody",
            "Bo Reed came to Iowa. Reed also threw in a jab at South Bend, Indiana, Mayor Pete Lund: “{}.”",
        ),
        ("an aim at somebody", "Bo Reed came to Iowa. Reed took aim at fellow Democrat Pete Lund: “{}.”"),
        (
            "a name in marks",
            "Next to “Perry” stood Bo Reed, 18. “I got hurt by the men of the precinct,” Reed told me.\n\n"
            "“Perry” chimed in: “{},” he said of the union.",
        ),
        (
            "another of the name, with a title",
            "Bob Lind met the board. The town was loud.\n\nMeanwhile, leader Ann Foss said that an inquiry is “long "
            "overdue”.\n\nMs Lind said it was known, but she told the board that she would not “step in”.\n\n“{},” she said.",
        ),
        (
            "a text that is cited",
            "Citing the charter, which states that “{}”, Ms Ann Chong said: “It is the least that we can ask for.”",
        ),
        ("somebody struck", "Police held Marc Short, Reed’s lawyer said: “{}.”"),
        (
            "an open mark behind another",
            "Bo Reed came. “Perry” chimed in: “They will not take it,” he said. “{}.\n\n“I think so too, and I have always "
            "thought so,” Reed said.",
        ),
    ],
)
def test_who_stands_nearest_need_not_speak(why: str, body: str, speaker: Callable[[str], str | None]) -> None:
    assert speaker(body.format(WORDS)) is None, why


def test_several_of_a_family_are_not_called_by_the_name_of_one() -> None:
    duke = Named("Duke", "Bo Duke", person=True)
    assert written_out("Lund chased the Duke boys.", [duke]) == "Lund chased the Duke boys."
    assert written_out("The Duke administration was late.", [duke]) == "The Duke administration was late."
    assert written_out("Lund chased Duke.", [duke]) == "Lund chased Bo Duke."


def test_a_surname_that_is_a_word_keeps_its_capital() -> None:
    body = (
        "Jewel Best played a sheriff for years, and many of us saw it.\n\nBest died in a hospice in Hickory of complications "
        "from pneumonia, said Ann Latshaw, a longtime friend.\n\n“It was sad,” said Bo Foss. “It was late,” said Carl Dunn."
    )
    assert any("Who said that Best died" in stem for stem in everything(body))


def test_a_name_goes_on_behind_into() -> None:
    names = Analysis(
        parse("Board meets\n\nThe Independent Inquiry into Child Sex Abuse published its report.\n", "a.txt")
    ).names
    assert [entity.name for entity in names.entities] == ["Independent Inquiry into Child Sex Abuse"]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (" he said earlier Thursday he respects them.", " he said he respects them."),
        (" in an interview excerpt released Tuesday that it", " in an interview excerpt that it"),
        (" in a scathing op-ed published Saturday, which", " in a scathing op-ed, which"),
    ],
)
def test_the_words_around_a_day_go_with_it(text: str, left: str) -> None:
    assert dayless(text) == left


def test_a_date_takes_the_article_of_its_weekday_along() -> None:
    assert undated("The board met in Larne on a Saturday, Feb. 2.", None) == "The board met in Larne on Feb. 2."


@pytest.mark.parametrize(
    "text",
    [
        "It was published" + "Thursday in Larne.",
        "It could could open the yard.",
        "We are are late.",
        "It was late .",
        "It is cost- effective.",
        "Ann Lee, the chief,-said so.",
    ],
)
def test_letters_and_words_too_many_are_slips(text: str) -> None:
    assert has_slip(text)


@pytest.mark.parametrize(
    "text",
    [
        "He had had it.",
        "It was late ...",
        "Those that that law bans.",
        "SpaceX flew on Sunday.",
        "The Fri-day bar.",
        "Two- and three-year-olds.",
    ],
)
def test_what_only_looks_like_a_slip(text: str) -> None:
    assert not has_slip(text)


def test_a_headline_without_its_subject_is_none() -> None:
    assert headlines("Says ‘all of us’ should tone down rhetoric in the town") == ()
    assert headlines("Reed says ‘all of us’ should tone down rhetoric")
    told = headlines("Reed declines to name the mayor over his tweets; says 'all of us' should tone down rhetoric")
    assert told[0].startswith("Reed declines")
    assert not any(line.startswith("Says") for line in told)


@pytest.mark.parametrize(
    "title", ["Save up to $1,800", "Subscribe to the Larne Herald today", "Sign up for the news of Larne"]
)
def test_an_advertisement_is_no_headline(title: str) -> None:
    assert headlines(title) == ()


def test_words_do_not_lose_their_not() -> None:
    body = (
        "Ann Lind met the board. Previously unseen papers show Mrs Lind warned six months before the exams replaced the old ones "
        "in 1986 that she did not “like the sound of the new exam”, and asked for its introduction to be delayed."
    )
    assert not any("used the words" in stem for stem in everything(body))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("The state had 4 percent fewer workers.", "compared with what is not told"),
        ("The state had 4 percent fewer workers than in 2007.", None),
        ("In May 29 of 50 states were still behind.", "the whole of a part that is told"),
    ],
)
def test_figures_that_tell_nothing_alone(text: str, reason: str | None) -> None:
    figure = figures(text)[-1 if reason and "whole" in reason else 0]
    assert unaskable(text, figure) == reason


def test_a_word_made_from_the_key_gives_it_away() -> None:
    body = (
        "Bo Thatcher came to Larne. Ann Lee and Cora Foss came.\n\n“We met,” said Ann Lee. “We met too,” said Cora Foss.\n\n"
        "Thatcher said that the town had never seen a plan that was more “Thatcherite and bold than this harbour wall”."
    )
    assert all("Thatcherite" not in stem or "Thatcher" in stem.split("Thatcherite")[0] for stem in everything(body))


def test_who_was_killed_is_no_option_for_the_words_of_the_living() -> None:
    body = (
        "Ann Lee, head of the union, spoke in Larne. Bo Foss, the mayor, spoke in Larne. Carl Dunn, a man choked to death as "
        "he pleaded “I cannot breathe at all any more”, was mourned.\n\n“The town has blood on its hands,” Lee told "
        "the crowd.\n\n"
        "“The town is going to mourn with all of us,” Foss told the crowd."
    )
    items = generate(parse(f"Town mourns\n\n{body}\n", "a.txt"), everything=True).items
    options = {option for item in items if item.key in ("Ann Lee", "Bo Foss") for option in item.distractors}
    assert "Carl Dunn" not in options


def names_of(body: str) -> list[str]:
    """The names in an article of that body."""
    text = f"Board meets\n\nThe board met for an hour on the day when it became known. {body} It was late.\n"
    return [entity.name for entity in Analysis(parse(text, "a.txt")).names.entities]


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("German Foreign Minister Sigmar Gabriel said it was so.", "Sigmar Gabriel"),
        ("The Minister for Social Protection Leo Varadkar said it was so.", "Leo Varadkar"),
        ("House of Commons Speaker John Bercow said it was so.", "John Bercow"),
        ("The head of the council at the Interior Ministry Anatoly Kucherena said it was so.", "Anatoly Kucherena"),
        ("Fellow Conservative Nadhim Zahawi said it was so.", "Nadhim Zahawi"),
        ("We met Scottish Greens MSP Ross Greer there.", "Ross Greer"),
        ("The ambassador to Norway Teimuraz Ramishvili said it was so.", "Teimuraz Ramishvili"),
        ("Presenters Faye Dunaway and Warren Beatty said it was so.", "Faye Dunaway"),
        ("The Minister for Children and Youth Affairs Katherine Zappone said it was so.", "Katherine Zappone"),
        ("Thirty-three-year-old Ramnath Sahu said it was so.", "Ramnath Sahu"),
        ("They spoke of Roger Federer The vote was lost.", "Roger Federer"),
        ("In the region Like Stephanie Roth he said it was so.", "Stephanie Roth"),
        ("Marty Baron, the editor of the paper, said it was so.", "Marty Baron"),
        ("Jean-Claude Juncker said it was so.", "Jean-Claude Juncker"),
    ],
)
def test_a_name_is_taken_without_what_stands_beside_it(body: str, name: str) -> None:
    assert name in names_of(body)


@pytest.mark.parametrize(
    "body", ["Ms Noonan-said it.", "Counsel-Conor Dignam said it was so.", "The Mr-Jones case was lost."]
)
def test_a_hyphen_that_the_press_left_makes_no_name(body: str) -> None:
    assert not any("-" in name for name in names_of(body))


@pytest.mark.parametrize(
    "who",
    ["Locals", "Witnesses", "The General Consul", "His Holiness", "The Barth Report"],
)
def test_a_word_for_people_or_a_paper_does_not_speak(who: str, speaker: Callable[[str], str | None]) -> None:
    assert speaker(f"It was late in the town when they came. “{WORDS},” {who} said.") is None


def test_whom_an_article_calls_by_the_first_name_has_no_bare_surname(speaker: Callable[[str], str | None]) -> None:
    body = (
        "Natalie Voss, 16, was found dead on a road. Natalie’s cousin, Hanna Ott, said that Natalie was loved.\n\nNatalie’s "
        "grandmother, Margaret Voss, told the paper that “Natalie meant the world to us and to all the town”.\n\n"
        "Voss, in tears, recalled the day.\n\n“{},” Voss said."
    )
    assert speaker(body.format(WORDS)) == "Margaret Voss"


def test_a_son_of_whom_it_speaks_does_not_hide_his_fathers_surname(speaker: Callable[[str], str | None]) -> None:
    body = (
        "Joe Voss accused the mayor amid reports about Hunter Voss’s dealings with the port of the town.\n\nThe reports were "
        "read by many, and the mayor wanted Voss's son Hunter to be heard by the board of the port before the end of the year, "
        "it was said on that day in the town.\n\n“{},” Voss said."
    )
    assert speaker(body.format(WORDS)) == "Joe Voss"
    assert speaker(body.replace("was said on", "was known, Hunter Voss said, on").format(WORDS)) is None


def test_a_name_that_says_what_kind_is_meant_is_not_written_out() -> None:
    body = (
        "Ann Knox came to the town. Ms Knox was late.\n\nWade Davies, a Knox attorney who spoke in the case, declined to say. "
        "“It was sad,” said Bo Foss, the mayor of Larne. “It was late,” said Carl Dunn, a bishop in Larne."
    )
    assert not any("Ann Knox attorney" in stem for stem in everything(body))


def test_a_surname_is_somebodys_though_one_place_reads_like_a_body_or_a_town(
    speaker: Callable[[str], str | None],
) -> None:
    told = "Voss left in May. Voss was ill. Voss came back. Voss spoke. "
    body = (
        f"Steve Voss came to the town. {told}Much hung on his ties with Voss, which papers told.\n\n“{{}},” Voss said."
    )
    assert speaker(body.format(WORDS)) == "Steve Voss"
    body = (
        "Voss told the board that it was so. It came early in Voss’s term, when the town was young.\n\n“{},” Voss said."
    )
    assert speaker(body.format(WORDS)) == "Voss"


def test_who_does_something_behind_a_comma_is_not_brought_in_by_it(speaker: Callable[[str], str | None]) -> None:
    body = (
        "Many read the book, among them Yin Pingping, 29. At the suggestion of a roommate, Yin printed flyers for the town."
        "\n\n“{},” Yin says."
    )
    assert speaker(body.format(WORDS)) == "Yin Pingping"


@pytest.mark.parametrize(
    ("told", "left"),
    [
        (
            f"About {GAP} people have left Iraq since 2015, including many who were ill, according to the United Nations.",
            f"About {GAP} people have left Iraq since 2015, according to the United Nations.",
        ),
        (
            f"Germany paid {GAP} in duties in 2016, up from less than half of that in 2015, Eurostat said on Monday.",
            f"Germany paid {GAP} in duties in 2016, Eurostat said.",
        ),
        (
            f"About {GAP} people have left Iraq since 2015, including many who were ill and had to be carried.",
            f"About {GAP} people have left Iraq since 2015.",
        ),
    ],
)
def test_an_end_that_goes_leaves_who_says_so(told: str, left: str) -> None:
    assert stand_alone(told, None) == left


@pytest.mark.parametrize(
    ("sentence", "shown"),
    [
        (
            "Ann Lind said in a Herald interview, the tone of the letter was “positive and constructive” for the town.",
            "____ said in a Herald interview that the tone of the letter was “positive and constructive”",
        ),
        (
            "But according to Ann Lind, senior reporter for the Larne Herald, the harbour “has become a less reliable partner "
            "of the town” since the storm.",
            "According to ____, the harbour “has become a less reliable partner of the town” since the storm.",
        ),
    ],
)
def test_a_sentence_with_a_gap_reads_alone(sentence: str, shown: str) -> None:
    others = "“It was late for the harbour of Larne,” said Bo Foss. “It was early for the ferry,” said Carl Dunn."
    assert any(shown in stem for stem in everything(f"{sentence}\n\n{others}\n\nThe Orr brothers left Larne in May."))


def test_words_with_which_the_writer_goes_on_are_no_sentence() -> None:
    body = (
        "“I have never known a skipper or anyone who has had a first wreck” not consider his age, Mr Lind added. Bo Lind left."
        "\n\n“It was late for the harbour,” said Bo Foss. “It was early for the ferry,” said Carl Dunn."
    )
    assert not any("said, “I have never known" in stem for stem in everything(body))


def test_whom_a_paper_asked_to_comment_is_no_fact() -> None:
    body = "The Larne Herald has reached out to the office of Ann Lind for comment on the fall of the bridge."
    assert not any("reached out" in stem for stem in everything(f"Ann Lind met the board in Larne in May.\n\n{body}"))


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (
            "The Orrs “are breaking these old models,” said ____, a co-founder of the board, which is supporting Ms. Foss.",
            "The Orrs “are breaking these old models,” said ____.",
        ),
        (
            "According to ____, senior reporter for the Herald, the harbour “has changed” since the storm.",
            "According to ____, the harbour “has changed” since the storm.",
        ),
        ("____, the president of the union, said it “hurts”.", "____ said it “hurts”."),
    ],
)
def test_who_somebody_is_goes_from_behind_the_gap(text: str, left: str) -> None:
    analysis = Analysis(parse("Bridge to open\n\nBy Jo Writer\n\n“It hurts the whole town,” said Ann Lee.\n", "a.txt"))
    assert undescribed(text, analysis.attributions[0]) == left


@pytest.mark.parametrize(
    "text",
    [
        "Some officers-were hurt in Larne.",
        "The bill will be read again in May. orr@larneherald.com",
        "READ MORE: Bridge to open It looks late.",
    ],
)
def test_what_a_page_left_in_a_sentence_is_a_slip(text: str) -> None:
    assert has_slip(text)


def test_a_point_of_an_abbreviation_ends_no_sentence() -> None:
    body = (
        "As of 1 p.m. ET, five inches of snow had fallen in Larne, and about nine had fallen in Orr, according to the Snow "
        "Service.\n\nRichard Lind said that he still has “by no means reached a decision on his nomination” and that he pressed "
        "Gorse on whether he would respect Roe v. Wade.\n\n“It was late for the harbour,” said Bo Foss. “It was early,” said "
        "Carl Dunn."
    )
    stems = everything(body)
    assert not any("that ET, five" in stem for stem in stems)
    assert not any(stem.endswith("Roe v.") for stem in stems)
    assert any("respect Roe v. Wade" in stem for stem in stems)
