"""Where one sentence ends and the next begins. `|` in an example marks every place to cut at."""

from __future__ import annotations

import pytest

from quizapp.article.sentences import split

EXAMPLES = """
The mayor resigned.| The council met on Monday.
He asked why.| Nobody knew!| Then the lights went out.
The U.S. Senate voted on Thursday.| The House did not.
She has lived in the U.S.| They moved there in 1999.
She lives in the U.K.| “It rains,” she said.
Sen. Ann Lee met Gov. Tom Hart and Rep.-elect Jo May.| They talked.
He met his rival, then-Sen. Ann Lee, and ex-Gov. Jo May.| She won.
Attorney General William P. Barr.| He left.| Hon. Barr. Chidi Okafor came.
Mr. Smith, Mrs. Jones and Dr. Who left.| Prof. Green stayed.
Smt. Kamala Devi spoke.| Engr. Musa Bello and Cllr. Joan May did too.
Sec. Moss flew home.| See sec. 4 of the act.
Moss Foods Inc. (NYSE: MSF) will open a plant.| It makes jam.
People had enough.[^1]| Sales fell.
Lt. Gov. Mary Field and Sgt. Ray Moss came.| Both spoke.
John F. Kennedy and J. K. Rowling are names.| So is J.R.R. Tolkien.
George W. Bush spoke.| He left at 5 p.m. Thursday.
The bus came at 7 a.m.| It was late.
The pump house caught fire at 2 a.m.| Foreman Ida Lund called the brigade.
On Monday, the doors opened at 9 a.m.| Ida Lund, who runs the hall, was late.
At 3 a.m. Ida Lund called the brigade.| Shortly before the bell at 6 p.m. Ida Lund left.
It was heard in the 2 p.m. Senate hearing that Lund called.| They sang until 7 p.m. Eastern Time was up.
It opens at 10 a.m. and closes at 9 p.m. on weekdays.
Prices rose by 3.5 percent to $1.25.| Wages rose by 0.4 percent.
Acme Inc. bought Brown & Co. for a song.| Nobody minded.
Acme Corp. Chairman Lee Moss said so.| The board agreed.
He was born on Jan. 5.| He died on Dec. 31, 1999.
They met on Oct. 22 in Washington, D.C.| The talks failed.
She works in Pasadena, Calif., and in Reno, Nev., too.
They found a shelter in Sa Pa.| Ann Lind went home to Erie, Pa. Nobody saw Western Pa. Transit workers leave.
Martin Luther King Jr. spoke.| Sammy Davis Jr. sang.
The No. 2 official left.| No.| He stayed.
“No.| I will not go.”
It is known as St. Paul’s.| Mt. Hood is near Ft. Smith.
He lives on Main St.| The house is old.
“We will win.| We must win,” she said.| “There is no other way.”
“We are ready,” she said.| “We always were.”
"Why now?" she asked.| "Why not?"
"Why now?" Smith asked.| "Why not?" Jones replied.
“Enough!” shouted Moss.| The crowd fell silent.
“Enough!” the man shouted.| The crowd fell silent.
"Why now?" Mr. van Buren asked reporters.| Nobody answered.
"Is it time?"| He said it was.
"It is time."| Smith said the council had agreed.
"It is time." Smith said.| The council agreed.
He called it "a mess."| She called it ‘art.’| They left.
(The figures are old.)| New ones are due.
He left (at once).| She stayed.
“I think … we lost,” he said.| He left...| The rest stayed.
“We know ... Mr. Moss is right.”
He stopped .... |Then he went on.| She did not.
“It is late . . . and cold,” he said.| She agreed.
The rate fell.[1]| The yen rose.[2]
The rate fell.| 40 people lost their jobs.
The rate fell.| $40 million was lost.
The film ended.| de Blasio clapped.| iPhones rang.
He works at Yahoo! and likes it.
Moss v. Lee was decided in 1990.| Moss lost.
He holds a Ph.D. from Oxford.| She holds an M.A. in law.
It weighed 5 lb. and was 3 ft. long.
''We lost,'' he said.| ''We will be back.''
«We won.»| They left.
The plan cost \\$50.| It failed.
"We lost ('badly')."| He left.
What?| Yes.| Sure.
The U.S.-led force left.| Nobody cheered.
The E.U. and the U.N. agreed.
Vitamin C.| The study says so.
They met in the U.S. President Lee was there.
They came at 8 p.m. EST.| They left.
On Fri. and Sat. it rained.
Sen. Moss (D-Calif.) Tuesday told Rep. Lee (R-Ill.) so.| He left.
This is art.| That is not.
See Art. 5 and Fig. 2 in Lee et al. for more.
Approx. 40 came, i.e. all of them, e.g. Moss.
The group, led by the Rev. Al Moss, left.
""".strip().splitlines()


@pytest.mark.parametrize("example", EXAMPLES)
def test_a_text_is_cut_at_the_ends_of_its_sentences(example: str) -> None:
    text = example.replace("|", "")
    found = [text[s.start : s.end] for s in split(text, 0, len(text))]
    assert found == [part.strip() for part in example.split("|")]


def test_a_sentence_may_run_over_a_blank_line() -> None:
    text = "“We said,\n\nand say, no,” he said.\n\nHe left."
    assert [text[s.start : s.end] for s in split(text, 0, len(text))] == [
        "“We said,\n\nand say, no,” he said.",
        "He left.",
    ]


def test_marks_of_emphasis_around_a_sentence_are_left_out() -> None:
    text = "**We won.** _She lost._ *They* left. What now?**"
    found = [text[s.start : s.end] for s in split(text, 0, len(text))]
    assert found == ["We won.", "She lost.", "*They* left.", "What now?"]


def test_only_the_given_span_is_cut() -> None:
    text = "One here. Two here. Three here."
    assert [text[s.start : s.end] for s in split(text, 10, 19)] == ["Two here."]


def test_a_no_break_space_parts_sentences_too() -> None:
    text = "He left.\u00a0She stayed."
    assert len(split(text, 0, len(text))) == 2


@pytest.mark.parametrize("joint", ["\u200b ", " \u200b", "\u202c \u2067", "\u2028", " \u200b\u201c\u2060"])
def test_what_nobody_sees_hides_no_end_of_a_sentence(joint: str) -> None:
    text = f"He left.{joint}She stayed."
    assert len(split(text, 0, len(text))) == 2
