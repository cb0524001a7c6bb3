"""A saved web page: which day is its own, which article, and what of it nobody sees."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.article import Article, read

pytest.importorskip("trafilatura")

STORY = """<h1>Lake town buys two ferries</h1>{day}
<p>The council of Nyborg voted on Tuesday to buy two electric ferries for the crossing to the islands, after a debate of
three years about the noise of the old ones and about who should pay for the new piers.</p>
<p>Mayor Inga Dahl said the ferries would start in May and cost 9 million euros in all. "The lake belongs to everybody,
and nobody wants to hear an engine on it," Dahl said after the vote in the town hall.</p>
<p>Shopkeepers on the islands welcomed the vote, which had been put off twice before the harbour burned down.</p>"""
OTHER = """<article><h1>School of Nyborg closes for a month</h1><time datetime="2023-01-05">5 January 2023</time>
<p>The school of Nyborg closed on Thursday after inspectors found mould in eleven rooms of its oldest wing, and the
pupils will be taught in the church hall until the rooms are dry again, the head of the school told parents.</p></article>"""
OWN = '<time datetime="2024-03-14">14 March 2024</time>'
TEASERS = """<aside><h3>Related</h3><ul><li><a href="/1">Pier burns</a> <time datetime="2022-02-01">1 February 2022</time>
</li><li><a href="/2">Storm</a> <time datetime="2021-06-05">5 June 2021</time></li></ul></aside>"""


def page(tmp_path: Path, body: str) -> Article:
    path = tmp_path / "a.html"
    path.write_text(f"<html><head><title>Lake town</title></head><body>{body}</body></html>", encoding="utf-8")
    return read(str(path))


@pytest.mark.parametrize("before", ["", TEASERS])
@pytest.mark.parametrize("behind", ["", TEASERS])
def test_the_day_of_a_page_is_that_of_its_article_and_not_of_what_it_points_to(
    tmp_path: Path, before: str, behind: str
) -> None:
    found = page(tmp_path, f"{before}<article>{STORY.format(day=OWN)}</article>{behind}")
    assert str(found.date) == "2024-03-14"


@pytest.mark.parametrize(
    "beside",
    [
        TEASERS,
        '<div class="comments"><div class="comment"><time datetime="2024-04-09">9 April 2024</time> Bo: Fine.</div></div>',
        "<footer>Page last built 2025-01-02. Copyright 2025</footer>",
        '<p><a href="https://news.example/2019/01/02/pier">An old story from the archive</a></p>',
    ],
)
def test_a_day_that_stands_beside_the_article_is_not_its_own(tmp_path: Path, beside: str) -> None:
    assert page(tmp_path, f"<article>{STORY.format(day='')}</article>{beside}").date is None


def test_of_two_articles_on_a_page_the_first_is_read(tmp_path: Path) -> None:
    story = f"<article>{STORY.format(day=OWN)}</article>"
    first, second = page(tmp_path, story + OTHER), page(tmp_path, OTHER + story)
    assert "ferries" in first.text
    assert "mould" not in first.text
    assert "mould" in second.text
    assert "ferries" not in second.text
    assert (str(first.date), str(second.date)) == ("2024-03-14", "2023-01-05")


@pytest.mark.parametrize("how", ["hidden", 'style="display:none"', 'style="color: red; display: none"'])
def test_what_a_page_does_not_show_is_not_read(tmp_path: Path, how: str) -> None:
    hidden = f"<p {how}>Inga Dahl said 900 people had come to the hall in 1877 and all of them were angry with her.</p>"
    found = page(tmp_path, f"<article>{STORY.format(day=OWN)}{hidden}</article>")
    assert "1877" not in found.text
    assert "burned down" in found.text


def test_a_page_that_a_script_is_to_show_is_read(tmp_path: Path) -> None:
    found = page(tmp_path, f'<div style="display:none"><article>{STORY.format(day=OWN)}</article></div>')
    assert "burned down" in found.text


def test_marks_of_footnotes_are_not_read_and_exponents_are(tmp_path: Path) -> None:
    noted = STORY.format(day=OWN).replace("new piers.", "new piers.<sup>1</sup>")
    noted = noted.replace("9 million euros in all", "9 million euros for 300 m<sup>2</sup> of deck")
    found = page(tmp_path, f"<article>{noted}</article>")
    assert "new piers.\n" in found.text
    assert "300 m2 of deck" in found.text


@pytest.mark.parametrize(
    "day",
    ["<time>14 March 2024</time>", '<p class="meta">March 14, 2024</p>', '<span class="pub-date">14 March 2024</span>'],
)
def test_a_day_that_is_only_written_out_counts_beside_the_headline(tmp_path: Path, day: str) -> None:
    assert str(page(tmp_path, f"<article>{STORY.format(day=day)}</article>").date) == "2024-03-14"
    quoted = "<blockquote><p>Ferries!</p><time>14 March 2024</time></blockquote>"
    assert page(tmp_path, f"<article>{STORY.format(day='')}{quoted}</article>").date is None


def test_words_that_a_browser_puts_into_marks_are_read_with_them(tmp_path: Path) -> None:
    told = "<p><q>The old ones <em>roar</em>,</q> said Karl Holt. <q>My wife says <q>hush</q> to them.</q></p>"
    found = page(tmp_path, f"<article>{STORY.format(day=OWN)}{told}</article>")
    assert "“The old ones roar,” said Karl Holt. “My wife says ‘hush’ to them.”" in found.text
    told = "<p>“<q>They roar,</q>” said Karl Holt, who has fished from the old pier of Nyborg for forty years.</p>"
    found = page(tmp_path, f"<article>{STORY.format(day=OWN)}{told}</article>")
    assert "“They roar,” said" in found.text
