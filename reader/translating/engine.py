"""Argos Translate and what it stands on: the only module that imports argostranslate, ctranslate2 and sentencepiece.

Argos brings sentence splitters (stanza, minisbd, spacy) that load torch, 629 MB and 4 s of it, and fetch models from
the network. Our sentences come split, so empty modules stand in their places, and a splitter that splits nothing in the
packages'. Its public call takes one sentence at a time; here those of about 512 tokens go through the network together.
"""

import contextlib
import logging
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from reader.model.errors import MissingEngine, UnusablePackage
from reader.model.translation import Package
from reader.storage import paths
from reader.translating.pieces import MOST_WORDS, split_long

ENGINE_NAME = "Argos Translate"
# 512: 15.9 sentences a second against 5.2 one by one (base-size model, beam 4, one thread); more gains little, and a
# batch is what the user waits for until the next sentences appear.
BATCH_TOKENS = 512
# Somebody waits for the first sentences.
_FIRST_BATCH_TOKENS = 128
# Leaves CTranslate2's limit of 256 decoded tokens some room for targets with more tokens than their sources.
_MOST_TOKENS = 180
_MOST_THREADS = 4
_ABSENT = ("spacy", "torch", "transformers", "huggingface_hub")


class Engine:
    """Translates with installed packages; keeps their models in memory as long as it lives."""

    def __init__(self) -> None:
        self._argos: _Argos | None = None
        self._steps: dict[tuple[Path, int], Any] = {}

    def translate(self, route: Sequence[Package], sentences: Sequence[str]) -> Iterator[list[str]]:
        """Yield the translations in order, some at a time, through the packages of a route (more than one: a pivot).

        One translation comes out for each sentence. Raises MissingEngine if Argos Translate isn't installed,
        UnusablePackage if a package's model can't be loaded, or doesn't fit its words.
        """
        try:
            yield from self._translate(route, sentences)
        except (ValueError, LookupError, RuntimeError) as error:
            # A model can be sound and its list of words short: that shows with the first word that is missing.
            raise UnusablePackage(route[0].folder, str(error)) from error

    def _translate(self, route: Sequence[Package], sentences: Sequence[str]) -> Iterator[list[str]]:
        if not sentences:
            return
        first, *others = self._load(route)
        for batch in _batches(first, sentences):
            texts = _decode(first, batch)
            for step in others:
                texts = [text for group in _batches(step, texts) for text in _decode(step, group)]
            yield texts

    def forget(self) -> None:
        """Forget all models, so that other or newer packages answer."""
        self._steps.clear()
        if self._argos is not None:
            self._argos.forget()

    def public_translation(self, route: Sequence[Package]) -> Any:
        """Return Argos' own translation object of a route, by which tests and benchmarks compare themselves with it."""
        self._load(route)
        assert self._argos is not None
        return self._argos.translation_of(route)

    def _load(self, route: Sequence[Package]) -> list[Any]:
        self._argos = self._argos or _Argos()
        keys = [(package.folder, _stamp(package)) for package in route]
        if any(key not in self._steps for key in keys):
            found = self._argos.steps_of(route)
            # A package that was installed again has another stamp: the weights of the old one go.
            folders = {package.folder for package in route}
            self._steps = {key: step for key, step in self._steps.items() if key[0] not in folders or key in keys}
            for key, step in zip(keys, found, strict=True):
                self._steps.setdefault(key, step)
        return [self._steps[key] for key in keys]


