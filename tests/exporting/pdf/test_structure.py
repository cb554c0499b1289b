import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]


def test_every_process_writes_the_same_bytes(samples: Path, tmp_path: Path) -> None:
    """Qt seeds its hash tables anew in each process, and names and numbers fonts in their order."""
    left, right, *_ = sorted(samples.glob("*.txt"))
    files = [tmp_path / f"{number}.pdf" for number in range(3)]
    for file in files:
        command = [sys.executable, "-m", "reader", "compare", str(left), str(right), "--pdf", str(file)]
        subprocess.run(command, check=True, cwd=ROOT)
    assert len({file.read_bytes() for file in files}) == 1
