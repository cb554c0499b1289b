"""Events as JSON, by their schemas."""

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

from reader.comparing import find_quotations
from reader.exporting.event_data import event_object, events_object
from reader.gathering import gather_event
from reader.model.events.story_group import StoryGroup
from reader.storage import paths
from tests.gathering.stories import DAM, articles_of


def validator(name: str) -> Draft202012Validator:
    schemas = [
        json.loads(paths.resource(f"schema/{one}.schema.json").read_text(encoding="utf-8"))
        for one in (name, "comparison")
    ]
    registry: Registry[Any] = Registry().with_resources([(one["$id"], Resource.from_contents(one)) for one in schemas])
    return Draft202012Validator(schemas[0], registry=registry)


@pytest.mark.parametrize("name", ["event", "events"])
def test_schema_is_one(name: str) -> None:
    Draft202012Validator.check_schema(validator(name).schema)


def test_event_is_as_the_schema_says() -> None:
    stories = articles_of(DAM)
    value = json.loads(
        json.dumps(event_object(gather_event(stories), [find_quotations(story) for story in stories], "1.0"))
    )
    assert list(validator("event").iter_errors(value)) == []
    assert len(value["stories"]) == 3
    assert value["claims"][0]["members"][0]["how"] in ("full", "part")
    assert value["omissions"][0]["claims"]


def test_events_are_as_the_schema_says() -> None:
    value = json.loads(json.dumps(events_object(articles_of(DAM), [StoryGroup((0, 2), ((0, 2),)), StoryGroup((1,))])))
    assert list(validator("events").iter_errors(value)) == []
    assert value["events"][0]["same_text"] == [value["events"][0]["stories"]]
