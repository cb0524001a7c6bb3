"""What a question needs before it, and where the article tells it."""

from __future__ import annotations

import datetime

import pytest

from quizapp.article import parse
from quizapp.generate.analysis import Analysis
from quizapp.generate.language import small_words
from quizapp.generate.passage import Context, Needs, Passages, needs_of
from quizapp.generate.passage.about import about
from quizapp.generate.passage.definite import GAP
from quizapp.generate.passage.deixis import deictic, undated
from quizapp.generate.passage.finite import has_verb
from quizapp.generate.passage.heading import headlines
from quizapp.generate.passage.line import line_of
from quizapp.generate.passage.pronouns import unresolved_pronoun
from quizapp.generate.passage.shown import dayless, unescaped, without_days, without_lead

TEXT = """Bridge over the Aln to close for repairs

By Jo Writer

12 June 2021

The council of Alnmouth closed a bridge over the River Aln on Friday. Engineers from Leeds found cracks in the bridge in May.

Mayor Tom Reed opened talks with Leeds. He promised a new lane for cyclists.

The company sent a crane. It was late.
"""
SENTENCES = 6
SILENT = Needs()


def passages(text: str = TEXT) -> Passages:
    return Analysis(parse(text, "a.txt")).passages


def shows_nothing(_: str) -> bool:
    return False


def context(index: int, needs: Needs, hidden: str = "-", text: str = TEXT) -> Context | None:
    return passages(text).context(index, needs, lambda told: hidden in told)


@pytest.mark.parametrize(
    ("text", "before", "nouns"),
    [
        ("Kenya sold the bridge over the Tana to Uganda.", (), set()),
        ("Kenya sold the bridge in 2020.", (), {"bridge"}),
        ("Kenya ended not at the boundary itself but within the plate beneath it in 2020.", (), {"boundary", "plate"}),
        ("Kenya told Uganda that it would sell ships.", (), set()),
        ("It sold ships to Uganda in 2020.", ("it",), set()),
        ("In Kenya he met the painters of Nairobi.", ("he",), set()),
        ("The company sold ships to Uganda.", ("the company",), set()),
        ("Kenya sold ships to the company in Kampala.", (), set()),
        ("Kenya sold these ships instead.", ("these", "instead"), set()),
        ("For Kenya, that comes too late in Uganda.", ("that comes",), set()),
        ("Kenya said that plans for one were approved in 2012.", ("one were",), set()),
        ("Kenya said that no one was hurt in Uganda.", (), set()),
        ("Kenya praised those who built ships in Uganda.", (), set()),
        ("Kenya said it was the first time that Uganda had sold ships.", (), set()),
        ('Kenya called them "the ships of this war" in Uganda.', ("them",), set()),
    ],
)
def test_what_a_sentence_leans_on(text: str, before: tuple[str, ...], nouns: set[str]) -> None:
    needs = needs_of(text)
    assert (needs.before, set(needs.nouns)) == (before, nouns)


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Kenya sold ships to Uganda and Sudan.", False),
        ("Ships were sold to Uganda in 2020.", False),
        ("The ship sank in heavy weather.", True),
        ("A ship sank on Monday.", True),
    ],
)
def test_words_that_name_too_little_need_the_topic(text: str, topic: bool) -> None:
    assert needs_of(text).topic is topic


def test_a_noun_is_told_by_the_sentence_that_first_spoke_of_it() -> None:
    found = context(2, Needs(nouns=frozenset({"bridge"})))
    assert found == Context("The council of Alnmouth closed a bridge over the River Aln on June 11, 2021.", (0,))


def test_a_pronoun_is_told_by_the_sentence_before_with_full_names() -> None:
    text = TEXT.replace("Mayor Tom Reed opened", "Mayor Tom Reed wrote. Reed opened")
    found = context(4, Needs(before=("he",)), text=text)
    assert found is not None
    assert "Tom Reed opened talks" in found.text


def test_a_pronoun_that_may_be_of_two_is_told_by_nothing() -> None:
    text = TEXT.replace("Mayor Tom Reed opened talks", "A letter from Tom Reed to Jan Holt opened talks")
    assert context(3, Needs(before=("he",)), text=text) is None


def test_the_company_is_told_only_where_the_sentence_before_names_one() -> None:
    assert context(4, Needs(before=("the company",))) is None or "Tom Reed" in str(
        context(4, Needs(before=("the company",)))
    )
    nameless = TEXT.replace("Mayor Tom Reed opened", "Somebody opened").replace("He promised", "Somebody promised")
    assert context(4, Needs(before=("the company",)), text=nameless) is None


def test_the_topic_is_the_opening_or_else_the_headline() -> None:
    opening = context(2, Needs(topic=True))
    assert opening is not None
    assert opening.sentences == (0,)
    assert context(2, Needs(topic=True), hidden="council") == Context("Bridge over the Aln to close for repairs.", ())
    assert context(2, Needs(topic=True), hidden="Aln") is None


def test_the_opening_itself_has_the_headline_for_its_topic() -> None:
    assert context(0, Needs(topic=True)) == Context("Bridge over the Aln to close for repairs.", ())


