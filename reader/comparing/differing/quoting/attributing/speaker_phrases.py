"""Which of the words around a quotation name who speaks: the subject or object of a verb, a name, an office."""

from collections.abc import Sequence
from itertools import dropwhile, takewhile

from reader.comparing.differing.quoting.attributing.cue_words import CueWord
from reader.model.article import Span

LONGEST_NAME = 9
# One word and its comma before the clause lead into the sentence ("However, diplomats say"), and name nobody: what
# stands beside a name would end with a second comma.
LED_INTO = 2
_LONGEST_ARTICLE = 3
_OWNERS = ("'s", "’s", "s'", "s’")
_APOSTROPHES = frozenset("'’")
_LONGEST_GROUP = 3  # words behind a name: accompanying report
_FULL_NAME = 2  # words
_LONGEST_TEXT = 2  # words behind the name of whose text it is: council statement
_LONGEST_OFFICE = 3  # words between a body and who holds its office
_OFFICES = frozenset({"role", "post", "speaker_noun"})
_NOMINATIVE = ("ος", "ης", "ας", "ες", "οι")
_ARTICLES = frozenset({
    *("der", "die", "das", "le", "la", "les", "el", "los", "las", "il", "lo", "i", "gli", "o", "a", "os", "as", "de"),
    *("het", "η", "ο", "οι"),
})  # fmt: skip


def _whole(words: Sequence[CueWord]) -> Span | None:
    length = sum(word.text != "." for word in words)
    return Span(words[0].start, words[-1].end) if 0 < length <= LONGEST_NAME else None


def _phrase(words: Sequence[CueWord]) -> Span | None:
    """Return words that may name who speaks: not what begins with a preposition, nor a verb with its object.

    Words of a clause name nobody: "There were [shouts]", "is held accountable", "that the town [says]".
    """
    while words and words[0].joins:
        words = words[1:]
    while words and words[0].begins_no_name and not words[0].is_name:
        words = words[1:]
        if not any(word.is_name or word.is_pronoun for word in words):
            return None  # to remain civil
    if words and not words[0].is_name and any(word.determines for word in words[1:]) and not words[0].determines:
        return None  # features a New York Times reporter
    if words and (words[0].is_pronoun or _is_of_clause(words[0]) or _is_of_clause(words[-1])):
        return Span(words[0].start, words[0].end) if words[0].is_pronoun else None
    return _whole(words)


def _is_of_clause(word: CueWord) -> bool:
    """Tell whether neither a name nor a noun with what belongs to it begins or ends with a word."""
    return not word.is_name and (word.opens_content or word.is_copula or word.is_preposition or word.joins)


def subject_of(words: Sequence[CueWord]) -> Span | None:
    """Return the subject before a verb: the words up to the first comma, if they may be a name or an office."""
    while words and words[0].stops:
        words = words[1:]
    stop = next((at for at, word in enumerate(words) if word.stops or _parts(words, at)), len(words))
    if stop and words[0].is_preposition and not words[0].is_name and words[stop : stop + 1] and words[stop].text == ",":
        return subject_of(words[stop:])  # During an interview on Wednesday, she explained
    clause = words[:stop]
    if len(clause) < len(words) and clause and clause[0].is_auxiliary and not any(map(_may_be_subject, clause)):
        return None  # n'a été détecté, assure Morel
    head = _without_auxiliary(clause)
    if len(head) > 1 and head[-1].is_pronoun and head[-2].is_dash:
        return Span(head[-1].start, head[-1].end)  # a-t-elle déclaré
    if (apposed := _apposed(head, words[stop:])) is not None:
        return apposed
    if any(word.is_name or word.is_pronoun for word in head):
        return _phrase(head) or (_last_name(head) if stop == len(words) else None)
    is_whole = len(head) > 1 or 0 < len(head) < stop  # "residents have said"
    return _phrase(head) if is_whole and not head[0].is_speech else None


def _may_be_subject(word: CueWord) -> bool:
    return word.is_name or word.is_pronoun or word.determines


