// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/exporting/partwriter.h"

#include "app/localplatform/exporting/parquetfiles.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace localplatform
{

PartWriter::PartWriter(const QString &folder, const QString &batchId, Form form)
    : m_folder(folder)
    , m_batchId(batchId)
    , m_form(std::move(form))
{
}

bool PartWriter::write(const QByteArray &line)
{
    if (m_files.empty() || m_files.back().records == m_form.rowsPerPart || m_written >= BytesPerPart) {
        if (!finish() || !nextPart())
            return false;
    }
    if (m_file.write(line) != line.size())
        return false;
    m_written += line.size();
    m_longest = std::max<qint64>(m_longest, line.size());
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
    return flushed && m_file.error() == QFile::NoError && (!m_form.isParquet || makeParquet());
}

bool PartWriter::makeParquet()
{
    const QString path = m_folder + u'/' + m_files.back().name;
    m_problem = ParquetFiles::instance().write(m_file.fileName(), m_longest, m_form.columns, path);
    m_file.remove();
    m_files.back().bytes = QFileInfo(path).size();
    return m_problem.isEmpty();
}

bool PartWriter::nextPart()
{
    if (m_files.empty() && !QDir().mkpath(m_folder))
        return false;
    ExportedFile file;
    const QString name = u"part-%1-%2"_s.arg(qulonglong(m_files.size()), 5, 10, QChar(u'0')).arg(m_batchId);
    file.name = name + (m_form.isParquet ? u".snappy.parquet"_s : u".json"_s);
    const QString written = m_form.isParquet ? QString(u'.' + name + u".rows"_s) : file.name;
    m_file.setFileName(m_folder + u'/' + written);
    if (!m_file.open(QFile::WriteOnly | QFile::Truncate))
        return false;
    m_written = 0;
    m_longest = 0;
    m_files.push_back(file);
    return true;
}

} // namespace localplatform