@pytest.mark.parametrize(
    "headline",
    [
        "Will the bridge close?",
        "THE BRIDGE OF ALNMOUTH CLOSES",
        "You will not believe this bridge",
        "Bridge",
    ],
)
def test_a_headline_that_asks_shouts_or_leans_is_no_context(headline: str) -> None:
    text = TEXT.replace("Bridge over the Aln to close for repairs", headline)
    assert context(0, Needs(topic=True), text=text) is None


def test_what_gives_the_key_away_is_never_shown() -> None:
    for index in range(SENTENCES):
        for needs in (Needs(before=("it",)), Needs(nouns=frozenset({"bridge"})), Needs(topic=True)):
            found = context(index, needs, hidden="River Aln")
            assert found is None or "River Aln" not in found.text


def test_words_of_a_speaker_or_of_the_writer_are_no_context() -> None:
    for said in ('"The bridge is old," he said.', "I saw the bridge in Leeds myself.", "Is the bridge in Leeds old?"):
        text = TEXT.replace("Mayor Tom Reed opened talks with Leeds.", said)
        assert context(3, Needs(before=("it",)), text=text) is None


def test_a_long_sentence_is_cut_before_its_last_clauses() -> None:
    long = (
        "The council of Alnmouth closed a bridge over the River Aln on Friday, after engineers from Leeds had found cracks "
        "in two of its oldest pillars, which were built in 1898 and had never been repaired."
    )
    text = TEXT.replace("The council of Alnmouth closed a bridge over the River Aln on Friday.", long)
    text = text.replace("Bridge over the Aln to close for repairs", "Cracks")
    found = context(2, Needs(topic=True), text=text)
    assert found is not None
    assert found.text == "The council of Alnmouth closed a bridge over the River Aln on June 11, 2021."


def test_nothing_is_said_before_what_needs_nothing() -> None:
    assert context(2, SILENT) is None
    assert not SILENT


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("It opens on Saturday, September 23, 2023, at noon.", "It opens on Saturday, September 23, 2023, at noon."),
        ("The vote on Tuesday 4 May was close.", "The vote on Tuesday 4 May was close."),
        ("Lee met the crew on Friday after a year.", "Lee met the crew after a year."),
    ],
)
def test_a_day_of_the_week_goes_unless_its_date_follows(said: str, shown: str) -> None:
    assert without_days(said) == shown


def test_the_noun_at_the_head_is_told_by_a_sentence_that_has_it() -> None:
    """Not by the sentence before, which speaks of something else: "The bridge" after a sentence about the mayor."""
    text = TEXT.replace("The company sent a crane. It was late.", "The bridge was valued at £6,000 in 1993.")
    found = passages(text).context(4, Needs(before=("the bridge",)), shows_nothing)
    assert found is not None
    assert "bridge" in found.text
    assert "cyclists" not in found.text


def test_a_headline_and_a_first_sentence_that_say_the_same_are_shown_once() -> None:
    text = TEXT.replace("Bridge over the Aln to close for repairs", "Alnmouth council closed bridge over the River Aln")
    shown = context(2, Needs(nouns=frozenset({"bridge"})), text=text)
    assert shown is not None
    assert shown.text.count("Alnmouth") == 1


def test_a_day_between_words_and_an_aside_leaves_the_comma() -> None:
    assert without_days("Reed met the king on Friday, the end of a long journey.") == (
        "Reed met the king, the end of a long journey."
    )
    assert without_days("Reed met the king, on Friday, in Leeds.") == "Reed met the king in Leeds."
    assert without_days("Reed met the king in Leeds last night.") == "Reed met the king in Leeds."
    assert without_days("Reed had met the king a week earlier.") == "Reed had met the king a week earlier."


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (
            "A ship sank off Larne on Friday, November 14, with 40 people.",
            "A ship sank off Larne on November 14, with 40 people.",
        ),
        ("On Friday, November 14, a ship sank off Larne.", "On November 14, a ship sank off Larne."),
        ("The report, published on Friday, tells of 40 ships.", "The report tells of 40 ships."),
        ("The report was published on Friday.", "The report was published."),
        ("Thieves took a still life and are still at large.", "Thieves took a still life and are at large."),
    ],
)
def test_a_weekday_goes_with_what_says_nothing_without_it(text: str, shown: str) -> None:
    assert undated(text, None) == shown


def test_a_figure_of_them_leans_on_whoever_they_are() -> None:
    assert "them" in needs_of(f"Nearly {GAP} of them went to Leeds.").before


