import textwrap

from reader.reading.cleaning.lines.units import split_units


def texts(scrape: str) -> list[str]:
    return [unit.text for unit in split_units(scrape.split("\n"))]


def test_each_line_of_an_unbroken_scrape_is_a_unit() -> None:
    assert texts("Home\n\nA ferry ran aground.\nAll are safe.") == ["Home", "A ferry ran aground.", "All are safe."]


def test_bullets_are_marks_and_not_text() -> None:
    (unit,) = split_units(["  • Politics"])
    assert (unit.text, unit.bullet, unit.indent) == ("Politics", True, 2)


def test_lines_wrapped_at_a_width_are_joined() -> None:
    paragraph = (
        "A night ferry with 212 people on board ran aground off Port Elsin early on Sunday, the harbour office said, "
        "and every one of the passengers was brought ashore by noon with the help of fishermen from two villages."
    )
    wrapped = textwrap.fill(paragraph, 60)
    assert texts(f"Port Elsin\n\n{wrapped}\n\n{wrapped}") == ["Port Elsin", paragraph, paragraph]


def test_a_line_that_had_room_for_the_next_word_ends_its_paragraph() -> None:
    wrapped = textwrap.fill("word " * 80, 60)
    assert texts(f"{wrapped}\n\nA short line\nand another\n\n{wrapped}")[1:3] == ["A short line", "and another"]


def test_text_broken_at_inline_tags_is_joined() -> None:
    scrape = (
        "The \nnight ferry\n ran aground off \nPort Elsin\n, the harbour said.\n"
        "All are safe, \nAnn Orr\n said.\n\n(\nRadio\n) — It sank."
    )
    assert texts(scrape) == [
        "The night ferry ran aground off Port Elsin, the harbour said.",
        "All are safe, Ann Orr said.",
        "(Radio) — It sank.",
    ]


def test_markdown_links_keep_their_words_alone() -> None:
    (unit,) = split_units(['The [night ferry](https://example.org/a_(b) "Ferry") **ran** aground.'])
    assert unit.text == "The night ferry ran aground."
    assert 0.3 < unit.linked < 0.5


def test_reference_numbers_of_lynx_go() -> None:
    units = split_units(["[1]Home", "[2]World", "The [3]ferry ran aground off Port Elsin early on Sunday."])
    assert [unit.text for unit in units][2] == "The ferry ran aground off Port Elsin early on Sunday."
    assert units[0].linked == 1.0


def test_numbers_in_brackets_stay_where_nothing_is_numbered() -> None:
    assert texts("The ferry [1] ran aground.") == ["The ferry [1] ran aground."]


def test_line_numbers_point_into_the_file() -> None:
    units = split_units(["", "One.", "* * *", "Two."])
    assert [(unit.first, unit.last, unit.gap) for unit in units] == [(1, 1, 1), (3, 3, 1)]


def test_wrapped_lines_of_chinese_are_joined_without_a_blank() -> None:
    paragraph = (
        "市政府周一表示上周风暴过后港口大桥将一直关闭到春季工程师在大桥十一根桥墩中的两根上发现了裂缝市长说修复将耗资四百万"
        * 3
    )
    lines = [paragraph[start : start + 38] for start in range(0, len(paragraph), 38)]
    assert texts("\n".join(["港口大桥关闭", "", *lines])) == ["港口大桥关闭", paragraph]


def test_a_line_that_runs_into_the_column_beside_it_does_not_hide_the_width() -> None:
    lines = textwrap.wrap("A night ferry with many people on board ran aground off Port Elsin early on Sunday " * 4, 60)
    lines[1] += "   More news of the island"
    assert len(texts("\n".join(["Port Elsin", "", *lines]))) < 4


def test_a_link_may_have_blanks_in_its_address_and_quotes_in_its_title() -> None:
    lines = [
        "[Old mill moves](/tag/Old Mill)",
        '[Quay shut](/quay "The "old" quay is shut.")',
        '[Goat wins](/goat "It ran',
    ]
    assert [(unit.text, unit.linked) for unit in split_units(lines)] == [
        ("Old mill moves", 1.0), ("Quay shut", 1.0), ("Goat wins", 1.0),
    ]  # fmt: skip


def test_wrapped_paragraphs_that_are_centred_are_joined() -> None:
    paragraphs = (
        "The owner said on the quay of Elsin on Sunday that the ferry will not sail soon,\nand gave no money back.",
        "Two hundred people had waited since the morning, some with children and no food,\nin the hall.",
        "The machine is broken, the owner said, and parts of it have to come from abroad,\nnot before Monday.",
    )
    lines = [line for text in paragraphs for line in (*(part.center(80).rstrip() for part in text.split("\n")), "")]
    # A table of an old page is often wider than the page.
    wide = " ".join(["A line of a table", *map(str, range(60))])
    assert [unit.text for unit in split_units([wide, "", *lines])][1:] == [
        text.replace("\n", " ") for text in paragraphs
    ]


def test_short_paragraphs_show_their_width_together() -> None:
    lines = [
        *(
            "首页",
            "",
            "　　海风港的渡轮周一前不会开航，船主周日晚上说，并请旅客改乘公共汽车前往对岸的艾",
            "尔辛镇。",
            "",
        ),
        *("　　两百多人从早上起就在码头等候，有人带着孩子，港务局直到开始下雨才打开了候船大", "厅。没有人受伤。", ""),
        *("　　船主说机器坏了，备件要从国外运来，最早周一才能到达，之后还要试航一次才可以载", "客。"),
    ]
    assert [unit.text for unit in split_units(lines)] == [
        "首页",
        "海风港的渡轮周一前不会开航，船主周日晚上说，并请旅客改乘公共汽车前往对岸的艾尔辛镇。",
        "两百多人从早上起就在码头等候，有人带着孩子，港务局直到开始下雨才打开了候船大厅。没有人受伤。",
        "船主说机器坏了，备件要从国外运来，最早周一才能到达，之后还要试航一次才可以载客。",
    ]


