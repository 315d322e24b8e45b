// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/exchange.h"
#include "models/platform/outcome.h"

#include <QFuture>
#include <QList>

namespace exportdesk
{

/// Exchanges as an HTTP Archive 1.2 (http://www.softwareishard.com/blog/har-12-spec/), which browsers and other tools
/// open; as redacted as they were recorded.
///
/// Values for which HAR has no member get names that start with "_": _id, _requestId, _attempt, _job, _sandbox,
/// _failure. Times are UTC, durations ms; an exchange without an answer has status 0.
QByteArray harText(const QList<Exchange> &exchanges);

/// Writes them to a file that only its owner may read, on the worker pool; a file of this name is replaced whole or
/// not at all. The result is the number of exchanges written, or Kind::Storage.
QFuture<Outcome<int>> saveHar(const QString &fileName, const QList<Exchange> &exchanges);

} // namespace exportdesk
