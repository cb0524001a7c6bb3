"""The base of every model: frozen values, each of whose fields is read, checked and cleaned as the value is made.

A field says how it is read (`text`, `texts`, ...), by what name a bank calls it, and what it is if left out. A
validation library would do this too, but importing one takes as long as all the rest of a run without a terminal.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, ClassVar, NamedTuple, Self, dataclass_transform

from quizapp.text import clean, shows

LONGEST = 20_000
"""Characters of one text: some eight pages, and no screen has to lay out more."""


class Fault(NamedTuple):
    """Why a value does not fit."""

    reason: str
    """`missing`, `unknown`, `empty`, `long`, `few`, `twice`, `choice`, `range`, or what it should have been: `text`, `list`,
    `mapping`, `number`, `truth`."""
    value: object = None
    detail: str = ""
    """What would fit, where the reason leaves it open: the choices, the least number, the range."""
    path: tuple[str | int, ...] = ()
    """Where, from the model down: field names as a bank has them, and places in lists."""


class Unfit(ValueError):  # noqa: N818 - it tells what the values are
    """Values that do not make a model; `faults` holds every reason."""

    def __init__(self, *faults: Fault) -> None:
        super().__init__("; ".join(f"{'.'.join(map(str, f.path))}: {f.reason} {f.detail}".strip(": ") for f in faults))
        self.faults = faults

    def below(self, step: str | int) -> tuple[Fault, ...]:
        """The faults as seen from one level above."""
        return tuple(fault._replace(path=(step, *fault.path)) for fault in self.faults)


Reader = Callable[[Any], Any]
"""Gives the value that a field keeps, or raises Unfit."""
_REQUIRED: Any = object()


class Field:
    """How a field is read, the name that a bank gives it, and its default."""

    __slots__ = ("alias", "default", "read")

    def __init__(self, read: Reader, alias: str | None, default: Any) -> None:  # noqa: ANN401 - whatever a field holds
        self.read = read
        self.alias = alias or ""
        self.default = default

    @property
    def required(self) -> bool:
        """Whether it must be given."""
        return self.default is _REQUIRED


def field(read: Reader, *, called: str | None = None, default: Any = _REQUIRED) -> Any:  # noqa: ANN401 - typed where used
    """A field of a model; without a `default` it must be given. A default of None means that None is fine too."""
    return Field(read, called, default)


@dataclass_transform(kw_only_default=True, frozen_default=True, field_specifiers=(field,))
class Model:
    """A frozen value: equal by content, made from its fields by name, or by the names that a bank gives them."""

    FIELDS: ClassVar[dict[str, Field]] = {}
    """Every field of the model by its name, in order."""

    def __init_subclass__(cls) -> None:
        own = {name: value for name, value in vars(cls).items() if isinstance(value, Field)}
        for name, spec in own.items():
            spec.alias = spec.alias or name
            delattr(cls, name)
        cls.FIELDS = {**cls.FIELDS, **own}

    def __init__(self, **given: object) -> None:
        """Raises Unfit."""
        self.__dict__.update(self._read(given))

    @classmethod
    def of(cls, given: Mapping[str, Any]) -> Self:
        """The model with the fields of a mapping. Raises Unfit, with all that is wrong."""
        new = object.__new__(cls)
        new.__dict__.update(cls._read(given))
        return new

    @classmethod
    def _read(cls, given: Mapping[str, Any]) -> dict[str, Any]:
        values: dict[str, Any] = {}
        faults: list[Fault] = []
        used = 0
        for name, spec in cls.FIELDS.items():
            key = spec.alias if spec.alias in given else name
            if key not in given:
                if spec.default is _REQUIRED:
                    faults.append(Fault("missing", path=(spec.alias,)))
                values[name] = spec.default if type(spec.default) is not dict else {}
                continue
            used += 1
            value = given[key]
            if value is None and spec.default is None:
                values[name] = None
                continue
            try:
                values[name] = spec.read(value)
            except Unfit as unfit:
                faults += unfit.below(spec.alias)
        if used < len(given):
            known = {key for name, spec in cls.FIELDS.items() for key in (name, spec.alias)}
            faults += [Fault("unknown", path=(key,)) for key in given if key not in known]
        if faults:
            raise Unfit(*faults)
        return values

    def replaced(self, **changes: Any) -> Self:  # noqa: ANN401 - as the fields are
        """A copy with some fields changed. Raises Unfit."""
        return type(self).of({**self.__dict__, **changes})

    def written(self) -> dict[str, Any]:
        """The fields that are not at their default, by the names that a bank gives them."""
        values = self.__dict__
        return {s.alias: values[name] for name, s in self.FIELDS.items() if values[name] != s.default}

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} is frozen")

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and other.__dict__ == self.__dict__

    __hash__ = None  # type: ignore[assignment]  # a field may be a mapping

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self.__dict__.items())})"


def text(value: object) -> str:
    """A text that is clean (see `quizapp.text.clean`), trimmed, not empty or blank, and at most `LONGEST` characters long.

    Trimmed: without white space around it, and without the indentation that all of its lines share. What the first
    line is indented beyond the others stays: code and verse mean it.
    """
    if not isinstance(value, str):
        raise Unfit(Fault("text", value))
    value = _trimmed(clean(value))
    if not value or not (value.isascii() or shows(value)):
        raise Unfit(Fault("empty"))
    if len(value) > LONGEST:
        raise Unfit(Fault("long", detail=f"{len(value):,}"))
    return value


def _trimmed(text: str) -> str:
    bare = text.strip()
    if text[:1] not in (" ", "\n") or "\n" not in bare:
        return bare
    lead = text[: len(text) - len(text.lstrip())].rpartition("\n")[2]
    if lead.strip(" "):  # white space of another kind, which a screen may not show as such
        return bare
    lines = (lead + bare).split("\n")
    shared = min(len(line) - len(line.lstrip(" ")) for line in lines if line.strip())
    return "\n".join(line[shared:] for line in lines)


def many(read: Reader, least: int = 0) -> Reader:
    """A reader of lists of at least `least` entries, which gives tuples."""

    def entries(value: object) -> tuple[Any, ...]:
        if not isinstance(value, list | tuple):
            raise Unfit(Fault("list", value))
        if len(value) < least:
            raise Unfit(Fault("few", value, str(least)))
        try:
            return tuple(map(read, value))
        except Unfit:
            raise Unfit(*_all_faults(read, enumerate(value))) from None

    return entries


def by_text(least: int = 0) -> Reader:
    """A reader of mappings of texts to texts with at least `least` entries."""

    def mapping(value: object) -> dict[str, str]:
        if not isinstance(value, Mapping):
            raise Unfit(Fault("mapping", value))
        if len(value) < least:
            raise Unfit(Fault("few", value, str(least)))
        try:
            found = {text(name): text(content) for name, content in value.items()}
        except Unfit:
            names = _all_faults(text, ((name, name) for name in value))
            raise Unfit(*names, *_all_faults(text, value.items())) from None
        if len(found) < len(value):
            raise Unfit(*_doubled(value))
        return found

    return mapping


def _all_faults(read: Reader, values: Any) -> list[Fault]:  # noqa: ANN401 - pairs of a step and a value
    faults: list[Fault] = []
    for step, value in values:
        try:
            read(value)
        except Unfit as unfit:
            faults += unfit.below(step)
    return faults


def _doubled(names: Iterable[str]) -> Iterator[Fault]:
    """A fault for each name that is an earlier one, once both are clean."""
    seen: set[str] = set()
    for name in names:
        if text(name) in seen:
            yield Fault("twice", detail=text(name), path=(name,))
        seen.add(text(name))


_TRUTH = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}


def truth(value: object) -> bool:
    """A truth value, or a word for one."""
    found = value if isinstance(value, bool) else _TRUTH.get(value.strip().lower()) if isinstance(value, str) else None
    if found is None:
        raise Unfit(Fault("truth", value))
    return found


def number(above: float, most: float) -> Reader:
    """A reader of numbers greater than `above` and at most `most`."""

    def within(value: object) -> float:
        try:
            found = float(value) if isinstance(value, str | int | float) else None
        except ValueError:
            found = None
        if found is None:
            raise Unfit(Fault("number", value))
        if not above < found <= most:
            raise Unfit(Fault("range", value, f"more than {above:g} and at most {most:,g}"))
        return found

    return within


def one_of(*choices: str) -> Reader:
    """A reader of one of the `choices`."""

    def choice(value: object) -> str:
        if isinstance(value, str) and value in choices:
            return str(value)
        raise Unfit(Fault("choice", value, f"{', '.join(choices[:-1])} or {choices[-1]}"))

    return choice


def offset(value: object) -> int:
    """A place in a text: 0 or more."""
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise Unfit(Fault("number", value))
    return value


def model(kind: type[Model]) -> Reader:
    """A reader of models of one kind, or of mappings that make one."""

    def made(value: object) -> Model:
        if isinstance(value, kind):
            return value
        if not isinstance(value, Mapping):
            raise Unfit(Fault("mapping", value))
        return kind.of(value)

    return made


texts = many(text)
