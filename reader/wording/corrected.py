"""What of a story was corrected by hand, in a few words."""

from reader.model.correction import FACTS, Correction, FileCorrections
from reader.wording.catalogue import tr


def corrected_things(before: FileCorrections, after: FileCorrections) -> str:
    """Name what differs between two states of the corrections of a file: "outlet, date"."""
    found = list[str]()
    for record in sorted(dict(before.articles).keys() | dict(after.articles).keys()):
        found += _of_article(before.of(record), after.of(record))
    if (before.encoding, before.undoes) != (after.encoding, after.undoes):
        found.append(tr("encoding"))
    return ", ".join(dict.fromkeys(found))


def _of_article(before: Correction, after: Correction) -> list[str]:
    facts, names = (dict(before.facts), dict(after.facts)), _names()
    found = [names[field] for field in FACTS if facts[0].get(field) != facts[1].get(field)]
    if before.language != after.language:
        found.append(tr("language"))
    if before.set_aside != after.set_aside:
        found.append(tr("setting a paragraph aside"))
    if before.restored != after.restored:
        found.append(tr("putting back what was set aside"))
    return found


def _names() -> dict[str, str]:
    return {
        "title": tr("headline"),
        "outlet": tr("outlet"),
        "byline": tr("byline"),
        "published": tr("date"),
        "modified": tr("date of change"),
        "url": tr("address"),
    }