class _Argos:
    """The imported library, with everything in it set as we need it."""

    def __init__(self) -> None:
        with _pinned_environment(), _stand_ins():
            try:
                import ctranslate2  # type: ignore[import-untyped]  # nor has this
                import sentencepiece
                from argostranslate import translate  # type: ignore[import-untyped]  # it has no types
            except ImportError as error:
                raise MissingEngine(str(error)) from error
        self._translate = translate
        self._ctranslate2 = ctranslate2
        self._sentencepiece = sentencepiece
        self._route: tuple[Package, ...] = ()
        # It logs whole texts at INFO.
        logging.getLogger("argostranslate.utils").setLevel(logging.WARNING)
        # Its own listing fails when a folder is broken, and takes whichever version it meets first.
        translate.package.get_installed_packages = self._packages

    def steps_of(self, route: Sequence[Package]) -> list[Any]:
        """Load the `PackageTranslation` of each package of a route. Raises UnusablePackage."""
        steps = list(_walk(self.translation_of(route)))
        for package, step in zip(route, steps, strict=True):
            self._prepare(package, step)
        return steps

    def translation_of(self, route: Sequence[Package]) -> Any:
        """Return Argos' translation along a route. Argos sees these packages alone, so it can take no other."""
        self.forget()
        self._route = tuple(route)
        try:
            languages = {language.code: language for language in self._translate.get_installed_languages()}
        except (OSError, ValueError, RuntimeError, KeyError) as error:
            raise UnusablePackage(route[0].folder, str(error)) from error
        translation = languages[route[0].from_code].get_translation(languages[route[-1].to_code])
        for step in _walk(translation):
            step.sentencizer = _WholeSentences()
        return translation

    def forget(self) -> None:
        """Clear both of Argos' caches: with one of them left, the old weights go on answering."""
        self._translate.installed_translates.clear()
        self._translate.get_installed_languages.cache_clear()

    def _packages(self, *_args: object) -> list[Any]:
        return [self._translate.package.Package(package.folder) for package in self._route]

    def _prepare(self, package: Package, step: Any) -> None:
        """Load tokenizer and weights; from bytes where the path could be one that C++ can't open on Windows."""
        tokenizer = step.pkg.tokenizer
        model = package.folder / "model"
        settings = self._translate.settings
        try:
            if hasattr(tokenizer, "processor"):
                content = Path(tokenizer.model_file).read_bytes()
                tokenizer.processor = self._sentencepiece.SentencePieceProcessor(model_proto=content)
            step.translator = self._ctranslate2.Translator(
                str(model),
                device=settings.device,
                inter_threads=settings.inter_threads,
                intra_threads=settings.intra_threads,
                compute_type=settings.compute_type,
                files=None if str(model).isascii() else _files_of(model),
            )
        except (OSError, ValueError, RuntimeError) as error:
            raise UnusablePackage(package.folder, f"its model can't be loaded ({error})") from error


class _WholeSentences:
    """Stands in for Argos' sentence splitters: what comes is one sentence."""

    def split_sentences(self, text: str) -> list[str]:
        return [text]


Pieces = tuple[tuple[str, ...], ...]
"""A sentence in tokens: one piece, or several of a long one."""


def _batches(step: Any, sentences: Sequence[str]) -> Iterator[list[Pieces]]:
    """Group the sentences in reading order, about `BATCH_TOKENS` a group, fewer in the first."""
    batch: list[Pieces] = []
    tokens, most = 0, _FIRST_BATCH_TOKENS
    for sentence in sentences:
        pieces = _tokens_of(step, " ".join(sentence.split()))
        size = sum(map(len, pieces))
        if batch and tokens + size > most:
            yield batch
            batch, tokens, most = [], 0, BATCH_TOKENS
        batch.append(pieces)
        tokens += size
    if batch:
        yield batch


def _tokens_of(step: Any, sentence: str) -> Pieces:
    encode = step.pkg.tokenizer.encode

    def is_long(text: str) -> bool:
        return text.count(" ") >= MOST_WORDS or len(encode(text)) > _MOST_TOKENS

    return tuple(tuple(encode(piece)) for piece in split_long(sentence, is_long))


