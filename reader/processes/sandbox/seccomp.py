"""seccomp: system calls that no child process needs fail with "not permitted", as of a kernel that refuses them.

A list of what is forbidden, not of what is allowed: parsers and fonts use too many calls, and new ones with each
release of the C library. Files are Landlock's; these are the ways around it, and those to other processes.
"""

import ctypes
import errno
import os
import struct
from collections.abc import Sequence

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
_INTERNET = (2, 10)  # AF_INET, AF_INET6: by a socket of the system it could ask another program to do what it may not
# Whom the kernel signals when a pipe or a socket can be read (F_SETOWN, F_SETSIG, F_SETOWN_EX; FIOSETOWN, SIOCSPGRP),
# and what types into a terminal (TIOCSTI, TIOCLINUX).
_OWNERS_OF_FILES = (8, 10, 15)
_OF_DEVICES = (0x5412, 0x541C, 0x8901, 0x8902)
_END_WITH_PARENT = 1  # PR_SET_PDEATHSIG, which was set before

_Step = tuple[int, int, int, int]


def give_up_calls(needs: Needs) -> bool:
    """Give up all calls that are not needed; False where the kernel or the machine is not known to allow that.

    The process must have no new privileges already.
    """
    architecture = ARCHITECTURES.get(os.uname().machine)
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
    steps += _unless(numbers["clone"], _FIRST_ARGUMENT, _ANY_BIT, (_CLONE_THREAD,))
    steps += _unless(numbers["tgkill"], _FIRST_ARGUMENT, _EQUAL, (os.getpid(),))
    # Of itself and of no other process; the C library says 0.
    for name in ("prlimit64", "sched_setaffinity", "sched_setscheduler", "sched_setparam", "sched_setattr"):
        steps += _unless(numbers[name], _FIRST_ARGUMENT, _EQUAL, (0, os.getpid()))
    if needs.network:
        steps += _unless(numbers["socket"], _FIRST_ARGUMENT, _EQUAL, _INTERNET)
    steps += _if(numbers["fcntl"], _SECOND_ARGUMENT, _OWNERS_OF_FILES)
    steps += _if(numbers["ioctl"], _SECOND_ARGUMENT, _OF_DEVICES)
    steps += _if(numbers["prctl"], _FIRST_ARGUMENT, (_END_WITH_PARENT,))
    return [*steps, (_RETURN, 0, 0, _ALLOW)]


def _unless(number: int, argument: int, test: int, values: Sequence[int]) -> list[_Step]:
    """Refuse a call unless its argument passes a test with one of the values; go on with the number of the call."""
    tests = [(test, len(values) - place, 0, value) for place, value in enumerate(values)]
    return _of_a_call(number, argument, [*tests, (_RETURN, 0, 0, _FAIL | errno.EPERM)])


def _if(number: int, argument: int, values: Sequence[int]) -> list[_Step]:
    """Refuse a call if its argument is one of the values; go on with the number of the call."""
    return _of_a_call(
        number, argument, [step for v in values for step in ((_EQUAL, 0, 1, v), (_RETURN, 0, 0, _FAIL | errno.EPERM))]
    )


def _of_a_call(number: int, argument: int, steps: Sequence[_Step]) -> list[_Step]:
    return [(_EQUAL, 0, len(steps) + 2, number), (_LOAD, 0, 0, argument), *steps, (_LOAD, 0, 0, _NUMBER)]
