"""What the user grouped goes before what the program found: a story is in the event of the one it was put beside."""

from collections.abc import Mapping, Sequence


def placed_by_hand(groups: Sequence[Sequence[int]], beside: Mapping[int, int]) -> tuple[tuple[int, ...], ...]:
    """Return the groups with each story of `beside` in the group of the one it was put beside.

    A story beside itself has an event of its own, which others may have been put into. Those that were put beside one
    another in a circle are one event.
    """
    kept = [[n for n in group if n not in beside] for group in groups]
    place = {story: number for number, group in enumerate(kept) for story in group}
    for story in sorted(beside):
        chain = [story]
        while chain[-1] not in place and beside[chain[-1]] not in chain:
            chain.append(beside[chain[-1]])
        if chain[-1] not in place:
            place[chain[-1]] = len(kept)
            kept.append([])
        home = place[chain[-1]]
        for member in chain:
            place[member] = home
    found: dict[int, list[int]] = {}
    for story, number in place.items():
        found.setdefault(number, []).append(story)
    return tuple(sorted(tuple(sorted(group)) for group in found.values()))
