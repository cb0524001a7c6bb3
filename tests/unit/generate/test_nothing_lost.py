"""What a stem or a context may not lose of its sentence: a condition, a list, a comma, the end of a series."""

from __future__ import annotations

import datetime

import pytest

from quizapp.article import parse
from quizapp.generate.analysis import Analysis
from quizapp.generate.facts.quantities.extract import figures
from quizapp.generate.facts.quantities.questions import question
from quizapp.generate.facts.seats import seat
from quizapp.generate.passage.about import about
from quizapp.generate.passage.definite import GAP
from quizapp.generate.passage.deixis import undated
from quizapp.generate.passage.line import line_of
from quizapp.generate.passage.shortened import shortened
from quizapp.generate.passage.shown import dayless
from quizapp.generate.pipeline import generate
from quizapp.generate.speech.cast import Cast
from quizapp.generate.speech.introduced import introduced
from quizapp.generate.speech.rivals import rivals
from quizapp.generate.speech.words import sentences_of

OPENING = (
    "Voters on the island of Saarem rejected a bridge to the mainland.\n\n"
    "Engineer Peter Okafor said the ferries of Saarem were late every week of the year. Mayor Ruth Kessler said the fish of "
    "the bay would leave before the boats did. Nobody in the harbour of Saarem was surprised."
)
HEAD = "Island votes to reject a fixed link to the mainland"


def stems(body: str) -> list[str]:
    """The stems of all items of an article of that body."""
    text = f"{HEAD}\n\nBy Jo Writer\n\n{OPENING}\n\n{body}\n"
    return [item.stem for item in generate(parse(text, "a.txt"), everything=True).items]


@pytest.mark.parametrize(
    ("body", "kept"),
    [
        (
            "The mayor, Jane Rann, said little. Before the vote she had told a radio interviewer that the island “could not "
            "imagine another summer” if the proposal failed.",
            "another summer” if the proposal failed?",
        ),
        (
            "An analysis of calls by Rosa Achter, an epidemiologist at a university in Los Angeles, found 39 calls to the "
            "same streets of Ontario, California, in which dispatchers noted dizziness, fainting or heat.",
            "noted dizziness, fainting or heat.",
        ),
        (
            "A watchman, Bhola Manj, 52, was swept away near the town of Larne and his body was found 3 km downstream.",
            "A watchman, Bhola Manj, was swept away",
        ),
    ],
)
def test_a_stem_keeps_what_its_sentence_says(body: str, kept: str) -> None:
    assert any(kept in stem for stem in stems(body)), stems(body)


