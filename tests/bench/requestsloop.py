#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads all export jobs as a script would: one session of requests, page after page, each parsed.

usage: requestsloop.py GATEWAY TOKEN CLIENT ORG SANDBOX LIMIT     prints seconds and jobs
"""
import sys
import time
from urllib.parse import parse_qs, urlsplit

import requests

gateway, token, client, org, sandbox, limit = sys.argv[1:]
session = requests.Session()
session.trust_env = False
session.headers.update({"Authorization": f"Bearer {token}", "x-api-key": client, "x-gw-ims-org-id": org,
                        "x-sandbox-name": sandbox, "Accept": "application/json"})
jobs = []
offset = None
begin = time.perf_counter()
while True:
    parameters = {"limit": limit}
    if offset:
        parameters["offset"] = offset
    answer = session.get(f"{gateway}/data/core/ups/export/jobs", params=parameters, timeout=60)
    answer.raise_for_status()
    page = answer.json()
    jobs.extend(page["records"])
    following = page.get("link", {}).get("next")
    if not following:
        break
    offset = parse_qs(urlsplit(following).query)["offset"][0]
print(time.perf_counter() - begin, len(jobs))
