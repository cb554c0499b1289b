import plistlib

import pytest

from reader.model.errors import UnreadableFile
from reader.reading.formats.registry import pick_format
from reader.reading.formats.web.web_archive import extract
from tests.reading.documents import PAGE, PARAGRAPHS, body_of, facts_of, source


def archive(form: plistlib.PlistFormat = plistlib.FMT_BINARY) -> bytes:
    resource = {"WebResourceData": PAGE.encode("utf-16"), "WebResourceURL": "https://halm.example/1"}
    resource |= {"WebResourceMIMEType": "text/html", "WebResourceTextEncodingName": "UTF-16"}
    return plistlib.dumps({"WebMainResource": resource}, fmt=form)


@pytest.mark.parametrize("form", [plistlib.FMT_BINARY, plistlib.FMT_XML])
def test_a_page_saved_by_a_browser_as_property_list_gives_story_and_address(form: plistlib.PlistFormat) -> None:
    file = source("a.webarchive", archive(form))
    assert pick_format(file).name == "web_archive"
    (extraction,) = extract(file)
    assert tuple(body_of(extraction)) == PARAGRAPHS
    assert facts_of(extraction)["url"] == "https://halm.example/1"


def test_a_broken_archive_says_so() -> None:
    with pytest.raises(UnreadableFile, match="broken"):
        list(extract(source("a.webarchive", archive()[:-40])))
