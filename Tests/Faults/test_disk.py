"""Folders that can't be written and disks that are full: a clear message, exit code 2, and everything as it was."""

import os
import resource
import shutil
import subprocess

import pytest
from conftest import AS_OF, REPOSITORY, contents, is_leftover

SAMPLES = REPOSITORY / "sample-plans" / "portfolio"
WRITING = [
    ["check", "--format", "json", "--output", "out.json"], ["report", "--output", "report"], ["report", "--single-file", "--output", "one.html"],
    ["report", "--format", "text", "--output", "out.txt"], ["export", "--output", "out.json"], ["agenda", "--output", "agenda.txt"], ["fmt"], ["check", "--update-baseline", "--baseline", "baseline"],
]


def copied(folder):
    """The sample plans, one of them not in canonical form."""
    shutil.copytree(SAMPLES, folder)
    plan = folder / "havenbedrijf-delta.md"
    plan.write_text(plan.read_text().replace("| Contract     |", "| Contract |"))
    return folder


@pytest.mark.parametrize("arguments", WRITING, ids=" ".join)
def test_a_folder_that_cannot_be_written(planc, scratch, arguments):
    work = copied(scratch / "work")
    before = contents(work)
    for path in [work, *work.rglob("*")]:
        path.chmod(0o555 if path.is_dir() else 0o444)
    result = planc(arguments[0], ".", *arguments[1:], *AS_OF, as_nobody=True, cwd=work)
    assert result.returncode == 2, result.stderr
    assert "Permission denied" in result.stderr
    assert contents(work) == before
    work.chmod(0o755)


@pytest.fixture
def small_disk(scratch):
    """A disk of one megabyte. Where mounting is not permitted, its tests are skipped; those with a limit of size remain."""
    disk = scratch / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(disk)], capture_output=True, text=True, check=False)
    if mounted.returncode != 0:
        pytest.skip(f"NO DISK OF ONE MEGABYTE: mounting is not permitted here ({mounted.stderr.strip()})")
    yield disk
    subprocess.run(["umount", "--lazy", str(disk)], check=True)


def fill(disk, leaving):
    """Fills a disk until so many bytes are left."""
    free = shutil.disk_usage(disk).free
    (disk / "filler").write_bytes(b"x" * max(0, free - leaving))


@pytest.mark.parametrize("arguments", WRITING, ids=" ".join)
def test_a_full_disk(planc, small_disk, arguments):
    work = copied(small_disk / "work")
    fill(small_disk, 0)
    before = contents(work)
    result = planc(arguments[0], ".", *arguments[1:], *AS_OF, cwd=work)
    assert result.returncode == 2, result.stderr
    assert "No space left on device" in result.stderr
    assert contents(work) == before


def test_a_disk_that_fills_halfway_through_a_report(planc, small_disk):
    """The old report stays whole, though pages of the new one had been written already."""
    work = copied(small_disk / "work")
    assert planc("report", "harrow-creek-diagnostics.md", *AS_OF, "--output", "report", cwd=work).returncode == 0
    before = contents(work)
    fill(small_disk, 150_000)
    result = planc("report", ".", *AS_OF, "--output", "report", cwd=work)
    assert result.returncode == 2 and "No space left on device" in result.stderr
    assert contents(work) == before
    assert not list((work / "report").glob(".planc-new-*"))


@pytest.mark.parametrize("arguments", WRITING, ids=" ".join)
def test_a_limit_to_the_size_of_files(planc, scratch, arguments):
    """`ulimit -f`: the system's signal for it must not end the program halfway."""
    work = copied(scratch / "work")
    before = contents(work)
    result = planc(arguments[0], ".", *arguments[1:], *AS_OF, cwd=work, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (512, 512)))
    assert result.returncode == 2, (result.returncode, result.stderr)
    assert "File too large" in result.stderr
    left = contents(work)
    assert {name: left.get(name) for name in before} == before
    assert not [name for name in left if is_leftover(name)]


@pytest.mark.parametrize("command", [["new", "Example"], ["init"]], ids=["new", "init"])
def test_new_files_on_a_full_disk(planc, small_disk, command):
    work = small_disk / "work"
    work.mkdir()
    fill(small_disk, 0)
    result = planc(*command, cwd=work)
    assert result.returncode == 2 and "No space left on device" in result.stderr
    assert contents(work) == {}


def test_a_link_in_place_of_the_output_is_not_followed(planc, scratch):
    """A repository of others can hold links; what they lead to is not ours to write."""
    precious = scratch / "precious"
    precious.write_text("mine")
    work = copied(scratch / "work")
    for name in ["out.json", "report.html"]:
        (work / name).symlink_to(precious)
    (work / "report").mkdir()
    (work / "report" / "index.html").symlink_to(precious)
    assert planc("check", ".", *AS_OF, "--format", "json", "--output", "out.json", cwd=work).returncode == 1
    assert planc("report", ".", *AS_OF, "--single-file", cwd=work).returncode == 0
    refused = planc("report", ".", *AS_OF, "--output", "report", cwd=work)
    assert refused.returncode == 2 and "no page of planc's" in refused.stderr
    assert precious.read_text() == "mine"


def test_names_as_long_as_they_may_be(planc, scratch):
    """A temporary file beside a name of 255 bytes must not need more."""
    name = "n" * 252 + ".md"
    (scratch / name).write_text("---\naccount: Example\n---\n\n|Name|Role|\n|-|-|\n| Mark | user |\n")
    result = planc("fmt", name, cwd=scratch)
    assert result.returncode == 0, result.stderr
    assert list(contents(scratch)) == [name]


def test_a_leftover_of_a_killed_run_is_in_nobody_s_way(planc, scratch):
    """SIGKILL can't be caught; the next run clears its folder away, and no file of its has a name that we need."""
    work = copied(scratch / "work")
    dead = subprocess.Popen(["true"])
    dead.wait()
    hidden = work / "report" / f".planc-new-{dead.pid}"
    hidden.mkdir(parents=True)
    (hidden / "index.html").write_text("half a page")
    assert planc("report", ".", *AS_OF, "--output", "report", cwd=work).returncode == 0
    assert not hidden.exists()
