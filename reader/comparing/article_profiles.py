"""What a story is made of, made once however many stories it is compared with."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache, partial

from reader.comparing.actors import Actors, find_doer, find_persons, find_speakers, may_be_quoted
from reader.comparing.crosslingual.matching import Sentence
from reader.comparing.crosslingual.scoring import distinct_terms
from reader.comparing.crosslingual.transcription import sound_of
from reader.comparing.differing.quoting.quotations import find_quotations
from reader.comparing.differing.statements.occurrences.told_once import Topic, told_once
from reader.comparing.differing.statements.people.harm.tolls import Toll, find_toll_of_one, find_tolls
from reader.comparing.profiling.frequencies import zipf_tenths
from reader.comparing.profiling.normalization import identity
from reader.comparing.profiling.profiles import Group, text_of_group
from reader.comparing.profiling.profiles import profile as profile_sentence
from reader.comparing.terms.asides import find_aside
from reader.comparing.terms.clauses import split_clauses
from reader.comparing.terms.frames import find_frame
from reader.model.article import Article, Role
from reader.model.quotation import Quotation

# A story is compared with one after the other; longer ones would fill the memory with what is made again in less than
# the time that their comparison takes.
_MOST_KEPT, _LONGEST_KEPT = 16, 200

_RARE, _SHORTEST = 28, 4  # Zipf frequency, in tenths, that no rare word has; letters of one

Key = tuple[str, ...]
"""The words of a sentence: sentences of the same words are one group."""
SamePlaces = list[tuple[Sequence[int], Sequence[int]]]
"""The places on both sides of each text that both stories have."""


@dataclass(frozen=True)
class ArticleProfile:
    """The groups of a story's sentences, and what each is made of; each part is made when it is first asked for.

    Groups come in an order of their own, so that the order of the text decides nothing.
    """

    article: Article

    @property
    def language(self) -> str:
        """The code of the story's language, empty where it is unknown."""
        return self.article.language or ""

    @cached_property
    def places(self) -> Mapping[Key, Sequence[int]]:
        """Where each group stands, in ascending indices."""
        groups: dict[Key, list[int]] = {}
        for index in self.article.compared_sentences():
            groups.setdefault(identity(self.article.sentence_text(index)), []).append(index)
        return dict(sorted(groups.items()))

    @cached_property
    def groups(self) -> Mapping[Key, Group]:
        """What each group is made of, to be compared within a language."""
        openings = self.article.opening_sentences()  # to ask for them of each group takes the square of the time
        return {key: _describe_group(self.article, places, openings) for key, places in self.places.items()}

    @cached_property
    def group_at(self) -> Mapping[int, Group]:
        """The groups by the first place of each."""
        return {group.places[0]: group for group in self.groups.values()}

    @cached_property
    def terms(self) -> Mapping[Key, Sentence]:
        """The terms of each group, to be compared across languages."""
        return {
            key: distinct_terms(text_of_group(self.article, places), self.language)
            for key, places in self.places.items()
        }

    @cached_property
    def facts(self) -> Mapping[int, Mapping[Topic, float | None]]:
        """What each group tells that a story tells once, if anything, by the group's first place."""
        told = {
            places[0]: told_once(text_of_group(self.article, places), self.language) for places in self.places.values()
        }
        return {place: facts for place, facts in told.items() if facts}

    @cached_property
    def tolls(self) -> Mapping[int, Sequence[Toll]]:
        """Whom what befell, be it one person, as each group counts them, if it does, by the group's first place."""
        year, found = _year_of(self.article), {}
        for places in self.places.values():
            text = text_of_group(self.article, places)
            tolls, alone = find_tolls(text, self.language, year), find_toll_of_one(text, self.language, year)
            if tolls or alone is not None:
                found[places[0]] = (*tolls, alone) if alone is not None else tolls
        return found

    @cached_property
    def rare_words(self) -> Mapping[str, bool]:
        """The words that hardly any story has, by their sound in whatever script, and whether each is a name."""
        common = zipf_tenths(self.language)
        found: dict[str, bool] = {}
        for term in (term for sentence in self.terms.values() for term in sentence):
            if len(term.word) >= _SHORTEST and not term.is_number and common.get(term.key, 0) < _RARE:
                sound = term.sound or sound_of(term.word)
                found[sound] = found.get(sound, False) or term.is_name
        return found

    @cached_property
    def quotations(self) -> tuple[Quotation, ...]:
        """What the story quotes."""
        return find_quotations(self.article)

    @cached_property
    def persons(self) -> frozenset[str]:
        """The last names that the story tells of somebody, by a title or by what he is."""
        return find_persons(self.article)

    @cached_property
    def _actors(self) -> dict[int, Actors]:
        return {}

    def actors(self, place: int) -> Actors:
        """Return who says or does what a sentence tells."""
        if place not in self._actors:
            is_quoted = may_be_quoted(self.article, place)
            speakers = find_speakers(self.article, place, self.quotations) if is_quoted else None
            self._actors[place] = find_doer(self.article, place) if speakers is None else speakers
        return self._actors[place]

    @property
    def original(self) -> "ArticleProfile":
        """The profile of the story as it was written; its own where it is not translated."""
        return self._untranslated or self  # not kept of itself: what holds itself is freed only when garbage is sought

    @cached_property
    def _untranslated(self) -> "ArticleProfile | None":
        return ArticleProfile(self.article.original) if self.article.original else None


