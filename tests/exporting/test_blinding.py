from dataclasses import replace

from reader.comparing import compare
from reader.comparison import Comparison
from reader.exporting.blinding import blinded
from tests.comparing.articles import make_article


def told() -> Comparison:
    left = make_article(
        "MARN (Oreva Courier) – The dam gave way, said Jan Holm.", "See https://courier.example/dam now."
    )
    right = make_article("The dam gave way, the Courier says.", "News of the agency came at noon.")
    return compare(
        replace(left, outlet="Oreva Courier", byline="Jan Holm", url="https://www.courier.example/dam"),
        replace(right, outlet="Marn News Agency"),
    )


def test_names_of_both_outlets_are_dots_in_both_texts() -> None:
    blind = blinded(told())
    everything = f"{blind.left} {blind.right}"
    assert not [name for name in ("Courier", "courier", "Holm", "Oreva", "MARN", "Marn") if name in everything]


def test_offsets_stay() -> None:
    comparison = told()
    blind = blinded(comparison)
    assert len(blind.left.text) == len(comparison.left.text)
    assert (blind.left.sentences, blind.links) == (comparison.left.sentences, comparison.links)


def test_common_words_of_a_name_stay() -> None:
    assert "News of the agency came at noon." in blinded(told()).right.text
