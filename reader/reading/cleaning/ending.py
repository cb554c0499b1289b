"""Where the story ends: what speaks for or against a unit being its last one."""

from dataclasses import dataclass, field

from reader.reading.cleaning.model import scale
from reader.reading.cleaning.page_features import KINDS, NO_CLASSES, Measured, Page
from reader.reading.cleaning.units import Unit
from reader.reading.cleaning.word_classes import CLASSES

_FAR = 30
_FIRST_COLUMN = 99

_words = scale("last words", 4, 10, 20)
_distance = scale("next prose", 2, 3, 4, 6, 9, 14, 22, 98)
_gap_words = scale("gap words", 3, 8, 20, 50)
_gap_last = scale("gap ends with words", 2, 4, 8, 15)
_gap_bullets = scale("gap bullets", 3, 5, 7)
_next_words = scale("words", 2, 4, 8, 15)
_listed = scale("listed next", 1, 2, 3, 4, 5)
_bullets = scale("bullets next", 1, 2, 3, 4)
_dates = scale("dates in next 20", 1, 2, 3, 5)
_repeated = scale("repeated in next 20", 1, 3, 6)
_bylines = scale("bylines in next 20", 1, 2, 4)
_comments = scale("comments in next 20", 1, 2, 4)
_sharing = scale("sharing in next 8", 1, 2, 4)
_notices = scale("notices in next 8", 1, 2, 4)
_prose_words = scale("next prose words", 15, 30, 60, 120)
_cohesion = scale("next prose shares", 0.08, 0.15, 0.22, 0.3, 0.4)
_title = scale("next prose shares with title", 1, 2, 3)
_so_far = scale("words so far", 1, 25, 60, 120, 250, 500, 1000)
_so_far_coarse = scale("so far", 60, 200)
_distance_coarse = scale("next", 2, 4, 9, 98)
_rest = scale("prose left", 1, 30, 100, 300, 800)
_share = scale("share so far", 0.1, 0.25, 0.5, 0.75, 0.9)
_chrome = scale("gaps so far", 0.1, 0.25, 0.5)


@dataclass(slots=True)
class Told:
    """What the story has told from its first unit to the present one."""

    indent: int
    title: frozenset[str]
    words: int = 0
    prose: int = 0
    others: int = 0
    keys: set[str] = field(default_factory=set)

    def add(self, seen: Measured) -> None:
        """Take the next unit in."""
        if seen.prose:
            self.words += seen.words
            self.prose += 1
            self.keys |= seen.keys
        else:
            self.others += 1


def may_end(unit: Unit, seen: Measured) -> bool:
    """Whether a story may end with the unit: four words or more, or an entry of a list."""
    return seen.words >= 4 or (unit.bullet and seen.words >= 3)


def ending_traits(page: Page, number: int, told: Told) -> list[str]:
    """Name what speaks for or against the story ending with the unit `number`, which `told` has taken in."""
    unit, seen = page.units[number], page.measured[number]
    following = page.next_prose[number + 1]
    distance = following - number if following < len(page) and following - number < _FAR else _FIRST_COLUMN
    end = number + distance if distance < _FIRST_COLUMN else number + 12
    state = " prose" if seen.prose else " ended" if seen.ended else " open"
    traits = [_words(seen.words) + state, _distance(distance)]
    traits += [f"last {kind}" for kind in seen.kinds]
    if seen.classes is not NO_CLASSES:
        traits += [f"last with {name}" for name, count in zip(CLASSES, seen.classes, strict=True) if count]
    if unit.bullet:
        traits.append("last bullet")
    if seen.listed:
        traits.append("last listed")
    if unit.text.endswith(":"):
        traits.append("last colon")
    if distance > 1:
        traits += _gap_traits(page, range(number + 1, min(len(page), end)))
    traits += _next_traits(page, number)
    traits += _around_traits(page, number)
    if distance < _FIRST_COLUMN:
        traits += _prose_traits(page, following, told)
    words = max(1, page.words)
    traits += [
        _so_far(told.words),
        _rest(page.words - page.prose[number + 1]),
        _share(told.words / words),
        _chrome(told.others / (told.others + told.prose + 1)),
        _so_far_coarse(told.words) + _distance_coarse(distance),
    ]
    return traits


