// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/jobs/batchfiles.h"

#include "app/localplatform/exporting/rowspool.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace localplatform
{

BatchFiles::BatchFiles(const Store &store)
    : m_folder(store.folder() + u"/batches"_s)
{
}

void BatchFiles::remove(const std::vector<BatchOrder> &batches) const
{
    for (const BatchOrder &batch : batches) {
        if (!batch.batchId.isEmpty())
            QDir(m_folder + u'/' + batch.batchId).removeRecursively();
    }
}

void BatchFiles::removeLeftovers() const
{
    const QStringList names{QLatin1StringView(RowSpool::Prefix) + u'*'};
    for (const QFileInfo &file :
         QDir(m_folder).entryInfoList(names, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        if (file.isDir())
            QDir(file.filePath()).removeRecursively();
        else
            QFile::remove(file.filePath());
    }
}

} // namespace localplatform
