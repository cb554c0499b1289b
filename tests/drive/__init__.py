"""The real window under a window manager, driven with keys and mouse; `make drive`, never part of CI."""
