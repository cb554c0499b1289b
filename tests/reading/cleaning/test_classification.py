import pytest

from reader.model.article import RemovalReason, Role
from reader.reading.cleaning.classification import judge_units
from reader.reading.cleaning.lines.units import split_units

SCRAPE = """\
The Elsin Courier
  • Home
  • World
  • Sport
  • Log in

Night ferry runs aground off Port Elsin

By Ann Orr
March 3, 2019 - 10:12
Share
Rescuers bring passengers of the night ferry ashore on Sunday. (Photo: Coast Guard)

A night ferry with 212 people on board ran aground off Port Elsin early on Sunday, the harbour office said.

All passengers were brought ashore by midday, and nobody was hurt, according to the coast guard of the island.

Read more: Ferry company changes its timetable

The ferry had left the mainland at midnight and was an hour from its port when it struck a sandbank, he said.

(Reporting by Ann Orr; editing by Tom Vale)

2 Comments

Harbour Fan says:
March 3, 2019 at 11:20
I have taken this ferry for twenty years, and nothing of the kind has ever happened to me or my family before.

Leave a Reply
Your email address will not be published. Required fields are marked *

About us
Contact
© 2019 The Elsin Courier. All rights reserved.
"""


def judged() -> dict[str, Role | RemovalReason]:
    units = split_units(SCRAPE.split("\n"))
    return dict(zip((unit.text for unit in units), judge_units(units).verdicts, strict=True))


def verdict(start: str) -> Role | RemovalReason:
    return next(verdict for text, verdict in judged().items() if text.startswith(start))


def test_the_story_is_what_stands_between_headline_and_comments() -> None:
    body = [text for text, verdict in judged().items() if verdict is Role.BODY]
    assert [text[:9] for text in body] == ["A night f", "All passe", "The ferry"]


def test_the_headline_is_found() -> None:
    assert verdict("Night ferry") is Role.HEADLINE


def test_captions_bylines_and_credits_keep_their_place_with_a_role() -> None:
    assert verdict("Rescuers bring") is Role.CAPTION
    assert verdict("By Ann Orr") is Role.BYLINE
    assert verdict("(Reporting by") is Role.CREDIT


def test_what_is_set_aside_has_a_reason() -> None:
    assert verdict("World") is RemovalReason.MENU
    assert verdict("March 3") is RemovalReason.METADATA
    assert verdict("Share") is RemovalReason.SHARING
    assert verdict("I have taken") is RemovalReason.COMMENT
    assert verdict("© 2019") is RemovalReason.LEGAL


def test_a_short_date_line_is_a_fact_and_no_menu() -> None:
    scrape = SCRAPE.replace("March 3, 2019 - 10:12\n", "Published: 3 March 2019\n")
    units = split_units(scrape.split("\n"))
    verdicts = dict(zip((unit.text for unit in units), judge_units(units).verdicts, strict=True))
    assert verdicts["Published: 3 March 2019"] is RemovalReason.METADATA


def test_no_units_need_no_verdict() -> None:
    assert judge_units([]).verdicts == ()


def test_a_page_without_any_prose_has_no_body() -> None:
    verdicts = judge_units(split_units(["Home", "World", "Sport"])).verdicts
    assert Role.BODY not in verdicts


def test_a_lead_printed_twice_counts_once() -> None:
    lead = "A night ferry with 212 people on board ran aground off Port Elsin early on Sunday, the harbour office said."
    rest = (
        "All passengers were brought ashore by midday, and nobody was hurt, according to the coast guard of the island."
    )
    units = split_units(["Night ferry runs aground off Port Elsin", lead, lead, rest])
    assert judge_units(units).verdicts == (Role.HEADLINE, Role.BODY, Role.REPEATED, Role.BODY)


def test_an_endless_source_is_judged_in_no_time() -> None:
    assert len(judge_units(split_units([*SCRAPE.split("\n"), "with ann orr " + "a" * 50_000 + " \x01"])).verdicts) > 10


def test_the_next_headline_after_the_last_sentence_is_not_the_story() -> None:
    scrape = SCRAPE.replace(
        "(Reporting by Ann Orr; editing by Tom Vale)", "- Goat wins the race round the island again"
    )
    units = split_units(scrape.split("\n"))
    verdicts = dict(zip((unit.text for unit in units), judge_units(units).verdicts, strict=True))
    assert isinstance(verdicts["Goat wins the race round the island again"], RemovalReason)


@pytest.mark.parametrize(
    "stub",
    [
        "The mayor of Halm, Eva Strand, resigned on Friday after eleven years in office. Subscribe to read on.",
        "The mayor of Halm, Eva Strand, resigned on Friday after eleven years. Sign up to read the full story.",
        "Die Bürgermeisterin von Halm trat am Freitag nach elf Jahren im Amt zurück. Jetzt abonnieren und weiterlesen.",
    ],
)
def test_paragraph_that_a_paywall_left_is_the_story_though_it_asks_for_a_subscription(stub: str) -> None:
    units = split_units(f"Home\nNews\n\nMayor of Halm resigns\n\n{stub}\n\nAlready a subscriber? Log in\n".split("\n"))
    judged = dict(zip((unit.text for unit in units), judge_units(units).verdicts, strict=True))
    assert judged[stub] is Role.BODY
    assert judged["Already a subscriber? Log in"] is RemovalReason.ADVERTISEMENT


