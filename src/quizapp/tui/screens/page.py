"""What every screen has: a bottom line of keys, help, and errors told in words instead of a crash."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, ClassVar, Protocol, TypeVar, cast

from textual.binding import Binding, BindingType
from textual.screen import Screen

from quizapp.errors import QuizError
from quizapp.tui.widgets.keys import Key, Keys
from quizapp.tui.widgets.rows import Rows

if TYPE_CHECKING:
    from pathlib import Path

    from quizapp.log import Attempt
    from quizapp.tui.desk import Desk

Result = TypeVar("Result")
Value = TypeVar("Value")

HELP = Key("?", "help", "app.show_keys")


class Host(Protocol):
    """What the app does for its screens."""

    desk: Desk
    beat: Callable[[], float]
    """Seconds from any beginning, by which a key that is held down is told from one that is pressed twice."""

    def new_seed(self) -> int:
        """A seed for the next attempt."""

    def changes_by_itself(self) -> None:
        """Another screen comes without a key of the student's."""

    def clear_messages(self) -> None:
        """Take away what was told in passing."""

    def open_bank(self, path: Path) -> None:
        """Show the set-up of a bank."""

    def resume(self, attempt: Attempt) -> None:
        """Go on with an attempt."""

    def ask_for_article(self) -> None:
        """Make a quiz from an article."""


class Page(Screen[Result]):
    """A screen of this app."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("question_mark,f1", "app.show_keys", "Help: every key", show=False)
    ]
    TITLE = "quizapp"

    _height = 0
    """Rows of the terminal when it was last looked at."""

    def on_resize(self) -> None:
        """In a terminal that has become lower the row under the cursor stays in view."""
        height = self.app.size.height
        lower, self._height = height < self._height, height
        if lower and isinstance(self.focused, Rows):
            self.call_after_refresh(self.focused.show_cursor)

    @property
    def host(self) -> Host:
        """The app, as far as a screen may know it."""
        return cast(Host, self.app)

    def keys(self) -> Sequence[Key]:
        """The keys for the bottom line, the most needed first."""
        return [HELP]

    def keep(self) -> None:
        """Keep what was begun and not confirmed; the app asks before it ends."""

    async def settled(self) -> None:
        """Wait until a key can be taken; the app asks before it looks one up."""

    def refresh_keys(self) -> None:
        """Show `keys` as they are now."""
        self.query_one(Keys).show(self.keys())

    def safely(self, action: Callable[[], Value], but: type[QuizError] | None = None) -> Value | None:
        """The result of `action`; an error that a person can mend is told, and gives None. One of type `but` is raised."""
        try:
            return action()
        except QuizError as error:
            if but is not None and isinstance(error, but):
                raise
            self.tell(str(error), error=True)
            return None

    def tell(self, text: str, error: bool = False) -> None:
        """A message that goes away by itself."""
        self.notify(text[:1_000], severity="error" if error else "information", markup=False, timeout=8 if error else 4)
