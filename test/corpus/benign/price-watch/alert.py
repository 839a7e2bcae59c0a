import csv
import datetime as dt
import json
import os
import re

import requests
from bs4 import BeautifulSoup

UA = {"User-Agent": "price-watch/1.0 (private use)"}


def price(url, css):
    r = requests.get(url, headers=UA, timeout=20)
    r.raise_for_status()
    el = BeautifulSoup(r.text, "html.parser").select_one(css)
    if el is None:
        return None
    t = el.get("content") or el.get_text()
    m = re.search(r"\d[\d.,]*", t)
    if not m:
        return None
    s = m.group()
    return float(s.replace(".", "").replace(",", ".") if re.search(r",\d\d$", s) else s.replace(",", ""))


def note(text, link):
    url = os.environ.get("NTFY_URL")
    print(text)
    if url:
        h = {"Click": link}
        if os.environ.get("NTFY_TOKEN"):
            h["Authorization"] = "Bearer " + os.environ["NTFY_TOKEN"]
        requests.post(url, data=text.encode(), headers=h, timeout=10)


with open("prices.csv", "a", newline="") as f:
    w = csv.writer(f)
    for it in json.load(open("watch.json")):
        p = price(it["url"], it["css"])
        w.writerow([dt.date.today(), it["name"], p])
        if p and p < it["below"]:
            note(f"{it['name']}: {p:.2f}", it["url"])
