"""What names a story and says what it is: outlet, headline, file, language, length."""

import re
from collections.abc import Sequence

from reader.model.article import Article, Translation
from reader.model.comparison import Side
from reader.model.outlets import outlet_names
from reader.model.unclear_date import UnclearDate
from reader.wording.catalogue import counted, tr
from reader.wording.dates import date_text
from reader.wording.kinds import side_letter
from reader.wording.languages import language_name

# Controls, and what turns the direction of letters: "evil <override>txt.exe" would be read as "evil exe.txt".
_INVISIBLE = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]")
_DAY = len("2031-03-14")
_NO_BYTE = re.compile("[\ud800-\udc7f\udd00-\udfff]")


def story_name(article: Article) -> str:
    """Return what a story is called by: its outlet, or "outlet unknown, npa-wire.txt"."""
    return article.outlet_or_host or tr("outlet unknown, {}").format(file_name(article.path.name))


def time_text(article: Article) -> str | None:
    """Say when a story was published and changed: "2031-03-14 19:40, updated 21:15"; None where nothing tells.

    Of a date that has two readings it says so: "10/03/2026: day or month first?".
    """
    if article.unclear_date is not None and article.published is None:
        return unclear_date_text(article.unclear_date)
    published, modified = date_text(article.published), date_text(article.modified)
    if modified is None or (published or "").startswith(modified):  # which may tell its zone besides
        return published
    if published is None:
        return tr("updated {}").format(modified)
    is_same_day = published[:_DAY] == modified[:_DAY] and len(modified) > _DAY
    return "{}, {}".format(published, tr("updated {}").format(modified[_DAY:].strip() if is_same_day else modified))


def unclear_date_text(date: UnclearDate) -> str:
    """Ask which reading of a date is right: "10/03/2026: day or month first?"."""
    return tr("{}: day or month first?").format(date.as_text())


def outlets_text(outlets: Sequence[str | None]) -> str:
    """Count the outlets of stories: "4 outlets and 1 unknown"; "" where none is known."""
    known, unknown = outlet_names(outlets), sum(outlet is None for outlet in outlets)
    told = counted(len(known), tr("{} outlet"), tr("{} outlets"))
    return (tr("{} and {} unknown").format(told, unknown) if unknown else told) if known else ""


def blind_name(side: Side) -> str:
    """Return what a story is called by where nothing may give its outlet away."""
    return tr("Story {}").format(side_letter(side))


def story_headline(article: Article) -> str:
    """Return the headline of a story, in the words that are compared; the file's name only where there is none."""
    return article.title or file_name(article.path.name)


def page_says() -> str:
    """Say that what follows is the headline as the page has it, where the reader corrected it."""
    return tr("The page says:")


def file_name(name: str) -> str:
    """Return a file's name as it is; what is no UTF-8, what is invisible and what turns letters round is a mark."""
    return _INVISIBLE.sub("\N{REPLACEMENT CHARACTER}", printable(name))


def printable(text: str) -> str:
    """Return a text without lone surrogates, which UTF-8 cannot hold.

    Those of U+DC80 to U+DCFF stand for bytes of a file name and are read again; others come from damaged documents.
    """
    whole = _NO_BYTE.sub("\N{REPLACEMENT CHARACTER}", text)
    return whole.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def language_text(article: Article) -> str:
    """Say in which language a story is, of a translation both: "Greek → English"."""
    name = language_name(article.language)
    original = None if article.original is None else article.original.language
    return name if original in (None, article.language) else f"{language_name(original)} → {name}"


def translation_text(article: Article) -> str | None:
    """Say what translated a story: "machine-translated, Argos Translate el→en 1.9, 2026-11-21"."""
    return machine_mark(article.translation) if article.translation else None


def machine_mark(made_by: Translation) -> str:
    """Say what a text was translated by: "machine-translated, Argos Translate el→en 1.9, 2026-11-21"."""
    return tr("machine-translated, {}").format(made_by.made_with())


def length_text(words: int) -> str:
    """Say how long a story is: "288 words"."""
    return counted(words, tr("{} word"), tr("{} words"))
