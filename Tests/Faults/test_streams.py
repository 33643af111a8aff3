"""Readers who go away, streams that are closed or full, and terminals that a plan tries to steer."""

import os
import pty
import stat
import subprocess

import pytest
from conftest import AS_OF, REPOSITORY, contents

SAMPLES = REPOSITORY / "sample-plans" / "portfolio"
# Sets a window's title, and the same with the one-byte controls of ISO 6429.
HOSTILE = "\x1b]0;owned\x07"


@pytest.mark.parametrize("arguments", [["check"], ["check", "--format", "json"], ["report", "--format", "text"], ["export"], ["agenda"]])
def test_a_reader_who_has_seen_enough(program, many_plans, scratch, arguments):
    """`planc … | head -1` is quiet, and no failure."""
    script = f'"$0" "$@" 2>errors | head -1 >/dev/null; exit "${{PIPESTATUS[0]}}"'
    result = subprocess.run(["bash", "-c", script, program, *arguments, str(many_plans), *AS_OF], cwd=scratch, check=False, timeout=120)
    assert result.returncode == 0
    assert (scratch / "errors").read_text() == ""


@pytest.mark.parametrize("arguments", [["check"], ["report", "--format", "text"], ["export"], ["agenda"], ["show"], ["explain", "--list"], ["schema"], ["--help"]])
def test_a_full_disk_behind_standard_output(program, scratch, arguments):
    # This one has findings, so that each command has something to say.
    plan = [] if arguments[0] in ("explain", "schema", "--help") else [str(SAMPLES / "merrowfield-foods.md"), *AS_OF]
    with open("/dev/full", "w") as full:
        result = subprocess.run([program, *arguments, *plan], stdout=full, stderr=subprocess.PIPE, text=True, check=False, timeout=60)
    assert result.returncode == 2
    assert result.stderr.splitlines()[-1] == "planc: standard output: No space left on device"


@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&-", "<&- >&- 2>&-"])
@pytest.mark.parametrize("arguments", ["check", "report --output report", "check --format json --output out.json", "fmt"])
def test_streams_that_are_closed(program, scratch, arguments, closed):
    """A file that is opened then must not become standard output: nothing of ours may land in a plan."""
    plan = scratch / "plan.md"
    plan.write_bytes((SAMPLES / "thornmere-water.md").read_bytes())
    before = plan.read_bytes()
    result = subprocess.run(["bash", "-c", f'exec "$0" {arguments} plan.md {" ".join(AS_OF)} {closed}', program], cwd=scratch, check=False, timeout=60, capture_output=True)
    assert result.returncode in (0, 1, 2)
    after = plan.read_bytes()
    if not arguments.startswith("fmt"):
        assert after == before
    assert after.startswith(b"---\naccount: Thornmere Water\n") and b"planc:" not in after and b"error[" not in after
    for name, text in contents(scratch).items():
        if name.endswith(".html"):
            assert text.rstrip().endswith(b"</html>") or b"made by planc" in text[-64:], name


@pytest.mark.parametrize("kind", ["null", "full"])
def test_a_device_is_never_replaced_by_a_file(program, scratch, kind):
    """`--output /dev/null`, also by root. The test makes devices of its own."""
    device = scratch / kind
    try:
        os.mknod(device, 0o666 | stat.S_IFCHR, os.makedev(1, {"null": 3, "full": 7}[kind]))
        device.write_bytes(b"" if kind == "full" else b"x")
    except PermissionError:
        pytest.skip("making devices is not permitted here: run as root, outside of a container")
    result = subprocess.run([program, "check", str(SAMPLES), *AS_OF, "--fail-on", "never", "--output", str(device)], capture_output=True, text=True, check=False, timeout=60)
    assert stat.S_ISCHR(device.stat().st_mode)
    assert result.returncode == (0 if kind == "null" else 2)
    if kind == "full":
        assert result.stderr.splitlines()[-1] == f"planc: {device}: No space left on device"


