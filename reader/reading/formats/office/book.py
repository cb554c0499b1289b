"""E-books (.epub): the chapters of the spine in their order, each once."""

import posixpath
from urllib.parse import unquote

from reader.model.errors import UnreadableFile
from reader.reading.extraction import Block, Source
from reader.reading.formats.markup import blocks_of_markup
from reader.reading.formats.zip_package import ZipPackage
from reader.reading.language.encoding import decode


def read_book(package: ZipPackage, source: Source) -> tuple[list[Block], str]:
    """Return the chapters of a book in the order of its spine, and the name of the file that describes it."""
    container = package.read_xml("META-INF/container.xml")
    roots = container.xpath("//*[local-name()='rootfile']/@full-path") if container is not None else []
    description = str(roots[0]) if isinstance(roots, list) and roots else ""
    root = package.read_xml(description)
    if root is None:
        raise UnreadableFile(source.path, "a book without contents")
    files = {str(item.get("id")): str(item.get("href")) for item in root.iter("{*}item")}
    folder = posixpath.dirname(description)
    # Each chapter once, however often the spine names it, and by how many names.
    names = dict.fromkeys(
        posixpath.normpath(
            posixpath.join(folder, unquote(files.get(str(reference.get("idref")), "").partition("#")[0]))
        )
        for reference in root.iter("{*}itemref")
    )
    blocks: list[Block] = []
    for name in names:
        chapter = package.read(name)
        blocks += blocks_of_markup(decode(chapter).text) if chapter else []
    return blocks, description
