"""A file becomes an Article, or several: text with paragraphs and sentences, facts, and what was set aside.

1. files       reads the file, once, up to a limit
2. formats     picks the format by the content, then by the suffix
3. plain, ...  each format gives blocks in the order of the file, and facts with where they stood
4. boilerplate says which lines of a plain-text scrape are the story, and headline which line names it
5. assembly    joins the blocks to a text, splits it into sentences, tells its language, keeps the first of each fact

Nothing is lost: every line of the file that is not blank is in `Article.text` or in `Article.removed`.
"""

import hashlib
from collections.abc import Iterator
from enum import Enum
from pathlib import Path

from reader.article import Article
from reader.errors import UnreadableFile
from reader.reading.assembly import assemble, with_everything_kept
from reader.reading.files import read_file
from reader.reading.formats import pick_format


class Cleaning(Enum):
    """How much of a file is taken for the story.

    STORY sets aside what surrounds it. NONE takes the whole file: paragraphs end at blank lines, the first one is the
    headline.
    """

    STORY = "story"
    NONE = "none"


def read_articles(path: Path, cleaning: Cleaning = Cleaning.STORY, encoding: str | None = None) -> Iterator[Article]:
    """Give the articles of a file in their order; most files hold one.

    `encoding` is what the user chose for this file; None finds out. Raises UnreadableFile, at the first article.
    """
    source = read_file(path, encoding)
    digest = hashlib.sha256(source.data).hexdigest()
    form = pick_format(source)
    extractions = form.extract(source) if cleaning is Cleaning.STORY else form.extract_whole(source)
    for extraction in extractions:
        kept = extraction if cleaning is Cleaning.STORY else with_everything_kept(extraction)
        yield assemble(kept, source, digest)


def read_article(path: Path, cleaning: Cleaning = Cleaning.STORY, encoding: str | None = None) -> Article:
    """Give the first article of a file. Raises UnreadableFile."""
    for article in read_articles(path, cleaning, encoding):
        return article
    raise UnreadableFile(path, "no article in it")
