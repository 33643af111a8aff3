"""Plans, settings and clients that mean harm: nothing outside of the output is written, nothing else is read."""

import http.client
import re
import socket
import subprocess
import time

import pytest
from conftest import AS_OF, contents

NAMES = ["../../escaped", "/etc/escaped", "..", ".", "index", "CON", "a\\..\\b", "%2e%2e%2fescaped", "<script>alert(1)</script>", "a" * 5000, "planc-live", "ﬁle\u202egnp.exe", "'; rm -rf ~ #", "-rf", ".planc-pages"]


def plan(name, more=""):
    quoted = name.replace("\\", "\\\\").replace('"', '\\"')
    return f'---\naccount: "{quoted}"\nmanager: "{quoted}"\ncategory: 2\nstage: interest\nrevenue: {{ 2025: 1000 }}\n---\n\n{more}\n'


def test_no_account_leads_a_page_out_of_its_folder(planc, scratch):
    """Names of accounts and of managers become names of files."""
    inside = scratch / "deep" / "down" / "plans"
    inside.mkdir(parents=True)
    for number, name in enumerate(NAMES):
        (inside / f"plan-{number}.md").write_text(plan(name), encoding="utf-8")
    before = contents(scratch)
    result = planc("report", "plans", *AS_OF, "--output", "report", cwd=inside.parent)
    assert result.returncode == 0, result.stderr
    pages = [path.name for path in (inside.parent / "report").iterdir()]
    for page in pages:
        assert re.fullmatch(r"[\w.-]{1,255}\.html|\.planc-pages", page), page
    assert {name: text for name, text in contents(scratch).items() if not name.startswith("deep/down/report/")} == before
    index = (inside.parent / "report" / "index.html").read_text(encoding="utf-8")
    assert index.count("<main") == 1 and "<script>alert" not in index
    assert len(pages) >= len(NAMES) + 1


@pytest.mark.parametrize("name", NAMES)
def test_a_new_plan_stays_in_its_folder(planc, scratch, name):
    work = scratch / "work"
    work.mkdir()
    result = planc("new", "--", name, cwd=work)
    assert result.returncode in (0, 2), result.stderr
    assert all(path.startswith("work/") and "/" not in path[5:] for path in contents(scratch)), list(contents(scratch))


def test_links_to_secrets_are_not_read_as_a_logo(planc, scratch):
    (scratch / "plan.md").write_text(plan("Example"))
    for ending in ["png", "svg", "jpg"]:
        link = scratch / f"logo.{ending}"
        link.symlink_to("/etc/passwd")
        (scratch / "planc.yml").write_text(f"brand:\n  name: Example\n  logo: logo.{ending}\n")
        result = planc("report", "plan.md", *AS_OF, "--output", "report", cwd=scratch)
        assert result.returncode == 2 and "the logo is no picture" in result.stderr, f"/etc/passwd was taken for a .{ending}"
        assert not list(scratch.glob("report/*.html"))


def test_devices_and_pipes_among_the_plans_are_not_read(planc, scratch):
    (scratch / "plan.md").write_text(plan("Example"))
    (scratch / "zero.md").symlink_to("/dev/zero")
    subprocess.run(["mkfifo", scratch / "pipe.md"], check=True)
    result = planc("check", ".", *AS_OF, "--fail-on", "never", cwd=scratch)
    assert result.returncode == 0 and "1 plan " in result.stderr
    named = planc("check", "zero.md", *AS_OF, cwd=scratch)
    assert named.returncode == 2 and "neither a file nor a folder" in named.stderr


def test_a_plan_larger_than_any_is_refused(planc, scratch):
    with open(scratch / "plan.md", "wb") as file:
        file.write(plan("Example").encode())
        file.truncate(65 * 2**20)
    result = planc("check", "plan.md", *AS_OF, cwd=scratch)
    assert result.returncode == 2 and "larger than 64 MiB" in result.stderr


BEACONS = """
## Notes

![logo](https://tracker.example/pixel.gif) ![x](//tracker.example/x) [![a](https://tracker.example/a)](https://tracker.example/b)

<img src="https://tracker.example/raw.gif"> <iframe src="https://tracker.example/"></iframe> <style>@import url(https://tracker.example/css)</style>

[link](javascript:alert(1)) [data](data:text/html,<script>alert(1)</script>) <https://tracker.example/auto>

- [ ] A1: ![action](https://tracker.example/action.gif) due:2026-12-04 @ada
"""


