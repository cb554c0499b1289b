from pathlib import Path

import pytest

from reader.model.article import Article, RemovalReason, Role
from reader.model.unclear_date import UnclearDate
from reader.reading.assembly import assemble, split_lines, tidy, with_everything_kept
from reader.reading.extraction import Block, Extraction, Metadatum, Source

JANUARY_2020 = 1_577_880_000.0  # 2020-01-01T12:00Z


def assembled(*blocks: Block, metadata: tuple[Metadatum, ...] = (), language: str | None = None) -> Article:
    source = Source(Path("story.txt"), b"", JANUARY_2020)
    return assemble(Extraction(blocks, metadata, language=language), source, "0" * 64)


def test_paragraphs_are_joined_by_a_blank_line() -> None:
    article = assembled(Block("Ferry sinks", Role.HEADLINE), Block("It sank."), Block("All are safe."))
    assert article.text == "Ferry sinks\n\nIt sank.\n\nAll are safe."
    assert [p.span.of(article.text) for p in article.paragraphs] == ["Ferry sinks", "It sank.", "All are safe."]


def test_the_headline_is_one_sentence_of_its_own() -> None:
    article = assembled(Block("Ferry sinks. All are safe", Role.HEADLINE), Block("It sank. It was old."))
    assert [article.sentence_text(n) for n in range(3)] == ["Ferry sinks. All are safe", "It sank.", "It was old."]
    assert [sentence.paragraph for sentence in article.sentences] == [0, 1, 1]


def test_a_headline_that_is_a_paragraph_of_prose_is_split() -> None:
    article = assembled(Block("The ferry sank. All are “safe.”", Role.HEADLINE), Block("It was old."))
    assert [article.sentence_text(n) for n in range(3)] == ["The ferry sank.", "All are “safe.”", "It was old."]


def test_a_first_paragraph_that_holds_a_sentence_of_prose_is_split_though_it_ends_without_a_stop() -> None:
    lead = "The ferry sank on Monday with forty people and nine cars on board."
    article = assembled(Block(f"{lead} All of them are safe", Role.HEADLINE), Block("It was old."))
    assert [article.sentence_text(n) for n in range(3)] == [lead, "All of them are safe", "It was old."]


def test_a_headline_that_ran_into_the_story_is_parted_from_it_when_everything_is_kept() -> None:
    whole = Extraction(
        (Block("Storm cuts off village\nAn early storm left it dark.", Role.HEADLINE), Block("It ended."))
    )
    kept = with_everything_kept(whole).blocks
    assert [(block.text, block.role) for block in kept] == [
        ("Storm cuts off village ", Role.HEADLINE),
        ("An early storm left it dark.", Role.BODY),
        ("It ended.", Role.BODY),
    ]


def test_the_headline_comes_first_even_if_a_lead_stood_before_it() -> None:
    article = assembled(Block("Home", removed=RemovalReason.MENU), Block("A lead."), Block("Title", Role.HEADLINE))
    assert [p.role for p in article.paragraphs] == [Role.HEADLINE, Role.BODY]
    assert article.removed[0].before_paragraph == 0


def test_a_second_headline_is_a_repetition() -> None:
    article = assembled(Block("Title", Role.HEADLINE), Block("It sank."), Block("Other title", Role.HEADLINE))
    assert [p.role for p in article.paragraphs] == [Role.HEADLINE, Role.BODY, Role.REPEATED]


def test_what_was_set_aside_keeps_its_place_and_its_lines() -> None:
    article = assembled(Block("It sank."), Block("Share\r\n\n  Print ", removed=RemovalReason.SHARING), Block("Safe."))
    (removed,) = article.removed
    assert (removed.text, removed.reason, removed.before_paragraph) == ("Share\nPrint", RemovalReason.SHARING, 1)


def test_what_was_set_aside_in_doubt_is_known_as_that() -> None:
    blocks = (
        Block("It sank."),
        Block("All safe.", removed=RemovalReason.RELATED, close=True),
        Block("Share", removed=RemovalReason.SHARING),
    )
    assert [removed.close for removed in assembled(*blocks).removed] == [True, False]


