"""How a window is called, so that windows can be told apart."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.app.events.library_rows import RowKind
from reader.app.session import Session
from reader.model.comparison import Side
from reader.storage.privacy import is_private
from reader.ui.library.headings import heading_text
from reader.wording.catalogue import tr
from reader.wording.stories import file_name, story_name

# Most windows show no event, and none does at the start.
if TYPE_CHECKING:
    from reader.model.events.event import Event


def window_name(session: Session, event: "Event | None", stories: Sequence[int] | None) -> str:
    """Return the name of a window by what it shows: an event, or else the pair, the story or the folder.

    `stories` are those of the event that is shown, known or not yet; None while the pair is.
    """
    folder = session.folder
    if event is not None:
        from reader.wording.event.events import event_title

        told = event_title(event)
    elif stories:
        by_hand = [place for place, n in enumerate(stories) if session.story_list.is_placed(n)]
        told = heading_text(RowKind.EVENT, [session.stories[n] for n in stories], by_hand)
    else:
        articles = [article for side in Side if (article := session.article(side)) is not None]
        told = "" if stories is not None else " – ".join(map(story_name, articles))
        told = told or ("" if folder is None else file_name(folder.name))
    program = tr("Reader (private)") if is_private() else "Reader"
    return f"{told} – {program}" if told else program
