"""The dialogs, each loaded when it is asked for."""
