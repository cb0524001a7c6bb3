"""Files and pipes that hold an article, and those that do not."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

import pytest

from quizapp.article import parse, plain, read
from quizapp.article.language import refusal
from quizapp.article.source import MAX_BYTES
from quizapp.errors import InputError

STORY = b"Town votes\n\nThe council of Riverton voted on Monday to rebuild the old bridge that fell in May.\n"


def write(tmp_path: Path, data: bytes, name: str = "a.txt") -> str:
    path = tmp_path / name
    path.write_bytes(data)
    return str(path)


def test_an_article_is_read_from_a_file(tmp_path: Path) -> None:
    path = write(tmp_path, b"\xef\xbb\xbf" + STORY.replace(b"\n", b"\r\n"))
    article = read(path)
    assert article.path == path
    assert article.text == STORY.decode()
    assert len(article.body) == 1


def test_an_article_is_read_from_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(STORY)))
    article = read("-")
    assert (article.path, article.title) == ("-", "Town votes")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is empty"),
        (b" \n\t\n", "is empty"),
        (STORY + b"caf\xe9", f"byte 0xE9 at offset {len(STORY) + 3} (line 4)"),
        (b"\xff\xfeT\x00o\x00", "byte 0xFF at offset 0"),
        (b"Town\x00votes", "byte 0x00 at offset 4: this is a binary file"),
        (STORY.decode().encode("utf-32"), "UTF-32 text"),
        (STORY.decode().encode("utf-16-le"), "text in UTF-16 or UTF-32"),
        (STORY.decode().encode("utf-16-be"), "text in UTF-16 or UTF-32"),
        (b"%PDF-1.7\n", "a PDF file"),
        (b"PK\x03\x04abc", "a zip file"),
        (b"<!DOCTYPE html>\n<html><body>Town votes</body></html>", "a web page"),
    ],
)
def test_what_is_not_utf_8_text_is_refused_with_the_reason(tmp_path: Path, data: bytes, said: str) -> None:
    path = write(tmp_path, data)
    with pytest.raises(InputError) as error:
        read(path)
    assert said in str(error.value)
    assert str(error.value).startswith(path)


def test_a_file_above_the_limit_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path, b"")
    with Path(path).open("r+b") as file:
        file.truncate(MAX_BYTES + 1)
    with pytest.raises(InputError, match="larger than 8 MB"):
        read(path)


def test_a_missing_file_a_folder_a_device_and_a_pipe_are_refused(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for path, said in [
        (str(tmp_path / "none.txt"), "no such file"),
        (str(tmp_path), "folder"),
        (os.devnull, "a device"),
        (str(pipe), "a pipe"),
        ("a\x00b", "cannot be read"),
    ]:
        with pytest.raises(InputError, match=said):
            read(path)


@pytest.mark.parametrize(
    ("passage", "seen"),
    [
        ("It cost \\$50.", "It cost $50."),
        ("A **bold** and *leaning* and __strong__ and _soft_ word", "A bold and leaning and strong and soft word"),
        ("[the plan](https://example.org/a_b) says", "the plan says"),
        ('![A bridge](b.jpg "The bridge") here', "A bridge here"),
        ("He paid 5 * 3 and snake_case_name", "He paid 5 * 3 and snake_case_name"),
        ("wrapped\nat   a column", "wrapped at a column"),
        ("[the president] knew", "[the president] knew"),
        ("C:\\temp", "C:\\temp"),
    ],
)
def test_a_passage_as_a_reader_sees_it(passage: str, seen: str) -> None:
    assert plain(passage) == seen


PAGE = """<html><head><title>Town votes</title><meta property="og:title" content="Town votes for its bridge">
<meta property="article:published_time" content="2024-06-20T10:00:00Z"><meta name="author" content="Ann Moss"></head>
<body><nav><a href="/">Home</a><a href="/news">News</a></nav><article><h1>Town votes for its bridge</h1>
<p>The council of Riverton voted on Monday to rebuild the old bridge that a flood swept away last winter, after years
of talks about its cost and about the road that leads to it.</p>
<p>Mayor Ann Lee said that the work would begin in spring and cost about $4 million in all, paid by the state.</p>
<p>Shopkeepers on both banks of the river welcomed the vote, which had been put off twice before the flood came.</p>
</article><footer>Copyright 2024. <a href="/privacy">Privacy</a></footer></body></html>"""


def test_a_saved_page_gives_its_main_text(tmp_path: Path) -> None:
    pytest.importorskip("trafilatura")
    article = read(write(tmp_path, PAGE.encode(), "a.html"))
    assert article.title == "Town votes for its bridge"
    assert str(article.date) == "2024-06-20"
    assert article.byline == "Ann Moss"
    assert [article.text[p.start : p.end][:11] for p in article.body] == ["The council", "Mayor Ann L", "Shopkeepers"]


def test_what_a_page_keeps_in_a_template_is_not_read(tmp_path: Path) -> None:
    pytest.importorskip("trafilatura")
    hidden = "<template><p>“Nobody is to see this before the page is moved about,” said Tim Orr.</p></template>"
    article = read(write(tmp_path, PAGE.replace("</article>", f"{hidden}</article>").encode(), "a.html"))
    assert "Nobody is to see" not in article.text


def test_a_page_without_an_article_is_refused(tmp_path: Path) -> None:
    pytest.importorskip("trafilatura")
    with pytest.raises(InputError, match="no article"):
        read(write(tmp_path, b"<html><body></body></html>", "a.html"))


def test_a_page_has_no_date_but_one_that_it_states(tmp_path: Path) -> None:
    pytest.importorskip("trafilatura")
    undated = PAGE.replace('<meta property="article:published_time" content="2024-06-20T10:00:00Z">', "")
    undated = undated.replace("after years\nof talks", "after talks since 2015").replace("Copyright 2024. ", "")
    assert read(write(tmp_path, undated.encode(), "a.html")).date is None


def test_without_the_extra_the_message_says_how_to_install_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    with pytest.raises(InputError, match=r"pip install 'quizapp\[html\]'"):
        read(write(tmp_path, PAGE.encode(), "a.html"))


FRENCH = (
    "Le conseil de la ville a voté lundi pour que le pont soit reconstruit. La maire a dit que les travaux vont "
    "commencer au printemps et que le coût est de quatre millions. "
    "Les habitants des deux rives sont contents de la décision."
)
ENGLISH = (
    "The council of the town voted on Monday that the bridge will be rebuilt. The mayor said that the work would begin "
    "in the spring and that its cost was about four million. "
    "The people on both banks were glad of the vote."
)


TALE = (
    "Marta had never liked the sea. She stood at the window and watched the waves break on the rocks, as they had for "
    "ever. “I know,” she said. “But I can stay until the spring.” He laughed, and he said nothing for a long while."
)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("title: Capitals\nitems:\n" + "  - id: a\n    question: What is it?\n    answer: Lima\n" * 9, "data"),
        ('{"title": "Town votes", "text": "' + ENGLISH + '"}', "data"),
        ("name,age,city\n" + "".join(f"John Smith{n},{n},London\n" for n in range(20)), "data"),
        ("".join(f"2024-03-12 10:00:{n} INFO The request of Ann Lee was done.\n" for n in range(10, 40)), "data"),
        (
            "import os\n\ndef read(path):\n    if path:\n        return os.stat(path)\n    size = 0\n    return size\n"
            * 3,
            "data",
        ),
        (
            "市长张伟星期二表示，新的地铁线路将惠及三百万居民，并将于二零二八年通车。\n\n专家认为该项目将缓解拥堵。",
            "not English",
        ),
        (ENGLISH.replace("The ", "&ldquo;The ").replace(".", "&rdquo;."), "character codes"),
        (TALE, "does not read like news"),
        (f"Dear Tom,\n\n{ENGLISH}\n\nYours, Ann", "a letter"),
        (FRENCH, "French"),
        ("Here are the first few words. And here are some more.", "too short"),
        ("12 34\n\n56 78", "reads like the body"),
        ("lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor incididunt. " * 4, "not English"),
    ],
)
def test_what_is_not_english_prose_is_refused_with_the_reason(text: str, said: str) -> None:
    reason = refusal(parse(text, "-"))
    assert reason is not None
    assert said in reason


def test_english_prose_is_not_refused() -> None:
    assert refusal(parse(ENGLISH, "-")) is None
