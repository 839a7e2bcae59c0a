import hashlib
import os
import pathlib
import re
import sys

SECRET = re.compile(r"KEY|TOKEN|SECRET|PASS|PWD|CRED", re.I)
LINE = re.compile(r"^\s*(?:export\s+|-\s*)?([A-Za-z_][A-Za-z0-9_]*)\s*[=:]\s*(.*)$")


def mask(name, value):
    if SECRET.search(name) or len(value) > 40:
        return f"<{len(value)} chars, {hashlib.sha256(value.encode()).hexdigest()[:6]}>"
    return repr(value)


def paths():
    seen = set()
    for p in os.environ.get("PATH", "").split(os.pathsep):
        note = []
        if p in seen:
            note.append("twice")
        seen.add(p)
        if not os.path.isdir(p):
            note.append("missing")
        elif os.stat(p).st_mode & 0o002:
            note.append("WRITABLE BY OTHERS")
        print(f"{p:50} {', '.join(note)}")


def main(files):
    where = {}
    for f in files:
        for n, l in enumerate(pathlib.Path(f).read_text().splitlines(), 1):
            m = LINE.match(l)
            if m and not l.lstrip().startswith("#"):
                where.setdefault(m.group(1), []).append((f"{f}:{n}", m.group(2)))
    for name, places in sorted(where.items()):
        if name in os.environ:
            places.append(("shell", os.environ[name]))
        values = {v.strip("\"'") for _, v in places}
        print(name, "" if len(values) == 1 else "DIFFERS")
        for src, v in places:
            extra = " trailing blank" if v != v.rstrip() else ""
            print(f"    {src:28} {mask(name, v)}{extra}")


paths() if "--path" in sys.argv else main(sys.argv[1:])