def test_blank_blocks_leave_nothing() -> None:
    article = assembled(Block(" \n"), Block("\u200b", removed=RemovalReason.OTHER))
    assert (article.text, article.paragraphs, article.removed) == ("", (), ())


def test_the_first_of_each_fact_counts_and_says_where_it_was() -> None:
    facts = (
        Metadatum("title", " ", "meta"),
        Metadatum("title", "\ufffd –", "h2"),
        Metadatum("title", "A", "og:title"),
        Metadatum("title", "B", "h1"),
    )
    article = assembled(Block("It sank."), metadata=facts)
    assert article.title == "A"
    assert [(found.field, found.where) for found in article.found] == [("title", "og:title")]


def test_unknown_facts_are_none() -> None:
    article = assembled(Block("It sank."))
    assert (article.title, article.outlet, article.byline, article.published, article.url) == (None,) * 5


@pytest.mark.parametrize(
    ("date", "kept"), [("2019-12-30", True), ("2020-01-02T01:00+13:00", True), ("2020-01-04", False)]
)
def test_a_date_later_than_the_file_is_dropped(date: str, *, kept: bool) -> None:
    article = assembled(Block("It sank."), metadata=(Metadatum("published", date, "meta"),))
    assert article.published == (date if kept else None)


def test_a_date_of_two_readings_is_kept_as_it_is_written_and_is_none_of_publication() -> None:
    unclear = Metadatum("unclear_date", "10/03/2019T14:05", "line 3")
    article = assembled(Block("It sank."), metadata=(unclear,))
    assert article.published is None
    assert article.unclear_date == UnclearDate("10/03/2019", "T14:05")
    assert (article.found[0].field, article.found[0].where) == ("unclear_date", "line 3")
    dated = assembled(Block("It sank."), metadata=(unclear, Metadatum("published", "2019-03-11", "time")))
    assert (dated.published, dated.unclear_date) == ("2019-03-11", None)


@pytest.mark.parametrize(
    ("written", "published"),
    [("10/01/2020", None), ("01/10/2020", None), ("12/01/2019T10:00", None), ("02/01/2020", "2020-01-02")],
)
def test_a_reading_later_than_the_file_is_none(written: str, published: str | None) -> None:
    article = assembled(Block("It sank."), metadata=(Metadatum("unclear_date", written, "line 3"),))
    assert article.published == published
    assert (article.unclear_date is None) is (written[6:10] == "2020")


def test_the_file_s_own_word_for_the_language_counts_when_the_text_says_nothing() -> None:
    assert assembled(Block("7 9 2"), language="el-GR").language == "el"
    assert assembled(Block("7 9 2"), language="und").language is None


def test_everything_can_be_kept() -> None:
    extraction = Extraction(
        (Block("T", Role.HEADLINE), Block("c", Role.CAPTION), Block("m", removed=RemovalReason.MENU))
    )
    assert with_everything_kept(extraction).blocks == (Block("T", Role.HEADLINE), Block("c"), Block("m"))


def test_tidy_drops_what_is_invisible_and_turns_text_round() -> None:
    assert tidy("a\x00b \u202ec\u202c\ud800\u00ad d\u200be\t\u00a0f\n") == "ab c\N{REPLACEMENT CHARACTER} de f"


def test_tidy_keeps_the_joiner_that_persian_is_spelled_with() -> None:
    assert tidy("می\u200cخواهم") == "می\u200cخواهم"


def test_lines_end_at_every_kind_of_line_end() -> None:
    assert split_lines("a\r\nb\rc\u2028d\x0be") == ["a", "b", "c", "d", "e"]


def test_headline_that_is_printed_again_is_set_aside_and_not_shown_twice() -> None:
    article = assembled(
        Block("Dam at Oreva breaks", Role.HEADLINE),
        Block("DAM AT OREVA BREAKS", Role.HEADLINE),
        Block("The dam at Oreva gave way on Monday night, officials said."),
    )
    assert [paragraph.role for paragraph in article.paragraphs] == [Role.HEADLINE, Role.BODY]
    assert [(removed.text, removed.reason) for removed in article.removed] == [
        ("DAM AT OREVA BREAKS", RemovalReason.REPEATED)
    ]
