"""A text file -> Article: paragraphs, sentences, character offsets, and what is not the story.

source      file or standard input -> text
layout      text -> spans of paragraphs
roles       what a paragraph's own words show it to be
openings    datelines and speakers' labels before the prose
wire        what a wire, a mail or a site puts above a report
tail        where the story is over: corrections, biographies, what a firm says of itself
adverts     what others pay for within an article
repeats     paragraphs and pull quotes that a page shows twice
further     where a second report begins
corrections notes in which the paper takes back what the article says
sentences   paragraph -> sentences (hours: whether one ends on "2 a.m.")
dates       dates and date lines
even        a text made even for the rules, and where each of its characters stands
marked      marks that are no part of the words, and what is read in place of them
markdown    marks and front matter
page        what of a saved web page is not its article (spoken: words in `<q>`, which it shows in marks)
html        a saved web page -> its main text (extra `html`)
reader      puts these together: `read` and `parse`
"""

from quizapp.article.markdown import plain
from quizapp.article.model import Article, Paragraph, Role, Sentence
from quizapp.article.reader import parse, read

__all__ = ["Article", "Paragraph", "Role", "Sentence", "parse", "plain", "read"]