def _without_auxiliary(head: Sequence[CueWord]) -> Sequence[CueWord]:
    """Leave out what is of the verb: Blake [had] said, [hatte] Blake [gestern] gesagt."""
    begins = len(head) > 1 and head[0].is_auxiliary
    head = head[begins : len(head) - (len(head) > 1 and head[-1].is_auxiliary)]
    if not begins or not any(word.is_name for word in head):
        return head
    last = next(at for at, word in enumerate(head) if word.is_name)
    while last + 1 < len(head) and (head[last + 1].is_name or head[last + 1].continues_name):
        last += 1
    return head[: last + 1]


def object_of(words: Sequence[CueWord], verb: int) -> Span | None:
    """Return what follows a verb up to the first mark: the name of who speaks, where the verb comes first.

    Who is told is passed over: "δήλωσε στο Meridian η Όσκιν".
    """
    if words[verb].names_the_told:
        return None
    return _text_of(words, verb + words[verb].reach) or _object_behind(words, verb)


def _object_behind(words: Sequence[CueWord], verb: int) -> Span | None:
    head: list[CueWord] = []
    may_be_verb = may_be_told = False
    at = verb + words[verb].reach
    while at < len(words):
        word = words[at]
        if word.stops or word.opens_content or _parts(words, at) or word.text == ".":
            break
        if word.is_told and words[verb].is_speech:
            at += 1
            continue
        if word.opens_addressee and words[verb].is_speech:
            if _tells_who(head):
                break
            may_be_verb = word.opens_infinitive
            head, at = [], _addressee_end(words, at)
            may_be_told = not words[at - 1].is_name
            continue
        if not word.is_name and word.text != "." and any(one.is_name and not _is_owner(one) for one in head):
            head, at = _with_office(words, at, head)
            if head:
                break
            continue
        head.append(word)
        at += 1
    while head and head[0].is_speech and not head[0].is_name:
        head = head[1:]  # "ha detto la sindaca": the verb has two words
    if head and "clitic" in head[0].kinds and not is_article(head[0]):
        head = head[1:]  # freute sich die Rentnerin
    if (apposed := _apposed(head, _behind_genitive(words[at:]))) is not None:
        return apposed
    if may_be_verb and not any(word.is_name or word.is_pronoun or word.determines for word in head):
        return None  # "pledged to remain civil"
    if may_be_told and len(head) == 1 and not (head[0].is_name or head[0].is_pronoun or _is_nominative(head[0])):
        return None  # "ha detto al consiglio comunale"
    return _phrase(head)


def _text_of(words: Sequence[CueWord], at: int) -> Span | None:
    """Return a text that something is told according to, with the body that gave it: a White House statement."""
    if at >= len(words) or "according" not in words[at - 1].kinds | words[max(0, at - 2)].kinds:
        return None
    names = len(list(takewhile(lambda word: word.is_name, words[at + 1 :])))
    nouns = list(takewhile(lambda word: word.text.islower(), words[at + 1 + names : at + 1 + names + _LONGEST_TEXT]))
    text = next((noun for noun in nouns if "utterance" in noun.kinds), None)
    is_whole = names > 0 and words[at].determines and not any(noun.begins_no_name for noun in nouns[:1])
    return Span(words[at].start, text.end) if text is not None and is_whole else None


def _office_behind(words: Sequence[CueWord], at: int) -> int | None:
    """Return where the office behind the name of a body ends, or its name: Tarn Board spokeswoman Ada Quill."""
    office = list(takewhile(lambda word: word.text.islower() and word.text.isalpha(), words[at : at + _LONGEST_OFFICE]))
    offices = [place for place, word in enumerate(office, at) if not word.kinds.isdisjoint(_OFFICES)]
    if not offices or any(word.begins_no_name or word.is_speech or word.determines for word in office):
        return None
    end = offices[-1] + 1
    names = len(list(takewhile(lambda word: word.is_name, words[end:])))
    return end + names if names >= _FULL_NAME else end


