"""A file becomes an Article, or several: text with paragraphs and sentences, facts, and what was set aside.

1. `files`      reads the file, once, up to a limit, and refuses devices and pipes
2. `formats`    picks the format by the content, then by the suffix (`registry`); its module gives blocks in the
                order of the file, and facts with where they stood (`facts`), as an `extraction`
3. `cleaning`   says which lines of a page or a plain-text scrape are the story, and which one is the headline
4. `parts`      makes several stories of a text that is too long to be shown as one
5. `correcting` applies what the user corrected of the file: facts, language, what is the story
6. `assembly`   joins the blocks to a text, splits it into sentences, tells its language (`language`), keeps the first
                of each fact

Nothing is lost: every line of the file that is not blank is in `Article.text` or in `Article.removed`.
"""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from enum import Enum
from pathlib import Path

from reader.model.article import Article
from reader.model.correction import NO_CORRECTIONS, FileCorrections
from reader.model.errors import UnreadableFile
from reader.reading.assembly import assemble, with_everything_kept
from reader.reading.cleaning.set_forms.editorial_notes import with_notes
from reader.reading.cleaning.set_forms.house_notices import without_house_notices
from reader.reading.cleaning.set_forms.link_teasers import without_link_teasers
from reader.reading.correcting import correct
from reader.reading.extraction import Extraction
from reader.reading.files import open_file, read_file
from reader.reading.formats.registry import pick_format
from reader.reading.parts import part_long_stories


class Cleaning(Enum):
    """How much of a file is taken for the story.

    STORY sets aside what surrounds it. NONE takes the whole file: paragraphs end at blank lines, the first one is the
    headline.
    """

    STORY = "story"
    NONE = "none"


def read_articles(
    path: Path,
    cleaning: Cleaning = Cleaning.STORY,
    corrections: FileCorrections = NO_CORRECTIONS,
    opener: Callable[[Path], int] = open_file,
    on_last: Callable[[], None] = lambda: None,
) -> Iterator[Article]:
    """Yield the articles of a file in their order, as the user corrected them; most files hold one.

    `opener` is as in `read_file`. `on_last` is called before an article of which it is known that none follows. Raises
    UnreadableFile, at the first article.
    """
    is_corrected = corrections != NO_CORRECTIONS
    source = read_file(path, opener)
    if is_corrected:
        source = replace(source, encoding=corrections.encoding, undoes=corrections.undoes)
    digest = hashlib.sha256(source.data).hexdigest()
    form = pick_format(source)
    extractions = form.extract(source) if cleaning is Cleaning.STORY else form.extract_whole(source)
    for extraction in part_long_stories(extractions):
        is_story = cleaning is Cleaning.STORY
        kept = _as_story(extraction) if is_story else with_everything_kept(extraction)
        article = assemble(correct(kept, corrections) if is_corrected else kept, source, digest)
        if extraction.is_last:
            on_last()
        yield article


def _as_story(extraction: Extraction) -> Extraction:
    """Set aside what stands in paragraphs of any format and is not the story."""
    return with_notes(without_house_notices(without_link_teasers(extraction)))


def read_article(
    path: Path, cleaning: Cleaning = Cleaning.STORY, corrections: FileCorrections = NO_CORRECTIONS
) -> Article:
    """Return the first article of a file. Raises UnreadableFile."""
    for article in read_articles(path, cleaning, corrections):
        return article
    raise UnreadableFile(path, "no article in it")
