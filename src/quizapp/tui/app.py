"""The app: its themes, its keys for everywhere, and the way from one screen to the next."""

from __future__ import annotations

import json
import random
import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import events, on, work
from textual.app import App, SystemCommand
from textual.binding import Binding, BindingType
from textual.screen import Screen
from textual.widgets._toast import ToastRack

from quizapp.errors import ExitCode, InputError, QuizError
from quizapp.tui.beside import beside
from quizapp.tui.desk import Desk
from quizapp.tui.screens.page import Page
from quizapp.tui.stray import Stray
from quizapp.tui.terminal import LOOK_EVERY, draw_in_utf_8, end_by, end_without_terminal, when_told_to_end
from quizapp.tui.theme import INK, PAPER, extra_colours
from quizapp.tui.turns import Passed, Turns, takes_turns

if TYPE_CHECKING:
    from signal import Signals

    from quizapp.log import Attempt
    from quizapp.quiz.session import Session
    from quizapp.quiz.settings import Settings
    from quizapp.tui.material import Material


LARGE = 250_000
"""Bytes of a bank from which on loading takes long enough to be felt."""


class NoTerminalError(QuizError):
    """Standard input or output is not a terminal."""

    exit_code = ExitCode.USAGE


class QuizApp(App[int]):
    """Home, set-up, quiz, results, and home again."""

    TITLE = "quizapp"
    CSS_PATH = ["app.tcss", "screens/home.tcss"]  # home is the default screen, whose own CSS_PATH is not read
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-wide")]
    VERTICAL_BREAKPOINTS = [(0, "-tiny"), (12, "-short"), (20, "-tall")]
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+q", "quit", "Quit; everything is saved", show=False, priority=True),
        Binding("ctrl+t", "switch_light", "Light or dark", show=False),
    ]

    def __init__(
        self,
        desk: Desk,
        material: Material | None = None,
        settings: Settings | None = None,
        *,
        rng: random.Random | None = None,
        beat: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self.beat = beat
        self.desk = desk
        self._rng = rng or random.Random()
        self._material = material
        self._loading = False
        self._settings = settings
        self._stray = Stray(desk.clock)
        self._turns = Turns(self, self._in_turn)
        self.other_encoding = ""
        """The encoding that the terminal is said to have, where that is another one than the app's."""
        self.ended_by: Signals | None = None
        """The signal that told the app to end, if one did."""
        self.register_theme(INK)
        self.register_theme(PAPER)
        theme = self._remembered_theme()
        self.theme = theme if theme in self.available_themes else "ink"

    def get_default_screen(self) -> Screen[None]:
        from quizapp.tui.screens.home import HomeScreen  # noqa: PLC0415 - the screen knows the app

        return HomeScreen()

    def on_mount(self) -> None:
        if not self.is_headless:
            self.set_interval(LOOK_EVERY, partial(end_without_terminal, self._keep))
            when_told_to_end(self._told_to_end, self._keep)
        if self._material is not None:
            self.call_after_refresh(self._start_at_once)
        if self.other_encoding:
            self.notify(
                f"Python was told that this terminal takes {self.other_encoding}; the app writes UTF-8 all the same. Where "
                "that cannot be read, use a terminal that takes UTF-8, and set LC_ALL to C.UTF-8.",
                severity="warning",
                markup=False,
                timeout=12,
            )

    def _told_to_end(self, number: Signals) -> None:
        """Leave as by `q`; everything is saved."""
        self.ended_by = number
        self._keep()
        self.exit()

    async def action_quit(self) -> None:
        """End the app, with everything saved."""
        self._keep()
        self.exit()

    def _keep(self) -> None:
        for screen in self.screen_stack:
            if isinstance(screen, Page):
                screen.keep()

    async def on_event(self, event: events.Event) -> None:
        """Everything comes through here before a key is looked up; what the student does takes turns."""
        if takes_turns(event):
            await self._turns.take(event)
        else:
            await super().on_event(event)

    async def _in_turn(self, event: events.Event) -> None:
        """What the student did is looked up, now that what was before it is done; a stray key or click goes no further."""
        pressed = isinstance(event, events.Key | events.MouseDown | events.MouseUp)
        if pressed and self._stray.is_stray():
            return
        if isinstance(event, events.Key | events.MouseUp) and self.screen_stack and isinstance(self.screen, Page):
            await self.screen.settled()  # typed ahead: it is for the question that is on its way
        await super().on_event(event)

    @on(Passed)
    async def _passed(self, marker: Passed) -> None:
        await self._turns.passed(marker)

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return extra_colours(self.current_theme.dark)

    def new_seed(self) -> int:
        """A seed for the next attempt; it is kept with the attempt, so that a replay asks the same."""
        return self._rng.randrange(1_000_000)

    # From screen to screen

    def changes_by_itself(self) -> None:
        """Another screen comes without a key of the student's; those on their way are not meant for it."""
        self._stray.changed()

    def clear_messages(self) -> None:
        """Take away what was told in passing; an error stays its time."""
        for told in list(self._notifications):
            if told.severity == "information":
                self._unnotify(told, refresh=False)
        for screen in self.screen_stack:  # each has its own rack, and those below a dialog are in view too
            for rack in screen.query(ToastRack):
                self.call_later(rack.show, self._notifications)

    def open_bank(self, path: Path) -> None:
        """Load a bank and show its set-up; a bank with problems shows them. A large one is loaded in the background."""
        if self._loading:
            return
        if _size(path) > LARGE:
            self._loading = True
            self.notify(f"Loading {path.name} ...", markup=False)
            self._load_large(path)
        else:
            self._opened(path, lambda: self.desk.load(path))

    def _opened(self, path: Path, load: Callable[[], Material]) -> None:
        """Show the set-up of what `load` gives, or the problems that it raises."""
        self._loading = False
        try:
            material = load()
        except QuizError as error:
            self._message(f"{path.name} cannot be studied", str(error))
            return
        self._set_up(material)

    @work(exclusive=True)
    async def _load_large(self, path: Path) -> None:
        """Read a bank beside the app; what comes of it is shown by the app's own thread, which alone may use the log."""
        try:
            material = await beside(lambda _: self.desk.read_bank(path))
        except QuizError as error:
            self._opened(path, partial(_raise, error))
        else:
            self._opened(path, partial(self.desk.with_missed, material))

    def _set_up(self, material: Material) -> None:
        from quizapp.tui.screens.setup import SetupScreen  # noqa: PLC0415 - needs the engine

        def chosen(settings: Settings | None) -> None:
            if settings is not None:
                self.start(material, settings)

        self.clear_messages()
        self.push_screen(SetupScreen(material, self.new_seed()), chosen)

    def start(self, material: Material, settings: Settings) -> None:
        """Begin an attempt and show it."""
        try:
            session = self.desk.start(material, settings)
        except QuizError as error:
            self._message("This quiz cannot start", str(error))
            return
        self._show_quiz(session, material)
        if left := self.desk.left_out(session, material):
            one = "1 item is left out: it would give another answer away."
            several = f"{left} items are left out: they would give other answers away."
            self.notify(one if left == 1 else several, markup=False)

    def resume(self, attempt: Attempt) -> None:
        """Go on with an attempt at the item where it was left; one from an article is made again in the background."""
        if articles := self.desk.articles(attempt):
            from quizapp.tui.screens.making import Making  # noqa: PLC0415 - seldom needed

            self.push_screen(Making(articles), partial(self._made, attempt))
        else:
            self._made(attempt, {})

    def _made(self, attempt: Attempt, made: Mapping[str, Material] | str | None) -> None:
        """Go on with what was made; `made` is what went wrong, or None if the student gave it up."""
        if made is None:
            return
        try:
            if isinstance(made, str):
                raise InputError(made)
            session, material, gone = self.desk.resume(attempt, made)
        except QuizError as error:
            self._message("This quiz cannot go on", str(error))
            return
        self._show_quiz(session, material)
        if gone:
            what = "article has" if made else "bank has"
            items = "1 item of this quiz is gone and is" if gone == 1 else f"{gone} items of this quiz are gone and are"
            self.notify(f"The {what} changed since: {items} left out.", markup=False, timeout=8)

    def _show_quiz(self, session: Session, material: Material) -> None:
        from quizapp.tui.screens.quiz import QuizScreen  # noqa: PLC0415 - needs the engine

        def ended(ending: str | None) -> None:
            if ending in ("missed", "again"):
                self._once_more(session, material, only_missed=ending == "missed")

        self.clear_messages()
        self.push_screen(QuizScreen(session, material), ended)

    def _once_more(self, session: Session, material: Material, only_missed: bool) -> None:
        """The same quiz again in another order, or only what was missed of it."""
        from quizapp.tui.again import again  # noqa: PLC0415 - needs the engine

        self.start(*again(session, material, only_missed))

    def ask_for_article(self) -> None:
        """Take a path, make a quiz of it, and go straight on to its first question."""
        from quizapp.tui.screens.article import ArticleScreen  # noqa: PLC0415 - not on the first screen

        def made(material: Material | None) -> None:
            if material is not None:
                from quizapp.quiz.settings import Settings  # noqa: PLC0415

                self.start(material, Settings(seed=self.new_seed()))

        self.clear_messages()
        self.push_screen(ArticleScreen(), made)

    def _start_at_once(self) -> None:
        """The banks named on the command line: their first question if settings came along, else their set-up."""
        if self._material is None:
            return
        if self._settings is not None:
            self.start(self._material, self._settings)
        else:
            self._set_up(self._material)

    def _message(self, title: str, text: str) -> None:
        from quizapp.tui.screens.dialogs import Message  # noqa: PLC0415 - seldom needed

        self.push_screen(Message(title, text))

    # Everywhere

    def action_show_keys(self) -> None:
        """Every key of the screen in view."""
        from quizapp.tui.screens.help import HelpScreen  # noqa: PLC0415 - seldom needed

        if not isinstance(self.screen, HelpScreen):
            self.push_screen(HelpScreen(self.screen))

    def action_switch_light(self) -> None:
        """Light or dark, remembered for the next time."""
        self.theme = "ink" if not self.current_theme.dark else "paper"

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Every action of the screen in view, then those of everywhere."""
        from quizapp.tui.bindings import Described, described  # noqa: PLC0415 - only for the palette

        everywhere = (
            Described("ctrl+t", "Light or dark", "app.switch_light"),
            Described("", "Choose among all themes", "app.change_theme"),
            Described("ctrl+q", "Quit; everything is saved", "app.quit"),
        )
        for text, entry in {entry.text: entry for entry in (*described(screen), *everywhere)}.items():
            if entry.action:
                yield SystemCommand(text, entry.keys, lambda action=entry.action: screen.run_action(action))

    def watch_theme(self, theme: str) -> None:
        """Whatever chose it, a theme is kept for the next time."""
        if theme != (self._remembered_theme() or "ink"):
            self._remember_theme()

    def _remembered_theme(self) -> str | None:
        try:
            return str(json.loads((self.desk.home / "tui.json").read_text("utf-8"))["theme"])
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def _remember_theme(self) -> None:
        from quizapp.files import write_whole  # noqa: PLC0415

        try:
            self.desk.home.mkdir(parents=True, exist_ok=True)
            write_whole(self.desk.home / "tui.json", f"{json.dumps({'theme': self.theme})}\n".encode())
        except OSError:
            self.notify("The choice cannot be kept for the next time.", markup=False)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _raise(error: QuizError) -> Material:
    raise error


def run(banks: Sequence[Path] = (), settings: Settings | None = None) -> int:
    """Open the app; returns an exit code.

    With bank files it opens at their set-up, with `settings` too at their first question. A folder is listed on home,
    unless there are `settings`. Raises InputError, BankError or NoItemsError for banks that cannot be studied, before
    anything is drawn.
    """
    if sys.stdout is None or not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise NoTerminalError("The app needs a terminal. Without one: quizapp study BANK... --headless --answers FILE")
    desk = Desk(banks, timer=time.monotonic)  # not by the clock, which somebody or a server may set
    try:
        app = QuizApp(desk, desk.material(banks, folders=settings is not None), settings)
        app.other_encoding = draw_in_utf_8()
        app.run()
    finally:
        desk.close()
    if app.ended_by is not None:
        end_by(app.ended_by)
    return app.return_code or ExitCode.OK
