"""The words of a link across languages."""

from reader.comparing.crosslingual.words import find_crosslingual_reasons, match_words
from reader.model.comparison import ReasonKind

ENGLISH = "On Monday Belmonte asked for 120 trucks."
GREEK = "Ο Μπελμόντε ζήτησε 120 φορτηγά."


def test_words_that_stand_for_each_other_are_paired_by_their_places() -> None:
    found = match_words((ENGLISH, "en"), (GREEK, "el"))
    pairs = {(ENGLISH[slice(*one.left)], GREEK[slice(*one.right)]) for one in found}
    assert pairs >= {("Belmonte", "Μπελμόντε"), ("120", "120"), ("trucks", "φορτηγά")}


def test_pairs_are_the_same_whichever_side_is_english() -> None:
    found = {(one.left, one.right) for one in match_words((ENGLISH, "en"), (GREEK, "el"))}
    assert {(one.right, one.left) for one in match_words((GREEK, "el"), (ENGLISH, "en"))} == found


def test_reasons_name_both_words_where_they_are_written_otherwise() -> None:
    reasons = {
        reason.kind: reason.values for reason in find_crosslingual_reasons(match_words((ENGLISH, "en"), (GREEK, "el")))
    }
    assert reasons[ReasonKind.NAMES] == ("Belmonte = Μπελμόντε",)
    assert reasons[ReasonKind.NUMBERS] == ("120",)
    assert "trucks = φορτηγά" in reasons[ReasonKind.WORDS]


def test_a_word_of_a_name_is_no_word_of_another_name() -> None:
    english, greek = "The United States left.", "Το Ισλαμικό Κράτος έφυγε."
    assert not [one for one in match_words((english, "en"), (greek, "el")) if one.ours == "States"]
    english = "The Islamic State left."
    assert [one.ours for one in match_words((english, "en"), (greek, "el"))][:2] == ["Islamic", "State"]
