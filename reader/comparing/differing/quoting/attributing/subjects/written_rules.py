"""Rules that are written down say what is quoted of them, and argue, insist or promise nothing: the Constitution.

`written_rule` of the lexicons lists them, `quotes_text` the verbs by which a text is quoted: says, reads, states.
"""

from collections.abc import Sequence

from reader.comparing.differing.quoting.attributing.cue_words import CueWord

_ARTICLE = 1  # words before the name of a rule: a person may be called Law


def is_silent_rule(words: Sequence[CueWord], before: CueWord | None, verb: Sequence[CueWord]) -> bool:
    """Tell whether words, behind the one `before` them, name a rule, and the `verb` is none that quotes a text."""
    names = [word for word in words if word.text[0].isalnum() and not word.determines]
    if not names or "written_rule" not in names[-1].kinds:
        return False
    is_determined = len(names) < len(words) or (before is not None and before.determines)
    if names[-1].is_name and not is_determined:
        return False
    return not any(word.kinds & {"quotes_text", "according"} for word in verb)
