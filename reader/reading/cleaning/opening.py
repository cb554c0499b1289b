"""Where the story begins: what speaks for or against a unit being its first one."""

from reader.reading.cleaning.headline import Titles
from reader.reading.cleaning.membership import own_traits
from reader.reading.cleaning.model import scale
from reader.reading.cleaning.page_features import NO_CLASSES, Page
from reader.reading.cleaning.word_classes import CLASSES

_REACH = 14
_RUN_UNITS = 40

_NEAR = tuple(f"first near {name}" for name in CLASSES)


class _Prefixed(dict[str, str]):
    """Names of traits behind "first: ", each made once."""

    def __missing__(self, trait: str) -> str:
        self[trait] = "first: " + trait
        return self[trait]


_FIRST = _Prefixed()

_words = scale("first words", 2, 3, 5, 7, 10, 15, 25, 40, 80)
_distance = scale("first from title", 2, 3, 4, 6, 9, 14, 26)
_shared = scale("first shared with title", 1, 2, 3)
_before12 = scale("first after prose", 1, 31, 81, 201, 501)
_after5 = scale("first before prose", 1, 31, 81, 201)
_run = scale("first run", 20, 40, 80, 150, 300, 600)
_run_share = scale("first run of longest", 0.1, 0.3, 0.6, 0.99)
_place = scale("first share of prose before", 0.001, 0.1, 0.3, 0.6)
_title_below_best = scale("first title below best", 0.01, 0.7, 1.5, 3, 5)
_title_odds = scale("first title odds", -5, -3.5, -2.5, -1.5, -0.5)
_title_distance = scale("first distance to its title", 1, 2, 4, 7, 11)
_later_title = scale("first better title later", -3, -1, -0.01)


def opening_candidates(page: Page) -> list[int]:
    """List the units with which a story may begin: three words or more, with prose among the next ones."""
    fit = [n for n, (u, m) in enumerate(zip(page.units, page.measured, strict=True)) if m.words >= 3 and u.linked < 0.9]
    return [number for number in fit if page.next_prose[number] - number <= 4] or fit[:100]


def opening_traits(page: Page, number: int, titles: Titles) -> list[str]:
    """Name what can be seen of the unit, and where it stands from the candidates for the headline."""
    unit, seen = page.units[number], page.measured[number]
    run = page.run_of_prose(number, _RUN_UNITS)
    traits = [
        _words(seen.words),
        "first ended" if seen.ended else "first open",
        _before12(page.prose_between(number - 12, number)),
        _after5(page.prose_between(number + 1, number + 6)),
        _run(run),
        _run_share(run / page.longest),
        _place(page.prose[number] / max(1, page.words)),
    ]
    if seen.dated and seen.words < 15:
        traits.append("first is date")
    if unit.bullet:
        traits.append("first bullet")
    if number and page.measured[number - 1].prose:
        traits.append("first just after prose")
    traits += _near_traits(page, number)
    traits += _title_traits(page, number, titles)
    return traits + [_FIRST[trait] for trait in own_traits(page, number)]


def _near_traits(page: Page, number: int) -> list[str]:
    """Name the classes of words and the date in the short units just before."""
    near = [
        seen.classes
        for seen in page.measured[max(0, number - 3) : number]
        if seen.classes is not NO_CLASSES and seen.words < 15
    ]
    traits = [name for name, counts in zip(_NEAR, zip(*near, strict=True), strict=True) if any(counts)] if near else []
    if page.between(page.brief_dates, number - 4, number):
        traits.append("first near date")
    return traits


def _title_traits(page: Page, number: int, titles: Titles) -> list[str]:
    best = titles.best
    if best is None:
        return ["first without title"]
    traits: list[str] = []
    if number <= best:
        traits.append("first is title" if number == best else "first before title")
    else:
        since = page.prose_between(best + 1, number)
        left = wanted = page.measured[best].keys
        for seen in page.measured[number : number + 3]:
            left = left - seen.keys
        traits.append(_distance(number - best))
        traits.append("prose since title" if since > 40 else "no prose since title")
        traits.append(_shared(len(wanted) - len(left)))
    odds = titles.odds
    own = [(odds[n], n) for n in range(number - _REACH, number + 1) if n in odds]
    if own:
        highest, place = max(own)
        traits += [
            _title_below_best(titles.best_odds - highest),
            _title_odds(highest),
            _title_distance(number - place),
        ]
    else:
        traits.append("first without title of its own")
    traits.append(_later_title(titles.later(number) - titles.best_odds))
    return traits
