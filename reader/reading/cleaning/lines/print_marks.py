"""What a browser prints on each page of paper above and below a web page: time and title, address and page number.

A printed page that was turned into text has them between its paragraphs, and the first of them above its headline.
"""

import re
from collections.abc import Sequence

# A date, a time, a title, or the same with a date as Americans write it.
_HEAD = re.compile(
    r"\f?\s*\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s+\d{1,2}[:.]\d{2}(?:\s?[AaPp]\.?[Mm]\.?)?\s{2,}(?P<title>\S.*)"
)
_FOOT = re.compile(r"\s*(?:https?|file)://\S+\s+\d{1,3}\s?/\s?\d{1,3}\s*")


def split_print_marks(lines: Sequence[str]) -> tuple[list[str], list[str]]:
    """Return the lines with a blank one in place of each such mark, and the marks.

    A text is a printed page if one of its lines is an address with a number of pages, and another one has a time.
    """
    feet = [number for number, line in enumerate(lines) if "://" in line and _FOOT.fullmatch(line)]
    heads = [number for number, line in enumerate(lines) if feet and _HEAD.fullmatch(line)]
    if not heads:
        return list(lines), []
    marks = {*feet, *heads}
    kept = ["" if number in marks else line.replace("\f", "") for number, line in enumerate(lines)]
    return kept, [lines[number].strip() for number in sorted(marks)]
