"""The name of a paper without what stands around it: its section, who holds the rights, the company behind it."""

import re

from reader.reading.facts.press_names import is_press_name
from reader.text.late_pattern import late_pattern

# "Halm Times - News".
_SECTION = late_pattern(
    r"\s+[-–—|·]\s+(?:news|opinion|editorial|comment|analysis|sports?|politics|business|world|nachrichten|meinung|politik"
    r"|opinión|noticias|actualités|notizie|nyheter|новости|ειδήσεις|γνώμη)$",
    re.IGNORECASE,
)
# "Copyright Halm Echo Ltd", "© 2031 Halm Echo. All rights reserved".
_HELD = late_pattern(
    r"^(?:copyright|©|\(c\))\s*(?:©\s*)?(?:(?:\d{4}\s*[-–—]\s*)?\d{4}\s+)?(?:by\s+)?(?=[^\W\d_])", re.IGNORECASE
)
_RESERVED = late_pattern(
    r"[\s.,|–—-]+(?:all rights reserved|alle rechte vorbehalten|tous droits réservés)$", re.IGNORECASE
)
_COMPANY = late_pattern(
    r",?\s+(?:gmbh|ltd|limited|inc|llc|corp(?:oration)?|plc|pty|ag|kg|se|s\.?a|s\.?l|srl|spa|oy|ab|bv|co|as|asa|a/s|aps|nv"
    r"|s\.?a\.?s|ltda|lda|kft|zrt|s\.?r\.?o|d\.?o\.?o|α\.?ε|ооо)\b\.?.{0,12}$",
    re.IGNORECASE,
)
# "Coast News Media Ltd" publishes Coast News.
_GROUP = late_pattern(
    r"\s+(?:media|medien|group|publishing|publications|publishers|verlag|holdings?|network)(?:\s+\d{4})?$",
    re.IGNORECASE,
)


def without_desk(name: str) -> str:
    """Return the name of a paper without the section that stands behind a dash."""
    return _SECTION.sub("", name)


def paper_of(name: str) -> str:
    """Return the name of a paper as it stands in a line of its own, without its section or its rights."""
    held = _HELD.match(name)
    return paper_of_owner(_RESERVED.sub("", name[held.end() :])) if held else without_desk(name)


def paper_of_owner(name: str) -> str:
    """Return the paper of a company, where its name tells it, or else the company without its form."""
    owner = _COMPANY.sub("", name)
    paper = _GROUP.sub("", owner)
    return paper if is_press_name(paper) else owner


def is_publisher(name: str) -> bool:
    """Tell whether a name is that of a company, which may have several papers: "Coast News Media", "Halm Ltd"."""
    return _COMPANY.search(name) is not None or _GROUP.search(name) is not None


def without_company(name: str) -> str:
    """Return a paper's name without the form of a company behind it: "Halm Bladet AS" is the Halm Bladet's."""
    paper = _COMPANY.sub("", name)
    return paper if paper != name and is_press_name(paper) else name
