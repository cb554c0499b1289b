"""How a child process is started: the same program, this very package, whatever folder the program was started in."""

import os
import sys
from pathlib import Path

# -P keeps the folder in which the program was started out of Python's path: a `random.py` there must not run.
WORKER_COMMAND = (sys.executable, "-P", "-m", "reader", "--worker")


def worker_environment() -> dict[str, str]:
    """Return what a child process's environment has beside the one of this process."""
    package_parent = str(Path(__file__).resolve().parents[2])
    paths = [package_parent, os.environ.get("PYTHONPATH", "")]
    return {
        "PYTHONPATH": os.pathsep.join(path for path in paths if path),
        # The language model multiplies small matrices: threads for that would only take the cores of other processes.
        "OPENBLAS_NUM_THREADS": "1",
    }
