"""How long until home is all there, against an empty Textual app. Bound: 1.5.

Each is started in a pseudo-terminal of 100 x 30, in turn; the best of the runs is compared, since whatever else the
machine does can only slow a run down.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from terminal import Terminal

BOUND = 1.5
RUNS = 9
EMPTY = "from textual.app import App\nfrom textual.widgets import Static\n\
class Empty(App):\n    def compose(self):\n        yield Static('empty app')\nEmpty().run()"
HOME = "import sys\nfrom quizapp.cli.main import main\nsys.exit(main(['study']))"


def seconds(code: str, home: str, *texts: str) -> float:
    """From the start of the process to the moment at which all `texts` are on the screen."""
    with Terminal([sys.executable, "-c", code], {"QUIZAPP_HOME": home}) as terminal:
        return terminal.wait_for(*texts)


def main() -> int:
    """Print both times and their ratio; 1 if it is out of bounds."""
    with tempfile.TemporaryDirectory() as folder:
        home = str(Path(folder) / "home")
        empty, full = [], []
        for run in range(RUNS + 1):
            times = seconds(EMPTY, home, "empty app"), seconds(HOME, home, "BANKS", "Quiz me on an article", "help")
            if run:  # the first run compiles
                empty.append(times[0])
                full.append(times[1])
    ratio = min(full) / min(empty)
    print(f"empty Textual app  {min(empty) * 1000:6.0f} ms")
    print(f"home               {min(full) * 1000:6.0f} ms")
    print(f"ratio              {ratio:6.2f}    bound {BOUND}    {'ok' if ratio <= BOUND else 'TOO SLOW'}")
    return int(ratio > BOUND)


if __name__ == "__main__":
    sys.exit(main())
