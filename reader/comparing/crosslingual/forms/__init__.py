"""What else a stem may be in a dictionary: forms of a word whose stem is not that of its headword, such as "nahm".

A line of a file that names a language tells forms of a word, "nehmen: nimmt nahm genommen", or how the stem of a form
becomes that of a headword: `end t` and `end zc c` say what its end becomes, nothing or what follows; `add ι` what is
put behind it; `last ue o` what the last letters of this kind become; `start ge` what is taken off before it; `before an
auf` behind what a start and a verb may stand; `tail ir ler` of what all that is taken off may be made, and `infinitive
mak mek` what a verb has in its place; `shortest 4` how many letters are left at least. A stem may be stemmed once more
too, "mujeres" is "mujer", which is "muj", but where `once` stands.

Whoever asks looks which of these a dictionary has, and asks of no name and of no stem that it has itself. Auxiliaries
have no line: they would be known, and what they stand for is a stop word of English. Rules are kept that lead frequent
words to their headwords, by a list of forms that is not part of the project.
"""

import re
from collections import defaultdict
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from reader.comparing.profiling.normalization import fold
from reader.comparing.profiling.stemming import stem
from reader.text.tables import read_rows

_SHORTEST = 3
_NEVER = re.compile("(?!)")


@dataclass(frozen=True, slots=True)
class Forms:
    """The forms of a language, all folded: `irregular` leads from the stem of a form to that of its headword.

    `ends` lead from an end to its places among the rules with what it becomes, `before` to what is as long.
    """

    irregular: Mapping[str, str]
    ends: Mapping[str, Sequence[tuple[int, str]]]
    lasts: Sequence[tuple[str, str]]
    starts: Sequence[str]
    before: Mapping[int, frozenset[str]]
    tail: re.Pattern[str]
    infinitives: Sequence[str]
    shortest: int
    once: bool
    longest_end: int


@lru_cache(maxsize=32)
def read_forms(language: str) -> Forms:
    """Read the forms of a language; none where there is no file."""
    rules: dict[str, list[list[str]]] = defaultdict(list)
    words = []
    for line in read_rows(__package__, f"{language}.txt"):
        head, _, found = line.partition(": ")
        kind, *letters = map(fold, line.split(" "))
        if found:
            words.append((head, found.split(" ")))
        elif kind == "add":
            rules["end"].append(["", *letters])
        else:
            rules[kind].append(letters)
    starts = [start for (start,) in rules["start"]]
    irregular: dict[str, str] = {}
    for head, forms in words:
        bare = [form.removeprefix(start) for start in starts for form in forms]
        for form in (*forms, *bare):
            if stem(form, language) != stem(head, language):
                irregular.setdefault(stem(form, language), stem(head, language))
    ends: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for number, (end, *becomes) in enumerate([[""], *rules["end"]]):
        ends[end].append((number, becomes[0] if becomes else ""))
    before: dict[int, set[str]] = defaultdict(set)
    for one in (one for line in rules["before"] for one in line):
        before[len(one)].add(one)
    return Forms(
        irregular,
        ends,
        [(of, becomes) for of, becomes in rules["last"]],
        starts,
        {0: frozenset({""})} | {length: frozenset(before[length]) for length in sorted(before, reverse=True)},
        re.compile(f"(?:{'|'.join(rules['tail'][0])})+") if rules["tail"] else _NEVER,
        rules["infinitive"][0] if rules["infinitive"] else (),
        int(rules["shortest"][0][0]) if rules["shortest"] else _SHORTEST,
        "once" in rules,
        max(map(len, ends)),
    )


def headword_of(form: str, language: str, known: Container[str]) -> str:
    """Return the likeliest stem that is known of what the headword of a form, told by its own stem, may be, or none."""
    forms = read_forms(language)
    befores = [form[:length] for length, found in forms.before.items() if form[:length] in found]
    for before in befores:
        head = forms.irregular.get(form[len(before) :])
        if head and before + head in known:
            return before + head
    if len(form) < forms.shortest:
        return ""
    if not forms.once and len(found := stem(form, language)) >= forms.shortest and found in known:
        return found
    by_rule = (found for found in _by_rule(form, forms, befores) if len(found) >= forms.shortest and found in known)
    return next(by_rule, "") or _without_tail(form, forms, known)


def _by_rule(form: str, forms: Forms, befores: Sequence[str]) -> Iterator[str]:
    for before in befores if forms.starts else ("",):
        rest = form[len(before) :]
        cuts = [
            (number, rest[: len(rest) - length] + becomes)
            for length in range(min(forms.longest_end, len(rest)) + 1)
            for number, becomes in forms.ends.get(rest[len(rest) - length :], ())
        ]
        for _, bare in sorted(cuts):
            if not before:
                yield bare
            yield from (before + bare.removeprefix(start) for start in forms.starts if bare.startswith(start))
    for last, becomes in forms.lasts:
        start, found, rest = form.rpartition(last)
        if found:
            yield start + becomes + rest


def _without_tail(form: str, forms: Forms, known: Container[str]) -> str:
    if forms.tail is _NEVER:
        return ""
    cuts = (at for at in range(len(form) - 1, forms.shortest - 1, -1) if forms.tail.fullmatch(form, at))
    heads = (form[:at] + end for at in (len(form), *cuts) for end in ("", *forms.infinitives))
    return next((head for head in heads if head in known), "")
