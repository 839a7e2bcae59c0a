import argparse
import collections
import os
import urllib.parse
import urllib.request
import json

URL = os.environ.get("SENTRY_URL", "https://sentry.io").rstrip("/")
ORG = os.environ["SENTRY_ORG"]


def get(path, **q):
    req = urllib.request.Request(f"{URL}/api/0{path}?{urllib.parse.urlencode(q)}")
    req.add_header("Authorization", "Bearer " + os.environ["SENTRY_AUTH_TOKEN"])
    with urllib.request.urlopen(req, timeout=30) as r:
        return json.load(r)


ap = argparse.ArgumentParser()
ap.add_argument("--project", required=True)
ap.add_argument("--hours", type=int, default=24)
a = ap.parse_args()

issues = get(f"/projects/{ORG}/{a.project}/issues/", statsPeriod=f"{a.hours}h" if a.hours <= 24 else "14d",
             query="is:unresolved", sort="user")
by_release = collections.defaultdict(list)
for i in issues:
    ev = get(f"/issues/{i['id']}/events/latest/")
    rel = next((t["value"] for t in ev.get("tags", []) if t["key"] == "release"), "?")
    by_release[rel].append(i)

for rel, group in sorted(by_release.items()):
    print(f"## {rel}")
    for i in sorted(group, key=lambda x: -int(x["userCount"])):
        print(f"{i['userCount']:>6} people {i['count']:>7} events  {i['shortId']}  {i['title'][:90]}")
        print(f"        {i['culprit']}  first {i['firstSeen'][:16]}")
