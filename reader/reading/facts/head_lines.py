"""Facts that stand before a text as names and values: front matter of notes, heads of page converters.

"Title: Port shut", "URL Source: https://…", "author:" with a list below it.
"""

import re
from collections.abc import Iterator
from functools import cache
from importlib import resources

from reader.reading.extraction import Metadatum
from reader.reading.facts.bylines import clean_byline
from reader.reading.facts.dates.dates_in_text import find_date, find_dates
from reader.reading.facts.dates.machine_dates import iso_date

_DATES = frozenset(("published", "modified", "saved"))
_CONTENT = frozenset(("markdown content", "content", "text", "body", "article", "full text"))
# Of a mail that was copied as text; whoever sent it need not have written it.
_OF_MAILS = frozenset((
    *("from", "to", "cc", "bcc", "sent", "reply to", "von", "an", "gesendet", "de", "à", "para", "envoyé"),
    *("enviado", "da", "inviato", "van", "aan", "verzonden", "från", "till", "fra", "til", "od", "do", "от", "кому"),
    *("από", "προς", "kimden", "kime"),
))  # fmt: skip
# What page converters and press databases say beside facts.
_OTHERS = frozenset((
    *("warning", "number of pages", "images", "links/buttons", "description", "excerpt", "word count", "length"),
    *("section", "page", "pages", "edition", "issue", "ressort", "rubrik", "seite", "seiten", "ausgabe", "länge"),
    *("rubrique", "sección", "página", "edición", "seção", "edição", "sezione", "pagina", "edizione", "rubriek"),
    *("dział", "strona", "wydanie", "рубрика", "раздел", "страница", "wörter", "mots", "palabras"),
))  # fmt: skip
# What their readers say of notes.
_OF_NOTES = frozenset(
    ("tags", "tag", "category", "categories", "status", "type", "topics", "aliases", "rating", "folder")
)
_BESIDE = _OF_MAILS | _OTHERS | _OF_NOTES
_PASSED_ON = re.compile(r"(?:(?:re|fwd?|aw|wg|tr|rv|enc|sv|vs|odp|vb|πρθ)\s*:\s*)+", re.IGNORECASE)
# Logseq has two colons, TOML an equals sign.
_LABEL = re.compile(r"^\**(\w[\w -]{0,30}?)\**[ \t]*(?:::?|=)\**(?:[ \t]+(\S.{0,1000}))?[ \t]*$")
_LINK = re.compile(r"^\[([^\[\]]+)\]\((https?://[^\s()]+)\)$")
_LINK_TO_NOTE = re.compile(r"\[\[[^\[\]]+\]\]")
_ITEM = re.compile(r"^\s+-\s+(\S.*)$|^-\s+(\S.*)$")
_ADDRESS = re.compile(r"https?://\S+$")
_QUOTES = frozenset("'\"")
_EMPTY = "''"  # also an apostrophe within a value between two of them
# Neither escaped or doubled, nor an apostrophe within a word.
_MARKS_WITHIN = {"'": re.compile(r"(?<!')(?:(?<!\w)'(?!')|'(?![\w']))"), '"': re.compile(r'(?<!\\)"')}
# A value in the lines below, set in.
_BELOW = frozenset(("|", ">", "|-", ">-", "|+", ">+"))
_BEFORE_DATE = re.compile(
    r"[\s,;(–—-]*(?:\b(?:vom|am|du|de|del|di|dd|of|from|z|от|van|af)\b)?[\s,;(–—-]*$", re.IGNORECASE
)
_FEWEST = 2
_MOST_LINES = 60


def read_front_matter(front: str, where: str) -> Iterator[Metadatum]:
    """Yield the facts in lines of names and values, lists included."""
    values: dict[str, list[str]] = {}
    name, is_below = "", False
    for line in front.split("\n")[:1000]:
        label, item = _LABEL.match(line), _ITEM.match(line)
        if label and not line[0].isspace():
            name = _name_of(label)
            is_below = label[2] in _BELOW
            values.setdefault(name, []).extend([] if is_below else _list(label[2] or ""))
        elif item and name:
            values[name].append(item[1] or item[2])
        elif is_below and line[:1].isspace() and line.strip():
            values[name] = [" ".join([*values[name], line.strip()])]
    for name, said in values.items():
        yield from _facts(name, [text for value in said if (text := _bare(value))], where)


