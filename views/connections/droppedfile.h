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
    QByteArray bytes; ///< of a file that is too large, one more than the limit
    QString name; ///< of the file; empty for pasted text
};

/// The single file or the text of a drag or the clipboard, if there is one.
std::optional<DroppedFile> droppedFile(const QMimeData &mime);
/// Empty if the file cannot be read.
std::optional<DroppedFile> readFile(const QString &path);

} // namespace exportdesk
