"""What differs and what was quoted, in words."""

import csv
from dataclasses import replace
from io import StringIO

import pytest

from reader.comparing import compare
from reader.exporting.tables.difference_table import differences_csv
from reader.exporting.tables.table import links_csv, links_text
from reader.exporting.web.html import render_html
from reader.model.comparison import Comparison, Side
from reader.wording.pair.difference_rows import difference_rows, quotation_rows
from reader.wording.pair.differences import differences_of
from reader.wording.pair.links import label_text, link_reasons, more_of_link, sentence_description
from reader.wording.pair.summary import links_summary, summary
from tests.comparing.articles import make_article


@pytest.fixture(scope="module")
def contradiction() -> Comparison:
    """Two stories with a number that clashes and a quotation that was altered."""
    left = make_article("The flood damaged 40,000 homes in Tarn.", "“The old dam will hold the water,” Oskin said.")
    right = make_article("The flood damaged 400,000 homes in Tarn.", "“The old dam will spill the water,” Oskin said.")
    return compare(left, right)


def test_values_face_each_other(contradiction: Comparison) -> None:
    assert differences_of(contradiction, contradiction.links[0]) == ("number: 40,000 homes ⇄ 400,000 homes",)


def test_links_that_differ_are_counted(contradiction: Comparison) -> None:
    assert links_summary(contradiction).endswith("; 1 differs")


def test_summary_counts_what_differs(contradiction: Comparison) -> None:
    assert summary(contradiction).endswith(" · 1 link differs")


def test_differences_are_listed_with_both_values(contradiction: Comparison) -> None:
    (row,) = difference_rows(contradiction)
    assert (row.link, row.cells) == (0, ("1", "number", "40,000 homes", "400,000 homes", ""))


def test_quotations_are_listed_with_who_says_them(contradiction: Comparison) -> None:
    (row,) = quotation_rows(contradiction)
    assert row.place == (Side.LEFT, 1)
    assert row.cells == (
        "altered",
        *("Oskin", "“The old dam will hold the water,”"),
        *("Oskin", "“The old dam will spill the water,”"),
    )


def test_a_quotation_of_one_story_is_listed_on_its_side() -> None:
    left = make_article("Rain fell in Tarn all night.")
    right = make_article("Rain fell in Tarn all night.", "“We saw the water come down,” Oskin said.")
    (row,) = quotation_rows(compare(left, right))
    assert row.place == (Side.RIGHT, 1)
    assert row.cells == ("only here", "", "", "Oskin", "“We saw the water come down,”")


def test_of_a_quotation_beside_another_language_nobody_knows_whether_it_is_alone() -> None:
    left = make_article("Regen fiel die ganze Nacht.", language="de")
    right = make_article("Rain fell in Tarn all night.", "“We saw the water come down,” Oskin said.")
    (row,) = quotation_rows(compare(left, right))
    assert row.cells[0] == "not known"


def test_a_quotation_in_two_breaths_is_one_row_as_changed_as_its_most_changed_breath() -> None:
    said = "“We heard a bang and {}there was smoke all over the deck,” Oskin said. “{} told us at all where to go.”"
    left, right = make_article(said.format("then ", "Nobody")), make_article(said.format("", "Somebody"))
    assert [row.cells[0] for row in quotation_rows(compare(left, right))] == ["altered"]