@pytest.mark.parametrize(
    ("text", "dated"),
    [
        ("Engineers expect the river to rise before the crest passes on Saturday.", False),
        ("31 per cent of Saturday sailings were cancelled.", False),
        ("The fares on Saturday sailings have doubled.", False),
        ("The harbour has been shut since Saturday night, the board said.", True),
        ("The boats of Larne sank on Saturday near the pier.", True),
    ],
)
def test_what_comes_every_saturday_is_of_no_one_day(text: str, dated: bool) -> None:
    assert ("January 18" in undated(text, datetime.date(2025, 1, 22))) is dated


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("Town shuts bridge; Engineers from Leeds find cracks", "Town shuts bridge; Engineers from Leeds find cracks."),
        ("Town of the Aln closes bridge; The Upshot", "Town of the Aln closes bridge."),
        ("SHOCK: Town of the Aln closes bridge", "Town of the Aln closes bridge."),
        ("Bridges; Engineers from Leeds find cracks", "Bridges; Engineers from Leeds find cracks."),
        ("What the town says of THIS bridge", None),
        ("'You shut it in my face': Town of the Aln closes bridge", "Town of the Aln closes bridge."),
        ("EXCLUSIVE: Emails show town closed its bridge — 'We keep it shut'", "Emails show town closed its bridge."),
        ("Ferryman to mayor: 'You shut it, you explain it to us'", None),
        ("Town says its bridge over the Aln is not closed", "Town says its bridge over the Aln is not closed."),
        ("Is the old bridge over the Aln closing?", "Is the old bridge over the Aln closing?"),
        ("Is it closing?", None),
    ],
)  # fmt: skip
def test_a_headline_is_shown_with_its_second_line(title: str, shown: str | None) -> None:
    found = headlines(title)
    assert (found[0] if found else None) == shown


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("PARTY'S OVER, PAUL! Gala money paid for Miami weekend", ("Gala money paid for Miami weekend.",)),
        ("Lind wins! Crowd goes wild!", ()),
        ("EXCLUSIVE — Sheriff blasts officials over detainees", ("Sheriff blasts officials over detainees.",)),
        (
            "Rivals pounce after Lind calls subsidies 'a bribe we got used to'",
            ("Rivals pounce after Lind calls subsidies 'a bribe we got used to'.",),
        ),
        ("Lind: 'I never said that we would'", ()),
    ],
)
def test_a_headline_is_shown_without_its_cry(title: str, shown: tuple[str, ...]) -> None:
    assert headlines(title) == shown


def test_of_a_headline_the_line_that_gives_nothing_away_is_shown() -> None:
    text = TEXT.replace(
        "Bridge over the Aln to close for repairs", "Reed shuts bridge at Aln; Engineers find cracks in Leeds"
    )
    assert passages(text).heading(lambda told: "Reed" in told) == "Engineers find cracks in Leeds."


@pytest.mark.parametrize(
    ("sentence", "shown"),
    [
        (
            "The council of Alnmouth closed a bridge over the River Aln in May — a month before its fair.",
            "The council of Alnmouth closed a bridge over the River Aln in May.",
        ),
        ("There’s more to the story of the bridge.", None),
        ("Cracks were found — two in the bridge of Alnmouth, and one in Leeds.", None),
        (
            "Officials of the county of Alnmouth said in May that an outbreak of measles, which has infected at least 147 "
            "people since the middle of winter, had been traced to a school.",
            "Officials of the county of Alnmouth said in May that an outbreak of measles, which has infected at least 147 "
            "people since the middle of winter, had been traced to a school.",
        ),
        (
            "Owners of estates in Ceylon say that they could not pay so much at the prices of the present: labour, according to "
            "the forum of planters in Leeds, makes up most of the cost.",
            "Owners of estates in Ceylon say that they could not pay so much at the prices of the present.",
        ),
        (
            "Her campaign manager, Reed Castell of Larne, was blunter.",
            None,
        ),
        (
            "Ayse Demir, a retired signal engineer from the town of Jena, discovered that the night train had missed only 19 "
            "nights since the end of the war, most of them because of snow.",
            "Ayse Demir, a retired signal engineer from the town of Jena, discovered that the night train had missed only 19 "
            "nights since the end of the war.",
        ),
        (
            "EVERY MORNING at about 4 o'clock, Ivy Pennant lights a lantern at her house.",
            None,
        ),
    ],
)  # fmt: skip
def test_a_line_of_a_context_is_a_whole_sentence(sentence: str, shown: str | None) -> None:
    line = line_of(sentence, (), None)
    assert (line.text if line else None) == shown


def test_both_after_two_names_leans_on_nothing() -> None:
    assert "both" not in needs_of("Ann Lee and Bo Reed both denounced the bridge.").before
    assert "both" in needs_of("The council said both denounced the bridge.").before


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("It cost $ 170 then.", "It cost $170 then."),
        ("She *leased* it.", "She leased it."),
        ("2 * 3 is *", "2 * 3 is *"),
    ],
)
def test_what_a_page_left_in_a_sentence_is_mended(text: str, shown: str) -> None:
    assert unescaped(text) == shown


def test_turns_of_an_interview_are_no_context() -> None:
    turns = "\n\n".join(
        f"{name}: The council closed the bridge of Leeds number {n}."
        for n in range(2)
        for name in ("Ann Lee", "Bo Reed")
    )
    read = Analysis(parse(f"{TEXT}\n{turns}\n", "a.txt"))
    spoken = [s.index for s in read.sentences if read.spoken(s.paragraph)]
    assert spoken
    assert not any(read.passages.sentence(index, shows_nothing) for index in spoken)
    assert all(read.quoted(read.sentences[index].start, read.sentences[index].end) for index in spoken)


