"""Folders in which not all can be read, or not for long."""

import os
import random
import shutil
import threading
import time

import pytest
from conftest import AS_OF, REPOSITORY, contents

PLAN = "---\naccount: Example {0}\nmanager: Ada Berg\ncategory: 2\nstage: interest\n---\n\n## Actions\n\n- [ ] A1: Call Mark @ada due:2026-12-04\n"


def plan(number=0):
    return PLAN.format(number)


@pytest.mark.parametrize("mode", [0o000, 0o444, 0o111], ids=["closed", "names only", "no names"])
def test_a_folder_that_cannot_be_read(planc, scratch, mode):
    (scratch / "open.md").write_text(plan())
    closed = scratch / "closed"
    closed.mkdir()
    (closed / "plan.md").write_text(plan(1))
    closed.chmod(mode)
    result = planc("check", ".", *AS_OF, as_nobody=True, cwd=scratch)
    closed.chmod(0o755)
    assert result.returncode == 2
    assert "closed" in result.stderr and "Permission denied" in result.stderr
    assert "open.md" in result.stdout, "the plans that can be read are checked all the same"


def test_a_file_that_cannot_be_read(planc, scratch):
    (scratch / "plan.md").write_text(plan())
    (scratch / "plan.md").chmod(0)
    result = planc("check", ".", *AS_OF, as_nobody=True, cwd=scratch)
    assert result.returncode == 2 and "planc: ./plan.md: Permission denied" in result.stderr


def test_links_in_a_circle(planc, scratch):
    (scratch / "plan.md").write_text(plan())
    (scratch / "self").symlink_to("self")
    (scratch / "self.md").symlink_to("self.md")
    (scratch / "up").symlink_to(".")
    (scratch / "a").mkdir()
    (scratch / "b").mkdir()
    (scratch / "a" / "b").symlink_to("../b")
    (scratch / "b" / "a").symlink_to("../a")
    (scratch / "nowhere.md").symlink_to("missing")
    result = planc("check", ".", *AS_OF, cwd=scratch)
    assert result.returncode == 2
    errors = result.stderr.splitlines()
    assert "planc: ./nowhere.md: No such file or directory" in errors
    assert "planc: ./self.md: Too many levels of symbolic links" in errors
    assert "1 plan " in errors[-1], "each plan once, whatever leads to it"


def test_a_path_of_more_than_4096_characters(planc, scratch):
    """What lies too deep to be named is reported, never passed over in silence."""
    where = os.getcwd()
    os.chdir(scratch)
    try:
        for _ in range(24):
            os.mkdir("d" * 200)
            os.chdir("d" * 200)
        with open("plan.md", "w", encoding="utf-8") as file:
            file.write(plan())
    finally:
        os.chdir(where)
    (scratch / "plan.md").write_text(plan(1))
    result = planc("check", ".", *AS_OF, cwd=scratch)
    assert result.returncode == 2
    assert "File name too long" in result.stderr
    named = planc("check", "x" * 5000, *AS_OF, cwd=scratch)
    assert named.returncode == 2 and "File name too long" in named.stderr


@pytest.mark.parametrize("name", [b"caf\xe9.md", b"\xff\xfe.md", b"folder\xe9/plan.md"], ids=["latin 1", "no text", "folder"])
def test_a_name_that_is_not_utf_8(planc, scratch, name):
    path = os.path.join(os.fsencode(scratch), name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(plan().encode())
    (scratch / "plan.md").write_text(plan(1))
    for argument in [b".", name]:
        result = planc("check", os.fsdecode(argument), *AS_OF, cwd=scratch)
        assert result.returncode == 2
        assert "this name is not stored as UTF-8; rename it" in result.stderr


def test_files_that_change_and_vanish(planc, scratch):
    """Another program rewrites, empties, lengthens and removes plans all the time. No crash, no other messages than
    those of a file that has gone, and findings only in plans that are there."""
    stop = threading.Event()
    for number in range(60):
        (scratch / f"plan-{number}.md").write_text(plan(number))

    def disturb(seed):
        chance = random.Random(seed)
        while not stop.is_set():
            number = chance.randrange(60)
            path = scratch / f"plan-{number}.md"
            try:
                match chance.randrange(5):
                    case 0: path.unlink(missing_ok=True)
                    case 1: path.write_text(plan(number) * chance.randrange(1, 40))
                    case 2: os.truncate(path, chance.randrange(60))
                    case 3: path.write_text(plan(number))
                    case 4: os.replace(shutil.copy(path, path.with_suffix(f".copy{seed}")), path)
            except FileNotFoundError:
                pass

    threads = [threading.Thread(target=disturb, args=[seed]) for seed in range(2)]
    for thread in threads:
        thread.start()
    try:
        for command in [["check"], ["report", "--output", "../report-of-" + scratch.name], ["check", "--fix"], ["fmt"], ["export"]] * 5:
            output = ["--output", str(scratch / "out")] if "--output" in command else []
            result = planc(command[0], ".", *([flag for flag in command[1:] if flag == "--fix"]), *output, *AS_OF, cwd=scratch)
            assert result.returncode in (0, 1, 2), (command, result.returncode, result.stderr)
            for line in result.stderr.splitlines():
                assert "Fatal error" not in line and "Assertion" not in line, line
    finally:
        stop.set()
        for thread in threads:
            thread.join()
    assert not [name for name in contents(scratch) if name.endswith(".tmp")]


def test_a_plan_that_somebody_saves_during_a_fix_is_not_lost(planc, scratch):
    """Each save is either fixed or left as it was saved; no run brings an older text back over a newer one that it read."""
    path = scratch / "plan.md"
    path.write_text(plan())
    saved, stop = [], threading.Event()

    def save():
        number = 0
        while not stop.is_set():
            number += 1
            text = plan(number).replace("account", "acount")
            temporary = scratch / "editor"
            temporary.write_text(text)
            os.replace(temporary, path)
            saved.append(text)
            time.sleep(0.002)

    thread = threading.Thread(target=save)
    thread.start()
    try:
        for _ in range(25):
            result = planc("check", "--fix", "plan.md", *AS_OF, cwd=scratch)
            assert result.returncode in (0, 1, 2)
            if result.returncode == 2:
                assert "has changed in the meantime; nothing was written" in result.stderr, result.stderr
            text = path.read_text()
            assert text.replace("acount", "account").startswith("---\naccount: Example ") and text.endswith("due:2026-12-04\n")
    finally:
        stop.set()
        thread.join()


@pytest.mark.slow
def test_a_hundred_thousand_plans(planc, scratch):
    import plans

    plans.make(100_000, 1, str(scratch / "plans"))
    result = planc_with_time(planc, scratch)
    assert result.returncode == 1
    assert " in 100000 plans" in result.stderr
    shutil.rmtree(scratch / "plans")


def planc_with_time(planc, scratch):
    return planc("check", "plans", *AS_OF, "--format", "json", "--output", "out.json", cwd=scratch)
