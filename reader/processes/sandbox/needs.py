"""What requests need of the machine, and what every child process needs to run at all."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

# Libraries, time zones, fonts: what the system's own programs are made of. No user's files lie there.
_SYSTEM = ("/usr", "/lib", "/lib32", "/lib64", "/bin", "/opt", "/nix/store", "/gnu/store", "/app", "/snap")
_SETTINGS = (
    *("/etc/ld.so.cache", "/etc/localtime", "/etc/timezone", "/etc/fonts", "/etc/mime.types", "/etc/ssl"),
    *("/dev/null", "/dev/zero", "/dev/urandom", "/dev/random", "/proc/cpuinfo", "/proc/meminfo", "/proc/self"),
    *("/sys/devices/system/cpu", "/sys/fs/cgroup", "/var/cache/fontconfig"),
)
_NETWORK = (
    *("/etc/resolv.conf", "/etc/hosts", "/etc/nsswitch.conf", "/etc/host.conf", "/etc/gai.conf", "/etc/services"),
    *("/etc/protocols", "/etc/pki", "/etc/ca-certificates", "/run/systemd/resolve", "/run/nscd"),
)
_FONTS = (".fonts", ".local/share/fonts", ".fonts.conf", ".config/fontconfig", ".cache/fontconfig")


@dataclass(frozen=True, slots=True)
class Needs:
    """What may be touched beside the program itself.

    Below `reads`, files and folders may be read; below `writes`, also made, written and removed. `lists` lets the names
    of all files be seen, but not what is in them. `fonts` are those of the user.
    """

    reads: tuple[Path, ...] = ()
    writes: tuple[Path, ...] = ()
    lists: bool = False
    network: bool = False
    fonts: bool = False

    def readable(self) -> tuple[Path, ...]:
        """List what may be read, without what may be written."""
        home = Path(os.environ.get("HOME", "/"))
        fonts = [home / name for name in _FONTS] if self.fonts else []
        network = map(Path, _NETWORK) if self.network else ()
        certificates = [Path(os.environ[name]) for name in ("SSL_CERT_FILE", "SSL_CERT_DIR") if os.environ.get(name)]
        return (*_program(), *map(Path, _SYSTEM), *map(Path, _SETTINGS), *network, *certificates, *fonts, *self.reads)


def _program() -> tuple[Path, ...]:
    """List where Python, its libraries and this package lie."""
    package = Path(__file__).resolve().parents[2]
    places = {package, package.parent / "resources", Path(sys.prefix), Path(sys.base_prefix), Path(sys.executable)}
    # `sysconfig` knows no other places, and asks a table of all that Python was built with.
    # A checkout's root is in the path for the sake of this package alone, and may hold much else.
    places |= {Path(place) for place in sys.path if place and Path(place).resolve() != package.parent}
    return tuple(sorted(places))
