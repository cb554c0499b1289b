"""Every reason that the rooms below give is known by its words, and can be said in another language."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.wording import catalogue
from reader.wording.failure_reasons import reason_text

PACKAGE = Path(catalogue.__file__).parents[1]
# Whose reasons people read in the window; those of language packages are told in its dialog, in English.
ROOMS = ("reading", "app", "processes")


class Marked(dict[str, str]):
    """A catalogue that has every text, and shows that it was asked."""

    def get(self, text: str, default: str | None = None) -> str:  # type: ignore[override]  # noqa: ARG002
        return f"⟦{text}⟧"


@pytest.fixture
def marked() -> Iterator[None]:
    catalogue.use(Marked())
    yield
    catalogue.use({})


def reasons_in(room: str) -> Iterator[str]:
    """Yield the literal reasons of UnreadableFile in a room; where a fact stands inside, "7" stands for it."""
    for file in sorted((PACKAGE / room).rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "UnreadableFile" and len(node.args) > 1:
                yield from literals_of(node.args[1])


def literals_of(node: ast.expr) -> Iterator[str]:
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr(values=values):
            yield "".join(str(value.value) if isinstance(value, ast.Constant) else "7" for value in values)
        case ast.IfExp(body=body, orelse=other):
            yield from literals_of(body)
            yield from literals_of(other)


@pytest.mark.usefixtures("marked")
def test_reasons_of_unreadable_files_are_known() -> None:
    found = (reason for room in ROOMS for reason in reasons_in(room))
    reasons = [reason for reason in found if not reason.startswith("no article in this 7")]
    assert len(reasons) > 40
    assert [reason for reason in reasons if not reason_text(reason).startswith("⟦")] == []


@pytest.mark.usefixtures("marked")
def test_facts_stand_where_they_stood() -> None:
    assert reason_text("too large (over 50 MB)") == "⟦too large (over 50 MB)⟧"
    assert reason_text("it keeps words of the original: λέξη") == "⟦it keeps words of the original: λέξη⟧"


@pytest.mark.usefixtures("marked")
def test_message_of_the_system_stays() -> None:
    assert reason_text("input/output error") == "input/output error"
