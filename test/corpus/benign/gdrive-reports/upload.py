import mimetypes
import os
import pathlib
import sys

from google.oauth2 import service_account
from googleapiclient.discovery import build
from googleapiclient.http import MediaFileUpload

SCOPES = ["https://www.googleapis.com/auth/drive.file"]
creds = service_account.Credentials.from_service_account_file(
    os.path.expanduser(os.environ["GOOGLE_APPLICATION_CREDENTIALS"]), scopes=SCOPES)
drive = build("drive", "v3", credentials=creds)
folder = os.environ["DRIVE_FOLDER"]


def existing(name):
    safe = name.replace("'", "\\'")
    r = drive.files().list(q=f"name='{safe}' and '{folder}' in parents and trashed=false", fields="files(id)",
                           supportsAllDrives=True, includeItemsFromAllDrives=True).execute()
    return r["files"][0]["id"] if r["files"] else None


def upload(p):
    kind = mimetypes.guess_type(p.name)[0] or "application/octet-stream"
    media = MediaFileUpload(str(p), mimetype=kind, resumable=True)
    old = existing(p.name)
    if old:
        f = drive.files().update(fileId=old, media_body=media, fields="webViewLink", supportsAllDrives=True).execute()
    else:
        f = drive.files().create(body={"name": p.name, "parents": [folder]}, media_body=media,
                                 fields="webViewLink", supportsAllDrives=True).execute()
    return f["webViewLink"]


for a in sys.argv[1:]:
    print(a, upload(pathlib.Path(a)))
