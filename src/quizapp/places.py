"""Where things are on disk: the shipped article and banks, and the user's data folder."""

from __future__ import annotations

import os
from pathlib import Path

from quizapp.errors import StorageError

_PACKAGE = Path(__file__).resolve().parent


def expanded(name: str) -> Path:
    """The file `name`, `~` and `~user` read as a shell reads them: where there is no such user they stay as they are."""
    return Path(os.path.expanduser(name))  # noqa: PTH111 - that of Path raises where there is no such user


def shipped(folder: str) -> Path:
    """The shipped folder `seeds` or `question_banks`: inside an installed package, else at the top of a checkout."""
    inside = _PACKAGE / "_data" / folder
    return inside if inside.is_dir() else _PACKAGE.parent.parent / folder


def home() -> Path:
    """The user's data folder: `QUIZAPP_HOME` where it is set, else the platform's own. It need not exist yet.

    Raises StorageError where neither it nor `HOME` is set and the system does not know the user, as in a container.
    """
    override = os.environ.get("QUIZAPP_HOME")
    if override:
        return expanded(override)
    import platformdirs  # noqa: PLC0415 - half the cost of `quizapp --help`

    try:
        return Path(platformdirs.user_data_dir("quizapp", appauthor=False))
    except RuntimeError:
        mend = "Let QUIZAPP_HOME name a folder that can be written."
        raise StorageError(f"HOME is not set, so that nobody can tell where your data folder is. {mend}") from None