def _gap_traits(page: Page, gap: range) -> list[str]:
    """Name what lies between the unit and the next prose."""
    if not gap:
        return []
    measured = page.measured[gap.start : gap.stop]
    traits: list[str] = []
    spoken = [seen.kinds for seen in measured if seen.kinds]
    classed = [seen.classes for seen in measured if seen.words < 15 and seen.classes is not NO_CLASSES]
    for name, count in (
        *((kind, sum([kind in kinds for kinds in spoken])) for kind in KINDS if spoken),
        *((name, sum([classes[n] > 0 for classes in classed])) for n, name in enumerate(CLASSES) if classed),
    ):
        if count:
            traits.append(f"gap {name} twice" if count > 1 else f"gap {name}")
    last = measured[-1]
    traits.append(_gap_last(last.words) + (" ended" if last.ended else ""))
    traits.append(_gap_words(sum([seen.words for seen in measured])))
    bullets = page.between(page.bullets, gap.start, gap.stop)
    if bullets:
        traits.append(_gap_bullets(bullets))
    traits += [
        name
        for name, holds in (
            ("gap date", page.between(page.brief_dates, gap.start, gap.stop)),
            ("gap ends with capitals", last.capitals > 0.5),
            ("gap ends with copy", page.is_repeated(gap.stop - 1)),
            ("gap ends with heading", page.units[gap.stop - 1].heading),
            ("gap copies", any(page.repeated[gap.start : gap.stop])),
        )
        if holds
    ]
    return traits


def _next_traits(page: Page, number: int) -> list[str]:
    """Name each of the three units that follow."""
    traits: list[str] = []
    for place in range(1, min(4, len(page) - number)):
        unit, seen = page.units[number + place], page.measured[number + place]
        if seen.prose:
            traits.append(f"{place} prose")
            continue
        if seen.words < 20 and seen.classes is not NO_CLASSES:
            traits += [f"{place} {name}" for name, count in zip(CLASSES, seen.classes, strict=True) if count]
        traits += [f"{place} {kind}" for kind in seen.kinds]
        traits.append(f"{place} {_next_words(seen.words)}{' ended' if seen.ended else ''}")
        if unit.bullet:
            traits.append(f"{place} bullet")
        if unit.heading:
            traits.append(f"{place} heading")
    return traits


def _around_traits(page: Page, number: int) -> list[str]:
    """Name what is frequent in the units that follow: comments, dates and bylines of other stories, lists."""
    traits = [
        _listed(page.between(page.listed, number + 1, number + 7)),
        _bullets(page.between(page.bullets, number + 1, number + 6)),
        _dates(page.between(page.brief_dates, number + 1, number + 21)),
        _repeated(page.between(page.brief_copies, number + 1, number + 21)),
        _bylines(page.between(page.bylines, number + 1, number + 21)),
        _comments(page.between(page.comments, number + 1, number + 21)),
        _sharing(page.between(page.sharing, number + 1, number + 9)),
        _notices(page.between(page.notices, number + 1, number + 9)),
    ]
    if number + 1 < len(page):
        traits.append("then colon" if page.units[number + 1].text.endswith(":") else "then no colon")
        if page.is_repeated(number + 1):
            traits.append("then a copy")
    return traits


def _prose_traits(page: Page, following: int, told: Told) -> list[str]:
    """Name what the next three units of prose, among the next six units, have in common with the story."""
    prose = [seen for seen in page.measured[following : following + 6] if seen.prose][:3]
    keys = frozenset().union(*[seen.keys for seen in prose])
    unit, first = page.units[following], prose[0]
    traits = [
        _prose_words(sum([seen.words for seen in prose])),
        _cohesion(len(keys & told.keys) / max(1, len(keys))),
    ]
    if told.title:
        traits.append(_title(len(keys & told.title)))
    classed = [seen.classes for seen in prose if seen.classes is not NO_CLASSES]
    if classed:
        for name, count in zip(CLASSES, map(sum, zip(*classed, strict=True)), strict=True):
            if count:
                traits.append(f"next prose {name} often" if count > 2 else f"next prose {name}")
    traits += [
        name
        for name, holds in (
            ("next prose copied", page.is_repeated(following)),
            ("next prose ellipsis", unit.text.endswith(("...", "…"))),
            ("next prose without short words", first.short < 0.08),
            ("next prose linked", unit.linked > 0.3),
            ("next prose at other indent", unit.indent != told.indent),
            ("next prose bullet", unit.bullet),
        )
        if holds
    ]
    return traits
