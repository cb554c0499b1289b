"""A child process that a document has taken over says what it likes: the window makes only its own values of that."""

import dataclasses
import os
import pickle
import random
import tracemalloc
import zlib
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import Any

import pytest

from reader.comparing import compare
from reader.library.packing import PackedArticle, unpack
from reader.model.comparison import Comparison, ComparisonSettings
from reader.model.errors import ReaderError
from reader.processes.frames import FrameError, FrameReader, Message, MessageKind
from reader.processes.requests.coding import read_answer
from reader.processes.requests.pairs import Compare
from reader.processes.requests.request import Request
from reader.processes.requests.stories import Read
from reader.processes.requests.translations import Translate
from reader.storage.messagepack import DecodingError, encode
from tests.attack.answers import ANSWERS, ARTICLE, OTHER

DATA = (str, int, float, bool, bytes, type(None), Path, Enum)
# Bytes that begin something in MessagePack, and lengths that are too large for what follows.
TELLING = [
    *b"\x80\x8f\x90\x9f\xa0\xbf\xc0\xc1\xc2\xc4\xc6\xc7\xc9\xca\xcb\xcf\xd3\xd4\xd8\xd9\xdb\xdc\xdd\xde\xdf\xff\x00"
]


def what_the_window_makes(request: Request[Any, Any], stream: bytes) -> list[object]:
    """Return what it makes of a stream, errors too; raises what it should not."""
    made: list[object] = []
    try:
        for message in FrameReader().feed(stream):
            made.append(read_answer(request, message))
            if isinstance(made[-1], PackedArticle):
                made.append(unpack(made[-1].payload))
    except (FrameError, DecodingError) as error:
        made.append(str(error))
    return made


def is_ours(value: object) -> bool:
    if isinstance(value, DATA):
        return True
    if isinstance(value, tuple | frozenset):
        return all(map(is_ours, value))
    if isinstance(value, ReaderError):
        return all(map(is_ours, value.args))
    if not dataclasses.is_dataclass(value) or not type(value).__module__.startswith("reader."):
        return False
    return all(is_ours(getattr(value, field.name)) for field in dataclasses.fields(value))


def mutated(rng: random.Random, frames: list[bytes]) -> bytes:
    """Return frames that were changed at some places; their lengths are mostly set right again."""
    pieces = [bytearray(frame) for frame in frames]
    for _ in range(rng.choice((1, 1, 1, 2, 5, 20))):
        piece = rng.choice([piece for piece in pieces if piece] or [bytearray(1)])
        at = rng.randrange(9, len(piece)) if len(piece) > 9 and rng.random() < 0.9 else rng.randrange(len(piece))
        match rng.randrange(7):
            case 0:
                piece[at] = rng.randrange(256)
            case 1:
                piece[at] ^= 1 << rng.randrange(8)
            case 2:
                piece[at] = rng.choice(TELLING)
            case 3:
                del piece[at : at + rng.choice((1, 2, 8, 100))]
            case 4:
                piece[at:at] = bytes([rng.choice(TELLING)]) + rng.randbytes(rng.choice((0, 1, 4)))
            case 5:
                donor = rng.choice(rng.choice(ANSWERS)[1])
                start = rng.randrange(len(donor))
                piece[at : at + rng.choice((0, 4, 30))] = donor[start : start + rng.choice((4, 30, 300))]
            case _:
                piece[at:at] = bytes([rng.choice(TELLING)]) * rng.choice((2, 50, 5_000))
    for piece in pieces:
        if len(piece) >= 9 and rng.random() < 0.9:
            piece[0:4] = (len(piece) - 9).to_bytes(4, "big")
            piece[8] %= 5
    return b"".join(pieces)


def test_mutated_frames_make_our_values_or_one_clear_error(attempts: int) -> None:
    rng = random.Random(15)
    values = errors = 0
    for number in range(attempts):
        request, frames = ANSWERS[number % len(ANSWERS)]
        stream = mutated(rng, frames)
        made = what_the_window_makes(request, stream)
        foreign = [value for value in made if not is_ours(value)]
        assert foreign == [], stream
        errors += bool(made) and isinstance(made[-1], str)
        values += sum(not isinstance(value, str) for value in made)
    print(f"{attempts} mutated streams: {values} values of ours, {errors} clear errors, 0 of anything else")
    assert values > attempts / 10
    assert errors > attempts / 10


