"""`make install` and `make uninstall`: which files, whose, and that nothing else is touched."""

import os
import shutil
import stat

import pytest
from conftest import PROGRAM, REPOSITORY, files, make, run

AS_OF = ["--as-of", "2026-11-24"]
COMPLETIONS = ["share/bash-completion/completions/planc", "share/fish/vendor_completions.d/planc.fish", "share/zsh/site-functions/_planc"]
NOBODY = 65534


def test_the_files_are_these(installed, commands):
    pages = ["planc.1"] + [f"planc-{command['commandName']}.1" for command in commands]
    assert files(installed.folder) == sorted(["bin/planc", *COMPLETIONS, *(f"share/man/man1/{page}" for page in pages), "share/planc/installed"])
    assert files(installed.destination) == [f"usr/{file}" for file in files(installed.folder)]


def test_the_program_is_stripped_and_does_the_same(installed, tmp_path):
    assert installed.program.stat().st_size < PROGRAM.stat().st_size
    sections = run("readelf", "--section-headers", "--wide", installed.program).stdout
    assert ".text" in sections and ".symtab" not in sections and ".debug" not in sections
    for arguments in [["--version"], ["check", "sample-plans", *AS_OF, "--format", "json", "--quiet"], ["report", "sample-plans/portfolio", *AS_OF, "--format", "text"]]:
        # No environment, no folder of the build: one file is all.
        ours, theirs = (run(program, *arguments, cwd=REPOSITORY, env={}, check=False) for program in (installed.program, PROGRAM))
        assert (ours.returncode, ours.stdout, ours.stderr) == (theirs.returncode, theirs.stdout, theirs.stderr)
        assert ours.stdout
    run(installed.program, "report", "sample-plans/portfolio", *AS_OF, "--output", tmp_path / "report", cwd=REPOSITORY, env={})
    assert (tmp_path / "report/index.html").read_text(encoding="utf-8").rstrip().endswith("</html>")


def test_the_same_bytes_each_time(installed, tmp_path):
    make("install", tmp_path, env=os.environ | {"TZ": "Asia/Tokyo", "LC_ALL": "C"})
    for file in files(installed.folder):
        assert (tmp_path / "usr" / file).read_bytes() == (installed.folder / file).read_bytes(), file


def test_uninstalling_leaves_what_others_put_there(tmp_path, installed):
    make("install", tmp_path)
    assert files(tmp_path) == files(installed.destination)
    foreign = tmp_path / "usr/share/man/man1/planc-foreign.1"
    foreign.write_text("somebody else's")
    make("uninstall", tmp_path)
    assert files(tmp_path) == ["usr/share/man/man1/planc-foreign.1"]
    assert not (tmp_path / "usr/share/planc").exists()
    again = make("uninstall", tmp_path, check=False)
    assert again.returncode != 0 and "nothing of planc is installed" in again.stderr


def test_what_an_earlier_version_had_is_taken_away(tmp_path, installed):
    make("install", tmp_path)
    listed = tmp_path / "usr/share/planc/installed"
    listed.write_text(listed.read_text() + "share/man/man1/planc-zzz.1\n")
    (tmp_path / "usr/share/man/man1/planc-zzz.1").write_text("of an earlier version")
    make("install", tmp_path)
    assert files(tmp_path) == files(installed.destination)


def test_a_folder_with_a_space(tmp_path, installed):
    make("install", tmp_path / "a folder")
    assert files(tmp_path / "a folder") == files(installed.destination)
    make("uninstall", tmp_path / "a folder")
    assert files(tmp_path) == []


@pytest.fixture
def sources(tmp_path):
    """Sources with nothing built, and programs that note that they were called; `swift` gives the program that is there."""
    for name in ["Makefile", "Tools", "Package.swift"]:
        run("cp", "-R", REPOSITORY / name, tmp_path)
    (tmp_path / "Sources").mkdir()
    (tmp_path / "bin").mkdir()
    # As the real one, it leaves a program alone that is there.
    stubs = {"swift": f"mkdir -p .build/release && {{ [ -e .build/release/planc ] || cp {PROGRAM} .build/release/planc; }}", "sudo": 'shift 2; exec "$@"'}
    for name, does in stubs.items():
        stub = tmp_path / "bin" / name
        stub.write_text(f'#!/bin/sh\necho {name} "$@" >>{tmp_path}/calls\n{does}\n')
        stub.chmod(0o755)
    return tmp_path


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can be somebody else")
def test_everything_is_of_who_installs_and_readable_for_all(sources):
    (sources / ".build/release").mkdir(parents=True)
    shutil.copy(PROGRAM, sources / ".build/release")
    (sources / ".build/release/planc.built").touch()
    for folder in [sources, *sources.parents[:2]]:
        folder.chmod(folder.stat().st_mode | 0o755)
    destination = sources / "destination"
    destination.mkdir()
    os.chown(destination, NOBODY, NOBODY)
    command = f"umask 077; exec setpriv --reuid={NOBODY} --regid={NOBODY} --clear-groups make install DESTDIR={destination}"
    run("sh", "-c", command, cwd=sources)
    for path in destination.rglob("*"):
        status = path.lstat()
        assert (status.st_uid, status.st_gid) == (NOBODY, NOBODY), path
        is_program = path == destination / "usr/local/bin/planc"
        assert stat.S_IMODE(status.st_mode) == (0o755 if path.is_dir() or is_program else 0o644), path
    # Whoever installs leaves nothing among the sources, nor in what was built.
    assert run("find", sources, "-path", destination, "-prune", "-o", "-uid", NOBODY, "-print").stdout == ""


def calls(sources, **environment):
    """Installs, and gives what was called for it."""
    (sources / "calls").write_text("")
    path = f"{sources}/bin:{os.environ['PATH']}"
    run("make", "install", f"DESTDIR={sources}/destination", cwd=sources, env=os.environ | {"PATH": path, "SUDO_USER": ""} | environment)
    assert (sources / "destination/usr/local/bin/planc").exists()
    return (sources / "calls").read_text().splitlines()


def test_what_is_not_built_is_built_first_and_only_then(sources):
    assert [call.split()[:2] for call in calls(sources)] == [["swift", "build"]]
    assert calls(sources) == []
    (sources / "Sources/New.swift").write_text("")
    assert len(calls(sources)) == 1
    assert calls(sources) == []


@pytest.mark.skipif(os.geteuid() != 0, reason="only root is asked to by sudo")
def test_with_sudo_it_is_built_as_who_called_sudo(sources):
    first, second = calls(sources, SUDO_USER="ada")
    assert first.startswith("sudo -u ada make ") and first.endswith(" build")
    assert second.startswith("swift build ")
    assert calls(sources, SUDO_USER="ada") == []
