// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <optional>

namespace exportdesk
{

/// One file of a batch in Data Access: an entry of the batch's list, or one part of such an entry.
struct BatchFile {
    QString fileId; ///< dataSetFileId; what look-ups and downloads are addressed by
    QString name; ///< as the platform calls it; hostile until safeFileName() has seen it. Empty for a batch's entry
    qint64 createdMs = -1; ///< epoch ms; -1 when not given
    std::optional<qint64> records;
    std::optional<qint64> size; ///< bytes
    bool valid = true; ///< isValid; false also appears at good files, so it only informs

    bool operator==(const BatchFile &) const = default;
};

} // namespace exportdesk

Q_DECLARE_METATYPE(exportdesk::BatchFile)