def _with_office(words: Sequence[CueWord], at: int, head: list[CueWord]) -> tuple[list[CueWord], int]:
    """Return a name with the office that goes on at a place, or none where the name of who holds it follows there."""
    end = _office_behind(words, at)
    if end is None:
        return head, at
    names = len(list(takewhile(lambda word: word.is_name, reversed(words[:end]))))
    return ([], end - names) if names else ([*head, *words[at:end]], end)


def _behind_genitive(words: Sequence[CueWord]) -> Sequence[CueWord]:
    """Return what stands behind that of which somebody has an office: "der Region Tarn", "της Λα Ριόχα"."""
    rest = list(dropwhile(lambda word: word.is_name or word.continues_name or is_article(word), words))
    return rest if rest and rest[0].text == "," else words


def is_article(word: CueWord) -> bool:
    """Tell whether a noun follows: who it is of, or that it is known."""
    return word.determines or word.opens_noun or word.text.lower() in _ARTICLES


def _parts(words: Sequence[CueWord], at: int) -> bool:
    """Tell whether a dash or a hyphen stands between two words, and not in one: porte-parole."""
    is_inside = 0 < at < len(words) - 1 and words[at - 1].end == words[at].start < words[at + 1].start == words[at].end
    return words[at].is_dash and not is_inside


def _is_nominative(word: CueWord) -> bool:
    """Tell whether a noun has the Greek ending of who does something, and not of who is told: αξιωματούχος."""
    return word.text.endswith(_NOMINATIVE)


def _is_owner(word: CueWord) -> bool:
    """Tell whether a name is in the genitive, and so owns what follows: Harlow's spokesman."""
    return word.text.endswith(_OWNERS)


def _apposed(head: Sequence[CueWord], behind: Sequence[CueWord]) -> Span | None:
    """Return the whole name between commas behind an office: Harlow's spokesman, Ada Quill."""
    is_office = bool(head) and (head[0].determines or _is_owner(head[0]) or head[0].text.lower() in _ARTICLES)
    if not is_office or not behind or behind[0].text != ",":
        return None
    names = list(takewhile(lambda word: word.is_name, behind[1:]))
    after = behind[1 + len(names) : 2 + len(names)]
    is_set_off = all(word.stops or word.text == "." for word in after)
    return Span(names[0].start, names[-1].end) if len(names) >= _FULL_NAME and is_set_off else None


def _tells_who(head: Sequence[CueWord]) -> bool:
    """Tell whether words behind a verb are more than a second verb of saying and a day with its article."""
    return any(
        not (word.is_speech or word.is_date or any(after.is_date for after in head[at + 1 : at + 2]))
        for at, word in enumerate(head)
    )


def _addressee_end(words: Sequence[CueWord], at: int) -> int:
    """Return the place behind who is told: names, or one word that is none, with what stands before it."""
    at += 1
    ahead = words[at : at + 2]
    if len(ahead) > 1 and not ahead[0].is_name and not ahead[0].stops and not ahead[1].stops:
        at += ahead[1].is_name or ahead[0].end - ahead[0].start <= _LONGEST_ARTICLE
    if at < len(words) and not words[at].is_name and not words[at].stops:
        at += 1
    while at < len(words) and (words[at].is_name or words[at].continues_name):
        at += 1
    return at


def subject_before(words: Sequence[CueWord]) -> Span | None:
    """Return the subject of a verb that stands behind `words`: the last name of its clause, or else of the sentence."""
    end = len(words)
    while end and words[end - 1].stops:
        end -= 1
    if end < len(words):  # ", tweeting": who began the sentence tweets
        apposed = words[clause_of(words[:end]) : end]
        if len(apposed) < end and all(word.is_name for word in apposed):
            return Span(apposed[0].start, apposed[-1].end)  # the envoy, Ann Kerr, said
        return first_name(words) or _last_name(words[:end])
    clause = clause_of(words[:end])
    if _is_auxiliary(words[clause:end]) and any(word.is_name for word in words[:clause]):
        return subject_before(words[:clause])  # Ann Kerr, the envoy, has said
    found = _last_name(words[clause:end]) or (None if _is_auxiliary(words[clause:end]) else _phrase(words[clause:end]))
    if found is None and clause == LED_INTO:
        return None
    return found or _last_name(words[:end])


