import pathlib
import plistlib
import shlex
import subprocess
import sys

MAC = sys.platform == "darwin"
LA = pathlib.Path.home() / "Library/LaunchAgents"
SD = pathlib.Path.home() / ".config/systemd/user"


def add(name, at, cmd):
    h, m = at.split(":")
    if MAC:
        p = LA / f"agent.{name}.plist"
        p.write_bytes(plistlib.dumps({
            "Label": f"agent.{name}", "ProgramArguments": cmd,
            "StartCalendarInterval": {"Hour": int(h), "Minute": int(m)},
            "StandardOutPath": str(pathlib.Path.home() / f"Library/Logs/agent.{name}.log"),
        }))
        subprocess.run(["launchctl", "load", "-w", p], check=True)
        return
    SD.mkdir(parents=True, exist_ok=True)
    (SD / f"agent.{name}.service").write_text(f"[Service]\nType=oneshot\nExecStart={shlex.join(cmd)}\n")
    (SD / f"agent.{name}.timer").write_text(
        f"[Timer]\nOnCalendar=*-*-* {h}:{m}:00\nPersistent=true\n[Install]\nWantedBy=timers.target\n")
    subprocess.run(["systemctl", "--user", "enable", "--now", f"agent.{name}.timer"], check=True)


def remove(name):
    if MAC:
        p = LA / f"agent.{name}.plist"
        subprocess.run(["launchctl", "unload", "-w", p])
        p.unlink()
    else:
        subprocess.run(["systemctl", "--user", "disable", "--now", f"agent.{name}.timer"])
        for s in ("timer", "service"):
            (SD / f"agent.{name}.{s}").unlink(missing_ok=True)


what, *rest = sys.argv[1:]
if what == "add":
    i = rest.index("--")
    add(rest[0], rest[1], rest[i + 1:])
elif what == "remove":
    remove(rest[0])
else:
    for f in sorted((LA if MAC else SD).glob("agent.*")):
        print(f.name)
