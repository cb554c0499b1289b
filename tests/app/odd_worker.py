"""A child process that does as the name of the file says: hang, be slow, die, crash, print; or reads it as it is.

Run by tests in place of the real worker, so that what parsers do at their worst can be had on demand.
"""

import os
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from reader import reading
from reader.model.article import Article
from reader.processes import worker

read_articles = reading.read_articles


def read_oddly(path: Path, *how: Any) -> Iterator[Article]:
    match path.stem.split("-")[0]:
        case "hang":
            signal.pause()
        case "slow":
            time.sleep(0.1)
        case "die":
            os._exit(1)
        case "crash":
            raise ZeroDivisionError("a bug of ours")
        case "print":
            sys.stdout.write("a library prints\n")
            os.write(1, b"and its C code does")
    yield from read_articles(path, *how)


if __name__ == "__main__":
    reading.read_articles = read_oddly  # type: ignore[assignment]
    sys.exit(worker.serve(*sys.argv[1:4]))
