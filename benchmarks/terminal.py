"""A program in a pseudo-terminal, for timing what a person at the keyboard would see. No dependencies."""

from __future__ import annotations

import contextlib
import fcntl
import os
import pty
import re
import select
import signal
import struct
import sys
import termios
import time
from collections.abc import Sequence
from types import TracebackType

_ESCAPES = re.compile(
    rb"\x1b(?:\[[0-9;?<>=$]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|P[^\x1b]*\x1b\\|[()][A-Z0-9]|[=>])"
)
QUIET = 0.15
"""Seconds without output after which a program is taken to have painted all that it had to."""

_GAP = 0.004
"""Seconds without output that end a frame."""


class Terminal:
    """A program and its screen of 100 x 30; use it as a context manager."""

    def __init__(self, argv: Sequence[str], env: dict[str, str] | None = None) -> None:
        self.started = time.perf_counter()
        self.output = b""
        self._pid, self._fd = pty.fork()
        if self._pid == 0:
            variables = {**os.environ, "TERM": "xterm-256color", "COLORTERM": "truecolor", **(env or {})}
            os.execvpe(argv[0], list(argv), variables)
        fcntl.ioctl(self._fd, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 100, 0, 0))

    def __enter__(self) -> Terminal:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.kill(self._pid, signal.SIGKILL)
        os.waitpid(self._pid, 0)
        os.close(self._fd)

    def wait_for(self, *texts: str, limit: float = 60.0) -> float:
        """Seconds from the start until every one of `texts` has been written. Exits if it takes more than `limit`."""
        while True:
            self._read(limit)
            shown = _ESCAPES.sub(b"", self.output)
            if all(text.encode() in shown for text in texts):
                return time.perf_counter() - self.started
            if time.perf_counter() - self.started > limit:
                sys.exit(f"{texts} did not appear. The last output: {shown[-400:]!r}")

    def settle(self) -> None:
        """Wait until nothing more is written."""
        while self._read(QUIET):
            pass

    def press(self, keys: str, text: str) -> float:
        """Send `keys`; milliseconds until `text` is on the screen with everything that is painted together with it."""
        before, start = len(self.output), time.perf_counter()
        os.write(self._fd, keys.encode())
        shown = last = 0.0
        while self._read(_GAP if shown else 60.0):
            last = (time.perf_counter() - start) * 1000
            if text.encode() in _ESCAPES.sub(b"", self.output[before:]):
                shown = last
        self.settle()
        return last

    def _read(self, limit: float) -> bool:
        ready, _, _ = select.select([self._fd], [], [], limit)
        if not ready:
            return False
        try:
            chunk = os.read(self._fd, 1 << 16)
        except OSError:  # the program has ended
            return False
        if b"\x1b[?2026$p" in chunk:  # "can you paint in one go?" - "yes", as most terminals say today
            os.write(self._fd, b"\x1b[?2026;2$y")
        self.output += chunk
        return True
