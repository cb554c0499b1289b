"""The headline of a web page's story: not the site's name, not what was made for sharing."""

import re
from collections.abc import Sequence
from dataclasses import replace

from lxml import etree

from reader.reading.extraction import Metadatum
from reader.reading.facts.press_names import is_press_name
from reader.text.late_pattern import late_pattern

# What separates the site's name from the headline in a page's title.
_SEPARATED = late_pattern(r"\s+[|–—»«·:›‹•-]+\s+|\s*[|»｜_]+\s*|(?<=[\u2e80-\u9fff])[-—](?=[\u2e80-\u9fff])")
_SITE_CLASS = late_pattern(r"logo|site-?(?:name|title|brand)|brand|masthead", re.IGNORECASE)
_HOME = late_pattern(r"(?:https?:)?(?://[^/?#]+)?/|https?://[^/?#]+")
_SAYS_NOTHING = late_pattern(
    r"^(?:untitled(?: document)?|unbenannt(?:es dokument)?|document\d*|dokument\d*|microsoft word\b.*"
    r"|about:blank|exported data|index of\b.*"
    r"|home|title|new page \d+|neue seite \d+|sans titre|sin título|.*\.(?:docx?|html?|pdf|txt))$",
    re.IGNORECASE,
)
# A headline is at least this share of a title that contains it.
_LEAST_SHARE = 3
_MOST_NAME_WORDS = 5
_MOST_PARTS = 8
_MOST_WORDS_OF_A_LABEL = 2  # "Print: ...", "Druckversion: ..."
_MOST_WORDS_OF_A_KICKER = 3
# Chinese and Japanese have no blank where a heading is broken.
_PARTED_WIDE = late_pattern("(?<=[\u2e80-\u9fff])\0+(?=[\u2e80-\u9fff])")
_PARTED = re.compile("\0+")
_PARTING = frozenset(("br", "div", "p", "li", "h1", "h2"))
_LARGE = frozenset(("4", "5", "6", "7", "+1", "+2", "+3", "+4"))
# Shorter parts are sections.
_LEAST_HEADLINE = 8


def read_headlines(root: etree._Element, stated: Sequence[Metadatum]) -> list[Metadatum]:
    """Return the headings that may be the headline, the likeliest first, then the page's title."""
    title = next((" ".join((tag.text or "").split()) for tag in root.iter("title")), "")
    title = "" if _SAYS_NOTHING.match(title) else title
    outlets = {fact.value.casefold() for fact in stated if fact.field == "outlet"}
    headings = [
        (text, tag)
        for tag in root.iter("h1")
        if (text := " ".join(_text_of(tag).split())) and text.casefold() not in outlets and not _leads_home(tag)
    ]
    if len(headings) > 1:
        headings = [pair for pair in headings if not _is_site_name(pair[1])] or headings
        inside = [pair for pair in headings if any(one.tag in ("article", "main") for one in pair[1].iterancestors())]
        in_title = [pair for pair in inside or headings if pair[0].casefold() in title.casefold()]
        longest = max((text for text, _ in in_title), key=len, default="")
        headings = [pair for pair in in_title if pair[0] == longest] or (inside if len(inside) == 1 else [])
    found = [Metadatum("title", text, "h1") for text, _ in headings[:1]]
    if not found and is_name_of_site(title) and (large := _large_line(root)):
        # Pages from before there were styles set their headline in large type.
        found = [Metadatum("title", large, "h1")]
    return [*found, *([Metadatum("title", title, "title")] if title else [])]


def _text_of(heading: etree._Element) -> str:
    """Return the text of a heading, in which breaks and blocks part words."""
    parts: list[str] = []
    for event, one in etree.iterwalk(heading, events=("start", "end")):
        parts += ["\0"] if one.tag in _PARTING and one is not heading else []
        parts.append((one.text if event == "start" else "" if one is heading else one.tail) or "")
    return _PARTED.sub(" ", _PARTED_WIDE.sub("", "".join(parts)))


def stated_titles(root: etree._Element) -> list[str]:
    """Return what the head of a page says that it is called, for whoever reads, searches or shares it."""
    named = (
        str(tag.get("content") or "")
        for tag in root.iter("meta")
        if "title" in f"{tag.get('property') or ''} {tag.get('name') or ''}"
    )
    return [*(tag.text or "" for tag in root.iter("title")), *named]


def is_name_of_site(title: str) -> bool:
    """Tell whether the title of a page names its outlet and nothing else."""
    return is_press_name(title) and _SEPARATED.search(title) is None


def _large_line(root: etree._Element) -> str:
    """Return the first line that is set in large type and is no name."""
    for tag in root.iter("font"):
        text = " ".join("".join(map(str, tag.itertext())).split())
        if str(tag.get("size") or "").strip() in _LARGE and len(text) >= _LEAST_HEADLINE and not is_press_name(text):
            return text
    return ""


def choose_headline(
    facts: Sequence[Metadatum], headlines: Sequence[Metadatum], shown: frozenset[str]
) -> list[Metadatum]:
    """Return the headline: the page's heading if its title has it too, else what it states, without the site's name.

    `shown` are the short texts that the page shows, in small letters.
    """
    stated = [fact for fact in facts if fact.field == "title" and not _SAYS_NOTHING.match(fact.value)]
    by_where = {fact.where: fact for fact in reversed(headlines)}
    heading, title = by_where.get("h1"), by_where.get("title")
    if heading and title and heading.value.casefold() in title.value.casefold():
        return [heading]
    if heading and title and (part := _part_behind_kicker(heading.value, title.value)):
        return [replace(heading, value=part)]
    candidates = [*stated, *headlines]
    if not candidates:
        return []
    first = candidates[0]
    contained = [fact for fact in candidates if fact.value.strip() and fact.value.casefold() in first.value.casefold()]
    long_enough = [fact for fact in contained if len(fact.value) * _LEAST_SHARE >= len(first.value)]
    shortest = min(long_enough, key=lambda fact: len(fact.value), default=first)
    outlets = {fact.value.casefold() for fact in facts if fact.field == "outlet"}
    return [replace(shortest, value=_part_that_is_shown(_without_outlet(shortest.value, outlets), shown))]