@pytest.mark.parametrize(
    ("sentence", "shown"),
    [
        (
            "The Coastal Alliance of Iceland won the most seats in Saturday's general election.",
            "The Coastal Alliance of Iceland won the most seats in the general election.",
        ),
        (
            "Leeds and Larne debated tax credits at last Tuesday night's Republican debate in Ohio.",
            "Leeds and Larne debated tax credits at the Republican debate in Ohio.",
        ),
        ("Camille Lind of Belgium won the Open this afternoon.", "Camille Lind of Belgium won the Open."),
    ],
)
def test_a_context_has_no_day_of_its_own(sentence: str, shown: str) -> None:
    line = line_of(sentence, [], None)
    assert line is not None
    assert line.text == shown


def test_a_context_is_not_cut_behind_a_verb() -> None:
    sentence = (
        "Observations of the asteroid Lisbeth from stations on the ground in Chile and in Hawaii over the last thirty years have "
        "suggested that its surface would be rich in clay minerals and possibly in ice of some age and depth below it."
    )
    line = line_of(sentence, [], None)
    assert line is None or not line.text.endswith("suggested.")


RUNNING = """The Latest: Brandt says she won't walk away

LARNE (AP) — The Latest on the vote (all times Eastern):

9:40 p.m.

Anna Brandt says she has no plans to leave the race in Larne, even after she came third on Tuesday.

She waved to the crowd.

8:55 p.m.

A judge has refused to keep the polling places of Oslo open late.

Carla Mincey said that anyone in line at 7:30 would be allowed to vote.

7:10 p.m.

A box of leaflets was found near a school in Bergen in the morning.

"Somebody dropped off 400 door hangers and told nobody," the mayor of Bergen, Lucille Grant, said.
"""


def test_an_entry_of_a_running_report_stands_behind_its_own_opening() -> None:
    running = passages(RUNNING)
    sentences = Analysis(parse(RUNNING, "a.txt")).sentences
    last = next(s.index for s in sentences if "door hangers" in s.text)
    opening = next(s.index for s in sentences if "A box of leaflets" in s.text)
    topic = running.topic(last, shows_nothing)
    assert topic is not None
    assert topic.text == "A box of leaflets was found near a school in Bergen in the morning."
    whole = running.topic(opening, shows_nothing)
    assert whole == Context("A running report on the vote.", ())
    assert running.topic(last, lambda told: "leaflets" in told) == whole
    assert running.topic(last, lambda told: True) is None
    assert running.titles == ()
    plain = passages(RUNNING.replace("9:40 p.m.\n\n", "").replace("8:55 p.m.\n\n", ""))
    assert plain.entries == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "A spokeswoman for the Larne Harbour Board confirmed that it looks into the matter, but would not comment further.",
        "The Larne Harbour Board did not respond to two letters of the Belfast Telegraph about the wall.",
        "Anna Brandt of Larne could not be reached in Oslo, where she lives.",
        "A second said the Larne Harbour Board had given Anna Brandt no warning.",
        "Asked whether Anna Brandt had been allowed to go on working in Larne.",
        "The Larne Harbour Board and Anna Brandt of Oslo broadly agreed.",
    ],
)
def test_who_did_not_answer_is_no_context(sentence: str) -> None:
    assert line_of(sentence, [], None) is None


def test_a_context_is_not_cut_behind_an_is() -> None:
    sentence = (
        "The House is back at noon, the Senate at 2:30, and the Budget Committee markup that was supposed to happen is, as of "
        "late last night, not happening."
    )
    line = line_of(sentence, [], None)
    assert line is None or not line.text.endswith(" is.")


def test_that_pledge_leans_on_what_told_of_it() -> None:
    assert needs_of("For relatives of the dead in Larne, that pledge has a familiar ring.").before
    assert needs_of("Anna Brandt of Larne sees a change of mood nevertheless.").before
    assert needs_of("People of Larne and Oslo say that was too late.").before
    assert needs_of("In one, dated May 2, Anna Brandt of Larne asks for more time.").before
    assert not needs_of("Anna Brandt of Larne said that boats of Oslo were late.").before


def test_a_context_is_not_cut_behind_an_and() -> None:
    sentence = (
        "The five captains of Larne still racing for the cup of the board had two boats, one pier and, as of the night before, "
        "20 days until the first start."
    )
    line = line_of(sentence, [], None)
    assert line is None or not line.text.endswith("one pier.")


def test_a_context_is_not_cut_before_which_time_it_was() -> None:
    sentence = (
        "Many speakers at the service, among them Muslims, Christians and Catholics from Larne and Oslo, said that the death of "
        "the champion in Phoenix is particularly painful for everybody at a time when his faith is spoken of badly."
    )
    line = line_of(sentence, [], None)
    assert line is None or not line.text.endswith("at a time.")


