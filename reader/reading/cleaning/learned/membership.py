"""How likely each unit of a page belongs to the story: a first look at each, a second look at its surroundings."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from reader.reading.cleaning.learned.column_makers import Column
from reader.reading.cleaning.learned.headline import Titles
from reader.reading.cleaning.learned.surroundings import add_surroundings
from reader.reading.cleaning.learned.trees import load_trees
from reader.reading.cleaning.learned.unit_columns import Columns
from reader.reading.cleaning.measures.page_features import Measured, Page

# A unit without prose so near is furniture: most units of most pages, which need no look.
_REACH = 12

NO_MARKUP: Mapping[str, Column] = MappingProxyType({})
"""What is known of the markup of a text."""


def weigh_units(page: Page, titles: Titles, markup: Mapping[str, Column] = NO_MARKUP) -> list[float]:
    """Return the probability of each unit to be part of the story.

    `markup` are the columns that say of each unit what a web page's own markup says of it.
    """
    near = units_near_prose(page)
    columns = Columns(page, titles, near)
    for name, column in markup.items():
        columns[name] = column
    unit, second = load_trees("unit"), load_trees("web" if markup else "context")
    first = _spread(unit.probabilities(columns.rows_of(unit.columns)), near, len(page))
    add_surroundings(columns, page, first)
    return _spread(second.probabilities(columns.rows_of(second.columns)), near, len(page))


def units_near_prose(page: Page) -> list[int]:
    """List the units with prose around them; all of a page without prose."""
    size, sums = len(page), page.prose
    before = [*[0] * min(size, _REACH), *sums[: max(0, size - _REACH)]]
    behind = [*sums[_REACH + 1 :], *[sums[-1]] * min(size, _REACH)]
    near = [number for number, (start, end) in enumerate(zip(before, behind, strict=True)) if start != end]
    return near or list(range(size))


def _spread(values: Sequence[float], numbers: Sequence[int], size: int) -> list[float]:
    spread = [0.0] * size
    for number, value in zip(numbers, values, strict=True):
        spread[number] = value
    return spread


def says_the_same(seen: Measured, other: Measured) -> bool:
    """Tell whether most words of a long unit stand in its neighbour: a caption beside the image's description."""
    return not seen.brief and len(seen.keys) > 4 and len(seen.keys & other.keys) > 0.7 * len(seen.keys)


def is_copied_near(page: Page, number: int) -> bool:
    """Tell whether one of the four units before or after has the same words."""
    if not page.is_repeated(number):
        return False
    keys = page.measured[number].keys
    around = range(max(0, number - 4), min(len(page), number + 5))
    return any(page.measured[k].keys == keys for k in around if k != number)
