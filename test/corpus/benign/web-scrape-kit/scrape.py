import argparse
import json
import time
import urllib.robotparser
from urllib.parse import urljoin, urlsplit

import requests
from bs4 import BeautifulSoup

UA = "scrape-kit/1.2 (+mailto:you@example.org)"
ap = argparse.ArgumentParser()
ap.add_argument("url")
ap.add_argument("--item", required=True)
ap.add_argument("--next")
ap.add_argument("--out", default="out.jsonl")
ap.add_argument("--max", type=int, default=50)
a = ap.parse_args()

root = "{0.scheme}://{0.netloc}".format(urlsplit(a.url))
rp = urllib.robotparser.RobotFileParser(root + "/robots.txt")
rp.read()
s = requests.Session()
s.headers["User-Agent"] = UA

url, n = a.url, 0
with open(a.out, "a", encoding="utf-8") as f:
    while url and n < a.max:
        if not rp.can_fetch(UA, url):
            raise SystemExit(f"robots.txt says no: {url}")
        r = s.get(url, timeout=20)
        r.raise_for_status()
        soup = BeautifulSoup(r.text, "html.parser")
        for el in soup.select(a.item):
            link = el.find("a", href=True)
            f.write(json.dumps({"page": url, "link": urljoin(url, link["href"]) if link else None,
                                "text": el.get_text(" ", strip=True)}, ensure_ascii=False) + "\n")
        nxt = soup.select_one(a.next) if a.next else None
        url = urljoin(url, nxt["href"]) if nxt else None
        n += 1
        time.sleep(2)
print(n, "pages")
