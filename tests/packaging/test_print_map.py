import subprocess
import sys

from tests.test_architecture import PACKAGE, modules


def test_map_has_every_module_and_says_what_each_is_for() -> None:
    script = PACKAGE.parent / "packaging" / "print_map.py"
    printed = subprocess.run(
        [sys.executable, str(script)], check=True, capture_output=True, text=True, encoding="utf-8"
    )
    lines = printed.stdout.splitlines()
    assert len(lines) == len(modules())
    assert [line for line in lines if not line.partition(" · ")[2]] == []
