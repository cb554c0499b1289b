"""Terms matched one to one."""

from reader.comparing.crosslingual.correspondences import Counterpart
from reader.comparing.crosslingual.lexicons import Dictionary
from reader.comparing.crosslingual.matching import PAIR_FEATURES, find_matches, match_terms, pair_features, weigh_side
from reader.comparing.crosslingual.terms import Term

US, STATES, USA = Term("us", "us"), Term("state", "states"), Term("ηπ", "ηπα")
LEXICON = Dictionary({"ηπ": "us9 state5"})


def test_a_term_is_matched_once_and_with_the_surest() -> None:
    ours, theirs = weigh_side([(US, STATES)], "en", LEXICON), weigh_side([(USA,)], "el", LEXICON)
    matches = find_matches(ours, theirs, {(US, USA): Counterpart(1.0, "us"), (STATES, USA): Counterpart(0.9, "state")})
    assert [match.ours for match in match_terms(matches[0, 0])] == [US]


def test_what_covers_both_sentences_wholly_has_a_cover_of_one() -> None:
    ours, theirs = weigh_side([(US,)], "en", LEXICON), weigh_side([(USA,)], "el", LEXICON)
    chosen = match_terms(find_matches(ours, theirs, {(US, USA): Counterpart(1.0, "us")})[0, 0])
    features = dict(zip(PAIR_FEATURES, pair_features(chosen, ours, theirs, (0, 0)), strict=True))
    assert (features["cover_less"], features["cover_more"], features["matched"]) == (1, 1, 1)
