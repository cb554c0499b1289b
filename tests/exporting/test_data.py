import json
from dataclasses import replace
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from reader.comparing import compare
from reader.exporting.data import comparison_object
from reader.model.article import Doubt, Translation
from reader.model.comparison import SURE_LINK, Comparison
from reader.storage import paths
from tests.comparing.articles import make_article


@pytest.fixture(scope="module")
def schema() -> Any:
    return json.loads(paths.resource("schema/comparison.schema.json").read_text(encoding="utf-8"))


def test_schema_is_one(schema: Any) -> None:
    Draft202012Validator.check_schema(schema)


def test_comparison_is_as_the_schema_says(comparison: Comparison, schema: Any) -> None:
    value = json.loads(json.dumps(comparison_object(comparison, "1.0")))
    assert list(Draft202012Validator(schema).iter_errors(value)) == []
    assert value["links"]
    assert value["passages"]


def test_empty_comparison_is_as_the_schema_says(schema: Any) -> None:
    value = json.loads(json.dumps(comparison_object(compare(make_article(), make_article()), "1.0")))
    assert list(Draft202012Validator(schema).iter_errors(value)) == []


def test_translated_sentences_have_source_and_doubt(schema: Any) -> None:
    original = make_article("Η βροχή.", "Το φαξ.", language="el")
    made_by = Translation("Argos Translate", "el_en", "1.9", "2026-11-21")
    translated = replace(
        make_article("The rain.", "Το fax."),
        original=original,
        doubts=(Doubt(1, "it keeps words"),),
        translation=made_by,
    )
    value = json.loads(json.dumps(comparison_object(compare(translated, make_article("The rain.")), "1.0")))
    assert list(Draft202012Validator(schema).iter_errors(value)) == []
    left = value["left"]
    assert left["translated_from"] == "el"
    assert left["translation"]["version"] == "1.9"
    assert [sentence["source"] for sentence in left["sentences"]] == ["Η βροχή.", "Το φαξ."]
    assert [sentence["doubt"] for sentence in left["sentences"]] == [None, "it keeps words"]
    assert [sentence["source"] for sentence in value["right"]["sentences"]] == [None]


def test_quotations_and_their_pairs_are_given(schema: Any) -> None:
    left, right = make_article("“The old dam holds,” Oskin said."), make_article("“The old dam leaks,” Oskin said.")
    value = json.loads(json.dumps(comparison_object(compare(left, right), "1.0")))
    assert list(Draft202012Validator(schema).iter_errors(value)) == []
    assert value["left"]["quotations"] == [
        {"pieces": [[0, 20]], "speaker": [[21, 26]], "cue": [27, 31], "direct": True}
    ]
    (pair,) = value["quotations"]["pairs"]
    assert (pair["left"], pair["right"], pair["class"]) == (0, 0, "altered")
    assert pair["altered"] == [{"left": [13, 18], "right": [13, 18]}]


@pytest.mark.parametrize(
    "field", ["version", "settings", "left", "links", "passages", "quotations", "knows_divergence"]
)
def test_schema_refuses_what_lacks_a_field(comparison: Comparison, schema: Any, field: str) -> None:
    value = json.loads(json.dumps(comparison_object(comparison, "1.0")))
    del value[field]
    assert not Draft202012Validator(schema).is_valid(value)


def test_a_link_is_unsure_where_the_window_marks_it_so(comparison: Comparison, schema: Any) -> None:
    sure, unsure = (replace(comparison.links[0], score=score) for score in (SURE_LINK, SURE_LINK - 0.01))
    value = json.loads(json.dumps(comparison_object(replace(comparison, links=(sure, unsure)), "1.0")))
    assert list(Draft202012Validator(schema).iter_errors(value)) == []
    assert [link["unsure"] for link in value["links"]] == [False, True]