def test_lines_of_a_centred_menu_stay_apart() -> None:
    lines = [text.center(80).rstrip() for text in ("Home", "News of the harbour", "Ferries", "Weather for sailors")]
    assert len(split_units(lines)) == 4


def test_a_heading_that_runs_from_edge_to_edge_does_not_hide_the_width_of_the_text() -> None:
    deck = "The harbour office expects gusts until Sunday, and five ships that were to call"
    lines = [
        *(deck, "at Elsin sail on to Ostby", ""),
        *(
            "   The harbour office of Elsin has closed the port to all ships since",
            "   last Friday because of gusts.",
            "",
        ),
        *(
            "   Some 11,000 passengers were to go ashore at the weekend, and the ten",
            "   big hotels of the island wait.",
            "",
        ),
        *(
            "   The ferries to Marlow keep to their hours for now, the owner of them",
            "   said on Friday in the evening.",
            "",
        ),
    ]
    assert [unit.text[-8:] for unit in split_units(lines)] == ["to Ostby", "f gusts.", "nd wait.", " evening."[1:]]


def test_an_initial_at_the_end_of_a_line_ends_nothing() -> None:
    lines = ["   Waves at the mole of Elsin on a Friday afternoon in February. / P.", "   LUNA", ""]
    story = [
        "   The harbour office of Elsin has closed the port to all ships since",
        "   last Friday because of gusts.",
    ]
    more = [
        "",
        "   The ferries to Marlow keep to their hours for now, the owner of the",
        "   big one said on Friday in the evening.",
    ]
    last = [
        "",
        "   Some 11,000 passengers were to go ashore at the weekend, and all ten",
        "   big hotels of the island wait for them.",
    ]
    assert split_units([*lines, *story, *more, *last])[0].text.endswith("/ P. LUNA")


def test_a_menu_a_headline_and_a_deck_above_a_blank_line_are_not_put_together() -> None:
    head = [
        "Startseite Politik Sport Wetter Anmelden",
        "Brand zerstört Sägewerk in Hallwang",
        "Feuerwehren kämpfen die ganze Nacht gegen die Flammen, verletzt wurde niemand",
        "12. Februar 2025 - 10:32",
    ]
    assert [unit.text for unit in split_units([*head, "", "In der Nacht brannte die Halle ab."])][:4] == head


def test_wrapped_chinese_whose_first_line_is_set_in_by_two_letters_is_one_paragraph() -> None:
    told = "楚天都市報訊七天的緊急準備五小時的緊張採集昨晚救命造血幹細胞從長沙送抵武漢協和醫院" * 5
    lines = [f"    {told[:34]}", *(told[at : at + 36] for at in range(34, 178, 36)), f"{told[178:]}。"]
    units = split_units(["港口大橋關閉", "", *lines, "", *lines])
    assert [unit.text for unit in units[1:]] == [f"{told}。"] * 2


def test_the_day_of_a_date_in_numbers_is_no_number_of_a_list() -> None:
    units = split_units(["17. 10. 2023 14:30", "17. Oktober 2023", "1. Wash your hands."])
    assert [(unit.text, unit.bullet) for unit in units] == [
        ("17. 10. 2023 14:30", False),
        ("17. Oktober 2023", False),
        ("Wash your hands.", True),
    ]


def test_a_word_that_a_wrapped_line_breaks_is_one() -> None:
    wrapped = (
        "A night ferry with 212 people on board ran aground off Port Elsin,\n"
        "the harbour office said, and that early in the day all the passen-\n"
        "gers on it were brought ashore by noon with the help of two tugs."
    )
    assert "all the passengers on it" in texts(f"Port Elsin\n\n{wrapped}\n\n{wrapped}")[1]


def test_the_masthead_of_a_page_of_print_is_wider_than_its_columns() -> None:
    story = textwrap.fill("The harbour of Elsin was shut on Monday, and nobody knows why it should be. " * 5, 44)
    page = f"THE ELSIN COURIER          Monday, 3 March 2019          5\n\nThe port of Elsin\nis shut\n\n{story}"
    assert len(texts(page)) == 3
    assert texts(page)[1] == "The port of Elsin is shut"


def test_a_line_that_is_set_in_bold_from_end_to_end_is_read_without_its_signs() -> None:
    assert texts("**Port shut**\n\n*By Ann Orr*\n\n2 * 3 * 4 boats sank.") == [
        "Port shut",
        "By Ann Orr",
        "2 * 3 * 4 boats sank.",
    ]


def test_lines_with_a_blank_one_below_each_are_joined_to_paragraphs() -> None:
    paragraph = (
        "A night ferry with 212 people on board ran aground off Port Elsin early on Sunday, the harbour office said, "
        "and every one of the passengers was brought ashore by noon with the help of fishermen from two villages."
    )
    spaced = textwrap.fill(paragraph, 60).replace("\n", "\n\n")
    assert texts(f"Port Elsin\n\n{spaced}\n\n\n{spaced}\n\n\n{spaced}") == ["Port Elsin", *[paragraph] * 3]


def test_headlines_with_a_blank_line_below_each_are_not() -> None:
    heads = [f"Number {n} of the ferries of Port Elsin is to be sold to an island" for n in range(9)]
    assert texts("\n\n".join(heads)) == heads
