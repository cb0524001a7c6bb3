"""Train the part-of-speech tagger and write its weights: `python tools/train_tagger.py FOLDER_OF_CONLLU`.

The folder holds documents of the Georgetown University Multilayer corpus (github.com/amir-zeldes/gum) in CoNLL-U.
Every tenth document is held out first and the accuracy on it printed; then all documents are used for the weights
that are shipped. Nothing is drawn at random but the order of sentences, by a fixed seed: the same corpus gives the
same file, byte for byte. It takes about twenty seconds.
"""

from __future__ import annotations

import json
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from quizapp.generate.language import tagger
from quizapp.generate.language.tokens import split_words

Tagged = list[tuple[str, str]]
ROUNDS = 6
MERGED = {"NNPS": "NNP", "LS": "CD", "GW": "NN", "SYM": "CD", "ADD": "NNP", "NFP": ":", "AFX": "JJ", "HYPH": ":"}
NEWS_WORDS = Path(__file__).parent.parent / "src/quizapp/generate/language/data/news_words.txt"
OUT = Path(__file__).parent.parent / "src/quizapp/generate/language/data/tagger.json"


def sentences(path: Path) -> Iterator[Tagged]:
    """The sentences of a CoNLL-U file, cut into words as `split_words` does; a hyphenated word takes its last tag."""
    for block in path.read_text("utf-8").split("\n\n"):
        rows = [line.split("\t") for line in block.splitlines() if line and not line.startswith("#")]
        rows = [row for row in rows if row[0].isdigit() or "-" in row[0]]
        text, owners = _text(rows)
        if text:
            words = split_words(text)
            yield [
                (form, _tag(form, [owners[at] for at in range(start, end)]))
                for form, start, end in zip(words.forms, words.starts, words.ends, strict=True)
            ]


def _text(rows: list[list[str]]) -> tuple[str, list[str]]:
    """The sentence as it is written, and for each character the tag of the word that it belongs to."""
    text, owners = "", []
    glued_until = 0
    for row in rows:
        if "-" in row[0]:  # a range such as 3-4: its words are written together
            glued_until = int(row[0].split("-")[1])
            spaced_after = "SpaceAfter=No" not in row[9]
            continue
        if not row[0].isdigit():
            continue
        number = int(row[0])
        text += row[1]
        owners += [MERGED.get(row[4], row[4])] * len(row[1])
        spaced = "SpaceAfter=No" not in row[9] and number >= glued_until
        if number == glued_until:
            spaced = spaced_after
        if spaced:
            text += " "
            owners.append("")
    return text.rstrip(), owners


def _tag(form: str, owners: list[str]) -> str:
    last = owners[-1]
    if form in tagger.MARKS:
        return tagger.MARKS[form]
    if "-" in form and ":" in owners and last in {"VBN", "VBG", "VBD", "JJ"}:
        return "JJ"  # "graffiti-covered"
    if "." in form and last == ".":
        return next((tag for tag in reversed(owners) if tag != "."), ".")
    return last


class Perceptron:
    """Averaged weights: feature -> tag -> [weight, total, when last changed]."""

    def __init__(self, tags: Sequence[str]) -> None:
        self.tags = list(tags)
        self.cells: dict[str, dict[int, list[float]]] = defaultdict(dict)
        self.clock = 0

    def best(self, names: Iterable[str]) -> int:
        """The number of the tag with the highest score."""
        scores = [0.0] * len(self.tags)
        for name in names:
            for number, cell in self.cells.get(name, {}).items():
                scores[number] += cell[0]
        return scores.index(max(scores))

    def learn(self, names: Sequence[str], right: int, guess: int) -> None:
        """Move the weights of `names` towards `right`."""
        self.clock += 1
        if right == guess:
            return
        for name in names:
            for number, step in ((right, 1.0), (guess, -1.0)):
                cell = self.cells[name].setdefault(number, [0.0, 0.0, 0.0])
                cell[1] += (self.clock - cell[2]) * cell[0]
                cell[0] += step
                cell[2] = self.clock

    def packed(self) -> dict[str, str]:
        """Averaged weights as whole numbers; those that round to nothing are left out."""
        means = {
            name: {number: (c[1] + (self.clock - c[2]) * c[0]) / self.clock for number, c in cells.items()}
            for name, cells in self.cells.items()
        }
        scale = 6.0  # keeps three steps below one mistake's worth, and all but a few weights within the limit
        rounded = {
            name: [(n, max(-tagger.LIMIT, min(tagger.LIMIT, round(w * scale)))) for n, w in sorted(cells.items())]
            for name, cells in means.items()
        }
        kept = {name: [(n, w) for n, w in cells if abs(w) > 1] for name, cells in rounded.items()}
        return {name: tagger.pack(cells) for name, cells in sorted(kept.items()) if cells}