@pytest.mark.parametrize(
    ("sentence", "end"),
    [
        (
            "The train of three carriages, which was carrying about 140 passengers from the valley of the Douro, had left "
            "Leeds at 17:05 local time and was due to arrive in Porto shortly after 19:00.",
            "shortly.",
        ),
        (
            "New Zealand's Minister for Fisheries, Alastair Purvis, resigned in the House, eight days after it became known "
            "that a trust, of which he is a beneficiary, owned shares in a company that had been given a larger quota.",
            "a trust.",
        ),
        (
            "Vaidehi Motors of Pune said that the reports had been classified by symptom rather than by pack number and that the "
            "pattern had emerged only when a data analyst, who was new, sorted them by the week of their making.",
            "analyst.",
        ),
        (
            "There is at present no fixed deadline in Irish law for any company of Dublin or elsewhere for the reporting of "
            "such a breach to the public; a voluntary code, which was agreed in 2010, asks for it.",
            "code.",
        ),
    ],
)
def test_a_context_ends_where_its_sentence_may(sentence: str, end: str) -> None:
    line = line_of(sentence, [], None)
    assert line is None or not line.text.endswith(end)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Reed said so in a brief interview Tuesday.", "Reed said so in a brief interview."),
        ("Reed said so at a news conference Monday.", "Reed said so at a news conference."),
        ("Reed came on a damp Monday evening.", "Reed came on a damp Monday evening."),
    ],
)
def test_an_interview_has_no_day_of_its_own(text: str, shown: str) -> None:
    assert without_days(text) == shown


def test_what_only_names_a_thing_again_does_not_tell_of_it() -> None:
    text = TEXT.replace("Mayor Tom Reed opened", "Not all the riders agreed. Mayor Tom Reed opened")
    assert context(4, Needs(nouns=frozenset({"riders"})), text=text) is None


def test_by_friday_keeps_its_day_and_is_no_context() -> None:
    assert without_days("By Friday, Reed had a plan of his own.") == "By Friday, Reed had a plan of his own."
    assert line_of("By Friday, Reed had a plan of his own.", [], None) is None


@pytest.mark.parametrize(
    "text",
    [
        "A spokesman for the port of Larne disputed that description.",
        "The rest belongs to growers in Larne and Antrim.",
        "The first, in Oslo in 2001, was won by Norway.",
        "Lena Dahl said that the first would go in on Friday.",
    ],
)
def test_what_sets_some_of_them_apart_needs_the_sentence_before(text: str) -> None:
    assert needs_of(text).before


@pytest.mark.parametrize(
    "text",
    ["The rest of the fund belongs to Larne and Antrim.", "The first bridge in Larne was built by Norway in 2001."],
)
def test_what_is_told_apart_does_not(text: str) -> None:
    assert not needs_of(text).before


def test_bridges_do_not_tell_of_the_bridge() -> None:
    text = TEXT.replace("closed a bridge over", "closed bridges over").replace("cracks in the bridge", "cracks")
    text = text.replace("He promised a new lane for cyclists.", "The bridge gets a new lane.").replace(
        "Bridge over", "Plan for"
    )
    found = passages(text).context(3, Needs(nouns=frozenset({"bridge"})), shows_nothing)
    assert found is None or "bridges" not in found.text


def test_a_day_between_two_days_stays() -> None:
    said = "The station at Beni had recorded rain between Wednesday and Friday of that week."
    assert undated(said, datetime.date(2011, 7, 24)) == said


def test_what_an_interview_calls_its_asker_is_not_what_it_is_about() -> None:
    turns = "\n\n".join(f"WN: What of lap {n} in Penrith?\n\nDana Whitlock: It was long, as laps go." for n in range(4))
    text = f"Rower on boats\n\nBy Jo Writer\n\nWe met the rower Dana Whitlock in Penrith on a day in May.\n\n{turns}\n"
    assert "WN" not in about(Analysis(parse(text, "a.txt")), shows_nothing)


@pytest.mark.parametrize(
    "text",
    [
        "Ruth Kessler had left the chamber in Larne by then.",
        "Money from trips and a fair in Larne had been paid into it.",
    ],
)
def test_then_and_into_it_need_the_sentence_before(text: str) -> None:
    assert needs_of(text).before


@pytest.mark.parametrize(
    ("sentence", "lost"),
    [
        (
            "The department in Larne spent more than $38 million on conferences over three years, as reading scores sank to "
            "their lowest level in two decades, according to a report by members of the opposition.",
            "two decades.",
        ),
        (
            "The pork tenderloin at the old cafe on the harbour of Larne is larger than the plate it comes on, and Governor "
            "Russ Buckner has been told that he must eat all of it before noon.",
            "comes.",
        ),
        (
            "Reed narrowly carried two counties near Larne in his last race, and analysts said the veto could help him among "
            "independents there, while complicating any effort to court conservatives in the early states.",
            "independents there.",
        ),
    ],
)
def test_a_cut_leaves_no_fact_without_its_source_and_no_half_a_thought(sentence: str, lost: str) -> None:
    line = line_of(sentence, (), None)
    assert line is None or not line.text.endswith(lost)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("ARCHAEOLOGISTS in Orkney dug.", "Archaeologists in Orkney dug."),
        ("RESIDENTS of Larne left.", "Residents of Larne left."),
        ("NDRRMC spokesperson Ida Moen left.", "NDRRMC spokesperson Ida Moen left."),
        ("UNICEF workers left.", "UNICEF workers left."),
    ],
)
def test_a_word_shouted_at_the_head_is_a_word(text: str, shown: str) -> None:
    assert without_lead(text) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("A fire swept through a plant in Larne yesterday evening.", "A fire swept through a plant in Larne."),
        (
            "The union in Larne said it was told only on Sunday night.",
            "The union in Larne said it was told only on Sunday night.",
        ),
        ("Some crocodiles alive today move between rivers.", "Some crocodiles alive today move between rivers."),
        ("Larne could act as soon as Thursday.", "Larne could act as soon as Thursday."),
        ("Reed said that Thursday was a sad day for Larne.", "Reed said that Thursday was a sad day for Larne."),
        ("Reed said he had spoken to Lind twice on Thursday.", "Reed said he had spoken to Lind twice on Thursday."),
    ],
)
def test_a_day_goes_where_nothing_is_lost(text: str, shown: str) -> None:
    assert without_days(text) == shown