@pytest.mark.parametrize("audience", ["internal", "customer"])
def test_opening_a_report_tells_nobody(planc, scratch, audience):
    """A picture from elsewhere would tell its owner who reads the report, and when."""
    (scratch / "plan.md").write_text(plan("Example", BEACONS))
    assert planc("report", "plan.md", *AS_OF, "--audience", audience, "--output", "report", cwd=scratch).returncode == 0
    for page in scratch.glob("report/*.html"):
        text = page.read_text(encoding="utf-8")
        assert not re.search(r"<(img|iframe|link|object|embed|video|audio|source|image)\b", text)
        assert not re.search(r"""(src|srcset|action|poster|background)\s*=\s*["']?(https?:)?//""", text)
        assert not re.search(r"""href\s*=\s*["']?\s*(javascript|data|vbscript):""", text, re.IGNORECASE)
        styles = "".join(re.findall(r"<style\b.*?</style>", text, re.DOTALL)) + "".join(re.findall(r"style=[^>]*", text))
        assert not re.search(r"@import|url\((?!data:|#)", styles)
        assert "default-src 'none'" in text


# MARK: planc serve


@pytest.fixture
def server(program, scratch):
    (scratch / "plan.md").write_text(plan("Example"))
    (scratch / "secret.txt").write_text("secret")
    process = subprocess.Popen([program, "serve", "plan.md", *AS_OF], cwd=scratch, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    port = int(re.search(r":(\d+)/", process.stdout.readline()).group(1))
    yield port
    process.terminate()
    assert process.wait(timeout=20) in (0, -15), "the server is gone"


def answer(port, request):
    """What the server sends to a request as it is written."""
    with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
        connection.sendall(request)
        parts = b""
        try:
            while part := connection.recv(65536):
                parts += part
        except (TimeoutError, ConnectionResetError):
            pass
    return parts


@pytest.mark.parametrize("path", ["/../secret.txt", "/..%2fsecret.txt", "/%2e%2e/secret.txt", "//etc/passwd", "/secret.txt", "/plan.md", "/.planc-pages", "/\x00", "/" + "a" * 5000])
def test_the_server_has_no_files_but_its_pages(server, path):
    got = answer(server, f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n".encode("latin-1"))
    assert not got.startswith(b"HTTP/1.1 200"), got[:200]
    assert b"secret\n" not in got and b"root:" not in got


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "evil.example:80", "localhost.evil.example", "[::1]", ""])
def test_the_server_answers_only_to_its_own_name(server, host):
    """A foreign site that makes its name lead to this machine (DNS rebinding) gets nothing."""
    got = answer(server, f"GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode())
    assert got.startswith((b"HTTP/1.1 403", b"HTTP/1.1 400")), got[:200]
    assert b"Example" not in got


@pytest.mark.parametrize("request_text", [
    b"POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello", b"nonsense\r\n\r\n", b"GET / HTTP/9.9\r\n\r\n",
    b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n", b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n" + b"X: y\r\n" * 50_000 + b"\r\n",
    b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: " + b"y" * 1_000_000 + b"\r\n\r\n", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
    b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\nConnection: close\r\n\r\nfff"],
    ids=["post", "nonsense", "version", "two hosts", "many headers", "a long header", "TLS", "smuggling"])
def test_the_server_survives_odd_requests(server, request_text):
    with socket.create_connection(("127.0.0.1", server), timeout=5) as connection:
        try:
            connection.sendall(request_text)
            connection.settimeout(1)
            got = connection.recv(100)
            assert not got.startswith(b"HTTP/1.1 200")
        except (TimeoutError, ConnectionResetError, BrokenPipeError):
            pass
    client = http.client.HTTPConnection("127.0.0.1", server, timeout=10)
    client.request("GET", "/")
    assert client.getresponse().status == 200


def test_the_server_is_reached_from_this_machine_alone(server):
    addresses = subprocess.run(["hostname", "-I"], capture_output=True, text=True, check=False).stdout.split()
    elsewhere = [address for address in addresses if ":" not in address and not address.startswith("127.")]
    if not elsewhere:
        pytest.skip("this machine has no address but loopback")
    with pytest.raises(OSError):
        socket.create_connection((elsewhere[0], server), timeout=3)


def test_slow_clients_do_not_hold_up_others(server):
    slow = [socket.create_connection(("127.0.0.1", server), timeout=5) for _ in range(50)]
    for connection in slow:
        connection.sendall(b"GET / HTTP/1.1\r\nHo")
    start = time.monotonic()
    client = http.client.HTTPConnection("127.0.0.1", server, timeout=10)
    client.request("GET", "/")
    assert client.getresponse().status == 200 and time.monotonic() - start < 5
    for connection in slow:
        connection.close()


def test_every_answer_forbids_frames_and_guessing(server):
    """A page in a frame of another site could be clicked unseen; a text taken for HTML could run."""
    for path in ["/", "/planc-live.js", "/missing"]:
        client = http.client.HTTPConnection("127.0.0.1", server, timeout=10)
        client.request("GET", path)
        headers = client.getresponse().headers
        assert headers["Content-Security-Policy"] == "frame-ancestors 'none'"
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Referrer-Policy"] == "no-referrer"
