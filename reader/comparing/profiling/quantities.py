"""Which ways to write a quantity or a date are the same: 1,500,000 and 1.5 million; 5% and 5 per cent; 3/1/26, 3-1-26.

A newspaper's style sheet decides between them, not what it has to say, so they make one token with one key.
"""

import re
from decimal import Decimal

_BLANK = "[ \u00a0\u202f-]"
# Powers of ten, by the words that newspapers put behind digits. "Billion" is the English one: where it is a million
# millions, as in German, it hardly ever occurs.
_POWERS = {
    3: (
        "thousand tausend tsd mila tusen tusind tysięcy tysiące tys tisíc χιλιάδες χιλιάδων тысяч тысячи тыс тисяч тис"
        " ألف آلاف"
    ),
    6: (
        "million millions millionen millón millones milione milioni milhão milhões miljoen miljon miljoner millioner"
        " mio mln mn mkr mnkr milion miliony milionów milionu milioane milionů milyon miljoonaa juta εκατομμύριο"
        " εκατομμύρια εκατομμυρίων εκατ миллион миллиона миллионов млн мільйон мільйона мільйонів милиона مليون ملايين"
    ),
    9: (
        "billion bln bn milliard milliards milliarde milliarden milliarder mrd mld mdr miliardo miliardi bilhão bilhões"
        " miljard miljarder miliard miliardy miliardów miliarde milyar miljardia δισεκατομμύριο δισεκατομμύρια"
        " δισεκατομμυρίων δισ миллиард миллиарда миллиардов млрд мільярд мільярда мільярдів милиарда مليار مليارات"
    ),
    12: "trillion tn",
}
_POWER_OF = {word.casefold(): power for power, words in _POWERS.items() for word in words.split()}
# Behind 2.123 or 2,123 these say which sign is the decimal one: that of English, or that of most other languages; in
# Spanish it may be either.
_WITH_POINT = frozenset({"thousand", "million", "billion", "bn", "mn", "trillion", "tn", "k", "m", "b"})
_WITH_COMMA = frozenset(_POWER_OF) - _WITH_POINT - {"millón", "millones"}
# A "5m" is five metres or minutes, unless a sign of money stands before it or a word for money behind it.
_POWER_OF_MONEY = {"k": 3, "m": 6, "b": 9, "md": 9}

# Patterns of tokens, to be searched for where no word has begun.
DIGITS = r"\d+(?:[.,:٫٬，．]\d+)*"
# 1 500 000, 1’500’000: in threes, as the same sign parts them, with nothing of a number around.
PARTED = (
    r"(?<![\d.,:])(?<!\d[ \u00a0])\d{1,3}(?P<parting>[ \u00a0\u2009\u202f'’])\d{3}(?:(?P=parting)\d{3})*"
    r"(?:[.,٫]\d+)?(?![.,:]?\d|(?P=parting)\d)"
)
PERCENT = (
    rf"[%٪％]|(?=[pτп])(?:per{_BLANK}?cent|percent|pct|prozent|procent\w?\w?|pour{_BLANK}cent|por{_BLANK}ciento"
    rf"|per{_BLANK}cento|por{_BLANK}cento|τοις{_BLANK}εκατό|процент\w?\w?)(?!\w)"
)
_COINS = (
    "dollars?|euros?|pounds?|francs?|crowns?|kron[oe]r|rou?bles?|rupees?|pesos?|reais|rand|yen|yuan|won|zlotys?|ευρώ"
)
MONEY = (
    rf"(?<=[$€£¥₹₽₺₴]){DIGITS}[kmb](?!\w)|{DIGITS}[kmb](?={_BLANK}(?:US{_BLANK})?(?:{_COINS})(?!\w))"
    rf"|{DIGITS}{_BLANK}?(?:k|md?)(?={_BLANK}?€)"
)
COUNT = (
    rf"{DIGITS}{_BLANK}?(?:{'|'.join(sorted(_POWER_OF, key=len, reverse=True))})(?!\w)"
    r"(?:(?<=tsd|тыс|mio|mln|млн|mrd|bln|δισ|κατ)\.(?=\s+\S))?"  # the point of an abbreviation, if not that of the end
)
_BETWEEN = "[-–./]"
DATE = (
    rf"(?<![\d.,])(?:\d\d?(?P<between>{_BETWEEN})\d\d?(?P=between)(?:\d{{4}}|\d\d)"
    rf"|\d{{4}}(?P<behind>{_BETWEEN})\d\d?(?P=behind)\d\d?)(?!\w|{_BETWEEN}\d)"
)

_PARTS = re.compile(rf"([\d.,:٫٬，．]*\d){_BLANK}?(\w+)\.?")
# By threes, or as in India by twos down to the last three.
_THOUSANDS = re.compile(r"[1-9]\d{0,2}(?:[.,]\d{3})+|[1-9]\d?(?:,\d\d)+,\d{3}")
_THOUSANDS_AND_DECIMALS = re.compile(r"([1-9]\d{0,2}([.,])\d{3}(?:\2\d{3})*)(?!\2)[.,](\d+)")
_PARTED_THOUSANDS = re.compile(r"(?<=\d)[ \u00a0\u2009\u202f'’](?=\d{3})")
# Signs between digits, of all scripts, as English writes them.
_SIGNS = str.maketrans({"٫": ".", "．": ".", "٬": ",", "，": ","})
_DECIMAL = re.compile(r"\d+(?:\.\d+)?")


def fold_digits(digits: str) -> str:
    """Return a number without signs between thousands, and with a point before decimals."""
    latin = digits.translate(_SIGNS)
    if (parted := _PARTED_THOUSANDS.sub("", latin)) != latin:
        return parted.replace(",", ".")
    if both := _THOUSANDS_AND_DECIMALS.fullmatch(latin):
        return f"{re.sub('[.,]', '', both[1])}.{both[3]}"
    return re.sub("[.,]", "", latin) if _THOUSANDS.fullmatch(latin) else latin.replace(",", ".")


def fold_date(date: str) -> str:
    """Return a date in digits with hyphens and no leading zeros; day, month and year stay in their order."""
    return "-".join(str(int(part)) for part in re.split(_BETWEEN, date))


def split_amount(amount: str) -> tuple[str, str] | None:
    """Return the digits and the word of what `COUNT` found, such as 1.5 and million; `None` of any other number."""
    parts = _PARTS.fullmatch(amount.casefold())
    return (_fold_amount(parts[1], parts[2]), parts[2]) if parts and parts[2] in _POWER_OF else None


def _fold_amount(digits: str, word: str) -> str:
    """Return the digits before a power of ten, where three figures behind a sign may be decimals."""
    latin = digits.translate(_SIGNS)
    point = "." if word in _WITH_POINT else "," if word in _WITH_COMMA else ""
    before, sign, behind = latin.partition(point) if point else ("", "", "")
    is_decimal = bool(sign) and before.isdecimal() and behind.isdecimal()
    return f"{before}.{behind}" if is_decimal else fold_digits(digits)


def expand(amount: str) -> str:
    """Return in digits alone what `COUNT` or `MONEY` found: "1.5 million" and "1.5m" (of money) are 1500000."""
    parts = _PARTS.fullmatch(amount.casefold())
    digits, word = parts.groups() if parts else ("", "")
    power = _POWER_OF.get(word) or _POWER_OF_MONEY.get(word)
    number = _fold_amount(digits, word)
    if power is None or not _DECIMAL.fullmatch(number):
        return amount.casefold()
    return f"{Decimal(number).scaleb(power).normalize():f}"
