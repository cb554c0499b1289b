#!/bin/sh
# Open the sample event in the window; where there is no display, compare two of its stories and write the PDF.
# $1: the virtual environment's python.
set -u
python=$1
# The child processes, which may write nothing, could not keep what Python compiles in them.
"$python" -m compileall -q reader
"$python" -m reader resources/samples
code=$?
# 4: there is a display, and something that the window needs is missing; the program has said what.
if [ "$code" = 3 ]; then
    # In a place of our own, so that a second run may replace what the first one wrote.
    folder=${XDG_CACHE_HOME:-$HOME/.cache}/reader
    mkdir -p "$folder" || exit
    pdf=$folder/sample.pdf
    echo "Doing the same without a window ..."
    "$python" -m reader compare resources/samples/000_*.txt resources/samples/001_*.txt --pdf "$pdf" --overwrite || exit
    echo "Two stories of the sample event, side by side, lie in $pdf"
    exit 0
fi
exit "$code"
