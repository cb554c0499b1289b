from collections.abc import Iterator

import pytest

from reader.translating.engine import Engine


@pytest.fixture
def engine() -> Iterator[Engine]:
    loaded = Engine()
    yield loaded
    loaded.forget()
