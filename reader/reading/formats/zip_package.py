"""Zip packages of documents, read with limits: what they unpack to, how many members, and no entities in their XML."""

import io
import re
import zipfile
import zlib

from lxml import etree

from reader.model.errors import UnreadableFile
from reader.reading.extraction import Source
from reader.reading.formats.xml_tree import UnsafeXmlError, parse_xml

_MOST_MEMBERS = 10_000
# The text of a long book has 2 MB; XML of a document with its marks ten times that.
_MOST_MEMBER_BYTES = 64 * 1024 * 1024
# Deflate reaches 1032:1 on zeros, XML of documents some 40:1.
_MOST_BYTES = 256 * 1024 * 1024

# The record at the end of a zip file says how many members there are, before any is looked at.
_END = re.compile(rb"PK\x05\x06.{6}(..)", re.DOTALL)
_END_BYTES = 66_000

_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    ValueError,
    LookupError,
    EOFError,
    OSError,
    RuntimeError,
    NotImplementedError,
)


class ZipPackage:
    """A zip file whose members are read by name, up to limits. Raises UnreadableFile where it is no safe document."""

    def __init__(self, source: Source) -> None:
        self._path = source.path
        self._left = _MOST_BYTES
        ends = _END.findall(source.data[-_END_BYTES:])
        if ends and int.from_bytes(ends[-1], "little") > _MOST_MEMBERS:
            raise UnreadableFile(self._path, "too many parts inside")
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(source.data))
        except _BROKEN as error:
            raise UnreadableFile(self._path, "damaged, it can't be unpacked") from error
        self.names = tuple(self._zip.namelist())
        if len(self.names) > _MOST_MEMBERS:
            raise UnreadableFile(self._path, "too many parts inside")
        self._known = frozenset(self.names)

    def __contains__(self, name: object) -> bool:
        """Tell whether there is a member of this name."""
        return name in self._known

    def read(self, name: str) -> bytes | None:
        """Return the bytes of a member, None if there is none of this name."""
        if name not in self._known:
            return None
        most = min(_MOST_MEMBER_BYTES, self._left)
        try:
            if self._zip.getinfo(name).flag_bits & 1:
                raise UnreadableFile(self._path, "encrypted")
            # What is read counts, not the size that the package claims.
            with self._zip.open(name) as member:
                data = member.read(most + 1)
        except _BROKEN as error:
            raise UnreadableFile(self._path, "damaged, it can't be unpacked") from error
        if len(data) > most:
            raise UnreadableFile(self._path, "too large when unpacked")
        self._left -= len(data)
        return data

    def read_xml(self, name: str) -> etree._Element | None:
        """Return the root of an XML member, None if there is none of this name or nothing in it."""
        data = self.read(name)
        if data is None:
            return None
        try:
            return parse_xml(data)
        except UnsafeXmlError as error:
            raise UnreadableFile(self._path, "unsafe, it defines XML entities as attacks do") from error
        except (etree.XMLSyntaxError, ValueError) as error:
            raise UnreadableFile(self._path, "damaged, not well-formed XML inside") from error
