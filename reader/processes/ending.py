"""A child process ends with the window that started it, from its first moment on."""

import os
import select
import signal
import sys
from contextlib import suppress


def end_with_the_window(answers: int) -> None:
    """Have the kernel end this process when the one that started it ends; end now if nobody can hear its answers.

    To be called before anything else is loaded: that takes a fraction of a second, and many on a busy machine, and so
    long a child process would outlive a window that is killed. What the kernel does with one that is gone already is
    nothing, so that is looked at too.
    """
    if sys.platform != "linux":
        return
    from reader.processes.sandbox.kernel import end_with_parent  # noqa: PLC0415 - Linux alone has it

    with suppress(OSError):
        end_with_parent(signal.SIGKILL)
    listener = select.poll()
    listener.register(answers, 0)  # that the other end is gone is told whatever is asked for
    if listener.poll(0):
        os._exit(1)
