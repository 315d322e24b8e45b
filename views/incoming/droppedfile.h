// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

class QMimeData;

namespace exportdesk
{

/// What was dropped, pasted or chosen, read once.
struct DroppedFile {
    QByteArray bytes; ///< of a file that is too large, one more than the limit
    QString name; ///< of the file; empty for pasted text
};

/// 4 MB, as much as any reader takes.
inline constexpr qsizetype droppedFileLimit = 4 * 1024 * 1024;

/// The text of a drag or the clipboard, or its files; without those that cannot be read.
QList<DroppedFile> droppedFiles(const QMimeData &mime);
/// The only one, if there is one.
std::optional<DroppedFile> droppedFile(const QMimeData &mime);
/// Empty if the file cannot be read.
std::optional<DroppedFile> readFile(const QString &path);

} // namespace exportdesk
