"""Words, tags, verb forms and countries."""

import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.generate.language import (
    by_letter,
    capitals,
    countries,
    country_of,
    event_verbs,
    named_country,
    participles,
    past_tenses,
    split_words,
    tag,
    tagger,
)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("She didn't go.", ["She", "did", "n't", "go", "."]),
        ("Russia’s arms", ["Russia", "’s", "arms"]),
        ("the U.S. won", ["the", "U.S.", "won"]),
        ("Mr. Ali paid $1,200.50", ["Mr.", "Ali", "paid", "$", "1,200.50"]),
        ("a well-known mother-in-law", ["a", "well-known", "mother-in-law"]),
        ("They won 2-1, 50% more", ["They", "won", "2-1", ",", "50", "%", "more"]),
        ("They cannot", ["They", "can", "not"]),
        ("“Stop!” he said", ["“", "Stop", "!", "”", "he", "said"]),
        ("in 2019 on the 3rd at 9pm", ["in", "2019", "on", "the", "3rd", "at", "9pm"]),
    ],
)
def test_words_are_cut_as_treebanks_cut_them(text: str, words: list[str]) -> None:
    assert split_words(text).forms == words


@settings(max_examples=100)
@given(st.text(max_size=200), st.integers(0, 1000))
def test_every_word_of_any_text_stands_where_its_offsets_say(text: str, offset: int) -> None:
    found = split_words(text, offset)
    assert [text[a - offset : b - offset] for a, b in zip(found.starts, found.ends, strict=True)] == found.forms
    assert "".join(found.forms) == "".join(text.split())
    assert len(tag(found.forms)) == len(found)


def test_a_megabyte_without_a_space_is_cut_in_a_moment() -> None:
    started = time.process_time()
    for text in ("a" * 1_000_000, "A." * 200_000, "a-" * 200_000, "1," * 200_000, "n't" * 200_000):
        split_words(text)
    assert time.process_time() - started < 15


@pytest.mark.parametrize(
    "tagged",
    [
        "The/DT minister/NN signed/VBD the/DT law/NN ./.",
        "Two/CD men/NNS were/VBD arrested/VBN in/IN Leeds/NNP ./.",
        "She/PRP has/VBZ won/VBN three/CD medals/NNS ./.",
        "Kenya/NNP 's/POS president/NN will/MD visit/VB Uganda/NNP ./.",
    ],
)
def test_plain_news_sentences_are_tagged_right(tagged: str) -> None:
    words, tags = zip(*(pair.rsplit("/", 1) for pair in tagged.split()), strict=True)
    assert tag(words) == list(tags)


@pytest.mark.parametrize(
    ("past", "base"),
    [
        ("signed", "sign"), ("ended", "end"), ("banned", "ban"), ("won", "win"), ("cancelled", "cancel"),
        ("canceled", "cancel"), ("carried", "carry"), ("feared", None), ("oversaw", "oversee"), ("said", None),
        ("destroyed", "destroy"), ("issued", "issue"), ("submitted", "submit"), ("visited", "visit"),
        ("appointed", "appoint"), ("beat", "beat"), ("led", "lead"), ("found", "find"), ("founded", "found"),
    ],
)  # fmt: skip
def test_a_past_tense_leads_back_to_its_verb(past: str, base: str | None) -> None:
    assert past_tenses().get(past) == base


def test_participles_differ_from_pasts_where_english_says_so() -> None:
    assert participles()["written"] == "write"
    assert "wrote" not in participles()
    assert all(verb.pasts and verb.participles for verb in event_verbs().values())


def test_a_capital_an_adjective_and_a_seat_stand_for_their_country() -> None:
    for form in ("Moscow", "the Kremlin", "Russian", "Russia"):
        country = country_of(form)
        assert country is not None
        assert country.name == "Russia"
    assert country_of("Washington") == named_country("the United States") == named_country("U.S.")
    assert named_country("Moscow") is None
    assert named_country("British") is None
    assert country_of("Springfield") is None


def test_the_table_of_countries_is_whole() -> None:
    assert len(countries()) > 185
    assert all(c.name and c.capital and all(c.adjectives) for c in countries())
    assert capitals()["Nairobi"] == "Kenya"


def test_packed_weights_come_back_as_they_were() -> None:
    weights = [(0, -tagger.LIMIT), (12, 0), (40, tagger.LIMIT)]
    assert list(tagger.unpack(tagger.pack(weights))) == weights


@pytest.mark.parametrize(
    "alternation", ["said|says|told", "den(?:y|ied)|d|al\\w+|a[bc]|ad", "so|son|sons|song", "[Ss]o|[at]l|told"]
)
@settings(max_examples=50)
@given(text=st.text("adeilnostybcgwS ", max_size=30))
def test_an_alternation_by_letter_finds_what_the_plain_one_finds(alternation: str, text: str) -> None:
    plain, quick = re.compile(rf"\b(?:{alternation})\b"), re.compile(rf"\b(?:{by_letter(alternation)})\b")
    assert [m.span() for m in quick.finditer(text)] == [m.span() for m in plain.finditer(text)]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.sampled_from("The the plan Plan that run runs Running cut , . $ 5 old U.S. well-known 's in".split()))
)
def test_a_tag_is_the_one_with_the_most_weight_by_the_features_of_training(words: list[str]) -> None:
    known, lower = tagger.model(), [word.lower() for word in words]
    history = ["-", "-"]
    for position, (word, found) in enumerate(zip(words, tag(words), strict=True)):
        sure = tagger.MARKS.get(word) or known.lexicon.get(lower[position])
        if sure is None or (sure != "NNP" and position and word[0].isupper()):
            scores = [0] * len(known.tags)
            for name in tagger.features(words, lower, position, (history[-1], history[-2]), known.likely):
                for number, weight in tagger.unpack(known.packed.get(name, "")):
                    scores[number] += weight
            sure = known.tags[scores.index(max(scores))]
        assert found == sure
        history.append(found)
