from collections.abc import Iterator

import pytest

from reader.processes import asking
from reader.processes.lanes import Lane


@pytest.fixture(autouse=True)
def translator_of_this_home() -> Iterator[None]:
    """End the process that translates, which the next test could not tell where its own packages lie."""
    yield
    asking._process_of(Lane.TRANSLATING).close()


@pytest.fixture(autouse=True)
def quick_workers(forked_workers: None) -> None:
    """Start the workers of every test here quickly."""
