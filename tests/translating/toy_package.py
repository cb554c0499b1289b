"""Builds a real, loadable Argos package whose network is a dictionary: weights set by hand, nothing is learned.

The network is a CTranslate2 Transformer of one layer a side. A source word's vector is its place (a row of a Hadamard
matrix, orthogonal to that of every other place) beside a one-hot of its translation. Step i of the decoder asks for the
place i and hands the one-hot that it finds there to the output. So word i becomes translation i, the end of the source
becomes the end, and what is not in the dictionary is unknown, which CTranslate2 replaces with the source.

For tests alone: it says nothing of how well Argos' packages translate.
"""

import io
import json
import tempfile
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from ctranslate2.specs import TransformerSpec  # type: ignore[import-untyped]  # it has no types
from numpy.typing import NDArray
from sentencepiece import SentencePieceProcessor, SentencePieceTrainer

from tests.translating.greek_words import INNER, MARKS, greek_words

Matrix = NDArray[np.float32]
_SPECIAL = ("<blank>", "<unk>", "<s>", "</s>")
_END = _SPECIAL.index("</s>")


@dataclass(frozen=True, slots=True)
class ToyPackage:
    """What the package's metadata say."""

    from_code: str = "el"
    to_code: str = "en"
    from_name: str = "Greek"
    to_name: str = "English"
    version: str = "1.9"

    @property
    def folder_name(self) -> str:
        """The name of the package's only folder."""
        return f"translate-{self.from_code}_{self.to_code}-{self.version.replace('.', '_')}"

    def metadata(self) -> dict[str, Any]:
        """Return what stands in metadata.json."""
        return {
            "package_version": self.version,
            "argos_version": "1.9.0",
            "from_code": self.from_code,
            "from_name": self.from_name,
            "to_code": self.to_code,
            "to_name": self.to_name,
            "links": [],
        }


GREEK = ToyPackage()


@dataclass(frozen=True, slots=True)
class NetworkSize:
    """How large the network is; `places` is the longest sentence, one less than a power of two.

    `noise` is the deviation of the weights that stand where only work is done.
    """

    layers: int = 1
    heads: int = 1
    width: int = 0
    feed_forward: int = 8
    places: int = 255
    vocabulary: int = 0
    noise: float = 0.0


TOY = NetworkSize()
BASE = NetworkSize(layers=6, heads=8, width=512, feed_forward=2_048, places=63, vocabulary=32_000, noise=0.02)
"""As large as Argos' own models; what it computes beside the dictionary is noise."""


def build_greek_package(file: Path) -> Path:
    """Write the package that knows the words of the sample event's Greek article."""
    return build_package(file, GREEK, greek_words(), MARKS | INNER)


def build_package(
    file: Path, package: ToyPackage, words: Mapping[str, str], inner: Mapping[str, str], size: NetworkSize = TOY
) -> Path:
    """Write a package that translates these words, and what follows them without a blank; the same bytes each time."""
    pairs = {f"▁{source}": f"▁{target}" for source, target in words.items()} | dict(inner)
    pieces = _train_pieces(pairs)
    with tempfile.TemporaryDirectory() as folder:
        _network(pairs, size).save(folder)
        model = {f"model/{entry.name}": entry.read_bytes() for entry in sorted(Path(folder).iterdir())}
    write_archive(file, package.folder_name, package_files(package) | {"sentencepiece.model": pieces} | model)
    return file


def package_files(package: ToyPackage) -> dict[str, bytes]:
    """Return the files of a package beside its model."""
    return {
        "metadata.json": json.dumps(package.metadata()).encode(),
        "README.md": b"# A dictionary for tests\n\nTranslates word by word. Made by hand, licence: as the tests.\n",
    }


