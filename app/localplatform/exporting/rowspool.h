// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

#include <vector>

namespace localplatform
{

/// Rows between the first and the second stage of an export, each stored once however many batches it belongs to;
/// removed with this object. No descriptor stays open between the stages, since many jobs may wait there.
class RowSpool
{
public:
    /// What the names of all spools begin with, in the folder of the batches.
    static constexpr char Prefix[] = ".rows-";

    RowSpool(const QString &folder, const QString &name, size_t batches);
    ~RowSpool();

    /// To be filled. False when the disk refuses.
    bool open();
    /// A row with its line feed, for the batches of these numbers.
    bool put(const std::vector<size_t> &batches, const QByteArray &line);
    /// Nothing more will come; false when the disk refuses.
    bool close();
    /// From now on rows are read.
    bool rewind();
    /// The next row with its line feed; empty at the end.
    QByteArray take(size_t batch);

    qint64 count(size_t batch) const { return qint64(m_rows[batch].places.size()); }

private:
    struct Rows {
        std::vector<qint64> places; ///< where in the file
        size_t taken = 0;
    };

    QString m_folder;
    QFile m_file;
    std::vector<Rows> m_rows; ///< by batch
};

} // namespace localplatform
