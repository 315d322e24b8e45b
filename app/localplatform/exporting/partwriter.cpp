// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/exporting/partwriter.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace localplatform
{

PartWriter::PartWriter(const QString &folder, const QString &batchId, qint64 rowsPerPart)
    : m_folder(folder)
    , m_batchId(batchId)
    , m_rowsPerPart(rowsPerPart)
{
}

bool PartWriter::write(const QByteArray &line)
{
    if (m_files.empty() || m_files.back().records == m_rowsPerPart) {
        if (!finish() || !nextPart())
            return false;
    }
    if (m_file.write(line) != line.size())
        return false;
    m_files.back().records += 1;
    m_files.back().bytes += line.size();
    return true;
}

bool PartWriter::finish()
{
    if (!m_file.isOpen())
        return true;
    const bool flushed = m_file.flush();
    m_file.close();
    return flushed && m_file.error() == QFile::NoError;
}

bool PartWriter::nextPart()
{
    if (m_files.empty() && !QDir().mkpath(m_folder))
        return false;
    ExportedFile file;
    file.name = u"part-%1-%2.json"_s.arg(qulonglong(m_files.size()), 5, 10, QChar(u'0')).arg(m_batchId);
    m_file.setFileName(m_folder + u'/' + file.name);
    if (!m_file.open(QFile::WriteOnly | QFile::Truncate))
        return false;
    m_files.push_back(file);
    return true;
}

} // namespace localplatform
