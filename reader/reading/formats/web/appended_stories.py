"""Stories that a page appends below its own as one scrolls: whole articles, each with a headline of its own."""

from collections.abc import Iterator

from lxml import etree

_HEADINGS = frozenset({"h1", "h2"})
_CONTAINERS = frozenset({"article", "div"})
# A story above, and more than a teaser below.
_FEWEST_WORDS = 60
_FEWEST_PARAGRAPHS = 2


def detach_appended(root: etree._Element) -> list[etree._Element]:
    """Take the stories that follow the page's own out of the tree, and return them.

    They stand in elements of the same tag and class, beside the one whose heading is in the page's title.
    """
    title = next((_line(tag) for tag in root.iter("title")), "").casefold()
    own = next((tag for tag in root.iter("h1") if (line := _line(tag).casefold()) and line in title), None)
    container = None if own is None else _container_of(own)
    if container is None or _words_of_paragraphs(container) < _FEWEST_WORDS:
        return []
    appended = list(_stories_behind(container))
    for story in appended:
        parent = story.getparent()
        if parent is not None:
            story.tail = None
            parent.remove(story)
    return appended


def _container_of(heading: etree._Element) -> etree._Element | None:
    """Return the outermost element around a heading that others of its tag and class stand beside."""
    return next(
        (
            one
            for one in reversed(list(heading.iterancestors(*_CONTAINERS)))
            if next(_stories_behind(one), None) is not None
        ),
        None,
    )


def _stories_behind(container: etree._Element) -> Iterator[etree._Element]:
    for other in container.itersiblings(container.tag):
        alike = other.get("class") == container.get("class")
        heading = next((tag for tag in other.iter(*_HEADINGS) if _line(tag)), None) if alike else None
        if (
            heading is not None
            and sum(1 for tag in other.iter("p") if len(_line(tag).split()) > 3) >= _FEWEST_PARAGRAPHS
        ):
            yield other


def _words_of_paragraphs(element: etree._Element) -> int:
    return sum(len(_line(tag).split()) for tag in element.iter("p"))


def _line(element: etree._Element) -> str:
    return " ".join("".join(map(str, element.itertext())).split())
