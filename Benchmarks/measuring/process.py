"""One run of a program: how long it took and how much memory it held."""

import dataclasses
import os
import subprocess
import time


@dataclasses.dataclass(frozen=True)
class Run:
    seconds: float        # wall clock, from start to exit
    cpu_seconds: float    # of all its threads and children
    peak_bytes: int       # resident memory at its highest, of the largest process
    exit_code: int


def run(command, allowed=(0,), environment=None):
    """Runs a command with its output thrown away. Raises when it ends with a code that is not among `allowed`, since
    the time of a run that failed says nothing."""
    start = time.perf_counter()
    with open(os.devnull, "w") as nothing:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=nothing, stderr=nothing, env=environment)
        _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in allowed:
        raise RuntimeError(f"{' '.join(command)[:200]} ended with {process.returncode}")
    return Run(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024, process.returncode)
