#!/usr/bin/env bash
# Build the wheel, install it as a user would (plain pip, nothing pinned) and use it away from the checkout.
# $1: the python to make environments with.
set -euo pipefail
cd "$(dirname "$0")/.."
python=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$python" -m pip wheel --quiet --disable-pip-version-check --no-deps --wheel-dir "$work" .
# Not grep -q: it ends at its first line, and the list then fails on a pipe that nobody reads.
"$python" -m zipfile --list "$work"/side_by_side_reader-*.whl | grep "dist-info/sboms/.*sbom.cdx.json" >/dev/null
"$python" -m venv "$work/venv"
"$work/venv/bin/python" -m pip install --quiet --disable-pip-version-check "$work"/side_by_side_reader-*.whl
reader=$work/venv/bin/reader

cd "$work"
"$reader" --version
"$reader" doctor
if "$work/venv/bin/python" -c "import torch" 2>/dev/null; then
    echo "a plain installation pulled torch" >&2
    exit 1
fi
samples=$("$work/venv/bin/python" -c "from reader.storage.paths import resource; print(resource('samples'))")
"$reader" inspect "$samples" --json inspected.json
"$reader" compare "$samples"/000_*.txt "$samples"/001_*.txt --json compared.json
test -s inspected.json -a -s compared.json
code=0
env -u DISPLAY -u WAYLAND_DISPLAY -u QT_QPA_PLATFORM "$reader" "$samples" || code=$?
test "$code" = 3
echo "The wheel works."
