"""Fetching a file over HTTPS into a folder of ours; the only module of the program that opens a connection.

Bytes go to a `.part` file; beside it stands what is needed to go on after an interruption: address and validator (ETag
or Last-Modified). Argos' own download has no timeout, progress, resume or check, and trusts a cut-off file for ever.
"""

import contextlib
import hashlib
import http.client
import json
import shutil
import ssl
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from reader.model.errors import FetchFailed
from reader.model.translation import Transfer

OnTransfer = Callable[[Transfer], object]

_CHUNK_BYTES = 256 * 1024
_MOST_REDIRECTS = 5
# Waits between attempts (s), twice as long each time; an attempt that brought bytes begins the count again.
_BACK_OFF_S = (1.0, 2.0, 4.0, 8.0)
_LONGEST_WAIT_S = 60.0
_PASSING = frozenset({408, 429, 500, 502, 503, 504})
_USER_AGENT = "Reader"


@dataclass(frozen=True, slots=True)
class Download:
    """What to fetch, and how: `most_bytes` is a limit; `room` is how often its size has to be free on the disk.

    `timeout_s` is the longest silence of the other side; `wait` sleeps between attempts.
    """

    address: str
    most_bytes: int
    room: float = 1.0
    timeout_s: float = 30.0
    wait: Callable[[float], object] = time.sleep


class _Interrupted(Exception):
    """The connection broke, stalled or was refused: worth another attempt, not before `wait_s`."""

    def __init__(self, reason: str, wait_s: float = 0.0) -> None:
        super().__init__(reason)
        self.wait_s = wait_s


