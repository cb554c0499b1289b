"""Headings after which readers' comments begin."""

import re
from collections.abc import Iterable

_MOST_WORDS = 30  # of a heading

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
# How they begin, which two letters tell of nearly all lines.
_STARTS = frozenset(
    (
        *(
            "co",
            "re",
            "ko",
            "ко",
            "σχ",
            "yo",
            "댓글",
            "コメ",
            "评论",
            "評論",
            "تع",
            "ال",
            "th",
            "on",
            "le",
            "po",
            "ad",
            "wr",
        ),
        *("jo", "vi", "sh", "to", "pl", "de", "la", "ос", "до", "αφ", "sc", "te", "wh"),
    )
)


def find_comment_headings(lows: Iterable[str], words: Iterable[int]) -> list[int]:
    """Return the numbers of lines, in lower case and with so many words, that stand above readers' comments."""
    announces, starts = _COMMENTS.match, _STARTS
    lines = enumerate(zip(lows, words, strict=True))
    return [
        number
        for number, (low, count) in lines
        if count <= _MOST_WORDS and (low[:2] in starts or low[:1].isdecimal()) and announces(low)
    ]
