"""A story that a page holds for readers whose browser runs no script, and in nothing else that can be read."""

from lxml import etree

from reader.model.article import count_words

_FEWEST_PARAGRAPHS, _FEWEST_WORDS = 3, 8


def show_unscripted(root: etree._Element) -> None:
    """Make an element of a page seen whose paragraphs only those see who run no script, if all others are shorter."""
    held = [tag for tag in root.iter("noscript") if _told(tag) >= _FEWEST_PARAGRAPHS]
    if held and sum(map(_told, held)) > _told(root) - sum(map(_told, held)):
        for tag in held:
            tag.tag = "div"


def _told(tag: etree._Element) -> int:
    return sum(count_words("".join(map(str, one.itertext()))) >= _FEWEST_WORDS for one in tag.iter("p"))
