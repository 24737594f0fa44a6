#!/usr/bin/env python3
"""Drives the sandbox with schemathesis, from the OpenAPI document it serves.

    sandbox_openapi.py path/to/mandataire-sandbox [examples per operation]

Whatever is sent, no operation may cut the connection or answer a status its document does not list. Some 500 are
listed: they are played, the real servers are known for them. Ends with "N passed, N failed".
"""

import json
import re
import subprocess
import sys
import tempfile
import urllib.parse
import urllib.request

CHECKS = "status_code_conformance"


def post(url: str, body: bytes, content_type: str) -> urllib.request.addinfourl:
    request = urllib.request.Request(url, data=body, headers={"Content-Type": content_type})
    return urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request, timeout=10)


def guichet_token(base: str) -> str:
    body = json.dumps({"username": "mandataire@example.test", "password": "sandbox-password"}).encode()
    answer = post(f"{base}/api/user/login/sso", body, "application/json")
    for cookie in answer.headers.get_all("Set-Cookie") or []:
        name, _, value = cookie.partition("=")
        if name == "BEARER":
            return urllib.parse.unquote(value.split(";")[0])
    raise SystemExit("the log-in brought no BEARER cookie")


def urssaf_token(base: str) -> str:
    form = {"grant_type": "client_credentials", "client_id": "client-sandbox", "client_secret": "client-secret-sandbox"}
    scope = PROFILE["token"].get("scope")
    if scope:
        form["scope"] = scope["value"] if isinstance(scope, dict) else scope
    answer = post(f"{base}/api/oauth/v1/token", urllib.parse.urlencode(form).encode(), "application/x-www-form-urlencoded")
    return json.load(answer)["access_token"]


def run(document: str, prefix: str, token: str, examples: str) -> tuple[int, int]:
    """Operations that held, operations that did not."""
    command = [
        sys.executable, "-m", "schemathesis.cli", "run", document, "--include-path-regex", f"^{prefix}/",
        "--header", f"Authorization: Bearer {token}", "--checks", CHECKS, "--phases", "examples,coverage,fuzzing",
        "--max-examples", examples, "--seed", "20261122", "--no-color", "--workers", "1",
    ]
    # schemathesis keeps a cache where it runs.
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    text = done.stdout + done.stderr
    tested = re.search(r"Operations:\s+(\d+) selected", text)
    failed = re.findall(r"^_+ (\w+ /\S+) _+$", text, re.MULTILINE)
    cases = re.search(r"(\d+) generated", text)
    print(f"{prefix}: {cases.group(1) if cases else 'no'} cases")
    if done.returncode != 0 or not tested or not cases:
        print(text[-8000:])
        return 0, max(1, len(set(failed)))
    return int(tested.group(1)), 0


sandbox = subprocess.Popen(
    [sys.argv[1], "--json", "--stop-with-stdin"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
)
try:
    urls = json.loads(sandbox.stdout.readline())
    document = f"{urls['controlUrl']}/openapi.json"
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    PROFILE = json.load(opener.open(f"{urls['controlUrl']}/urssaf/profile", timeout=10))
    examples = sys.argv[2] if len(sys.argv) > 2 else "15"
    counts = [
        run(document, "/guichet-unique", guichet_token(urls["guichetUrl"]), examples),
        run(document, "/urssaf", urssaf_token(urls["urssafUrl"]), examples),
    ]
finally:
    sandbox.stdin.close()
    sandbox.wait(timeout=10)

passed, failed = (sum(column) for column in zip(*counts))
print(f"{passed} passed, {failed} failed")
sys.exit(1 if failed else 0)
