#!/bin/sh
# See that the system has the libraries that Qt loads; as root on Debian or Ubuntu, install those that are missing.
# $1: the virtual environment's python.
set -u
python=$1
offscreen="libegl1 libgl1 libx11-6 libdbus-1-3 libfontconfig1 libglib2.0-0 libxkbcommon0 fonts-dejavu-core"
window="libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0"
window="$window libxcb-shape0 libxcb-util1 libxcb-xkb1 libxkbcommon-x11-0"

imports_qt() {
    "$python" -c "import PySide6.QtGui" 2>/dev/null
}

# With a display the window needs more, of which importing Qt says nothing; the program says what it misses.
can_open_a_window() {
    [ -z "${DISPLAY:-}" ] || "$python" -c "import sys; from reader.ui.display import missing_library as m; sys.exit(bool(m()))"
}

imports_qt && can_open_a_window && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Qt misses system libraries; installing them: $offscreen $window"
    export DEBIAN_FRONTEND=noninteractive
    # shellcheck disable=SC2086 - the names are words
    apt-get -qq update && apt-get -qq install -y --no-install-recommends $offscreen $window >/dev/null
fi
imports_qt && exit 0
"$python" -c "import PySide6.QtGui"
echo "Qt cannot be loaded. On Debian and Ubuntu: apt-get install $offscreen $window" >&2
exit 1
