import pytest

from reader.reading.extraction import Metadatum
from reader.reading.facts.pages.archived_pages import unwrap_facts


@pytest.mark.parametrize(
    "address",
    [
        "https://web.archive.org/web/20240312070000/https://halm.example/ferry",
        "http://web.archive.org/web/20240312070000id_/https://halm.example/ferry",
        "https://archive.ph/20240312070000/https://halm.example/ferry",
        "http://archive.today/2024.03.12-070000/https://halm.example/ferry",
    ],
)
def test_an_archived_page_has_its_own_address_and_the_time_of_its_capture(address: str) -> None:
    facts = {fact.field: fact.value for fact in unwrap_facts([Metadatum("url", address, "canonical")])}
    assert facts == {"url": "https://halm.example/ferry", "saved": "2024-03-12T07:00:00+00:00"}


def test_the_archive_is_not_the_outlet() -> None:
    facts = [Metadatum("outlet", name, "og:site_name") for name in ("archive.ph", "Halm Herald")]
    assert [fact.value for fact in unwrap_facts(facts)] == ["Halm Herald"]


def test_an_archive_s_short_address_and_time_of_capture_are_not_the_story_s() -> None:
    address = "https://archive.ph/2024.03.12-070000/https://halm.example/ferry"
    facts = [Metadatum("url", "https://archive.ph/AbCd1", "og:url"), Metadatum("url", address, "canonical")]
    facts += [Metadatum(field, "2024-03-12T07:00:00+00:00", "time") for field in ("published", "modified")]
    found = [(fact.field, fact.value) for fact in unwrap_facts(facts)]
    assert found == [("url", "https://halm.example/ferry"), ("saved", "2024-03-12T07:00:00+00:00")]
