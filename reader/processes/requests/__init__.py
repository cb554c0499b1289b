"""What a child process can be asked for, a file for each subject; `coding` is how it goes through the channel.

Stages are imported by the request that needs them, and only in the process that does it.
"""

from reader.processes.requests.coding import REQUESTS, read_answer, read_request, write_request
from reader.processes.requests.events import GatherEvent, GroupStories
from reader.processes.requests.exports import Export, ExportEvent, Preview
from reader.processes.requests.packages import (
    AskIndex,
    FetchPackage,
    InstallPackage,
    ListPackages,
    RemovePackage,
    RemoveReplaced,
)
from reader.processes.requests.renderings import FindQuotations, RenderComparison, RenderDifferences, RenderEvent
from reader.processes.requests.request import Request, answer_types
from reader.processes.requests.stories import Compare, FoundFiles, ListFiles, Read
from reader.processes.requests.translations import Recall, Translate

__all__ = [
    "REQUESTS",
    "AskIndex",
    "Compare",
    "Export",
    "ExportEvent",
    "FetchPackage",
    "FindQuotations",
    "FoundFiles",
    "GatherEvent",
    "GroupStories",
    "InstallPackage",
    "ListFiles",
    "ListPackages",
    "Preview",
    "Read",
    "Recall",
    "RemovePackage",
    "RemoveReplaced",
    "RenderComparison",
    "RenderDifferences",
    "RenderEvent",
    "Request",
    "Translate",
    "answer_types",
    "read_answer",
    "read_request",
    "write_request",
]
