"""An attempt that is running, and how it ends: by the student, by the clock, or because it goes on elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Literal, TypeVar, cast

from quizapp.errors import StorageError
from quizapp.tui.screens.page import Page

if TYPE_CHECKING:
    from quizapp.quiz.session import Session
    from quizapp.tui.material import Material

_NOTE_KEPT = " Your note is kept; its item is not scored."
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

    def unconfirmed(self) -> Mapping[int, tuple[str, ...]]:
        """Position of each item to which something was given that is not confirmed -> what that is, as texts."""
        raise NotImplementedError

    def keep(self) -> None:
        self._keep_drafts()
        self._keep_note()

    def _keep_drafts(self) -> None:
        """Keep what was given and not confirmed, as far as it is another one than before."""
        if self._left or self._results:
            return
        there, kept = self.unconfirmed(), self.session.state.drafts
        for place in sorted(there.keys() | kept.keys()):
            if not self._left and there.get(place) != kept.get(place):
                self._doing(partial(self.session.draft, place, there.get(place)))

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
        if self.session.remaining_seconds == 0:
            self._keep_drafts()
        if self._doing(lambda: self.session.finished):
            self._ended()
            return True
        return self._left

    def _ended(self) -> None:
        from quizapp.tui.screens.results import ResultsScreen  # noqa: PLC0415 - not before the end

        if self._results:
            return
        self._results = True
        note = self.session.state.submitted == "time" and self._keep_note()
        self._back_to_this()
        report = self.session.report()
        self.app.push_screen(ResultsScreen(report, self._material, self._take_back), self._results_closed)
        if report.ended_by == "time":
            self.host.changes_by_itself()
            self.tell(f"The time is out. These are your results.{self._uncounted()}{_NOTE_KEPT if note else ''}")

    def _keep_note(self) -> bool:
        """Keep the note that is being written just now; whether there is one."""
        from quizapp.tui.screens.dialogs import Note  # noqa: PLC0415 - seldom needed

        note = next((screen.text for screen in self.app.screen_stack if isinstance(screen, Note)), "")
        if note:
            self._doing(lambda: self.session.dispute(note))
        return bool(note)

    def _uncounted(self) -> str:
        count = len(self.session.state.drafts)
        told = "1 answer was not confirmed and does" if count == 1 else f"{count} answers were not confirmed and do"
        return f" {told} not count." if count else ""

    def _back_to_this(self) -> None:
        while self.app.screen is not self:  # the time may be out while a dialog is open
            self.app.pop_screen()

    def _take_back(self) -> bool:
        """Take back the hand-in while something is open, else the last answer; whether that was done."""
        session = self.session
        return bool(self.safely(session.reopen if session.progress.open else session.undo))

    async def _results_closed(self, choice: str | None) -> None:
        self._results = False
        self.host.clear_messages()  # what was told of the results
        if choice == "undo":
            await self._show()
        elif choice in ("missed", "again"):
            self._leave(cast(Ending, choice))
        else:
            self._leave("home")
