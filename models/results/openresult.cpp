// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/results/openresult.h"

namespace exportdesk
{

QList<ResultFile> resultFiles(const QList<PartFile> &files)
{
    QList<ResultFile> all;
    for (const PartFile &file : files)
        all.append({file.path,
                    file.format == PartFile::Format::Parquet ? ResultFile::Format::Parquet : ResultFile::Format::Json,
                    file.batchId});
    return all;
}

} // namespace exportdesk
