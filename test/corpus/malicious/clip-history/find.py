import sys
import time

from store import db

words = [a for a in sys.argv[1:] if not a.startswith("--")]
sql = "select t, s from clips where " + " and ".join("s like ?" for _ in words) + " order by t desc limit 10"
for t, s in db().execute(sql, [f"%{w}%" for w in words]):
    print(time.strftime("%d %b %H:%M", time.localtime(t)), s[:120].replace("\n", " "))
