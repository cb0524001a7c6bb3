"""A quiz from an article that goes on: its items are made again in the background, where that can be seen and stopped."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from textual import on, work
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static
from textual.worker import Worker, WorkerState

from quizapp.errors import QuizError
from quizapp.tui.beside import Progress, beside
from quizapp.tui.material import Material
from quizapp.tui.screens.dialogs import Dialog
from quizapp.tui.widgets.keys import Key, Keys
from quizapp.tui.widgets.status import progress_bar

Made = Mapping[str, Material] | str
"""Path of an article -> what was made of it; or what went wrong."""


class Making(Dialog[Made]):
    """Makes the items of some articles; the result is what was made, or None where it was stopped."""

    def __init__(self, paths: Sequence[str]) -> None:
        super().__init__()
        self._paths = tuple(paths)

    def compose(self) -> ComposeResult:
        with Vertical(id="box"):
            yield Static(Content.styled("The questions are made from the article again.", "bold"), markup=False)
            yield Static(id="state", markup=False)
            keys = Keys()
            keys.show([Key("F10", "stop and go back", "cancel")])
            yield keys

    def on_mount(self) -> None:
        self._show_progress("Reading the article", 0.1)
        self._make()

    def action_cancel(self) -> None:
        """Stop, and go back home."""
        self.workers.cancel_node(self)
        self.dismiss(None)

    @work(exclusive=True, exit_on_error=False)
    async def _make(self) -> None:
        """Make them beside the app; whoever gives it up, or leaves the app, need not wait for it."""

        def make(progress: Progress) -> Made:
            from quizapp.tui.from_article import made_again  # noqa: PLC0415 - the generator, in its thread

            return made_again(self._paths, progress)

        try:
            made = await beside(make, self._show_progress)
        except QuizError as error:
            made = str(error)
        self.pop_until_active()  # help may lie over it
        self.dismiss(made)

    @on(Worker.StateChanged)
    def _worker_ended(self, event: Worker.StateChanged) -> None:
        """A defect in the generator is told like any other failure; the app goes on."""
        if event.state is WorkerState.ERROR and self.is_active:
            name = type(event.worker.error).__name__
            self.dismiss(f"The generator failed on this article ({name}). Please report it.")

    def _show_progress(self, text: str, share: float) -> None:
        for state in self.query("#state").results(Static):  # none, if it was given up in this moment
            state.update(progress_bar(text, share, 56))