def test_beginning_goes_with_its_day() -> None:
    said = "As many as 800,000 workers of Larne would be furloughed beginning Monday."
    assert undated(said, None) == "As many as 800,000 workers of Larne would be furloughed."


def test_a_week_keeps_what_tells_which() -> None:
    sentence = (
        "The survey of 812 likely voters in Larne was conducted by telephone in late September, after the first debate and "
        "during a week when Reed and her allies outspent the port on television by nearly two to one."
    )
    line = line_of(sentence, (), None)
    assert line is None or not line.text.endswith("a week.")


def test_a_he_said_without_anybody_is_no_context() -> None:
    text = (
        "Ferry sinks on lake\n\nBy Jo Writer\n\nAt least 37 people died when a ferry sank on Lake Kivu.\n\n"
        "The list of passengers in Goma contained 84 names. Children under five are not listed in Goma, he said, and many come "
        "aboard late. It was allowed to carry 90 people.\n"
    )
    found = passages(text).context(3, Needs(before=("it",)), shows_nothing)
    assert found is None or "he said" not in found.text


def test_a_headline_that_says_this_of_somebody_is_shown_with_a() -> None:
    told = headlines("Ohio’s New Voter ID Law Kept This 91-Year-Old Veteran From Casting A Ballot")
    assert told == ("Ohio’s New Voter ID Law Kept A 91-Year-Old Veteran From Casting A Ballot.",)
    assert headlines("New Voter ID Law Kept This 18-Year-Old Student From Voting")[0].startswith(
        "New Voter ID Law Kept An 18"
    )
    assert not headlines("This Is What the New Voter Law Means for Larne")


def test_a_line_that_a_cut_leaves_without_a_verb_is_none() -> None:
    sentence = (
        "Speaking at the ceremony in Larne, the Ogun Commissioner for Agriculture, Dr. Samuel Ajibola, which drew a large crowd "
        "of farmers from all of the villages around the new plant on the old road, with songs."
    )
    line = line_of(sentence, (), None)
    assert line is None or has_verb(line.text)


def test_a_cut_leaves_no_bare_participle() -> None:
    sentence = (
        "Reed has responded by stressing her seniority on the Larne Energy Committee and her break with the White House over a "
        "drilling moratorium imposed after the 2010 oil spill in the gulf and along its coasts."
    )
    line = line_of(sentence, (), None)
    assert line is None or not line.text.endswith("imposed.")


@pytest.mark.parametrize(
    ("text", "leans"),
    [
        ("Voting there was extended into the evening in Larne and Antrim.", True),
        ("Residents there have given blood to Larne and Antrim.", True),
        ("There have been nine floods in Larne and Antrim.", False),
        ("Larne and Antrim said there was no money for boats.", False),
        ("Levels have fallen in Larne and Antrim.", True),
        ("Water levels have fallen in Larne and Antrim.", False),
        ("Larne told Antrim that the number was higher.", True),
        ("Larne told Antrim that the number of ferries was higher.", False),
        ("By comparing records from nine resorts, they found 540 tickets of Larne in Antrim.", True),
        ("The resorts of Antrim compared records, and they found 540 tickets of Larne.", False),
        ("Larne asked Antrim for 48 million dollars, about 29 million euros, to replace them.", True),
        ("Larne asked Antrim for new boats to replace them.", False),
    ],
)
def test_what_only_the_sentence_before_explains(text: str, leans: bool) -> None:
    assert bool(needs_of(text).before) is leans


@pytest.mark.parametrize(
    ("sentence", "shown"),
    [
        (
            "The clinic of Larne told its staff about the closure at a meeting last Thursday.",
            "The clinic of Larne told its staff about the closure at a meeting.",
        ),
        (
            "Ingrid Reed spent the final Tuesday of September in a machine shed near Larne.",
            "Ingrid Reed spent the final Tuesday of September in a machine shed near Larne.",
        ),
        (
            "She has said so on two billboards of Larne and, last Thursday night, in the opening sentence of the debate.",
            "She has said so on two billboards of Larne and in the opening sentence of the debate.",
        ),
        (
            "In a decision filed Wednesday, the panel in Larne held that the response was wrong.",
            "In a decision, the panel in Larne held that the response was wrong.",
        ),
    ],
)
def test_last_thursday_and_filed_wednesday_go_whole(sentence: str, shown: str) -> None:
    line = line_of(sentence, [], None)
    assert line is not None
    assert line.text == shown


