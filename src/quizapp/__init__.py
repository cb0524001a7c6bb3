"""quizapp: quizzes from news articles and hand-written banks, in a terminal or without one."""

__version__ = "0.1.0"
