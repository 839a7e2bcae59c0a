import collections
import subprocess
import time

import pytest

from . import state

LOG = collections.defaultdict(list)


def pytest_addoption(parser):
    g = parser.getgroup("report")
    g.addoption("--changed", action="store_true")
    g.addoption("--flaky", type=int, default=0)


def pytest_collection_modifyitems(config, items):
    if config.getoption("--changed"):
        out = subprocess.run(["git", "diff", "--name-only", "HEAD"], capture_output=True, text=True).stdout.split()
        stems = {p.rsplit("/", 1)[-1].removesuffix(".py") for p in out}
        items.sort(key=lambda i: not any(s in str(i.fspath) for s in stems))
    n = config.getoption("--flaky")
    if n > 1:
        items[:] = [i for i in items for _ in range(n)]


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    rep = (yield).get_result()
    if rep.when == "call":
        LOG[item.nodeid].append((rep.outcome, rep.duration, str(rep.longrepr or "")))


def pytest_sessionfinish(session):
    lines = [f"# Report {time.strftime('%H:%M')}", ""]
    for nid, runs in LOG.items():
        kinds = {r[0] for r in runs}
        if kinds == {"failed"}:
            lines += [f"## {nid}", *runs[0][2].splitlines()[-10:], ""]
        elif len(kinds) > 1:
            lines.append(f"flaky: {nid} ({sum(r[0] == 'failed' for r in runs)} of {len(runs)})")
    slow = sorted(((max(r[1] for r in v), k) for k, v in LOG.items()), reverse=True)[:5]
    lines += ["", "## Slow"] + [f"- {d:.2f} s {k}" for d, k in slow]
    open(".pytest-report.md", "w").write("\n".join(lines))
    state.touch({"runs": len(LOG)})
