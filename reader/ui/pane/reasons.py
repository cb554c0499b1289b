"""The words for why cleaning set a block aside."""

from PySide6.QtCore import QCoreApplication

from reader.model.article import RemovalReason


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("reasons", text)


def removal_name(reason: RemovalReason) -> str:
    """Say what a block is that was set aside."""
    return {
        RemovalReason.MENU: tr("Set aside: menu"),
        RemovalReason.COMMENT: tr("Set aside: readers' comment"),
        RemovalReason.RELATED: tr("Set aside: other stories"),
        RemovalReason.SHARING: tr("Set aside: sharing"),
        RemovalReason.LEGAL: tr("Set aside: legal text"),
        RemovalReason.ADVERTISEMENT: tr("Set aside: advertisement or subscription"),
        RemovalReason.REPEATED: tr("Set aside: printed twice"),
        RemovalReason.METADATA: tr("Set aside: facts about the story"),
        RemovalReason.FOOTER: tr("Set aside: foot of the page"),
        RemovalReason.OTHER: tr("Set aside: not the story"),
        RemovalReason.SHARED: tr("Set aside: in other stories of this outlet too"),
        RemovalReason.BY_HAND: tr("Set aside by you"),
    }[reason]
