"""Refuses the network to a Python process and notes every attempt; Python imports it by its name at each start.

With this file's folder on PYTHONPATH, the processes that the program starts are refused too. What is refused is to ask
for an address and to connect or send to one, this machine's own included. Sockets of the file system (the display) are
none of its business; nor is urllib3, which trafilatura imports, trying at its import whether IPv6 can be bound.
"""

import os
import sys
from pathlib import Path

LOG_VARIABLE = "READER_TEST_SOCKET_LOG"
_ADDRESSED = ("socket.connect", "socket.sendto", "socket.sendmsg")
_NAMES = ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo")


class NetworkRefusedError(OSError):
    """Something tried to use the network."""


def refuse(event: str, arguments: tuple[object, ...]) -> None:
    """Refuse what leads to the network, as an audit hook; where no log is named, nothing is refused."""
    log = os.environ.get(LOG_VARIABLE)
    if not log:
        return
    # An address of the network is a tuple, one of the file system a text.
    is_sent = event in _ADDRESSED and isinstance(arguments[1], tuple)
    if is_sent or event in _NAMES:
        note = f"{event} {arguments[1:]}\n".encode()
        if _log_file is not None:
            os.write(_log_file, note)
        else:  # the log was named after this process began, as a test does for its own
            with Path(log).open("ab") as file:
                file.write(note)
        raise NetworkRefusedError(f"refused: {event}")


# Opened at the start: a child process may have no files later on.
_log = os.environ.get(LOG_VARIABLE)
_log_file = os.open(_log, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600) if _log else None
sys.addaudithook(refuse)
