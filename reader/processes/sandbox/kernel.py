"""System calls that Python has no function for."""

import ctypes
import os

_PR_SET_PDEATHSIG, _PR_SET_NO_NEW_PRIVS = 1, 38


def call_kernel(number: int, *arguments: object) -> int:
    """Make a system call of Linux; raises OSError."""
    ctypes.set_errno(0)
    words = (ctypes.c_long(a) if isinstance(a, int) else a for a in arguments)
    result = int(_libc().syscall(ctypes.c_long(number), *words))
    if result < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return result


def gain_no_privileges() -> None:
    """Let no program that this process might start have more rights than it has; raises OSError."""
    _control(_PR_SET_NO_NEW_PRIVS, 1)


def end_with_parent(signal_number: int) -> None:
    """Have the kernel send a signal to this process when the one that started it ends; raises OSError."""
    _control(_PR_SET_PDEATHSIG, signal_number)


def _control(option: int, value: int) -> None:
    if _libc().prctl(option, ctypes.c_ulong(value), *(ctypes.c_ulong(0),) * 3):
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)
