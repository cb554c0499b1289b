from pathlib import Path

import pytest

from reader.model.errors import MissingPackage
from reader.model.translation import Package
from reader.translating.routes import find_route


def package(pair: str, version: str = "1.9") -> Package:
    source, target = pair.split("_")
    return Package(Path(f"/packages/{pair}-{version}"), source, source, target, target, version)


def names(packages: list[Package], language: str, into: str) -> list[str]:
    return [step.name for step in find_route(packages, language, into)]


def test_direct_package_is_taken() -> None:
    assert names([package("el_en"), package("en_fr"), package("el_fr")], "el", "fr") == ["el_fr"]


def test_without_one_the_way_leads_through_english() -> None:
    packages = [package("el_de"), package("de_fr"), package("el_en"), package("en_fr")]
    assert names(packages, "el", "fr") == ["el_en", "en_fr"]


def test_newest_version_is_taken() -> None:
    (step,) = find_route([package("el_en", "1.9"), package("el_en", "1.10")], "el", "en")
    assert step.version == "1.10"


def test_languages_are_known_by_their_other_names() -> None:
    assert names([package("pb_en")], "pt-BR", "en-GB") == ["pb_en"]


def test_missing_package_is_named() -> None:
    with pytest.raises(MissingPackage, match="no language package for el → en"):
        find_route([package("en_el")], "el", "en")