def _is_auxiliary(words: Sequence[CueWord]) -> bool:
    """Tell whether a clause before a verb of saying is one short word, as in "a dit" and "has said"."""
    return len(words) == 1 and words[0].end - words[0].start <= _LONGEST_ARTICLE and not words[0].is_pronoun


def clause_of(words: Sequence[CueWord]) -> int:
    """Return where the last clause of some words begins."""
    return next((at + 1 for at in range(len(words) - 1, -1, -1) if words[at].stops), 0)


def first_name(words: Sequence[CueWord]) -> Span | None:
    """Return the first name or pronoun; no name that a preposition governs, nor the last word of one.

    What an office is of begins a sentence with a capital, and names nobody: Energy minister Ann Kerr.
    """
    for at, word in enumerate(words):
        first = at
        while word.is_name and first and words[first - 1].is_name:
            first -= 1
        is_of_office = at == 0 and any("role" in one.kinds and one.text.islower() for one in words[1:2])
        if word.is_pronoun or (word.is_name and not is_governed(words, first) and not is_of_office):
            last = at
            while last + 1 < len(words) and words[last + 1].is_name:
                last += 1
            return Span(word.start, words[last].end)
    return None


def _last_name(words: Sequence[CueWord]) -> Span | None:
    """Return the last name, with the capitalized words before it, or the last pronoun; none that a preposition governs.

    What belongs to a name is told with what it belongs to: a statement of ISIS, the head of the Bank of Tarn.
    """
    last = len(words) - 1
    while last >= 0:
        if words[last].is_pronoun:
            return Span(words[last].start, words[last].end)
        if words[last].is_name:
            first = _beginning(words, last)
            if not is_governed(words, first):
                return Span(words[first].start, words[_end_of_group(words, last)].end)
            last = first
        last -= 1
    return None


def _end_of_group(words: Sequence[CueWord], last: int) -> int:
    """Return where a group ends that begins with a name: Harlow's family, Okafors' lawyer, government officials."""
    rest = words[last + 1 :]
    is_parted = bool(rest) and rest[0].text in _APOSTROPHES
    group = list(takewhile(lambda word: word.text.islower() and not word.is_cue, rest[is_parted:]))
    is_owned = is_parted or _is_owner(words[last])
    is_whole = 0 < len(group) <= _LONGEST_GROUP and len(group) + is_parted == len(rest)
    if not is_whole or any(map(_is_no_noun, group)):
        return last
    return len(words) - 1 if is_owned or group[-1].is_of_people else last


def _is_no_noun(word: CueWord) -> bool:
    return word.is_auxiliary or word.is_copula or word.begins_no_name or word.determines


def is_governed(words: Sequence[CueWord], at: int) -> bool:
    """Tell whether a preposition stands before a word, or a genitive's article, which begins no sentence."""
    if at == 0:
        return False
    before = words[at - 1]
    is_told = before.opens_addressee and not before.is_name  # a letter to Ann Kerr
    return before.is_preposition or (at > 1 and (before.continues_name or is_told))


def _beginning(words: Sequence[CueWord], last: int) -> int:
    """Return where the phrase begins whose last word is a name: its names, and what they belong to."""
    first = last
    while first and words[first - 1].is_name:
        first -= 1
    if first > 1 and words[first - 1].joins and words[first - 2].is_name:
        whole = _beginning(words, first - 2)  # the Office of Roads and Bridges
        return whole if any(word.continues_name for word in words[whole : first - 1]) else first
    if not (first and words[first - 1].continues_name):
        return first
    first -= 1
    governor = first - 1  # what a name belongs to is a noun, though it have the stem of a verb of saying
    while first and not (words[first - 1].stops or words[first - 1].begins_no_name):
        if words[first - 1].is_cue and first - 1 < governor:
            break
        first -= 1
    return first
