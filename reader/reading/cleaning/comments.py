"""Headings after which readers' comments begin."""

import re
from functools import lru_cache

from reader.reading.cleaning.page_features import Page

MOST_WORDS = 30
"""A heading has no more."""

# Each line of a page is asked about several times.
_REMEMBERED = 2_048
_COMMENTS = re.compile(
    r"(?:[1-9]\d* )?(?:comments?|responses?|replies|kommentare?|commentaires?|comentarios?|comentários?|commenti|"
    r"комментарии|σχόλια|yorumlar|reacties|댓글|コメント|评论|評論|تعليقات|التعليقات)\s*(?:\(\d*\))?\s*:?$"
    r"|[1-9]\d* (?:comments?|responses?|thoughts?|replies)\b"
    r"|(?:leave|post|add|write) (?:a|your) (?:comment|reply|response)|join the (?:conversation|discussion)"
    r"|(?:view|show|read) (?:all )?(?:\d+ )?comments|(?:one |\d+ )?(?:thoughts?|responses?) on [“\"‘']"
    r"|you must (?:be logged|log) in|(?:to|please log in to) (?:participate in|join) the (?:discussion|conversation)"
    r"|deixe (?:um|seu) coment|dej[ae] (?:un|tu) comentario|laisser un commentaire|lascia un commento"
    r"|(?:оставить|добавить) комментарий|αφήστε (?:ένα )?σχόλιο|schreib\w* (?:einen )?kommentar"
    r"|(?:tell us )?what (?:do )?you think\b"
)


def is_comment_heading(page: Page, number: int) -> bool:
    """Whether readers' comments begin after the unit."""
    return page.measured[number].words <= MOST_WORDS and announces_comments(page.low[number])


@lru_cache(maxsize=_REMEMBERED)
def announces_comments(low: str) -> bool:
    """Whether a short line, in lower case, stands above readers' comments."""
    return _COMMENTS.match(low) is not None
