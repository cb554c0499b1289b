"""One story of an event as a text, with who else says each of its sentences."""

from collections.abc import Sequence

from reader.app.events.listed_rows import ListedRow, RowLook
from reader.app.events.matrix import Place
from reader.model.article import Role
from reader.model.event import Claim, Event, Extent, Member
from reader.wording.catalogue import listed, tr
from reader.wording.events import sentence_text, story_names


def against_all_rows(event: Event, base: int) -> tuple[ListedRow, ...]:
    """Return the compared sentences of the base, each with how many independent others say it, and which."""
    article = event.stories[base].article
    told: dict[int, list[Claim]] = {}
    for claim in event.claims:
        for member in claim.tellers():
            if member.story == base:
                told.setdefault(member.sentence, []).append(claim)
    names = story_names(event)
    others = {event.head_of(n) for n in range(len(event.stories))} - {event.head_of(base)}
    rows, paragraph = [], -1
    for sentence in article.compared_sentences():
        here = article.sentences[sentence].paragraph
        is_headline = article.role_of(sentence) is Role.HEADLINE
        claims = told.get(sentence, [])
        tellers = [(claim, member) for claim in claims for member in claim.tellers() if member.story != base]
        linked = _linked_places(event, base, sentence)
        loose = () if tellers else linked
        say = {event.head_of(member.story) for _, member in tellers} - {event.head_of(base)}
        rows.append(
            ListedRow(
                RowLook.HEADLINE if is_headline else RowLook.TEXT,
                sentence_text(article, sentence),
                str(len(say)) if say else "",
                _note(event, names, [claim for claim in claims if base in claim.clashing()], tellers, loose),
                _pair(Place(base, sentence), tellers, linked),
                len(say) / max(1, len(others)),
                here != paragraph,
            )
        )
        paragraph = here
    return tuple(rows)


def _is_whole(claim: Claim, member: Member) -> bool:
    return member.how is Extent.FULL and member not in claim.linked


def _linked_places(event: Event, base: int, sentence: int) -> list[Place]:
    """Return the sentences that a comparison links to one of the base."""
    own = (base, sentence)
    return [Place(*other) for link in event.links if own in link for other in link if other != own]


def _note(
    event: Event,
    names: Sequence[str],
    clashing: Sequence[Claim],
    tellers: Sequence[tuple[Claim, Member]],
    loose: Sequence[Place],
) -> str:
    """Say who tells a sentence too, who in part, and who otherwise: in the claims that are `clashing`."""
    whole = {member.story for claim, member in tellers if _is_whole(claim, member)}
    part = {member.story for _, member in tellers} - whole
    linked = {place.story for place in loose}
    differ = {n for claim in clashing for n in claim.clashing()} & {member.story for _, member in tellers}
    told = [
        words.format(listed(tuple(names[n] for n in sorted(stories))))
        for words, stories in (
            ("{}", whole),
            (tr("in part: {}"), part),
            (f"{tr('linked')}: {{}}", linked),
            ("≠ {}", differ),
        )
        if stories
    ]
    if not told and event.unknown:
        told = [tr("nobody was found to say it; not known: {}").format(listed(tuple(names[n] for n in event.unknown)))]
    return " · ".join(told) or tr("only here")


def _pair(own: Place, tellers: Sequence[tuple[Claim, Member]], linked: Sequence[Place]) -> tuple[Place, Place] | None:
    """Return a sentence beside the one of another story that tells it best, if their pair shows them as linked."""
    places = [
        Place(member.story, member.sentence) for _, member in sorted(tellers, key=lambda told: not _is_whole(*told))
    ]
    others = [*sorted(places, key=lambda place: place not in linked), *linked]
    return (own, others[0]) if others else None
