"""The clauses of two sentences, and the two that have most in common."""

from reader.comparing.linking.clauses import match_clauses, weigh_clauses
from reader.comparing.linking.vocabulary import read_vocabulary
from reader.comparing.profiling.profiles import profile
from reader.comparing.terms.clauses import split_clauses


def test_a_clause_that_weighs_little_goes_on_with_the_next_and_the_last_with_the_one_before() -> None:
    text = "On Friday, a storm tore the roof off the terminal, he said"
    vocabulary = read_vocabulary([profile(text, "en")], [profile("Ships sail.", "en")], ("en", "en"))
    assert len(weigh_clauses(split_clauses(text, "en"), vocabulary).masses) == 1


def test_the_clauses_that_are_most_alike_count_whatever_stands_around_them() -> None:
    told = "Her stance surprised voters in the valley, while her father supported the harbour bill"
    other = "The father, a retired pilot of great renown abroad, supported the harbour bill"
    scattered = "The harbour of the valley closed, her brother voted, and one bill for her father's pilot came"
    profiles = [profile(text, "en") for text in (told, other, scattered)]
    vocabulary = read_vocabulary(profiles[:1], profiles[1:], ("en", "en"))
    one, same, unlike = (weigh_clauses(split_clauses(text, "en"), vocabulary) for text in (told, other, scattered))
    terms = [vocabulary.terms_of(each.terms) for each in profiles]
    alike, mass = match_clauses(terms[0] & terms[1], one, same, vocabulary.weights)
    less_alike, less_mass = match_clauses(terms[0] & terms[2], one, unlike, vocabulary.weights)
    assert alike > less_alike
    assert mass > less_mass
