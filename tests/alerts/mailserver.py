#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""mailserver.py [--tls CERT KEY] [--offer-starttls CERT KEY] [--user NAME PASSWORD] [--refuse] [--slow]

A mail server on a free port of this computer. Prints its port, then each mail that it accepted as one line of JSON:
sender, recipients, user, whether it was encrypted, content. Ends with its standard input.
"""
import argparse
import asyncio
import json
import os
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult

parser = argparse.ArgumentParser()
parser.add_argument('--tls', nargs=2)
parser.add_argument('--offer-starttls', nargs=2)
parser.add_argument('--user', nargs=2)
parser.add_argument('--refuse', action='store_true')
parser.add_argument('--slow', action='store_true')
options = parser.parse_args()


def context(files):
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    made.load_cert_chain(*files)
    return made


class Receiver:
    async def handle_DATA(self, server, session, envelope):
        if options.slow:
            await asyncio.sleep(60)
        if options.refuse:
            return '554 5.7.1 refused for test@example.com'
        print(json.dumps({
            'from': envelope.mail_from, 'to': envelope.rcpt_tos, 'user': getattr(session, 'who', None),
            'encrypted': session.ssl is not None or options.tls is not None,
            'content': envelope.content.decode('ascii')}), flush=True)
        return '250 OK'


def authenticate(server, session, envelope, mechanism, data):
    name, password = (part.decode() for part in (data.login, data.password))
    if [name, password] == options.user:
        session.who = name
        return AuthResult(success=True)
    return AuthResult(success=False, handled=False)


async def main():
    def make():
        return SMTP(Receiver(), tls_context=context(options.offer_starttls) if options.offer_starttls else None,
                    authenticator=authenticate if options.user else None, auth_required=bool(options.user),
                    auth_require_tls=not options.tls, loop=asyncio.get_running_loop())

    server = await asyncio.get_running_loop().create_server(
        make, '127.0.0.1', 0, ssl=context(options.tls) if options.tls else None)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    sys.stdout.flush()
    os._exit(0)


asyncio.run(main())
