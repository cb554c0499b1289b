"""The child of test_hostile: read each file that is named on standard input, report the outcome of each as JSON.

It has no network and tells of every file that Python opens outside the folder of the corpus and of Python itself.
"""

import json
import resource
import socket
import sys
import time
from pathlib import Path
from typing import NoReturn

from reader.model.errors import UnreadableFile
from reader.reading import read_articles
from reader.reading.language.identification import detect_language


def main() -> None:
    corpus = Path(sys.argv[1])
    opened: list[str] = []
    refuse_network()
    # Libraries open files of their own when they are loaded, the models of languages too.
    detect_language("Niko još ne zna kada će trajekti ponovo saobraćati, kazali su iz uprave luke.")
    watch_files(opened)
    for line in sys.stdin:
        path = corpus / line.rstrip("\n")
        began = time.monotonic()
        texts: list[str] = []
        reason = None
        try:
            texts = [article.text for article in read_articles(path)]
        except UnreadableFile as error:
            reason = error.reason
        outcome = {
            "reason": reason,
            "articles": len(texts),
            "text": "\n".join(texts)[:1_000_000].encode("utf-8", "replace").decode(),
            "seconds": time.monotonic() - began,
            "opened": [name for name in opened if not is_ours(name, corpus)],
            "peak_mb": peak_mb(),
        }
        opened.clear()
        print(json.dumps(outcome), flush=True)  # noqa: T201  # the channel to the test


def peak_mb() -> int:
    """Return the most memory (MB) that this program had.

    What Linux says of a process counts the one that started it, which this was before it became itself; of the memory
    that a program has, which `VmHWM` is of, it does not.
    """
    status = Path("/proc/self/status")
    lines = status.read_text(encoding="ascii").splitlines() if status.exists() else []
    found = next((line.split()[1] for line in lines if line.startswith("VmHWM:")), None)
    return int(found or resource.getrusage(resource.RUSAGE_SELF).ru_maxrss) // 1024


def refuse_network() -> None:
    def refuse(*_arguments: object, **_options: object) -> NoReturn:
        raise AssertionError("a document asked for the network")

    for name in ("create_connection", "getaddrinfo", "gethostbyname"):
        setattr(socket, name, refuse)
    setattr(socket.socket, "connect", refuse)  # noqa: B010  # mypy rightly objects to the plain form


def watch_files(opened: list[str]) -> None:
    def watch(event: str, arguments: tuple[object, ...]) -> None:
        if event == "open" and isinstance(arguments[0], str):
            opened.append(arguments[0])
        if event == "socket.connect":
            raise AssertionError("a document asked for the network")

    sys.addaudithook(watch)


def is_ours(name: str, corpus: Path) -> bool:
    """Tell whether a file is of the corpus, of Python and its libraries, or of the system's devices and zones."""
    roots = (str(corpus), sys.prefix, sys.base_prefix, str(Path(__file__).parents[3]), "/dev", "/proc", "/sys", "/usr")
    return name.startswith(roots)


if __name__ == "__main__":
    main()
