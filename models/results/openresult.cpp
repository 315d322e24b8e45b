// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/results/openresult.h"

namespace exportdesk
{

QList<ResultFile> resultFiles(const QList<PartFile> &files)
{
    QList<ResultFile> all;
    for (const PartFile &one : files)
        all.append(one.file);
    return all;
}

} // namespace exportdesk
