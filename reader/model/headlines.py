"""The headline that a story is called by, where it is not the one that stands in its text."""

from reader.model.article import Article, Role
from reader.model.correction import BY_HAND


def headline_above(article: Article) -> str | None:
    """Return the headline that has to be shown above the text.

    That is one which the text lacks, or one that was set by hand and reads otherwise than the text's own.
    """
    own, title = article.headline_in_text(), " ".join((article.title or "").split())
    if not title or title == own:
        return None
    is_by_hand = any(found.field == "title" and found.where == BY_HAND for found in article.found)
    return title if own is None or is_by_hand else None


def is_overruled(article: Article, role: Role) -> bool:
    """Tell whether a paragraph of this role is the text's own headline below another one that was set by hand."""
    return role is Role.HEADLINE and headline_above(article) is not None