def test_request_to_subscribe_is_no_story_where_there_is_none() -> None:
    ask = "Subscribe now to read this story and all others of the Courier for a month. It costs one crown. Log in here."
    units = split_units(f"Mayor of Halm resigns\n\n{ask}\n".split("\n"))
    assert Role.BODY not in judge_units(units).verdicts


PROSE = "A night ferry with {} people on board ran aground off Port Elsin early on Sunday, the harbour office said."
STORY = [PROSE.format(number) for number in ("two hundred", "three hundred", "some", "all")]


def test_a_sentence_of_the_story_with_words_of_a_notice_is_told() -> None:
    shares = "Analysts expect the ferry company to earn five crowns per share this year."
    units = split_units(["Home", "News", "", "Night ferry runs aground off Elsin", "", *STORY[:2], shares, *STORY[2:]])
    told = [unit.text for unit, role in zip(units, judge_units(units).verdicts, strict=True) if role is Role.BODY]
    assert shares in told


def test_a_line_that_says_a_picture_again_and_credits_it_is_a_caption() -> None:
    shown = "The wreck of the ferry in Port Elsin"
    scrape = SCRAPE.replace("Rescuers bring", f"{shown}\n\n{shown}. (Coast News/Ann Orr)\n\nRescuers bring")
    units = split_units(scrape.split("\n"))
    found = dict(zip((unit.text for unit in units), judge_units(units).verdicts, strict=True))
    assert found[f"{shown}. (Coast News/Ann Orr)"] is Role.CAPTION


@pytest.mark.parametrize("line", ["台東老戲院修復後的外觀與入口。圖／市府提供", "車站前的廣場（圖：陳怡君）"])
def test_a_line_that_ends_with_who_took_its_picture_is_a_caption(line: str) -> None:
    story = "台東老戲院歷經三年修復，將於月底重新開放，成為表演與展覽空間，市府表示首週免費參觀。"
    units = split_units(["台東老戲院修復月底重新開放", "", story, "", line, "", story.replace("市府", "縣府")])
    assert judge_units(units).verdicts[2] is not Role.BODY


@pytest.mark.parametrize("line", ["ADVERTISEMENT", "Advertising", "— Anzeige —", "Publicidad", "Διαφήμιση", "広告"])
def test_a_line_that_says_that_an_advertisement_stands_here_is_one_and_no_legal_text(line: str) -> None:
    text = SCRAPE.replace("All passengers were", f"{line}\n\nAll passengers were")
    units = split_units(text.split("\n"))
    verdicts = dict(zip((unit.text for unit in units), judge_units(units).verdicts, strict=True))
    assert verdicts[line] is RemovalReason.ADVERTISEMENT


def test_a_button_right_below_the_story_is_no_credit() -> None:
    story = SCRAPE.replace("(Reporting by Ann Orr; editing by Tom Vale)", "Partager cet article")
    units = split_units(story.split("\n"))
    verdicts = judge_units(units).verdicts
    assert verdicts[[unit.text for unit in units].index("Partager cet article")] is RemovalReason.SHARING


def test_a_caption_as_long_as_a_paragraph_is_one_however_often_it_stands_at_the_head() -> None:
    caption = (
        "Mayor Ann Orr of Halm, speaks about the harbour plan, Tuesday, May 12, 2020 at the town hall of Halm. Orr "
        "presented a plan of more than $3 million Tuesday, with new cranes and a wall of stone. (Bo Lind/Pool via AP)"
    )
    told = [
        "HALM (AP) — Mayor Ann Orr presented a harbour plan of more than $3 million, a broad effort with new cranes.",
        "The council votes on it on Friday, but the leader of its largest party said that he has not read it yet.",
        "“We must think big, for the harbour, now,” Orr said on Tuesday from the steps of the town hall.",
        "Nobody knows yet how much of the money would come from the state, which has paid for two piers before.",
    ]
    lines = ["Mayor presents plan for the harbour", "", "2020-05-13", "", caption, "", caption, ""]
    units = split_units([*lines, *(line for paragraph in told for line in (paragraph, ""))])
    verdicts = list(judge_units(units).verdicts)
    assert verdicts[2:] == [Role.CAPTION, Role.REPEATED] + [Role.BODY] * 4


def test_what_a_law_supports_is_an_item_of_its_story_and_what_asks_for_support_is_none() -> None:
    head = ["Council votes on the harbour law", "", "3 March 2019", ""]
    told = [
        "The council of Elsin votes on Friday on a law that would pay for a new quay and for those who work on it.",
        "Support to help renters and homeowners make monthly rent, mortgage and utility payments.",
        "Support for the families of the fishermen who were hurt when the crane fell.",
        "The law is likely to pass, but its fate in the assembly of the island is far from certain, the mayor said.",
    ]
    lines = [*head, *(line for paragraph in (*told, "Support our journalism today.") for line in (paragraph, ""))]
    verdicts = judge_units(split_units(lines)).verdicts
    assert list(verdicts[2:6]) == [Role.BODY] * 4
    assert isinstance(verdicts[6], RemovalReason)
