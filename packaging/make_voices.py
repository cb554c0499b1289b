"""Make voices.txt in reader/comparing/differing/quoting/attributing/subjects from WordNet 3.0, as make_word_classes.py.

Its first line lists the stems of English nouns that name nobody who speaks: no person, group or place in their
commonest senses, nor anything that is written or published. The second one lists those whose first sense is a person.
"""

import sys
from collections import defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from make_word_classes import kinds_of, read_senses

from reader.comparing.differing.lexicons import read_lexicon
from reader.comparing.profiling.frequencies import zipf_tenths
from reader.comparing.profiling.stemming import stem

TABLE = Path(__file__).resolve().parents[1] / "reader/comparing/differing/quoting/attributing/subjects/voices.txt"
PERSON = "18"
SPEAKING = frozenset({"14", "15", "18"})  # lexicographers' files: groups, places, persons
# What is written or published says what stands in it.
TOLD_IN = ("writing.2", "publication.1", "medium.1", "broadcast.1", "sign.2", "document.1", "letter.1", "web_site.1")
PEOPLE = ("role", "anybody", "human", "body", "occupation", "post", "orderer", "speaker_noun", "utterance", "sex")
NEVER = frozenset({"word", "shout", "voic", "chant"})
COMMON = 4  # senses of a word that are meant
RAREST = 28  # Zipf frequency, in tenths


def main(folder: Path) -> None:
    """Write the table."""
    index, senses = read_senses(folder)
    files = {
        line.split(" ", 2)[0]: line.split(" ", 2)[1]
        for line in (folder / "data.noun").read_text("ascii").splitlines()
        if not line.startswith(" ")
    }
    told = {
        one
        for root in TOLD_IN
        for one in kinds_of(index[root.partition(".")[0]][int(root.partition(".")[2]) - 1], senses, frozenset("~"))
    }
    speaks: dict[str, bool] = defaultdict(bool)
    for word, own in index.items():
        if word.isalpha():
            speaks[stem(word, "en")] |= any(files[one] in SPEAKING or one in told for one in own[:COMMON])
    known = read_lexicon("en").words
    people = {stem(word, "en") for kind in PEOPLE for word in known.get(kind, ()) if word.isalpha()}
    frequencies = zipf_tenths("en")
    persons = {stem(word, "en") for word, own in index.items() if word.isalpha() and files[own[0]] == PERSON}
    known_stems = [one for one in sorted(speaks) if frequencies.get(one, 0) >= RAREST]
    mute = [one for one in known_stems if one in NEVER or (not speaks[one] and one not in people)]
    lines = ["mute: " + " ".join(mute), "person: " + " ".join(one for one in known_stems if one in persons)]
    TABLE.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
