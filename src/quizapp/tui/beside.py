"""Long work beside the app, in a thread for which nobody waits: neither whoever gives it up, nor the end of the app."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress
from contextvars import copy_context
from typing import TypeVar

Value = TypeVar("Value")
Progress = Callable[[str, float], None]
"""Told what is being done, and the share (0 to 1) that is done."""


class _GivenUpError(Exception):
    """Ends the work at its next word of progress."""


def silent(text: str, share: float) -> None:
    """For a caller whom progress does not concern."""


async def beside(work: Callable[[Progress], Value], show: Progress = silent) -> Value:
    """What `work` gives or raises; `show` is called in the app's own thread with each progress that `work` tells.

    The thread is the work's own, and a daemon: one of a pool would keep the process alive until it is done. Where this is
    cancelled, nobody learns any more what became of the work, which ends when it next tells of its progress.
    """
    loop, context = asyncio.get_running_loop(), copy_context()
    done: asyncio.Future[Value] = loop.create_future()
    given_up = threading.Event()

    def told(text: str, share: float) -> None:
        if not given_up.is_set():
            show(text, share)

    def progress(text: str, share: float) -> None:
        if given_up.is_set():
            raise _GivenUpError
        loop.call_soon_threadsafe(told, text, share, context=context)

    def ended(value: Value | None, error: BaseException | None) -> None:
        if done.done():
            return
        if error is not None:
            done.set_exception(error)
        else:
            done.set_result(value)  # type: ignore[arg-type]  # there is one where there is no error

    def run() -> None:
        value, problem = None, None
        try:
            value = work(progress)
        except BaseException as error:  # it is raised again where the work is waited for
            problem = error
        with suppress(RuntimeError):  # the app has ended meanwhile
            loop.call_soon_threadsafe(ended, value, problem)

    threading.Thread(target=run, daemon=True, name="beside").start()
    try:
        return await done
    finally:
        given_up.set()
