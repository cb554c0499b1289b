"""The word edits inside a link.

1. Split both sides into tokens: words, numbers whole, marks; blanks are no tokens and follow their neighbours.
2. Diff the tokens by their keys (diff-match-patch on one character a token, with its semantic clean-up).
3. Fold equal runs that say nothing into the edits around them.
4. Give no word marks where hardly a word survives: confetti hides more than it shows. Of most such pairs that is known
   before step 2, by the most words that could stay in order.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, pairwise

from diff_match_patch import diff_match_patch  # type: ignore[import-untyped]  # it has no types

from reader.comparing.differing.spelling import spelled_tokens
from reader.comparing.profiling.frequencies import zipf_tenths
from reader.comparing.profiling.normalization import Token, TokenKind
from reader.comparing.profiling.stemming import stem
from reader.model.article import Span
from reader.model.comparison import Edit, EditKind

# Below one third of the shorter side's words, marks are confetti (requirement D6).
_FEWEST_SURVIVORS = 1 / 3
# Myers' algorithm takes quadratic time without a deadline, and a deadline would depend on the machine.
_MOST_TOKENS = 1500
# An equal run of one word between two edits says nothing if the word is as common as "when" (Zipf frequency, times
# ten), or this short where the language has no table.
_FUNCTION_WORD = 64
_SHORT_WORD = 3
CLAUSE_WORDS = 5  # with this many, an equal run is worth seeing whatever stands around it

_FIRST_WORD, _FIRST_MARK = 0x4E00, 0x2500  # alphanumeric and not: the clean-up puts edges of edits between words
_MARK = TokenKind.MARK  # by a name of its own: a member of an enumeration takes ten times as long to look up

_OPERATIONS = {
    diff_match_patch.DIFF_EQUAL: EditKind.EQUAL,
    diff_match_patch.DIFF_DELETE: EditKind.DELETE,
    diff_match_patch.DIFF_INSERT: EditKind.INSERT,
}


_Key = tuple[bool, str]
"""Whether a token is a word, and what it is compared by."""


@dataclass(frozen=True, slots=True)
class Edits:
    """The edits of a link and the share of words that survive, of the longer and of the shorter side's, in [0, 1].

    Where hardly a word survives, as many as could at most may be told.
    """

    edits: tuple[Edit, ...]
    survival: float
    shorter_survival: float


@dataclass(frozen=True, slots=True)
class _Run:
    """Tokens `left[0]` to `left[1]` became `right[0]` to `right[1]` (half-open), or are equal to them."""

    equal: bool
    left: tuple[int, int]
    right: tuple[int, int]


@lru_cache(maxsize=1 << 12)
def find_edits(left: str, right: str, language: str = "", same: tuple[tuple[Span, Span], ...] = ()) -> Edits:
    """Find the word edits that turn one text into the other; spans are offsets in the two texts.

    `same` are passages that say the same in other words, such as dates, and are no edits.
    """
    if left > right:  # the same edits whichever side is left
        return _mirror(find_edits(right, left, language, tuple((other, one) for one, other in same)))
    return _diff_texts(left, right, language, same)


def _mirror(found: Edits) -> Edits:
    flipped = {EditKind.EQUAL: EditKind.EQUAL, EditKind.DELETE: EditKind.INSERT, EditKind.INSERT: EditKind.DELETE}
    edits = [Edit(flipped[edit.kind], edit.right, edit.left) for edit in found.edits]
    for at in range(len(edits) - 1):
        if edits[at].kind is EditKind.INSERT and edits[at + 1].kind is EditKind.DELETE:
            insertion, deletion = edits[at], edits[at + 1]
            edits[at] = Edit(EditKind.DELETE, deletion.left, Span(insertion.right.start, insertion.right.start))
            edits[at + 1] = Edit(EditKind.INSERT, Span(deletion.left.end, deletion.left.end), insertion.right)
    return Edits(tuple(edits), found.survival, found.shorter_survival)


def _diff_texts(left: str, right: str, language: str, same: tuple[tuple[Span, Span], ...]) -> Edits:
    tokens = spelled_tokens(left, right)
    if same:
        tokens = (
            _joined_within(tokens[0], [one for one, _ in same]),
            _joined_within(tokens[1], [two for _, two in same]),
        )
    keys = [[(token.kind is not _MARK, token.key) for token in side] for side in tokens]
    runs = [_Run(keys[0] == keys[1], (0, len(tokens[0])), (0, len(tokens[1])))]
    words = [[key for is_word, key in side if is_word] for side in keys]
    shorter, longer = sorted(map(len, words))
    kept = kept_of_shorter = _most_in_order(*words) if runs[0].equal or longer <= _MOST_TOKENS else 0
    # This passes over a third of the links of reports, and nearly all of stories that share hardly more than names.
    if not runs[0].equal and shorter and kept / shorter >= _FEWEST_SURVIVORS:
        found = list(_diff(*_encode(*keys)))
        folded = _fold_runs(found, tokens[0], language)
        kept, kept_of_shorter = (_surviving_words(some, tokens[0]) for some in (found, folded))
        if kept_of_shorter / shorter >= _FEWEST_SURVIVORS:
            runs = folded
    return Edits(
        tuple(_place(runs, tokens, (len(left), len(right)))),
        kept / longer if longer else 0.0,
        kept_of_shorter / shorter if shorter else 0.0,
    )


def _joined_within(tokens: Sequence[Token], spans: Sequence[Span]) -> list[Token]:
    """Make one token of those in each span; its key is the span's place in their list, which both sides share."""
    joined: list[Token] = []
    for token in tokens:
        at = next((at for at, span in enumerate(spans) if span.start <= token.start and token.end <= span.end), None)
        key = f"\N{SYMBOL FOR DATA LINK ESCAPE}{at}"
        if at is None:
            joined.append(token)
        elif joined and joined[-1].key == key:
            joined[-1] = joined[-1]._replace(end=token.end)
        else:
            joined.append(Token(token.start, token.end, TokenKind.NUMBER, key))
    return joined


