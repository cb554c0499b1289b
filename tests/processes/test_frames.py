import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.processes.frames import FrameError, FrameReader, Message, MessageKind

MESSAGES = [
    Message(1, MessageKind.REQUEST, b"body"),
    Message(2, MessageKind.DONE, b""),
    Message(3, MessageKind.FAILED, b"x"),
]


@given(st.integers(1, 40))
def test_messages_arrive_whole_from_pieces_of_any_size(size: int) -> None:
    stream = b"".join(message.to_bytes() for message in MESSAGES)
    reader = FrameReader()
    pieces = [stream[start : start + size] for start in range(0, len(stream), size)]
    assert [message for piece in pieces for message in reader.feed(piece)] == MESSAGES


def test_a_frame_that_announces_too_much_is_refused() -> None:
    with pytest.raises(FrameError, match="announced"):
        list(FrameReader().feed(b"\xff\xff\xff\xff\x00\x00\x00\x01\x01"))


def test_a_frame_of_no_known_kind_is_refused() -> None:
    with pytest.raises(FrameError, match="kind 9"):
        list(FrameReader().feed(b"\x00\x00\x00\x00\x00\x00\x00\x01\x09"))


def test_a_frame_that_is_cut_off_is_waited_for() -> None:
    assert list(FrameReader().feed(MESSAGES[0].to_bytes()[:-1])) == []
