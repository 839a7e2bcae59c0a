"""Calls a registry by tank-sdk, as its documentation shows, and prints what came back as JSON."""

import dataclasses
import hashlib
import json
import sys

from tankpkg import TankClient
from tankpkg.errors import TankNetworkError, TankNotFoundError

url, token, name, failed = sys.argv[1:]


def refused(call):
    try:
        call()
    except (TankNetworkError, TankNotFoundError) as error:
        return type(error).__name__
    return "nothing"


with TankClient(registry_url=url, token=token, max_retries=0) as tank:
    data = tank.download(name, "1.0.0")
    result = {
        "whoami": dataclasses.asdict(tank.whoami()),
        "search": tank.search("demo"),
        "info": tank.info(name),
        "versions": tank.versions(name),
        "version": dataclasses.asdict(tank.version_detail(name, "1.0.0")),
        "download": hashlib.sha256(data).hexdigest(),
        "audit": dataclasses.asdict(tank.audit(name)),
        "permissions": tank.permissions(name),
        "files": tank.list_files(name),
        "skill": dataclasses.asdict(tank.read_skill(name)),
        "unknown": refused(lambda: tank.info("@acme/none")),
        "failed": refused(lambda: tank.download(failed, "1.0.0")),
    }
with TankClient(registry_url=url, token="tank_wrong", max_retries=0) as stranger:
    result["stranger"] = stranger.whoami()
print(json.dumps(result))