def _is_word(token: Token) -> bool:
    return token.kind is not _MARK


def _surviving_words(runs: Sequence[_Run], left: Sequence[Token]) -> int:
    return sum(_is_word(token) for run in runs if run.equal for token in left[slice(*run.left)])


def _encode(left: Sequence[_Key], right: Sequence[_Key]) -> tuple[str, str]:
    """Return a letter for each token of both sides, the same for the same one; those of words from `_FIRST_WORD` on."""
    letters: dict[_Key, str] = {}
    for key in chain(left, right):
        if key not in letters:
            letters[key] = chr((_FIRST_WORD if key[0] else _FIRST_MARK) + len(letters))
    return "".join(map(letters.__getitem__, left)), "".join(map(letters.__getitem__, right))


def _most_in_order(left: Sequence[str], right: Sequence[str]) -> int:
    """Count the words of the longest common subsequence, in steps of all words of the left one (Hyyro, 2004)."""
    places: dict[str, int] = {}
    for at, word in enumerate(left):
        places[word] = places.get(word, 0) | 1 << at
    full = unmatched = (1 << len(left)) - 1
    for word in right:
        if here := places.get(word):
            matched = unmatched & here
            unmatched = (unmatched + matched | unmatched - matched) & full
    return len(left) - unmatched.bit_count()


def _diff(left: str, right: str) -> Iterator[_Run]:
    """Yield maximal runs of equal and of changed letters, in order, alternating."""
    if max(len(left), len(right)) > _MOST_TOKENS:
        yield _Run(equal=False, left=(0, len(left)), right=(0, len(right)))
        return
    differ = diff_match_patch()
    differ.Diff_Timeout = 0
    diffs = _clean_up(differ.diff_main(left, right, False), differ)  # noqa: FBT003 - "no line mode", the library's way
    at = [0, 0]
    start = (0, 0)
    for operation, piece in diffs:
        kind = _OPERATIONS[operation]
        if kind is EditKind.EQUAL:
            if start != (at[0], at[1]):
                yield _Run(equal=False, left=(start[0], at[0]), right=(start[1], at[1]))
            yield _Run(equal=True, left=(at[0], at[0] + len(piece)), right=(at[1], at[1] + len(piece)))
            at = [at[0] + len(piece), at[1] + len(piece)]
            start = (at[0], at[1])
        elif kind is EditKind.DELETE:
            at[0] += len(piece)
        else:
            at[1] += len(piece)
    if start != (at[0], at[1]):
        yield _Run(equal=False, left=(start[0], at[0]), right=(start[1], at[1]))


