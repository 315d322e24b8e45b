// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/failure.h"
#include "models/platform/httpanswer.h"

#include <QString>

namespace exportdesk
{

class Redaction;

/// Reads any answer that is not 2xx into a Failure: gateway, UPS, Catalog, Schema Registry, access control, sandboxes,
/// identity, Flow Service, IMS, and what proxies send. Never fails: a body of any other form becomes the text of the
/// failure.
///
/// Shapes: Adobe's "Experience Platform API error responses" and the OpenAPI files of the services; numbered E1–E16.
/// The code is that of the innermost cause; a server error that contains a refusal (403 inside 500) is Kind::Forbidden.
/// \a nowMs is needed if Retry-After contains a date.
Failure readFailure(const HttpAnswer &answer, const Redaction &redaction, qint64 nowMs);

/// Like readFailure(), for a response of IMS: 400 and 401 mean that the sign-in was refused.
Failure readSignInFailure(const HttpAnswer &answer, const Redaction &redaction, qint64 nowMs);

/// Epoch ms of an HTTP date ("Tue, 15 Nov 1994 08:12:31 GMT"), -1 when it is none.
qint64 httpDateMs(const QByteArray &date);

} // namespace exportdesk
