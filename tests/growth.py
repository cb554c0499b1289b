"""How the CPU time of some work grows as its size is doubled five times.

A ratio and no time: doubling takes twice as long, and 2.5 times at most; what grows with the square takes four times.
"""

import gc
import time
from collections.abc import Callable

MOST_GROWTH = 2.5
STEPS = 5
# CPU seconds under which a measurement says nothing, and after which no further doubling is needed.
LEAST = 0.008
ENOUGH = 0.15


def seconds(work: Callable[[], None]) -> float:
    gc.disable()
    began = time.process_time()
    work()
    taken = time.process_time() - began
    gc.enable()
    return taken


def growth_between(smaller: Callable[[], None], larger: Callable[[], None]) -> float:
    """Measure both in turns, so that a load that comes and goes meets both, and compare the least of each."""
    pairs = [(seconds(smaller), seconds(larger)) for _ in range(5)]
    return float((min(after for _, after in pairs) / min(before for before, _ in pairs)) ** 0.5)


def growth_of(work: Callable[[int], Callable[[], None]], size: int) -> float:
    """Return the most that a doubling multiplies the time by, over two doublings; what looks bad is measured again."""
    works = [work(size * 2**step) for step in range(STEPS + 1)]
    taken: list[float] = []
    most = 0.0
    for number, one in enumerate(works):
        taken.append(seconds(one))
        if number >= 2 and taken[-3] >= LEAST:
            growth = (taken[-1] / taken[-3]) ** 0.5
            most = max(most, growth if growth < MOST_GROWTH else growth_between(works[number - 2], one))
        if taken[-1] > ENOUGH:
            break
    return most
