"""Entries of a live blog."""

from pathlib import Path

import pytest

from reader.model.article import Role
from reader.reading import read_article
from reader.reading.cleaning.guards.insets.live_entries import entries_behind, heads_of_entries
from reader.reading.cleaning.lines.units import Unit
from reader.reading.cleaning.measures.entry_times import times_alone
from reader.reading.cleaning.measures.page_features import Page

SAYS = "The harbour office of Halm says that the night ferry is afloat again."
ENTRIES = [part for hour in (14, 13, 12, 11, 10) for part in (f"{hour}.05", f"Ferry, {hour} o'clock", SAYS, "Share")]
PAGE = Page([Unit(text, number, number) for number, text in enumerate(ENTRIES)])


def test_older_entries_behind_those_that_were_kept_are_told() -> None:
    assert list(entries_behind(PAGE, [2, 6, 10])) == [14, 18]


def test_two_times_make_no_live_blog() -> None:
    page = Page([*PAGE.units[:8], Unit("Ferry, at last", 8, 8), Unit(SAYS, 9, 9)])
    assert list(entries_behind(page, [2, 6])) == []


@pytest.mark.parametrize("line", ["Ferry, 10 o'clock", "14:05, updated by Ann Orr"])
def test_a_line_with_more_than_the_time_begins_no_entry(line: str) -> None:
    texts = [line if text.endswith(".05") else text for text in ENTRIES]
    page = Page([Unit(text, number, number) for number, text in enumerate(texts)])
    assert list(entries_behind(page, [2, 6, 10])) == []


def test_what_stands_below_a_time_is_the_head_of_an_entry() -> None:
    assert heads_of_entries(PAGE) == {1, 5, 9, 13, 17}
    assert heads_of_entries(Page(PAGE.units[:8])) == frozenset()


POSTS = (
    (
        "11.20",
        "Repairs to last until June",
        "Repairs to the bridge will last until June, council leader Petra Voss says.",
    ),
    ("11.05", "Divers at work", "Divers are looking at the two piers, our reporter Jon Halvek says from the bank."),
    ("10.42", "Bridge closed", "The road bridge at Halm has been closed since half past ten, the council says."),
    ("10.10", "Cracks in two piers", "Engineers found cracks in both piers on Sunday evening, the council says."),
)
HEADLINE = "Halm bridge closed: live updates"


def live_page(folder: Path, form: str, lead: str = "") -> Path:
    """Write a page of posts, each with its time and head as a form has them."""
    posts = "".join(f"{form.format(time=time, head=head)}\n\n{text}\n\nShare\n\n" for time, head, text in POSTS)
    page = folder / "live.txt"
    page.write_text(f"BNN\n\nHome\nNews\nSport\n\n{HEADLINE}\n\n{lead}{posts}", encoding="utf-8")
    return page


FORMS = (
    "{time}\n{head}",
    "{time}\n\n{head}",
    "{time} {head}",
    "{time} – {head}",
    "{time} Uhr: {head}",
    "{time} GMT\nAnn Orr\n\n{head}",
)


@pytest.mark.parametrize("form", FORMS)
def test_the_head_of_each_entry_is_a_subheading_and_what_it_tells_is_the_story(form: str, tmp_path: Path) -> None:
    article = read_article(live_page(tmp_path, form))
    roles = {p.span.of(article.text): p.role for p in article.paragraphs}
    assert article.title == HEADLINE
    heads = [text for text, role in roles.items() if role is Role.SUBHEADING]
    assert [any(text.endswith(head) for text in heads) for _, head, _ in POSTS] == [True] * len(POSTS)
    told = [article.sentence_text(n) for n in article.compared_sentences()]
    assert told == [HEADLINE, *(text for *_, text in POSTS)]


def test_a_summary_above_the_entries_is_no_headline(tmp_path: Path) -> None:
    lead = "Summary\n\nThe bridge is closed after the river damaged two piers\n\nRepairs may last until June\n\n"
    for form in FORMS[:4]:
        assert read_article(live_page(tmp_path, form, lead)).title == HEADLINE


