"""The words that JSON may have, by its schemas, are those that the program has for them."""

import json
from collections.abc import Iterator
from enum import StrEnum
from typing import Any

import pytest

from reader.model.article import RemovalReason, Role
from reader.model.comparison import EditKind, LinkKind, ReasonKind, Side
from reader.model.difference import DifferenceKind, Verdict
from reader.model.events.claim import ClaimKind, Extent
from reader.model.events.event import State
from reader.model.quotation import QuotationClass
from reader.storage import paths

KINDS: list[type[StrEnum]] = [
    ClaimKind,
    DifferenceKind,
    EditKind,
    Extent,
    LinkKind,
    QuotationClass,
    ReasonKind,
    RemovalReason,
    Role,
    Side,
    State,
    Verdict,
]


def choices(value: Any) -> Iterator[list[str]]:
    """Yield each list of words of which a schema allows one."""
    if isinstance(value, dict):
        if "enum" in value:
            yield value["enum"]
        for part in value.values():
            yield from choices(part)
    elif isinstance(value, list):
        for part in value:
            yield from choices(part)


@pytest.mark.parametrize("name", ["comparison", "event"])
def test_schema_allows_each_word_that_is_written_and_no_other(name: str) -> None:
    schema = json.loads(paths.resource(f"schema/{name}.schema.json").read_text(encoding="utf-8"))
    allowed = list(choices(schema))
    assert allowed
    assert [words for words in allowed if words not in [[one.value for one in kind] for kind in KINDS]] == []
