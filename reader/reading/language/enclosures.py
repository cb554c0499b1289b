"""What holds a sentence together: brackets, titles in 《》, quotations that the sentence goes on after."""

import re
from bisect import bisect_left

from reader.text.late_pattern import late_pattern

_BRACKET = late_pattern(r"[()\[\]（）《》〈〉【】「」『』“”]")
_PAIRS = {"(": ")", "[": "]", "（": "）", "《": "》", "〈": "〉", "【": "】", "「": "」", "『": "』", "“": "”"}
_TITLES = frozenset("《〈")
_QUOTATIONS = frozenset("「『“")
# Korean, which writes no apostrophe, sets titles and single words in single quotation marks: "‘달려라! 태오’ 촬영".
_KOREAN_TITLES = str.maketrans("‘’", "〈〉")
# Quotation marks of typewriters: of a pair the first one opens.
_STRAIGHT = re.compile('"([^"]*)"')
# A longer bracket is one that nobody closed, or a paragraph of its own.
_LONGEST = 300
# A particle with no blank before it goes on after a quotation, in Korean and in Japanese.
_PARTICLES = {"ko": late_pattern("[\uac00-\ud7a3]"), "ja": re.compile("[\u3041-\u309f]")}
_ENDED = late_pattern(r"(?:^|[.!?…。！？।۔؟][\"”’»」』)]*)\s*$")

_OPENERS = {"»": "«", "›": "‹", "”": "“„”", "“": "„“”", '"': '"', "'": "'", "’": "‘’", "‘": "’", "」": "「", "』": "『"}
# Words that go on after a quotation that was announced: "he said: «No!» then left".
_GOING_ON = late_pattern(r"\s*(?:(?:ثم|وهو|وهي|फिर|और|پھر|اور|سپس|و)\s|然后|然後|接着|接著|随后|隨後)")
# Who says it, in Chinese, with no blank before: "“三月。”市长回答说。"
_TOLD_BEHIND = late_pattern("[\u4e00-\u9fff·]{1,10}[说說道问問答称稱喊][。，,：]")
_REACH = 400


class Enclosures:
    """The brackets of a paragraph inside which no sentence ends."""

    def __init__(self, text: str, language: str | None) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        if language == "ko":
            text = _STRAIGHT.sub(r"“\1”", text.translate(_KOREAN_TITLES))
        # What is never opened encloses nothing.
        if not ("(" in text or "[" in text) if text.isascii() else not _BRACKET.search(text):
            return
        particle = _PARTICLES.get(language or "")
        open_ones: list[tuple[str, int]] = []
        for match in _BRACKET.finditer(text):
            mark, at = match.group(), match.start()
            if mark in _PAIRS:
                open_ones.append((mark, at))
                continue
            while open_ones and _PAIRS[open_ones[-1][0]] != mark and at - open_ones[-1][1] > _LONGEST:
                open_ones.pop()
            if not open_ones or _PAIRS[open_ones[-1][0]] != mark:
                continue
            opening, start = open_ones.pop()
            if at - start <= _LONGEST and _holds(text, opening, start, at, particle):
                while self._starts and self._starts[-1] > start:
                    self._starts.pop()
                    self._ends.pop()
                self._starts.append(start)
                self._ends.append(at)

    def hold(self, end: int) -> bool:
        """Tell whether a sentence that ended at `end` would end inside a bracket."""
        if not self._starts:
            return False
        number = bisect_left(self._starts, end) - 1
        return number >= 0 and end <= self._ends[number]


def _holds(text: str, opening: str, start: int, end: int, particle: re.Pattern[str] | None) -> bool:
    if opening in _TITLES:
        return True
    if opening in _QUOTATIONS:
        return particle is not None and particle.match(text, end + 1) is not None
    # A bracket that begins a sentence may hold several.
    return not _ENDED.search(text, max(0, start - 8), start)


def is_told_behind(text: str, end: int) -> bool:
    """Tell whether a few words of who says it follow a quotation that a full stop ends."""
    return _TOLD_BEHIND.match(text, end) is not None


def quotation_goes_on(text: str, start: int, mark: int, closed: str, end: int) -> bool:
    """Tell whether a sentence goes on after a quoted question or exclamation, in a script without capitals.

    "«When does it open?» a trader asked": it does, unless a colon announced the quotation.
    """
    follows = text[end : end + 4].lstrip()[:1]
    if not follows.isalpha() or follows.isupper() or follows.islower():
        return False
    quote = next((letter for letter in closed if letter in _OPENERS), "")
    if not quote:
        return False
    opening = max(text.rfind(letter, max(start, mark - _REACH), mark) for letter in _OPENERS[quote])
    if opening < 0:
        return False
    announced = text[max(start, opening - 3) : opening].rstrip().endswith((":", "："))
    return not announced or _GOING_ON.match(text, end) is not None
