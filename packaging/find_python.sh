#!/bin/sh
# Name a Python that is new enough (3.11), or say that there is none.
for python in "${PYTHON:-}" python3.13 python3.12 python3.11 python3 python; do
    if [ -n "$python" ] && "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
        echo "$python"
        exit 0
    fi
done
echo "No Python 3.11 or newer was found; name one: make PYTHON=/path/to/python" >&2
exit 1
