"""seccomp: system calls that no child process needs fail with "not permitted", as of a kernel that refuses them.

A list of what is forbidden, not of what is allowed: parsers and fonts use too many calls, and new ones with each
release of the C library. Files are Landlock's; these are the ways around it, and those to other processes.
"""

import ctypes
import errno
import os
import platform
import struct

from reader.processes.sandbox.kernel import call_kernel
from reader.processes.sandbox.needs import Needs
from reader.processes.sandbox.syscalls import ARCHITECTURES, Architecture

_SET_MODE_FILTER, _ALL_THREADS = 1, 1
# Words of the Berkeley Packet Filter's language.
_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_ALLOW, _FAIL = 0x7FFF0000, 0x00050000
_NUMBER, _ARCHITECTURE, _FIRST_ARGUMENT, _SECOND_ARGUMENT = 0, 4, 16, 24
_X32 = 0x40000000
_CLONE_THREAD = 0x00010000
_TYPE_INTO_TERMINAL = 0x5412  # TIOCSTI

_Step = tuple[int, int, int, int]


def give_up_calls(needs: Needs) -> bool:
    """Give up all calls that are not needed; False where the kernel or the machine is not known to allow that.

    The process must have no new privileges already.
    """
    architecture = ARCHITECTURES.get(platform.machine())
    if architecture is None:
        return False
    steps = [struct.pack("=HBBI", *step) for step in _program(architecture, needs)]
    code = ctypes.create_string_buffer(b"".join(steps))
    # struct sock_fprog: a number of steps, padding, a pointer.
    program = ctypes.create_string_buffer(struct.pack("@HP", len(steps), ctypes.addressof(code)))
    try:
        call_kernel(architecture.numbers["seccomp"], _SET_MODE_FILTER, _ALL_THREADS, program)
    except OSError:
        return False
    return True


def _program(architecture: Architecture, needs: Needs) -> list[_Step]:
    """Return the filter: the first return that is reached decides."""
    numbers = architecture.numbers
    refuse = (_RETURN, 0, 0, _FAIL | errno.EPERM)
    steps: list[_Step] = [
        (_LOAD, 0, 0, _ARCHITECTURE),
        (_EQUAL, 1, 0, architecture.audit),
        refuse,  # the calls of another architecture have other numbers
        (_LOAD, 0, 0, _NUMBER),
        (_AT_LEAST, 0, 1, _X32),
        refuse,
    ]
    for name in architecture.forbidden(has_network=needs.network, writes=bool(needs.writes)):
        steps += [(_EQUAL, 0, 1, numbers[name]), refuse]
    # The C library then makes threads by the older call, whose arguments can be looked at.
    steps += [(_EQUAL, 0, 1, numbers["clone3"]), (_RETURN, 0, 0, _FAIL | errno.ENOSYS)]
    steps += _unless(numbers["clone"], _FIRST_ARGUMENT, _ANY_BIT, _CLONE_THREAD)
    steps += _unless(numbers["tgkill"], _FIRST_ARGUMENT, _EQUAL, os.getpid())
    steps += [
        *((_EQUAL, 0, 4, numbers["prlimit64"]), (_LOAD, 0, 0, _FIRST_ARGUMENT)),
        *((_EQUAL, 2, 0, 0), (_EQUAL, 1, 0, os.getpid()), refuse),
        *((_LOAD, 0, 0, _NUMBER), (_EQUAL, 0, 3, numbers["ioctl"])),
        *((_LOAD, 0, 0, _SECOND_ARGUMENT), (_EQUAL, 0, 1, _TYPE_INTO_TERMINAL), refuse),
    ]
    return [*steps, (_RETURN, 0, 0, _ALLOW)]


def _unless(number: int, argument: int, test: int, value: int) -> list[_Step]:
    """Refuse a call unless its argument passes a test, and go on with the number of the call."""
    return [
        *((_EQUAL, 0, 3, number), (_LOAD, 0, 0, argument)),
        *((test, 1, 0, value), (_RETURN, 0, 0, _FAIL | errno.EPERM)),
        (_LOAD, 0, 0, _NUMBER),
    ]
