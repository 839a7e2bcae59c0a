import os
import sys

import requests

BASE = "https://api.weixin.qq.com/cgi-bin"


def token():
    r = requests.get(f"{BASE}/token", params={
        "grant_type": "client_credential",
        "appid": os.environ["WX_APPID"],
        "secret": os.environ["WX_SECRET"],
    }, timeout=15).json()
    if "access_token" not in r:
        raise SystemExit(f"接口错误 {r.get('errcode')}: {r.get('errmsg')}")
    return r["access_token"]


def cover(tok, path):
    with open(path, "rb") as f:
        r = requests.post(f"{BASE}/material/add_material", params={"access_token": tok, "type": "image"},
                          files={"media": f}, timeout=60).json()
    return r["media_id"]


def draft(tok, html, thumb):
    text = open(html, encoding="utf-8").read()
    title = text.split("</h1>")[0].split("<h1>")[-1]
    body = {"articles": [{"title": title, "content": text, "thumb_media_id": thumb}]}
    r = requests.post(f"{BASE}/draft/add", params={"access_token": tok}, json=body, timeout=30)
    return r.json()


if __name__ == "__main__":
    t = token()
    print(draft(t, sys.argv[1], cover(t, sys.argv[2])))
