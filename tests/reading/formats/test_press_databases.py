import pytest

from reader.reading.extraction import Extraction
from reader.reading.formats.plain import extract
from tests.reading.documents import FIRST, HEADLINE, PARAGRAPHS, SECOND, body_of, facts_of, headline_of, source

STORY = "\n\n".join(PARAGRAPHS)
OLD_NEXIS = f"""
                               {{number}} of 2 DOCUMENTS


                              The Halm Herald

                            March 4, 2024 Monday
                                 Late Edition

{HEADLINE}

BYLINE: By Ann Roe

SECTION: NEWS; Pg. 3

LENGTH: 51 words


{STORY}

LOAD-DATE: March 5, 2024

                         Copyright 2024 Nord Papers Ltd.
"""
NEXIS = f"""{HEADLINE}

The Halm Herald

March 4, 2024 Monday

Copyright 2024 Nord Papers Ltd. All Rights Reserved

Section: NEWS; Pg. 3

Length: 51 words

Byline: Ann Roe

Body

{STORY}

Load-Date: March 5, 2024

End of Document
"""
FACTIVA = f"""News
{HEADLINE}
By Ann Roe
51 words
4 March 2024
10:30 GMT
The Halm Herald
HALHER
3
English
(c) 2024 Nord Papers Ltd.

{STORY}

Nord Papers Ltd.

Document HALHER0020240304ek340001x
"""
FACTIVA_CODES = f"""HD  {HEADLINE}
BY  By Ann Roe
WC  51 words
PD  4 March 2024
SN  The Halm Herald
SC  HALHER
LA  English

LP
{PARAGRAPHS[0]}

TD
{PARAGRAPHS[1]}

{PARAGRAPHS[2]}

AN
Document HALHER0020240304ek340001x
"""
FACTIVA_PADDED = FACTIVA_CODES.replace("  ", "   ").replace("AN\n", "AN   ")
PROQUEST = f"""____________________________________________________________

Title: {HEADLINE}
Publication title: The Halm Herald
Author: Roe, Ann
Publication date: Mar 4, 2024
Full text: {STORY}
Subject: Harbours
Copyright: Nord Papers Ltd.
"""
PROQUEST_UNTITLED = f"""____________________________________________________________

Document 1 of 1

{HEADLINE}

Author: Roe, Ann

Publication info: The Halm Herald ; Halm [Halm]. 04 Mar 2024: A4.

Full text: {STORY}

Publication title: The Halm Herald

Publication date: Mar 4, 2024

____________________________________________________________
"""
EUROPRESSE = f"""The Halm Herald
News, Monday, March 4, 2024 51 words, p. 3

{HEADLINE}
Ann Roe

{STORY}

© 2024 Nord Papers
news·20240304·HH·0003
"""


def read(text: str) -> list[Extraction]:
    return list(extract(source("a.txt", text.encode())))


@pytest.mark.parametrize(
    "download",
    [
        OLD_NEXIS.format(number=1),
        NEXIS,
        FACTIVA,
        FACTIVA_CODES,
        FACTIVA_PADDED,
        PROQUEST,
        PROQUEST_UNTITLED,
        EUROPRESSE,
    ],
    ids=[
        "old nexis",
        "nexis",
        "factiva",
        "factiva codes",
        "factiva padded",
        "proquest",
        "proquest untitled",
        "europresse",
    ],
)
def test_a_document_of_a_press_database_gives_its_story_and_facts(download: str) -> None:
    (extraction,) = read(download)
    facts = facts_of(extraction)
    assert headline_of(extraction) == HEADLINE
    assert tuple(body_of(extraction)) == PARAGRAPHS
    assert (facts["outlet"], facts["published"]) == ("The Halm Herald", "2024-03-04")
    assert facts["byline"] in ("Ann Roe", "Roe, Ann")


@pytest.mark.parametrize("download", [NEXIS, FACTIVA, FACTIVA_CODES, PROQUEST, EUROPRESSE])
def test_each_document_of_a_download_is_an_article(download: str) -> None:
    extractions = read(download * 3)
    assert [extraction.record for extraction in extractions] == [0, 1, 2]
    assert {headline_of(extraction) for extraction in extractions} == {HEADLINE}


def test_the_older_form_counts_its_documents() -> None:
    assert len(read(OLD_NEXIS.format(number=1) + OLD_NEXIS.format(number=2))) == 2


def test_a_download_without_its_first_mark_keeps_its_first_document() -> None:
    first = OLD_NEXIS.partition("DOCUMENTS\n")[2]
    extractions = read(first + OLD_NEXIS.format(number=2))
    assert [tuple(body_of(extraction)) for extraction in extractions] == [PARAGRAPHS, PARAGRAPHS]
    assert facts_of(extractions[0])["outlet"] == "The Halm Herald"


def test_a_document_without_any_mark_is_known_by_its_labels() -> None:
    (extraction,) = read(OLD_NEXIS.partition("DOCUMENTS\n")[2])
    assert headline_of(extraction) == HEADLINE
    assert facts_of(extraction)["outlet"] == "The Halm Herald"


def test_outlet_and_date_without_a_blank_line_between_them_are_told_apart() -> None:
    head = "                              The Halm Herald\n                            March 4, 2024 Monday\n"
    lines = OLD_NEXIS.format(number=1).replace("The Halm Herald\n\n", "The Halm Herald\n")
    assert head in lines
    (extraction,) = read(lines)
    assert headline_of(extraction) == HEADLINE
    assert facts_of(extraction)["outlet"] == "The Halm Herald"


