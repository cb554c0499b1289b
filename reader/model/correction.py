"""What the user corrected of a file: facts, language, encoding, which blocks are the story. Reading applies it."""

import hashlib
from dataclasses import dataclass, replace

FACTS = ("title", "outlet", "byline", "published", "modified", "url")
"""The fields of Article that can be corrected."""

BY_HAND = "set by hand"
"""Where a corrected fact was found."""


@dataclass(frozen=True, slots=True)
class Correction:
    """What was corrected of one article.

    `facts` are pairs of a field and its value, "" for none at all. `restored` and `set_aside` are keys of lines, as
    `line_key` makes them: of what cleaning set aside and is the story, and the other way round.
    """

    facts: tuple[tuple[str, str], ...] = ()
    language: str | None = None
    restored: tuple[str, ...] = ()
    set_aside: tuple[str, ...] = ()

    def with_restored(self, keys: tuple[str, ...]) -> "Correction":
        """Take lines into the story."""
        own = [key for key in dict.fromkeys(keys) if key not in self.set_aside and key not in self.restored]
        kept = tuple(key for key in self.set_aside if key not in keys)
        return replace(self, restored=(*self.restored, *own), set_aside=kept)

    def with_set_aside(self, key: str) -> "Correction":
        """Take a paragraph out of the story."""
        if key in self.restored:
            return replace(self, restored=tuple(other for other in self.restored if other != key))
        return self if key in self.set_aside else replace(self, set_aside=(*self.set_aside, key))


@dataclass(frozen=True, slots=True)
class FileCorrections:
    """What was corrected of a file.

    `encoding` is the one to decode it with. `undoes` is the encoding that its UTF-8 was once taken for, by mistake.
    `articles` are pairs of the number of an article in the file and its correction.
    """

    encoding: str | None = None
    undoes: str | None = None
    articles: tuple[tuple[int, Correction], ...] = ()

    def of(self, record: int) -> Correction:
        """Return the correction of an article; an empty one if there is none."""
        return dict(self.articles).get(record, NO_CORRECTION) if self.articles else NO_CORRECTION

    def with_article(self, record: int, correction: Correction) -> "FileCorrections":
        """Correct an article; an empty correction takes its former one back."""
        others = {number: other for number, other in self.articles if number != record}
        if correction != NO_CORRECTION:
            others[record] = correction
        return replace(self, articles=tuple(sorted(others.items())))

    def fingerprint(self) -> str:
        """Name the state of the corrections, "" for none: what was read with others has to be read again."""
        if self == NO_CORRECTIONS:
            return ""
        return hashlib.blake2b(repr(self).encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


NO_CORRECTION = Correction()
NO_CORRECTIONS = FileCorrections()


def line_key(text: str) -> str:
    """Return the key of a line: the same for all lines that have the same words, whatever blanks are between them."""
    return key_of_words(text.split())


def key_of_words(words: list[str]) -> str:
    """Return the key of the line that has these words."""
    return hashlib.blake2b(" ".join(words).encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
