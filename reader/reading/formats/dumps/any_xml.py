"""XML of a program that is not known by name: what has a title and a text is an article, as in a dump of JSON."""

from collections.abc import Iterator

from lxml import etree

from reader.reading.formats.dumps.record_fields import SHORT_TEXTS, TEXTS, TITLES, Record, fold_name, is_long
from reader.reading.formats.xml_tree import local_name, markup_of, text_of

_TITLES, _TEXTS = frozenset(TITLES), frozenset(TEXTS) - SHORT_TEXTS


def records_of_xml(root: etree._Element) -> Iterator[Record]:
    """Yield the outermost elements whose children are the fields of an article, as records of these."""
    walk = etree.iterwalk(root, events=("start",))
    for _, element in walk:
        names = {fold_name(local_name(child)) for child in element}
        if not names.isdisjoint(_TITLES) and not names.isdisjoint(_TEXTS):
            record = _record_of(element)
            if any(is_long(str(record.get(name) or "")) for name in _TEXTS):
                yield record
                walk.skip_subtree()


def _record_of(element: etree._Element) -> Record:
    record: dict[str, object] = {}
    for child in element:
        name = fold_name(local_name(child))
        if name and name not in record:
            parts = [part for part in child if isinstance(part.tag, str)]
            of_text = name in _TEXTS or (child.text or "").strip()
            record[name] = (
                (markup_of(child) if of_text else [text_of(part) for part in parts])
                if parts
                else "".join(map(str, child.itertext())).strip()
            )
    return record
