"""Candidates and scores."""

import pytest

from reader.comparing.article_profiles import describe_sides, profile
from reader.comparing.linking import similarity
from reader.comparing.linking.model import read_model
from reader.comparing.linking.similarity import pair_features, score_groups
from reader.model.comparison import SURE_LINK
from tests.comparing.articles import make_article


def test_long_texts_are_not_compared_pair_by_pair() -> None:
    left, right = (
        make_article(*(f"The storm hit harbour{n} and quay{n} of {side}" for n in range(400))) for side in ("a", "b")
    )
    _, lefts, rights = describe_sides(profile(left), profile(right))
    pairs = pair_features(lefts, rights, ("en", "en"))
    assert {(n, n) for n in range(400)} <= {(lefts[i].places[0], rights[j].places[0]) for i, j in pairs}
    assert len(pairs) < 400 * 10


def test_the_same_pairs_are_found_whichever_side_is_left() -> None:
    often = make_article(*(f"Marlow{n} told of the harbour at noon{n}" for n in range(20)), "The harbour closed")
    seldom = make_article("A harbour was shut", *(f"Nobody saw quay{n} by then" for n in range(3)))
    _, lefts, rights = describe_sides(profile(often), profile(seldom))
    there = pair_features(lefts, rights, ("en", "en"))
    assert there.keys() == {(i, j) for j, i in pair_features(rights, lefts, ("en", "en"))}


def test_only_the_same_words_are_certain() -> None:
    left, right = (
        make_article(text)
        for text in ("The Petrel left Marlow at nine sharp", "The Petrel left Marlow at nine sharp.. today")
    )
    _, lefts, rights = describe_sides(profile(left), profile(right))
    (likeness,) = score_groups(lefts, rights, ("en", "en"), read_model())
    assert 0.5 < likeness.score < 1


def test_empty_stories_have_no_pairs() -> None:
    assert score_groups([], [], ("en", "en"), read_model()) == []


_STORIES = (
    ("Lido to stay shut until frost damage is mended, council says",
     "Ruth Hamlin, a councillor, blamed frost for the damage to the basin.",
     "The kiosk at the basin will be closed until spring."),
    ("Frost damage keeps swimmers of Aldery out of the lido",
     "A councillor, Ruth Hamlin, said that frost was to blame for the damage.",
     "Swimmers must use the river until the basin is mended."),
)  # fmt: skip
_BEFORE = (("Weather", "Rain is expected."), ("Sport", "Kessel lost again."))


def _headlines_linked(*, openings: bool) -> float:
    """Return how probably two headlines are a link; no openings where other sentences stand before them."""
    left, right = (
        profile(make_article(*(() if openings else before), *story))
        for story, before in zip(_STORIES, _BEFORE, strict=True)
    )
    _, lefts, rights = describe_sides(left, right)
    at = 0 if openings else len(_BEFORE[0])
    found = score_groups(lefts, rights, ("en", "en"), read_model())
    return next(one.probability for one in found if lefts[one.left].places == rights[one.right].places == (at,))


def test_openings_of_stories_that_are_kin_are_as_sure_as_other_sure_links(monkeypatch: pytest.MonkeyPatch) -> None:
    assert _headlines_linked(openings=False) < SURE_LINK <= _headlines_linked(openings=True)
    monkeypatch.setattr(similarity, "kinship", lambda *_: 0.0)
    assert _headlines_linked(openings=True) < SURE_LINK


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        (
            "it",
            ("La palazzina è crollata nella notte.", "Lo stabile era stato costruito nel 1962."),
            ("L’edificio di via Garibaldi si è sbriciolato.", "Nel 1962 era stato il padre ad aprire la trattoria."),
        ),
        (
            "tr",
            ("Göçük salı günü oldu.", "Ocak 2016 yılında özelleştirilmişti."),
            ("Saat altıda çökme yaşandı.", "Sendika 2016 yılında greve gitmişti."),
        ),
    ],
)
def test_one_number_alone_is_doubted(language: str, left: tuple[str, str], right: tuple[str, str]) -> None:
    sides = (profile(make_article(*told, language=language)) for told in (left, right))
    _, lefts, rights = describe_sides(*sides)
    found = score_groups(lefts, rights, (language, language), read_model())
    assert all(one.probability < SURE_LINK for one in found)
