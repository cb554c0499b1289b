"""Why cleaning set a block aside."""

from reader.model.article import RemovalReason
from reader.wording.catalogue import tr


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
