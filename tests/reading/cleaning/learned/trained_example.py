"""A page that the models of cleaning are remembered by.

Whoever trains them writes beside them what each of their columns adds up to on this page. Where one adds up to
something else later, the models were learned from other columns than the program measures.
"""

from collections.abc import Iterable

from reader.reading.cleaning.learned.headline import Titles, title_candidates, title_traits
from reader.reading.cleaning.learned.surroundings import add_surroundings
from reader.reading.cleaning.learned.unit_columns import Columns
from reader.reading.cleaning.lines.units import split_units
from reader.reading.cleaning.measures.page_features import Page

PAGE = """\
Night ferry runs aground off Port Elsin | The Marlow Courier
Home
News
  * Islands
Subscribe to our newsletter

Night ferry runs aground off Port Elsin

By Ann Orr
11 March 2024, 09:15
Share on Facebook

The night ferry ran aground off Port Elsin early on Sunday, and forty passengers waited for hours on the upper deck.
Photo: Ann Orr

"We heard a long grinding noise," said Ilse Belmonte, a teacher from Marlow, who was on board with her class.

What comes next:
- The ferry is towed to Halm on Monday.
- Divers look at the hull.

The harbour office will hear the captain on Thursday. It has closed the channel until the buoys are back in place.

Read more
Goat wins race round the island

2 comments
Fan 1: we all knew that it would happen one day, didn't we?
Fan 1: we all knew that it would happen one day, didn't we?

© 2024 The Marlow Courier. All rights reserved.
"""
_STORY, _OTHER = 0.8, 0.1


def measure_example(names: Iterable[str]) -> dict[str, float]:
    """Add up columns of the page, as they are where prose is likely and a candidate's traits are its odds."""
    page = Page(split_units(PAGE.split("\n")))
    titles = Titles({number: float(len(title_traits(page, number))) for number in title_candidates(page)})
    columns = Columns(page, titles)
    add_surroundings(columns, page, [_STORY if seen.prose else _OTHER for seen in page.measured])
    return {name: round(float(sum(columns[name])), 4) for name in names}
