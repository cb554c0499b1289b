"""Every module has a test of its own name in the same place, or says in `covered_by.txt` which test covers it."""

from pathlib import Path

TESTS = Path(__file__).resolve().parent
PACKAGE = TESTS.parent / "reader"
LIST = TESTS / "covered_by.txt"


def test_every_module_has_its_test_or_says_which_one_covers_it() -> None:
    alone = {
        module.as_posix()
        for module in (file.relative_to(PACKAGE) for file in PACKAGE.rglob("*.py"))
        if module.name not in ("__init__.py", "__main__.py")
        and not (TESTS / module.parent / f"test_{module.name}").exists()
    }
    covered = dict(line.split() for line in LIST.read_text(encoding="utf-8").splitlines())
    assert sorted(alone - set(covered)) == [], (
        f"write the test of these, or name in {LIST.name} the one that covers them"
    )
    assert sorted(set(covered) - alone) == [], (
        f"these have a test of their own, or are gone: take them out of {LIST.name}"
    )
    assert sorted({test for test in covered.values() if not (TESTS / test).is_file()}) == []
