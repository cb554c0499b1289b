"""Whether a text ends inside of a quotation, so that what follows goes on with it."""

_OPENING, _CLOSING = frozenset("„‟「『"), frozenset("”」』")
_EITHER = frozenset('"“«»＂')  # what opens in one language closes in another one


def ends_in_quotation(text: str) -> bool:
    """Tell whether the last quotation that a text opens is not closed; what stands in another one counts as it does."""
    is_open = False
    for letter in text:
        if letter in _OPENING:
            is_open = True
        elif letter in _CLOSING:
            is_open = False
        elif letter in _EITHER:
            is_open = not is_open
    return is_open
