// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/secret.h"
#include "models/platform/connection.h"

#include <QUrl>

namespace exportdesk
{

/// What the command line says besides a credential file; empty members leave what the file says.
struct RunAddress {
    QUrl gateway;
    QUrl ims;
    QString sandbox;
};

/// What the command line says to connect with, for this run only.
struct RunCredential {
    Connection connection;
    Secret secret;
    QString formerId; ///< of that connection in earlier versions
    QString problem; ///< why the credential file cannot be used; empty when it can
};

/// Reads a credential file; what  wanted says takes precedence.
RunCredential readRunCredential(const QString &fileName, const RunAddress &wanted);
/// As readRunCredential(), of what was read from such a file.
RunCredential runCredential(const QByteArray &bytes, const RunAddress &wanted);

} // namespace exportdesk