def _clean_up(diffs: Sequence[tuple[int, str]], differ: diff_match_patch) -> list[tuple[int, str]]:
    """Drop equal runs shorter than the edits around them, but never a clause of `CLAUSE_WORDS` words."""
    cleaned: list[tuple[int, str]] = []
    between: list[tuple[int, str]] = []
    for operation, piece in diffs:
        if operation == diff_match_patch.DIFF_EQUAL and sum(map(str.isalnum, piece)) >= CLAUSE_WORDS:
            differ.diff_cleanupSemantic(between)
            cleaned += [*between, (operation, piece)]
            between = []
        else:
            between.append((operation, piece))
    differ.diff_cleanupSemantic(between)
    return _joined([*cleaned, *between])


def _joined(diffs: Sequence[tuple[int, str]]) -> list[tuple[int, str]]:
    joined: list[tuple[int, str]] = []
    for operation, piece in diffs:
        if joined and joined[-1][0] == operation:
            joined[-1] = (operation, joined[-1][1] + piece)
        else:
            joined.append((operation, piece))
    return joined


def _fold_runs(runs: Sequence[_Run], left: Sequence[Token], language: str) -> list[_Run]:
    """Join edits over equal runs between them that are only marks or one function word."""
    folded: list[_Run] = []
    for at, run in enumerate(runs):
        between = 0 < at < len(runs) - 1
        equal = run.equal and not (between and _says_nothing(left[slice(*run.left)], language))
        if folded and folded[-1].equal == equal:
            last = folded.pop()
            folded.append(_Run(equal, (last.left[0], run.left[1]), (last.right[0], run.right[1])))
        else:
            folded.append(_Run(equal, run.left, run.right))
    return folded


def _says_nothing(tokens: Sequence[Token], language: str) -> bool:
    words = [token for token in tokens if _is_word(token)]
    return not words or (len(words) == 1 and is_function_word(words[0], language))


def is_function_word(word: Token, language: str) -> bool:
    """Tell whether a word is so common, or so short where its language has no table, that it says nothing by itself."""
    if word.kind is not TokenKind.WORD:
        return False
    frequencies = zipf_tenths(language)
    if frequencies:
        return frequencies.get(stem(word.key, language), 0) >= _FUNCTION_WORD
    return len(word.key) <= _SHORT_WORD


def _place(runs: Sequence[_Run], tokens: tuple[Sequence[Token], ...], ends: tuple[int, int]) -> Iterator[Edit]:
    """Turn runs of tokens into edits that tile both texts; a blank at a border goes to the equal run."""
    borders = [[0], [0]]
    for before, after in pairwise(runs):
        for side, (end, start) in enumerate(((before.left[1], after.left[0]), (before.right[1], after.right[0]))):
            of_side = tokens[side]
            behind = of_side[end - 1].end if end else 0
            ahead = of_side[start].start if start < len(of_side) else ends[side]
            # A side that has nothing here ends where it began: its blank went to the equal run before.
            borders[side].append(ahead if before.equal else max(behind, borders[side][-1]))
    borders[0].append(ends[0])
    borders[1].append(ends[1])
    for at, run in enumerate(runs):
        left, right = Span(*borders[0][at : at + 2]), Span(*borders[1][at : at + 2])
        if run.equal:
            yield Edit(EditKind.EQUAL, left, right)
            continue
        if left.start < left.end:
            yield Edit(EditKind.DELETE, left, Span(right.start, right.start))
        if right.start < right.end:
            yield Edit(EditKind.INSERT, Span(left.end, left.end), right)
