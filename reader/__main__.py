"""Start the worker, the command line or the window; nothing else is imported for it."""

import os
import signal
import sys
from contextlib import suppress


def main() -> int:
    """Run the program as its arguments say and return its exit code."""
    arguments = sys.argv[1:]
    if arguments[:1] == ["--worker"]:
        if sys.platform == "linux":
            # Before it loads what takes a fraction of a second, and many on a busy machine: so long it would outlive a
            # window that is killed. It is confined once it has loaded that.
            from reader.processes.sandbox.kernel import end_with_parent

            with suppress(OSError):
                end_with_parent(signal.SIGKILL)
        from reader.processes.worker import serve

        return serve(*arguments[1:3])
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:  # it was closed before the program began
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115 - until the end
    from reader.cli import command_line

    arguments = command_line.take_privacy(arguments)
    paths = command_line.window_paths(arguments)
    if paths is None:
        return command_line.run(arguments)
    from reader.ui.application import run

    return run(paths)


if __name__ == "__main__":
    sys.exit(main())
