"""Why cleaning set a block aside, and how close that was."""

from reader.model.article import RemovalReason
from reader.wording.catalogue import counted, tr


def removal_name(reason: RemovalReason) -> str:
    """Say what a block is that was set aside."""
    return {
        RemovalReason.MENU: tr("menu"),
        RemovalReason.COMMENT: tr("readers' comment"),
        RemovalReason.RELATED: tr("other stories"),
        RemovalReason.SHARING: tr("sharing"),
        RemovalReason.LEGAL: tr("legal text"),
        RemovalReason.ADVERTISEMENT: tr("advertisement or subscription"),
        RemovalReason.REPEATED: tr("printed twice"),
        RemovalReason.METADATA: tr("facts about the story"),
        RemovalReason.FOOTER: tr("foot of the page"),
        RemovalReason.OTHER: tr("not the story"),
        RemovalReason.SHARED: tr("in other stories of this outlet too"),
        RemovalReason.BY_HAND: tr("by hand"),
    }[reason]


def set_aside_text(reason: RemovalReason) -> str:
    """Say that a block was set aside, and what it is."""
    return tr("set aside: {}").format(removal_name(reason))


def close_calls_text(above: int, below: int) -> str:
    """Say how many paragraphs above and below a story were set aside in doubt; "" for none."""
    parts = []
    if above:
        parts.append(counted(above, tr("{} paragraph above was set aside"), tr("{} paragraphs above were set aside")))
    if below:
        parts.append(counted(below, tr("{} paragraph below was set aside"), tr("{} paragraphs below were set aside")))
    return tr("A close call: {}").format(" · ".join(parts)) if parts else ""