def test_what_was_done_on_a_day_goes_with_the_day() -> None:
    said = "The airport in Larne, closed Thursday, reopened for relief flights only."
    assert without_days(undated(said, None)) == "The airport in Larne reopened for relief flights only."


@pytest.mark.parametrize(
    ("text", "leans"),
    [
        ("Larne said that seven were taken to hospital in Antrim.", True),
        ("The one that failed was almost seven years old in Larne and Antrim.", True),
        ("The first to arrive was the trawler Evanthia of Larne and Antrim.", True),
        ("A competitor bought its contracts in Larne for $6 million.", True),
        ("Volumes were down nine per cent in Larne and Antrim.", True),
        ("Within an hour, traffic on the road to Larne and Antrim had backed up.", True),
        ("Samuel Reed drove to Larne and Antrim the following morning.", True),
        ("In a written statement, its president, Samuel Reed, said the centre of Larne had paid.", True),
        ("Larne said that nine people died and seven were taken to hospital in Antrim.", False),
        ("Antrim is thought likely to be the most difficult.", True),
        ("Antrim is thought likely to be the most difficult of the ports of Larne.", False),
        ("A rate of about 3 percent is usual in Larne and Antrim.", True),
        ("Larne and Antrim said that provision could breach the law.", True),
        ("Judge Reed of Larne said she had taken that into account.", True),
        ("The 22-year-old from Larne had hit 11 fours in Antrim.", True),
        ("The 22-year-old Tom Reed had hit 11 fours for Larne.", False),
    ],
)
def test_what_is_told_of_what_was_named_before(text: str, leans: bool) -> None:
    assert bool(needs_of(text).before) is leans


def test_all_of_them_may_be_more_than_the_sentence_before_tells() -> None:
    text = (
        "Drug of Larne halves pain\n\nBy Jo Writer\n\nThe study of 1,118 patients in Larne found less pain in May. Patients of "
        "Antrim had 2.7 fewer days in May. All of them had been ill for years.\n"
    )
    assert passages(text).context(2, Needs(before=("all of them",)), shows_nothing) is None


@pytest.mark.parametrize("published", [None, datetime.date(2021, 6, 12)])
def test_the_comma_of_an_apposition_stays_when_its_day_goes(published: datetime.date | None) -> None:
    said = "Mina Varr, a pilot from Larne, on Saturday won the prize of Antrim."
    kept = "Mina Varr, a pilot from Larne, won the prize of Antrim."
    assert without_days(undated(said, published)) == kept
    assert without_days(said) == kept
    assert without_days("The pilots from Larne, on Saturday won the prize.") == "The pilots from Larne won the prize."
    largest = "A boat that set off for the largest of them, Sainte-Aube, on Saturday had to turn back."
    assert undated(largest, published) == "A boat that set off for the largest of them, Sainte-Aube, had to turn back."


def test_some_of_which_goes_as_a_whole() -> None:
    sentence = (
        "The bank of Larne had ignored 74 alerts about a group of customers supposedly trading in scrap metal, some of which "
        "paid in cash from carrier bags at branches in Antrim, Belfast and Dublin over the years that followed the merger."
    )
    line = line_of(sentence, (), None)
    assert line is not None
    assert line.text.endswith("in scrap metal.")


def test_a_surname_that_a_firm_bears_may_be_the_firm() -> None:
    text = (
        "Plant of Larne to shut\n\nBy Jo Writer\n\nThe parent company, Marsden Industries, met staff in May. In the message, "
        "Joost Marsden said that the plant of Larne had to shut. Ann Lee said she had asked {} for a meeting in Larne.\n"
    )
    named = passages(text.format("Marsden")).names_in(2)
    assert [n.full for n in named if n.form == "Marsden"] == [None]
    alone = passages(text.format("Marsden").replace("Marsden Industries", "Larne Industries")).names_in(2)
    assert [n.full for n in alone if n.form == "Marsden"] == ["Joost Marsden"]


def test_its_is_nobody_in_the_sentence_before() -> None:
    text = (
        "Recall of Larne begins\n\nBy Jo Writer\n\nOrganizers would need to collect 18,744 names in 90 days. Its treasurer, Phil "
        "Kasper, said that 600 people had signed in Larne.\n"
    )
    assert passages(text).context(1, Needs(before=("its",)), shows_nothing) is None
    named = text.replace("Organizers", "The Larne Recall Council")
    assert passages(named).context(1, Needs(before=("its",)), shows_nothing) is not None


def test_it_came_is_not_empty() -> None:
    assert needs_of("It came two days after Larne were beaten by Antrim for the first time since 1957.").before
    assert not needs_of("It came as Larne were beaten by Antrim for the first time since 1957.").before


def test_a_day_of_two_occasions_stays() -> None:
    said = "Rangi Pōkai sang on Saturday evening and again before the boats left Larne."
    assert without_days(undated(said, None)) == said


