"""Why a pair is linked, in a popover beside it."""
