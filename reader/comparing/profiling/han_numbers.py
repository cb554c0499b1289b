"""The numbers that Chinese and Japanese write in Han characters: 二百一十四 is 214, 3万5千 is 35000."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from reader.comparing.profiling.normalization import Token, TokenKind

_DIGITS = {letter: value for value, letter in enumerate("〇一二三四五六七八九")} | {"零": 0, "两": 2, "兩": 2, "両": 2}
_TENS = {"十": 10, "百": 100, "千": 1_000}
_MYRIADS = {"万": 10**4, "萬": 10**4, "億": 10**8, "亿": 10**8, "兆": 10**12}
_NUMERALS = frozenset((*_DIGITS, *_TENS, *_MYRIADS))
# What a single character counts, since most words that begin with one are none: 一部, 千葉, 百度.
_COUNTED = frozenset("人名年月日时時分秒岁歳个個件次回条條円元架艘辆輛台家户戸位隻只")
_VAGUE = frozenset("数數几幾余餘多")  # tens of, some ten


def find_han_numbers(tokens: Sequence[Token]) -> Iterator[str]:
    """Yield in digits the numbers of a text in Han characters, also where digits stand among these."""
    for number, _ in place_han_numbers(tokens):
        yield number


def place_han_numbers(tokens: Sequence[Token]) -> Iterator[tuple[str, Sequence[Token]]]:
    """Yield in digits the numbers of a text in Han characters, each with the tokens that tell it."""
    run: list[Token] = []
    before = ""
    for token in tokens:
        if run and token.start != run[-1].end:
            yield from _read(run, before, "")
            run, before = [], ""
        if token.key in _NUMERALS or token.kind is TokenKind.NUMBER:
            run.append(token)
            continue
        yield from _read(run, before, token.key)
        run, before = [], token.key
    yield from _read(run, before, "")


def _read(run: Sequence[Token], before: str, behind: str) -> Iterator[tuple[str, Sequence[Token]]]:
    """Yield what a run of numerals is worth, where it is a number; the words beside it may say that it is vague."""
    keys = [token.key for token in run]
    is_number = len(keys) > 1 or behind in _COUNTED
    if not is_number or _NUMERALS.isdisjoint(keys) or before in _VAGUE or behind in _VAGUE:
        return
    if all(key in _NUMERALS or key.replace(".", "", 1).isdecimal() for key in keys):
        yield f"{_value_of(keys).normalize():f}", run


def _value_of(keys: Sequence[str]) -> Decimal:
    total = section = Decimal(0)
    last: Decimal | None = None  # digits whose power of ten is not known yet
    for key in keys:
        if key in _TENS:
            section += _TENS[key] * (Decimal(1) if last is None else last)
            last = None
        elif key in _MYRIADS:
            total += _MYRIADS[key] * (section + (last or 0) or 1)
            section, last = Decimal(0), None
        elif key in _DIGITS:
            last = _DIGITS[key] + 10 * (last or Decimal(0))
        else:
            last = Decimal(key)
    return total + section + (last or 0)