def test_a_dash_within_a_name_is_no_afterthought() -> None:
    line = line_of(
        "The inquiry began in June, when guards on the Larne–Antrim line saw an unusual number of codes.", (), None
    )
    assert line is not None
    assert "on the Larne–Antrim line saw" in line.text


def test_beginning_goes_with_its_day_before_a_comma() -> None:
    said = "About 800,000 workers of Larne would be sent home beginning Saturday, according to the port of Antrim."
    assert undated(said, None) == "About 800,000 workers of Larne would be sent home, according to the port of Antrim."


def test_a_cut_does_not_take_who_says_so() -> None:
    sentence = (
        "A former analyst of the office in Larne passed the names of at least seventeen informants to a foreign service in "
        "exchange for money that helped to pay for a chalet near Antrim, prosecutors said at the opening of one of the trials."
    )
    line = line_of(sentence, (), None)
    assert line is None or "prosecutors said" in line.text


@pytest.mark.parametrize(
    ("text", "leans"), [("In answer the board of Larne left.", True), ("In answer to Ann Lee it left.", False)]
)
def test_what_is_done_in_answer_leans_on_what_was_said(text: str, leans: bool) -> None:
    assert ("in answer" in needs_of(text).before) is leans


def test_the_hospital_there_needs_a_place_and_a_hospital() -> None:
    needs = needs_of("The hospital there moved its 31 patients to higher ground.")
    assert needs.before == ("there", "the hospital")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Larne signed the treaty with Belfast last month.", "Larne signed the treaty with Belfast."),
        (
            "The treaty, finalized last month, gave Larne a ferry.",
            "The treaty, finalized last month, gave Larne a ferry.",
        ),
        (
            "An engineer hired by the county last fall blamed rust.",
            "An engineer hired by the county blamed rust.",
        ),
        ("Ferry traffic fell by a fifth last month.", "Ferry traffic fell by a fifth last month."),
        ("Ida Moen has sold 400 boats since last autumn.", "Ida Moen has sold 400 boats since last autumn."),
        (
            "Ida Moen was elected in 2018 and re-elected last spring.",
            "Ida Moen was elected in 2018 and re-elected last spring.",
        ),
    ],
)
def test_a_last_month_that_nothing_dates_goes_where_a_thing_happened_once(text: str, shown: str) -> None:
    assert undated(text, None) == shown


@pytest.mark.parametrize(
    "text",
    [
        "Larne sold more boats last season than Belfast.",
        "Those surveyed in Larne were afraid of rust.",
        "The party that last won in Larne was led by Ida Moen.",
    ],
)
def test_words_of_time_that_the_day_of_the_report_tells_or_that_are_none(text: str) -> None:
    assert deictic(text, datetime.date(2024, 10, 7)) is None


@pytest.mark.parametrize(
    ("sentence", "clear"),
    [
        ("The museum of Larne had 1,900 visitors a year when it closed.", True),
        ("The union of Larne won the vote by a mile, with 31 of its own members against.", True),
        ("Enrollment at Larne has fallen since 2012, when it peaked.", True),
        ("The board of Larne announced in March that it needed a new pier.", True),
        ("The firm that makes its shirts in Larne was bought by a rival.", False),
        ("The report from Larne hinted that it was the worst fire in ten years.", False),
        ("The owners of Larne Ferries closed the pier before it was paid for.", False),
        ("The institute of Larne proposed it in 2021.", False),
        ("The seller in Larne left before it fell.", False),
    ],
)
def test_an_it_that_means_the_subject_of_its_sentence(sentence: str, clear: bool) -> None:
    assert (unresolved_pronoun(sentence, small_words(sentence), {}) is None) is clear


@pytest.mark.parametrize(
    ("sentence", "clear"),
    [
        ("Observers from Larne praised the vote, although they noted delays at ten stations.", True),
        ("Observers from Larne praised the voters, although they noted delays at ten stations.", False),
        ("The accord left out the interests of the river itself.", True),
        ("The economy is the top issue in Larne, with 38% naming it.", True),
        ("A fire that could be seen from far away tore through a mill in Larne, and its tower fell.", True),
    ],
)
def test_they_and_itself_that_mean_what_the_sentence_is_about(sentence: str, clear: bool) -> None:
    assert (unresolved_pronoun(sentence, small_words(sentence), {}) is None) is clear


def test_there_will_be_more_tells_nothing() -> None:
    assert line_of("There will be more to come in the town of Larne.", (), None) is None


def test_a_participle_keeps_the_day_behind_which_it_would_be_a_verb() -> None:
    assert (
        dayless("A document filed Thursday says that the pier is safe.")
        == "A document filed Thursday says that the pier is safe."
    )
    assert dayless("The document was filed Thursday in Larne.") == "The document was filed in Larne."


def test_partly_goes_with_its_because() -> None:
    sentence = (
        "Brandt, who heads a project on secrecy for the harbours of the coast, said she thought the attention to the letters of "
        "the harbour master was overblown, partly because similar disputes are common in all of the towns along the coast."
    )
    line = line_of(sentence, (), None)
    assert line is not None
    assert line.text.endswith("was overblown.")
