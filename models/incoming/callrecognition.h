// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incoming/incoming.h"

namespace exportdesk
{

/// What calls are, and the requests in them. The best of several is a POST to the address of exports whose body needs
/// no repair: of a recording the last one, otherwise the first.
Incoming recognizeCalls(const QList<Call> &calls, Incoming::Form form);
/// What the body of a call is, or a text by itself: JSON, an object of a programming language, or damaged JSON.
Incoming recognizeBody(const QString &body);
/// True for an object, maybe damaged, that has keys of an export request.
bool looksLikeBrokenRequest(const QString &text);
/// The job that an address leads to; may be empty.
QString jobIdInAddress(const QString &address);

} // namespace exportdesk
