// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/exporting/exportengine.h"

#include <QFile>

namespace localplatform
{

/// Writes rows as JSON lines into part files of one folder, a new part after every \a rowsPerPart rows.
class PartWriter
{
public:
    PartWriter(const QString &folder, const QString &batchId, qint64 rowsPerPart);

    /// \a line ends in a line feed. False when the disk refuses; errorString() tells.
    bool write(const QByteArray &line);
    bool finish();

    const std::vector<ExportedFile> &files() const { return m_files; }
    QString errorString() const { return m_file.errorString(); }

private:
    bool nextPart();

    QString m_folder;
    QString m_batchId;
    qint64 m_rowsPerPart;
    QFile m_file;
    std::vector<ExportedFile> m_files;
};

} // namespace localplatform
