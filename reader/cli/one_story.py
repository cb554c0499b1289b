"""A story as a person reads it in a terminal: its facts and where they were found, its text, what was set aside."""

from reader.cli.saying import say
from reader.model.article import Article
from reader.model.unclear_date import UnclearDate
from reader.wording.found_places import fact_name, found_place_text
from reader.wording.set_aside import set_aside_text
from reader.wording.stories import unclear_date_text


def say_story(article: Article) -> None:
    """Print all that was read of a story, below the line that lists it."""
    for fact in article.found:
        value = getattr(article, fact.field)
        told = unclear_date_text(value) if isinstance(value, UnclearDate) else value
        say(f"  {fact_name(fact.field)}: {told} ({found_place_text(fact.where)})")
    for paragraph in article.paragraphs:
        say("")
        say(paragraph.span.of(article.text))
    for block in article.removed:
        say("")
        say(f"[{set_aside_text(block.reason)}]")
        for line in block.text.splitlines():
            say(f"  {line}")
