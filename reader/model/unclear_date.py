"""A date in numbers of which nothing tells whether day or month comes first: 10/03/2026."""

import re
from dataclasses import dataclass

_WRITTEN = re.compile(r"(\d{1,2})[/-](\d{1,2})[/-](\d{4})")
_CLOCK = slice(len("T"), len("T18:20"))


@dataclass(frozen=True, slots=True)
class UnclearDate:
    """Such a date as it is written, and the time beside it as ISO 8601 has it ("T18:20"), "" for none."""

    written: str
    time: str = ""

    @property
    def day_first(self) -> str:
        """The date in ISO 8601 if the day comes first."""
        first, second, year = self._numbers()
        return f"{year}-{second:0>2}-{first:0>2}{self.time}"

    @property
    def month_first(self) -> str:
        """The date in ISO 8601 if the month comes first."""
        first, second, year = self._numbers()
        return f"{year}-{first:0>2}-{second:0>2}{self.time}"

    def as_text(self) -> str:
        """Return the date as it is written, with the hour and minute of its time: "10/03/2026 18:20"."""
        return f"{self.written} {self.time[_CLOCK]}".rstrip()

    def keeps_its_laws(self) -> bool:
        """Tell whether it is such a date: asked of what another process says."""
        found = _WRITTEN.fullmatch(self.written)
        return found is not None and all(1 <= int(number) <= 12 for number in found.groups()[:2])

    def _numbers(self) -> tuple[str, str, str]:
        first, second, year = re.split("[/-]", self.written)
        return first, second, year


def unclear_date_of(value: str) -> UnclearDate:
    """Return the date that a reader of dates found unclear, with its time: "10/03/2026T18:20"."""
    written, mark, time = value.partition("T")
    return UnclearDate(written, mark + time)
