"""Ctrl-C and SIGTERM at any moment: sources are whole, nothing half-finished is seen, nothing is left lying about."""

import random
import shutil
import signal
import subprocess
import time

import pytest
from conftest import AS_OF, REPOSITORY, contents, is_leftover

MOMENTS = 10
SIGNALS = [signal.SIGINT, signal.SIGTERM, signal.SIGHUP]


def interrupted(program, arguments, folder, moment, number):
    """Runs planc and sends it a signal after `moment` seconds. Gives its exit code as a shell sees it."""
    process = subprocess.Popen([program, *arguments, *AS_OF], cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(moment)
    process.send_signal(number)
    code = process.wait(timeout=60)
    assert code in (0, 1, -number), f"{arguments} ended with {code} after {moment:.3f} s"
    return code


def moments(seconds, seed):
    """When to interrupt: all through a run, and more often near its end, when files are written."""
    chance = random.Random(seed)
    spread = [chance.uniform(0, seconds) for _ in range(MOMENTS // 2)] + [chance.uniform(seconds * 0.6, seconds * 1.05) for _ in range(MOMENTS // 2)]
    return [(moment, SIGNALS[place % len(SIGNALS)]) for place, moment in enumerate(spread)]


def timed(program, arguments, folder):
    start = time.monotonic()
    result = subprocess.run([program, *arguments, *AS_OF], cwd=folder, capture_output=True, check=False)
    assert result.returncode in (0, 1), result.stderr
    return time.monotonic() - start


@pytest.fixture
def fixable(scratch):
    """A folder of plans in which --fix finds something to mend."""
    folder = scratch / "plans"
    folder.mkdir()
    text = (
        "---\nacount: Example {0}\nmanager: Ada Berg\ncategory: 2\nstage: interest\n---\n\n## Actions\n\n"
        "- [ ] A1: Call Mark due:2026-12-04 @Ada\n\n##Stakehlders\n\n| Naem | Role |\n|---|---|\n| Mark Aydin | influencer |\n"
    )
    for number in range(150):
        (folder / f"plan-{number:03}.md").write_text(text.format(number))
    return folder


@pytest.mark.parametrize("arguments", [["check", "--format", "json", "--output", "out.json"], ["check", "--format", "text", "--output", "out.txt"], ["export", "--output", "out.json"]])
def test_a_file_of_findings_is_whole_or_not_there(program, many_plans, scratch, arguments):
    output = scratch / arguments[-1]
    arguments = [arguments[0], str(many_plans), *arguments[1:]]
    seconds = timed(program, arguments, scratch)
    whole = output.read_bytes()
    for moment, number in moments(seconds, 1):
        output.unlink(missing_ok=True)
        interrupted(program, arguments, scratch, moment, number)
        assert contents(scratch) in ({}, {output.name: whole})


@pytest.mark.parametrize("command", [["fmt"], ["check", "--fix"]], ids=["fmt", "check --fix"])
def test_plans_are_as_they_were_or_wholly_rewritten(program, many_plans, fixable, scratch, command):
    source = many_plans if command == ["fmt"] else fixable
    work = scratch / "work"
    shutil.copytree(source, work)
    before = contents(work)
    seconds = timed(program, [*command, "."], work)
    after = contents(work)
    changed = [name for name in before if before[name] != after[name]]
    assert len(changed) > 50, "the plans give nothing to rewrite"
    stopped_between = 0
    for moment, number in moments(seconds, 2):
        shutil.rmtree(work)
        shutil.copytree(source, work)
        interrupted(program, [*command, "."], work, moment, number)
        found = contents(work)
        assert found.keys() == before.keys(), set(found) ^ set(before)
        for name in found:
            assert found[name] in (before[name], after[name]), f"{name} is neither what it was nor what it becomes"
        stopped_between += any(found[name] == before[name] for name in changed)
    assert stopped_between > 0, "no signal came before the end: the test proves nothing"


def test_a_report_is_the_old_one_or_the_new_one(program, many_plans, scratch):
    """All pages of the old day or all of the new one, never some of each."""
    def pages():
        return {name: text for name, text in contents(scratch / "report").items() if name != ".planc-pages"}

    def report(day):
        return [program, "report", str(many_plans), "--as-of", day, "--output", "report"]

    subprocess.run(report("2026-11-24"), cwd=scratch, check=True, capture_output=True)
    old = pages()
    shutil.copytree(scratch / "report", scratch / "old")
    start = time.monotonic()
    subprocess.run(report("2027-03-01"), cwd=scratch, check=True, capture_output=True)
    seconds = time.monotonic() - start
    new = pages()
    assert len(new) > 200 and all(old[name] != new[name] for name in new if name in old)
    ends = set()
    for moment, number in moments(seconds, 3):
        shutil.rmtree(scratch / "report")
        shutil.copytree(scratch / "old", scratch / "report")
        process = subprocess.Popen(report("2027-03-01"), cwd=scratch, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(moment)
        process.send_signal(number)
        ends.add(process.wait(timeout=60))
        found = pages()
        assert not [name for name in found if is_leftover(name)]
        assert found in (old, new), f"after {moment:.3f} s: {sorted(set(found) ^ set(old))[:5]}"
        assert not list((scratch / "report").glob(".planc-new-*")), "the hidden folder is still there"
    assert any(code < 0 for code in ends), "no signal came before the end: the test proves nothing"


def test_a_first_report_leaves_no_page_behind(program, many_plans, scratch):
    arguments = ["report", str(many_plans), "--output", "report"]
    seconds = timed(program, arguments, scratch)
    whole = contents(scratch / "report")
    for moment, number in moments(seconds, 4):
        shutil.rmtree(scratch / "report", ignore_errors=True)
        interrupted(program, arguments, scratch, moment, number)
        found = contents(scratch / "report")
        assert set(found) - {".planc-pages"} in (set(), set(whole) - {".planc-pages"})
        assert not list(scratch.glob("report/.planc-new-*"))


@pytest.mark.parametrize("command", [["new", "Example Company", "--output", "plan.md"], ["init"]], ids=["new", "init"])
def test_new_files_are_whole_or_not_there(program, scratch, command):
    work = scratch / "work"
    work.mkdir()
    start = time.monotonic()
    subprocess.run([program, *command], cwd=work, check=True, capture_output=True)
    seconds = time.monotonic() - start
    whole = contents(work)
    for moment, number in moments(seconds * 1.2, 5) * 3:
        shutil.rmtree(work)
        work.mkdir()
        process = subprocess.Popen([program, *command], cwd=work, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(moment)
        process.send_signal(number)
        assert process.wait(timeout=60) in (0, -number)
        found = contents(work)
        assert found.items() <= whole.items(), f"half a file, or one left over: {sorted(found)}"


def test_a_signal_that_is_ignored_stays_ignored(program, many_plans, scratch):
    """As under nohup: whoever started the program decided that it shall go on."""
    command = ["nohup", program, "report", str(many_plans), *AS_OF, "--output", "report"]
    process = subprocess.Popen(command, cwd=scratch, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    for _ in range(20):
        time.sleep(0.05)
        process.send_signal(signal.SIGHUP)
    assert process.wait(timeout=60) == 0
    assert (scratch / "report" / "index.html").exists()