def write_archive(file: Path, folder: str, files: Mapping[str, bytes]) -> None:
    """Write a zip with one folder; all times are the same."""
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(f"{folder}/{name}", (2023, 3, 16, 12, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)


def _train_pieces(pairs: Mapping[str, str]) -> bytes:
    """Make the SentencePiece model in which each word of the dictionary is one piece."""
    words = [source[1:] for source in pairs if source.startswith("▁")]
    lines = [f"{word} {word}" for word in words] * 3
    inner = [piece for piece in pairs if not piece.startswith("▁")]
    lines += ["".join(f"{before}{piece} " for piece in inner) for before in ("x", "x«", "3")] * 3
    written = io.BytesIO()
    SentencePieceTrainer.train(
        sentence_iterator=iter(lines),
        model_writer=written,
        model_type="bpe",
        vocab_size=4000,
        max_sentencepiece_length=40,
        hard_vocab_limit=False,
        character_coverage=1.0,
        normalization_rule_name="identity",
        num_threads=1,
        minloglevel=2,
    )
    processor = SentencePieceProcessor(model_proto=written.getvalue())
    broken = [word for word in words if processor.encode(word, out_type=str) != [f"▁{word}"]]
    assert not broken, f"not one piece: {broken}"
    return written.getvalue()


def _network(pairs: Mapping[str, str], size: NetworkSize) -> TransformerSpec:
    rng = np.random.default_rng(0)
    source = [*_SPECIAL, *pairs]
    target = [*_SPECIAL, *sorted(set(pairs.values()))]
    source += [f"<unused {number}>" for number in range(size.vocabulary - len(source))]
    target += [f"<unused {number}>" for number in range(size.vocabulary - len(target))]
    known = len(_SPECIAL) + len(set(pairs.values()))
    translated = [*range(len(_SPECIAL)), *(target.index(word) for word in pairs.values())]
    codes = _hadamard(size.places + 1)[1:, 1:]
    # One column more than is used: the end of the source is known by it.
    width = max(size.width, -(-(size.places + known + 1) // 8) * 8)
    head = width // size.heads
    meanings = np.arange(size.places, size.places + known)

    spec = TransformerSpec.from_config((size.layers, size.layers), num_heads=size.heads)
    encoder, decoder = spec.encoder, spec.decoder
    for part in (encoder, decoder):
        part.scale_embeddings = False
        part.position_encodings.encodings = _padded(codes, width)
        _keep(part.layer_norm, width)
        for layer in part.layer:
            # What these layers compute is thrown away by the zeros after it; the work is that of a trained network.
            _keep(layer.ffn.layer_norm, width)
            _set(layer.ffn.linear_0, _noise(rng, size.noise, size.feed_forward, width))
            _set(layer.ffn.linear_1, _zeros(width, size.feed_forward))
            own = layer.self_attention
            _keep(own.layer_norm, width)
            _set(own.linear[0], _noise(rng, size.noise, 3 * width, width))
            _set(own.linear[1], _zeros(width, width))
    for layer in decoder.layer:
        _keep(layer.attention.layer_norm, width)
        _set(layer.attention.linear[0], _noise(rng, size.noise, width, width))
        _set(layer.attention.linear[1], _noise(rng, size.noise, 2 * width, width))
        _set(layer.attention.linear[2], _zeros(width, width))

    encoder.embeddings[0].weight = _zeros(len(source), width)
    encoder.embeddings[0].weight[np.arange(len(translated)), size.places + np.array(translated)] = 8.0
    decoder.embeddings.weight = _zeros(len(target), width)

    asks = decoder.layer[-1].attention
    places = _zeros(width, width)
    for first in range(0, size.heads * head, head):
        places[first + np.arange(size.places), np.arange(size.places)] = 1.0
    _set(asks.linear[0], places * 6.0)
    carried = _zeros(width, width)
    carried[meanings, meanings] = 1.0
    _set(asks.linear[1], np.concatenate([places, carried]))
    # Where no place fits, past the end of the source, the end is found again: a beam that missed it must end too.
    for last in range(head - 1, size.heads * head, head):
        asks.linear[0].bias[last] = 60.0
        asks.linear[1].weight[last, size.places + _END] = 1.0
    _set(asks.linear[2], np.eye(width, dtype=np.float32) * 4.0)
    says = _zeros(len(target), width)
    says[np.arange(known), meanings] = 2.0
    _set(decoder.projection, says)
    # Beam search must not find it cheaper to say nothing, to end before the source does, or to say an unused word.
    decoder.projection.bias[[0, 2, _END]] = -8.0
    decoder.projection.bias[known:] = -8.0

    spec.register_source_vocabulary(source)
    spec.register_target_vocabulary(target)
    spec.config.add_source_eos = True
    spec.validate()
    spec.optimize(quantization="int8")
    return spec


def _hadamard(size: int) -> Matrix:
    """Sylvester's matrix: rows of ones and minus ones, each orthogonal to all others."""
    matrix = np.ones((1, 1), np.float32)
    while len(matrix) < size:
        matrix = np.block([[matrix, matrix], [matrix, -matrix]])
    return matrix


def _padded(matrix: Matrix, width: int) -> Matrix:
    return np.pad(matrix, ((0, 0), (0, width - matrix.shape[1])))


def _noise(rng: np.random.Generator, deviation: float, rows: int, columns: int) -> Matrix:
    return rng.normal(0.0, deviation, (rows, columns)).astype(np.float32)


def _zeros(*shape: int) -> Matrix:
    return np.zeros(shape, np.float32)


def _set(linear: Any, weight: Matrix) -> None:
    linear.weight, linear.bias = weight, np.zeros(len(weight), np.float32)


def _keep(norm: Any, width: int) -> None:
    norm.gamma, norm.beta = np.ones(width, np.float32), np.zeros(width, np.float32)