def test_a_story_that_speaks_of_documents_is_no_download() -> None:
    text = f"{HEADLINE}\n\n{FIRST}\n\n1 of 2 documents\n\n{SECOND}\n"
    assert len(read(text)) == 1


def test_every_line_of_a_download_is_kept() -> None:
    (extraction,) = read(NEXIS)
    kept = " ".join(block.text for block in extraction.blocks)
    assert all(line.strip() in kept for line in NEXIS.splitlines() if line.strip())


def test_labels_may_stand_in_lines_right_above_body_and_a_certificate_below_the_copyright_is_no_story() -> None:
    lines = NEXIS.replace("\n\nLength:", "\nLength:").replace("\n\nByline:", "\nByline:").replace("\n\nBody", "\nBody")
    (document,) = read(lines)
    assert (body_of(document), facts_of(document)["byline"]) == (list(PARAGRAPHS), "Ann Roe")
    issued = "This certificate was issued to the library of Halm for a visit of one person to its reading room alone."
    (document,) = read(EUROPRESSE.replace("Papers\nnews", f"Papers\n\n{issued}\nnews"))
    assert body_of(document) == list(PARAGRAPHS)


def test_the_printed_form_of_nexis_numbers_its_pages_and_has_its_labels_in_one_row() -> None:
    printed = (
        f"Page 1 of 2\n{HEADLINE}\n\n{HEADLINE}\n\nHalm Herald\n\nMarch 4, 2024 Monday\n\nFINAL EDITION\n\n"
        f"Section: NEWS; Pg. 1\nLength: 60 words\nByline: ANN ROE\n\nBody\n\n{FIRST}\n\nPage 2 of 2\n\n{SECOND}\n\n"
        "Graphic\n\nThe crane in the basin\n\nLoad-Date: March 5, 2024\n\nEnd of Document\n"
    )
    (document,) = read(printed)
    assert headline_of(document) == HEADLINE
    assert body_of(document) == [FIRST, SECOND]
    facts = facts_of(document)
    assert (facts["outlet"], facts["byline"], facts["published"]) == ("Halm Herald", "ANN ROE", "2024-03-04")


def test_the_correction_below_a_story_in_nexis_is_its_own() -> None:
    (document,) = read(
        f"{HEADLINE}\n\nHalm Herald\n\nMarch 4, 2024 Monday\n\nLength: 60 words\n\nBody\n\n{FIRST}\n\n"
        "Correction: An earlier version of this story gave the wrong day.\n\nLoad-Date: March 5, 2024\n\n"
        "End of Document\n"
    )
    assert body_of(document) == [FIRST, "Correction: An earlier version of this story gave the wrong day."]


def test_a_download_in_capitals_is_known_beside_its_rules() -> None:
    download = "\n".join(f"{'_' * 30}\n{OLD_NEXIS.format(number=n)}".replace(" of 2", " OF 2") for n in (1, 2))
    assert len(list(extract(source("nexis.txt", download.encode())))) == 2


def test_a_page_that_is_ruled_is_no_download() -> None:
    page = f"{HEADLINE}\n{'_' * 30}\n\n{STORY}\n{'_' * 30}\n"
    assert len(list(extract(source("page.txt", page.encode())))) == 1


def test_a_story_may_end_with_a_short_sentence() -> None:
    (extraction,) = read(FACTIVA.replace(f"{PARAGRAPHS[-1]}\n", f"{PARAGRAPHS[-1]}\n\nThe zoo will appeal.\n"))
    assert body_of(extraction)[-1] == "The zoo will appeal."


def test_a_line_of_section_and_length_below_the_date_is_no_headline() -> None:
    text = EUROPRESSE.replace(
        "News, Monday, March 4, 2024 51 words, p. 3", "lundi 4 mars 2024\nRégion • p. 3 • 51 mots"
    )
    (extraction,) = read(text)
    facts = facts_of(extraction)
    assert (facts["title"], facts["byline"], facts["published"]) == (HEADLINE, "Ann Roe", "2024-03-04")


def test_labels_of_other_languages_are_read() -> None:
    text = OLD_NEXIS.format(number=1).replace("BYLINE:", "AUTOR:").replace("LENGTH:", "LÄNGE:")
    assert "AUTOR:" in text
    (extraction,) = read(text)
    assert facts_of(extraction)["byline"] == "Ann Roe"


def test_headline_outlet_and_date_may_stand_in_lines_without_a_blank_one_between() -> None:
    head = "Port of Halm is shut until Monday\nThe Halm Herald (UK)\nMarch 4, 2024 Monday\n\n\nCopyright 2024 Halm\n\n"
    text = (
        f"{head}Section: NEWS\nLength: 80 words\n\nBody\n\n{FIRST}\n\nLoad-Date: March 5, 2024\n\n\nEnd of Document\n"
    )
    (document,) = extract(source("a.txt", text.encode()))
    facts = facts_of(document)
    assert (facts["title"], facts["published"]) == ("Port of Halm is shut until Monday", "2024-03-04")


def test_the_place_by_which_nexis_tells_papers_of_one_name_apart_is_no_part_of_it() -> None:
    (extraction,) = read(NEXIS.replace("The Halm Herald\n", "The Halm Herald (Norland)\n", 1))
    assert next(fact.value for fact in extraction.metadata if fact.field == "outlet") == "The Halm Herald"