def lexicon(data: Iterable[Tagged]) -> tuple[dict[str, str], dict[str, str]]:
    """Words with one tag (at least 9 uses, 98 % the same), and the most frequent tag of words seen three times.

    Words that news uses and the corpus lacks are added from a list written by hand.
    """
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for sentence in data:
        for form, tag in sentence:
            counts[form.lower()][tag] += 1
    one, likely = {}, {}
    for word, tags in sorted(counts.items()):
        if word in tagger.MARKS:
            continue
        tag, uses = min(tags.items(), key=lambda pair: (-pair[1], pair[0]))
        if tags.total() >= 9 and uses / tags.total() >= 0.98:
            one[word] = tag
        if tags.total() >= 3:
            likely[word] = tag
    for line in NEWS_WORDS.read_text("utf-8").splitlines():
        tag, *words = line.split()
        if tag != "#":
            fresh = [word for word in words if likely.get(word, tag) == tag]
            one |= dict.fromkeys(fresh, tag)
            likely |= dict.fromkeys(fresh, tag)
    return one, likely


def train(data: list[Tagged]) -> tagger.Model:
    """A model from tagged sentences."""
    one, likely = lexicon(data)
    perceptron = Perceptron(sorted({tag for sentence in data for _, tag in sentence}))
    number = {tag: position for position, tag in enumerate(perceptron.tags)}
    order, source = list(data), random.Random(0)
    for _ in range(ROUNDS):
        source.shuffle(order)
        for sentence in order:
            _learn(perceptron, sentence, number, one, likely)
    return tagger.Model(perceptron.tags, one, likely, perceptron.packed(), {}, {}, {})


def _learn(
    perceptron: Perceptron, sentence: Tagged, number: dict[str, int], one: dict[str, str], likely: dict[str, str]
) -> None:
    words = [form for form, _ in sentence]
    lower = [form.lower() for form in words]
    before, last = "-", "-"
    for position, (word, right) in enumerate(sentence):
        tag = tagger.MARKS.get(word) or one.get(lower[position])
        if tag is None or (tag != "NNP" and position and word[:1].isupper()):
            names = tagger.features(words, lower, position, (last, before), likely)
            guess = perceptron.best(names)
            perceptron.learn(names, number[right], guess)
            tag = perceptron.tags[guess]
        before, last = last, tag


def accuracy(model: tagger.Model, data: Iterable[Tagged]) -> tuple[float, int]:
    """The share of words tagged right, and the number of words."""
    right = total = 0
    for sentence in data:
        guesses = tagger.tag([form for form, _ in sentence], model)
        right += sum(guess == tag for guess, (_, tag) in zip(guesses, sentence, strict=True))
        total += len(sentence)
    return right / total, total


def main(folder: str) -> None:
    """Measure on held-out documents, then train on all and write the weights."""
    paths = sorted(Path(folder).glob("*.conllu"))
    documents = [list(sentences(path)) for path in paths]
    held = [s for position, document in enumerate(documents) if position % 10 == 5 for s in document]
    kept = [s for position, document in enumerate(documents) if position % 10 != 5 for s in document]
    share, total = accuracy(train(kept), held)
    print(f"held out: {share:.3f} of {total} words right, in {len(documents[5::10])} of {len(documents)} documents")
    made = train([sentence for document in documents for sentence in document])
    content = {"tags": made.tags, "lexicon": made.lexicon, "likely": made.likely, "weights": made.packed}
    OUT.write_text(json.dumps(content, ensure_ascii=False, indent=0, separators=(",", ":")), "utf-8")
    print(f"{OUT.name}: {len(made.packed)} features, {OUT.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main(sys.argv[1])