@pytest.mark.parametrize(
    ("body", "asked"),
    [
        (
            "His ball sent Connor Blyth through, Blyth went down under Ross Imrie of Larne, and Daniel Prosser, to the cheers of "
            "the crowd, pointed to the spot.",
            "pointed that",
        ),
        (
            "The tuner, a Latvian named Arvids Kalns, was old. Kalns struck two strings of a piano and asked what Jo Lind heard.",
            "asked?",
        ),
        (
            "It is not known whether the planet passes. Rafa Quintan said that an application had been made for 60 hours of the "
            "telescope in Chile to find out.",
            "to find out",
        ),
        (
            "The police denied holding him. Spokesman Dennis Mutu said that he was “a person of interest, not a person in "
            "custody”.",
            "that he was",
        ),
        (
            "A jury in Larne convicted Carl Danforth. Judge Miriam Oakhurst, the senior judge of Saarem, set sentencing for Jan. "
            "23. She allowed him to remain free on a $100,000 bond, over the objection of the prosecutors of Larne.",
            "allowed him",
        ),
        (
            "Jo Lind of Larne came back, scoring 14 points and taking nine rebounds as Saarem beat Perth 61–54 in the hall of "
            "the Institute in Riga.",
            "beat Perth 61.",
        ),
        (
            "The union has members there. Gaynor Tillot, its regional officer, said that members had heard “warm words from "
            "overseas buyers before”.",
            "____, its",
        ),
        (
            "The satellite carries a radar. According to ESA, it will be able to determine the height of sea ice above the water "
            "to within about three centimetres.",
            "said that it will",
        ),
        (
            "Betty Sund of Larne drives a truck. Her staff has asked her to let someone else drive; she has, she says, taken it "
            "under advisement.",
            "her staff has asked her",
        ),
        (
            "Jenna Stahl of Larne spoke for Curtis Bohan, the mayor. In a statement, she accused “bloggers” of taking his words "
            "out of context:\n\nCurtis Bohan has created hundreds of jobs in Larne and knows the dignity of hard work. He left.",
            "created hundreds of jobs",
        ),
        (
            "The attorney Roger Kincan, asked about the comments at a candidate meet-and-greet in Larne, would only say that he "
            "“would have put it differently.”",
            "Who asked about",
        ),
        (
            "Jo Lind, a candidate in Larne, spent Tuesday defending a description of subsidies as “a bribe we got used to,” "
            "which drew criticism.",
            "Who spent defending",
        ),
        (
            "Scott Kilb, a congressman, was interrupted. He was called a weather vane and, in a tangent involving a letter he "
            "wrote in 1997, “the best friend Larne ever had in Macon.”",
            "wrote in 1997",
        ),
        (
            "The service of Larne failed. If the weather holds, service could be restored by the following Tuesday.",
            "the following.",
        ),
        (
            "Ann Alder said on Thursday she would not send the pact of Larne to Congress if elected, her firmest statement yet "
            "against a deal she helped to shape as U.S. Treasury secretary and once praised as a “model.”",
            "as U.S?",
        ),
        (
            "Fire doors were chained. Paul Ogden, 51, Marzena Kubiak, 38, and 22-year-old Haroon Siddique died on the first "
            "floor of the Calder Vale Bedding factory in Larne, on the evening of November 16, 2022.\n\nSiddique had a wife. Mr "
            "Ogden had none.",
            "Who died",
        ),
        (
            "Its chairman, Gbenga Ojel, said other unions in Larne would “not fold their arms” if the government resorted to a "
            "no-work, no-pay policy.",
            "a no-work?",
        ),
        (
            "Ellen Strand, a lawyer from Larne, ran the first race of Dale Hutch for the State Senate in 1998 and later served "
            "as his chief of staff.",
            "and served?",
        ),
        (
            "Victor Garrick of Tulsa ran for mayor. Garrick Consolidated Freight, the Tulsa-based company that Garrick inherited "
            "from his father-in-law in 1984, is indeed organized as a partnership.",
            "Victor Garrick Consolidated",
        ),
        (
            "Nearly half of the likely voters of Larne said that a bridge would make no difference to 12 islands, according to a "
            "Palmetto College poll released Monday.",
            "released.",
        ),
        (
            "The potter, Ailsa Drumm, has put the kettle on the wrong ring of the cooker in Larne. She says that she has been "
            "doing that since 1974, when the cooker was new.",
            "doing that",
        ),
        (
            "Russia, which was once Moldova's only supplier, has said in the past that the country's decision to buy elsewhere "
            "was political and that consumers of gas had been made to pay for it.",
            "the country",
        ),
    ],
)
def test_what_is_not_said_or_not_told_is_not_asked(body: str, asked: str) -> None:
    assert not any(asked in stem for stem in stems(body)), stems(body)


def test_yesterday_morning_goes_whole() -> None:
    told = "A train left the rails south of Coimbra, Portugal, yesterday morning, killing two people and injuring 47."
    assert dayless(told) == "A train left the rails south of Coimbra, Portugal, killing two people and injuring 47."


def test_a_clause_ends_with_the_relative_that_holds_it() -> None:
    body = (
        "Mr. Vander, who was asked to respond to Lena Orv but said he did not feel that the bridge of Saarem was his business, "
        "has until March 20 to provide the panel with the names.\n\nCurtis Vander and Lena Orv met. Carl Foss met Ann Lind."
    )
    assert any(stem.endswith("the bridge of Saarem was his business?") for stem in stems(body)), stems(body)


