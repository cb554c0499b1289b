"""Refuses the network to a Python process and notes every attempt; Python imports it by its name at each start.

With this file's folder on PYTHONPATH, the processes that the program starts are refused too. Sockets of this machine
alone (AF_UNIX: the display) are none of its business.
"""

import os
import socket
import sys
from pathlib import Path

LOG_VARIABLE = "READER_TEST_SOCKET_LOG"
_NAMES = ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo")


class NetworkRefusedError(OSError):
    """Something tried to use the network."""


def refuse(event: str, arguments: tuple[object, ...]) -> None:
    """Refuse what leads to the network, as an audit hook; where no log is named, nothing is refused."""
    log = os.environ.get(LOG_VARIABLE)
    if not log:
        return
    is_network_socket = event == "socket.__new__" and arguments[1] in (socket.AF_INET, socket.AF_INET6)
    if is_network_socket or event in _NAMES:
        with Path(log).open("a", encoding="utf-8") as file:
            file.write(f"{event} {arguments[1:]}\n")
        raise NetworkRefusedError(f"refused: {event}")


sys.addaudithook(refuse)
