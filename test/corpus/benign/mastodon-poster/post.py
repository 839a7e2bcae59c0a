import argparse
import datetime as dt
import os

import requests

HOST = os.environ["MASTODON_HOST"].rstrip("/")
S = requests.Session()
S.headers["Authorization"] = "Bearer " + os.environ["MASTODON_TOKEN"]


def api(method, path, **kw):
    r = S.request(method, HOST + path, timeout=30, **kw)
    r.raise_for_status()
    return r.json()


def media(path, alt):
    if not alt:
        raise SystemExit("alt text missing")
    with open(path, "rb") as f:
        return api("POST", "/api/v2/media", files={"file": f}, data={"description": alt})["id"]


def tidy(days, keep):
    me = api("GET", "/api/v1/accounts/verify_credentials")["id"]
    limit = dt.datetime.now(dt.timezone.utc) - dt.timedelta(days=days)
    old, max_id = [], None
    while True:
        page = api("GET", f"/api/v1/accounts/{me}/statuses", params={"limit": 40, "max_id": max_id})
        if not page:
            break
        max_id = page[-1]["id"]
        old += [s for s in page if dt.datetime.fromisoformat(s["created_at"]) < limit
                and s["favourites_count"] < keep and not s.get("pinned")]
    for s in old:
        print(s["created_at"][:10], s["url"])
    if old and input(f"type {len(old)} to delete: ") == str(len(old)):
        for s in old:
            api("DELETE", f"/api/v1/statuses/{s['id']}")


ap = argparse.ArgumentParser()
sub = ap.add_subparsers(dest="what", required=True)
p = sub.add_parser("say"); p.add_argument("text"); p.add_argument("--image"); p.add_argument("--alt"); p.add_argument("--cw")
p = sub.add_parser("later"); p.add_argument("when"); p.add_argument("text")
p = sub.add_parser("tidy"); p.add_argument("--older", type=int, default=365); p.add_argument("--keep-faves", type=int, default=3)
a = ap.parse_args()
if a.what == "say":
    ids = [media(a.image, a.alt)] if a.image else []
    print(api("POST", "/api/v1/statuses", data={"status": a.text, "media_ids[]": ids, "spoiler_text": a.cw or ""})["url"])
elif a.what == "later":
    print(api("POST", "/api/v1/statuses", data={"status": a.text, "scheduled_at": a.when})["id"])
else:
    tidy(a.older, a.keep_faves)