def test_a_question_has_no_full_stop_of_its_sentence() -> None:
    body = (
        "Tran Thi Hoa, 34, walked for nine hours with her two children to reach a shelter in Sa Pa. Ann Lind went home. "
        "Ms Hoa told the BBC that her neighbour had shouted.\n\nIn the shelter in Sa Pa, Mary Dahl was trying to find a name. "
        "Grace Orv helped Mary Dahl."
    )
    assert any(stem.endswith("to reach a shelter in Sa Pa?") for stem in stems(body)), stems(body)


def test_a_source_is_no_pronoun() -> None:
    figure = figures("Nearly 1,900 people have been vaccinated since February")[0]
    asked = question(f"Nearly {GAP} people have been vaccinated since February, the clinic said.", figure, "people")
    assert asked is not None
    assert asked.stem.startswith("According to the clinic, how many")
    assert question(f"Nearly {GAP} people have been vaccinated since February, she said.", figure, "people") is None


def test_who_would_not_be_interviewed_is_not_asked() -> None:
    body = (
        "Owen Tate declined to be interviewed. In an email Owen Tate said he would help. Lena Orv left Larne. "
        "Carl Foss left Oslo with Ann Lind."
    )
    assert not any("declined" in stem for stem in stems(body))


def test_an_indian_dateline_is_nobody() -> None:
    text = (
        f"{HEAD}\n\nStaff Reporter\n\nPATNA: The High Court on Wednesday came down heavily on the works department over the "
        "collapse of a bridge in Bhagwan block, observing that it was “the only structure in the district to have completed "
        "its journey before its inauguration”.\n\nA Bench asked why.\n\nLena Orv said the ferry was late.\n"
    )
    items = generate(parse(text, "a.txt"), everything=True).items
    assert not any("PATNA" in (item.key, *item.distractors) for item in items)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Lena Orv would leave if she was still in office.", "Lena Orv would leave if she was still in office."),
        ("Lena Orv is still in office.", "Lena Orv is in office."),
        ("Foss called for three days of mourning, beginning on Monday.", "Foss called for three days of mourning."),
        ("Foss called for mourning on Monday.", "Foss called for mourning."),
    ],
)
def test_a_word_of_time_goes_where_nothing_is_lost(text: str, shown: str) -> None:
    assert undated(text, None) == shown


@pytest.mark.parametrize(
    ("sentence", "shown"),
    [
        ("Survivors of the ferry Lind said there were far more.", None),
        ("The judge remarked that the river Lind appeared to have moved faster.", None),
        (
            "A youth who was on loan in the sixth tier at Larne climbed above two men in blue, shut his eyes by his own "
            "admission, and headed the ball into the net.",
            "A youth who was on loan in the sixth tier at Larne climbed above two men in blue, shut his eyes by his own "
            "admission, and headed the ball into the net.",
        ),
    ],
)
def test_a_context_compares_and_tells_in_full(sentence: str, shown: str | None) -> None:
    line = line_of(sentence, (), None)
    assert (line.text if line else None) == shown


def test_he_of_whom_another_tells_is_no_context() -> None:
    body = (
        "Under questioning by Franklin Osei, he acknowledged that no one could confirm it. Osei also pointed out that he had "
        "stood to gain $40,000 from a documentary company. The company has since said that the figure was closer to $15,000."
    )
    assert not any("pointed out that he" in stem for stem in stems(body))


@pytest.mark.parametrize(
    ("body", "kept"),
    [
        (
            "Selector Paula Green was at the match. Approached afterwards, she said the squad would be named on August 29 and "
            "that she had “seen some things tonight that were helpful.”",
            "“seen some things tonight that were helpful”",
        ),
        (
            "Croatia has sent two helicopters and a team of divers, and Slovenia has sent pumps. Serbia, Hungary and Austria "
            "watched.",
            "Which country has sent two helicopters and a team of divers?",
        ),
    ],
)
def test_words_are_as_they_were_said_and_clauses_end(body: str, kept: str) -> None:
    assert any(kept in stem for stem in stems(body)), stems(body)


