"""The stand-in of a worker: hand files, arguments and environment to the server, end as the worker that it forks ends.

It is started for every worker, so it imports what is compiled into Python alone: `socket` would take as long as the
rest of it.
"""

import _socket
import marshal
import os
import sys


def main(address: str, *arguments: str) -> None:
    """Have the server at `address` fork a worker with these arguments; those behind the first are file descriptors."""
    server = _socket.socket(_socket.AF_UNIX, _socket.SOCK_SEQPACKET)
    server.connect(address)
    files = [0, 1, 2, *map(int, arguments[1:])]
    folder = os.getcwd()  # noqa: PTH109 - pathlib takes long to import
    rights = b"".join(number.to_bytes(4, sys.byteorder) for number in files)
    request = marshal.dumps((arguments, folder, dict(os.environ)))
    server.sendmsg([request], [(_socket.SOL_SOCKET, _socket.SCM_RIGHTS, rights)])
    for number in files:
        os.close(number)
    code = int(server.recv(8) or b"1")  # nothing: the server is gone, and the worker with it
    if code < 0:
        os.kill(os.getpid(), -code)
    os._exit(code)


if __name__ == "__main__":
    main(*sys.argv[1:])
