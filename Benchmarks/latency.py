#!/usr/bin/env python3
"""Milliseconds from a keystroke to published findings, and from a request to completion, in a plan of 60 KB.

    python3 Benchmarks/latency.py .build/release/planc

The plan is a sample plan, longer: its actions and contacts again and again, with ids and dates of their own. A keystroke
is one letter put into the title of an action in the middle. The other half of each pause is the client's own JSON."""

import json
import os
import statistics
import subprocess
import sys
import time

SAMPLE = os.path.join(os.path.dirname(__file__), "..", "sample-plans", "portfolio", "havenbedrijf-delta.md")
SIZE, ROUNDS = 60_000, 300


def long_plan():
    text = open(SAMPLE, encoding="utf-8").read().rstrip("\n") + "\n"
    number = 1000
    actions = "\n## Actions\n\n"
    contacts = "\n## Contact log\n\n"
    while len(text.encode()) + len(actions.encode()) + len(contacts.encode()) < SIZE:
        number += 1
        actions += f"- [ ] A{number}: Prepare step {number} of the roll-out with the customer @joost due:2027-{number % 12 + 1:02}-{number % 28 + 1:02} !medium #O1\n"
        contacts += f"- 2025-{number % 12 + 1:02}-{number % 28 + 1:02} Ilse Verhoef, call: progress of step {number} 🎯\n"
    return text + actions + contacts


class Server:
    def __init__(self, program):
        self.process = subprocess.Popen([program, "lsp", "--as-of", "2026-11-24"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.number = 0

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self.process.stdin.flush()

    def receive(self, wanted):
        while True:
            length = 0
            while line := self.process.stdout.readline().strip():
                length = int(line.split(b":")[1])
            body = self.process.stdout.read(length)
            if wanted in body:
                return body

    def request(self, method, params):
        self.number += 1
        self.send({"id": self.number, "method": method, "params": params})
        return self.receive(b'"id":%d,' % self.number)


def report(name, times, goal):
    times = sorted(times)
    print(f"{name}: median {statistics.median(times):.2f} ms, 95% below {times[len(times) * 95 // 100]:.2f} ms (goal {goal} ms)")


def measured(program, rounds=ROUNDS):
    """Milliseconds, as medians: `keystroke` and `completion`."""
    keystrokes, completions, _ = replayed(program, rounds)
    return {"keystroke": statistics.median(keystrokes), "completion": statistics.median(completions)}


def replayed(program, rounds):
    """Milliseconds of each keystroke and of each completion, and the bytes of the plan."""
    server, text, uri = Server(program), long_plan(), "file:///plans/long.md"
    server.request("initialize", {"capabilities": {}})
    server.send({"method": "initialized", "params": {}})
    server.send({"method": "textDocument/didOpen", "params": {"textDocument": {"uri": uri, "languageId": "markdown", "version": 1, "text": text}}})
    server.receive(b"publishDiagnostics")
    lines = text.split("\n")
    actions = [number for number, line in enumerate(lines) if "Prepare step" in line]
    line = actions[len(actions) // 2]
    at = {"line": line, "character": lines[line].index("Prepare")}
    keystrokes, completions = [], []
    for version in range(2, rounds + 2):
        start = time.perf_counter()
        change = {"range": {"start": at, "end": at}, "text": "x"}
        server.send({"method": "textDocument/didChange", "params": {"textDocument": {"uri": uri, "version": version}, "contentChanges": [change]}})
        server.receive(b'"version":%d,' % version)
        keystrokes.append((time.perf_counter() - start) * 1000)
        position = {"line": line, "character": len(lines[line]) + version - 2}
        start = time.perf_counter()
        server.request("textDocument/completion", {"textDocument": {"uri": uri}, "position": position})
        completions.append((time.perf_counter() - start) * 1000)
    server.request("shutdown", None)
    server.send({"method": "exit"})
    if server.process.wait() != 0:
        raise RuntimeError(f"the server ended with {server.process.returncode}")
    return keystrokes, completions, len(text.encode())


def main():
    keystrokes, completions, size = replayed(sys.argv[1], ROUNDS)
    print(f"a plan of {size} bytes, {ROUNDS} keystrokes")
    report("keystroke to findings", keystrokes, 10)
    report("completion", completions, 5)
    return 0


if __name__ == "__main__":
    sys.exit(main())