def test_a_title_does_not_go_with_the_name() -> None:
    body = (
        "Hollander skipped the room and instead sent his running partner of many years, state Auditor Neil Fazio, who said that "
        "the man had won “on points and on facts” in Larne."
    )
    assert not any("state ____" in stem for stem in stems(body))


def test_she_would_is_no_subject_to_write_out() -> None:
    body = "Tamsin Okaf runs for the Senate. She’d start, she said, by letting anyone in Ohio over 50 buy into Medicare in 2020."
    assert not any("Okaf’d" in stem for stem in stems(body))


def test_whom_a_question_names_is_no_option() -> None:
    body = (
        "Senator Patricia Venn and Craig Holl met Renee Castel and Alicia Strand in Ohio. Holl, 51, founded a bank in Ohio with "
        "Venn in 1999. Alicia Strand left Ohio. Renee Castel left Ohio."
    )
    made = generate(parse(f"{HEAD}\n\n{OPENING}\n\n{body}\n", "a.txt"), everything=True).items
    asked = [item for item in made if "with Patricia Venn" in item.stem or "with Venn" in item.stem]
    assert all("Patricia Venn" not in item.distractors for item in asked)


def test_a_score_is_no_afterthought() -> None:
    line = line_of(
        "The Miners came from 11 points down to beat the side of Geelong 64–61 at the park of Lind on the coast.",
        (),
        None,
    )
    assert line is not None
    assert "64–61" in line.text


def test_a_name_within_the_name_of_a_thing_is_not_written_out() -> None:
    body = (
        "The paper, published in 2019 in the journal Bryology Letters, described a patch of Marsden's bristle moss on the "
        "north face of Beinn Dorcha.\n\nThe moss was last recorded in 1934 by Edith Marsden, a teacher from Perth. Marsden "
        "collected 17 specimens."
    )
    assert not any("Edith Marsden's bristle" in stem for stem in stems(body))


def test_the_next_one_points_back() -> None:
    body = "Jean Halloran read it in Marietta. Her brother, Councilman Kerry Halloran, then asked her to read the next one."
    assert not any(stem.endswith("to read the next one.") and "Context" not in stem for stem in stems(body))


def test_a_side_is_no_person() -> None:
    body = (
        "Lesley Farq, the Bendigo Miners coach, met Ann Lind. Bendigo beat Geelong Mariners in the final on Saturday. "
        "Ann Lind, a captain, said the Mariners had played well. Geelong Mariners left early with Carl Foss."
    )
    made = generate(parse(f"{HEAD}\n\n{OPENING}\n\n{body}\n", "a.txt"), everything=True).items
    assert all("Geelong Mariners" not in item.distractors for item in made if item.key in ("Lesley Farq", "Ann Lind"))


def test_whose_report_it_is_is_not_what_it_is_about() -> None:
    text = (
        "Castle on the air\n\nAnn Lind told CNN in the White House that it was late. CNN asked Ann Lind why. Ann Lind told CNN "
        "that White House aides knew. Ann Lind left the White House. Carl Foss told CNN more. Carl Foss left. Carl Foss came.\n"
    )
    found = about(Analysis(parse(text, "a.txt")), lambda _: False)
    assert "CNN" not in found
    assert "the White House" in found


