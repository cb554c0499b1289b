#!/bin/sh
# Open the sample event in the window; where there is none, compare two of its stories and write the PDF.
# $1: the virtual environment's python.
set -u
python=$1
"$python" -m reader resources/samples
code=$?
if [ "$code" = 3 ]; then
    pdf=${TMPDIR:-/tmp}/reader-sample.pdf
    echo "Doing the same without a window ..."
    "$python" -m reader compare resources/samples/000_*.txt resources/samples/001_*.txt --pdf "$pdf" || exit
    echo "Two stories of the sample event, side by side, lie in $pdf"
    exit 0
fi
exit "$code"
