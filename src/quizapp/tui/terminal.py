"""The terminal under the app: it is left as it was found, and an app that is left without one must not live on."""

from __future__ import annotations

import asyncio
import codecs
import io
import signal
import sys
from collections.abc import Callable

LOOK_EVERY = 2.0
"""Seconds between two looks whether the terminal is still there."""
_TO_END = (signal.SIGTERM, signal.SIGHUP) if sys.platform != "win32" else ()
"""What another process sends to end this one. By default they end it on the spot, with the terminal still in the app's
modes: the screen of the app, no cursor, and every move of the mouse typed into the shell."""


def when_told_to_end(leave: Callable[[signal.Signals], None], keep: Callable[[], None]) -> None:
    """Call `leave` with the signal that tells this process to end; the same signal once more ends it on the spot.

    Where the terminal is gone nothing can be left any more: then `keep` alone is called.

    A signal that this process was started to ignore stays ignored. Needs the running event loop of the main thread.
    """
    loop = asyncio.get_running_loop()

    def told(number: signal.Signals) -> None:
        loop.remove_signal_handler(number)
        end_without_terminal(keep)
        leave(number)

    for number in _TO_END:
        if signal.getsignal(number) is signal.SIG_DFL:
            loop.add_signal_handler(number, told, number)


def draw_in_utf_8() -> str:
    """Have what is drawn written in UTF-8, in which keys are read too; returns the name of the encoding that was set instead.

    Empty where it was UTF-8 already, or ASCII: a locale without a language says nothing of the terminal. Python would write
    each sign of another encoding as `\\u2501`.
    """
    stream = sys.__stderr__  # where Textual draws
    encoding = getattr(stream, "encoding", None) or "utf-8"
    if codecs.lookup(encoding).name == "utf-8" or not isinstance(stream, io.TextIOWrapper):
        return ""
    stream.reconfigure(encoding="utf-8")
    return "" if codecs.lookup(encoding).name == "ascii" else encoding


def end_by(number: signal.Signals) -> None:
    """End this process by the signal that it was told to end by, so that whoever started it learns of it."""
    signal.signal(number, signal.SIG_DFL)
    signal.raise_signal(number)


def end_without_terminal(keep: Callable[[], None]) -> None:
    """End this process, as a hang-up would, if its terminal is gone; `keep` first keeps what was begun.

    A program between the terminal and the app, make for one, may keep the hang-up to itself. The app would then read
    the end of its input again and again.
    """
    try:
        import termios  # noqa: PLC0415 - not on every platform
    except ImportError:
        return
    try:
        termios.tcgetattr(sys.__stdin__)  # type: ignore[arg-type]  # the app asks for a terminal before it opens
    except (termios.error, ValueError):
        try:
            keep()
        finally:
            end_by(signal.SIGHUP)
