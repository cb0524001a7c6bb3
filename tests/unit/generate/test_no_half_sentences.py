"""What is asked must hold all that its sentence binds together: lists, choices, asides, clauses behind a comma."""

from __future__ import annotations

import pytest

from quizapp.article import parse
from quizapp.generate.pipeline import generate

OTHERS = "\n\n“It was late for the harbour of Larne,” said Bo Foss. “It was early for the ferry,” said Carl Dunn."


def asked(body: str) -> list[str]:
    """The stems of all that is proved of an article, each without its context."""
    article = parse(f"Bridge to open soon\n\nBy Jo Writer\n\n{body}{OTHERS}\n", "a.txt")
    return [item.stem.rpartition("\n")[2] for item in generate(article, everything=True).items]


@pytest.mark.parametrize(
    ("body", "half"),
    [
        (
            "The talks were held in Larne.\n\nFirst Minister Nicola Lind has called for a referendum to be held in the autumn"
            " of 2018 or the spring of the following year. Mayor Nora Orr and Senator Ann Poe met Senator Carla Reed in May.",
            "2018?",
        ),
        (
            "China has filed a complaint with the World Trade Organization over the failure of the United States and the "
            "European Union to honor promises made 15 years ago when China joined the global trade body.",
            "failure of the United States?",
        ),
        (
            "The Sunni leader Saad Lind became premier in October in a deal that saw Michel Orr, a staunch ally, elected "
            "president.",
            "Michel Orr?",
        ),
        (
            "Hamas met Fatah. The United Nations met Fatah. Hamas met the Arab League.\n\nA ceasefire was reached between "
            "Israel and those in power in the Gaza Strip, which held until June 2014.",
            "held until June",
        ),
        (
            "The US Army met the Polish Army. The German Army met NATO. NATO was late.\n\nOn January 12, 2017, four years "
            "after the last tank had been withdrawn from Europe, the US Army's 3rd Armored Brigade Combat Team was "
            "transferred to Poland.",
            "Which of these was transferred",
        ),
        (
            "Nils Orr, the mayor of Rotterdam, met Anna Poe, the chair of the council. Foreign Minister Eva Cava met Olga "
            "Reed, the chief executive of Brandt Ltd.\n\nThe Dutch government turned away Foreign Minister Mev Cava's plane "
            "and later prevented Family Minister Anna Betul Kaya from entering Turkey's consulate in Rotterdam.",
            "prevented family minister",
        ),
        (
            "The talks were held in Larne in May. Nils Orr, the mayor of Rotterdam, met Anna Poe, the chair of the council. "
            "Foreign Minister Eva Cava met Olga Reed, the chief executive of Brandt Ltd.",
            "meet the chair",
        ),
        (
            "Considering the Brandt Organisation lists 37 properties, including 15 hotels, on its website, many posters are "
            "assuming that a bathrobe may have been worn in the household.",
            "lists 37 properties.",
        ),
        (
            "The South Australia Supreme Court found the man guilty. The 11-member court heard that the man, whose identity "
            "has been withheld, made contact with two female backpackers, one German and one Brazilian, through a website.",
            "that the man.",
        ),
        (
            "The act that Jeanne Lind suggested RT may be breaking makes firms act in an “almost political way” for it.",
            "suggested RT",
        ),
        (
            "“There's far too much talk,” Steve Lind said. When asked whether a Muslim-American, an Italian-American and a "
            "German-American are all equal, he replied, “I would say they are all the same in the eyes of the town.”",
            "asked whether a Muslim-American, said",
        ),
        (
            "Marine Lind spoke in May. She said leaving the league had been “more than an error” that made France, which has "
            "lost many men, more vulnerable at home.",
            "made France?",
        ),
        (
            "Inspector Neil Lind told the Herald that, while Mr Orr “clearly had an interest in it”, police had found no sign"
            " of a link with the group.",
            "interest in it”?",
        ),
        (
            "Others who have come to the dinners, Renaud Lind said, are the writer Kofi Orr, and the firm's website shows a "
            "visit from a former spy, Richard Poe.",
            "website",
        ),
        (
            "Prime Minister Nils Orr hopes to meet the president at the forum in June, the Danish Ambassador in Moscow, Pank "
            "Lind told reporters.",
            "Ambassador in Moscow?",
        ),
        (
            "A recruit died after a shootout, police said.\n\nOfficer Justin Orr was shot several times late Sunday and died "
            "after undergoing surgery overnight, Assistant Police Chief Ron Lind said.",
            "times late",
        ),
        (
            "Long after Confucius said that “one look is worth a hundred tales”, some bright spark in the town came up with "
            "“a picture is worth a thousand words”.",
            "tales”, some",
        ),
        (
            "David Lind, chairman of the Town Association's asylum, refugee and harbour task group, said councils had “shown "
            "great courage at every level in the town.”",
            "Association's asylum",
        ),
        (
            "The list included the attack in Paris, the shootings in Sousse, Tunisia, which killed 30 British tourists, and"
            " a murder in Spain. Egypt and Morocco met in May.",
            "Which country killed",
        ),
        (
            "Artim shared screenshots of some of these proposals with The Associated Press, which were made via social "
            "sites. NATO met Interpol. Interpol met the Red Cross.",
            "were made via",
        ),
        (
            "After listening to both sides, the three judges -- Judge William Canby, appointed by President Jimmy Carter, "
            "Judge Michelle Friedland, appointed by President Barack Obama, and Judge Richard Clifton, appointed by "
            "President George Bush -- will decide the fate of the ban.",
            "Who appointed by",
        ),
        (
            "Last week, OPEC and 11 non-OPEC countries, including Russia, agreed to cut 1.8 million barrels of crude oil "
            "output per day within six months. China met Iran. India met Iran.",
            "Which country agreed",
        ),
        (
            "The talks were held in May.\n\nTom Reed urged local governments as well as departments concerned to earnestly "
            "implement a new concept of development and bear in mind that clear waters are invaluable assets. Ann Lind met "
            "Bo Orr.",
            "bear in mind?",
        ),
        (
            "The talks were held in May.\n\nIn a 2015 study, the Asia Forum found that 54 percent of waste comes from "
            "production, handling, storage, processing and packaging - in other words, in the supply of food.",
            "handling, storage.",
        ),
        (
            "According to the campaign group Eat Well, lettuce, rocket and other salad leaves are some of the easiest "
            "things to grow at home, all year around.",
            "that rocket",
        ),
        (
            "In the recordings Jon Lind speaks of it. He went on to tell activists it was “absolutely crucial” that they "
            "secured a change to the party's rules to ensure that whenever Mr Orr stands down, they are able to get a "
            "candidate on to the ballot paper to succeed him.",
            "stands down?",
        ),
        (
            "“We expect that the data will be received in a month,” Alexander Nov said in an interview with a channel "
            "during the International Forum “Arctic - Territory of Dialogue”.",
            "Forum “Arctic",
        ),
        (
            "The president is new to the game. Tom Reed threatened through letters, and insisted on a showdown, not seeming"
            " to know that each member of the House has been elected with a base of power separate from his.",
            "Who insisted that",
        ),
        (
            "The Russian envoy to Geneva Alexei Borov was late. “The Union could have given major assistance to Syria,” "
            "Borov said.",
            "Geneva Alexei",
        ),
        (
            "Responding to a reporter's question asking if the president was the “target of a counter-intelligence "
            "investigation,” Sean Spic initially said, “I think that is what we need to find out.”",
            "said that responding",
        ),
        (
            "Ed Mili joked on Twitter that he would “shortly be announced as editor of the magazine” while Tim Farr "
            "suggested his next job would be at the comic Viz. Since leaving politics, he has become a fellow.",
            "Since leaving",
        ),
        (
            "Germany's party has endorsed former European Parliament President Martin Schul as its leader.\n\nMr Schul "
            "later trained as a bookseller and opened a bookshop before becoming a member of the European Parliament in the"
            " mid-1990s.",
            "President Martin",
        ),
        (
            "Retired admiral and former Navy SEAL Robert Har was offered the job of adviser in May.\n\nHar, 60, had been "
            "the leading candidate to replace the general in the town of Larne.",
            "SEAL Robert",
        ),
        (
            "The talks were held in May.\n\nNow 44 and living in America, Amanda Lind became the host of the TV series The "
            "Conversation in 2011.",
            "false: 44 and",
        ),
        (
            "He and his colleague David Geb had an idea of what went on, Florian Neu told DW, but were “totally taken aback"
            " by the speed at which their account found friends”.",
            "told DW, but",
        ),
        (
            "Sean Spic said, giving the first indication that the White House intended to broaden the scope of the "
            "allegations beyond monitoring phone calls.",
            "said that the White",
        ),
        (
            "Though beetroot is harvested in October, Riverford says it can last up to four months if it is kept in a cold "
            "storage. Riverford sells it.",
            "says it can",
        ),
    ],
)
def test_no_half_of_a_sentence_is_asked(body: str, half: str) -> None:
    assert not any(half in stem for stem in asked(body))
