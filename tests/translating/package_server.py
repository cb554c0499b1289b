"""A server of packages on this machine, over TLS, that cuts, stalls and misleads as it is told.

`localhost.pem` holds a certificate for this machine's own name with its key: made for tests, trusted by tests alone.
"""

import json
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

CERTIFICATE = Path(__file__).with_name("localhost.pem")


@dataclass
class Page:
    """What stands at an address. `cuts`: after how many bytes of the file each answer breaks off, one answer each."""

    content: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    etag: str | None = '"1"'
    cuts: list[int] = field(default_factory=list)
    stalls: bool = False
    fails_first: int = 0
    has_length: bool = True


class PackageServer(ThreadingHTTPServer):
    """Gives the pages; `asked` lists path and range of each request."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.pages: dict[str, Page] = {}
        self.asked: list[tuple[str, str | None]] = []
        self.released = threading.Event()
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(CERTIFICATE)
        self.socket = context.wrap_socket(self.socket, server_side=True)

    @property
    def address(self) -> str:
        """The address of the root."""
        return f"https://localhost:{self.server_port}/"

    def offer(self, *entries: dict[str, Any]) -> None:
        """Put these entries into the index."""
        self.pages["/index.json"] = Page(json.dumps(entries).encode(), etag=None)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of clients that went away."""


class _Handler(BaseHTTPRequestHandler):
    server: PackageServer
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        page = self.server.pages.get(self.path, Page(status=404))
        self.server.asked.append((self.path, self.headers.get("Range")))
        self.close_connection = True
        if page.fails_first:
            page.fails_first -= 1
            self._head(503, {"Content-Length": "0"})
            return
        start = self._start(page)
        if start > len(page.content):
            self._head(416, {"Content-Length": "0"})
            return
        headers = dict(page.headers)
        if page.etag is not None:
            headers["ETag"] = page.etag
        if start:
            headers["Content-Range"] = f"bytes {start}-{len(page.content) - 1}/{len(page.content)}"
        body = page.content[start:]
        if page.has_length:
            headers["Content-Length"] = str(len(body))
        self._head(206 if start else page.status, headers)
        end = page.cuts.pop(0) - start if page.cuts else len(body)
        self.wfile.write(body[: max(0, end)])
        self.wfile.flush()
        if page.stalls:
            self.server.released.wait(20)

    def _start(self, page: Page) -> int:
        wanted = self.headers.get("Range", "")
        if not wanted or self.headers.get("If-Range") != page.etag:
            return 0
        return int(wanted.removeprefix("bytes=").rstrip("-"))

    def _head(self, status: int, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Connection", "close")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Print nothing."""


@contextmanager
def serving() -> Iterator[PackageServer]:
    """Yield a server that runs."""
    server = PackageServer()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.released.set()
        server.shutdown()
        thread.join()
        server.server_close()
