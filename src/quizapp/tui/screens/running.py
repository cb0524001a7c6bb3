"""An attempt that is running, and how it ends: by the student, by the clock, or because it goes on elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal, TypeVar, cast

from quizapp.errors import StorageError
from quizapp.tui.screens.page import Page

if TYPE_CHECKING:
    from quizapp.quiz.session import Session
    from quizapp.tui.material import Material

Ending = Literal["home", "missed", "again"]
"""What the student wants after the quiz."""
Value = TypeVar("Value")


class Running(Page[Ending]):
    """What holds the session, and leaves for the results or for home."""

    def __init__(self, session: Session, material: Material) -> None:
        super().__init__()
        self.session = session
        self._material = material
        self._left = False
        """Whether this screen is on its way out: what still comes for it is too late."""
        self._results = False
        """Whether the results are in front, or were and have not said yet what is next."""

    async def _show(self) -> None:
        """Show the session's current item as it stands."""
        raise NotImplementedError

    def _doing(self, action: Callable[[], Value]) -> Value | None:
        """`safely`; an attempt that cannot be written any more, since another window has it, is left with one message."""
        try:
            return self.safely(action, but=StorageError)
        except StorageError as error:
            if not self._left:
                self._back_to_this()
                self._leave("home")
                self.tell(str(error), error=True)
            return None

    def _leave(self, ending: Ending) -> None:
        if not self._left:
            self._left = True
            self.dismiss(ending)

    def _over(self) -> bool:
        """Whether the attempt is over; then the results, or home, are on their way."""
        if self._left:
            return True
        if self._doing(lambda: self.session.finished):
            self._ended()
            return True
        return self._left

    def _ended(self) -> None:
        from quizapp.tui.screens.results import ResultsScreen  # noqa: PLC0415 - not before the end

        if self._results:
            return
        self._results = True
        self._back_to_this()
        report = self.session.report()
        self.app.push_screen(ResultsScreen(report, self._material, self._take_back), self._results_closed)
        if report.ended_by == "time":
            self.host.changes_by_itself()
            self.tell("The time is out. These are your results.")

    def _back_to_this(self) -> None:
        while self.app.screen is not self:  # the time may be out while a dialog is open
            self.app.pop_screen()

    def _take_back(self) -> bool:
        """Take back the hand-in while something is open, else the last answer; whether that was done."""
        session = self.session
        return bool(self.safely(session.reopen if session.progress.open else session.undo))

    async def _results_closed(self, choice: str | None) -> None:
        self._results = False
        if choice == "undo":
            await self._show()
        elif choice in ("missed", "again"):
            self._leave(cast(Ending, choice))
        else:
            self._leave("home")