@pytest.mark.parametrize(
    ("first", "second", "note"),
    [
        ("2031-05-03T10:00:00+00:00", "2031-05-04T01:00:00+00:00", "later report, B 15 hours after A"),
        ("2031-05-03T08:00:00+00:00", "2031-05-03T13:00:00+00:00", "later report, B 5 hours after A"),
        ("2031-05-05", "2031-05-03", "later report, A 2 days after B"),
        ("2031-05-03T08:00:00", "2031-05-03T13:00:00+02:00", "later report, B 5 hours after A if their clocks agree"),
        ("2031-05-03T08:00:00", "2031-05-03T08:00:00+02:00", "which came first is not known"),
        ("2031-05-03", "2031-05-03T13:00:00+00:00", "which came first is not known"),
        ("2031-05-03T13:00:00+00:00", "2031-05-04", "later report, B 1 day after A if their clocks agree"),
        ("2031-05-03T09:00:00+00:00", "2031-05-04", "later report, B 1 day after A"),
    ],
)
def test_a_later_report_says_how_much_later(first: str, second: str, note: str) -> None:
    left = replace(make_article("The quake injured 61 people in Tarn."), published=first)
    right = replace(make_article("The quake injured 85 people in Tarn."), published=second)
    assert [row.cells[-1] for row in difference_rows(compare(left, right))] == [note]


def test_a_story_that_was_changed_later_is_the_later_report() -> None:
    left = replace(make_article("The quake injured 61 people in Tarn."), published="2031-05-05")
    right = replace(make_article("The quake injured 85 people in Tarn."), published="2031-05-03", modified="2031-05-08")
    assert [row.cells[-1] for row in difference_rows(compare(left, right))] == ["later report, B 3 days after A"]


def test_other_forms_are_told_of_a_link() -> None:
    left = "Divers found 12 boats near Tarn, and the mayor had not slept for two nights, in the evening."
    right = "In the evening twelve boats were found near Tarn by a party of divers from the army base."
    comparison = compare(make_article(left), make_article(right))
    assert "The same in another form: 12 boats / twelve boats." in more_of_link(comparison, comparison.links[0])


def test_what_both_sides_tell_in_the_same_words_has_no_other_form() -> None:
    left = "The union says that 620 workers have stopped work since Wednesday and that Tarn is quiet."
    right = "Some 620 workers have stopped work since Wednesday, according to the union."
    comparison = compare(make_article(left), make_article(right))
    assert comparison.links
    assert "620 workers / 620" not in more_of_link(comparison, comparison.links[0])


def test_a_rounding_is_not_said_to_be_the_same() -> None:
    left = "About 1,200 people were moved out of the town of Tarn, and three bridges were closed."
    right = "More than one thousand people had to leave the town of Tarn, and three bridges were closed."
    comparison = compare(make_article(left), make_article(right))
    told = more_of_link(comparison, comparison.links[0])
    assert "One may be a rounding of the other: 1,200 people / one thousand people." in told
    assert "The same in another form" not in told


def test_table_of_differences_says_that_a_machine_found_them(contradiction: Comparison) -> None:
    rows = list(csv.DictReader(StringIO(differences_csv(contradiction).decode("utf-8-sig"), newline="")))
    assert [(row["list"], row["left_value"], row["right_speaker"], row["note"]) for row in rows] == [
        ("difference", "40,000 homes", "", "found by a machine: check"),
        ("quotation", "“The old dam will hold the water,”", "Oskin", "found by a machine: check"),
    ]


def test_table_has_a_column_of_differences(contradiction: Comparison) -> None:
    rows = list(csv.DictReader(StringIO(links_csv(contradiction).decode("utf-8-sig"), newline="")))
    assert [row["differences"] for row in rows] == [
        "number: 40,000 homes ⇄ 400,000 homes (found by a machine: check)",
        "",
    ]


def test_text_and_web_page_say_that_a_machine_found_it(contradiction: Comparison) -> None:
    for export in (links_text(contradiction).decode(), render_html(contradiction).decode()):
        assert "number: 40,000 homes ⇄ 400,000 homes" in export
        assert "found by a machine: check" in export
        assert "altered" in export


def test_popover_and_screen_reader_say_what_differs(contradiction: Comparison) -> None:
    link = contradiction.links[0]
    assert "≠ number: 40,000 homes ⇄ 400,000 homes (found by a machine: check)" in link_reasons(contradiction, link)
    assert sentence_description(contradiction, Side.LEFT, 0).endswith("differs: number")
    assert label_text(link, 1).startswith("≠")


