"""Which stories of an event print one text.

1. `shingles` how much of a story's words stand in another, word by word.
2. `edited_copies` how much of it does sentence by sentence, word by word or edited.
3. `same_text` puts stories together that are one text, and names the head of each group.
4. `agencies`, `shared_text` which agencies a story credits, and how many sentences two share that credit the same one.
5. `versions` earlier and later states of one story.
6. `printing` which copies tell a claim in the words of the text that they print.
7. `echoes` which texts of their own have a long sentence of a claim word by word as another one.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.gathering.copies.agencies import credited
from reader.gathering.copies.same_text import find_same_text
from reader.gathering.copies.shared_text import find_shared_text
from reader.gathering.copies.shingles import shingles_of
from reader.gathering.copies.versions import find_versions
from reader.model.article import Article
from reader.model.events.event import SharedText

__all__ = ["Copies", "find_copies"]


@dataclass(frozen=True, slots=True)
class Copies:
    """Stories of an event, by index: groups of one text, pairs with an agency's sentences, versions in their order."""

    same_text: tuple[tuple[int, ...], ...]
    shared: tuple[SharedText, ...]
    versions: tuple[tuple[int, ...], ...]


def find_copies(articles: Sequence[Article]) -> Copies:
    """Say which stories of an event print one text."""
    if len(articles) < 2:
        return Copies((), (), ())
    shingles = [shingles_of(article) for article in articles]
    told = [credited(article) for article in articles]
    return Copies(find_same_text(shingles, told), find_shared_text(told, shingles), find_versions(articles, shingles))