def fetch(download: Download, target: Path, on_transfer: OnTransfer) -> str:
    """Fetch into the file `target` and return its SHA-256; a `.part` file of an earlier run is resumed.

    Raises FetchFailed; the `.part` file stays for the next run if it can be gone on with.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    part = _Part(target)
    failures = 0
    while True:
        before = part.size()
        try:
            _attempt(download, part, on_transfer)
            break
        except _Interrupted as interruption:
            failures = 0 if part.size() > before else failures + 1
            if failures > len(_BACK_OFF_S):
                raise FetchFailed(host_of(download.address), str(interruption)) from interruption
            if failures:
                download.wait(min(_LONGEST_WAIT_S, max(_BACK_OFF_S[failures - 1], interruption.wait_s)))
        except OSError as error:
            raise FetchFailed(host_of(download.address), (error.strerror or str(error)).lower()) from error
    return part.finish()


def host_of(address: str) -> str:
    """Return the host that an address leads to, for people to read."""
    return urlsplit(address).hostname or address


class _Part:
    """The file that grows, and the note beside it."""

    def __init__(self, target: Path) -> None:
        self._target = target
        self.file = target.with_name(f"{target.name}.part")
        self._note = target.with_name(f"{target.name}.part.json")

    def size(self) -> int:
        return self.file.stat().st_size if self.file.exists() else 0

    def validator(self, address: str) -> str | None:
        """Return what tells whether the file on the server is still the one that was begun."""
        try:
            note = json.loads(self._note.read_text(encoding="utf-8"))
            known = note["validator"] if note["address"] == address else None
        except (OSError, ValueError, KeyError, TypeError):
            return None
        return known if isinstance(known, str) and self.size() else None

    def begin(self, address: str, validator: str | None) -> None:
        self.file.write_bytes(b"")
        self._note.write_text(json.dumps({"address": address, "validator": validator}), encoding="utf-8")

    def finish(self) -> str:
        digest = hashlib.sha256()
        with self.file.open("rb") as opened:
            while chunk := opened.read(_CHUNK_BYTES):
                digest.update(chunk)
        self.file.replace(self._target)
        self._note.unlink(missing_ok=True)
        return digest.hexdigest()

    def forget(self) -> None:
        self.file.unlink(missing_ok=True)
        self._note.unlink(missing_ok=True)


def _attempt(download: Download, part: _Part, on_transfer: OnTransfer) -> None:
    validator = part.validator(download.address)
    headers = {"User-Agent": _USER_AGENT, "Accept-Encoding": "identity"}
    if validator is not None:
        headers |= {"Range": f"bytes={part.size()}-", "If-Range": validator}
    with contextlib.closing(_open(download, headers)) as answer:
        if answer.status == http.client.REQUESTED_RANGE_NOT_SATISFIABLE:
            part.forget()
            raise _Interrupted("the file on the server has changed")
        if answer.status == http.client.PARTIAL_CONTENT and _range_start(answer) == part.size():
            start = part.size()
        elif answer.status == http.client.OK:
            start = 0
            part.begin(download.address, _validator_of(answer))
        else:
            raise FetchFailed(host_of(download.address), f"it answered {answer.status} {answer.reason}".rstrip())
        total = None if answer.length is None else start + answer.length
        _check_size(download, part, Transfer(start, total))
        _receive(download, answer, part, Transfer(start, total), on_transfer)


def _receive(
    download: Download, answer: http.client.HTTPResponse, part: _Part, begun: Transfer, on_transfer: OnTransfer
) -> None:
    done, total = begun.done_bytes, begun.total_bytes
    with part.file.open("ab") as file:
        while True:
            try:
                chunk = answer.read1(_CHUNK_BYTES)
            except (OSError, http.client.HTTPException) as error:
                raise _Interrupted(_why(error)) from error
            if not chunk:
                break
            done += len(chunk)
            if done > download.most_bytes:
                part.forget()
                raise FetchFailed(host_of(download.address), "the file is larger than any package may be")
            file.write(chunk)
            on_transfer(Transfer(done, total))
    if total is not None and done < total:
        raise _Interrupted("the connection was cut")


def _open(download: Download, headers: dict[str, str]) -> http.client.HTTPResponse:
    """Ask for the file, following redirects from HTTPS to HTTPS alone."""
    address = download.address
    for _ in range(_MOST_REDIRECTS):
        answer = _ask(download, address, headers)
        if answer.status not in (301, 302, 303, 307, 308):
            if answer.status in _PASSING:
                waits = answer.getheader("Retry-After", "")
                answer.close()
                text = f"it answered {answer.status} {answer.reason}".rstrip()
                raise _Interrupted(text, float(waits) if waits.isdecimal() else 0.0)
            return answer
        address = urljoin(address, answer.getheader("Location", ""))
        answer.close()
    raise FetchFailed(host_of(download.address), "it leads in circles")


def _ask(download: Download, address: str, headers: dict[str, str]) -> http.client.HTTPResponse:
    parts = urlsplit(address)
    if parts.scheme != "https" or not parts.hostname:
        raise FetchFailed(host_of(address), "only addresses with https are used")
    path = f"{parts.path or '/'}?{parts.query}" if parts.query else parts.path or "/"
    context = ssl.create_default_context()
    connection = http.client.HTTPSConnection(parts.hostname, parts.port, timeout=download.timeout_s, context=context)
    try:
        connection.request("GET", path, headers=headers)
        return connection.getresponse()
    except ssl.SSLCertVerificationError as error:
        raise FetchFailed(parts.hostname, f"its certificate isn't trusted ({error.verify_message})") from error
    except (OSError, http.client.HTTPException, ValueError) as error:
        connection.close()
        raise _Interrupted(_why(error)) from error


def _check_size(download: Download, part: _Part, begun: Transfer) -> None:
    total = begun.total_bytes
    if total is None:
        return
    host = host_of(download.address)
    if total > download.most_bytes:
        part.forget()
        raise FetchFailed(host, "the file is larger than any package may be")
    needed = int(total * download.room) + total - begun.done_bytes
    free = shutil.disk_usage(part.file.parent).free
    if needed > free:
        raise FetchFailed(host, f"{needed // 1_000_000 + 1} MB are needed on the disk, {free // 1_000_000} are free")


def _range_start(answer: http.client.HTTPResponse) -> int | None:
    unit, _, rest = answer.getheader("Content-Range", "").partition(" ")
    start = rest.partition("-")[0]
    return int(start) if unit == "bytes" and start.isdecimal() else None


def _validator_of(answer: http.client.HTTPResponse) -> str | None:
    """Return a validator that HTTP allows for ranges: a strong ETag, or the date of the last change."""
    tag = answer.getheader("ETag")
    return tag if tag and not tag.startswith("W/") else answer.getheader("Last-Modified")


def _why(error: Exception) -> str:
    if isinstance(error, TimeoutError):
        return "it doesn't answer"
    if isinstance(error, OSError):
        return (error.strerror or str(error)).lower()
    return "the connection was cut"
