"""When an older version of a package may go: once a newer one has translated a story as the older one does.

Of a damaged model one sentence can come out well, and of one whose words are in another order all of them can look like
sentences: of 72 that were damaged 33 passed the try-out, and 3 of these translated wrongly without being doubted.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from reader.model.article import Translation
from reader.model.errors import ReaderError
from reader.model.translation import Package
from reader.translating.engine import Engine
from reader.translating.installing import remove
from reader.translating.packages import find_pair

# Two translations of one text share more of their words than that. Where they don't, both versions stay.
_LEAST_SHARED = 0.5


def remove_replaced(made: Translation, sentences: Sequence[tuple[str, str]], folder: Path) -> None:
    """Remove the versions of packages that those which made a translation replace.

    They stay unless they translate its `sentences`, originals with what was made of them, much as these packages did.
    Raises UnusablePackage.
    """
    versions = [
        _newest_and_others(folder, *step)
        for step in zip(made.package.split("+"), made.version.split("+"), strict=False)
    ]
    if not all(versions) or not any(others for _, *others in versions):
        return
    if _say_the_same([others[0] if others else newest for newest, *others in versions], sentences):
        for _, *others in versions:
            for other in others:
                remove(other.folder, folder)


def _newest_and_others(folder: Path, pair: str, version: str) -> tuple[Package, ...]:
    """Return the versions of a pair, newest first; none where the newest is not the one that translated."""
    found = find_pair(folder, pair)
    return found if found and found[0].version == version else ()


def _say_the_same(route: Sequence[Package], sentences: Sequence[tuple[str, str]]) -> bool:
    engine = Engine()
    try:
        batches = engine.translate(route, [original for original, _ in sentences])
        before = _words(text for batch in batches for text in batch)
    except ReaderError:
        return False
    finally:
        engine.forget()
    after = _words(translated for _, translated in sentences)
    return 2 * (before & after).total() >= _LEAST_SHARED * (before + after).total() > 0


def _words(texts: Iterable[str]) -> Counter[str]:
    return Counter(word for text in texts for word in text.casefold().split())
