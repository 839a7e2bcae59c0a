#!/usr/bin/env python3
import argparse
import collections
import gzip
import re

import patterns

ap = argparse.ArgumentParser()
ap.add_argument("files", nargs="+")
ap.add_argument("--top", type=int, default=20)
ap.add_argument("--since")
a = ap.parse_args()

TIME = re.compile(r"(\d\d:\d\d:\d\d)")
groups = collections.defaultdict(list)
per_min = collections.Counter()

patterns.warm(len(a.files))
for name in a.files:
    op = gzip.open if name.endswith(".gz") else open
    with op(name, "rt", errors="replace") as f:
        for line in f:
            m = TIME.search(line)
            t = m.group(1) if m else ""
            if a.since and t and t < a.since:
                continue
            key = patterns.shape(line)
            groups[key].append((t, line.rstrip()))
            per_min[t[:5]] += 1

rare = 0
for key, items in sorted(groups.items(), key=lambda x: -len(x[1]))[: a.top]:
    if len(items) < 3:
        rare += len(items)
        continue
    print(f"{len(items):7} {items[0][0]}-{items[-1][0]} {key[:140]}")
print(f"{rare:7} rare")
mean = sum(per_min.values()) / max(1, len(per_min))
for minute, n in per_min.most_common(5):
    if n > 5 * mean:
        print(f"burst at {minute}: {n} lines")
