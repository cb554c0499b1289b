from dataclasses import replace

from reader.model.comparison import Link, LinkKind, Side, Standing
from reader.wording.kinds import told_kinds
from reader.wording.pair.summary import Counts, counts_of, definitions, links_summary, summary, told_standings
from tests.wording.comparisons import linked, story


def test_summary_says_how_much_of_each_story_is_shared() -> None:
    comparison = linked(story(31), story(27), *((n, n) for n in range(9)))
    assert summary(comparison) == "A: 9 of 31 sentences shared, 22 only here · B: 9 of 27 shared, 18 only here"


def test_nothing_is_only_here_where_all_is_shared() -> None:
    assert summary(linked(story(1), story(1), (0, 0))) == "A: 1 of 1 sentence shared · B: 1 of 1 shared"


def test_what_is_in_two_languages_is_not_known() -> None:
    comparison = linked(story(3), story(2, language="el"))
    assert summary(comparison) == (
        "A: 0 of 3 sentences shared, 3 not known · B: 0 of 2 shared, 2 not known · "
        "not known: the stories are in two languages and not translated"
    )


def test_of_stories_that_cannot_be_compared_no_sentence_is_counted_as_not_shared() -> None:
    comparison = replace(linked(story(3), story(2, language="ar")), is_linkable=False)
    assert summary(comparison) == (
        "A: 3 sentences, not compared · B: 2 sentences, not compared · "
        "the stories are in two languages and not translated"
    )
    told = replace(linked(story(3), story(2, language="ar"), (0, 0)), is_linkable=False)
    assert summary(told).startswith("A: 1 of 3 sentences shared"), "what both have letter by letter was found"


def test_doubtful_translation_makes_the_other_story_not_known_and_its_own_doubtful_sentences() -> None:
    comparison = linked(story(5), story(4, doubts=[2]), (0, 0))
    assert summary(comparison) == (
        "A: 1 of 5 sentences shared, 4 not known · B: 1 of 4 shared, 2 only here, 1 not known · "
        "not known: 1 sentence of B is doubtfully translated and may tell the same"
    )
    assert comparison.divergent(Side.LEFT) == ()
    assert [(p.first, p.last) for p in comparison.divergent(Side.RIGHT)] == [(1, 3)]


def test_bad_translation_of_a_whole_story_leaves_nothing_known() -> None:
    comparison = linked(story(3), story(2, doubts=[0, 1]))
    assert [counts_of(comparison, side) for side in Side] == [Counts(3, 0, 0, 3), Counts(2, 0, 0, 2)]
    assert told_standings(comparison) == (Standing.NOT_KNOWN,)


def test_links_are_counted_by_kind() -> None:
    comparison = linked(story(3), story(3), (0, 2), (1, 0), (2, 1))
    assert links_summary(comparison) == "3 links: 3 edited; 2 moved"
    assert links_summary(linked(story(1), story(1))) == "0 links"
    denied = replace(comparison, links=comparison.links[:2], unlinked=comparison.links[2:])
    assert links_summary(denied) == "2 links: 2 edited; 1 moved; 1 taken out by hand"


def test_summary_says_how_many_sentences_are_shared_by_unsure_links_alone() -> None:
    comparison = linked(story(3), story(3), (0, 0), (1, 1), (1, 0))
    scores = 0.9, 0.5, 0.5
    told = replace(comparison, links=tuple(map(_scored, comparison.links, scores)))
    assert (
        summary(told) == "A: 2 of 3 sentences shared (1 unsure), 1 only here · B: 2 of 3 shared (1 unsure), 1 only here"
    )
    assert links_summary(told).endswith("; 2 unsure")
    assert any(text.startswith("Unsure: ") for text in definitions(told))


def test_a_headline_without_a_link_of_what_both_tell_is_no_sentence_that_is_shared() -> None:
    comparison = linked(story(4), story(3), (1, 1), (2, 2))
    told = replace(comparison, passages=tuple(one for one in comparison.passages if one.first))
    assert summary(told) == (
        "A: 2 of 4 sentences shared, 1 headline in other words, 1 only here · "
        "B: 2 of 3 shared, 1 headline in other words"
    )
    assert "In other words: a headline of what both tell, without a link." in definitions(told)
    assert "In other words" not in " ".join(definitions(comparison))


def _scored(link: Link, score: float) -> Link:
    return replace(link, score=score)


def test_every_word_of_the_summary_is_defined() -> None:
    told = " ".join(definitions(linked(story(3), story(2, doubts=[1]), (0, 0)))).lower()
    words = [
        "shared:",
        "only here:",
        "not known:",
        "moved:",
        "in translation:",
        *(f"{kind}:" for kind in told_kinds(None)),
    ]
    assert [word for word in words if word not in told.replace("in part:", "partial:")] == []


def test_links_by_words_are_defined_where_there_are_some() -> None:
    by_words = replace(linked(story(1), story(1), (0, 0)), links=(Link((0,), (0,), LinkKind.BY_WORDS, 0.9),))
    assert any(line.startswith("By words:") for line in definitions(by_words))
    assert not any(line.startswith("By words:") for line in definitions())
