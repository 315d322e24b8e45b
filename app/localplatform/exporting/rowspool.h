#pragma once

#include <QDir>
#include <QFile>

#include <memory>
#include <vector>

namespace localplatform
{

/// Rows on their way from the first stage of an export to the second, one file a batch; gone with this object.
class RowSpool
{
public:
    RowSpool(const QString &folder, size_t batches);
    ~RowSpool();

    /// All files at their beginning, to be filled. False when the disk refuses.
    bool open();
    bool put(size_t batch, const QByteArray &line);
    /// From now on rows are read.
    bool rewind();
    /// The next row with its line feed; empty at the end.
    QByteArray take(size_t batch) { return m_files[batch]->readLine(); }

    qint64 count(size_t batch) const { return m_counts[batch]; }

private:
    QDir m_folder;
    std::vector<std::unique_ptr<QFile>> m_files;
    std::vector<qint64> m_counts;
};

} // namespace localplatform
