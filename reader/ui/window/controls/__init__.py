"""How a window is told what to do: menus, toolbar, the folders of before, strictness."""
