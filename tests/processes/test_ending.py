import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CODE = "import os, sys; from reader.processes.ending import end_with_the_window; end_with_the_window(1); sys.exit(7)"


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel of this system tells no child")
@pytest.mark.parametrize(("is_heard", "code"), [(True, 7), (False, 1)])
def test_process_that_nobody_hears_ends_at_once(is_heard: bool, code: int) -> None:
    hears, answers = os.pipe()
    if not is_heard:
        os.close(hears)
    done = subprocess.run([sys.executable, "-c", CODE], check=False, stdout=answers, cwd=ROOT)
    os.close(answers)
    if is_heard:
        os.close(hears)
    assert done.returncode == code
