"""Why a file could not be read, or a translation is not trusted, in the reader's language.

The rooms below give reasons in English, as clauses with their facts inside: "too large (over 50 MB)". Here a clause is
found again by its words; what is none of these, such as a message of the system, stays as it is.
"""

import re

from reader.wording.catalogue import tr


def reason_text(reason: str) -> str:
    """Return a reason in the reader's language."""
    for template, said in {**_of_files(), **_of_formats(), **_of_work(), **_of_translations()}.items():
        pattern = "(.*)".join(re.escape(part) for part in template.split("{}"))
        found = re.fullmatch(pattern, reason, re.DOTALL)
        if found is not None:
            return said.format(*found.groups())
    return reason


def _of_files() -> dict[str, str]:
    """Return what is wrong with a file itself, by its English words."""
    return {
        "no such file": tr("no such file"),
        "no such folder": tr("no such folder"),
        "a link to a file that is not there": tr("a link to a file that is not there"),
        "is a folder": tr("is a folder"),
        "not a file but a device, pipe or socket": tr("not a file but a device, pipe or socket"),
        "no permission to read it": tr("no permission to read it"),
        "no permission to read this folder": tr("no permission to read this folder"),
        "cannot be read": tr("cannot be read"),
        "empty file": tr("empty file"),
        "not text": tr("not text"),
        "no text in it": tr("no text in it"),
        "unknown encoding {}": tr("unknown encoding {}"),
        "a picture, not text": tr("a picture, not text"),
        "a recording or a picture, not text": tr("a recording or a picture, not text"),
        "a program, not text": tr("a program, not text"),
        "a packed archive, unpack it first": tr("a packed archive, unpack it first"),
        "an old Office document, save it as .docx first": tr("an old Office document, save it as .docx first"),
        "a font, not text": tr("a font, not text"),
        "a database, not text": tr("a database, not text"),
        "too large (over {} MB)": tr("too large (over {} MB)"),
        "too large for a text (over {} MB)": tr("too large for a text (over {} MB)"),
    }


def _of_formats() -> dict[str, str]:
    """Return what is wrong with what a file holds, by its English words."""
    return {
        "no article in it": tr("no article in it"),
        "no article in this table": tr("no article in this table"),
        "no article in this JSON": tr("no article in this JSON"),
        "no article in this XML": tr("no article in this XML"),
        "no text in this document": tr("no text in this document"),
        "no text in this page": tr("no text in this page"),
        "no text in this mail": tr("no text in this mail"),
        "no text in this PDF": tr("no text in this PDF"),
        "a broken package": tr("a broken package"),
        "a package inside of a package": tr("a package inside of a package"),
        "a broken PDF": tr("a broken PDF"),
        "a broken RTF document": tr("a broken RTF document"),
        "broken JSON ({})": tr("broken JSON ({})"),
        "JSON of too many levels": tr("JSON of too many levels"),
        "a broken table": tr("a broken table"),
        "broken XML": tr("broken XML"),
        "a broken mail": tr("a broken mail"),
        "a mail of too many levels": tr("a mail of too many levels"),
        "a mail of too many parts": tr("a mail of too many parts"),
        "a broken archive": tr("a broken archive"),
        "a broken web archive": tr("a broken web archive"),
        "no page in this archive": tr("no page in this archive"),
        "no page in it": tr("no page in it"),
        "an archive, and no document in it": tr("an archive, and no document in it"),
        "a book without contents": tr("a book without contents"),
        "too large for RTF (over {} MB)": tr("too large for RTF (over {} MB)"),
        "too many parts inside": tr("too many parts inside"),
        "damaged, it can't be unpacked": tr("damaged, it can't be unpacked"),
        "damaged, not well-formed XML inside": tr("damaged, not well-formed XML inside"),
        "unsafe, it defines XML entities as attacks do": tr("unsafe, it defines XML entities as attacks do"),
        "encrypted": tr("encrypted"),
        "too large when unpacked": tr("too large when unpacked"),
        "too many pages (over {})": tr("too many pages (over {})"),
        "too much text for a story": tr("too much text for a story"),
    }


def _of_work() -> dict[str, str]:
    """Return what went wrong in reading or writing it, by its English words."""
    return {
        "skipped, it took too long": tr("skipped, it took too long"),
        "it took too long": tr("it took too long"),
        "the process that read it broke down": tr("the process that read it broke down"),
        "the process that read it answered nonsense": tr("the process that read it answered nonsense"),
        "the process that made it broke down": tr("the process that made it broke down"),
        "it needs more than {} MB of memory": tr("it needs more than {} MB of memory"),
        "its folder does not exist": tr("its folder does not exist"),
        "no permission to write there": tr("no permission to write there"),
        "a folder has this name": tr("a folder has this name"),
        "it is one of the files that are read; nothing was written": tr(
            "it is one of the files that are read; nothing was written"
        ),
        "a file of this name is there already; --overwrite replaces it": tr(
            "a file of this name is there already; --overwrite replaces it"
        ),
        "two outputs have this name; nothing was written": tr("two outputs have this name; nothing was written"),
    }


def _of_translations() -> dict[str, str]:
    """Return why a translation is not trusted, by its English words."""
    return {
        "the package {} {} is known to translate badly": tr("the package {} {} is known to translate badly"),
        "nothing came back": tr("nothing came back"),
        "it keeps words of the original: {}": tr("it keeps words of the original: {}"),
        "it was copied and not translated": tr("it was copied and not translated"),
        "most of its words are those of the original": tr("most of its words are those of the original"),
        "it is too short for its original": tr("it is too short for its original"),
        "it is too long for its original": tr("it is too long for its original"),
        "it repeats “{}”": tr("it repeats “{}”"),
        "it reads like the menu of a website": tr("it reads like the menu of a website"),
        "it reads like a website's banner, its original doesn't": tr(
            "it reads like a website's banner, its original doesn't"
        ),
        "the number {} is missing or changed": tr("the number {} is missing or changed"),
        "{} is a percentage in the original alone": tr("{} is a percentage in the original alone"),
    }
