"""Sixty archives that are no packages: damaged, misleading or hostile, each made from a good one."""

import io
import json
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.translating.toy_package import GREEK

TOP = GREEK.folder_name
Files = dict[str, bytes]


def bad_packages(good: Path) -> dict[str, bytes]:
    """Return sixty archives by what is wrong with them."""
    content = good.read_bytes()
    with zipfile.ZipFile(good) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    return _damaged(content) | _misnamed(files) | _of_odd_shape(files) | _misleading(files) | _without_use(files)


def _damaged(content: bytes) -> dict[str, bytes]:
    place = content.index(b"model/model.bin") + 400
    return {
        "empty": b"",
        "one byte": b"P",
        "text": b"no archive",
        "web page": b"<!DOCTYPE html><html><body>Not found</body></html>",
        "cut in half": content[: len(content) // 2],
        "cut by a byte": content[:-1],
        "without its beginning": content[1000:],
        "zeros": bytes(5000),
        "end alone": content[-22:],
        "changed inside": content[:place] + bytes(64) + content[place + 64 :],
        "directory lost": content[: content.rindex(b"PK\x01\x02") + 10] + content[-22:],
    }


def _misnamed(files: Files) -> dict[str, bytes]:
    names = {
        "upwards": f"{TOP}/../../outside.txt",
        "far upwards": f"{TOP}/{'../' * 12}tmp/outside.txt",
        "absolute": "/tmp/outside.txt",
        "drive": "C:/outside.txt",
        "backslashes": f"{TOP}\\..\\outside.txt",
        "share": "//server/share/outside.txt",
        "dots alone": f"{TOP}/...",
        "blank": f"{TOP}/ ",
        "hidden": f"{TOP}/.hidden",
        "device": f"{TOP}/NUL.txt",
        "colon": f"{TOP}/model.bin:stream",
        "newline": f"{TOP}/a\nb",
        "very long": f"{TOP}/{'x' * 300}",
        "control": f"{TOP}/\x1b[2J",
        "right to left": f"{TOP}/\u202etxt.exe",
        "emoji": f"{TOP}/😀",
        "home": "~/outside.txt",
        "option": "-rf/outside.txt",
    }
    return {f"name: {kind}": _zip({**files, name: b"x"}) for kind, name in names.items()}


def _of_odd_shape(files: Files) -> dict[str, bytes]:
    link = _zip({**files, f"{TOP}/link": b"/etc/passwd"}, modes={f"{TOP}/link": 0o120777})
    pipe = _zip({**files, f"{TOP}/pipe": b""}, modes={f"{TOP}/pipe": 0o010644})
    encrypted = _patched(_zip(files), lambda entry: entry | 1)
    bare = {name.removeprefix(f"{TOP}/"): content for name, content in files.items()}
    return {
        "link": link,
        "pipe": pipe,
        "encrypted": encrypted,
        "no folder": _zip(bare),
        "two folders": _zip({**files, "other/metadata.json": b"{}"}),
        "a file beside the folder": _zip({**files, "beside.txt": b"x"}),
        "hidden folder": _zip({name.replace(TOP, f".{TOP}"): content for name, content in files.items()}),
        "no files": _zip({}),
        "folder alone": _zip({f"{TOP}/": b""}),
        "same file twice": _zip({**files, f"{TOP}/METADATA.json": b"{}"}),
        "too many files": _zip({**files, **{f"{TOP}/f{number}": b"" for number in range(2_001)}}),
        "bomb": _zip({**files, f"{TOP}/zeros": bytes(60_000_000)}),
        "says it is huge": _sized(_zip(files), 2_000_000_000),
        "says it is smaller": _sized(_zip(files), 10),
    }


def _misleading(files: Files) -> dict[str, bytes]:
    odd_facts: dict[str, Any] = {
        "other pair": GREEK.metadata() | {"from_code": "de"},
        "no codes": {},
        "codes are numbers": GREEK.metadata() | {"from_code": 1, "to_code": 2},
        "code is a path": GREEK.metadata() | {"from_code": "../el"},
        "version is a path": GREEK.metadata() | {"package_version": "../../1"},
        "no version": GREEK.metadata() | {"package_version": ""},
        "splitter": GREEK.metadata() | {"type": "sbd"},
        "list": [],
        "text": "el_en",
        "null": None,
    }
    found = {f"metadata: {kind}": _with(files, "metadata.json", json.dumps(facts)) for kind, facts in odd_facts.items()}
    return found | {
        "metadata: no JSON": _with(files, "metadata.json", "{"),
        "metadata: nested too deeply": _with(files, "metadata.json", "[" * 100_000),
        "metadata: not UTF-8": _zip({**files, f"{TOP}/metadata.json": b"\xff\xfe{}"}),
    }


def _without_use(files: Files) -> dict[str, bytes]:
    return {
        "no metadata": _zip({name: content for name, content in files.items() if "metadata" not in name}),
        "no pieces": _zip({name: content for name, content in files.items() if "sentencepiece" not in name}),
        "no model": _zip({name: content for name, content in files.items() if "model.bin" not in name}),
        "pieces are damaged": _with(files, "sentencepiece.model", "nonsense"),
    }


def _with(files: Files, name: str, text: str) -> bytes:
    return _zip({**files, f"{TOP}/{name}": text.encode()})


def _zip(files: Files, modes: dict[str, int] | None = None) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo("placeholder")
            entry.filename = name
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = (modes or {}).get(name, 0o100644) << 16
            archive.writestr(entry, content)
    return written.getvalue()


def _patched(archive: bytes, change: Callable[[int], int]) -> bytes:
    """Change the flags of the last entry of the directory."""
    at = archive.rindex(b"PK\x01\x02") + 8
    flags = struct.unpack_from("<H", archive, at)[0]
    return archive[:at] + struct.pack("<H", change(flags)) + archive[at + 2 :]


def _sized(archive: bytes, size: int) -> bytes:
    """Let the directory say another size of its last entry."""
    at = archive.rindex(b"PK\x01\x02") + 24
    return archive[:at] + struct.pack("<I", size) + archive[at + 4 :]
