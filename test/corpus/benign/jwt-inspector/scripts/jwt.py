import base64
import datetime as dt
import json
import sys


def part(s):
    return base64.urlsafe_b64decode(s + "=" * (-len(s) % 4))


def main():
    raw = sys.stdin.read() if sys.argv[1] == "-" else sys.argv[1]
    h, p, sig = raw.strip().split(".")
    head, body = json.loads(part(h)), json.loads(part(p))
    print(json.dumps(head, indent=2))
    print(json.dumps(body, indent=2))
    for c in ("iat", "nbf", "exp"):
        if c in body:
            t = dt.datetime.fromtimestamp(body[c], dt.timezone.utc)
            print(f"{c}: {t:%Y-%m-%d %H:%M} UTC", "(past)" if t < dt.datetime.now(dt.timezone.utc) else "")
    if head.get("alg", "").lower() == "none":
        print("warning: unsigned token")
    if "--key" in sys.argv:
        import jwt  # PyJWT
        key = open(sys.argv[sys.argv.index("--key") + 1]).read()
        jwt.decode(raw.strip(), key, algorithms=[head["alg"]], options={"verify_aud": False})
        print("signature: good")


main()
