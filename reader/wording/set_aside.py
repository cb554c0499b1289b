"""Why cleaning set a block aside, and how close that was."""

from reader.model.article import Article, RemovalReason
from reader.wording.catalogue import counted, tr
from reader.wording.stories import printable


def removal_name(reason: RemovalReason) -> str:
    """Say what a block is that was set aside."""
    return {
        RemovalReason.MENU: tr("menu"),
        RemovalReason.COMMENT: tr("readers' comment"),
        RemovalReason.RELATED: tr("other stories"),
        RemovalReason.SHARING: tr("sharing"),
        RemovalReason.LEGAL: tr("legal text"),
        RemovalReason.ADVERTISEMENT: tr("advertisement or subscription"),
        RemovalReason.REPEATED: tr("printed twice"),
        RemovalReason.METADATA: tr("facts about the story"),
        RemovalReason.FOOTER: tr("foot of the page"),
        RemovalReason.PICTURE: tr("caption or credit of a picture"),
        RemovalReason.OTHER: tr("not the story"),
        RemovalReason.SHARED: tr("in other stories of this outlet too"),
        RemovalReason.BY_HAND: tr("by hand"),
    }[reason]


def set_aside_text(reason: RemovalReason) -> str:
    """Say that a block was set aside, and what it is."""
    return tr("set aside: {}").format(removal_name(reason))


def close_calls_text(article: Article) -> str:
    """Say how many paragraphs above and below a story were set aside in doubt; "" for none."""
    told = _close_calls(article)
    return tr("A close call: {}").format(told) if told else ""


def close_calls_of_side(article: Article, letter: str) -> str:
    """Say the same of one of two stories: "B, a close call: 1 paragraph below was set aside"; "" for none."""
    told = _close_calls(article)
    return tr("{}, a close call: {}").format(letter, told) if told else ""


def close_call_lines(article: Article) -> tuple[str, ...]:
    """Say what was set aside in doubt beside a story, with its words: it may be of the story; nothing for none."""
    told = close_calls_text(article)
    words = (" ".join(printable(block.text).split()) for block in article.removed if block.close)
    return (told, *(f"“{text}”" for text in words)) if told else ()


def _close_calls(article: Article) -> str:
    close = [block for block in article.removed if block.close]
    below = sum(block.before_paragraph == len(article.paragraphs) for block in close)
    above = len(close) - below
    parts = []
    if above:
        parts.append(counted(above, tr("{} paragraph above was set aside"), tr("{} paragraphs above were set aside")))
    if below:
        parts.append(counted(below, tr("{} paragraph below was set aside"), tr("{} paragraphs below were set aside")))
    return " · ".join(parts)
