"""Work spread over processes: results in order, a process that dies costs its own piece of work and nothing else.

Of the standard library's pools one waits for ever for the work of a process that was killed, the other gives up all
that was left, and both leave their processes behind when the parent is killed. Here each process has a pipe: its end
tells the parent that the process died, and the process that the parent did.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import signal
from collections.abc import Callable, Generator, Sequence
from multiprocessing.connection import Connection, wait
from typing import Any, Generic, TypeVar

W = TypeVar("W")
R = TypeVar("R")

_CONTEXT: Any = multiprocessing.get_context(
    # Forked workers start at once, with everything imported; where there is no fork, they import it again.
    "fork" if "fork" in multiprocessing.get_all_start_methods() else "spawn"
)


class _Worker(Generic[W, R]):
    """One process, its end of the pipe, and the number of the piece that it works on."""

    def __init__(self, work: Callable[[W], R]) -> None:
        self.pipe, other = _CONTEXT.Pipe()
        self.process = _CONTEXT.Process(target=_serve, args=(other, self.pipe, work), daemon=True)
        self.process.start()
        other.close()
        self.at: int | None = None

    def give(self, piece: W) -> None:
        """Have it work on `piece`; that it is dead is noticed when its answer is waited for."""
        with contextlib.suppress(OSError):
            self.pipe.send(piece)

    def end(self) -> None:
        """End the process at once."""
        self.pipe.close()
        self.process.terminate()
        self.process.join()


def in_order(
    work: Callable[[W], R], pieces: Sequence[W], jobs: int, lost: Callable[[W], R]
) -> Generator[R, None, None]:
    """`work(piece)` for each piece, in order, by `jobs` processes; `lost(piece)` where the process died over it."""
    crew = _Crew(work, pieces, lost)
    try:
        for _ in range(jobs):
            crew.hire()
        for number in range(len(pieces)):
            while number not in crew.ready:
                crew.collect()
            yield crew.ready.pop(number)
    finally:
        for worker in crew.workers:
            worker.end()


class _Crew(Generic[W, R]):
    """The workers, what is left to do, and the results that are there before their turn."""

    def __init__(self, work: Callable[[W], R], pieces: Sequence[W], lost: Callable[[W], R]) -> None:
        self.work, self.pieces, self.lost = work, pieces, lost
        self.todo = iter(range(len(pieces)))
        self.ready: dict[int, R] = {}
        self.workers: list[_Worker[W, R]] = []

    def hire(self) -> None:
        """One more worker, with work."""
        self.workers.append(_Worker(self.work))
        self.busy(self.workers[-1])

    def busy(self, worker: _Worker[W, R]) -> None:
        """Give `worker` the next piece, if there is one."""
        worker.at = next(self.todo, None)
        if worker.at is not None:
            worker.give(self.pieces[worker.at])

    def collect(self) -> None:
        """Wait for one answer or more, and give those who answered the next piece."""
        answered = wait([worker.pipe for worker in self.workers if worker.at is not None])
        for worker in [worker for worker in self.workers if worker.pipe in answered]:
            at = worker.at or 0
            try:
                self.ready[at] = worker.pipe.recv()
            except (EOFError, OSError):
                self.ready[at] = self.lost(self.pieces[at])
                self.workers.remove(worker)
                worker.end()
                self.hire()
            else:
                self.busy(worker)


def _serve(pipe: Connection, parents: Connection, work: Callable[[W], R]) -> None:
    """What a worker does, until the parent closes the pipe or is gone.

    Ctrl+C ends the parent, which ends its workers; none of them prints a traceback of its own.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parents.close()
    with contextlib.suppress(EOFError, OSError):
        while True:
            pipe.send(work(pipe.recv()))