def _decode(step: Any, batch: Sequence[Pieces]) -> list[str]:
    """Translate a batch in one go, with the very arguments of Argos' `apply_packaged_translation`."""
    pieces = [list(piece) for sentence in batch for piece in sentence]
    prefix = step.pkg.target_prefix
    results = step.translator.translate_batch(
        pieces,
        target_prefix=[[prefix]] * len(pieces) if prefix else None,
        replace_unknowns=True,
        beam_size=4,
        num_hypotheses=1,
        length_penalty=0.2,
        return_scores=True,
    )
    texts = iter([_text_of(step, result.hypotheses[0]) for result in results])
    return [" ".join(next(texts) for _ in sentence) for sentence in batch]


def _text_of(step: Any, tokens: list[str]) -> str:
    text: str = step.pkg.tokenizer.decode(tokens)
    return text.removeprefix(step.pkg.target_prefix).removeprefix(" ")


def _walk(translation: Any) -> Iterator[Any]:
    """Yield the `PackageTranslation`s inside Argos' wrappers, in the order in which they are applied."""
    if hasattr(translation, "underlying"):
        yield from _walk(translation.underlying)
    elif hasattr(translation, "t1"):
        yield from _walk(translation.t1)
        yield from _walk(translation.t2)
    else:
        yield translation


def _files_of(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in sorted(folder.iterdir()) if file.is_file()}


def _stamp(package: Package) -> int:
    try:
        return (package.folder / "metadata.json").stat().st_mtime_ns
    except OSError as error:
        raise UnusablePackage(package.folder, "it is gone") from error


@contextlib.contextmanager
def _pinned_environment() -> Iterator[None]:
    """Set what Argos reads from the environment while it is imported, and put everything back.

    It freezes its settings and makes folders then. "auto" as compute type prints garbage with some models in 1.11.0;
    another model provider than OPENNMT would send texts away.
    """
    own = paths.cache_folder() / "argos"
    threads = max(1, min(_MOST_THREADS, (os.cpu_count() or 1) - 1))  # one core is the window's
    pinned = {
        "XDG_DATA_HOME": str(own / "data"),
        "XDG_CONFIG_HOME": str(own / "config"),
        "XDG_CACHE_HOME": str(own / "cache"),
        "ARGOS_PACKAGES_DIR": str(own / "packages"),
        "ARGOS_COMPUTE_TYPE": "default",
        "ARGOS_MODEL_PROVIDER": "OPENNMT",
        "ARGOS_DEVICE_TYPE": "cpu",
        "ARGOS_INTER_THREADS": "1",
        "ARGOS_INTRA_THREADS": str(threads),
    }
    before = {name: os.environ.get(name) for name in os.environ if name.startswith(("XDG_", "ARGOS_", "SNAP"))}
    before |= {name: os.environ.get(name) for name in pinned}
    for name in before:
        os.environ.pop(name, None)
    os.environ.update(pinned)
    try:
        yield
    finally:
        for name, value in before.items():
            os.environ.pop(name, None)
            if value is not None:
                os.environ[name] = value


@contextlib.contextmanager
def _stand_ins() -> Iterator[None]:
    """Keep the sentence splitters and torch from being loaded, whether they are installed or not."""
    models = ModuleType("minisbd.models")
    models.list_models = _EveryLanguage  # type: ignore[attr-defined]  # a module made here
    minisbd = ModuleType("minisbd")
    minisbd.models, minisbd.SBDetect = models, None  # type: ignore[attr-defined]  # the same
    standing: Mapping[str, ModuleType | None] = {
        "stanza": ModuleType("stanza"),
        "minisbd": minisbd,
        "minisbd.models": models,
    }
    absent = {name: None for name in _ABSENT if name not in sys.modules}
    before = {name: sys.modules.get(name) for name in (*standing, *absent)}
    sys.modules.update(standing)  # type: ignore[arg-type]  # None in sys.modules is how Python says "not to be found"
    sys.modules.update(absent)  # type: ignore[arg-type]  # the same
    try:
        yield
    finally:
        for name, module in before.items():
            sys.modules.pop(name, None)
            if module is not None:
                sys.modules[name] = module


class _EveryLanguage:
    """What minisbd has models for, as far as Argos may know: a missing one would be logged as a warning."""

    def __contains__(self, code: object) -> bool:
        return True
