"""Which of the stories that are shown were written again on disk, so that their text is another one than was read."""

from collections.abc import Mapping

from reader.app.places import StoryKey
from reader.model.article import Article


class ChangedTexts:
    """Remembers the text of each story that is shown, while its file or its folder is read again too."""

    def __init__(self) -> None:
        self._read: dict[StoryKey, Article] = {}
        self._changed: set[StoryKey] = set()

    def forget_changes(self) -> None:
        """Take what was read last as it is."""
        self._changed.clear()

    def note(self, shown: Mapping[StoryKey, Article]) -> tuple[StoryKey, ...]:
        """Take what is shown now, and return whose text has changed since it was shown first."""
        read = {key: article.original or article for key, article in shown.items()}
        self._changed |= {key for key, article in read.items() if _is_written_again(self._read.get(key), article)}
        if read:
            self._changed &= read.keys()
        self._read = read if len(read) > 1 else {**self._read, **read}
        return tuple(key for key in read if key in self._changed)


def _is_written_again(before: Article | None, now: Article) -> bool:
    """Tell whether a file has another text; a correction changes what is read of the same one."""
    return before is not None and before.digest != now.digest and before.text != now.text
