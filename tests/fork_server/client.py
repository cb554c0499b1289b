"""The stand-in of a worker: hand files, arguments and environment to the server, end as the worker that it forks ends.

It is started for every worker, so it imports as little as it can.
"""

import marshal
import os
import signal
import socket
import sys


def main(address: str, *arguments: str) -> None:
    """Have the server at `address` fork a worker with these arguments; the second, if any, is a file descriptor."""
    server = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    server.connect(address)
    files = [0, 1, 2, *map(int, arguments[1:])]
    folder = os.getcwd()  # noqa: PTH109 - pathlib takes long to import
    socket.send_fds(server, [marshal.dumps((arguments, folder, dict(os.environ)))], files)
    for number in files:
        os.close(number)
    code = int(server.recv(8) or b"1")  # nothing: the server is gone, and the worker with it
    if code < 0:
        signal.signal(-code, signal.SIG_DFL)
        os.kill(os.getpid(), -code)
    os._exit(code)


if __name__ == "__main__":
    main(*sys.argv[1:])