def split_head(text: str, *, titled: bool = False) -> tuple[tuple[Metadatum, ...], str]:
    """Return the facts in the lines that a text begins with, and the rest of it; none where these are of the text.

    `titled` is whether its title stands above: else the lines must name it, or its address.
    """
    facts: list[Metadatum] = []
    labels, at = 0, 0
    is_fenced = text.startswith(("---\n", "---\r\n"))
    for line in text.split("\n", _MOST_LINES)[:_MOST_LINES]:
        label = _LABEL.match(line.strip())
        if is_fenced and line.strip() == "---":
            at += len(line) + 1
            if labels:
                break
            continue
        name = _name_of(label) if label else ""
        if line.strip() and name in _CONTENT and not (label and label[2]):
            at += len(line) + 1
            labels += 1
            break
        if line.strip() and name not in _BESIDE and name not in _fields() and not (is_fenced and label):
            break
        if label and label[2]:
            facts += _facts(name, [_bare(label[2])], "head of the text")
            labels += 1
        at += len(line) + 1
    telling = ("title", "url", "byline", "published") if titled else ("title", "url")
    if labels < _FEWEST or not any(fact.field in telling for fact in facts):
        return (), text
    return tuple(facts), text[at:]


@cache
def _fields() -> dict[str, str]:
    """Return which fact each name of the table is of."""
    text = resources.files(__package__ or "").joinpath("head_names.txt").read_text(encoding="utf-8")
    lines = (line.partition(": ") for line in text.splitlines() if line and not line.startswith("#"))
    return {name: field for field, _, names in lines for name in names.split(", ")}


def _name_of(label: re.Match[str]) -> str:
    """Return what a label says, whichever way its words are joined: "date_published", "Date-Published"."""
    return " ".join(re.split(r"[\s_-]+", label[1].strip().lower()))


def _list(value: str) -> list[str]:
    """Return the members of "[one, two]", or the value itself."""
    if value.startswith("[") and value.endswith("]") and not value.startswith("[["):
        return value[1:-1].split(",")
    if "]], [[" in value:
        return _LINK_TO_NOTE.findall(value)
    return [value] if value.strip() else []


def _bare(value: str) -> str:
    """Return what a value says: without the quotes around it, and not without those that are words of it."""
    value = _unquoted(value.strip())
    if not value.startswith("[["):
        return value
    return _unquoted(value.removeprefix("[[").removesuffix("]]").strip())


def _unquoted(value: str) -> str:
    """Return a value without quotes, where they are around all of it; a mark within may be escaped or doubled."""
    mark, inner = value[:1], value[1:-1]
    if mark not in _QUOTES or len(value) < len(_EMPTY) or value[-1] != mark or _closes_within(inner, mark):
        return value
    return inner.replace(_EMPTY if mark == "'" else '\\"', mark).strip()


def _closes_within(inner: str, mark: str) -> bool:
    """Tell whether the first mark within a value closes what began with it: 'Yes' and 'no', not 'It's over'."""
    found = _MARKS_WITHIN[mark].search(inner)
    return found is not None and found.start() > 0 and not inner[found.start() - 1].isspace()


def _facts(name: str, values: list[str], where: str) -> Iterator[Metadatum]:
    field = _fields().get(name)
    if field is None or not values:
        return
    if link := _LINK.match(values[0]):
        # "Source: [Halm Herald](https://…)" names the outlet, and the page.
        if name == "source":
            yield Metadatum("outlet", link[1], f"{where}: {name}")
        values = [link[2] if field == "url" else link[1], *values[1:]]
    if field in _DATES:
        value = iso_date(values[0]) or find_date(values[0]) or ""
    elif field == "byline":
        value = ", ".join(filter(None, map(clean_byline, values)))
    elif field == "url":
        value = values[0] if _ADDRESS.match(values[0]) else ""
        if not value and name == "source":
            field, value = "outlet", values[0]
    elif field == "outlet" and _ADDRESS.match(values[0]):
        field, value = "url", values[0]
    else:
        value = _PASSED_ON.sub("", values[0]) if field == "title" else values[0]
    if field == "outlet" and (dates := find_dates(value)) and dates[0].start:
        # "Halm Herald vom 10.03.2021, S. 3"
        yield Metadatum("published", dates[0].iso, f"{where}: {name}")
        value = _BEFORE_DATE.sub("", value[: dates[0].start])
    if value:
        yield Metadatum(field, value, f"{where}: {name}")
