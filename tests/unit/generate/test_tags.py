"""The tag behind a question, which looks like a new sentence, and words that stand alone behind what somebody speaks of."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Speaker = Callable[[str], str | None]
CAST = "The board of Larne met on Monday. Dana Whitlock, who runs its fund, said that the fund was small.\n\n"
ASKED = "The bridge will open before the winter comes, or will it not?"
WORDS = "The bridge will open before the winter comes."


@pytest.mark.parametrize(
    "tag",
    [
        "Whitlock asked.",
        "Whitlock asked the crowd.",
        "Whitlock replied.",
        "Whitlock told reporters, speaking of the board.",
        "Ms. Whitlock (Lab.), the chairwoman of the committee, said during the hearing.",
        "Dana Whitlock of Olderfleet said in June.",
    ],
)
def test_what_names_the_asker_and_no_more_belongs_to_the_question(speaker: Speaker, tag: str) -> None:
    assert speaker(f"{CAST}“{ASKED}” {tag}") == "Dana Whitlock"


@pytest.mark.parametrize(
    "sentence",
    [
        "Whitlock asked the crowd to wait.",
        "Whitlock told them that it would.",
        "Whitlock replied that it would.",
        "Whitlock nodded.",
        "Whitlock asked for tea.",
        "Whitlock, who heard it, told the board to go on.",
    ],
)
def test_what_tells_something_of_its_own_is_no_tag(speaker: Speaker, sentence: str) -> None:
    assert speaker(f"{CAST}“{ASKED}” {sentence}") is None


def test_the_words_behind_a_tag_are_of_who_asked(speaker: Speaker) -> None:
    assert speaker(f"{CAST}“And who will pay for it?” Whitlock asked the crowd. “{WORDS}”") == "Dana Whitlock"


@pytest.mark.parametrize(
    "before",
    [
        "Whitlock criticised the new rules on fishing.",
        "Whitlock also touched on the harbour and its ferries.",
        "She spoke about her years at the harbour.",
        "Whitlock tore into the old plan.",
        "Whitlock has defended the wall.",
    ],
)
def test_words_that_stand_alone_are_of_who_speaks_of_their_matter(speaker: Speaker, before: str) -> None:
    assert speaker(f"{CAST}{before} “{WORDS}”") == "Dana Whitlock"


@pytest.mark.parametrize(
    "before",
    [
        "Whitlock has not criticised the rules.",
        "Whitlock will speak about the harbour.",
        "Whitlock criticised Ida Moen, who had left.",
        "Whitlock criticised the rules as Ida Moen spoke.",
        "Whitlock visited the harbour and its ferries.",
        "Whitlock was criticised by the board.",
    ],
)
def test_words_behind_what_is_no_speech_or_names_another_who_acts_are_nobodys(speaker: Speaker, before: str) -> None:
    assert speaker(f"{CAST}{before} “{WORDS}”") is None


def test_who_speaks_of_a_matter_does_not_name_himself(speaker: Speaker) -> None:
    assert speaker(f"{CAST}Whitlock criticised the rules. “{WORDS[:-1]}, and Whitlock knows it.”") is None


def test_a_feeling_that_is_voiced_before_a_colon_is_told_in_its_words(speaker: Speaker) -> None:
    assert speaker(f"{CAST}Whitlock voiced her doubts: “{WORDS}”") == "Dana Whitlock"
    assert speaker(f"{CAST}Whitlock voiced Moen’s doubts: “{WORDS}”") is None


def test_a_colon_behind_the_words_ends_them_as_a_full_stop_does(speaker: Speaker) -> None:
    assert speaker(f"{CAST}“The tide is high this week,” Whitlock wrote. “{WORDS[:-1]}”:") == "Dana Whitlock"


def test_a_tag_stands_behind_words_that_end_with_the_words_of_another(speaker: Speaker) -> None:
    said = "\"You ought to tell them, 'It will take longer.'\" Whitlock said. "
    assert speaker(f'{CAST}{said}"{WORDS}"') == "Dana Whitlock"
