"""Other stories that are named inside or below the page's own: under a set line, or each under a label of its own."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import islice

from reader.reading.cleaning.measures.page_features import Page
from reader.reading.cleaning.set_forms.fixed_lines import is_above_teasers

_FEWEST_WORDS = 60
_FEWEST_RECORDS = 2
# Of a form that no story has, however much is told in them.
_FEWEST_ALIKE = 3
_FEWEST_WORDS_ABOVE_ALIKE = 40
_CUT = ("...", "…", "..")
_LEAST_CUT = 0.2
_LONGEST_LINE = 8
_LONGEST_HEADLINE = 22
_FEWEST_LABELLED = 4
_LONGEST_LABEL = 4
_NARROWEST_GAP = 4
_MOST = 0.75
_NEARLY = 0.75
# Each try looks at all that was kept.
_MOST_TRIED = 30
_LONGEST_HEADING = 12
_MOST_IN_A_ROW = 6
_FEWEST_WORDS_OF_A_TEASER, _MOST_WORDS_OF_A_TEASER = 3, 24


def is_teaser(page: Page, number: int) -> bool:
    """Tell if a line without a full stop stands in a row of such lines below what pages put above other stories."""
    unit, below = page.units[number], page.measured[number + 1 : number + 2]
    if unit.heading and not unit.linked and below and below[0].prose:
        return False  # the head of what is told below it
    for above in range(number, max(-1, number - _MOST_IN_A_ROW), -1):
        if above < number and _is_heading(page, above):
            return True
        if not _is_like_a_teaser(page, above):
            return False
    return False


def heads_teasers(page: Page, number: int, kept: AbstractSet[int]) -> bool:
    """Tell if a line is what pages put above other stories, and one that is not kept, or like a headline, is below."""
    below = number + 1
    return _is_heading(page, number) and below < len(page) and (below not in kept or _is_like_a_teaser(page, below))


def _is_heading(page: Page, number: int) -> bool:
    return page.measured[number].words <= _LONGEST_HEADING and is_above_teasers(page.low[number])


def _is_like_a_teaser(page: Page, number: int) -> bool:
    seen = page.measured[number]
    return not seen.ended and _FEWEST_WORDS_OF_A_TEASER <= seen.words <= _MOST_WORDS_OF_A_TEASER


def without_teasers(page: Page, kept: Sequence[int], likely: Sequence[float]) -> list[int]:
    """Leave out records of a headline and prose below the story.

    Below a set line less must be told in them than above it; where they are of one form that paragraphs never have,
    some must be. Without such a line, each stands below a label of its own, far behind the story.
    """
    brief = (number for number in range(kept[0] + 1, kept[-1]) if page.measured[number].words <= _LONGEST_LINE)
    for number in islice((line for line in brief if is_above_teasers(page.low[line])), _MOST_TRIED):
        above = [n for n in kept if n < number]
        below = [n for n in kept if n > number]
        told = page.words_of(above)
        if told >= _FEWEST_WORDS and told > page.words_of(below) and _are_records(page, below):
            return above
        if _are_alike(page, above, below) and _outweighs(page, above, below, likely, _NEARLY):
            return above
    above = _without_labelled(page, kept)
    return above if _outweighs(page, above, kept[len(above) :], likely) else list(kept)


def _are_records(page: Page, below: Sequence[int]) -> bool:
    """Tell whether a headline stands right above each piece of prose."""
    prose = _prose_of(page, below)
    return len(prose) >= _FEWEST_RECORDS and all(_is_headline(page, number - 1) for number in prose)


def _is_headline(page: Page, number: int) -> bool:
    seen = page.measured[number]
    return 2 < seen.words <= _LONGEST_HEADLINE and not seen.ended


def _are_alike(page: Page, above: Sequence[int], below: Sequence[int]) -> bool:
    """Tell if what stands below, and not what stands above, is a list, is under one line of the page, or is cut."""
    own, prose = _prose_of(page, above), _prose_of(page, below)
    if len(prose) < _FEWEST_ALIKE:
        return False
    if all(page.units[number].bullet for number in prose) and not any(page.units[number].bullet for number in own):
        return True
    lines = {page.low[number - 1] for number in prose}
    if len(lines) == 1 and sum([number > 0 and page.low[number - 1] in lines for number in own]) < _FEWEST_RECORDS:
        return not page.measured[prose[0] - 1].prose
    cut = [number for number in prose if page.units[number].text.endswith(_CUT)]
    return len(cut) >= max(_FEWEST_RECORDS, _LEAST_CUT * len(prose))


def _without_labelled(page: Page, kept: Sequence[int]) -> list[int]:
    """Leave out prose far behind the story of which each piece is under a headline and most labels come again."""
    start = len(kept)
    records = again = 0
    for place in range(len(kept) - 1, 0, -1):
        number = kept[place]
        if page.measured[number].prose:
            if not _is_labelled(page, number):
                break
            records, again, start = records + 1, again + page.is_repeated(number - 2), place
    while 0 < start < len(kept) and kept[start] - kept[start - 1] < _NARROWEST_GAP:
        start -= 1
    is_form = again >= _FEWEST_LABELLED and again >= _MOST * records
    return list(kept[:start]) if is_form else list(kept)


def _is_labelled(page: Page, number: int) -> bool:
    if number < 2 or page.measured[number - 1].prose:
        return False
    label = page.measured[number - 2]
    return label.words <= _LONGEST_LABEL and not label.ended


def _outweighs(
    page: Page, above: Sequence[int], below: Sequence[int], likely: Sequence[float], least: float = 1.0
) -> bool:
    """Tell whether something is told above that is as likely to be the story as what stands below."""
    told, said = page.words_of(above), page.words_of(below)
    mass, other = (sum([page.measured[n].words * likely[n] for n in side]) for side in (above, below))
    return told >= _FEWEST_WORDS_ABOVE_ALIKE and mass * said >= least * other * told


def _prose_of(page: Page, numbers: Sequence[int]) -> list[int]:
    return [number for number in numbers if page.measured[number].prose]
