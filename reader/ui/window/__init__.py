"""The window: toolbar, menus, list, pair and status line put together."""
