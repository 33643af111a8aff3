"""What a measurement was made on."""

import os
import platform
import re
import subprocess


def described(program):
    """Cores, processor, memory, kernel, and the versions of all that took part."""
    return {
        "cores": len(os.sched_getaffinity(0)),
        "processor": field("/proc/cpuinfo", "model name"),
        "memory_gib": round(int(field("/proc/meminfo", "MemTotal").split()[0]) / 2**20, 1),
        "kernel": platform.release(),
        "load": os.getloadavg()[0],
        "versions": {
            "planc": version([program, "--version"]),
            "swift": version(["swift", "--version"]),
            "cmark": version(["cmark", "--version"]),
            "hugo": version(["hugo", "version"]),
            "python": platform.python_version(),
            **python_packages(),
        },
    }


def field(path, name):
    with open(path, encoding="utf-8") as file:
        found = re.search(rf"^{name}\s*:\s*(.*)$", file.read(), re.MULTILINE)
    return found.group(1).strip() if found else "unknown"


def version(command):
    try:
        output = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError:
        return "not installed"
    lines = (output.stdout or output.stderr).strip().splitlines()
    return lines[0] if lines else "unknown"


def python_packages():
    from importlib import metadata

    names = ["rumdl", "python-frontmatter", "markdown-it-py", "Jinja2", "matplotlib"]
    return {name: metadata.version(name) for name in names}


def lines(machine):
    """The description for people."""
    versions = ", ".join(f"{name} {version}" for name, version in machine["versions"].items())
    return [
        f"{machine['cores']} cores, {machine['processor']}, {machine['memory_gib']} GiB, Linux {machine['kernel']}, load {machine['load']:.1f} before the first run",
        versions,
    ]
