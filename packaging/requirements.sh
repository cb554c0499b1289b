#!/usr/bin/env bash
# Pin everything that the program and its tests need, for Python 3.11 to 3.13 and every system, with hashes.
# Run by `make requirements`; needs uv on the PATH. Writes requirements.txt and requirements-dev.txt beside itself, and
# what a wheel says of its parts (an SBOM in CycloneDX).
set -euo pipefail
cd "$(dirname "$0")/.."

compile() {
    uv pip compile pyproject.toml --extra translation --universal --python-version 3.11 --generate-hashes \
        --excludes packaging/left-out.txt --no-emit-index-url --no-annotate --upgrade --quiet \
        --custom-compile-command "make requirements" "$@"
}

compile --output-file packaging/requirements.txt
compile --group dev --constraints packaging/requirements.txt --output-file packaging/requirements-dev.txt
uvx --from cyclonedx-bom cyclonedx-py requirements packaging/requirements.txt --pyproject pyproject.toml \
    --output-reproducible --of JSON --output-file packaging/sbom.cdx.json
