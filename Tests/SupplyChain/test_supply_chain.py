"""What planc is made of: pinned, listed with a reason, and written down in a form that other programs read."""

import json
import pathlib
import re
import subprocess
import sys

import pytest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
REQUIREMENTS = sorted(path.relative_to(ROOT) for path in ROOT.glob("*/**/requirements.txt") if ".build" not in str(path.relative_to(ROOT)))
LISTED = (ROOT / "docs/dependencies.md").read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def bill(tmp_path_factory):
    """The bill of materials, as `make sbom` writes it. It is held against the schema while it is written."""
    path = tmp_path_factory.mktemp("sbom") / "planc.cdx.json"
    subprocess.run([sys.executable, ROOT / "Tools/sbom.py", "--output", path], check=True)
    return path


def test_the_bill_is_valid_by_the_public_schema(bill):
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    validator = JsonStrictValidator(SchemaVersion.V1_5)
    assert validator.validate_str(bill.read_text()) is None
    broken = json.loads(bill.read_text()) | {"components": [{"name": "without a type"}]}
    assert validator.validate_str(json.dumps(broken)) is not None, "the validator lets everything through"


def test_the_bill_is_the_same_each_time(bill, tmp_path):
    again = tmp_path / "again.json"
    subprocess.run([sys.executable, ROOT / "Tools/sbom.py", "--output", again], check=True)
    assert again.read_bytes() == bill.read_bytes()
    assert "timestamp" not in bill.read_text()


def test_the_bill_lists_what_package_swift_asks_for_and_what_that_needs(bill):
    components = {component["name"]: component for component in json.loads(bill.read_text())["components"]}
    package = (ROOT / "Package.swift").read_text(encoding="utf-8")
    asked = re.findall(r'\.package\(url: "https://github.com/[^/]+/([^"]+)", ([^)]*)\)', package)
    assert asked
    for name, requirement in asked:
        version = re.fullmatch(r'exact: "([^"]+)"(, traits: \[.*\])?', requirement)
        assert version, f"{name} is not pinned: {requirement}"
        assert components[name]["version"] == version.group(1)
    for archive in re.findall(r'linkedLibrary\(":lib(\w+)\.a"\)', package):
        assert f"lib{archive}-dev" in components
    assert {"swift-collections", "swift-system", "swift-runtime"} <= set(components)
    assert all(component["version"] and component["licenses"] for component in components.values())


def test_every_component_is_listed_with_its_reason(bill):
    for component in json.loads(bill.read_text())["components"]:
        assert f"`{component['name']}`" in LISTED, f"docs/dependencies.md does not tell why {component['name']} is there"


def test_every_licence_is_one_that_was_looked_at():
    """A package whose licence is another than the bill says would be a surprise."""
    for checkout in sorted((ROOT / ".build/checkouts").iterdir()):
        licence = next(path for path in checkout.iterdir() if path.name.upper().startswith("LICENSE"))
        assert "Apache License" in licence.read_text(encoding="utf-8"), checkout.name


@pytest.mark.parametrize("path", REQUIREMENTS, ids=str)
def test_every_tool_of_the_tests_is_pinned_and_its_list_named(path):
    lines = [line.strip() for line in (ROOT / path).read_text(encoding="utf-8").splitlines() if line.strip() and not line.startswith("#")]
    assert lines
    for line in lines:
        assert re.fullmatch(r"[A-Za-z0-9_.\-]+(\[[a-z\-]+\])?==[A-Za-z0-9.]+", line), line
    assert str(path) in LISTED, f"docs/dependencies.md does not name {path}"


def test_every_test_that_security_names_is_there():
    """SECURITY.md promises a test for each threat."""
    text = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    named = re.findall(r"`(\w+Tests|test_\w+)\.(\w+)`", text)
    assert len(named) > 25
    sources = {}
    for path in [*ROOT.glob("Tests/**/*.swift"), *ROOT.glob("Tests/**/*.py")]:
        sources[path.stem] = sources.get(path.stem, "") + path.read_text(encoding="utf-8")
    for file, name in named:
        assert file in sources, f"SECURITY.md names {file}, which is not there"
        assert re.search(rf"\b(func|def) {name}\b", sources[file]), f"SECURITY.md names {file}.{name}, which is not there"
