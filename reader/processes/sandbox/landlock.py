"""Landlock: the Linux kernel's own way to let a process give up files, for good and without privileges.

https://docs.kernel.org/userspace-api/landlock.html; the numbers are those of <linux/landlock.h>, the same on every
architecture.
"""

import ctypes
import os
import stat
import struct
from pathlib import Path

from reader.processes.sandbox.kernel import call_kernel
from reader.processes.sandbox.needs import Needs

_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_VERSION_FLAG, _PATH_BENEATH = 1, 1
_WRITE_FILE, _READ_FILE, _READ_DIR, _REMOVE_DIR, _REMOVE_FILE = (1 << bit for bit in (1, 2, 3, 4, 5))
_MAKE_DIR, _MAKE_REG, _REFER, _TRUNCATE, _IOCTL_DEV = (1 << bit for bit in (7, 8, 13, 14, 15))
_READING = _READ_FILE | _READ_DIR
_WRITING = _WRITE_FILE | _REMOVE_DIR | _REMOVE_FILE | _MAKE_DIR | _MAKE_REG | _REFER | _TRUNCATE
_OF_A_FILE = _READ_FILE | _WRITE_FILE | _TRUNCATE | _IOCTL_DEV
# What each version of Landlock knows: bits of rights to files, up to its first bit that it does not know.
_KNOWN_BITS = {1: 13, 2: 14, 3: 15, 4: 15}
_TCP = 0b11  # bind, connect: from version 4 on
_SCOPES = 0b11  # abstract sockets, signals: from version 6 on
# Version 1 (Linux 5.13) forbids to move a file from folder to folder at all, by which packages are installed.
_OLDEST = 2


def version() -> int:
    """Return the version that the kernel has, 0 for none."""
    try:
        found = call_kernel(_CREATE_RULESET, None, 0, _VERSION_FLAG)
    except OSError:
        return 0
    return found if found >= _OLDEST else 0


def give_up_files(needs: Needs) -> int:
    """Give up every file but those that are needed; return the version of Landlock that did it, 0 for none.

    The process must have no new privileges already.
    """
    has = version()
    if not has:
        return 0
    known = (1 << _KNOWN_BITS.get(has, 16)) - 1
    attributes = struct.pack("=QQQ", known, 0 if needs.network else _TCP, _SCOPES)
    size = 8 if has < 4 else 16 if has < 6 else 24
    ruleset = call_kernel(_CREATE_RULESET, ctypes.create_string_buffer(attributes), size, 0)
    try:
        for path in needs.readable():
            _allow(ruleset, path, _READING & known)
        for path in needs.writes:
            _allow(ruleset, path, (_READING | _WRITING) & known)
        _allow(ruleset, Path(os.devnull), (_READING | _WRITE_FILE) & known)
        if needs.lists:
            _allow(ruleset, Path("/"), _READ_DIR)
        call_kernel(_RESTRICT_SELF, ruleset, 0)
    finally:
        os.close(ruleset)
    return has


def _allow(ruleset: int, path: Path, rights: int) -> None:
    """Allow something below a path; what is not there is not allowed either."""
    try:
        place = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    try:
        if not stat.S_ISDIR(os.fstat(place).st_mode):
            rights &= _OF_A_FILE
        rule = struct.pack("=Qi", rights, place)
        call_kernel(_ADD_RULE, ruleset, _PATH_BENEATH, ctypes.create_string_buffer(rule), 0)
    finally:
        os.close(place)
