// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

class QMimeData;

namespace exportdesk
{

/// What was dropped, pasted or chosen as a credential, read once.
struct DroppedFile {
    QByteArray bytes; ///< a little more than is allowed when it is too large
    QString name; ///< of the file; empty for pasted text
};

/// The one file or the text that a drag or the clipboard carries; nothing when it carries neither.
std::optional<DroppedFile> droppedFile(const QMimeData &mime);
/// The file as it stands on disk; nothing when it cannot be read.
std::optional<DroppedFile> readFile(const QString &path);

} // namespace exportdesk
