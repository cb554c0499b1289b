"""Start the worker, the command line or the window; nothing else is imported for it."""

import os
import sys


def main() -> int:
    """Run the program as its arguments say and return its exit code."""
    arguments = sys.argv[1:]
    if arguments[:1] == ["--worker"]:
        from reader.processes.ending import end_with_the_window

        end_with_the_window(1)
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
