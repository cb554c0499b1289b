"""How a window is called, so that windows can be told apart."""

from typing import TYPE_CHECKING

from reader.app.session import Session
from reader.model.comparison import Side
from reader.storage.privacy import is_private
from reader.wording.catalogue import tr
from reader.wording.stories import file_name, story_name

# Most windows show no event, and none does at the start.
if TYPE_CHECKING:
    from reader.model.events.event import Event


def window_name(session: Session, event: "Event | None") -> str:
    """Return the name of a window by what it shows: an event, or else the pair, the story or the folder."""
    articles = [article for side in Side if (article := session.article(side)) is not None]
    folder = session.folder
    if event is not None:
        from reader.wording.event.events import event_title

        told = event_title(event)
    else:
        told = " – ".join(map(story_name, articles)) or ("" if folder is None else file_name(folder.name))
    program = tr("Reader (private)") if is_private() else "Reader"
    return f"{told} – {program}" if told else program
