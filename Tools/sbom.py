#!/usr/bin/env python3
"""Writes a bill of materials of the planc program: CycloneDX 1.5, JSON. `make sbom` runs it.

    sbom.py --output .build/planc.cdx.json

Swift packages are those that the package manager resolved, with those that they need themselves; C libraries are
Debian's, with the version that is installed here and linked into the program. The same materials give the same bytes:
there is no time in it, and its serial number is made of what it lists."""

import argparse
import json
import pathlib
import re
import subprocess
import sys
import uuid

from cyclonedx.model import ExternalReference, ExternalReferenceType, XsUri
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import LicenseExpression
from cyclonedx.output.json import JsonV1Dot5
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

ROOT = pathlib.Path(__file__).resolve().parent.parent
# What is linked into the program from Debian's archives: package, and the licence of the library in it.
COMPILER = "GPL-3.0-or-later WITH GCC-exception-3.1"
LIBRARIES = {"libcmark-dev": "BSD-2-Clause", "libyaml-dev": "MIT", "libc6-dev": "LGPL-2.1-or-later", "libgcc-12-dev": COMPILER, "libstdc++-12-dev": COMPILER}
RUNTIME = ("swift", "Apache-2.0 WITH Swift-exception")
# Every Swift package that we may use has this licence; another would fail the test.
SWIFT_LICENCE = "Apache-2.0"


def output_of(*command):
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout


def swift_packages():
    """The resolved packages by name: version, address and the names of what each needs."""
    found = {}

    def walk(package):
        needs = [walk(one) for one in package["dependencies"]]
        found[package["identity"]] = (package["version"], package["url"].removesuffix(".git"), needs)
        return package["identity"]

    root = json.loads(output_of("swift", "package", "show-dependencies", "--format", "json"))
    direct = [walk(package) for package in root["dependencies"]]
    return found, direct


def swift_component(name, version, url):
    host, owner = url.removeprefix("https://").split("/")[:2]
    purl = PackageURL("swift", f"{host}/{owner}", url.rsplit("/", 1)[1], version)
    return Component(
        name=name, version=version, type=ComponentType.LIBRARY, bom_ref=str(purl), purl=purl, licenses=[LicenseExpression(SWIFT_LICENCE)],
        external_references=[ExternalReference(type=ExternalReferenceType.VCS, url=XsUri(url))])


def library_component(package, licence):
    version = output_of("dpkg-query", "--show", "--showformat=${Version}", package)
    purl = PackageURL("deb", "debian", package, version)
    return Component(name=package, version=version, type=ComponentType.LIBRARY, bom_ref=str(purl), purl=purl, licenses=[LicenseExpression(licence)])


def runtime_component():
    name, licence = RUNTIME
    version = re.search(r"Swift version (\S+)", output_of("swift", "--version")).group(1)
    purl = PackageURL("generic", None, name, version)
    return Component(name="swift-runtime", version=version, type=ComponentType.LIBRARY, bom_ref=str(purl), purl=purl, licenses=[LicenseExpression(licence)])


def planc():
    text = (ROOT / "Sources/PlanReports/PlancVersion.swift").read_text(encoding="utf-8")
    version = re.search(r'current = "([^"]+)"', text).group(1)
    return Component(name="planc", version=version, type=ComponentType.APPLICATION, bom_ref=f"planc@{version}", licenses=[LicenseExpression("Apache-2.0")])


def bill():
    packages, direct = swift_packages()
    components = {name: swift_component(name, version, url) for name, (version, url, _) in packages.items()}
    libraries = [library_component(*library) for library in LIBRARIES.items()] + [runtime_component()]
    bom = Bom(components=[*components.values(), *libraries])
    bom.metadata.component = planc()
    bom.metadata.timestamp = None
    bom.register_dependency(bom.metadata.component, [components[name] for name in direct] + libraries)
    for name, (_, _, needs) in packages.items():
        bom.register_dependency(components[name], [components[need] for need in needs])
    listed = "\n".join(sorted(component.bom_ref.value for component in bom.components))
    bom.serial_number = uuid.uuid5(uuid.NAMESPACE_URL, f"{bom.metadata.component.bom_ref.value}\n{listed}")
    return bom


def text(bom):
    """The bill as JSON, held against the public schema."""
    written = json.dumps(json.loads(JsonV1Dot5(bom).output_as_string()), indent=2, sort_keys=True, ensure_ascii=False) + "\n"
    error = JsonStrictValidator(SchemaVersion.V1_5).validate_str(written)
    if error:
        raise SystemExit(f"sbom: not valid by the schema of CycloneDX 1.5: {error}")
    return written


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--output", required=True, help="the file to write")
    options = parser.parse_args()
    path = pathlib.Path(options.output)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text(bill()), encoding="utf-8")
    print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
