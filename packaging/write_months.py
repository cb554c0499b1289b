"""Write `reader/reading/facts/dates/months.txt`: what the months are called in each language, from CLDR.

Run as `python packaging/write_months.py`; needs Babel, which brings CLDR. Written and not asked for when the program
runs: Babel takes 0.7 s to look through its 1,082 locales.
"""

from collections import defaultdict
from pathlib import Path

from babel import Locale, localedata
from py3langid.langid import MODEL_FILE, LanguageIdentifier

from reader.reading.facts.dates.month_names import MONTHS_FILE, fold_name

# Babel lets names in these scripts into all languages that are read after them.
_OTHER_SCRIPTS = frozenset(("Arab", "Adlm", "Mong"))
_LEAST_LETTERS = 2


def collect() -> dict[str, list[set[str]]]:
    """Give, for each language that a story can be told to be in, the names of each month in all its regions."""
    known = {label.partition("-")[0] for label, _ in LanguageIdentifier.from_model_file(MODEL_FILE).rank("")}
    known |= {"fil", "ckb"}
    names: dict[str, list[set[str]]] = defaultdict(lambda: [set() for _ in range(12)])
    for identifier in localedata.locale_identifiers():
        if not _OTHER_SCRIPTS.isdisjoint(identifier.split("_")):
            continue
        locale = Locale.parse(identifier)
        if locale.language in known:
            for context in ("format", "stand-alone"):
                for width in ("wide", "abbreviated"):
                    for number, name in locale.months[context][width].items():
                        names[locale.language][number - 1] |= _forms(name)
    return {language: months for language, months in sorted(names.items()) if all(months)}


def _forms(name: str) -> set[str]:
    folded = fold_name(name)
    proper = len(folded) >= _LEAST_LETTERS and not any(map(str.isdigit, folded))
    # Georgian puts its cases in place of the last letter.
    return {folded, folded.removesuffix("ი")} if proper else set()


def render(names: dict[str, list[set[str]]]) -> str:
    """Return a line a language: its code and, between bars, the names of the twelve months."""
    return "".join(
        f"{language} {'|'.join(' '.join(sorted(n.replace(' ', '_') for n in month)) for month in months)}\n"
        for language, months in names.items()
    )


if __name__ == "__main__":
    Path(MONTHS_FILE).write_text(render(collect()), encoding="utf-8")
