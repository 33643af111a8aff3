"""Holds each line of JSON files against a JSON Schema: validate_lines.py SCHEMA FILE [FILE ...].

Prints what is wrong, at most ten lines, and ends with 1 when something is.
"""

import itertools
import json
import pathlib
import sys

import jsonschema

schema = json.loads(pathlib.Path(sys.argv[1]).read_text())
validator = jsonschema.validators.validator_for(schema)
validator.check_schema(schema)
checker = validator(schema, format_checker=jsonschema.FormatChecker())


def problems():
    for path in sys.argv[2:]:
        lines = pathlib.Path(path).read_text(encoding="utf-8").split("\n")
        if not any(lines):
            yield f"{path}: nothing in it"
        for number, line in enumerate(lines, 1):
            if line:
                for error in checker.iter_errors(json.loads(line)):
                    yield f"{path}:{number}: {error.json_path}: {error.message[:300]}"


found = list(itertools.islice(problems(), 10))
print("\n".join(found))
sys.exit(1 if found else 0)
