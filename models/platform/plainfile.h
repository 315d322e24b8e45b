// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace exportdesk
{

/// What was read from a file, or why it was not.
struct PlainFile {
    QByteArray bytes;
    QString problem; ///< in the system's words; empty: it was read

    bool operator==(const PlainFile &) const = default;
};

/// The first \a most bytes of an ordinary file. A pipe, a device or a folder is refused at once: reading it could wait
/// for ever, and the window with it.
PlainFile readPlainFile(const QString &path, qint64 most);

} // namespace exportdesk
