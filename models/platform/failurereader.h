// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/failure.h"
#include "models/platform/httpanswer.h"

#include <QString>

namespace exportdesk
{

class Redaction;

/// Reads any answer that is not 2xx into a Failure: gateway, UPS, Catalog, Schema Registry, access control, sandboxes,
/// identity, Flow Service, IMS, and what proxies send. Never fails: what cannot be read is told as text.
///
/// Shapes: Adobe's "Experience Platform API error responses" and the OpenAPI files of the services; numbered E1–E14.
/// \a nowMs is needed for a Retry-After that names a time.
Failure readFailure(const HttpAnswer &answer, const Redaction &redaction, qint64 nowMs);

/// As readFailure() for an answer of IMS, where 400 and 401 mean that signing in was refused.
Failure readSignInFailure(const HttpAnswer &answer, const Redaction &redaction, qint64 nowMs);

/// Epoch ms of an HTTP date ("Tue, 15 Nov 1994 08:12:31 GMT"), -1 when it is none.
qint64 httpDateMs(const QByteArray &date);

} // namespace exportdesk