class _Runs:
    """Runs a program when it is unpickled."""

    def __init__(self, mark: Path) -> None:
        self.mark = mark

    def __reduce__(self) -> tuple[object, ...]:
        return os.mkdir, (str(self.mark),)


def hand_made_bodies(mark: Path) -> Iterator[bytes]:
    """Yield bodies that someone who knows the program would try."""
    yield pickle.dumps(_Runs(mark))
    yield b"creader.processes.frames\n_OwnTypes\n}S'_MODULES'\n(S'subprocess'\nlsb."
    yield encode(["SystemExit", "x"])
    yield encode(["__import__", "os"])
    yield encode({"__class__": "subprocess.Popen", "args": ["true"]})
    yield b"\xc7\x0c\xff" + b"\0" * 12  # a timestamp of MessagePack
    yield b"\xd4\x01\x00"  # an extension type
    for level in (b"\x91", b"\x81\xa8original", b"\x81\x81", b"\xdc\x00\x01"):
        yield level * 500_000
        yield b"\xc1" + level * 500_000
    for head in (b"\xdd", b"\xdf", b"\xc6", b"\xdb", b"\xc9"):
        yield head + b"\xff\xff\xff\xff"
        yield b"\xc1" + head + b"\xff\xff\xff\xff"
    yield b"\x81\xa4path" + b"\xc4\x01\x00"  # a path with a NUL, and nothing else
    yield b""


def test_hand_made_attacks_make_nothing_foreign(tmp_path: Path) -> None:
    mark = tmp_path / "mark"
    tried = 0
    tracemalloc.start()
    for request, _ in ANSWERS:
        for body in hand_made_bodies(mark):
            for kind in MessageKind:
                (made,) = what_the_window_makes(request, Message(1, kind, body).to_bytes())
                assert is_ours(made)  # a map of unknown keys is a value whose fields are all left out
                assert not isinstance(made, PackedArticle)
                tried += 1
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    print(f"{tried} hand-made attacks: nothing foreign, at most {peak / 1024**2:.0f} MB")
    assert not mark.exists()
    assert peak < 100 * 1024**2


def test_payload_that_grows_without_end_is_refused() -> None:
    (packed, *_), *_ = what_the_window_makes(Read(Path("a")), ANSWERS[1][1][0]), None
    assert isinstance(packed, PackedArticle)
    stream = zlib.compressobj(9)
    bomb = b"".join(stream.compress(b"\0" * 2**20) for _ in range(300)) + stream.flush()
    body = encode(dataclasses.replace(packed, payload=bomb))
    made = what_the_window_makes(Read(Path("a")), Message(1, MessageKind.PROGRESS, body).to_bytes())
    assert made[1] == "cut off, or too large"


@pytest.mark.parametrize("index", [-1, 3, 2**62])
def test_article_whose_indices_lead_nowhere_is_refused(index: int) -> None:
    sentence = dataclasses.replace(ARTICLE.sentences[0], paragraph=index)
    forged = dataclasses.replace(ARTICLE, sentences=(sentence, *ARTICLE.sentences[1:]))
    made = what_the_window_makes(Translate(ARTICLE, "en"), Message(1, MessageKind.DONE, encode(forged)).to_bytes())
    assert made == ["a value that breaks its laws"]


@pytest.mark.parametrize("index", [-1, 3, 2**62])
def test_link_of_a_sentence_that_no_story_has_is_refused(index: int) -> None:
    comparison = compare(ARTICLE, OTHER)
    assert comparison.links
    forged = dataclasses.replace(comparison, links=(dataclasses.replace(comparison.links[0], left=(index,)),))
    request = Compare(ARTICLE, OTHER, ComparisonSettings())
    made = what_the_window_makes(request, Message(1, MessageKind.DONE, encode(forged)).to_bytes())
    assert made == ["a value that breaks its laws"]


def test_process_that_compares_cannot_change_a_story() -> None:
    forged = dataclasses.replace(compare(ARTICLE, OTHER), right=dataclasses.replace(OTHER, text=OTHER.text.upper()))
    request = Compare(ARTICLE, OTHER, ComparisonSettings())
    (made,) = what_the_window_makes(request, Message(1, MessageKind.DONE, encode(forged)).to_bytes())
    assert isinstance(made, Comparison)
    assert (made.left, made.right) == (ARTICLE, OTHER)
