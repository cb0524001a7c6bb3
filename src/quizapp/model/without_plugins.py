"""Pydantic without its plugin loader, which reads the metadata of every installed package when the first model is built.

That would be a seventh of the time of a short run, and no plugin is of use here. The loader is a private module of
pydantic, so an empty one is put in its place only where pydantic has not loaded its own; should pydantic rename it,
all that is lost is the time saved.
"""

from __future__ import annotations

import sys
from types import ModuleType

_LOADER = "pydantic.plugin._loader"


def leave_plugins_out() -> None:
    """Let pydantic find no plugins, without looking for any."""
    loader = ModuleType(_LOADER)
    vars(loader)["get_plugins"] = tuple
    sys.modules.setdefault(_LOADER, loader)
