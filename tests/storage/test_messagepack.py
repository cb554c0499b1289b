import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model import errors
from reader.model.article import Article, Paragraph, RemovalReason, Removed, Role, Sentence, Span
from reader.model.errors import ReaderError, UnreadableFile
from reader.storage import messagepack
from reader.storage.messagepack import DecodingError, compress, decode, decompress, encode

ARTICLE = Article(
    path=Path("a.txt"),
    digest="00",
    text="Flood 😀",
    paragraphs=(Paragraph(Span(0, 7), Role.HEADLINE),),
    sentences=(Sentence(Span(0, 7), 0),),
    removed=(Removed("Share this", RemovalReason.SHARING, 1),),
)
ANY_TEXT = st.text(st.characters(exclude_categories=()))
OUR_ERRORS = [
    ReaderError("it broke"),
    errors.UnreadableFile(Path("a.txt"), "no such file"),
    errors.UnwritableFile(Path("b.pdf"), "the disk is full"),
    errors.MissingEngine("no module"),
    errors.MissingPackage("el", "en"),
    errors.UnusablePackage(Path("p"), "it is gone"),
    errors.FetchFailed("example.org", "no answer"),
]


def test_an_article_comes_back() -> None:
    assert decode(encode(ARTICLE), Article) == ARTICLE


@given(ANY_TEXT)
def test_text_of_any_characters_comes_back(text: str) -> None:
    assert decode(encode((text, text)), tuple[str, ...]) == (text, text)


@given(ANY_TEXT.filter(lambda text: "\0" not in text))
def test_values_with_lone_surrogates_come_back_whole(text: str) -> None:
    value = Removed(text + "\ud800 \ufdd0d800", RemovalReason.MENU, 3)
    assert decode(encode(value), Removed) == value


@pytest.mark.parametrize("name", ["a.txt", "ü.txt", "\udcff.txt", ".", "/", "a/../b"])
def test_paths_of_any_bytes_come_back(name: str) -> None:
    assert decode(encode(Path(name)), Path) == Path(name)


@pytest.mark.parametrize("error", OUR_ERRORS, ids=lambda error: type(error).__name__)
def test_an_error_keeps_its_kind_and_its_facts(error: ReaderError) -> None:
    again = decode(encode(error), ReaderError)
    assert (type(again), again.args, str(again)) == (type(error), error.args, str(error))


def test_every_error_of_the_model_is_tried_above() -> None:
    assert {type(error) for error in OUR_ERRORS} == {ReaderError, *ReaderError.__subclasses__()}


def test_an_error_of_another_kind_than_asked_for_is_refused() -> None:
    with pytest.raises(DecodingError):
        decode(encode(ReaderError("x")), UnreadableFile)


@pytest.mark.parametrize("value", [print, Path.unlink, object(), ValueError("x")])
def test_foreign_values_cannot_be_written(value: object) -> None:
    with pytest.raises(TypeError):
        encode(value)


@pytest.mark.parametrize(
    "data",
    [
        encode(["SystemExit", "x"]),
        encode(["UnreadableFile", "x"]),
        encode(["UnreadableFile", 1, 2]),
        encode([["UnreadableFile"], "x"]),
        encode([]),
        encode("UnreadableFile"),
        b"",
    ],
)
def test_forged_errors_are_refused(data: bytes) -> None:
    with pytest.raises(DecodingError):
        decode(data, ReaderError)


def test_value_of_another_type_is_refused() -> None:
    with pytest.raises(DecodingError):
        decode(encode(ARTICLE), Span)
    with pytest.raises(DecodingError):
        decode(encode({"start": 5, "end": 1}), Span)  # breaks a law


def test_bytes_that_were_cut_off_raise_one_error() -> None:
    good = encode(ARTICLE)
    for length in range(len(good)):
        with pytest.raises(DecodingError):
            decode(good[:length], Article)


@pytest.mark.parametrize("head", [b"\xdd", b"\xdf", b"\xc6", b"\xdb", b"\xc9"])
def test_length_that_is_only_announced_costs_nothing(head: bytes) -> None:
    for start in (b"", b"\xc1"):
        with pytest.raises(DecodingError):
            decode(start + head + b"\xff\xff\xff\xff", tuple[str, ...])


@pytest.mark.parametrize("kind", [Article, object, tuple[object, ...]])
def test_deep_nesting_is_refused(kind: type) -> None:
    for level in (b"\x91", b"\x81\xa8original"):
        for start in (b"", b"\xc1"):
            with pytest.raises(DecodingError):
                decode(start + level * 100_000, kind)


def test_more_bytes_than_any_value_has_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(messagepack, "MAX_BYTES", 100)
    with pytest.raises(DecodingError):
        decode(encode("x" * 101), str)
    assert decompress(compress(b"x" * 100)) == b"x" * 100
    with pytest.raises(DecodingError):
        decompress(compress(b"x" * 101))


@pytest.mark.parametrize("data", [b"", b"no payload", zlib.compress(b"x" * 50)[:-3], zlib.compress(b"x") + b"more"])
def test_damaged_compression_is_refused(data: bytes) -> None:
    with pytest.raises(DecodingError):
        decompress(data)
