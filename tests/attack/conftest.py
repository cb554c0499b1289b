import os

import pytest


@pytest.fixture
def attempts() -> int:
    """How many times a random attack is tried."""
    return int(os.environ.get("READER_ATTEMPTS", "3000"))
