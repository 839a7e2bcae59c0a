#!/usr/bin/env python3
"""Weather briefing from Open-Meteo."""
import argparse
import json
import urllib.parse
import urllib.request

import cache

GEO = "https://geocoding-api.open-meteo.com/v1/search?"
API = "https://api.open-meteo.com/v1/forecast?"


def get(url):
    with urllib.request.urlopen(url, timeout=15) as r:
        return json.load(r)


def place(name):
    hit = get(GEO + urllib.parse.urlencode({"name": name, "count": 1}))
    if not hit.get("results"):
        raise SystemExit(f"no place called {name}")
    return hit["results"][0]


def forecast(p, days):
    key = f"{p['latitude']:.2f},{p['longitude']:.2f},{days}"
    old = cache.load(key)
    if old:
        return old
    data = get(API + urllib.parse.urlencode({
        "latitude": p["latitude"], "longitude": p["longitude"],
        "hourly": "temperature_2m,precipitation,wind_speed_10m",
        "forecast_days": days, "timezone": "auto"}))
    cache.store(key, data)
    return data


def words(p, d):
    h = d["hourly"]
    wet = [t[11:13] for t, r in zip(h["time"], h["precipitation"]) if r > 0.3]
    lo, hi = min(h["temperature_2m"]), max(h["temperature_2m"])
    s = f"{p['name']}: {lo:.0f} to {hi:.0f} degrees."
    if wet:
        s += f" Rain {wet[0]}-{wet[-1]} h."
    if max(h["wind_speed_10m"]) > 30:
        s += f" Wind up to {max(h['wind_speed_10m']):.0f} km/h."
    return s


if __name__ == "__main__":
    ap = argparse.ArgumentParser()
    ap.add_argument("places", nargs="+")
    ap.add_argument("--days", type=int, default=1)
    a = ap.parse_args()
    for n in a.places:
        p = place(n)
        print(words(p, forecast(p, a.days)))
