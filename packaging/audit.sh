#!/bin/sh
# Check the pins of a user's installation against known advisories, with pip-audit in an environment of its own.
# Run by `make audit`. Exit code 1: a pin has an advisory; 3: nothing was checked, since no advisories can be had here.
set -eu
cd "$(dirname "$0")/.."
venv=build/audit
if [ ! -x "$venv/bin/pip-audit" ]; then
    python=$(packaging/find_python.sh)
    "$python" -m venv "$venv"
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check pip-audit
fi
said=$venv/said.txt
code=0
# --strict: a pin that nothing is known of is no pin without advisories.
"$venv/bin/pip-audit" --strict --disable-pip --no-deps --progress-spinner off \
    --requirement packaging/requirements.txt >"$said" 2>&1 || code=$?
if [ "$code" -ne 0 ] && grep -qE "could not be audited|ConnectionError|Failed to resolve|ServiceError" "$said"; then
    echo "Nothing was checked: no advisories can be had here ($(tail -n 1 "$said" | cut -c 1-160)). Run where pypi.org can be reached: make audit" >&2
    exit 3
fi
cat "$said"
exit "$code"
