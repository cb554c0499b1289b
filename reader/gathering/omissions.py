"""What a story leaves out: claims that two independent others tell and that none of its sentences comes near.

"Near" is laxer than a link: precision goes before recall, and a claim that a story tells in words of its own, or in
half a sentence, is not left out; nor is one to whose members a sentence of the story is linked, that it contradicts
(`touching`), that stands in what was set aside of it (`aside`), or which says in other words what another claim says
that the story tells whole. A copy of another story leaves out what it cut; versions of one story are one teller, and
none beside each other. What may have been told after a story came is no omission, but told later, by two who are surely
linked to what words the claim or say that. What is not known is said: of a story in another language than the claim's,
of one of which cleaning set much aside, and of one that tells of another event, nothing is called left out; nor does
what stories of another event alone tell count.
"""

from collections.abc import Callable, Collection, Sequence
from operator import eq, ne
from typing import NamedTuple

from reader.gathering.aside import DOUBTFUL
from reader.gathering.claims.describing import main_language
from reader.gathering.claims.likeness import Likeness
from reader.model.article import Article
from reader.model.events.claim import Claim, Extent, Place
from reader.model.events.event import Omission

# Swept on five labelled events, 49 omissions: the stories of a claim must hold together so much, by the sentences that
# are most alike, and a sentence is near it by so much to one member, or to all on average. For the first .45 is what
# begins a claim; .4 found as many, and was wrong once more.
_SURE = 0.45
_NEAR_ONE = 0.6
NEAR_ALL = 0.3
# Of the terms of the shorter of two sentences of one story that word one claim each: of .4 to .6, .4 and .5 were wrong
# twice less, and found two fewer.
RESTATED = 0.6
_INDEPENDENT = 2
# Of the words of a file: beyond, part of the story may have gone with what surrounds it. Menus and comments are known
# for what they are, and count for nothing here.
_MOST_SET_ASIDE = 0.5


def find_unknown(articles: Sequence[Article], elsewhere: Collection[int] = ()) -> tuple[int, ...]:
    """Return the stories of which it is not known what they leave out; those `elsewhere` tell of another event."""
    main = main_language(articles)
    return tuple(
        story
        for story, article in enumerate(articles)
        if story in elsewhere
        or article.language not in (None, main)
        or is_cut(article)
        or not article.compared_sentences()
    )


def find_omissions(
    claims: Sequence[Claim],
    heads: Sequence[int],
    likeness: Likeness,
    unknown: Collection[int],
    elsewhere: Collection[int] = (),
    *,
    versions: Sequence[Sequence[int]] = (),
    touching: Sequence[Collection[int]] = (),
    are_alike: Callable[[Place, Place], bool] = eq,
    was_there: Callable[[int, int], bool] = ne,
) -> tuple[Omission, ...]:
    """Return what each story that is known leaves out; `heads` names the story whose text each one prints.

    `versions` are the states of one story; `was_there` tells whether one story was there when another one came.
    `touching` are the stories that come near each claim whatever the likeness; `are_alike` tells whether two sentences
    of one story say the same.
    """
    own = {n: group for group in versions for n in group}
    voices = [heads[own.get(n, (n,))[0]] for n in range(len(heads))]
    asked = []
    for number, claim in enumerate(claims):
        telling = frozenset(claim.at_one()).difference(elsewhere)
        members = (member.place for member in claim.members)
        if _count(telling, voices) >= _INDEPENDENT and likeness.between_stories(members) >= _SURE:
            restating = (_whole_tellers(one) for one in claims if _says_as(one, claim, likeness, are_alike))
            near = _coming_near(claim, likeness).union(*restating, touching[number] if touching else ())
            asked.append(_Asked(number, telling, _surely_tied(claim, likeness) & telling, near))
    return tuple(
        _left_out(story, asked, voices, frozenset(own.get(story, ())), was_there)
        for story in range(len(voices))
        if story not in unknown
    )


class _Asked(NamedTuple):
    """A claim that stories may leave out: who tells it, who of these is surely linked to its words, who comes near."""

    number: int
    telling: frozenset[int]
    tied: frozenset[int]
    near: frozenset[int]


def _left_out(
    story: int,
    asked: Sequence[_Asked],
    voices: Sequence[int],
    versions: Collection[int],
    was_there: Callable[[int, int], bool],
) -> Omission:
    """Return what a story leaves out; its own `versions` do not count for those who tell it."""
    claims, later = [], []
    for one in asked:
        others = one.telling.difference(versions)
        if story in one.near or _count(others, voices) < _INDEPENDENT:
            continue
        if _count([n for n in others if was_there(n, story)], voices) >= _INDEPENDENT:
            claims.append(one.number)
        elif _count(one.tied.difference(versions, (story,)), voices) >= _INDEPENDENT:
            later.append(one.number)
    return Omission(story, tuple(claims), tuple(later))


def _count(stories: Collection[int], voices: Sequence[int]) -> int:
    """Count the voices of stories: copies and versions of one text are one."""
    return len({voices[story] for story in stories})


def find_near(claim: Claim, likeness: Likeness, touching: Collection[int] = ()) -> tuple[int, ...]:
    """Return the stories that tell a claim by no sentence, and yet have one that comes near it."""
    told = {one.story for one in claim.tellers()}
    return tuple(sorted(_coming_near(claim, likeness).union(touching) - told))


def places_near(claim: Claim, likeness: Likeness) -> frozenset[Place]:
    """Return the sentences that come near a claim by how like its members they are."""
    members = [member.place for member in claim.members]
    near: dict[Place, list[float]] = {}
    for member in members:
        for place, score in likeness.partners.get(member, {}).items():
            near.setdefault(place, []).append(score)
    linked = (place for member in members for place in likeness.linked.get(member, ()))
    alike = (
        place for place, scores in near.items() if max(scores) >= _NEAR_ONE or sum(scores) / len(members) >= NEAR_ALL
    )
    return frozenset((*linked, *alike))


def _says_as(one: Claim, other: Claim, likeness: Likeness, are_alike: Callable[[Place, Place], bool]) -> bool:
    """Tell whether two claims say the same in two wordings."""
    left, right = one.worded_by.place, other.worded_by.place
    return likeness.of(left, right) >= _NEAR_ONE or (left[0] == right[0] and are_alike(left, right))


def _surely_tied(claim: Claim, likeness: Likeness) -> frozenset[int]:
    """Return the story whose sentence words a claim, and those one of whose sentences is surely linked to that."""
    wording = claim.worded_by.place
    return frozenset(
        one.story for one in claim.tellers() if one.place == wording or likeness.is_sure(one.place, wording)
    )


def _whole_tellers(claim: Claim) -> frozenset[int]:
    return frozenset(member.story for member in claim.members if member.how is Extent.FULL)


def _coming_near(claim: Claim, likeness: Likeness) -> frozenset[int]:
    """Return the stories that tell a claim or have a sentence near it."""
    return frozenset((*(one.story for one in claim.tellers()), *(story for story, _ in places_near(claim, likeness))))


def is_cut(article: Article) -> bool:
    """Tell whether so much of a file was set aside in doubt that part of the story may have gone with it."""
    lost = sum(len(block.text.split()) for block in article.removed if block.reason in DOUBTFUL)
    return lost > _MOST_SET_ASIDE * (lost + article.word_count())
