"""Buttons and fields of forms as text browsers write them: "(BUTTON)", "[____]"."""

import re

_WIDGET = re.compile(
    r"\((?:BUTTON|Submit|Text|Image|HIDDEN|TEXTAREA)\)|_{5,}|\[(?: {3,}|_{3,})\]|^IFRAME:.*$|^\s*\[[ xX]\]"
)
_BUTTONS = ("(BUTTON)", "(Submit)", "(Text)", "(Image)", "(HIDDEN)", "(TEXTAREA)")


def without_widgets(text: str) -> str:
    """Put a blank in the place of each button and field of a line."""
    return _WIDGET.sub(" ", text) if _may_have_widget(text) else text


def _may_have_widget(text: str) -> bool:
    """Tell whether a line has the letters of a button or a field: to search it takes thirty times as long."""
    if "(" in text and any(map(text.__contains__, _BUTTONS)):
        return True
    if "[" in text and ("[   " in text or "[___" in text or text[2:3] == "]"):
        return True
    return "_____" in text or text.startswith("IFRAME:")