def profile(article: Article) -> ArticleProfile:
    """Return the profile of a story, to be handed to `compare` in its place."""
    return ArticleProfile(article)


def profile_of(story: Article | ArticleProfile) -> ArticleProfile:
    """Return the profile of what may be one already; those of the last few stories are at hand."""
    if isinstance(story, ArticleProfile):
        return story
    return _kept_profile(story) if len(story.sentences) <= _LONGEST_KEPT else ArticleProfile(_as_known(story))


@lru_cache(maxsize=_MOST_KEPT)
def _kept_profile(article: Article) -> ArticleProfile:
    return ArticleProfile(article)


@lru_cache(maxsize=_MOST_KEPT)
def _as_known(article: Article) -> Article:
    """Return the same object for equal stories: what is remembered of one is else sought by comparing all sentences."""
    return article


def shared_names(left: ArticleProfile, right: ArticleProfile) -> frozenset[str]:
    """Return the rare words of both stories that are a name in one: a name may open all sentences of the other."""
    words = left.rare_words, right.rare_words
    return frozenset([sound for sound in words[0].keys() & words[1].keys() if words[0][sound] or words[1][sound]])


def same_and_others(left: ArticleProfile, right: ArticleProfile) -> tuple[SamePlaces, list[Key], list[Key]]:
    """Return the places of the groups that both stories have, then the other groups of the left and of the right."""
    same = left.places.keys() & right.places.keys()
    found = [(left.places[key], right.places[key]) for key in sorted(same)]
    return found, _without(left.places, same), _without(right.places, same)


def describe_sides(left: ArticleProfile, right: ArticleProfile) -> tuple[SamePlaces, list[Group], list[Group]]:
    """Return what `same_and_others` does, with what each of the others is made of."""
    same, lefts, rights = same_and_others(left, right)
    return same, [left.groups[key] for key in lefts], [right.groups[key] for key in rights]


def _year_of(article: Article) -> int | None:
    year = (article.published or "")[:4]
    return int(year) if year.isdecimal() else None


def _without(keys: Iterable[Key], same: set[Key]) -> list[Key]:
    return [key for key in keys if key not in same] if same else list(keys)


def _describe_group(article: Article, places: Sequence[int], openings: frozenset[int]) -> Group:
    """Describe the sentences that stand at `places`, by the least of their texts."""
    text, language = text_of_group(article, places), article.language or ""
    headline = any(_is_headline(article, place) for place in places)
    return Group(
        profile_sentence(text, language),
        tuple(places),
        headline,
        not openings.isdisjoint(places),
        split_clauses(text, language),
        partial(find_aside, text, language),
        partial(find_frame, text, language),
    )


def _is_headline(article: Article, place: int) -> bool:
    """Tell a headline from a first paragraph of prose, which stands in its place where a text has none."""
    if article.role_of(place) is not Role.HEADLINE:
        return False
    own = article.sentences[place].paragraph
    around = article.sentences[max(0, place - 1) : place + 2]
    return sum(sentence.paragraph == own for sentence in around) == 1
