// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/exporting/rowspool.h"

#include <QDir>

namespace localplatform
{

RowSpool::RowSpool(const QString &folder, const QString &name, size_t batches)
    : m_folder(folder)
    , m_file(folder + u'/' + QLatin1StringView(Prefix) + name)
    , m_rows(batches)
{
}

RowSpool::~RowSpool()
{
    m_file.remove();
}

bool RowSpool::open()
{
    return QDir().mkpath(m_folder) && m_file.open(QFile::WriteOnly | QFile::Truncate);
}

bool RowSpool::put(const std::vector<size_t> &batches, const QByteArray &line)
{
    const qint64 place = m_file.pos();
    for (const size_t batch : batches)
        m_rows[batch].places.push_back(place);
    return m_file.write(line) == line.size();
}

bool RowSpool::close()
{
    const bool flushed = m_file.flush();
    m_file.close();
    return flushed && m_file.error() == QFile::NoError;
}

bool RowSpool::rewind()
{
    m_file.close();
    for (Rows &rows : m_rows)
        rows.taken = 0;
    return m_file.open(QFile::ReadOnly);
}

QByteArray RowSpool::take(size_t batch)
{
    Rows &rows = m_rows[batch];
    if (rows.taken == rows.places.size() || !m_file.seek(rows.places[rows.taken]))
        return {};
    ++rows.taken;
    return m_file.readLine();
}

} // namespace localplatform
