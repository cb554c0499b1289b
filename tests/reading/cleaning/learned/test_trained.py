"""The models that ship are those that `packaging/train_cleaning.py` writes."""

import json
import runpy
from importlib import resources
from pathlib import Path
from typing import Any

import pytest

from tests.reading.cleaning.learned.trained_example import measure_example

FOLDER = resources.files("reader.reading.cleaning.learned")
WEIGHTS, TREES = (
    json.loads(FOLDER.joinpath(name).read_text(encoding="utf-8")) for name in ("weights.json", "trees.json")
)


@pytest.fixture(scope="module")
def script() -> dict[str, Any]:
    return runpy.run_path(str(Path(__file__).parents[4] / "packaging" / "cleaning_parameters.py"))


def test_they_were_learned_with_the_parameters_of_the_script(script: dict[str, Any]) -> None:
    assert TREES["made"]["parameters"] == script["PARAMETERS"]


def test_nobody_changed_them_by_hand(script: dict[str, Any]) -> None:
    grown = {name: TREES[name] for name in ("unit", "context", "web")}
    assert TREES["made"]["models"] == script["digest_of"]([WEIGHTS, grown])


def test_they_were_learned_from_the_columns_that_the_program_measures() -> None:
    assert measure_example(TREES["example"]) == pytest.approx(TREES["example"], rel=0.01, abs=0.02)