def _part_behind_kicker(heading: str, title: str) -> str:
    """Return the end of a heading that the page's title has without what is set above it: "Transport"."""
    for part in _SEPARATED.split(title):
        kicker = heading[: -len(part)].split() if heading.casefold().endswith(part.casefold()) else []
        is_kicker = 0 < len(kicker) <= _MOST_WORDS_OF_A_KICKER and kicker[-1][-1].isalnum()
        if is_kicker and len(part.split()) > _MOST_WORDS_OF_A_KICKER and heading[-len(part)].isupper():
            return heading[-len(part) :]
    return ""


def outlet_in_title(facts: Sequence[Metadatum], headlines: Sequence[Metadatum]) -> list[Metadatum]:
    """Return what stands behind the headline in the page's title: the name of the site, where nothing else names it.

    The name of a press outlet may stand before it: "Küstenblatt: Ferry runs again".
    """
    title = next((fact.value for fact in headlines if fact.where == "title"), "")
    heading = next((fact.value for fact in facts if fact.field == "title"), "")
    at = title.casefold().find(heading.casefold()) if heading else -1
    behind = title[at + len(heading) :] if at >= 0 else ""
    parts = [part for part in _SEPARATED.split(behind) if part.strip()]
    before = title[: max(0, at)].strip().removesuffix(":")
    name = parts[-1].strip() if parts else before if is_press_name(before) else ""
    named = name and len(name.split()) <= _MOST_NAME_WORDS and not _SAYS_NOTHING.match(name)
    return [Metadatum("outlet", name, "title")] if named else []


def part_stated_title(facts: Sequence[Metadatum], heading: str | None) -> tuple[Metadatum, ...]:
    """Return facts whose stated title is that of the page: its story's heading in the text, with its site behind.

    The heading is put first then, and the site's name last: what names the outlet itself is surer.
    """
    stated = next((fact for fact in facts if fact.field == "title"), None)
    if stated is None or not heading or not stated.value.casefold().startswith(heading.casefold()):
        return tuple(facts)
    if not _SEPARATED.match(stated.value, len(heading)):
        return tuple(facts)
    own = replace(stated, value=heading)
    named = outlet_in_title([own], [replace(stated, where="title")])
    return (own, *facts, *(replace(fact, where=stated.where) for fact in named))


def without_stated_outlet(facts: Sequence[Metadatum]) -> list[Metadatum]:
    """Return facts whose titles have no name of the outlet behind them that the same facts state."""
    outlets = {fact.value.casefold() for fact in facts if fact.field == "outlet"}
    return [
        replace(fact, value=_without_outlet(fact.value, outlets)) if fact.field == "title" and outlets else fact
        for fact in facts
    ]


def _part_that_is_shown(title: str, shown: frozenset[str]) -> str:
    """Return the longest part of a title between separators that the page shows too; without one, all but a name.

    What stands before a colon is an outlet, or a word or two for what the page is: "Print: Ferry runs again".
    """
    before, _, rest = title.partition(": ")
    is_label = len(before.split()) <= _MOST_WORDS_OF_A_LABEL and title.casefold() not in shown
    if rest.casefold() in shown and (is_press_name(before) or is_label):
        return rest
    marks = list(_SEPARATED.finditer(title))
    if not marks or len(marks) > _MOST_PARTS or title.casefold() in shown:
        return title
    starts = [0, *(mark.end() for mark in marks)]
    ends = [*(mark.start() for mark in marks), len(title)]
    parts = [title[start:end] for start in starts for end in ends if end - start >= _LEAST_HEADLINE]
    found = [part for part in parts if part.casefold() in shown]
    if found:
        return max(found, key=len)
    if is_press_name(title[marks[-1].end() :]):
        return title[: marks[-1].start()]
    return title[marks[0].end() :] if is_press_name(title[: marks[0].start()]) else title


def _without_outlet(title: str, outlets: set[str]) -> str:
    """Take the outlet's name off the beginning or the end of a title."""
    marks = list(_SEPARATED.finditer(title))
    if marks and title[marks[-1].end() :].casefold() in outlets:
        return title[: marks[-1].start()]
    if marks and title[: marks[0].start()].casefold() in outlets:
        return title[marks[0].end() :]
    return title


def _leads_home(heading: etree._Element) -> bool:
    """Tell whether all of a heading is a link to the first page of the site, as its logo is."""
    link = next((one for one in (*heading.iter("a"), *heading.iterancestors("a"))), None)
    if link is None or _HOME.fullmatch(str(link.get("href") or "").strip()) is None:
        return False
    return len("".join(map(str, heading.itertext())).strip()) <= len("".join(map(str, link.itertext())).strip())


def _is_site_name(heading: etree._Element) -> bool:
    around = [heading, *heading.iterancestors()][:3]
    return any(_SITE_CLASS.search(f"{one.get('class') or ''} {one.get('id') or ''}") for one in around)
