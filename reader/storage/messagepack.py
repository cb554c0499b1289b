"""Our values as MessagePack: a format that can hold data only, read back by type and never by what the bytes ask for.

Values are dataclasses, enumerations, tuples and what they hold; beside what msgspec knows, paths, our errors, and text
with lone surrogates (file names and damaged pages have them; UTF-8 has not). A new field needs nothing here.
"""

import functools
import os
import re
import zlib
from collections.abc import Callable, Hashable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

from reader.model.errors import ReaderError

# Imported where it is used: it loads a thirtieth of all that the window needs, which asks for nothing until it stands.
if TYPE_CHECKING:
    import msgspec

MAX_BYTES = 256 * 1024 * 1024
_NARROWEST_WINDOW = 9  # that zlib knows, as a power of two
"""No value has more: what a file of the largest size gives stays below."""

# MessagePack never uses this byte; here it begins a value whose texts are escaped.
_ESCAPED = b"\xc1"
# A noncharacter of Unicode, four hexadecimal digits after it.
_TO_ESCAPE = re.compile("[\ud800-\udfff\ufdd0]")
_ESCAPE = re.compile("\ufdd0([0-9a-f]{4})")

Value = TypeVar("Value")


class DecodingError(Exception):
    """The bytes are not a value of the type that was asked for."""


def encode(value: object) -> bytes:
    """Return the value as bytes that `decode` reads."""
    try:
        return _encoder().encode(value)
    except UnicodeEncodeError:
        import msgspec

        plain = msgspec.to_builtins(value, builtin_types=(bytes,), enc_hook=_to_data)
        return _ESCAPED + _encoder().encode(_with_texts(plain, _escaped))


def decode(data: bytes | memoryview, kind: type[Value]) -> Value:
    """Return the value of this type; raises DecodingError for all other bytes.

    Lengths that a value announces are checked against the bytes that follow, and nesting against Python's own limit,
    before anything is made of them.
    """
    if len(data) > MAX_BYTES:
        raise DecodingError(f"{len(data)} bytes are too many")
    try:
        if data[:1] == _ESCAPED:
            import msgspec

            plain = _with_texts(msgspec.msgpack.decode(data[1:]), _unescaped)
            return msgspec.convert(plain, kind, dec_hook=_from_data)
        made: Value = _decoder(cast("Hashable", kind)).decode(data)
    except (ValueError, TypeError, LookupError, RecursionError, MemoryError) as error:  # msgspec's own are ValueErrors
        raise DecodingError(f"damaged: {error}") from error
    return made


def compress(data: bytes) -> bytes:
    """Return what was encoded in a third of the size; level 1 takes a fifth of the time of the usual 6.

    No more memory than the data can use: to clear what zlib asks for otherwise takes two thirds of the time of a story.
    """
    window = min(zlib.MAX_WBITS, max(_NARROWEST_WINDOW, len(data).bit_length()))
    stream = zlib.compressobj(1, zlib.DEFLATED, window, min(zlib.DEF_MEM_LEVEL, window - 7))
    return stream.compress(data) + stream.flush()


def decompress(data: bytes) -> bytes:
    """Return what was compressed; raises DecodingError for damaged bytes, and for more than any value has."""
    stream = zlib.decompressobj()
    try:
        plain = stream.decompress(data, MAX_BYTES)
    except zlib.error as error:
        raise DecodingError(f"damaged: {error}") from error
    if not stream.eof or stream.unused_data:
        raise DecodingError("cut off, or too large")
    return plain


def _to_data(value: object) -> object:
    if isinstance(value, Path):
        return os.fsencode(value)
    if isinstance(value, ReaderError):
        return [type(value).__name__, *value.args]
    raise TypeError(f"{type(value)} is not one of our values")


def _from_data(kind: type, data: object) -> object:
    if kind is Path and isinstance(data, bytes):
        return Path(os.fsdecode(data))
    import msgspec

    if kind is ReaderError or kind in ReaderError.__subclasses__():
        error = _error(msgspec.convert(data, list[object]))
        if isinstance(error, kind):
            return error
    raise TypeError(f"this is no {kind}")


def _error(data: list[object]) -> ReaderError:
    """Return one of our errors from its name and what its constructor takes."""
    import inspect

    import msgspec

    name, *arguments = data
    if name == ReaderError.__name__:
        return ReaderError(*(msgspec.convert(argument, str) for argument in arguments))
    made = {kind.__name__: kind for kind in ReaderError.__subclasses__()}[str(name)]
    types = [parameter.annotation for parameter in inspect.signature(made).parameters.values()]
    return made(*(msgspec.convert(a, kind, dec_hook=_from_data) for a, kind in zip(arguments, types, strict=True)))


@functools.cache
def _encoder() -> "msgspec.msgpack.Encoder":
    import msgspec

    return msgspec.msgpack.Encoder(enc_hook=_to_data)


@functools.cache
def _decoder(kind: Hashable) -> "msgspec.msgpack.Decoder[Any]":
    import msgspec

    return msgspec.msgpack.Decoder(cast("Any", kind), dec_hook=_from_data)


def _with_texts(data: Any, change: Callable[[str], str]) -> Any:
    if isinstance(data, str):
        return change(data)
    if isinstance(data, list | tuple | set | frozenset):
        return [_with_texts(item, change) for item in data]
    if isinstance(data, dict):
        return {_with_texts(key, change): _with_texts(item, change) for key, item in data.items()}
    return data


def _escaped(text: str) -> str:
    return _TO_ESCAPE.sub(lambda found: f"\ufdd0{ord(found[0]):04x}", text)


def _unescaped(text: str) -> str:
    return _ESCAPE.sub(lambda found: chr(int(found[1], 16)), text)