@pytest.mark.parametrize(
    ("body", "lost"),
    [
        # whose figure it is stands in the next sentence
        (
            "Trams in Saarem will run every six minutes at peak times and carry 14 million passengers in 2034. That forecast "
            "comes from Transport Munster, the agency that will build the line.",
            "____ passengers",
        ),
        # what they were urged to do
        (
            "“I will take that kind of mistake every time,” said Mayor Ann Lind, who had urged 38,000 people in low-lying parts "
            "of Saarem to leave. Ruth Orv, a nurse, met Mary Dahl. Mary Dahl left Saarem. Ruth Orv left.",
            "38,000 people?",
        ),
        # a year earlier than what
        (
            "Annual inflation in Saarem slowed from 3.3 percent in December. A year earlier it stood at 0.9 percent, and at its "
            "peak in September 2022 it exceeded 22 percent.",
            f"Context: {HEAD}.\nFill the gap: A year earlier it stood",
        ),
        # somebody goes on to say it
        (
            "Craig Adon, the manager of Saarem, said that the town owed money to the state. He had closed two wells of Saarem in "
            "August 2020 with the help of the army.",
            "closed two wells",
        ),
        # whose coach
        (
            "The side of Saarem lost. Their coach, Paula Ferr, took over in February 2020 on a contract of six weeks.",
            "Their coach",
        ),
        # no office of a nation
        (
            "Danish coach Bo Kjaer left Saarem. Ann Lind, Carl Foss and Ruth Orv left with the Danish coach.",
            "Danish coach?",
        ),
        # nobody left
        (
            "Not a single Humberway service left the depot of Saarem after 4am in 2020. Ann Lind, Carl Foss and Ruth Orv left. "
            "Larne Travel and Dublin Bus stood still.",
            "Who service left",
        ),
        # of what
        ("The town has 50 wells. About 31 were in use in Saarem in 2020 and 22 were dry.", "____ were in use"),
        # whose owner
        (
            "Trident of Oslo built the plant. The owner, Dora Haug, guessed that half of her trade came from Saarem.",
            "The owner,",
        ),
        # no verb in an office
        (
            "The vote by the Senate Farm Committee compels Deputy Assistant Secretary Gordon Tamb to appear. Ann Lind of Ohio, "
            "Carl Foss and Ruth Orv voted.",
            "compels deputy",
        ),
        # the spokesman or the prosecutor
        (
            "A spokesman for the East Flanders prosecutor, Geert Noll, said so. Ann Lind, a judge, Carl Foss and Ruth Orv "
            "agreed.",
            "prosecutor",
        ),
    ],
)
def test_what_a_sentence_alone_does_not_say_is_not_asked(body: str, lost: str) -> None:
    assert not any(lost in stem for stem in stems(body)), stems(body)


def test_a_former_member_is_no_member() -> None:
    text = "Former Representative Tobias Wren of Colorado left."
    names = Analysis(parse(f"{HEAD}\n\n{text}\n", "a.txt")).names
    found = seat(f"{HEAD}\n\n{text}\n", names.people[0].mentions[0])
    assert found is not None
    assert found.text == "a former representative from Colorado"


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (
            "Mr. Lytle, who has never held office, has promised to end the expansion of Saarem “root and branch” by January "
            "2027, arguing that the island cannot afford it.\n\n“My rival wants to talk about who’s standing up in a gym,” Mr. "
            "Lytle said in an interview aboard his bus.\n\nGregory Lytle is 50. Carl Foss and Bo Reed said so.",
            "and added",
        ),
        (
            "“I called my wife and told her to put it in the family Bible of the Linds,” Bill Toll said. Asked how he felt after "
            "reading the message, he paused. “I told her to use a pencil for it,” he said.",
            "and added",
        ),
    ],
)
def test_words_of_two_occasions_are_not_one_question(body: str, words: str) -> None:
    assert not any(words in stem for stem in stems(body)), stems(body)


def test_a_part_that_takes_the_words_back_stays() -> None:
    body = (
        "Judge Curtis Lath said that the voters of Saarem had shown “inconvenience, and perhaps considerable inconvenience,” but "
        "not the kind of burden that would justify stepping in."
    )
    made = [stem for stem in stems(body) if "considerable inconvenience" in stem]
    assert made
    assert all("but not the kind of burden" in stem for stem in made)