def test_times_of_a_programme_that_tell_nothing_below_are_sentences_as_before(tmp_path: Path) -> None:
    rows = "\n\n".join(f"{hour}.00 Talk number {hour}" for hour in range(10, 15))
    story = "\n\n".join(f"{text} {text.replace('The', 'Its')}" for *_, text in POSTS)
    page = tmp_path / "programme.txt"
    page.write_text(f"A day of talks at Halm\n\n{story}\n\n{rows}\n\n{story[:90]} again.\n", encoding="utf-8")
    assert not [p for p in read_article(page).paragraphs if p.role is Role.SUBHEADING]


def test_times_of_readers_comments_make_no_entries(tmp_path: Path) -> None:
    story = "\n\n".join(f"{text} {text.replace('says', 'adds')}" for *_, text in POSTS)
    comments = "\n\n".join(
        f"Reader{n}\n\n1{n}:05\n\nI think that the bridge should have been closed weeks ago." for n in range(4)
    )
    page = tmp_path / "comments.txt"
    page.write_text(f"Bridge at Halm closed\n\n{story}\n\nComments\n\n{comments}\n", encoding="utf-8")
    article = read_article(page)
    assert "weeks ago" not in article.text
    assert not [p for p in article.paragraphs if p.role is Role.SUBHEADING]


def test_two_entries_are_enough_where_a_sentence_stands_below_each_time() -> None:
    said = [text if text != SAYS else f"{SAYS} It sails on Monday at noon." for text in ENTRIES]
    page = Page([Unit(text, number, number) for number, text in enumerate(said)])
    assert list(entries_behind(page, [2, 6])) == [10, 14, 18]
    names = ["Ann Roe" if number == 18 else text for number, text in enumerate(said)]
    page = Page([Unit(text, number, number) for number, text in enumerate(names)])
    assert list(entries_behind(page, [2, 6])) == []


@pytest.mark.parametrize(
    ("day", "is_time"),
    [
        *(("Today at {}", True), ("Hoy a las {}", True), ("Heute, {} Uhr", True), ("Aujourd'hui à {}", True)),
        *(("Сегодня в {}", True), ("Σήμερα στις {}", True), ("I dag kl. {}", True), ("Ieri alle {}", True)),
        *(("Closed at {}", False), ("Today from {} on", False), ("Hoy", False)),
    ],
)
def test_the_time_of_an_entry_may_say_its_day(day: str, *, is_time: bool) -> None:
    texts = [day.format(text.replace(".", ":")) if text.endswith(".05") else text for text in ENTRIES]
    assert times_alone(texts) == ([0, 4, 8, 12, 16] if is_time else [])


def test_what_closes_the_blog_and_what_lists_its_entries_is_not_told(tmp_path: Path) -> None:
    index = "Key events\n\n10.42 Bridge closed\n\n10.10 Cracks in two piers\n\n"
    page = live_page(tmp_path, FORMS[0], index)
    closed = page.read_text(encoding="utf-8").replace(
        "11.20", "11.50\n\nThat's it for today. Thanks for reading.\n\n11.20"
    )
    page.write_text(closed, encoding="utf-8")
    article = read_article(page)
    told = [article.sentence_text(n) for n in article.compared_sentences()]
    assert told == [HEADLINE, *(text for *_, text in POSTS)]


@pytest.mark.parametrize("form", ["{}am Copy link to this post", "{} | Partager", "published at {}", "Publié à {}"])
def test_a_time_of_an_entry_may_have_the_same_words_beside_it(form: str) -> None:
    texts = [part for hour in (11, 10, 9) for part in (form.format(f"{hour}:05"), SAYS)]
    assert times_alone(texts) == [0, 2, 4]


def test_prices_and_marks_are_no_times() -> None:
    assert times_alone([part for mark in (11, 10, 9) for part in (f"{mark}.05 euros a head", SAYS)]) == []
