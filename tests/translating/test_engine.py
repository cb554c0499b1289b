import json
import logging
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

from reader.model.errors import UnusablePackage
from reader.model.translation import Package
from reader.reading import read_article
from reader.storage import paths
from reader.translating.engine import Engine
from reader.translating.packages import installed_packages, read_package
from reader.translating.routes import find_route
from tests.translating.greek_words import MARKS, greek_words
from tests.translating.toy_package import ToyPackage, build_package

ROOT = Path(paths.__file__).resolve().parents[2]
SENTENCES = (
    "Περίπου 1.200 άνθρωποι απομακρύνθηκαν από την πόλη Μιρένα.",
    "Γιατί όμως η προειδοποίηση στάλθηκε με φαξ;",
)
FRENCH = ToyPackage("en", "fr", "English", "French", "1.9")


def install(folder: Path, package: ToyPackage, words: Mapping[str, str]) -> Package:
    archive = build_package(folder.parent / "package.argosmodel", package, words, MARKS)
    with zipfile.ZipFile(archive) as opened:
        opened.extractall(folder)
    return read_package(folder / package.folder_name)


def translations(engine: Engine, route: tuple[Package, ...], sentences: tuple[str, ...]) -> list[str]:
    return [text for batch in engine.translate(route, sentences) for text in batch]


def test_each_sentence_is_translated_in_its_place(engine: Engine, greek_package: Path) -> None:
    assert translations(engine, (read_package(greek_package),), SENTENCES) == [
        "About 1.200 people were moved from the town of Mirena.",
        "Why however the warning was sent by fax?",
    ]


def test_batches_say_what_the_public_call_says(engine: Engine, greek_package: Path, samples: Path) -> None:
    article = read_article(samples / "002_c6670db91a2f48ee.txt")
    sentences = tuple(article.sentence_text(index) for index in range(len(article.sentences)))
    route = (read_package(greek_package),)
    ours = translations(engine, route, sentences)
    public = engine.public_translation(route)
    assert ours == [public.translate(sentence) for sentence in sentences]


def test_pivot_goes_through_both_packages(engine: Engine, greek_package: Path) -> None:
    packages = greek_package.parent
    install(packages, FRENCH, {"Why": "Pourquoi", "fax": "fax", "was": "a▁été", "sent": "envoyé"})
    route = find_route(installed_packages(packages), "el", "fr")
    sentences = ("Γιατί στάλθηκε φαξ;",)
    assert [package.name for package in route] == ["el_en", "en_fr"]
    assert translations(engine, route, sentences) == ["Pourquoi a été envoyé fax?"]
    assert engine.public_translation(route).translate(sentences[0]) == "Pourquoi a été envoyé fax?"


def test_long_sentence_comes_back_whole(engine: Engine, greek_package: Path) -> None:
    sentence = " ".join(["η προειδοποίηση στάλθηκε,"] * 134)
    translated = translations(engine, (read_package(greek_package),), (sentence, SENTENCES[1]))
    assert translated[0].split() == ["the", "warning", "was", "sent,"] * 134
    assert translated[1] == "Why however the warning was sent by fax?"


def test_folder_that_is_not_ascii_is_opened(engine: Engine, greek_package: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(greek_package, tmp_path / "Πακέτα" / greek_package.name)
    assert translations(engine, (read_package(folder),), SENTENCES[1:]) == ["Why however the warning was sent by fax?"]


def test_package_that_was_replaced_answers_anew(engine: Engine, greek_package: Path) -> None:
    words = greek_words()
    before = translations(engine, (read_package(greek_package),), ("το φαξ",))
    package = install(greek_package.parent, ToyPackage(), words | {"φαξ": "telefax"})
    os.utime(package.folder / "metadata.json", ns=(1, 1))
    assert before == ["the fax"]
    assert translations(engine, (package,), ("το φαξ",)) == ["the telefax"]


def test_damaged_model_is_said_to_be_unusable(engine: Engine, greek_package: Path) -> None:
    (greek_package / "model" / "model.bin").write_bytes(b"no model")
    with pytest.raises(UnusablePackage, match="model can't be loaded"):
        translations(engine, (read_package(greek_package),), SENTENCES)


def test_argos_never_logs_a_text(engine: Engine, greek_package: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    engine.public_translation((read_package(greek_package),)).translate(SENTENCES[0])
    assert "Μιρένα" not in caplog.text


def test_import_loads_no_sentence_splitter_and_leaves_the_environment(greek_package: Path) -> None:
    code = f"""
import os, sys
before = dict(os.environ)
from pathlib import Path
from reader.translating.engine import Engine
from reader.translating.packages import read_package
route = (read_package(Path({str(greek_package)!r})),)
print(list(Engine().translate(route, ["το φαξ"]))[0][0])
changed = {{name for name, _ in before.items() ^ os.environ.items()}}
print(sorted(changed - {{"KMP_DUPLICATE_LIB_OK"}}))
loaded = {{name.split(".")[0] for name in sys.modules}}
print(sorted(loaded & {{"stanza", "spacy", "minisbd", "torch", "transformers"}}))
"""
    environment = {**os.environ, "ARGOS_MODEL_PROVIDER": "LIBRETRANSLATE", "ARGOS_DEBUG": "1"}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT, env=environment
    )
    assert done.stdout.splitlines() == ["the fax", "[]", "[]"]


def test_argos_makes_its_folders_in_ours_alone(greek_package: Path, home: Path) -> None:
    subprocess.run(
        [sys.executable, "-c", "from reader.translating.engine import _Argos; _Argos()"], check=True, cwd=ROOT
    )
    made = [path for path in home.rglob("argos*") if path.is_dir()]
    assert made
    assert all(path.is_relative_to(paths.cache_folder() / "argos") for path in made)


def test_package_whose_words_are_too_few_is_named(engine: Engine, greek_package: Path, samples: Path) -> None:
    words = greek_package / "model" / "target_vocabulary.json"
    words.write_text(json.dumps(json.loads(words.read_bytes())[:20]), encoding="utf-8")
    article = read_article(samples / "002_c6670db91a2f48ee.txt")
    texts = [article.sentence_text(number) for number in range(len(article.sentences))]
    with pytest.raises(UnusablePackage, match=greek_package.name):
        list(engine.translate((read_package(greek_package),), texts))
