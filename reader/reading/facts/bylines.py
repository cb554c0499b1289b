"""The name in a byline: without "By", and nothing where it is an address, a number or what a page says for all."""

import re

_BY = re.compile(
    r"^(?:live reporting(?: by)?|(?:written|reported|story|text|posted|published|words)\s+by|by|von|text von"
    r"|par|por|di|da|door|oleh|af|av|przez|piše|pise|napsala?|napísala?|scris de|yazan|viết bởi"
    r"|ditulis oleh|penulis|teksti|tekst|text|reporter|autore|autor(?:a|en|es|i)?|author|auteur|verfasst von"
    r"|автор|текст|текст[:]|συντάκτης|του|της|γράφει(?: ο| η)?|από|بقلم|كتب|کتبه|نویسنده|מאת"
    r"|作者|記者|记者|文|기자)(?:\s*[:：]\s*|\s+|(?=[\u4e00-\u9fff]))",
    re.IGNORECASE,
)
_NOBODY = re.compile(
    r"^(?:\d+|view all posts.*|see all.*|more (?:from|by).*|admin(?:istrator)?|staff|editor|webmaster|unknown|none"
    r"|null|anonymous|n/?a|https?://.*|www\..*|@\w+|follow.*|redaktion|redacción|newsroom|web ?desk)$",
    re.IGNORECASE,
)
_MAIL = re.compile(r"<?[\w.+-]+@[\w-]+(?:\.[\w-]+)+>?")
_IN_BRACKETS = re.compile(r"^\(\s*(.+?)\s*\)$")
_LONGEST = 120


def clean_byline(text: str) -> str | None:
    """Return the name that a byline names: "By Eva Holm" and "eva@paper.example (Eva Holm)" name Eva Holm."""
    name = _MAIL.sub(" ", " ".join(text.split())).strip(" ,;|·-–—")
    name = _IN_BRACKETS.sub(r"\1", name)
    name = _BY.sub("", name).strip(' ,;:|·-–—"')
    return name if name and len(name) <= _LONGEST and not _NOBODY.match(name) and any(map(str.isalpha, name)) else None
