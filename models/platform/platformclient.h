// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/connection.h"
#include "models/platform/outcome.h"
#include "models/platform/platformreply.h"
#include "models/platform/platformrequest.h"

#include <QFuture>
#include <QObject>

namespace exportdesk
{

/// Sends requests to one connection in one sandbox; each results in a value or a Failure. Never blocks, never throws.
///
/// GET and HEAD are repeated by the retry policy unless the request says `once`; everything else is sent exactly once
/// unless the failure says that the request did not leave. The future always finishes on the thread
/// of the client.
class PlatformClient : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    virtual QFuture<Outcome<PlatformReply>> send(const PlatformRequest &request) = 0;
    virtual const Connection &connection() const = 0;
    /// How far the platform's clock is ahead of ours in ms, from the last Date header; 0 before any answer.
    virtual qint64 clockSkewMs() const = 0;
};

} // namespace exportdesk