def test_what_was_laughed_is_not_quoted() -> None:
    body = "“I am 73 [laughs], and the stall of my mother in Saarem is older than I am,” Ann Lind said."
    made = [stem for stem in stems(body) if "I am 73" in stem]
    assert made
    assert all("laughs" not in stem for stem in made)


@pytest.mark.parametrize(
    ("sentence", "shown"),
    [
        (
            "The High Court in Maseru has ruled that the eldest daughter of a late principal chief of a region cannot be barred "
            "from succeeding him because she is a woman.",
            "The High Court in Maseru has ruled that the eldest daughter of a late principal chief of a region cannot be barred "
            "from succeeding him because she is a woman.",
        ),
        ("Owners of land near Warrabin had warned of trouble a fortnight earlier.", "a fortnight earlier."),
    ],
)
def test_a_context_does_not_lose_its_reason_or_its_time(sentence: str, shown: str) -> None:
    line = line_of(sentence, (), None)
    assert line is None or line.text.endswith(shown)


def test_a_second_subject_keeps_its_verb() -> None:
    body = (
        "Only 1.1 million doses of the vaccine of Saarem were available worldwide in 2020, and Niger Republic, which had asked "
        "for it, was served first."
    )
    assert not any(stem.endswith("and Niger Republic.") for stem in stems(body)), stems(body)


def test_by_tuesday_stays_whole() -> None:
    assert not undated("By Tuesday, Paula Nyberg had put out a rebuttal.", None).startswith("By,")


def test_a_party_and_a_state_are_no_name() -> None:
    names = Analysis(
        parse(f"{HEAD}\n\nRep. Bobby Teag, R-Texas, chairs the panel. Sen. Ann Lind, D-N.Y., left.\n", "a.txt")
    ).names
    assert [person.name for person in names.entities] == ["Bobby Teag", "Ann Lind"]


def test_words_of_a_further_clause_are_not_the_rest_of_a_sentence() -> None:
    body = (
        "“For a number of things in Saarem,” said Phil Garr, who then accused the host of “reading other people's talking "
        "points”."
    )
    assert not any("things in Saarem ... reading" in stem for stem in stems(body)), stems(body)


@pytest.mark.parametrize(
    ("body", "lost"),
    [
        # the company is no ship
        (
            "The Andfjell of Saarem can carry 60 cars. Its sister ship, the Vestfjell, has been withdrawn. The company, "
            "which was founded in 1974, said that a vessel with room for 35 cars of Saarem would begin sailing in June.",
            "Who said that a vessel",
        ),
        # then is when
        (
            "The dockers of Saarem left. A similar dispute in 2021 was settled in Oslo. Workers then received 11 percent over "
            "three years in Norway.",
            f"Context: {HEAD}.\nTrue or false: Workers then",
        ),
        # what the figure is of
        (
            "Antalaha received 412 mm of rain. In nearby Sambava the figure was 287 mm in 2024.",
            f"{HEAD}.\nFill the gap: In nearby",
        ),
    ],
)
def test_what_points_back_stands_behind_the_sentence_before(body: str, lost: str) -> None:
    assert not any(lost in stem for stem in stems(body)), stems(body)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Magdalena Pawl offered to mediate and invited them to Warsaw on Wednesday.", "2024"),
        ("Admission will be free on the first Sunday of every month.", "the first of"),
    ],
)
def test_a_day_to_come_is_not_dated_back(text: str, shown: str) -> None:
    assert shown not in undated(text, datetime.date(2024, 10, 7), always=True)


def test_marks_within_words_stay_paired() -> None:
    body = (
        "Moira Kinn told the court of Saarem: 'I actually said to them, \"You'll be soaked, boys,\"' and she wept. "
        "'The taller one of them said nothing at all to me,' Kinn said."
    )
    assert all(stem.count("‘") <= stem.count("’") for stem in stems(body))


