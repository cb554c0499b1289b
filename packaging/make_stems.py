"""Write down the stems of all English words in tables of the program: to stem them takes .1 s at each first comparison.

Run by hand after words were added to a table: packaging/make_stems.py. What is not written down is stemmed as before.
"""

from collections import defaultdict
from pathlib import Path

from reader.comparing.differing import lexicons
from reader.comparing.profiling import stemming, synonyms

LANGUAGE = "en"
TARGET = Path(stemming.__file__).with_name("stems") / f"{LANGUAGE}.txt"


def words_of_tables() -> set[str]:
    """Return the words, in small letters, that reading the tables asks the stems of."""
    asked: set[str] = set()

    def noted(word: str, language: str) -> str:
        asked.add(word.lower().replace("’", "'"))
        return stemming.stem(word, language)

    for table, read in ((synonyms, synonyms.read_synonyms), (lexicons, lexicons.read_lexicon)):
        usual = table.stem
        table.stem = noted  # type: ignore[attr-defined]
        read.cache_clear()
        read(LANGUAGE)
        table.stem = usual  # type: ignore[attr-defined]
    return asked


def main() -> None:
    """Write a line for each stem: the stem, and the words that have it."""
    words_of: dict[str, list[str]] = defaultdict(list)
    for word in sorted(word for word in words_of_tables() if not word[0].isdigit()):
        words_of[stemming.stem_anew(word, LANGUAGE)].append(word)
    TARGET.parent.mkdir(exist_ok=True)
    lines = [" ".join((stem, *words)) for stem, words in sorted(words_of.items())]
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
