#include "app/localplatform/exporting/rowspool.h"

namespace localplatform
{

RowSpool::RowSpool(const QString &folder, size_t batches)
    : m_folder(folder)
    , m_counts(batches)
{
    for (size_t batch = 0; batch < batches; ++batch)
        m_files.push_back(std::make_unique<QFile>(m_folder.filePath(QString::number(batch))));
}

RowSpool::~RowSpool()
{
    m_files.clear();
    m_folder.removeRecursively();
}

bool RowSpool::open()
{
    bool good = m_folder.mkpath(QStringLiteral("."));
    for (const auto &file : m_files)
        good = good && file->open(QFile::ReadWrite | QFile::Truncate);
    return good;
}

bool RowSpool::put(size_t batch, const QByteArray &line)
{
    m_counts[batch] += 1;
    return m_files[batch]->write(line) == line.size();
}

bool RowSpool::rewind()
{
    bool good = true;
    for (const auto &file : m_files)
        good = good && file->flush() && file->seek(0);
    return good;
}

} // namespace localplatform
