"""Read what the program was asked to open while the window still loads, which takes as long."""

from collections.abc import Sequence
from pathlib import Path

from reader.app.background.jobs import Jobs
from reader.processes.lanes import Lane

# A process takes .2 s of CPU to get ready, and as much to read this many bytes of text.
_QUICK_BYTES = 256 * 1024


def begin_to_read(jobs: Jobs, to_open: Sequence[Path]) -> None:
    """Let child processes list the folder, or read the files, that a session will be asked for."""
    if not to_open:
        return
    if to_open[0].is_dir():
        from reader.processes.requests.listing import ListFiles

        jobs.foresee(ListFiles(to_open[0].absolute()))
        jobs.get_ready(Lane.DOCUMENTS, Lane.DOCUMENTS.value.processes)
        return
    from reader.processes.requests.stories import Read

    files = [path.absolute() for path in to_open]
    is_quick = sum(map(_size_of, files)) <= _QUICK_BYTES
    jobs.get_ready(Lane.DOCUMENTS, 1 if is_quick else len(files))
    for file in files:
        jobs.foresee(Read(file))


def _size_of(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0  # the process that reads it will say why it can't
