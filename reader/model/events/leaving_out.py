"""What a story leaves out, as it counts: told by two, by one surely, since it came, or nobody knows when."""

from collections.abc import Sequence
from datetime import timedelta
from typing import NamedTuple

from reader.model.events.event import Event, Omission
from reader.model.events.quoted_claims import QuotedClaims, in_quotations
from reader.model.events.report_time import gap_between
from reader.model.events.voices import voices_of_all

_INDEPENDENT = 2


class LeftOut(NamedTuple):
    """What a story leaves out: `told` by two voices or more, `unsure` by one such and another unsurely.

    `later` was told by two only since the story came, of `undated` the times that are known don't tell.
    """

    told: tuple[QuotedClaims, ...]
    unsure: tuple[QuotedClaims, ...]
    later: tuple[QuotedClaims, ...]
    undated: tuple[QuotedClaims, ...]


def left_out_of(event: Event, omission: Omission) -> LeftOut:
    """Return what an omission names, each quotation once, by who tells it and since when."""
    claims, later = (in_quotations(event, some) for some in (omission.claims, omission.later))
    by_two = [_count(_tellers(event, one.claims)) >= _INDEPENDENT for one in claims]
    is_later = [_is_told_since(event, omission.story, one.claims) for one in later]
    return LeftOut(
        tuple(one for one, is_told in zip(claims, by_two, strict=True) if is_told),
        tuple(one for one, is_told in zip(claims, by_two, strict=True) if not is_told),
        tuple(one for one, is_since in zip(later, is_later, strict=True) if is_since),
        tuple(one for one, is_since in zip(later, is_later, strict=True) if not is_since),
    )


def _tellers(event: Event, numbers: Sequence[int]) -> tuple[int, ...]:
    """Return who tells claims, each text once, as the matrix counts them: who is unsure or tells otherwise does not."""
    voices = voices_of_all(event, numbers)
    return (*voices.whole, *voices.part, *voices.foreign)


def _count(stories: Sequence[int]) -> int:
    return len(set(stories))


def _is_told_since(event: Event, story: int, numbers: Sequence[int]) -> bool:
    """Tell whether fewer than two who tell claims may have come before a story, by the times that are known."""
    gaps = (gap_between(event.came(story), event.came(other)) for other in _tellers(event, numbers))
    return sum(gap is None or gap.time <= timedelta(0) for gap in gaps) < _INDEPENDENT
