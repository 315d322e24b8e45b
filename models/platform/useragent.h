// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCoreApplication>

namespace exportdesk
{

/// "Exportdesk/" and the version that main() gave the application.
inline QByteArray userAgent()
{
    const QByteArray version = QCoreApplication::applicationVersion().toLatin1();
    return version.isEmpty() ? QByteArray("Exportdesk") : "Exportdesk/" + version;
}

} // namespace exportdesk
