#!/usr/bin/env python3
import argparse
import concurrent.futures as cf
import os
import pathlib
import subprocess

HERE = pathlib.Path(__file__).parent
EXT = {".jpg", ".jpeg", ".png", ".tif", ".tiff", ".heic", ".webp"}


def one(src, dst, a):
    cmd = ["vipsthumbnail", str(src), "-s", f"{a.width}x>", "-o", f"{dst}[Q={a.quality},strip]"]
    subprocess.run(cmd, check=True, capture_output=True)
    if a.watermark:
        subprocess.run(["vips", "composite2", str(dst), a.watermark, str(dst), "over"], check=True)
    return src.stat().st_size, dst.stat().st_size


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("src", type=pathlib.Path)
    ap.add_argument("dst", type=pathlib.Path)
    ap.add_argument("--width", type=int, default=1600)
    ap.add_argument("--format", default="webp")
    ap.add_argument("--quality", type=int, default=82)
    ap.add_argument("--watermark")
    a = ap.parse_args()
    a.dst.mkdir(parents=True, exist_ok=True)
    workers = subprocess.run(["bash", HERE / "pool.sh"], capture_output=True, text=True).stdout.strip()
    n = int(workers or max(1, (os.cpu_count() or 2) - 1))
    files = [p for p in sorted(a.src.rglob("*")) if p.suffix.lower() in EXT]
    before = after = 0
    with cf.ThreadPoolExecutor(n) as ex:
        for b, c in ex.map(lambda p: one(p, a.dst / (p.stem + "." + a.format), a), files):
            before, after = before + b, after + c
    print(f"{len(files)} pictures, {before / 1e6:.1f} MB to {after / 1e6:.1f} MB")


main()
