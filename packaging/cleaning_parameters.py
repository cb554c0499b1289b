"""What cleaning is learned from, which columns each model sees, and how much it learns.

The models that ship say by a digest which parameters they were learned with: change one, and learn anew.
"""

import hashlib
import json
from importlib import resources

from reader.reading.cleaning.learned.column_makers import SIGNS
from reader.reading.cleaning.measures.page_features import KINDS
from reader.reading.cleaning.measures.page_vocabulary import CLASS_OF, CLASSES

# Less of the true text in a dump than this, and its labels are chance.
LEAST_SHARE = 0.85
MOST_PAGES = 15  # of a site
# So that news counts, and no source dominates: blogs and guides are two thirds of wcxb, short briefs most of daniel.
SOURCES = {"dev": 2.0, "daniel": 0.8, "wcxb": 0.8, "fundus": 1.6, "turing": 1.2, "zhds": 1.0}
NO_NEWS = 0.6
DUMPS = 2  # of a page are learned from; twice as many of the first set

FEWEST_SITES = 2  # that show a trait of a headline
TITLE_STRENGTH = 1.0
ALIKE = 0.7  # a headline that is known, and a line that says it: a site's name may follow
TITLE_REACH = 14  # units before the story
LEAST_TITLE = 0.25
FEWEST_UNITS_OF_A_LEAF = 40
LEAF_PENALTY = 1.0
TREES = {
    "unit": {"max_iter": 80, "max_leaf_nodes": 14, "learning_rate": 0.15},
    "context": {"max_iter": 80, "max_leaf_nodes": 12, "learning_rate": 0.12},
    "web": {"max_iter": 60, "max_leaf_nodes": 12, "learning_rate": 0.12},
}

_OWN = (
    *("words", "ended", "prose", "capitals", "short", "digits", "dated", "listed", *KINDS, "kinds", "chrome"),
    *(f"{name} words" for name in CLASSES),
    *("bullet", "heading", "image", "linked", "gap", "indent", "copied", "copied near", "copied before", *SIGNS),
)
_PLACE = (
    *("since comments", "since prose", "to prose", "run", "prose before", "prose left", "page words", "place"),
    *("number", "left", "shared with last", "shared with next", "cohesion", "title shared", "from title"),
    *("prose from title", "title odds", "title below best", "from own title", "later title"),
    *("at top", "at top<8", "at top>8"),
)
_NEXT = (
    *("words@-2", "words@-1", "words@1", "words@2", "ended@-1", "ended@1", "prose@-1", "prose@1", "chrome@-1"),
    *("chrome@1", "capitals@-1", "capitals@1", "linked@-1", "linked@1", "dated@-1", "dated@1", "kinds@-1", "kinds@1"),
    *("bullet@-1", "bullet@1", "gap@1", "colon@-1", "short@-1", "short@1"),
)
_AROUND = (
    *("likely", *(f"likely@{place}" for place in (-4, -3, -2, -1, 1, 2, 3, 4))),
    *(f"{name}{sign}{reach}" for name in ("gain", "mass") for reach in (3, 8, 20) for sign in "<>"),
    *("mass before", "mass left", "share before", "share left", "whole mass", "run gain", "from run start"),
    *("to run end", "mass from run start", "mass to run end", "run cohesion", "since likely", "to likely"),
    *("block share", "block mean"),
)
_MARKUP = (
    *("extracted", "furniture", "story names", "caption names", "hidden", "paragraph", "cell", "quotation", "depth"),
    *(f"{name}@{place}" for name in ("extracted", "story names", "furniture") for place in (-2, -1, 1, 2)),
    *(f"extracted{sign}{reach}" for reach in (3, 8, 25) for sign in "<>"),
)
# Those that the trees of an earlier round asked four times or more; without the others they are as good, and faster.
COLUMNS = {
    "unit": (
        *("words", "prose", "capitals", "short", "digits", "kinds", "chrome", "credit words", "byline words", "bullet"),
        *("image", "linked", "gap", "indent", "copied", "copied near", "question", "ellipsis", "clause", "quote"),
        *("small start", "bar", "letters", "commas", "since comments", "since prose", "run", "prose before"),
        *("prose left", "page words", "place", "number", "left", "shared with last", "cohesion", "title shared"),
        *("from title", "prose from title", "title below best", "later title", "at top<8", "at top>8", "words@-2"),
        *("words@-1", "words@1", "ended@1", "chrome@-1", "chrome@1", "capitals@1", "gap@1", "prose words<3"),
        *("prose words>3", "prose words<6", "prose words>6", "prose words<12", "prose words>12", "prose words<25"),
        *("prose words>25", "few<6", "few<20", "few>20", "words<6", "comment words>5", "comment words<20"),
        *("byline words<20", "date line<4", "date line>4", "date line<20", "date line>20", "share words<5"),
        *("related words<5", "linked<5", "copied<5", "copied>5", "listed<5", "listed>5"),
    ),
    "context": (
        *("words", "short", "digits", "kinds", "chrome", "share words", "byline words", "gap", "indent", "ellipsis"),
        *("clause", "small start", "bar", "letters", "commas", "since comments", "since prose", "prose left"),
        *("page words", "place", "number", "left", "shared with last", "shared with next", "cohesion", "title shared"),
        *("from title", "from own title", "later title", "chrome@1", "capitals@1", "bullet@-1", "likely", "likely@-4"),
        *("likely@-1", "likely@1", "likely@2", "gain>8", "gain<20", "gain>20", "mass<20", "mass left", "whole mass"),
        *("run gain", "from run start", "to run end", "mass from run start", "mass to run end", "run cohesion"),
        *("block share", "block mean"),
    ),
    "web": (*_OWN, *_PLACE, *_NEXT, *_AROUND, *_MARKUP),
}


def digest_of(value: object) -> str:
    """Return a digest of what JSON can hold."""
    text = json.dumps(value, sort_keys=True, ensure_ascii=False)
    return hashlib.blake2b(text.encode(), digest_size=12).hexdigest()


def digests_of_words() -> dict[str, str]:
    """Return a digest of each list of words that says what columns and labels are."""
    phrases, fixed = (
        resources.files("reader.reading.cleaning.set_forms").joinpath(f"{name}.txt").read_text(encoding="utf-8")
        for name in ("notice_phrases", "fixed_lines")
    )
    interruptions = fixed.partition("[interruption]\n")[2].partition("\n[")[0]
    lists = {"notice phrases": phrases, "interruptions": interruptions}
    told = {name: [line for line in text.splitlines() if line and line[0] != "#"] for name, text in lists.items()}
    return {name: digest_of(said) for name, said in (told | {"page vocabulary": CLASS_OF}).items()}


PARAMETERS = digest_of([
    [MOST_PAGES, LEAST_SHARE, SOURCES, NO_NEWS, DUMPS],
    [FEWEST_SITES, TITLE_STRENGTH, ALIKE, TITLE_REACH, LEAST_TITLE],
    [TREES, FEWEST_UNITS_OF_A_LEAF, LEAF_PENALTY, COLUMNS],
])  # fmt: skip
"""The digest of all of these."""
