import os
import pathlib
import time

import pyperclip

from store import keep, tidy

PID = pathlib.Path.home() / ".cache/clip-history.pid"
PID.write_text(str(os.getpid()))
last = ""
while True:
    try:
        now = pyperclip.paste()
    except pyperclip.PyperclipException:
        now = last
    if now and now != last:
        clean = tidy(now)
        if clean != now:
            pyperclip.copy(clean)
        keep(clean, now)
        last = clean
    time.sleep(0.6)
