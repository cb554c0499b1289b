#!/bin/sh
# See that the system has the libraries that Qt loads; as root on Debian or Ubuntu, install those that are missing.
# $1: the virtual environment's python.
set -u
python=$1
offscreen="libegl1 libgl1 libx11-6 libdbus-1-3 libfontconfig1 libglib2.0-0 libxkbcommon0 fonts-dejavu-core"
window="libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0"

"$python" -c "import PySide6.QtGui" 2>/dev/null && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Qt misses system libraries; installing them: $offscreen $window"
    export DEBIAN_FRONTEND=noninteractive
    # shellcheck disable=SC2086 - the names are words
    if apt-get -qq update && apt-get -qq install -y --no-install-recommends $offscreen $window >/dev/null; then
        "$python" -c "import PySide6.QtGui" && exit 0
    fi
fi
"$python" -c "import PySide6.QtGui"
echo "Qt cannot be loaded. On Debian and Ubuntu: apt-get install $offscreen $window" >&2
exit 1
