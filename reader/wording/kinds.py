"""The word for each mark, what it means, and the sign that stands for it in a margin."""

from reader.model.article import Role
from reader.model.comparison import Comparison, LinkKind, Obstacle, Side, Standing
from reader.wording.catalogue import tr

KIND_SIGNS = {
    LinkKind.IDENTICAL: "=",
    LinkKind.EDITED: "±",
    LinkKind.REWORDED: "~",
    LinkKind.PARTIAL: "½",
    LinkKind.BY_WORDS: "≈",
}
"""What stands before a link's number in the margin: the kind can be told in grey, and where a line is too thin."""
MOVED_SIGN = "↕"
UNSURE_SIGN = "?"
DIFFERS_SIGN = "≠"


def kind_name(kind: LinkKind) -> str:
    """Return the word for a kind of link."""
    return {
        LinkKind.IDENTICAL: tr("identical"),
        LinkKind.EDITED: tr("edited"),
        LinkKind.REWORDED: tr("reworded"),
        LinkKind.PARTIAL: tr("in part"),
        LinkKind.BY_WORDS: tr("by words"),
    }[kind]


def kind_definition(kind: LinkKind) -> str:
    """Say what a kind of link means."""
    return {
        LinkKind.IDENTICAL: tr("the same words, whatever their case, quotes, dashes and spaces"),
        LinkKind.EDITED: tr("at least 60 % of the words survive; those that changed are marked"),
        LinkKind.REWORDED: tr("fewer than 60 % of the words survive; a clause of one side alone has no mark"),
        LinkKind.PARTIAL: tr("one holds the other and more, or they share only a quotation or a clause"),
        LinkKind.BY_WORDS: tr("in two languages: linked by names, numbers and dictionary words"),
    }[kind]


def told_kinds(comparison: Comparison | None) -> tuple[LinkKind, ...]:
    """List the kinds of links that a legend has to define: links by words where there are some."""
    by_words = comparison is not None and any(link.kind is LinkKind.BY_WORDS for link in comparison.links)
    return tuple(kind for kind in LinkKind if by_words or kind is not LinkKind.BY_WORDS)


def moved_name() -> str:
    """Return the word for a link that does not keep its place."""
    return tr("moved")


def moved_definition() -> str:
    """Say what a moved link is."""
    return tr("the link stands outside the longest run of links that keeps the order of both stories")


def unsure_name() -> str:
    """Return the word for a link that may well be wrong."""
    return tr("unsure")


def unsure_definition() -> str:
    """Say what an unsure link is."""
    return tr("one of three such links is wrong: read both sentences")


def role_name(role: Role) -> str:
    """Return the word for what a paragraph is that is not compared."""
    return {
        Role.CAPTION: tr("Caption"),
        Role.BYLINE: tr("Byline"),
        Role.DATELINE: tr("Dateline"),
        Role.CREDIT: tr("Credit"),
        Role.QUOTE: tr("Pull quote"),
        Role.REPEATED: tr("Repeated paragraph"),
        Role.SUBHEADING: tr("Subheading"),
        Role.NOTE: tr("Editorial note"),
    }[role]


def standing_name(standing: Standing) -> str:
    """Return the word for how a sentence stands to the other story."""
    return {
        Standing.SHARED: tr("shared"),
        Standing.ONLY_HERE: tr("only here"),
        Standing.NOT_KNOWN: tr("not known"),
        Standing.NOT_COMPARED: tr("not compared"),
    }[standing]


def standing_definition(standing: Standing) -> str:
    """Say what it means that a sentence stands so."""
    return {
        Standing.SHARED: tr("a link leads to what the other story says of the same thing"),
        Standing.ONLY_HERE: tr(
            "no sentence of the other story was found to tell the same: one of ten is told there in words that differ"
        ),
        Standing.NOT_KNOWN: tr(
            "no link, but the other story may tell it all the same: in another language, in doubt, or set aside"
        ),
        Standing.NOT_COMPARED: tr("a caption, a byline, a credit, a subheading, a pull quote or a repeated lead"),
    }[standing]


def doubtful_name() -> str:
    """Return the word for a translated sentence that cannot be trusted."""
    return tr("doubtful translation")


def doubtful_definition() -> str:
    """Say what becomes of a doubtful sentence."""
    return tr("never only here, and its words are not compared; a wave below it")


def obstacle_text(comparison: Comparison, side: Side) -> str:
    """Say why it is not known what one side alone says; nothing where it is known."""
    match comparison.obstacle(side):
        case Obstacle.LANGUAGES:
            return tr("the stories are in two languages and not translated")
        case Obstacle.DOUBTS:
            doubtful = len(comparison.doubtful_sentences(side.other))
            one, many = (
                tr("{} sentence of {} is doubtfully translated and may tell the same"),
                tr("{} sentences of {} are doubtfully translated and may tell the same"),
            )
            return (one if doubtful == 1 else many).format(f"{doubtful:,}", side_letter(side.other))
    return ""


def open_text(comparison: Comparison, side: Side, index: int) -> str:
    """Say why it is open whether a side alone says one of its sentences; nothing where it is not."""
    match comparison.open_on(side).get(index):
        case Obstacle.SET_ASIDE:
            return tr("what you set aside of {} tells this").format(side_letter(side.other))
        case Obstacle.EVENT:
            return tr("in their event {} tells this, or may").format(side_letter(side.other))
        case Obstacle.CLASH:
            return tr("in their event {} tells this otherwise").format(side_letter(side.other))
    return ""


def side_letter(side: Side) -> str:
    """Return the letter by which a story is called beside the other one."""
    return "A" if side is Side.LEFT else "B"
