import argparse
import datetime as dt
import os

import requests

ap = argparse.ArgumentParser()
ap.add_argument("--semana", required=True)
ap.add_argument("--publicar", action="store_true")
a = ap.parse_args()

ano, sem = a.semana.split("-W")
ini = dt.date.fromisocalendar(int(ano), int(sem), 1)


def pedidos(desde, ate):
    r = requests.get("https://api.loja-central.example.com/v2/pedidos",
                     headers={"Authorization": "Bearer " + os.environ["LOJA_TOKEN"]},
                     params={"desde": desde, "ate": ate, "por_pagina": 500}, timeout=30)
    r.raise_for_status()
    return r.json()["pedidos"]


def resumo(ps):
    pagos = [p for p in ps if p["estado"] == "pago"]
    total = sum(p["total"] for p in pagos)
    return total, len(pagos), total / len(pagos) if pagos else 0


agora = resumo(pedidos(ini, ini + dt.timedelta(days=7)))
antes = resumo(pedidos(ini - dt.timedelta(days=7), ini))
texto = (f"*Vendas {a.semana}*\n"
         f"Receita {agora[0]:,.2f} € ({(agora[0] / (antes[0] or 1) - 1) * 100:+.0f} %)\n"
         f"Pedidos {agora[1]}, ticket médio {agora[2]:.2f} €")
print(texto)
if a.publicar and os.environ.get("SLACK_WEBHOOK"):
    requests.post(os.environ["SLACK_WEBHOOK"], json={"text": texto}, timeout=10).raise_for_status()
