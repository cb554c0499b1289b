"""Entities of HTML that are left in a text: pages and scrapers escape what was escaped before."""

import re
from html import unescape

_ENTITY = re.compile(r"&(?:amp;)*(#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")


def resolve_entities(text: str) -> str:
    """Return a text with the character of each entity in its place; what HTML knows no character for stays."""
    return _ENTITY.sub(_character, text) if "&" in text else text


def _character(entity: re.Match[str]) -> str:
    bare = f"&{entity[1]};"
    found = unescape(bare)
    return entity[0] if found == bare else found