def test_whom_the_words_call_by_a_short_name_is_no_option() -> None:
    words = "“Doug is family of the island, and families make changes,” said Evelyn Langf."
    body = (
        f"{words} “Nobody told me of the bridge at all,” said Douglas Reyer. “The ferry was late,” said Ximena Contr."
    )
    analysis = Analysis(parse(f"{HEAD}\n\n{OPENING}\n\n{body}\n", "a.txt"))
    found = next(a for a in analysis.attributions if a.speaker is not None and a.speaker.name == "Evelyn Langf")
    offered = {entity.name for entity in rivals(analysis, Cast(analysis), found, f"Who said, {words[:20]}?", "")}
    assert "Douglas Reyer" not in offered
    assert "Ximena Contr" in offered


@pytest.mark.parametrize(
    "text",
    [
        "The town has made the new pool, along with the building of a hall beside the port, an arch over the bay, and other "
        "works of some size a point of pride for the year.",
        "The hard part of it is to know why the model does what it does: Whether it is a whim of its makers, the habit of its "
        "readers, or plain chance, reading such a thing is slow.",
    ],
)
def test_a_cut_leaves_no_sentence_without_its_verb(text: str) -> None:
    assert shortened(text) in ("", text)


def test_thousands_behind_a_comma_and_a_space_are_no_figure() -> None:
    assert figures("Some 1, 500 troops have been sent to Larne since 2021.") == []
    assert len(figures("On May 5, 2014, 300 words were said.")) > 1


@pytest.mark.parametrize("who", ["his daughter", "her lawyer"])
def test_whose_somebody_is_goes_with_who_it_is(who: str) -> None:
    found = Analysis(parse(f"{HEAD}\n\n{OPENING}\n\n“It is late,” said {who} Linda Wu.\n", "a.txt"))
    linda = found.names.called("Linda Wu")
    assert linda is not None
    assert introduced(found, linda) == "Linda Wu"


def test_words_are_not_cut_behind_a_title() -> None:
    words = "We commend Leader Reed and Sen. Kane for putting the health of the young first. They had to."
    assert [words[one.start : one.end] for one in sentences_of(words)][1:] == ["They had to."]


def test_a_case_that_another_is_compared_with_is_not_the_reports_own() -> None:
    body = (
        "A jet fell into the sea off Saarem on Sunday. Divers looked for it. In the Air Norlandia crash, all pilots were so lost "
        "that they argued until the jet hit the sea. In just over four minutes, the undamaged and flyable aircraft fell more "
        "than 11 kilometres."
    )
    assert not any("flyable" in stem for stem in stems(body))


def test_what_makes_much_of_a_figure_does_not_stand_before_its_gap() -> None:
    body = (
        "Mayor Ruth Kessler wants to fill the schools of Saarem, where there are a whopping 129 vacancies for teachers."
    )
    assert not any("whopping ____" in stem for stem in stems(body))


def test_who_was_something_at_the_time_is_not_asked_for_as_what_somebody_is() -> None:
    body = (
        "Lisa Page, a Saarem Institute lawyer at the time, left. Ann Lind, a Larne Institute editor, came. Bo Reed, a Bonn "
        "Institute clerk, sat."
    )
    assert not any("at the time?" in stem for stem in stems(body))


def test_a_magazine_called_today_keeps_its_name() -> None:
    body = (
        "Ann Lind, a former editor at Psychology Today, left Larne. Bo Reed, a former clerk at the Bonn Institute, sat. Lisa "
        "Page, a former lawyer at the Saarem Institute, came."
    )
    assert any(stem.endswith("at Psychology Today?") for stem in stems(body))


@pytest.mark.parametrize(
    ("sentence", "rough"),
    [
        ("Germany handed over 22 bronzes in the spring.", ""),
        ("The firm has control over 22 towns.", ""),
        ("They talked about 30 boats.", ""),
        ("The firm has over 22 boats.", "over"),
        ("The firm sold about 30 boats.", "about"),
    ],
)
def test_a_word_that_belongs_to_the_verb_makes_no_figure_rough(sentence: str, rough: str) -> None:
    assert figures(sentence)[0].approx == rough
