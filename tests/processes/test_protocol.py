import pickle
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.article import Article, Paragraph, Role, Sentence, Span
from reader.model.errors import UnreadableFile
from reader.processes.protocol import (
    Done,
    Failed,
    FrameReader,
    Message,
    ProtocolError,
    Request,
    Task,
    decode,
    encode,
    frame,
)

ARTICLE = Article(
    path=Path("a.txt"),
    digest="00",
    text="Flood 😀",
    paragraphs=(Paragraph(Span(0, 7), Role.HEADLINE),),
    sentences=(Sentence(Span(0, 7), 0),),
)
MESSAGES: list[Message] = [Request(1, Task.READ, (Path("a.txt"),)), Done(2, ARTICLE), Done(3, None)]


@given(st.integers(1, 40))
def test_messages_arrive_whole_from_pieces_of_any_size(size: int) -> None:
    stream = b"".join(frame(message) for message in MESSAGES)
    reader = FrameReader()
    pieces = [stream[start : start + size] for start in range(0, len(stream), size)]
    assert [message for piece in pieces for message in reader.feed(piece)] == MESSAGES


def test_an_error_keeps_its_facts_on_the_way() -> None:
    (message,) = FrameReader().feed(frame(Failed(4, UnreadableFile(Path("a.txt"), "no such file"))))
    assert isinstance(message, Failed)
    assert isinstance(message.error, UnreadableFile)
    assert (message.error.path, message.error.reason) == (Path("a.txt"), "no such file")


@pytest.mark.parametrize("value", [print, Path.unlink, pickle.Unpickler, Exception("x")])
def test_foreign_types_are_refused(value: object) -> None:
    with pytest.raises(ProtocolError):
        decode(pickle.dumps(value))


def test_enumerations_of_early_python_3_11_are_read() -> None:
    """Debian 12's Python 3.11.2 pickles a member as `getattr(class, name)`."""
    assert decode(pickle.dumps(_ByAttribute(Task, "READ"))) is Task.READ


@pytest.mark.parametrize(("of", "name"), [(Path, "unlink"), (Task, "__init_subclass__"), (Article, "__init__")])
def test_other_attributes_are_refused(of: type, name: str) -> None:
    with pytest.raises(ProtocolError):
        decode(pickle.dumps(_ByAttribute(of, name)))


class _ByAttribute:
    """Pickles as an attribute of a class."""

    def __init__(self, of: type, name: str) -> None:
        self._reduced = (getattr, (of, name))

    def __reduce__(self) -> tuple[object, ...]:
        return self._reduced


def test_names_that_our_modules_import_are_refused() -> None:
    with pytest.raises(ProtocolError):
        decode(b"creader.protocol\npickle\n.")
    with pytest.raises(ProtocolError):
        decode(b"\x80\x04\x8c\x0freader.protocol\x8c\x0cpickle.loads\x93.")


def test_bytes_that_were_cut_off_raise_one_error() -> None:
    good = encode(ARTICLE)
    for length in range(len(good)):
        with pytest.raises(ProtocolError):
            decode(good[:length])


def test_a_frame_that_announces_too_much_is_refused() -> None:
    with pytest.raises(ProtocolError, match="announced"):
        list(FrameReader().feed(b"\xff\xff\xff\xff"))
