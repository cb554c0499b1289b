"""Who wrote a post in a network, and when: the line below one that a story shows, "— Ann Poe (@poe) May 2, 2019".

It says nothing that another story could say too, and every story that shows a post of the same person has its like.
"""

from reader.text.late_pattern import late_pattern

_ADDRESSES = r"(?:\S*\w/\S+\s+)*"
_NAME = r"(?:[^\s@()]+\s+){0,6}"
_DAY = r"(?:\s+[^\s@()]+){0,4}\s+(?:\S*\d{4}\S*|\d{1,2}[.:h]\d{2}\S*)"
_SIGNATURE = late_pattern(rf"\s*{_ADDRESSES}[—–―-]*\s*{_NAME}\(@\w{{1,30}}\)(?:{_DAY})?\s*")


def is_post_signature(text: str) -> bool:
    """Tell whether a text is nothing but the name, the handle and the day of a post, be there addresses before."""
    return "(@" in text and _SIGNATURE.fullmatch(text) is not None
