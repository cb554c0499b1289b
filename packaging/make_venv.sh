#!/bin/sh
# Make or refresh the virtual environment $1 with exactly the packages that the requirements file $2 pins.
set -eu
venv=$1
requirements=$2
if [ ! -x "$venv/bin/python" ]; then
    python=$("$(dirname "$0")/find_python.sh")
    if ! "$python" -m venv "$venv"; then
        rm -rf "$venv"
        echo "$python cannot make virtual environments; on Debian and Ubuntu: apt-get install python3-venv" >&2
        exit 1
    fi
fi
echo "Installing $requirements into $venv (once; some minutes) ..."
# --no-deps: the file is complete, and argostranslate's own requirements would pull 5.9 GB of CUDA.
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --requirement "$requirements"
