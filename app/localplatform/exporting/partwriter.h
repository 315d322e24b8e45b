// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/exporting/exportengine.h"
#include "app/localplatform/exporting/parquettypes.h"

#include <QFile>

namespace localplatform
{

/// Writes rows into part files of one folder as JSON lines or Parquet, a new part after so many rows or bytes.
class PartWriter
{
public:
    /// Bytes of JSON after which a part ends: as much is in memory several times while it becomes Parquet.
    static constexpr qint64 BytesPerPart = 32 * 1024 * 1024;

    struct Form {
        qint64 rowsPerPart = Export::RowsPerPart;
        bool isParquet = false;
        std::vector<ParquetColumn> columns; ///< of Parquet
    };

    PartWriter(const QString &folder, const QString &batchId, Form form);

    /// \a line ends in a line feed. False when the disk refuses; errorString() tells.
    bool write(const QByteArray &line);
    bool finish();

    const std::vector<ExportedFile> &files() const { return m_files; }
    QString errorString() const { return m_problem.isEmpty() ? m_file.errorString() : m_problem; }

private:
    bool nextPart();
    /// Of the JSON lines that were written.
    bool makeParquet();

    QString m_folder;
    QString m_batchId;
    Form m_form;
    QFile m_file;
    qint64 m_written = 0; ///< bytes of JSON in the present part
    qint64 m_longest = 0; ///< line in it; bytes
    QString m_problem; ///< with Parquet
    std::vector<ExportedFile> m_files;
};

} // namespace localplatform