def test_a_named_pipe_is_written_into(program, scratch):
    pipe = scratch / "pipe"
    os.mkfifo(pipe)
    reader = subprocess.Popen(["cat", str(pipe)], stdout=subprocess.PIPE)
    subprocess.run([program, "check", str(SAMPLES), *AS_OF, "--format", "json", "--output", str(pipe)], capture_output=True, check=False, timeout=60)
    output, _ = reader.communicate(timeout=60)
    assert output.startswith(b"{") and output.rstrip().endswith(b"}")
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def on_a_terminal(command, folder):
    """Runs a command whose output and errors go to a terminal. Gives what the terminal was sent."""
    master, slave = pty.openpty()
    process = subprocess.Popen(command, cwd=folder, stdin=subprocess.DEVNULL, stdout=slave, stderr=slave, start_new_session=True)
    os.close(slave)
    output = b""
    while True:
        try:
            part = os.read(master, 65536)
        except OSError:
            break
        if not part:
            break
        output += part
    process.wait(timeout=60)
    os.close(master)
    return output


PLAN = f"""---
account: Example {HOSTILE}
manager: "Ada {HOSTILE} Berg"
category: 2
stage: {HOSTILE}
unknown{HOSTILE}: 1
---

## Actions{HOSTILE}

- [ ] A1: Call Mark {HOSTILE} due:2026-10-04 \x9b31m @nobody{HOSTILE}
- [ ] A2: Nobody owns {HOSTILE} this  due:2026-12-04

| Name{HOSTILE} | Role |
|---|---|
| Mark {HOSTILE} | {HOSTILE} |
"""


@pytest.mark.parametrize("arguments", [
    ["check"], ["check", "--format", "json"], ["check", "--format", "sarif"], ["check", "--format", "github"], ["check", "--format", "gitlab"],
    ["check", "--format", "junit"], ["check", "--diff"], ["report", "--format", "text"], ["report", "--output", "r" + HOSTILE], ["show"], ["agenda"], ["agenda", "--format", "csv"],
    ["agenda", "--format", "json"], ["agenda", "--format", "ics"], ["export"], ["export", "--format", "ndjson"], ["export", "--format", "ics"], ["fmt", "--check"], ["fmt", "--diff"],
    ["fmt"], ["check", "--fix"], ["check", "--verbose"], ["check", "--baseline", "b" + HOSTILE]],
    ids=lambda arguments: " ".join(arguments).replace(HOSTILE, "") if isinstance(arguments, list) else None)
def test_a_plan_and_its_name_cannot_steer_a_terminal(program, scratch, arguments):
    name = f"plan{HOSTILE}.md"
    (scratch / name).write_text(PLAN, encoding="utf-8")
    output = on_a_terminal([program, arguments[0], name, *arguments[1:], *AS_OF], scratch)
    assert b"owned" in output or arguments[0] == "export" or "--output" in arguments or output.strip(), "the test sees nothing"
    assert b"\x1b]0;" not in output, output
    assert b"\x07" not in output
    assert b"\xc2\x9b" not in output


@pytest.mark.parametrize("arguments", [["check", "missing" + HOSTILE], ["new", HOSTILE + "x"], ["explain", HOSTILE], ["check", "--select", HOSTILE], ["--" + HOSTILE], ["show", "missing" + HOSTILE]],
                         ids=["check", "new", "explain", "select", "option", "show"])
def test_an_argument_cannot_steer_a_terminal(program, scratch, arguments):
    assert b"\x1b]0;" not in on_a_terminal([program, *arguments], scratch)


@pytest.mark.parametrize("form", ["text", "json", "sarif", "github", "gitlab", "junit"])
def test_ten_thousand_findings(planc, scratch, form):
    actions = "".join(f"- [ ] A{number}: Call the customer about step {number} due:2026-10-01\n" for number in range(1, 5001))
    (scratch / "plan.md").write_text(f"---\naccount: Example\ncategory: 2\nstage: interest\n---\n\n## Actions\n\n{actions}")
    result = planc("check", "plan.md", *AS_OF, "--format", form, cwd=scratch)
    assert result.returncode == 1
    # JUnit has a test per rule, with all findings in it.
    overdue, ownerless = ("days overdue", "nobody owns this action") if form == "junit" else ("action-overdue", "action-without-owner")
    assert result.stdout.count(overdue) >= 5000
    assert result.stdout.count(ownerless) >= 5000
