#!/bin/sh
# Make .venv with pinned dependencies. `setup.sh app` installs what the app needs, `setup.sh dev` what the tests need too.
set -eu
what=${1:-app}
cd "$(dirname "$0")/.."

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; elif command -v sudo >/dev/null 2>&1; then sudo -n "$@"; else return 1; fi; }
debian_package() {  # install a Debian package, quietly; fails where that is not possible
    command -v apt-get >/dev/null 2>&1 || return 1
    { as_root apt-get install -y -qq "$1" || { as_root apt-get update -qq && as_root apt-get install -y -qq "$1"; }; } >/dev/null 2>&1
}

good() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }
python=""
for name in ${PYTHON:-} python3 python3.14 python3.13 python3.12 python3.11 python; do
    if command -v "$name" >/dev/null 2>&1 && good "$name"; then python=$name; break; fi
done
if [ -z "$python" ]; then
    echo "quizapp needs Python 3.11 or newer; none was found. Name one: make study PYTHON=/path/to/python3" >&2
    exit 1
fi

if ! [ -x .venv/bin/python ] || ! good .venv/bin/python || ! .venv/bin/python -m pip --version >/dev/null 2>&1; then
    echo "Setting up in .venv with $("$python" --version) ..." >&2
    rm -rf .venv
    if ! "$python" -m venv .venv 2>/dev/null; then  # Debian keeps venv in a package of its own
        rm -rf .venv
        version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
        debian_package "python$version-venv" || debian_package python3-venv || true
        "$python" -m venv .venv || {
            echo "This Python cannot make a virtual environment. On Debian: apt-get install python3-venv" >&2
            exit 1
        }
    fi
fi

export PIP_DISABLE_PIP_VERSION_CHECK=1
if [ "$what" = dev ]; then
    .venv/bin/python -m pip install --quiet --constraint constraints.txt --editable '.[dev,html]'
    command -v tmux >/dev/null 2>&1 || debian_package tmux ||
        echo "tmux is not here and cannot be installed; the test in a real terminal will be skipped." >&2
    touch .venv/.dev
else
    .venv/bin/python -m pip install --quiet --constraint constraints.txt --editable .
fi
touch .venv/.app
