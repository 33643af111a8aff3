"""Too little memory: whatever the limit, the work is done whole or leaves nothing."""

import resource

import pytest
from conftest import AS_OF, contents

MIB = 2**20


@pytest.mark.parametrize("arguments", [["check", "--format", "json", "--output", "out.json"], ["report", "--output", "report"], ["export", "--output", "out.json"]], ids=["check", "report", "export"])
def test_a_limit_to_memory(planc, many_plans, scratch, arguments):
    command = [arguments[0], str(many_plans), *arguments[1:], *AS_OF]
    assert planc(*command, cwd=scratch).returncode in (0, 1)
    whole = contents(scratch)
    failures = 0
    for limit in [16, 48, 72, 80, 96, 128, 192, 256, 512]:
        for path in sorted(scratch.rglob("*"), reverse=True):
            path.rmdir() if path.is_dir() else path.unlink()
        result = planc(*command, cwd=scratch, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (limit * MIB, limit * MIB)))
        found = contents(scratch)
        if result.returncode in (0, 1):
            assert found == whole, f"with {limit} MiB"
        else:
            failures += 1
            assert [name for name in found if not name.startswith((".planc", "report/.planc"))] == [], f"with {limit} MiB: {sorted(found)[:5]}"
    assert failures > 0, "no limit was low enough: the test proves nothing"
