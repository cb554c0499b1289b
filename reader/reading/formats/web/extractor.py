"""The second opinion on a page: what trafilatura takes for its story.

It is loaded without what is not asked of it, which takes twice as long to load as all that is: py3langid and numpy, by
which it can tell languages (0.13 s of CPU and 12 MB), and what fetches pages and reads their facts (.1 s). Nor does it
measure the text of a page, with an expression for each element, where a look at its letters tells enough: on small and
large pages that took a fourth of its time.
"""

import logging
import math
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from types import ModuleType
from typing import Any, cast

from lxml import etree

# Imported by name where trafilatura is: classes and functions of these are never asked for.
_STOOD_IN_FOR = ("urllib3", "urllib3.response", "courlan", "htmldate", "trafilatura.downloads")


def extract_main_text(root: etree._Element, *, fast: bool = True) -> str:
    """Return what trafilatura takes for the story of a page; an empty text where it finds none."""
    return _extractor(fast)(root) or ""


@cache
def _extractor(fast: bool) -> Callable[[etree._Element], str | None]:  # noqa: FBT001  # `cache` takes it by place
    """Load trafilatura and say how it is to work, once: it reads its configuration each time that it is told."""
    with _without_what_is_not_asked_for():
        import trafilatura
        from trafilatura.settings import Extractor
    # The article says it of each page that nothing is found in.
    logging.getLogger(trafilatura.__name__).setLevel(logging.CRITICAL)
    core, options = sys.modules["trafilatura.core"], Extractor(comments=False, tables=True, fast=fast)

    def extract(root: etree._Element) -> str | None:
        with measured_seldom(core):
            return trafilatura.extract(root, options=options)

    return extract


@contextmanager
def measured_seldom(core: ModuleType) -> Iterator[None]:
    """Have a page measured only where it may hold so much more than was taken of it that trafilatura looks again.

    It measures one with `html2txt`, after it has taken a text with `_extract_and_compare`, or a longer one; both are
    as they were once the page is done. A version that has not all of these names is left as it is.
    """
    if not all(hasattr(core, name) for name in ("ESCALATION_PAGE_SHARE", "_extract_and_compare", "html2txt")):
        yield
        return
    share, take, measure = core.ESCALATION_PAGE_SHARE, core._extract_and_compare, core.html2txt  # noqa: SLF001
    taken = 0

    # However they are called, and whatever is told beside the text: it is not said that they stay as they are.
    def take_and_note(*asked: Any, **named: Any) -> Any:
        nonlocal taken
        found = take(*asked, **named)
        taken = len(found[1])
        return found

    def measure_where_it_tells(tree: etree._Element, **named: Any) -> str:
        return "" if taken >= share * most_text(tree) else measure(tree, **named)

    vars(core).update(_extract_and_compare=take_and_note, html2txt=measure_where_it_tells)
    try:
        yield
    finally:
        vars(core).update(_extract_and_compare=take, html2txt=measure)


def most_text(tree: etree._Element) -> float:
    """Return how long the text that trafilatura sees on a page can be at most.

    It leaves out scripts and more, and sets a blank at both ends of a block, which may part a word.
    """
    body = tree.find(".//body")
    if body is None:
        return math.inf
    unseen = sum([_length(script.text or "") for script in body.iter("script", "style")])
    text, elements = cast("str", body.xpath("string()")), cast("float", body.xpath("count(.//*)"))
    return _length(text) - unseen + 2 * (1 + elements)


def _length(text: str) -> int:
    return len(" ".join(text.split()))


class _StandIn(ModuleType):
    """A module that has an empty class of each name."""

    def __getattr__(self, name: str) -> type:
        if name.startswith("__"):
            raise AttributeError(name)
        return type(name, (), {})


@contextmanager
def _without_what_is_not_asked_for() -> Iterator[None]:
    """Put other things in the places of modules while trafilatura is loaded, where nothing has loaded them before.

    With None in the place of py3langid its import fails, which trafilatura is prepared for.
    """
    stand_ins: dict[str, ModuleType | None] = {"py3langid": None, **{name: _StandIn(name) for name in _STOOD_IN_FOR}}
    absent = {name: one for name, one in stand_ins.items() if name not in sys.modules}
    sys.modules.update(absent)  # type: ignore[arg-type]  # None is what Python's documentation says to put there
    try:
        yield
    finally:
        for name in absent:
            del sys.modules[name]
