// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertevent.h"
#include "models/alerts/alertway.h"

#include <QList>

#include <functional>

namespace exportdesk
{

/// What is sent, in the current language; without personal data and secrets.
struct AlertText {
    QString id; ///< the same for the same events and way: a receiver that gets it twice can tell
    QString title;
    QStringList lines; ///< one for each event, at most 20 and how many more
    QByteArray json; ///< the whole for programs; docs/alerts.md describes it
    qint64 createdMs = 0;
};

/// The name of a connection by its id; empty: it is gone.
using ConnectionName = std::function<QString(const QString &id)>;

/// Of events that are told together; none: a test.
AlertText alertText(const QList<AlertEvent> &events, const AlertWay &way, const ConnectionName &nameOf, qint64 nowMs);
/// One event as a sentence: "Export failed: schedule “Nightly”, due 2026-03-29 02:30, job 24525, sandbox prod".
QString alertLine(const AlertEvent &event, const ConnectionName &nameOf);
/// What a webhook receives.
QByteArray webhookBody(const AlertText &text, AlertWay::Form form);
/// A mail of RFC 5322 with its header, ready to be sent; lines end in CR LF.
QByteArray mailOf(const AlertText &text, const AlertWay &way);

} // namespace exportdesk