def test_words_of_another_speaker_are_said_to_be_cut() -> None:
    left = make_article("“The old dam will hold, and so will the gates,” engineer Mara Oskin said.")
    right = make_article("“The old dam will hold,” said spokesman Per Vane.")
    (row,) = quotation_rows(compare(left, right))
    assert row.cells[0] == "the same words, cut, another speaker"


def how_paired(left: str, right: str, language: str) -> list[str]:
    """Name how the quotations of two stories relate, a line a row."""
    sides = make_article(left, language=language), make_article(right, language=language)
    return [row.cells[0] for row in quotation_rows(compare(*sides))]


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        (
            "en",
            "“We lost the whole harvest in one night,” said Vera Holm. “Nobody warned us that the river would rise.”",
            "“We lost the whole harvest in one night,” said Vera Holm.",
        ),
        (
            "en",
            "“Nobody warned us that the river would rise.” Vera Holm said this.",
            "“We lost the whole harvest,” Vera Holm said. “Nobody warned us that the river would rise.”",
        ),
        (
            "en",
            "“We are tired. The new pier will open before the summer comes. We thank the town,” said Ann Orr.",
            "“The new pier will open before the summer comes,” said Ann Orr.",
        ),
        (
            "de",
            "„Wir haben in einer Nacht die ganze Ernte verloren“, sagte Vera Holm. „Niemand hat uns gewarnt.“",
            "„Wir haben in einer Nacht die ganze Ernte verloren“, sagte Vera Holm.",
        ),
        (
            "fr",
            "« Nous avons perdu toute la récolte en une nuit », a dit Vera Holm. « Personne ne nous avait prévenus. »",
            "« Nous avons perdu toute la récolte en une nuit », a dit Vera Holm.",
        ),
        (
            "el",
            "«Χάσαμε όλη τη σοδειά σε μία νύχτα», είπε η Βέρα Χολμ. «Κανείς δεν μας προειδοποίησε για το ποτάμι.»",
            "«Χάσαμε όλη τη σοδειά σε μία νύχτα», είπε η Βέρα Χολμ.",
        ),
    ],
)
def test_quotations_of_which_one_has_more_are_not_called_identical(language: str, left: str, right: str) -> None:
    assert how_paired(left, right, language) == how_paired(right, left, language) == ["the same in part"]


@pytest.mark.parametrize(
    ("left", "right", "name"),
    [
        ("“We lost 1,200 trees in one night,” said Vera Holm.", "“We lost 1,200 trees in one night,” Holm said.", 0),
        ("“We don't know who lost the key,” he said.", '"We don’t know who lost the key," he said.', 0),
        (
            "“We lost the whole harvest,” she said, “in one night.”",
            "“We lost the whole harvest in one night,” she said.",
            0,
        ),
        ("“We do not know who lost the key,” he said.", "“We don't know who lost the key,” he said.", 1),
        (
            "“They lost the key to the old pier,” he said.",
            "“They [the guards] lost the key to the old pier,” he said.",
            1,
        ),
    ],
)
def test_quotations_of_the_same_words_are_called_so(left: str, right: str, name: int) -> None:
    assert how_paired(left, right, "en") == [("identical", "other spelling or brackets")[name]]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "“A fair judge would have said that it was a good vote since it kept to the rule of law,” said Vale.",
            "“She has no respect for the rule of law in Tarn,” said Vale.",
        ),
        (
            "“The Tarn Water Board has praised the builders of the dam,” said Ann Orr.",
            "“The only way forward for the Tarn Water Board is a vote,” said Ann Orr.",
        ),
        (
            "“If the Holm Fire Brigade does not come we shall close the port,” said Ann Orr.",
            "“Nobody but the Holm Fire Brigade knows how it began,” said Ann Orr.",
        ),
    ],
)
def test_quotations_that_share_a_phrase_are_each_one_of_their_own(left: str, right: str) -> None:
    assert how_paired(left, right, "en") == ["only here", "only here"]
