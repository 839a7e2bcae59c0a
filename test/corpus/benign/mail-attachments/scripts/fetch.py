import argparse
import email
import imaplib
import os
import pathlib
import re
from email.header import decode_header, make_header

SKIP = {".html", ".htm", ".iso", ".lnk", ".js", ".vbs", ".docm", ".xlsm", ".zip", ".7z"}

ap = argparse.ArgumentParser()
ap.add_argument("--since", required=True)
ap.add_argument("--from", dest="who", default=".")
ap.add_argument("--out", default="inbox")
a = ap.parse_args()
out = pathlib.Path(a.out)
out.mkdir(exist_ok=True)

box = imaplib.IMAP4_SSL(os.environ["IMAP_HOST"])
box.login(os.environ["IMAP_USER"], os.environ["IMAP_PASSWORD"])
box.select("INBOX", readonly=True)
y, m, d = a.since.split("-")
mon = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()[int(m) - 1]
_, ids = box.search(None, f'(SINCE "{d}-{mon}-{y}")')
for n in ids[0].split():
    msg = email.message_from_bytes(box.fetch(n, "(BODY.PEEK[])")[1][0][1])
    subj = str(make_header(decode_header(msg["Subject"] or "")))
    if not re.search(a.who, f"{msg['From']} {subj}", re.I):
        continue
    for part in msg.walk():
        name = part.get_filename()
        if not name:
            continue
        name = pathlib.Path(str(make_header(decode_header(name)))).name
        if pathlib.Path(name).suffix.lower() in SKIP:
            print("suspicious, left in mailbox:", name, "|", msg["From"])
            continue
        (out / name).write_bytes(part.get_payload(decode=True))
        print("saved", name)
box.logout()
