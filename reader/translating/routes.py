"""Which installed packages lead from one language to another: one, or a chain through other languages."""

from collections import deque
from collections.abc import Sequence

from reader.model.errors import MissingPackage
from reader.model.translation import Package
from reader.translating.codes import argos_code
from reader.translating.packages import newest_of_each_pair


def find_route(packages: Sequence[Package], language: str, into: str) -> tuple[Package, ...]:
    """Return the shortest chain of packages from one language into another, the newest version of each pair.

    Among chains of one length, one through English wins, as most packages are made with English on one side; then the
    order of the codes. Raises MissingPackage.
    """
    start, goal = argos_code(language), argos_code(into)
    usable = sorted(newest_of_each_pair(packages), key=lambda package: (package.to_code != "en", package.to_code))
    waiting: deque[tuple[Package, ...]] = deque([()])
    seen = {start}
    while waiting:
        chain = waiting.popleft()
        at = chain[-1].to_code if chain else start
        for package in usable:
            if package.from_code != at:
                continue
            if package.to_code == goal:
                return (*chain, package)
            if package.to_code not in seen:
                seen.add(package.to_code)
                waiting.append((*chain, package))
    raise MissingPackage(start, goal)
