"""Start the worker, the command line or the window; nothing else is imported for it."""

import sys


def main() -> int:
    """Run the program as its arguments say and return its exit code."""
    arguments = sys.argv[1:]
    if arguments[:1] == ["--worker"]:
        from reader.processes.ending import end_with_the_window

        end_with_the_window(1)
        from reader.processes.worker import serve

        return serve(*arguments[1:4])
    from reader.cli import standard_streams

    standard_streams.settle()
    from reader.cli import command_line

    arguments = command_line.take_privacy(arguments)
    try:
        paths = command_line.window_paths(arguments)
        if paths is None:
            return command_line.run(arguments)
    except SystemExit as told:  # help, the version, or what is wrong with the arguments
        return standard_streams.end(int(told.code or 0))
    from reader.ui.application import run

    return run(paths)


if __name__ == "__main__":
    sys.exit(main())
