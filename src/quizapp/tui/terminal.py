"""The end of the terminal under the app: an app that is left without one must not live on."""

from __future__ import annotations

import signal
import sys

LOOK_EVERY = 2.0
"""Seconds between two looks whether the terminal is still there."""


def end_without_terminal() -> None:
    """End this process, as a hang-up would, if its terminal is gone; all that was answered is kept already.

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
        signal.signal(signal.SIGHUP, signal.SIG_DFL)
        signal.raise_signal(signal.SIGHUP)
