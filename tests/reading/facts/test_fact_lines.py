from reader.model.article import RemovalReason, Role
from reader.reading.cleaning.lines.units import split_units
from reader.reading.facts.fact_lines import is_date_line, settle_fact_lines

STORY = "星期天晚上，渡轮公司表示，开往海尔姆的渡轮星期一之前不会开航，因为港口的风浪太大。"


def test_a_date_line_is_no_headline_where_the_headline_is_above_it() -> None:
    units = split_units(["渡轮停在港口不开", "", "2024年3月11日 10:15", "", STORY])
    verdicts = settle_fact_lines(units, [RemovalReason.MENU, Role.HEADLINE, Role.BODY], lambda: "zh")
    assert verdicts == [Role.HEADLINE, RemovalReason.METADATA, Role.BODY]


def test_the_label_of_a_date_is_no_headline() -> None:
    units = split_units(
        ["Ferge blir i havn", "", "Publisert:", "", "11.03.2024 10:15", "", "Ferga blir i havn, sa de."]
    )
    verdicts = settle_fact_lines(
        units, [RemovalReason.MENU, RemovalReason.MENU, Role.HEADLINE, Role.BODY], lambda: "no"
    )
    assert verdicts == [Role.HEADLINE, RemovalReason.MENU, RemovalReason.METADATA, Role.BODY]


def test_a_date_line_is_not_part_of_the_story() -> None:
    units = split_units(["Ferry stays in port", "", "Halm, 11 March 2024", "", "The ferry stays in port, they said."])
    verdicts = settle_fact_lines(units, [Role.HEADLINE, Role.BODY, Role.BODY], lambda: "en")
    assert verdicts == [Role.HEADLINE, RemovalReason.METADATA, Role.BODY]


def test_a_sentence_with_a_date_is_no_date_line() -> None:
    assert not is_date_line("The ferry sank on 11 March 2024.", lambda: "en")
    assert is_date_line("Published: Monday, 11 March 2024, 10:15", lambda: "en")


def test_a_line_of_two_dates_may_have_two_labels() -> None:
    assert is_date_line("Publié le 21 mars 2025 à 19h04, mis à jour le 22 mars 2025 à 08h10", lambda: "fr")


def test_the_outlet_below_the_headline_is_set_aside_as_a_fact() -> None:
    units = split_units(["Ferry stays in port", "", "Halm Herald", "", "The ferry stays in port, they said."])
    for reason in (RemovalReason.OTHER, RemovalReason.MENU):
        verdicts = settle_fact_lines(units, [Role.HEADLINE, reason, Role.BODY], lambda: "en")
        assert verdicts == [Role.HEADLINE, RemovalReason.METADATA, Role.BODY]
    comment = settle_fact_lines(units, [Role.HEADLINE, RemovalReason.COMMENT, Role.BODY], lambda: "en")
    assert comment[1] is RemovalReason.COMMENT


def test_the_outlet_between_headline_and_date_is_a_fact_where_it_was_taken_for_the_opening() -> None:
    for outlet in ("Halm Times - News", "Halm Science Monitor", "Halm Herald - Editorial"):
        lines = ("Ferry stays in port", outlet, "2024-03-11", "The ferry stays in port, they said.", "It rained.")
        units = split_units([part for line in lines for part in (line, "")])
        verdicts = settle_fact_lines(units, [Role.HEADLINE, *[Role.BODY] * 4], lambda: "en")
        assert verdicts[1:4] == [RemovalReason.METADATA, RemovalReason.METADATA, Role.BODY]


def test_a_first_line_of_whole_sentences_is_the_headline_above_its_outlet() -> None:
    lines = ("The ferry is back. Now it won’t sail.", "Halm Courier", "11 March 2024", "The ferry stays in port.")
    units = split_units([part for line in lines for part in (line, "")])
    verdicts = settle_fact_lines(units, [Role.BODY] * 4, lambda: "en")
    assert verdicts == [Role.HEADLINE, RemovalReason.METADATA, RemovalReason.METADATA, Role.BODY]
    set_aside = settle_fact_lines(units, [RemovalReason.RELATED, *verdicts[1:]], lambda: "en")
    assert set_aside == verdicts
    without_date = settle_fact_lines([units[0], units[1], units[3], units[3]], [Role.BODY] * 4, lambda: "en")
    assert without_date == [Role.HEADLINE, RemovalReason.METADATA, Role.BODY, Role.BODY]


def test_a_first_line_above_an_agency_alone_may_be_the_text_of_a_picture() -> None:
    lines = ("The ferry lies off Halm. Nobody was hurt.", "Associated Press", "The ferry stays in port.", "It rained.")
    units = split_units([part for line in lines for part in (line, "")])
    assert settle_fact_lines(units, [Role.BODY] * 4, lambda: "en")[0] is Role.BODY


def test_the_way_to_a_section_is_no_headline() -> None:
    lines = (
        "Radio Elsin | News | Local",
        "Elsin library to close: what happens next?",
        "The library in Elsin will close in August.",
        "What happens to its books is not known.",
    )
    units = split_units([part for line in lines for part in (line, "")])
    judged: list[Role | RemovalReason] = [Role.HEADLINE, RemovalReason.RELATED, Role.BODY, Role.BODY]
    assert settle_fact_lines(units, judged, lambda: "en")[:2] == [RemovalReason.METADATA, Role.HEADLINE]


def test_those_who_wrote_the_story_stand_on_a_line_above_the_date() -> None:
    units = split_units(["Ferry stays in port", "", "Vera Holm and Tom Kravitz", "", "11 March 2024", "", "It stays."])
    verdicts = settle_fact_lines(units, [Role.HEADLINE, Role.BODY, RemovalReason.METADATA, Role.BODY], lambda: "en")
    assert verdicts == [Role.HEADLINE, Role.BYLINE, RemovalReason.METADATA, Role.BODY]


def test_a_place_above_the_date_is_set_aside_as_a_fact() -> None:
    units = split_units(
        ["Ferry stays in port", "", "HALM BAY, Me.", "11 March 2024", "", "The ferry stays, they said."]
    )
    verdicts = settle_fact_lines(units, [Role.HEADLINE, Role.BODY, RemovalReason.METADATA, Role.BODY], lambda: "en")
    assert verdicts == [Role.HEADLINE, RemovalReason.METADATA, RemovalReason.METADATA, Role.BODY]


def test_below_where_and_when_a_story_was_printed_stands_its_headline() -> None:
    units = split_units(
        ["From: The Gazette, Friday 15 March 2024, page 7", "", "Ferry stays in its port", "", "It stays, they said."]
    )
    verdicts = settle_fact_lines(units, [Role.HEADLINE, Role.BODY, Role.BODY], lambda: "en")
    assert verdicts == [RemovalReason.METADATA, Role.HEADLINE, Role.BODY]


def test_a_sentence_above_author_and_outlet_is_the_headline() -> None:
    units = split_units(["The port of Halm is shut.", "", "Ann Orr, Halm Gazette", "", "It stays shut, they said."])
    verdicts = settle_fact_lines(units, [Role.BODY, Role.HEADLINE, Role.BODY], lambda: "en")
    assert verdicts == [Role.HEADLINE, RemovalReason.METADATA, Role.BODY]


def test_a_date_line_may_end_with_what_is_short_for_the_hour() -> None:
    assert is_date_line("понеделник, 11 март 2024 г. в 10:15 ч.", lambda: "bg")
    assert not is_date_line("На 11 март 2024 г. в 10:15 фериботът потъна.", lambda: "bg")
