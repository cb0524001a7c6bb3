"""What the screens ask of the floors below: the banks, the answer log, new attempts and old ones.

Everything heavy is imported where it is first needed: home's first frame must not wait for the models or the engine.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from quizapp import places
from quizapp.errors import NoItemsError, StorageError
from quizapp.text import clean
from quizapp.tui.material import Material

if TYPE_CHECKING:
    from quizapp.bank.library import Summary
    from quizapp.log import AnswerLog, Attempt
    from quizapp.log.interface import Event
    from quizapp.quiz.session import Session
    from quizapp.quiz.settings import Settings


def utc_now() -> datetime:
    """The present time."""
    return datetime.now(UTC)


def new_attempt_id() -> str:
    """An id that no other machine gives."""
    import uuid  # noqa: PLC0415 - not before a quiz begins

    return uuid.uuid4().hex


@dataclass(frozen=True, slots=True)
class Shelf:
    """What home shows."""

    banks: tuple[Summary, ...]
    scores: dict[str, float]
    """Path of a bank -> percent of its last attempt."""
    unfinished: tuple[Attempt, ...]
    """The attempts that can be gone on with, the one that was touched last first."""


class Desk:
    """Banks and log for one run of the app; the clocks and the source of ids can be replaced."""

    def __init__(
        self,
        banks: Sequence[Path] = (),
        *,
        home: Path | None = None,
        clock: Callable[[], datetime] = utc_now,
        timer: Callable[[], float] | None = None,
        attempt_id: Callable[[], str] = new_attempt_id,
    ) -> None:
        self.banks = tuple(banks)
        self.home = home or places.home()
        self.clock = clock
        self._timer = timer
        """By which time passes in a quiz; the clock where there is none."""
        self._attempt_id = attempt_id
        self._log: AnswerLog | None = None

    @property
    def log(self) -> AnswerLog:
        """The answer log, opened when it is first asked for."""
        if self._log is None:
            from quizapp.log import open_log  # noqa: PLC0415

            self._log = open_log(self.home)
        return self._log

    def take_notices(self) -> list[str]:
        """What the log has to say to the student, once."""
        notices = list(self.log.notices)
        self.log.notices.clear()
        return notices

    def close(self) -> None:
        """Let go of the log."""
        if self._log is not None:
            self._log.close()
            self._log = None

    def shelf(self) -> Shelf:
        """Banks, last scores, and what can be gone on with. Raises StorageError if the log cannot be read."""
        from quizapp.bank.library import banks  # noqa: PLC0415

        found = tuple(banks(self.banks))
        found = tuple(replace(summary, path=summary.path.absolute()) for summary in found)
        scores = self.log.last_scores([str(summary.path) for summary in found])
        percents = {
            path: 100 * max(0.0, score.points) / score.possible if score.possible else 0.0
            for path, score in scores.items()
        }
        return Shelf(found, percents, tuple(self.log.unfinished()))

    # From here on the engine is needed

    def load(self, path: Path) -> Material:
        """The bank at `path`, with what was missed of it. Raises InputError or BankError."""
        return self.with_missed(self.read_bank(path))

    def with_missed(self, material: Material) -> Material:
        """`material` with the items that were missed last time."""
        from quizapp.quiz.regrading import missed  # noqa: PLC0415

        found = [missed(source, self.log.last_answers(source.path)) for source in material.sources]
        return replace(material, missed=frozenset().union(*found))

    def read_bank(self, path: Path) -> Material:
        """The bank at `path`, without asking the log: a thread may call this. Raises InputError or BankError."""
        from quizapp.bank.load import load  # noqa: PLC0415
        from quizapp.quiz.sources import Source  # noqa: PLC0415
        from quizapp.tui.article_text import article_text  # noqa: PLC0415

        loaded = load(path, article_text)
        items = loaded.bank.items
        files = [(id(item), loaded.article_of(index)) for index, item in enumerate(items)]
        articles = {identity: article_text(file) for identity, file in files if file is not None}
        source = Source.of(loaded)
        return Material(loaded.bank.title, items, (source,), articles)

    def material(self, banks: Sequence[Path], folders: bool) -> Material | None:
        """The banks that are named, as one; `folders` says whether those in folders count. None if there are none.

        Raises InputError or BankError for a bank that cannot be studied.
        """
        from quizapp.bank.library import files  # noqa: PLC0415
        from quizapp.files import kind  # noqa: PLC0415

        paths: list[Path] = []
        for place in banks:
            found = (files(place) if folders else []) if kind(place) == "folder" else [place]
            paths += [path for path in found if path not in paths]
        return joined([self.load(path) for path in paths]) if paths else None

    def start(self, material: Material, settings: Settings) -> Session:
        """A new attempt. Raises NoItemsError if the settings leave nothing to ask."""
        from quizapp.log.interface import recorder  # noqa: PLC0415
        from quizapp.quiz.session import Session  # noqa: PLC0415

        attempt = self._attempt_id()
        return Session.start(
            material.items,
            settings,
            attempt_id=attempt,
            clock=self.clock,
            timer=self._timer,
            sources=material.sources,
            missed=material.missed,
            sink=recorder(self.log, attempt),
        )

    def left_out(self, session: Session, material: Material) -> int:
        """How many items are not asked because they and others would give each other's answers away."""
        from quizapp.quiz.selection import left_out  # noqa: PLC0415

        return len(left_out(material.items, session.items, session.settings, material.missed))

    def articles(self, attempt: Attempt) -> list[str]:
        """The paths of the articles, not banks, that the attempt is from: their items take a while to be made again."""
        from quizapp.bank.library import SUFFIXES  # noqa: PLC0415

        return [path for path in attempt.banks if Path(path).suffix.lower() not in SUFFIXES]

    def resume(self, attempt: Attempt, made: Mapping[str, Material]) -> tuple[Session, Material, int]:
        """An unfinished attempt at the item where it was left, what it is made from, and how many items are gone since.

        `made` holds what was made of its articles. What is left of an attempt goes on as a new one, and the old one is
        not offered any more. Raises InputError, BankError or NoItemsError if nothing can be had any more, StorageError if
        another window was faster.
        """
        from quizapp.log.interface import recorder  # noqa: PLC0415
        from quizapp.quiz.carry import carried, is_dropped, missing  # noqa: PLC0415
        from quizapp.quiz.session import Session  # noqa: PLC0415

        if not attempt.banks:
            raise NoItemsError("This attempt does not say which bank it is from, so it cannot go on.")
        material = joined([made[path] if path in made else self.load(Path(path)) for path in attempt.banks])
        events, name = self.log.events(attempt.id), attempt.id
        if is_dropped(events):  # home was drawn before that
            raise StorageError(
                "Meanwhile this quiz was dropped, or went on without the items that are gone, in another window. Home now "
                "shows again what there is to go on with."
            )
        if gone := missing(events, material.items, material.sources):
            name = self._attempt_id()
            events = self._carry(attempt, events, carried(events, material.items, material.sources, name))
        sink = recorder(self.log, name, len(events))
        session = Session.resume(
            events, material.items, self.clock, timer=self._timer, sources=material.sources, sink=sink
        )
        return session, material, gone

    def _carry(self, attempt: Attempt, events: Sequence[Event], new: list[Event]) -> list[Event]:
        """Keep the events of a `new` attempt in the place of the one that has these `events`; the new ones.

        Raises StorageError if the old one went on in another window meanwhile; the new one is not offered then.
        """
        name = new[0]["attempt"]
        for number, event in enumerate(new):
            self.log.append(name, number, event)
        try:
            self.log.append(attempt.id, len(events), {"type": "abandoned", "at": self._now()})
        except StorageError:
            self.log.abandon(name, self._now())
            raise
        return new

    def abandon(self, attempt: Attempt) -> None:
        """Offer the attempt no more; its answers stay in the log."""
        self.log.abandon(attempt.id, self._now())

    def _now(self) -> str:
        return self.clock().astimezone(UTC).isoformat()


def joined(materials: Sequence[Material]) -> Material:
    """Several banks as one."""
    if len(materials) == 1:
        return materials[0]
    return Material(
        clean(" + ".join(material.title for material in materials))[:200],
        tuple(item for material in materials for item in material.items),
        tuple(source for material in materials for source in material.sources),
        {name: text for material in materials for name, text in material.articles.items()},
        frozenset().union(*(material.missed for material in materials)),
    )
