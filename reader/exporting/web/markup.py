"""What every web page that is exported has: text that stays text, and a head that lets nothing else in."""

import base64
import hashlib
import re
from collections.abc import Iterator
from html import escape

from reader import __version__
from reader.wording import catalogue

# What HTML does not allow as text: controls, halves of surrogate pairs, and code points that are no characters.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")


def page_head(title: str, language: str, style: str) -> Iterator[str]:
    """Yield the lines to where the body begins; the page may load nothing and run nothing.

    `title` is safe text; `language` is that of the stories, while what is said of them is in the window's.
    """
    digest = base64.b64encode(hashlib.sha256(style.encode("utf-8")).digest()).decode("ascii")
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    yield "<!DOCTYPE html>"
    yield f'<html lang="{language}">'
    yield '<head><meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield '<meta name="referrer" content="no-referrer">'
    yield f'<meta name="generator" content="Reader {safe_text(__version__)}">'
    yield f"<title>{title}</title>"
    yield f"<style>{style}</style></head>"
    yield f'<body lang="{catalogue.language()}">'


def safe_text(text: str) -> str:
    """Return a text as HTML takes it, also inside quotes of an attribute."""
    return escape(_FORBIDDEN.sub("\ufffd", text))


def language_code(code: str | None) -> str:
    """Return the code of a language as an attribute takes it; empty where it is none."""
    return escape(code) if code and re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*", code) else ""
