"""A text file -> `Article`: title, byline, date, paragraphs, sentences, exact offsets, and what is boilerplate."""
