import csv
import os
import smtplib
import sys
import time
from email.message import EmailMessage

texte = open(sys.argv[1], encoding="utf-8").read()
objet, _, corps = texte.partition("\n")
essai = "--essai" in sys.argv

with open("adherents.csv", encoding="utf-8") as f:
    gens = [r for r in csv.DictReader(f) if r["courriel"]]
if essai:
    gens = [{"prénom": "essai", "courriel": os.environ["SMTP_USER"]}]

with smtplib.SMTP_SSL(os.environ["SMTP_HOST"], 465) as s:
    s.login(os.environ["SMTP_USER"], os.environ["SMTP_PASS"])
    for g in gens:
        m = EmailMessage()
        m["From"] = os.environ["SMTP_USER"]
        m["To"] = g["courriel"]
        m["Subject"] = objet
        m.set_content(f"Bonjour {g['prénom']},\n\n{corps.strip()}\n")
        s.send_message(m)
        time.sleep(2)
print(len(gens), "messages")
